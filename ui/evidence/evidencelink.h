// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace waymark {

/// What someone typed as where a piece of evidence is, as far as it can be opened. It may have come with a file from
/// somebody else: so nothing is looked up before a person has read where it leads.
struct EvidenceLink
{
    enum class Kind { Nothing, WebPage, File };
    Kind kind = Kind::Nothing;
    QUrl url = {};
    QString question = {};    ///< to be asked before it is opened: "Open a page of careers.example in your browser?"
    QString explanation = {}; ///< the whole of it: each character of the address, or folder, name and kind of the file
    QString why = {};         ///< why nothing can be opened, where that is so
};

/// Web pages by http and https, and files by their whole path, that isSafeToOpen(). Nothing else: no program, no other
/// scheme, no address that hides its host behind a name.
EvidenceLink readEvidenceLink(const QString &text);

/// The same about a file by its path, e.g. the copy of one that is kept.
EvidenceLink fileToOpen(const QString &path, const QString &name);

} // namespace waymark
