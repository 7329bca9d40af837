// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <tl/expected.hpp>
#include <utility>
#include <variant>

namespace waymark {

/// Something about a file as a whole. `detail` is for the curious (a system's own message), never the sentence itself.
struct FileError
{
    enum class Problem {
        NotFound,
        AlreadyExists,
        NotAFile,
        CannotRead,
        CannotWrite,
        ReadOnly,
        DiskFull,
        NotWaymark,
        Damaged,
        TooNew,
        InUse,
        ShownDamaged,     ///< damaged, and open all the same, to be read only: see Editor::openOrShow()
        CutShort,         ///< its last change was cut short, and to take that back it would have to be written
        ReadsDifferently, ///< what was written came back as something else: none of it was saved
        // What can become of a file while it is open: see isParted().
        MovedAway,      ///< nothing is at its path any more
        FolderGone,     ///< nor is its folder
        DriveGone,      ///< its folder is there, on another drive
        Replaced,       ///< another file is at its path
        ChangedOutside, ///< another program wrote to it or cut it short
        TooLarge,
        NameTooLong, ///< no room for it, or for the journal whose name is longer by eight letters
        WrongPassword,
        NotSealed,   ///< to be opened with a password, and no copy that Waymark made
        FailedCheck, ///< a backup of it did not pass the check, and was not kept
        NotAPicture, ///< or one that this computer cannot read
        NotAWordDocument,
        NameRefused, ///< this system has other uses for the name, or for a letter in it
        HeldOpen,    ///< by another program, and still after a while
    };
    Problem problem;
    QString path;
    QString detail = {};

    /// The open file is no longer the one that a person finds at its path: nothing written now would be in that one.
    bool isParted() const { return problem >= Problem::MovedAway && problem <= Problem::ChangedOutside; }

    friend bool operator==(const FileError &, const FileError &) = default;
};

/// Something inside a file that was to be read: `place` is the path inside it, e.g. "structure.themes[2].title" or
/// "line 14".
struct ContentError
{
    enum class Problem {
        NotUtf8,
        NotJson,
        DuplicateKey,
        TooDeep,
        MissingKey,
        UnknownKey,
        WrongType,
        WrongFormat,
        OutOfRange,
        BadNumber,
        DuplicateNumber,
        Empty,
        TooLong,
        TooMany,
        MissingColumn,
        TooManyCells, ///< a line of a table has more of them than its first line
        UnknownStatement,
        BadLevel,
        NothingMatched,
        OtherStructure,
        DamagedTable,        ///< a spreadsheet that cannot be read
        TextCutShort,        ///< answers as text of which a part is missing
        TextChanged,         ///< answers as text that are not what was written
        NoStatementColumns,  ///< a table in which no column is headed with a statement
        RowForEachStatement, ///< a table of one review's results, where people's answers are wanted
        NoStatementRows,     ///< a table without levels beside its statements, where a review's results are wanted
        NotATable,           ///< neither a workbook nor a CSV file
    };
    Problem problem;
    QString file;
    QString place;
    QString detail = {};

