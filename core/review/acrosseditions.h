// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

// What statements of one edition are in another, as the leader confirmed it (edit::SetMapping) and not otherwise.
// Within one edition a statement is itself.

/// What a statement of `from` has become in `to`; nothing where it is gone or nothing is confirmed.
std::optional<StatementNumber> statementNow(const Workspace &workspace, const Digest &from, const Digest &to,
                                            StatementNumber old);
/// All of them, ascending and each once; those that have become nothing are left out.
std::vector<StatementNumber> statementsNow(const Workspace &workspace, const Digest &from, const Digest &to,
                                           const std::vector<StatementNumber> &old);
/// The statements of an action as those of `review`.
std::vector<StatementNumber> statementsIn(const Workspace &workspace, const Review &review, const Action &action);
/// The statements of `structure` that a piece of evidence supports, ascending and each once: filed under an earlier
/// edition or under a later one, as when evidence of a finished review is filed anew.
std::vector<StatementNumber> supportedIn(const Workspace &workspace, const EvidenceItem &item, const Digest &structure);
bool supports(const Workspace &workspace, const EvidenceItem &item, const Digest &structure, StatementNumber statement);

/// The one statement of `from` that has become this one of `to`; nothing where several have, for they have no one
/// answer.
std::optional<StatementNumber> statementThen(const Workspace &workspace, const Digest &from, const Digest &to,
                                             StatementNumber now);
/// What an earlier review decided of a statement of `review`; nothing where there is no way from one to the other.
std::optional<Decision> decisionThen(const Workspace &workspace, const Review &earlier, const Review &review,
                                     StatementNumber statement);

/// What the last review said that can be held against this one's statement.
struct LastAnswer
{
    const Review *review;
    Decision decision;
};

/// Of the latest of the reviews before this one from which there is a way; nothing where there is none.
std::optional<LastAnswer> lastAnswer(const Workspace &workspace, const Review &review, StatementNumber statement);

} // namespace waymark
