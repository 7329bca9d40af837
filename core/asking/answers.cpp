// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answers.h"

#include <algorithm>
#include <map>

namespace waymark {
namespace {

using One = edit::Answer::One;

bool isShortNumber(QStringView text)
{
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !text.isEmpty() && text.size() <= 3 && std::ranges::all_of(text, isDigit);
}

std::optional<One> parseAnswer(const QString &text)
{
    const auto parts = text.split(u'=');
    if (parts.size() != 2)
        return std::nullopt;
    const auto statement = StatementNumber::parse(parts[0]);
    if (!statement)
        return std::nullopt;
    if (parts[1] == u"?")
        return One{*statement, One::Kind::Query, {}};
    if (parts[1] == u"unanswered")
        return One{*statement, One::Kind::Clear, {}};
    if (!isShortNumber(parts[1]))
        return std::nullopt;
    // A number above every scale is no level: plan() refuses the answer and names the statement.
    return One{*statement, One::Kind::Level, Level::from(parts[1].toInt())};
}

} // namespace

tl::expected<std::vector<One>, QString> parseAnswers(const QStringList &texts)
{
    std::vector<One> answers;
    for (const QString &text : texts) {
        const auto one = parseAnswer(text);
        if (!one)
            return tl::unexpected(text);
        answers.push_back(*one);
    }
    return answers;
}

std::optional<StatementNumber> contradiction(const std::vector<One> &answers)
{
    std::map<StatementNumber, std::optional<Level>> given; // none: unanswered
    for (const One &one : answers) {
        if (one.kind == One::Kind::Query)
            continue;
        const auto [at, isNew] = given.try_emplace(one.statement, one.level);
        if (!isNew && at->second != one.level)
            return one.statement;
    }
    return std::nullopt;
}

} // namespace waymark
