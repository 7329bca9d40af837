// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/values.h"

/// How Word documents of the institution look: the styles of a reference document of its own (.docx).
namespace waymark {

/// What a reference document says of looks, and nothing else of it: no text, no picture, no macro. FileErrors:
/// NotAWordDocument, TooLarge. `path` names the file.
Result<SchoolFile> wordTemplateOf(const QByteArray &docx, const QString &path);

/// Parts of a Word document; see wordLookOf().
struct WordLook
{
    QByteArray styles;
    QByteArray theme; ///< empty where the styles need none
};

/// `own`: the styles that a document is written in, by id. A style of the template that is called the same takes the
/// place of it, under our id; those that it lacks are added. Lists stay ours, for they count by our numbering. Texts
/// are in `language`. Nothing where `file` holds no styles.
std::optional<WordLook> wordLookOf(const SchoolFile &file, const QByteArray &own, const QString &language);

} // namespace waymark
