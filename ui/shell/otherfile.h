// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace waymark {

/// What somebody wants to open that is no file of a school or college, but something else that Waymark knows what to do
/// with, or at least by name.
enum class OtherFile {
    Answers, ///< of a colleague, one or several: a response file, a ZIP archive, a mail or a text with some
    Table,   ///< a workbook or CSV: answers, perhaps
    Form,    ///< that a colleague answers
    Forms,   ///< the archive that they were sent in
    Wording, ///< a table of the publisher's words
    Pdf,
    Model,
    Export, ///< everything of a file as JSON
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

/// What a file of another kind is, by what is in it. Nothing where it looks like a file of Waymark's own, is damaged
/// beyond knowing, or not there: then opening it tells what is the matter. A copy with a password is none of these
/// (isSealedCopy()). A picture, a recording and a document are known by their first bytes; the whole file is read, at
/// most `maxUnpacked` (core/asking/offered.h), where only what is in it can tell.
std::optional<OtherFile> otherFileAt(const QString &path);

/// "%1 contains a colleague's answers.", %1 being the name of the file.
QString otherFileText(OtherFile kind);

} // namespace waymark
