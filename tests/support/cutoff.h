// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/plainlabel.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStringList>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>

/// What is longer than the room it has: in another language, with other letters.
namespace waymark::testing {

/// One line for each text in sight that its own widget cannot show whole: labels, buttons, choices, tabs, heads of
/// columns. What shortens itself with an ellipsis, and tells the whole in its tool tip, is left out.
inline QStringList cutOffTexts(QWidget &window)
{
    constexpr int slack = 2; // in pixels: rounding of widths
    QStringList cut;
    const auto note = [&](const QWidget *widget, const QString &text, int wanted, int room) {
        if (wanted > room + slack)
            cut.append(QStringLiteral("%1 \"%2\": %3 of %4")
                           .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                           .arg(room)
                           .arg(wanted));
    };
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisibleTo(&window) || widget->size().isEmpty())
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget); label && !label->text().isEmpty()) {
            const auto *plain = qobject_cast<PlainLabel *>(label);
            if (plain && plain->isEliding())
                continue;
            if (label->wordWrap())
                note(label, label->text(), label->heightForWidth(label->width()), label->height());
            else
                note(label, label->text(), label->sizeHint().width(), label->width());
        } else if (auto *button = qobject_cast<QAbstractButton *>(widget); button && !button->text().isEmpty()) {
            const bool known = qobject_cast<QPushButton *>(button) || qobject_cast<QCheckBox *>(button) ||
                               qobject_cast<QRadioButton *>(button);
            if (known && button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                note(button, button->text(), button->minimumSizeHint().width(), button->width());
        } else if (auto *list = qobject_cast<QComboBox *>(widget)) {
            if (list->isEditable() || list->sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon)
                continue;
            QStyleOptionComboBox option;
            option.initFrom(list);
            const QRect room =
                list->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, list);
            note(list, list->currentText(), list->fontMetrics().horizontalAdvance(list->currentText()), room.width());
        } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                note(tabs, tabs->tabText(i), tabs->fontMetrics().horizontalAdvance(tabs->tabText(i)),
                     tabs->tabRect(i).width());
        } else if (auto *head = qobject_cast<QHeaderView *>(widget);
                   head && head->orientation() == Qt::Horizontal && head->model() &&
                   head->metaObject() == &QHeaderView::staticMetaObject) { // others break their lines
            for (int i = 0; i < head->count(); ++i) {
                const QString text = head->model()->headerData(i, Qt::Horizontal).toString();
                if (!head->isSectionHidden(i) && !text.isEmpty())
                    note(head, text, head->fontMetrics().horizontalAdvance(text), head->sectionSize(i));
            }
        }
    }
    return cut;
}

} // namespace waymark::testing
