// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/responsefile.h"

#include <QStringList>
#include <functional>

namespace waymark {

/// What became of one file that was brought in.
struct Taken
{
    enum class What {
        Accepted,     ///< its answers count
        Waits,        ///< another return of the same voice counts: both are kept until somebody chooses
        AlreadyThere, ///< the same file was taken before; nothing changed
        Refused,      ///< nothing was taken from it
    };
    QString path;
    What what = What::Refused;
    std::optional<Error> error; ///< exactly where it was refused
    ResponseId response;        ///< null where it was refused
    QString who;                ///< whoAnswered()
    int answers = 0;            ///< statements it says something of
    bool otherWording = false;
    bool cleaned = false;
    bool unknownVoice = false;
};

/// The response files that paths stand for: a file is itself, a folder the files in it (not in its folders) whose
/// names hold "waymark-response" and end in ".json". Each once, by name.
QStringList responseFiles(const QStringList &paths);

/// Takes one file, wholly or not at all. `perform` writes the edit: editor or document.
Taken takeResponse(const QString &path, const Workspace &workspace, const QDateTime &now,
                   const std::function<Result<Step>(const Edit &)> &perform);

/// "jo.json: 14 answers of Jo Example taken.", with what should be known about it; why where it was refused.
QString sentence(const Taken &taken);

} // namespace waymark
