// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QStringList>

namespace waymark {

/// The languages that the program carries, by code: "cy", "en".
QStringList languages();
/// In its own words, as people look for it: "English (United Kingdom)", "Cymraeg".
QString languageName(const QString &code);
/// How dates and numbers are written where `language` was chosen in the settings; empty is "as the system". Never in
/// another language than the words: where the program does not speak the system's, both are British English.
QLocale localeFor(const QString &language, const QLocale &system);

} // namespace waymark
