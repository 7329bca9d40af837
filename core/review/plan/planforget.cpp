// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/plan/planning.h"

#include "core/review/forgetting.h"
#include "core/review/reviewdigest.h"
#include "core/review/rowtexts.h"

#include <algorithm>
#include <functional>
#include <map>

namespace waymark::planning {
namespace {

using Reason = Refusal::Reason;
using Mends = std::map<TextPlace, QString>;

Mends mendsOf(const edit::ForgetPerson &edit)
{
    Mends mends;
    for (const edit::ForgetPerson::Mend &mend : edit.mended)
        mends.insert_or_assign(mend.place, mend.text);
    return mends;
}

/// Whether a row that a text was taken out of says nothing any more, and so is no row.
bool isEmptyRow(const Row &row)
{
    return std::visit(
        [](const auto &each) {
            if constexpr (requires { each.isEmpty(); })
                return each.isEmpty();
            else
                return false;
        },
        row);
}

/// Every row that a mend belongs to, with the new texts; each mend has to find its place.
Result<Step> mended(const Workspace &workspace, Mends mends)
{
    Step step;
    std::optional<Refusal> refusal;
    workspace.forEachRow([&](const Row &before) {
        if (mends.empty())
            return;
        // Nobody can mend a file in here: whatever is put in its place, it goes. So does a mend of its name.
        if ((std::holds_alternative<Attachment>(before) || std::holds_alternative<SchoolFile>(before)) &&
            mends.erase({tableOf(before), subjectOf(before), attachedBytesField}) > 0) {
            mends.erase({tableOf(before), subjectOf(before), QStringLiteral("name")});
            step.changes.push_back({before, std::nullopt});
            return;
        }
        Row after = before;
        eachTypedText(after, [&](const TypedText &each) {
            const auto mend = mends.find({tableOf(before), subjectOf(before), each.field});
            if (mend == mends.end())
                return;
            const QString text = each.lines == Lines::One ? mend->second.simplified() : mend->second;
            if (each.isNeeded && text.trimmed().isEmpty())
                refusal = Refusal{Reason::TextMissing, each.text->left(40)};
            else if (!acceptable(text, {}, each.max))
                refusal = Refusal{Reason::TextTooLong, text.left(40)};
            *each.text = text;
            mends.erase(mend);
        });
        if (const auto *reflection = std::get_if<Reflection>(&after); reflection && after != before) {
            if (auto checked = acceptableAddress(reflection->guidanceLink); !checked)
                refusal = std::get<Refusal>(checked.error());
        }
        if (after != before)
            step.changes.push_back({before, isEmptyRow(after) ? std::nullopt : std::optional(after)});
    });
    if (refusal)
        return failed(*refusal);
    if (!mends.empty())
        return refused(Reason::NoSuchText, mends.begin()->first.field);
    return step;
}

/// Without the name: a row that still counts, or none where nothing ever referred to it.
Step withoutName(const Workspace &workspace, const Person &person, const QDateTime &at)
{
    StepBuilder builder({});
    bool answered = false;
    for (const auto &[id, response] : workspace.responses().rows()) {
        answered = answered || response.voice == Voice(person.id);
        if (claimsToBe(workspace, response, person)) {
            answered = true;
            Response nameless = response;
            nameless.claimedName.clear();
            // With a role alone left they would become the same voice as whoever else has that role and no name.
            if (!nameless.voice)
                nameless.voice = person.id;
            builder.put(workspace.responses(), nameless);
        }
    }
    if (const Leaver *leaver = workspace.leavers().find(person.id))
        builder.remove(*leaver);
    if (!answered && !tookPart(workspace, person.id) && workspace.groupsOf(person.id).empty()) {
        builder.remove(person);
        return builder.step();
    }
    Person nameless = person;
    nameless.name.clear();
    builder.put(workspace.people(), nameless);
    return builder.put(workspace.formerColleagues(), FormerColleague{person.id, at.toUTC()}).step();
}

/// Responses that had different roles under the one name are one voice now, and may say two things of one statement.
/// Where somebody chose before that both count, they do.
Step oneCounting(const Workspace &workspace, const Workspace &before)
{
    StepBuilder builder({});
    const std::vector<const Response *> chosen = before.countingTwice();
    for (const Response *each : workspace.countingTwice()) {
        if (std::ranges::find(chosen, each->id, &Response::id) != chosen.end())
            continue;
        Response waiting = *each;
        waiting.state = ResponseState::Waiting;
        builder.put(workspace.responses(), waiting);
    }
    return builder.step();
}

/// Finished reviews that are no longer what was finished.
Step reopened(const Workspace &workspace, const std::vector<const Review *> &already, const edit::ForgetPerson &edit)
{
    StepBuilder builder({});
    for (const Review *changed : changedSinceFinished(workspace)) {
        if (std::ranges::any_of(already, [&](const Review *each) { return each->id == changed->id; }))
            continue;
        Review review = *changed;
        review.finished.reset();
        review.finishDigest = {};
        builder.put(workspace.reviews(), review);
        const ReopeningId id{QUuid::createUuidV5(edit.id.value, review.id.toString())};
        builder.put(workspace.reopenings(), Reopening{id, review.id, edit.at.toUTC(), removedPersonReason.toString(),
                                                      changed->finished, ReopeningKind::NameRemoved});
    }
    return builder.step();
}

} // namespace

namespace {

/// `named` is asked before the name goes.
Result<Step> forgetting(const Workspace &workspace, const edit::ForgetPerson &edit,
                        const std::function<Result<void>(const Workspace &ahead)> &named)
{
    if (auto there = presentPerson(workspace, edit.person); !there)
        return failed(there.error());
    Step whole;
    whole.gesture = QStringLiteral("forget-person");
    whole.endsHistory = true;
    whole.leavesNoTrace = true;
    Workspace ahead = workspace;
    const auto take = [&](const Step &step) {
        ahead.apply(step);
        whole.changes.insert(whole.changes.end(), step.changes.begin(), step.changes.end());
    };
    auto texts = mended(workspace, mendsOf(edit));
    if (!texts)
        return texts;
    take(*texts);
    if (auto free = named(ahead); !free)
        return failed(free.error());
    const Person person = *ahead.people().find(edit.person);
    take(withoutName(ahead, person, edit.at));
    take(oneCounting(ahead, workspace));
    take(reopened(ahead, changedSinceFinished(workspace), edit));
    return whole;
}

} // namespace

Result<Step> plan(const Workspace &workspace, const edit::ForgetPerson &edit)
{
    return forgetting(workspace, edit, [&](const Workspace &ahead) -> Result<void> {
        for (const NamingText &text : textsNaming(ahead, edit.person)) {
            const bool left = std::ranges::find(edit.left, text.place) != edit.left.end();
            if (text.whole || !left)
                return refused(Reason::StillNamed, text.found);
        }
        return {};
    });
}

} // namespace waymark::planning

namespace waymark {

Result<Step> forgettingStep(const Workspace &workspace, const edit::ForgetPerson &edit)
{
    return planning::forgetting(workspace, edit, [](const Workspace &) { return Result<void>(); });
}

} // namespace waymark
