// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/answertable.h"
#include "core/asking/offered.h"
#include "core/asking/responsefile.h"

#include <functional>

namespace waymark {

/// What became of one file that was brought in.
struct Taken
{
    enum class What {
        Accepted, ///< its answers count
        Waits, ///< the same voice has answered some of it before, or it is under another name: somebody has to choose
        AlreadyThere, ///< the same file was taken before; nothing changed
        Refused,      ///< nothing was taken from it
        NotAnswers,   ///< it is something else: nothing was taken from it
    };
    QString name; ///< OfferedFile::name
    What what = What::Refused;
    std::optional<Error> error;             ///< exactly where it was refused
    NotAnswers other = NotAnswers::Unknown; ///< where it is something else
    QStringList sheets = {};                ///< those that were not read
    ResponseId response;                    ///< null where nothing was taken
    QString who;                            ///< whoAnswered()
    QString madeFor = {};                   ///< of the list, where the name on it is of someone else
    QString claimed = {};                   ///< that name
    bool isPart = false;                    ///< counts together with what the same voice answered before
    QString otherYear = {};                 ///< of the review it is for, where that is not the latest
    int answers = 0;                        ///< statements it says something of
    QStringList agreedOtherwise = {};       ///< of these, what had been agreed at another level before: "1.1", ...
    bool otherWording = false;
    bool cleaned = false;
    bool unknownVoice = false;

    /// It is in the file now, whether or not it was before.
    [[nodiscard]] bool isTaken() const { return what != What::Refused && what != What::NotAnswers; }
};

/// Takes one file that is no table (answerrows.h), wholly or not at all. `perform` writes the edit: editor or document.
Taken takeResponse(const OfferedFile &file, const Workspace &workspace, const QDateTime &now,
                   const std::function<Result<Step>(const Edit &)> &perform);

/// What was not read of the workbook that a table is of; nothing where that is all of it.
std::optional<Taken> leftOut(const AnswerTable &table);

/// "jo.json: 14 answers of Jo Example taken.", with what should be known about it; why where nothing was taken, and
/// what to do about it.
QString sentence(const Taken &taken);

} // namespace waymark
