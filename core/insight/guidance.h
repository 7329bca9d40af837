// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/insight/profile.h"
#include "core/model/model.h"
#include "core/review/followup.h"

#include <array>
#include <optional>

namespace waymark {

/// Where to find help: for a theme, for those whose median lies in `from` to `to`, or for every school and college.
struct Signpost
{
    std::optional<int> theme; ///< none: for everyone, whatever their levels
    Level from;
    Level to;
    QString text;
    QString welsh;   ///< the same; can be empty
    QString address; ///< shown as text, never opened by itself; can be empty

    friend bool operator==(const Signpost &, const Signpost &) = default;
};

/// "waymark-signposts/1"; `file` names the source in errors.
Result<std::vector<Signpost>> parseSignposts(const QByteArray &bytes, const QString &file);

/// The entries for a theme whose span of levels touches the theme's median; none where nothing is answered.
std::vector<Signpost> signpostsFor(const std::vector<Signpost> &all, const ProfilePart &theme);

/// The entries that come with the program, in the language that it speaks. Those for a theme are written for the
/// structure of builtInModel(): for another one the theme numbers mean nothing, and only those for everyone are in the
/// list.
std::vector<Signpost> signpostsOf(const Structure &structure);

/// What Summary and reports recommend: the entries for where the themes are, the weakest theme first because that is
/// where people look for help, then those for everyone.
std::vector<Signpost> recommendedSignposts(const Structure &structure, const Profile &counts);

inline constexpr std::array governorQuestions{GovernorQuestion::Vision,       GovernorQuestion::NamedGovernor,
                                              GovernorQuestion::SeniorLeader, GovernorQuestion::Monitoring,
                                              GovernorQuestion::Staff,        GovernorQuestion::Resources};

/// The statements that bear on a question, in the model's order: our own reading of the structure of builtInModel().
/// For another structure the numbers mean nothing, and the list is empty.
std::vector<StatementNumber> statementsBearingOn(const Structure &structure, GovernorQuestion question);

} // namespace waymark
