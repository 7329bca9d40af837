// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page.h"

#include "ui/look/waymarkstyle.h"

#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

Page::Page(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &Page::follow);
    connect(&document, &Document::reviewChanged, this, &Page::follow);
    connect(&document, &Document::statementChanged, this, &Page::follow);
}

void Page::bringUpToDate()
{
    const std::pair now(m_document.revision(), QDate::currentDate());
    if (showsTheDocumentAlone() && m_shown == now)
        return;
    refresh();
    m_shown = now;
}

void Page::changeEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::FontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::LanguageChange:
    case QEvent::LayoutDirectionChange:
        m_shown.reset();
        break;
    default:
        break;
    }
    QWidget::changeEvent(event);
}

/// After Document::reset the window goes to a place, which is a refresh of its own.
void Page::follow()
{
    // Behind another page, and not only in a window that is not on the screen just now.
    const bool isBehind = !isWindow() && !isVisibleTo(window());
    if (!isBehind)
        bringUpToDate();
}

PlainLabel *wrappingLabel(const QString &text, TextSize size, Ink ink)
{
    auto *label = new PlainLabel(text, size, TextWeight::Regular, ink);
    label->setWordWrap(true);
    return label;
}

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void retireLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void wrapItems(QListWidget &list)
{
    list.setWordWrap(true);
    list.setTextElideMode(Qt::ElideNone);
    list.setResizeMode(QListView::Adjust);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QWidget *makeEmptyState(const QString &title, const QString &text, const QString &wayOn, QPushButton *&start)
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    // In line with the title above it, which is larger.
    column->setContentsMargins(0, spacing::medium, 0, spacing::page);
    column->setSpacing(spacing::medium);
    auto *heading = new PlainLabel(title, TextSize::Title, TextWeight::SemiBold);
    heading->setWordWrap(true);
    column->addWidget(heading);
    auto *words = wrappingLabel(text, TextSize::Body, Ink::Mute);
    words->setMaximumWidth(qRound(textScaled(620)));
    column->addWidget(words);
    start = new QPushButton(wayOn);
    makePrimary(start);
    column->addWidget(start, 0, Qt::AlignLeft);
    column->addStretch(1);
    return empty;
}

} // namespace waymark
