// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/xlsx.h"

#include <QByteArray>
#include <QStringList>
#include <functional>
#include <optional>
#include <variant>

/// What people offer as answers: files, folders, ZIP archives. One rule for the window and for the command line.
namespace waymark {

/// What a file is that holds no answers. People send back what they have at hand, so each has a sentence of its own.
enum class NotAnswers {
    Form,         ///< the form itself, as a web page
    Forms,        ///< the ZIP archive that forms were sent in
    WaymarkFile,  ///< the file of a school or college
    OtherWaymark, ///< another file that Waymark writes: an export, a model, ...
    OtherJson,    ///< of another program
    Email,
    WebPage,
    Pdf,
    Picture,
    Recording, ///< sound or film
    Document,  ///< of Word, PowerPoint, LibreOffice's Writer, ..., or of Excel before 2007
    Text,
    Empty,
    Unknown,
    PastedText,    ///< a text that was pasted
    NothingPasted, ///< there was none
    // An archive, or a folder, as a whole.
    OtherArchive,   ///< packed, but not as ZIP
    LockedArchive,  ///< a file in it needs a password
    DamagedArchive, ///< a file in it, or the whole of it, cannot be unpacked
    LargeArchive,   ///< unpacks to more than is read
    DeepArchive,    ///< archives inside archives inside archives
    LongText,       ///< a text with more in it than is looked through: what came after was not read
    LargeMail,      ///< a mail with more parts than are read
    OtherSheets,    ///< a workbook with answers on more than one sheet: one was read
    TooManyFiles,   ///< those after the first `maxOffered` were not read
    NothingThere,   ///< no file at all
};

inline constexpr int maxOffered = 2000;                         ///< files that are read in one go
inline constexpr int maxArchiveDepth = 3;                       ///< an archive in an archive in an archive
inline constexpr qint64 maxUnpacked = qint64{64} * 1024 * 1024; ///< bytes, of an archive and those inside it

/// A file that was met.
struct OfferedFile
{
    QString name; ///< its own, below the folder or archive that was named: "Year 9/answers.zip/jo.json"
    /// What may be a response, or why it cannot be read, or what else it is, or a table: a workbook (XLSX, ODS) or a
    /// CSV file, whose rows may be answers (answertable.h).
    std::variant<QByteArray, Error, NotAnswers, std::vector<Sheet>> content;
};

/// What these bytes are if they cannot be a response. Content decides, not the name, but for a text: one whose name
/// says that it is a response is a damaged one.
std::optional<NotAnswers> otherThanAnswers(const QByteArray &bytes, const QString &name);

/// Calls `each` for every file that `paths` name or hold, in order of their names, until it returns false:
/// - a file is itself; a folder all files in it and in its folders (links to folders are not followed);
/// - a ZIP archive all files in it, wherever it was found;
/// - a mail (".eml") the answers attached to it or written in it, and a text the answers in it (answerblock.h); a
///   mailbox (".mbox") those of each of its mails.
/// What is not read of any of these, because it is too much, is told as another file of the same name.
/// Inside folders and archives, what systems leave there (hidden files, "__MACOSX", "Thumbs.db", "~$lock", the
/// journal of an open Waymark file) is passed over without a word, and so is `own`, the file that the answers are
/// brought into. No file is met twice.
void eachOfferedFile(const QStringList &paths, const QString &own, const std::function<bool(OfferedFile)> &each);

/// The same for what was pasted: answers as text, a response file's own text, or cells of a table, separated by tabs.
void eachOfferedText(const QString &text, const std::function<bool(OfferedFile)> &each);

} // namespace waymark
