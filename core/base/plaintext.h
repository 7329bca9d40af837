// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

/// The one rule about characters in a text, for what comes in (typed, pasted, from the command line or out of a file)
/// and for what goes out to formats that cannot hold every character (XML, calendars, terminals).
namespace waymark {

/// Whether a text can have line breaks.
enum class Lines { One, Many };

/// The text without characters that no one can see and no reader expects:
/// - controls, C0 and C1 with DEL: they steer terminals, and XML cannot hold them;
/// - noncharacters (U+FDD0 to U+FDEF, and the last two of each plane): Unicode keeps them out of interchange, and XML
///   has no U+FFFE and U+FFFF;
/// - U+FEFF: readers take it for the mark of a file's encoding, and drop it;
/// - embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069): they show a text in another order than
///   the one it has;
/// - halves of surrogate pairs: UTF-8 cannot hold them.
/// Whatever Unicode calls a line break (CRLF, CR, VT, FF, NEL, U+2028, U+2029) becomes "\n" or, with Lines::One, a
/// space; so does a tab with Lines::One. Joiners, variation selectors, emoji tags, combining marks and the plain marks
/// of right-to-left writing stay: texts need them. Cleaning a clean text changes nothing.
QString cleanText(const QString &text, Lines lines);

/// Whether cleanText() removes something that people would not expect to lose: anything but a kind of line break.
bool holdsHiddenCharacters(const QString &text);

/// Clean, and without white space at both ends.
QString plainText(const QString &text);

/// The same on one line: every run of white space is one space.
QString plainLine(const QString &text);

/// The first of a text, at most so many characters as QString counts them, and none of them cut in half.
QString cutText(const QString &text, qsizetype max);

/// Plain text as it goes into a web page: nothing in it is markup. The one way in which a text comes into one.
QString html(const QString &text);

/// Every character of UTF-8 text. QString::fromUtf8() drops a U+FEFF at the beginning: what was written with one would
/// be read without.
QString everyCharacter(QByteArrayView utf8);

} // namespace waymark
