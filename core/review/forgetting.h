// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/textplace.h"
#include "core/review/workspace.h"

namespace waymark {

/// A text of the file in which a person is named. core/text/textplaces.h says in words where it stands.
struct NamingText
{
    TextPlace place;
    QString text;       ///< the whole text
    QString found;      ///< the name as it stands in it
    bool whole = false; ///< the whole name: it has to be mended

    friend bool operator==(const NamingText &, const NamingText &) = default;
};

/// The field of a place that is not a text but the content of an attached file. It cannot be mended: any mend of it
/// takes the file out.
inline const QString attachedBytesField = QStringLiteral("bytes");

/// Every text of the file, in any review, that names the person, in the order of the tables. Their own name and the
/// claimed names of their responses are not among them: forgetting empties those by itself. The institution's name,
/// other people's names, and a publisher's structures and wordings are not looked at. The bytes of attached files are
/// looked through as UTF-8: a name inside a packed document (PDF, DOCX) is not found.
std::vector<NamingText> textsNaming(const Workspace &workspace, PersonId id);

/// Whether forgetting this person empties the claimed name of this response: it is theirs, or bears their name.
bool claimsToBe(const Response &response, const Person &person);

} // namespace waymark
