// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waymark {

class Wording;

/// The language of the program's words, as a web page names it: "en", "cy".
QString wordsLanguage();

/// A text of the program as it is in the sources and in every language that the program carries, whichever it speaks:
/// for what was written in another one. Both are literals.
const QStringList &inEveryLanguage(const char *context, const char *source);

/// What is said wherever a translation of ours stands in for the publisher's words: a sentence in its language, then
/// the same in English. Empty for every other wording.
QStringList translationNotes(const Wording &wording);

} // namespace waymark
