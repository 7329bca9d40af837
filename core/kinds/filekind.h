// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace waymark {

/// What a file is that somebody opens, drops or names, by what is in it. One table for the window and the command line.
enum class FileKind {
    Answers, ///< of a colleague, one or several: a response file, a ZIP archive, a mail or a text with some
    Table,   ///< a workbook or CSV: answers, perhaps
    Form,    ///< that a colleague answers
    Forms,   ///< the archive that they were sent in
    Wording, ///< a table of the publisher's words
    Pdf,
    Model,
    Export,  ///< everything of a file as JSON
    Waymark, ///< the file of a school or college
    Sealed,  ///< a copy of one, with a password
    Printed, ///< JSON that a command printed for scripts
    Json,    ///< of another program
    Email,
    Document,
    Picture,
    Recording,
    WebPage,
};

/// Whether the file begins as those of Waymark do.
bool looksLikeDatabase(const QString &path);

/// Whether the file is a CSV table of the publisher's words. One that is larger than wordings are is not read.
bool isTableOfWording(const QString &path);

/// Nothing where the file is damaged beyond knowing, is held by this program (core/base/heldfile.h), or not there: then
/// opening it tells what is the matter. A picture, a recording and a document are known by their first bytes; the whole
/// file is read, at most `maxUnpacked` (core/asking/offered.h), where only what is in it can tell.
std::optional<FileKind> fileKindAt(const QString &path);

/// Whether wording can be loaded from it, or might be: a table without the columns is told which it lacks.
bool holdsWording(FileKind kind);

/// "%1 contains a colleague's answers.", %1 being the name of the file; the first sentence says what it is, and what
/// follows is for people at the window.
QString fileKindText(FileKind kind);

/// Whether the system's program for it shows the file and runs nothing of it: documents, tables, slides, pictures,
/// sound and film, by the end of the name. A Waymark file may have come by mail, and with it a program called a plan.
bool isSafeToOpen(const QString &name);

} // namespace waymark
