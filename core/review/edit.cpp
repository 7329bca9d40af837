// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/edit.h"

#include "core/review/rowtexts.h"

namespace waymark {
namespace {

void line(QString &text) { text = cleanText(text, Lines::One); }
void lines(QString &text) { text = cleanText(text, Lines::Many); }

template <class T>
void rows(std::vector<T> &all)
{
    for (T &each : all)
        cleanTexts(each);
}

void roles(std::vector<Role> &all)
{
    for (Role &role : all)
        line(role.ownTitle);
}

/// One overload for each kind of Edit, and none for "all others". Each takes the Edit apart as a whole, so that a kind
/// or a field that is added later does not compile until somebody has decided about its texts.
struct Cleaning
{
    void operator()(edit::DescribeInstitution &edit) const
    {
        auto &[institution] = edit;
        cleanTexts(institution);
    }
    void operator()(edit::SetPriorities &edit) const
    {
        auto &[priorities] = edit;
        rows(priorities);
    }
    void operator()(edit::AddPerson &edit) const
    {
        auto &[person] = edit;
        cleanTexts(person);
    }
    void operator()(edit::RevisePerson &edit) const
    {
        auto &[person] = edit;
        cleanTexts(person);
    }
    void operator()(edit::RemovePerson &edit) const { [[maybe_unused]] auto &[person] = edit; }
    void operator()(edit::MarkLeft &edit) const { [[maybe_unused]] auto &[person, at] = edit; }
    void operator()(edit::MarkBack &edit) const { [[maybe_unused]] auto &[person] = edit; }
    void operator()(edit::AddModel &edit) const { [[maybe_unused]] auto &[model] = edit; }
    void operator()(edit::AddReview &edit) const
    {
        auto &[review, participants, newPeople] = edit;
        cleanTexts(review);
        rows(participants);
        rows(newPeople);
    }
    void operator()(edit::ReviseReview &edit) const
    {
        auto &[review, year, title, date, participants, newPeople] = edit;
        line(year);
        line(title);
        rows(participants);
        rows(newPeople);
    }
    void operator()(edit::RemoveReview &edit) const { [[maybe_unused]] auto &[review] = edit; }
    void operator()(edit::UseWording &edit) const { [[maybe_unused]] auto &[review, wording] = edit; }
    void operator()(edit::ChooseLevel &edit) const { [[maybe_unused]] auto &[review, statement, level] = edit; }
    void operator()(edit::SetQuery &edit) const { [[maybe_unused]] auto &[review, statement, query] = edit; }
    void operator()(edit::Agree &edit) const
    {
        auto &[review, statements, at, round, present, dissent] = edit;
        line(round);
        roles(present);
        lines(dissent);
    }
    void operator()(edit::Answer &edit) const
    {
        auto &[review, answers, agree, at, round, present] = edit;
        line(round);
        roles(present);
    }
    void operator()(edit::MarkPoint &edit) const
    {
        [[maybe_unused]] auto &[review, statement, level, point, mark] = edit;
    }
    void operator()(edit::Write &edit) const
    {
        [[maybe_unused]] auto &[review, statement, field, text, inSitting] = edit;
        lines(text);
    }
    void operator()(edit::AddAction &edit) const
    {
        auto &[action] = edit;
        cleanTexts(action);
    }
    void operator()(edit::ReviseAction &edit) const
    {
        auto &[action, today] = edit;
        cleanTexts(action);
    }
    void operator()(edit::RemoveAction &edit) const { [[maybe_unused]] auto &[action] = edit; }
    void operator()(edit::WriteBriefing &edit) const
    {
        auto &[briefing] = edit;
        cleanTexts(briefing);
    }
    void operator()(edit::ChooseHighlight &edit) const
    {
        auto &[review, kind, position, statement, reason] = edit;
        lines(reason);
    }
    void operator()(edit::FinishReview &edit) const { [[maybe_unused]] auto &[review, at] = edit; }
    void operator()(edit::ReopenReview &edit) const
    {
        auto &[id, review, at, reason, kind] = edit;
        lines(reason);
    }
    void operator()(edit::AddGroup &edit) const
    {
        auto &[group, members] = edit;
        cleanTexts(group);
    }
    void operator()(edit::ReviseGroup &edit) const
    {
        auto &[group, members] = edit;
        cleanTexts(group);
    }
    void operator()(edit::RemoveGroup &edit) const { [[maybe_unused]] auto &[group] = edit; }
    void operator()(edit::SetAssignments &edit) const { [[maybe_unused]] auto &[review, assignments] = edit; }
    void operator()(edit::DescribeReflection &edit) const
    {
        auto &[reflection] = edit;
        cleanTexts(reflection);
    }
    void operator()(edit::ImportResponse &edit) const
    {
        auto &[response, answers, marks] = edit;
        cleanTexts(response);
        rows(answers);
    }
    void operator()(edit::ChooseResponse &edit) const { [[maybe_unused]] auto &[response, how] = edit; }
    void operator()(edit::MatchResponse &edit) const { [[maybe_unused]] auto &[response, voice] = edit; }
    void operator()(edit::RemoveResponse &edit) const { [[maybe_unused]] auto &[response] = edit; }
    void operator()(edit::RecordAnswer &edit) const
    {
        auto &[response, statement, level, doNotKnow, stance, query] = edit;
        cleanTexts(response);
    }
    void operator()(edit::WriteAnswer &edit) const
    {
        auto &[response, statement, field, text] = edit;
        cleanTexts(response);
        lines(text);
    }
    void operator()(edit::MarkAnswer &edit) const
    {
        auto &[response, statement, level, point, mark] = edit;
        cleanTexts(response);
    }
    void operator()(edit::AgreeUnanimous &edit) const
    {
        auto &[review, statements, at, round, present] = edit;
        line(round);
        roles(present);
    }
    void operator()(edit::WriteDissent &edit) const
    {
        auto &[review, statement, settlement, text] = edit;
        lines(text);
    }
    void operator()(edit::SetRounds &edit) const
    {
        auto &[review, rounds] = edit;
        for (QString &round : rounds)
            line(round);
    }
    void operator()(edit::ChooseRound &edit) const
    {
        auto &[review, round] = edit;
        line(round);
    }
    void operator()(edit::WriteOpening &edit) const
    {
        auto &[review, text] = edit;
        lines(text);
    }
    void operator()(edit::ChooseFilm &edit) const
    {
        auto &[review, path] = edit;
        line(path);
    }
    void operator()(edit::SetPresence &edit) const { [[maybe_unused]] auto &[review, people] = edit; }
    void operator()(edit::ArrangeMeeting &edit) const
    {
        auto &[arrangement] = edit;
        cleanTexts(arrangement);
    }
    void operator()(edit::SetApologies &edit) const { [[maybe_unused]] auto &[review, people] = edit; }
    void operator()(edit::SetMeetingPlan &edit) const
    {
        auto &[review, items] = edit;
        rows(items);
    }
    void operator()(edit::ForgetPerson &edit) const
    {
        auto &[person, at, id, mended, left] = edit;
        // Where a text can have no line breaks, plan() makes one line of it: it knows the field.
        for (edit::ForgetPerson::Mend &mend : mended)
            lines(mend.text);
    }
    void operator()(edit::CarryOnAction &edit) const
    {
        auto &[from, next] = edit;
        cleanTexts(next);
    }
    void operator()(edit::NoteProgress &edit) const
    {
        auto &[note] = edit;
        cleanTexts(note);
    }
    void operator()(edit::ReviseProgress &edit) const
    {
        auto &[note] = edit;
        cleanTexts(note);
    }
    void operator()(edit::RemoveProgress &edit) const { [[maybe_unused]] auto &[note] = edit; }
    void operator()(edit::SetTarget &edit) const { [[maybe_unused]] auto &[review, statement, level] = edit; }
    void operator()(edit::SetLeverage &edit) const { [[maybe_unused]] auto &[review, actions] = edit; }
    void operator()(edit::AddEvidence &edit) const
    {
        auto &[item, attachment] = edit;
        cleanTexts(item);
        if (attachment)
            cleanTexts(*attachment);
    }
    void operator()(edit::ReviseEvidence &edit) const
    {
        auto &[item] = edit;
        cleanTexts(item);
    }
    void operator()(edit::Attach &edit) const
    {
        auto &[evidence, attachment] = edit;
        if (attachment)
            cleanTexts(*attachment);
    }
    void operator()(edit::RemoveEvidence &edit) const { [[maybe_unused]] auto &[evidence] = edit; }
    void operator()(edit::RecordVisit &edit) const
    {
        auto &[visit] = edit;
        cleanTexts(visit);
    }
    void operator()(edit::ReviseVisit &edit) const
    {
        auto &[visit] = edit;
        cleanTexts(visit);
    }
    void operator()(edit::RemoveVisit &edit) const { [[maybe_unused]] auto &[visit] = edit; }
    void operator()(edit::SetCriticalFriendNotes &edit) const
    {
        auto &[notes] = edit;
        rows(notes);
    }
    void operator()(edit::SetMapping &edit) const { [[maybe_unused]] auto &[from, to, statements] = edit; }
    void operator()(edit::AnswerGovernors &edit) const
    {
        auto &[answer] = edit;
        cleanTexts(answer);
    }
    void operator()(edit::CountHands &edit) const
    {
        auto &[count] = edit;
        cleanTexts(count);
    }
    void operator()(edit::SetSchoolFile &edit) const
    {
        [[maybe_unused]] auto &[kind, file] = edit;
        if (file)
            cleanTexts(*file);
    }
    // What was in the file comes back as it was.
    void operator()(edit::Restore &edit) const { [[maybe_unused]] auto &[version, review, forgotten] = edit; }
    // So does what was in a copy of it.
    void operator()(edit::Merge &edit) const { [[maybe_unused]] auto &[merged, id, told, forgets] = edit; }
};

} // namespace

Edit::Edit(const Edit &) = default;
Edit::Edit(Edit &&) noexcept = default;
Edit &Edit::operator=(const Edit &) = default;
Edit &Edit::operator=(Edit &&) noexcept = default;
Edit::~Edit() = default;

Edit cleaned(Edit edit)
{
    std::visit(Cleaning{}, static_cast<EditKinds &>(edit));
    return edit;
}

} // namespace waymark
