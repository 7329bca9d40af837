// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/page.h"

namespace waymark {

Page::Page(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    connect(&document, &Document::changed, this, &Page::follow);
    connect(&document, &Document::reviewChanged, this, &Page::follow);
    connect(&document, &Document::statementChanged, this, &Page::follow);
}

/// After Document::reset the window goes to a place, which is a refresh of its own.
void Page::follow()
{
    // Behind another page, and not only in a window that is not on the screen just now.
    const bool isBehind = !isWindow() && !isVisibleTo(window());
    if (!isBehind)
        refresh();
}

} // namespace waymark
