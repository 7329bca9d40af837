// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reader/layout/page.h"

namespace waymark::reader {

/// Words on one line, from top to bottom.
std::vector<Line> linesOf(std::vector<Word> words, int page);

/// A gap wider than this part of a line's height parts runs.
inline constexpr qreal wideGap = 0.42;

/// The parts of a line between wide gaps: in a table without ruling lines, one for each cell.
std::vector<Line> runsOf(const Line &line);

/// The words in their order, with single spaces where there is white space between them.
QString textOf(const Line &line);

/// The outer part of a word's height is air: letters mostly stay within the middle.
inline qreal innerTop(const Word &word) { return word.rect.top() + 0.22 * word.rect.height(); }
inline qreal innerBottom(const Word &word) { return word.rect.bottom() - 0.22 * word.rect.height(); }

/// The height that most words have; 10 where there are none.
qreal usualHeight(const std::vector<Word> &words);

/// "2.4", "2.4." or "2.4:" and nothing else: how a statement begins.
bool isStatementNumber(const QString &word);

/// A sign that begins an item of a list.
bool isBullet(const QString &word);

} // namespace waymark::reader
