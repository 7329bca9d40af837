// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/filetexts.h"
#include "core/review/edit.h"
#include "core/review/textplace.h"
#include "core/review/workspace.h"

namespace waymark {

/// A text of the file in which a person is named. core/text/rows.h puts into words where it is.
struct NamingText
{
    TextPlace place;
    QString text;       ///< the whole text
    QString found;      ///< the name as it is written in it, the most telling one
    bool whole = false; ///< the whole name: it has to be changed
    bool sure = true;   ///< false: only everyday words that may be the name

    friend bool operator==(const NamingText &, const NamingText &) = default;
};

/// The field of a place that is not a text but the content of an attached file. It cannot be changed here: any mend of
/// it removes the file.
inline const QString attachedBytesField = QStringLiteral("bytes");

/// Every text of the file, in any review, that names the person in any spelling (core/review/namefinder.h), in the
/// order of the tables. Their own name and the claimed names of their responses are not among them: forgetting empties
/// those by itself. The institution's name, other people's names, and a publisher's structures and wordings are not
/// looked at. Attached files are read as core/base/filetexts.h says; see unsearchedFiles().
std::vector<NamingText> textsNaming(const Workspace &workspace, PersonId id);

/// An attached file of which at least a part cannot be read as text, so that a name may be in it.
struct UnsearchedFile
{
    TextPlace place; ///< a mend there removes it
    QString name;
    UnreadableFile why;

    friend bool operator==(const UnsearchedFile &, const UnsearchedFile &) = default;
};
/// In the order of the tables. Reads every attached file.
std::vector<UnsearchedFile> unsearchedFiles(const Workspace &workspace);

/// What forgetting would change, without asking whether a text still names the person: attached files are not read, so
/// it is quick enough for each key that is pressed.
Result<Step> forgettingStep(const Workspace &workspace, const edit::ForgetPerson &edit);

/// Whether forgetting this person empties the claimed name of this response: it is theirs, or bears their name.
bool claimsToBe(const Workspace &workspace, const Response &response, const Person &person);

} // namespace waymark
