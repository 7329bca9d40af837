// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waymark {

class Wording;

/// The language of the program's words, as a web page names it: "en", "cy".
QString wordsLanguage();

/// What is said wherever a translation of ours stands in for the publisher's words: a sentence in its language, then
/// the same in English. Empty for every other wording.
QStringList translationNotes(const Wording &wording);

} // namespace waymark
