// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/wordingnames.h"

#include "core/model/modelfile.h"
#include "core/model/ownwordings.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark {

QString editionTitle(const Structure &structure)
{
    return structure.digest() == builtInModel().structure.digest()
               ? QCoreApplication::translate("core/editions", "School and special school edition")
               : structure.title();
}

QString wordingName(const Wording &wording)
{
    const std::optional<int> version = ownVersion(wording);
    if (!version)
        return wording.name();
    return newerModelFor(wording)
               ? QCoreApplication::translate("core/editions", "Waymark's wording, version %1").arg(*version)
               : QCoreApplication::translate("core/editions", "Waymark's wording");
}

QString shortWordingName(const Wording &wording)
{
    if (!isOwnWording(wording) || ownVersion(wording))
        return wordingName(wording);
    return QCoreApplication::translate("core/editions", "Waymark's wording (%1)", "its language")
        .arg(QLocale(wording.language()).nativeLanguageName());
}

QString ownWordingNote(const Wording &wording)
{
    if (!isOwnWording(wording))
        return {};
    return QCoreApplication::translate(
        "core/editions", "The level descriptions are in Waymark's wording, not the publisher's official text.");
}

QString ownWordingHint(const Wording &wording)
{
    const QString note = ownWordingNote(wording);
    return note.isEmpty() ? note
                          : note + QLatin1Char(' ') +
                                QCoreApplication::translate("core/editions", "If you have that text, you can load it "
                                                                             "(Review > Load official wording).");
}

} // namespace waymark
