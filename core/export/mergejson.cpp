// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/mergejson.h"

#include "core/export/rowjson.h"
#include "core/review/ofreview.h"
#include "core/review/restoring.h"

#include <QJsonArray>
#include <algorithm>

namespace waymark {
namespace {

QJsonValue sideKey(const std::optional<Side> &side)
{
    if (!side)
        return {};
    return *side == Side::Mine ? QStringLiteral("A") : QStringLiteral("B");
}

QString kindKey(MergeConflict::Kind kind)
{
    switch (kind) {
    case MergeConflict::Kind::Changed:
        return QStringLiteral("changed");
    case MergeConflict::Kind::Removed:
        return QStringLiteral("removed");
    case MergeConflict::Kind::Finished:
        return QStringLiteral("finished");
    }
    return {};
}

/// As the export has it, in the list of its kind.
QJsonValue rowObject(const std::optional<Row> &row)
{
    if (!row)
        return {};
    return std::visit(
        []<class T>(const T &each) -> QJsonValue {
            JsonWriter to;
            RowKind<T>::fields(to, each);
            return to.object();
        },
        *row);
}

QString listKey(const Row &row)
{
    return std::visit([]<class T>(const T &) { return QString::fromLatin1(RowKind<T>::list); }, row);
}

QJsonValue statementKey(const Row &row)
{
    return std::visit(
        []<class T>(const T &each) -> QJsonValue {
            if constexpr (requires { each.statement.toString(); })
                return each.statement.toString();
            else
                return {};
        },
        row);
}

QJsonObject conflictObject(const Merge &merge, const MergeConflict &conflict, const std::optional<Side> &used)
{
    QJsonArray rows;
    for (const RowVersions &each : conflict.rows) {
        rows.append(QJsonObject{{QStringLiteral("list"), listKey(each.mine ? *each.mine : *each.theirs)},
                                {QStringLiteral("earlier"), rowObject(each.earlier)},
                                {QStringLiteral("earlierState"),
                                 each.earlierState.isEmpty() ? QJsonValue() : QJsonValue(each.earlierState)},
                                {QStringLiteral("A"), rowObject(each.mine)},
                                {QStringLiteral("B"), rowObject(each.theirs)}});
    }
    const RowVersions &subject = conflict.subject();
    const Row &row = subject.mine ? *subject.mine : *subject.theirs;
    const Workspace &in = merge.copy(subject.mine ? Side::Mine : Side::Theirs);
    const auto id = reviewOf(row, in);
    const Review *review = id ? in.review(*id) : nullptr;
    return {{QStringLiteral("kind"), kindKey(conflict.kind)},
            {QStringLiteral("review"), review ? QJsonValue(review->id.toString()) : QJsonValue()},
            {QStringLiteral("year"), review ? QJsonValue(review->year) : QJsonValue()},
            {QStringLiteral("statement"), statementKey(row)},
            {QStringLiteral("rows"), rows},
            {QStringLiteral("used"), sideKey(used)}};
}

QJsonObject countsObject(const ChangeCounts &counts)
{
    return {{QStringLiteral("added"), counts.added},
            {QStringLiteral("changed"), counts.different},
            {QStringLiteral("removed"), counts.removed}};
}

/// What the one copy has for the other: all that it has where both changed something.
Result<QJsonObject> gainsObject(const Merge &merge, Side to)
{
    return merge.changeOf(to, std::vector<Side>(merge.conflicts().size(), to)).map([&](const Step &step) {
        const RestoreChanges changes = changesOf(step, merge.original(to));
        return QJsonObject{{QStringLiteral("reviews"), countsObject(changes.reviews)},
                           {QStringLiteral("answers"), countsObject(changes.answers)},
                           {QStringLiteral("actions"), countsObject(changes.actions)},
                           {QStringLiteral("others"), countsObject(changes.others)}};
    });
}

/// Nothing before everything is decided.
Result<QJsonArray> renumberedArray(const Merge &merge, const std::vector<std::optional<Side>> &choices)
{
    std::vector<Side> sides;
    for (const auto &side : choices) {
        if (!side)
            return QJsonArray();
        sides.push_back(*side);
    }
    return merge.renumbered(sides).map([](const std::vector<Review> &reviews) {
        QJsonArray array;
        for (const Review &review : reviews)
            array.append(QJsonObject{{QStringLiteral("review"), review.id.toString()},
                                     {QStringLiteral("year"), review.year},
                                     {QStringLiteral("number"), review.number}});
        return array;
    });
}

} // namespace

Result<QJsonObject> mergeJson(const Merge &merge, const std::vector<std::optional<Side>> &choices, bool isWritten)
{
    const auto fromA = gainsObject(merge, Side::Theirs);
    const auto fromB = gainsObject(merge, Side::Mine);
    const auto renumbered = renumberedArray(merge, choices);
    if (!fromA || !fromB || !renumbered)
        return failed(!fromA ? fromA.error() : !fromB ? fromB.error() : renumbered.error());
    QJsonArray conflicts;
    for (std::size_t at = 0; at < choices.size(); ++at)
        conflicts.append(conflictObject(merge, merge.conflicts()[at], choices[at]));
    return QJsonObject{{QStringLiteral("format"), QStringLiteral("waymark-merge/1")},
                       {QStringLiteral("same"), merge.original(Side::Mine) == merge.original(Side::Theirs)},
                       {QStringLiteral("fromA"), *fromA},
                       {QStringLiteral("fromB"), *fromB},
                       {QStringLiteral("conflicts"), conflicts},
                       {QStringLiteral("renumbered"), *renumbered},
                       {QStringLiteral("written"), isWritten}};
}

} // namespace waymark
