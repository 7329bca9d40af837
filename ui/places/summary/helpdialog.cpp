// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/summary/helpdialog.h"

#include "ui/look/badges.h"
#include "ui/look/plainlabel.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark {
namespace {

QString helpText(const char *text) { return QCoreApplication::translate("Summary", text); }

PlainLabel *selectable(const QString &text, TextSize size, Ink ink)
{
    auto *label = new PlainLabel(text, size, TextWeight::Regular, ink);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QWidget *makeHelpRow(const SummaryContent::Help &help)
{
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(1, 1);
    grid->addWidget(new ThemeBadge(help.theme), 0, 0, Qt::AlignTop);
    grid->addWidget(selectable(help.text, TextSize::Body, Ink::Text), 0, 1);
    if (!help.address.isEmpty())
        grid->addWidget(selectable(help.address, TextSize::Small, Ink::Mute), 1, 1);
    return row;
}

void showHelpDialog(QWidget *parent, const SummaryContent &content)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(helpText(QT_TRANSLATE_NOOP("Summary", "Where to find help")));
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    if (!content.contacts.isEmpty()) {
        column->addWidget(new PlainLabel(helpText(QT_TRANSLATE_NOOP("Summary", "Your own contacts")), TextSize::Title,
                                         TextWeight::SemiBold));
        column->addWidget(selectable(content.contacts, TextSize::Body, Ink::Text));
    }
    column->addWidget(
        new PlainLabel(helpText(QT_TRANSLATE_NOOP("Summary", "For where your themes stand, weakest first")),
                       TextSize::Title, TextWeight::SemiBold));
    if (!content.noHelp.isEmpty())
        column->addWidget(selectable(content.noHelp, TextSize::Body, Ink::Mute));
    for (const SummaryContent::Help &help : content.allHelp)
        column->addWidget(makeHelpRow(help));
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(list);
    auto *outer = new QVBoxLayout(&dialog);
    outer->setContentsMargins(0, 0, 0, spacing::medium);
    outer->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->setContentsMargins(0, 0, spacing::page, 0);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    outer->addWidget(buttons);
    dialog.resize(640, 560);
    dialog.exec();
}

} // namespace waymark
