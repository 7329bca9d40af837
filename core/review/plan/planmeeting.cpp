// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include <algorithm>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;

/// Changes what the meeting about an open review is set to.
template <class Change>
Result<Step> revise(const Workspace &workspace, ReviewId id, const char *gesture, Change change)
{
    const auto review = openReview(workspace, id);
    if (!review)
        return failed(review.error());
    Meeting meeting = workspace.meeting(id);
    change(meeting);
    return StepBuilder(QLatin1String(gesture)).putOrRemove(workspace.meetings(), meeting, meeting.isEmpty()).step();
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::SetRounds &edit)
{
    if (edit.rounds.size() > maxRounds)
        return refused(Reason::TooManyRounds);
    QStringList rounds;
    for (const QString &each : edit.rounds) {
        const QString round = each.simplified(); // one line each in the file
        if (round.isEmpty())
            return refused(Reason::NameMissing);
        if (auto checked = acceptable(round, round.left(40), maxName); !checked)
            return failed(checked.error());
        if (rounds.contains(round))
            return refused(Reason::AlreadyThere, round);
        rounds.append(round);
    }
    return revise(workspace, edit.review, "set-rounds", [&](Meeting &meeting) { meeting.rounds = rounds; });
}

Result<Step> plan(const Workspace &workspace, const edit::ChooseRound &edit)
{
    if (auto checked = acceptable(edit.round, edit.round.left(40), maxName); !checked)
        return failed(checked.error());
    return revise(workspace, edit.review, "choose-round", [&](Meeting &meeting) { meeting.round = edit.round; });
}

Result<Step> plan(const Workspace &workspace, const edit::WriteOpening &edit)
{
    if (auto checked = acceptable(edit.text, {}); !checked)
        return failed(checked.error());
    return revise(workspace, edit.review, "write-opening", [&](Meeting &meeting) { meeting.opening = edit.text; });
}

Result<Step> plan(const Workspace &workspace, const edit::ChooseFilm &edit)
{
    if (auto checked = acceptable(edit.path, edit.path.left(40)); !checked)
        return failed(checked.error());
    return revise(workspace, edit.review, "choose-film", [&](Meeting &meeting) { meeting.film = edit.path; });
}

Result<Step> plan(const Workspace &workspace, const edit::SetPresence &edit)
{
    const auto review = openReview(workspace, edit.review);
    if (!review)
        return failed(review.error());
    std::vector<Presence> rows;
    rows.reserve(edit.people.size());
    for (const PersonId person : edit.people) {
        const bool stays = workspace.presences().find({edit.review, person}) != nullptr;
        if (auto there = presentPerson(workspace, person); !there && !stays)
            return failed(there.error());
        rows.push_back({edit.review, person});
    }
    StepBuilder builder(QStringLiteral("set-presence"));
    builder.replace(workspace.presences(), rows, [&](const Presence &each) { return each.review == edit.review; });
    for (const auto &[key, apology] : workspace.apologies().rows()) { // who came after all, once, however often listed
        if (std::ranges::find(rows, Presence{apology.review, apology.person}) != rows.end())
            builder.remove(apology);
    }
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::ArrangeMeeting &edit)
{
    Arrangement arrangement = edit.arrangement;
    const auto review = openReview(workspace, arrangement.review);
    if (!review)
        return failed(review.error());
    arrangement.place = arrangement.place.simplified();
    if (auto checked = acceptableTexts(arrangement); !checked)
        return failed(checked.error());
    if (arrangement.day && spelled(*arrangement.day).isEmpty())
        arrangement.day.reset();
    if (arrangement.start)
        arrangement.start = parseClock(spelled(*arrangement.start)); // to the minute
    return StepBuilder(QStringLiteral("arrange-meeting"))
        .putOrRemove(workspace.arrangements(), arrangement, arrangement.isEmpty())
        .step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetApologies &edit)
{
    const auto review = openReview(workspace, edit.review);
    if (!review)
        return failed(review.error());
    std::vector<Apology> rows;
    rows.reserve(edit.people.size());
    for (const PersonId person : edit.people) {
        const Apology::Key key{edit.review, person};
        if (auto there = presentPerson(workspace, person); !there && !workspace.apologies().find(key))
            return failed(there.error());
        if (!workspace.presences().find(key))
            rows.push_back({edit.review, person});
    }
    StepBuilder builder(QStringLiteral("set-apologies"));
    builder.replace(workspace.apologies(), rows, [&](const Apology &each) { return each.review == edit.review; });
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::SetMeetingPlan &edit)
{
    const auto review = openReview(workspace, edit.review);
    if (!review)
        return failed(review.error());
    if (static_cast<int>(edit.items.size()) > maxPlanned)
        return refused(Reason::TooManyItems);
    std::vector<MeetingItem> rows = edit.items;
    int position = 0;
    for (MeetingItem &item : rows) {
        item.review = edit.review;
        item.position = ++position;
        if (item.title.trimmed().isEmpty())
            return refused(Reason::TextMissing);
        if (auto checked = acceptableTexts(item); !checked)
            return failed(checked.error());
        if (item.minutes < 1 || item.minutes > maxMinutes)
            return refused(Reason::BadMinutes, item.title);
        if (item.theme && !workspace.structureOf(**review).theme(*item.theme))
            return refused(Reason::NoSuchTheme, QString::number(*item.theme));
    }
    StepBuilder builder(QStringLiteral("set-meeting-plan"));
    builder.replace(workspace.meetingItems(), rows,
                    [&](const MeetingItem &each) { return each.review == edit.review; });
    return builder.step();
}

Result<Step> plan(const Workspace &workspace, const edit::CountHands &edit)
{
    const auto review = openReview(workspace, edit.count.review);
    if (!review)
        return failed(review.error());
    const Structure &structure = workspace.structureOf(**review);
    HandCount count = edit.count;
    count.round = count.round.simplified();
    count.at = count.at.toUTC();
    if (!structure.statement(count.statement))
        return refused(Reason::NoSuchStatement, count.statement.toString());
    if (auto checked = acceptableTexts(count); !checked)
        return failed(checked.error());
    const bool fits = static_cast<int>(count.hands.size()) == structure.levels() + 1 &&
                      std::ranges::all_of(count.hands, [](int each) { return each >= 0 && each <= maxHands; });
    if (!fits)
        return refused(Reason::TooManyHands, count.statement.toString());
    if (count.id.isNull() || workspace.handCounts().find(count.id))
        return refused(Reason::AlreadyThere, count.statement.toString());
    StepBuilder builder(QStringLiteral("count-hands"));
    for (const HandCount *before : workspace.handCountsOf(count.review, count.statement)) {
        if (before->round != count.round)
            continue;
        if (before->hands == count.hands)
            return builder.step();
        builder.remove(*before);
    }
    if (std::ranges::any_of(count.hands, [](int each) { return each > 0; }))
        builder.put(workspace.handCounts(), count);
    return builder.step();
}

} // namespace waymark::planning
