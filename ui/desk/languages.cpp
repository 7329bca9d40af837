// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/languages.h"

#include <QDir>

namespace waymark {
namespace {

const QString englishCode = QStringLiteral("en");

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const QString &file : QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("waymark_*.qm")}))
        codes.append(file.mid(8).chopped(3));
    return codes;
}

QString languageName(const QString &code)
{
    return code == englishCode ? QStringLiteral("English (United Kingdom)") : QLocale(code).nativeLanguageName();
}

QLocale localeFor(const QString &language, const QLocale &system)
{
    // QLocale("en") would be American: Sunday first, and the month before the day.
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    if (language == englishCode)
        return british;
    if (!language.isEmpty())
        return QLocale(language);
    const QString spoken = system.name().section(u'_', 0, 0);
    return spoken != englishCode && languages().contains(spoken) ? system : british;
}

} // namespace waymark
