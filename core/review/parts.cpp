// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/parts.h"

#include "core/review/workspace.h"

#include <algorithm>
#include <iterator>

namespace waymark {
namespace {

std::set<StatementNumber> spokenOf(const ResponsePart &part)
{
    std::set<StatementNumber> all = part.answered;
    all.insert(part.queried.begin(), part.queried.end());
    all.insert(part.marked.begin(), part.marked.end());
    return all;
}

} // namespace

void ResponsePart::add(const ResponseAnswer &answer)
{
    if (isAnswered(answer))
        answered.insert(answer.statement);
    if (answer.query)
        queried.insert(answer.statement);
}

void ResponsePart::add(const ResponsePart &other)
{
    answered.insert(other.answered.begin(), other.answered.end());
    queried.insert(other.queried.begin(), other.queried.end());
    marked.insert(other.marked.begin(), other.marked.end());
}

std::vector<StatementNumber> ResponsePart::sharedWith(const ResponsePart &other) const
{
    std::set<StatementNumber> shared;
    for (const auto &[here, there] : {std::pair(&answered, &other.answered), std::pair(&queried, &other.queried),
                                      std::pair(&marked, &other.marked)})
        std::ranges::set_intersection(*here, *there, std::inserter(shared, shared.end()));
    return {shared.begin(), shared.end()};
}

std::vector<StatementNumber> ResponsePart::beyond(const ResponsePart &other) const
{
    std::vector<StatementNumber> found;
    std::ranges::set_difference(spokenOf(*this), spokenOf(other), std::back_inserter(found));
    return found;
}

ResponsePart partOf(const Workspace &workspace, ResponseId response)
{
    ResponsePart part;
    for (const ResponseAnswer *answer : workspace.answersOf(response))
        part.add(*answer);
    for (const ResponseMark *mark : workspace.marksOf(response))
        part.add(*mark);
    return part;
}

} // namespace waymark