    friend bool operator==(const ContentError &, const ContentError &) = default;
};

/// An edit that is not possible now. `subject` names what it was about, e.g. "2.4".
struct Refusal
{
    enum class Reason {
        NoSuchReview,
        NoSuchStatement,
        NoSuchPerson,
        NoSuchAction,
        NoSuchPriority,
        NoSuchPoint,
        NoSuchStructure,
        NoSuchWording,
        ReviewFinished,
        ReviewNotFinished,
        LevelOutOfRange,
        NoDescriptor,
        NothingToAgree,
        NameMissing,
        ReasonMissing,
        TextMissing,
        TextTooLong,
        TooManyPriorities,
        TooManyAsks,
        TooManyParticipants,
        AlreadyThere,
        WordingOfOtherStructure,
        StructureDiffers,
        NothingToCarry,
        PersonTookPart,
        NoSuchGroup,
        NoSuchTheme,
        NoSuchResponse,
        NoSuchText,
        GroupAnswered,      ///< a group that a response speaks for
        NamesPromised,      ///< whether names are seen, once anyone has answered
        AnswerMakesNoSense, ///< a level and "I do not know" at once, a stance without a draft to take it on, ...
        AnsweredInFile,     ///< what came in a file is its writer's
        NotUnanimous,       ///< agreeing in one step wants minUnanimous answers, all the same, and no query
        NoSuchSettlement,
        TooManyRounds,
        TooManyItems,
        TooManyHands, ///< of a count: other levels than the model's, or more than can be
        BadMinutes,
        StillNamed, ///< a text still names the person to be forgotten
        PersonGone, ///< a former colleague
        NoSuchNote,
        NoSuchEvidence,
        NoSuchVisit,
        NotAWebAddress, ///< not isWebAddress(): something that no form may show as where to look
        DateMissing,
        DatesOutOfOrder,
        ActionEnded,         ///< done or stopped: nothing to go on with
        ActionsInACircle,    ///< an action carried on from one that continues it
        TooManyHighLeverage, ///< more than three actions of highest leverage
        BadInterval,         ///< years between peer reviews
        FileEmpty,
        FileTooLarge,       ///< one attached file
        SchoolFileTooLarge, ///< a logo or a Word template
        FilesTooLarge,      ///< all attached files of one Waymark file together
        NotAnotherModel,    ///< a mapping from a structure to itself
        VersionDoesNotFit,  ///< restoring would leave the file in a state that no file can be in
        CopiesDoNotFit,     ///< merging would
        NotACopy,           ///< merging a file that has nothing in common with this one
        NamedInVersion,     ///< a text of a version names somebody who was removed for good since, and is in it alone
        NamedInCopy,        ///< a text of one copy names somebody whom the other removed for good
    };
    Reason reason;
    QString subject = {};

    friend bool operator==(const Refusal &, const Refusal &) = default;
};

/// Why a publisher's PDF could not be read. Nothing was changed by trying.
struct PdfError
{
    enum class Problem {
        NotPdf,
        Encrypted,    ///< asks for a password
        PicturesOnly, ///< scanned: there is no text in it
        NoTable,      ///< text, but no statements with their levels
        TooManyPages,
        Damaged,
        ReaderMissing,     ///< this build has no reader of PDF
        ReaderNotConfined, ///< the system would not keep the reader from the network and from writing
        ReaderCrashed,
        ReaderAnswer, ///< the reader said something that makes no sense
        TookTooLong,
        TooMuchMemory,
        Cancelled,
    };
    Problem problem;
    QString path;
    QString detail = {};

    friend bool operator==(const PdfError &, const PdfError &) = default;
};

using Error = std::variant<FileError, ContentError, Refusal, PdfError>;

inline bool isParted(const Error &error)
{
    const auto *file = std::get_if<FileError>(&error);
    return file && file->isParted();
}

template <class T>
using Result = tl::expected<T, Error>;

template <class E>
tl::unexpected<Error> failed(E &&error)
{
    return tl::unexpected<Error>(Error(std::forward<E>(error)));
}

/// Why a file that was only to be read was not read. `detail` is for the curious, never the sentence itself.
struct Unread
{
    enum class Why {
        NotFound,
        CannotRead,  ///< no right to, or its drive is gone
        NotWaymark,  ///< something else
        Locked,      ///< someone has it open
        Interrupted, ///< its last change was cut short; the next opening takes that back
        Older,       ///< an older format, which only opening brings up to date
        Newer,       ///< a newer format than this program knows
        Sealed,      ///< a copy with a password, which opening it asks for
        Damaged,
    };
    Why why = Why::CannotRead;
    QString detail = {};

    friend bool operator==(const Unread &, const Unread &) = default;
};

/// One of several files that were to be read together.
struct UnreadFile
{
    QString source; ///< as whoever looked for it calls it; empty where that is not told
    Unread unread;

    friend bool operator==(const UnreadFile &, const UnreadFile &) = default;
};

} // namespace waymark
