// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <optional>

namespace waymark {

/// Why a file, or a part of it, cannot be read as text.
enum class UnreadableFile {
    Pdf,
    Picture,
    Recording, ///< sound or film
    Locked,    ///< needs a password
    TooLarge,  ///< once it is unpacked
    Unknown,   ///< damaged, or of a kind that is not known
    Partly,    ///< a document with pictures or other files in it, whose own texts were read
};

/// What the first bytes of a file say that it is, where its texts, if it has any, are not written as such. Unknown for
/// RTF, PostScript and mail; nothing for every other file.
std::optional<UnreadableFile> kindOfFile(const QByteArray &bytes);

/// Windows-1252, which old spreadsheets write: it has typographic apostrophes and dashes where Latin-1 has controls.
QString fromWindows1252(const QByteArray &bytes);

/// Calls `each` with every text that can be read in the bytes of a file, some of them in several readings, and tells
/// where that was not all of it:
/// - texts in UTF-8, UTF-16 of either order and Windows-1252, with or without a mark; whatever the file is, its bytes
///   are read as each of these;
/// - the files inside a ZIP (DOCX, XLSX, PPTX, ODT, ... and ZIP in ZIP), their names and comments;
/// - XML and HTML with their references ("&#8217;") resolved: as they are, with marks inside a paragraph taken out, so
///   that a name in two formats is whole, and with a space in place of every mark.
/// TooLarge where what is packed in it comes to more than 64 MiB or a hundred times its size (8 MiB it may always be),
/// or is more than four archives deep.
std::optional<UnreadableFile> eachTextInFile(const QByteArray &bytes, const std::function<void(const QString &)> &each);

} // namespace waymark
