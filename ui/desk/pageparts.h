// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/plainlabel.h"

class QLayout;
class QListWidget;
class QPushButton;

namespace waymark {

// What several pages are made of.

PlainLabel *wrappingLabel(const QString &text, TextSize size, Ink ink);

/// For a list of sentences: each is read whole, on several lines where it has to be, and nothing scrolls sideways.
void wrapItems(QListWidget &list);

/// Takes everything out of a layout that a refresh fills anew.
void clearLayout(QLayout *layout);
/// The same where what goes may be the very button that was pressed: out of sight now, deleted once that is over.
void retireLayout(QLayout *layout);

/// What stands in a page's place while there is nothing to show: what is missing, why, and the one way on. `start` is
/// the primary button, for the caller to connect.
QWidget *makeEmptyState(const QString &title, const QString &text, const QString &wayOn, QPushButton *&start);

} // namespace waymark
