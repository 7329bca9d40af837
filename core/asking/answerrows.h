// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/answertable.h"
#include "core/review/edit.h"

#include <QDateTime>
#include <vector>

namespace waymark {

/// A cell for which a row is not taken.
struct CellProblem
{
    enum class Why { NoLevel, NotOnScale, NoDescriptor, TooLong };
    QString cell; ///< "F3"
    Why why = Why::NoLevel;
    QString text;                             ///< what stands in it, at most 60 characters
    std::optional<StatementNumber> statement; ///< what it is an answer to; nothing where it is a name or a role

    friend bool operator==(const CellProblem &, const CellProblem &) = default;
};

/// What one row of a table says: somebody's answers.
struct AnswerRow
{
    int row = 1; ///< as spreadsheets count
    /// What bringing it in would be. The response's id and source come from what the row says: the same row makes the
    /// same edit, wherever it stands in the table, and whatever else does.
    edit::ImportResponse edit;
    std::vector<CellProblem> problems; ///< any of them keeps the whole row out
    bool otherWording = false;         ///< answered in another wording than the review uses now
    bool cleaned = false;              ///< characters that cannot be seen were taken out of a text

    bool isEmpty() const { return edit.answers.empty(); }
};

/// The rows of a table as answers to a review. Whose each is: a person or a group of the file whose name is the one
/// that stands there, in any spelling (docs/decisions/0021-one-comparison-of-names.md); else as claimed. Where there is
/// no name, the e-mail address stands for it. When it was saved is what the table says, in this computer's time zone,
/// or else `receivedAt`. Names are promised to be seen or not as the review says it now.
std::vector<AnswerRow> readAnswerRows(const AnswerTable &sheet, const Workspace &workspace, const Review &review,
                                      const QDateTime &receivedAt);

/// What would come of a row.
struct RowOutcome
{
    enum class What {
        New,          ///< it would count
        Waits,        ///< the same voice has answered some of it before: both would be kept until somebody chooses
        AlreadyThere, ///< this row is in the file, or stands above in the table
        Refused,      ///< nothing of it would be taken
    };
    What what = What::Refused;
    QString who;                ///< whoAnswered()
    bool isPart = false;        ///< it would count together with what the same voice answered before
    std::optional<Error> error; ///< where the file refuses it: a finished review, or the like
    QString alsoIn = {};        ///< the year of another review that has the same answers under the same name

    bool isTaken() const { return what == What::New || what == What::Waits; }
};

/// Tries all rows in their order, each as if those before it had been taken, and changes nothing. `edits` gets what has
/// to be performed for those that would be taken.
std::vector<RowOutcome> tryRows(const std::vector<AnswerRow> &rows, const Workspace &workspace,
                                std::vector<Edit> &edits);

/// "new, 14 statements", "newer answers, 14 statements: choose which ones count", "in the file already", or why nothing
/// of it is taken, with the cells.
QString outcomeText(const AnswerRow &row, const RowOutcome &outcome);

/// "F3: “2 or 3” is no level of 2.4"
QString problemText(const CellProblem &problem);

} // namespace waymark
