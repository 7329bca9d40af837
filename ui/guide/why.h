// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPushButton;
class QWidget;

namespace waymark {

/// Tells how something that Waymark worked out came about, in a sentence or a few, and leads to where the guide
/// explains it: `place` as in guideUrl().
void showWhy(QWidget *parent, const QString &title, const QString &sentence, const QString &place);

/// A small link next to what was worked out, which does that: "Why this?", or `text`. `about` says to assistive
/// technology what it is about.
QPushButton *makeWhyLink(const QString &about, const QString &sentence, const QString &place, const QString &text = {});

} // namespace waymark
