// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/workspaces.h"

/// Colleagues who answer, for tests that need no file.
namespace waymark::testing {

inline PersonId addPerson(Workspace &workspace, const char *name, const char *role = "senco")
{
    const PersonId id = PersonId::create();
    perform(workspace, edit::AddPerson{{id, QString::fromUtf8(name), {QString::fromLatin1(role), {}}}});
    return id;
}

/// A response as a file would bring it; each call has a source of its own.
inline Response responseTo(const Workspace &workspace, ReviewId review, std::optional<Voice> voice = {})
{
    static int made = 0;
    Response response;
    response.id = ResponseId::create();
    response.review = review;
    response.voice = voice;
    response.wording = workspace.review(review)->wording;
    response.savedAt = noon;
    response.receivedAt = noon.addSecs(++made);
    response.source = {QString::number(made).rightJustified(64, u'0')};
    return response;
}

inline ResponseAnswer says(const char *statement, int value) { return {{}, number(statement), level(value)}; }

/// Another return, of nobody known, that says this of one statement.
inline ResponseId answer(Workspace &workspace, ReviewId review, const ResponseAnswer &said, int speaksFor = 1)
{
    Response response = responseTo(workspace, review);
    response.speaksFor = speaksFor;
    perform(workspace, edit::ImportResponse{response, {said}});
    return response.id;
}

inline ResponseId answer(Workspace &workspace, ReviewId review, const char *statement, int value)
{
    return answer(workspace, review, says(statement, value));
}

/// The reason of a refusal; throws where the edit is possible.
inline Refusal::Reason refusalOf(const Workspace &workspace, const Edit &edit)
{
    return std::get<Refusal>(plan(workspace, edit).error()).reason;
}

} // namespace waymark::testing
