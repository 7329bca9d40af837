// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace waymark {

/// The whole sentences and list items of an English text in their order, white space made single. A sentence ends with
/// a full stop, question or exclamation mark before a capital, but not inside brackets nor after an abbreviation such
/// as "e.g."; items begin with a bullet or a dash on a line of their own, or after a colon.
QStringList sentencesOf(const QString &text);

/// Equal for sentences that differ in case, white space or the mark at their end only.
QString sentenceKey(const QString &sentence);

} // namespace waymark
