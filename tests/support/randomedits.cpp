// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomedits.h"

#include "core/review/merging.h"
#include "tests/support/hiddencharacters.h"
#include "tests/support/workspaces.h"

#include <algorithm>
#include <iterator>

namespace waymark::testing {

ReviewId RandomEdits::review(const Workspace &workspace)
{
    if (workspace.reviews().isEmpty() || chance(3))
        return newId<ReviewId>();
    // Few of them, so that edits meet each other.
    return std::next(workspace.reviews().rows().begin(), below(std::min(3, workspace.reviews().size())))->first;
}

StatementNumber RandomEdits::statement() { return *StatementNumber::from(1 + below(2), 1 + below(3)); }

QString RandomEdits::text()
{
    static const QStringList texts{QString(),
                                   QStringLiteral("A plain note"),
                                   QStringLiteral("It's \"quoted\"; DROP TABLE review;--"),
                                   QStringLiteral("Dŵr, naïve, 学校, \U0001F3EB"),
                                   QStringLiteral("two\nlines\tand a tab"),
                                   QString(8000, u'x'),
                                   QString(8001, u'x')};
    QString made = texts[below(static_cast<int>(texts.size()))];
    while (chance(30)) {
        const QStringList &odd = chance(70) ? hiddenCharacters() : oddLineBreaks();
        const qsizetype at = chance(50) ? 0 : below(static_cast<int>(made.size()) + 1);
        made.insert(at, odd[below(static_cast<int>(odd.size()))]);
    }
    return made;
}

QDateTime RandomEdits::time() { return noon.addMSecs(below(1000000007)); }

Role RandomEdits::role()
{
    return chance(70) ? Role{knownRoles()[below(static_cast<int>(knownRoles().size()))], {}}
                      : Role{QStringLiteral("own"), chance(60) ? QStringLiteral("Librarian") : shortText()};
}

Edit RandomEdits::next(const Workspace &workspace)
{
    if (chance(1))
        m_version = std::make_shared<const Workspace>(workspace);
    if (m_version && chance(2)) {
        const std::optional<Edit> merging = chance(50) ? merged(workspace) : std::nullopt;
        return merging.value_or(edit::Restore{m_version});
    }
    const int kind = below(100);
    if (kind < 14)
        return aboutInstitution(workspace);
    if (kind < 25 || workspace.reviews().isEmpty())
        return aboutReview(workspace);
    if (kind < 44)
        return aboutStatement(workspace);
    if (kind < 54)
        return aboutFollowUp(workspace);
    if (kind < 62)
        return aboutProgress(workspace);
    if (kind < 70)
        return aboutEvidence(workspace);
    if (kind < 78)
        return aboutVoices(workspace);
    return kind < 90 ? aboutResponse(workspace) : aboutMeeting(workspace);
}

/// With the version as another copy of the file, of which nothing earlier is known.
std::optional<Edit> RandomEdits::merged(const Workspace &workspace)
{
    const auto merge = Merge::of({workspace, {}}, {*m_version, {}}, {}, noon.addDays(1));
    if (!merge)
        return std::nullopt;
    std::vector<Side> choices;
    for (std::size_t i = 0; i < merge->conflicts().size(); ++i)
        choices.push_back(chance(50) ? Side::Mine : Side::Theirs);
    const auto edit = merge->asEdit(choices);
    return edit ? std::optional<Edit>(*edit) : std::nullopt;
}

Edit RandomEdits::aboutInstitution(const Workspace &workspace)
{
    switch (below(7)) {
    case 0:
        return edit::DescribeInstitution{{text().left(200), institutionKinds[static_cast<std::size_t>(below(3))],
                                          shortText(), shortText(), text(), static_cast<QualityStatus>(below(3)),
                                          date(), 1 + below(11)}};
    case 1: {
        edit::SetPriorities edit;
        for (const Priority *each : workspace.prioritiesInOrder()) {
            if (chance(70))
                edit.priorities.insert(edit.priorities.begin(), *each);
        }
        while (chance(50))
            edit.priorities.push_back({newId<PriorityId>(), 1, text()});
        return edit;
    }
    case 2:
        return edit::AddPerson{{newId<PersonId>(), text().left(200), role()}};
    case 3:
        return edit::RevisePerson{{person(workspace), text().left(200), role()}};
    case 4:
        if (chance(40))
            return edit::MarkLeft{person(workspace), time()};
        if (chance(30))
            return edit::MarkBack{person(workspace)};
        return edit::RemovePerson{person(workspace)};
    case 5:
        return forgetting(workspace);
    default: {
        Model made = model({3, 2, 1 + below(2)});
        // The same structure in other words, so that reviews can change from one wording to another.
        if (chance(50))
            made.wording = Wording(QStringLiteral("Welsh"), QStringLiteral("cy"), {}, false, made.structure.digest(),
                                   made.wording.descriptors());
        return edit::AddModel{made};
    }
    }
}

Edit RandomEdits::aboutReview(const Workspace &workspace)
{
    std::vector<Participant> participants;
    for (const auto &[id, person] : workspace.people().rows()) {
        if (chance(15))
            participants.push_back({{}, id, role()});
    }
    std::vector<Person> newPeople;
    if (chance(20)) {
        newPeople.push_back({newId<PersonId>(), QStringLiteral("Sam Example"), role()});
        participants.push_back({{}, newPeople.back().id, newPeople.back().role});
    }
    switch (below(7)) {
    case 0:
    case 1: {
        const auto &wordings = workspace.wordings();
        const Wording &wording = std::next(wordings.rows().begin(), below(wordings.size()))->second.wording;
        Review made;
        made.id = newId<ReviewId>();
        made.year = chance(50) ? QStringLiteral("2026/27") : shortText();
        made.title = text().left(200);
        made.date = QDate(2020 + below(10), 11, 12);
        made.structure = wording.structure();
        made.wording = wording.digest();
        made.enteredLater = chance(20);
        if (chance(50))
            made.previous = review(workspace);
        return edit::AddReview{made, participants, newPeople};
    }
    case 2:
        return edit::ReviseReview{review(workspace),  shortText(),  shortText(),
                                  QDate(2027, 1, 31), participants, newPeople};
    case 3:
        return edit::RemoveReview{review(workspace)};
    case 4:
        return edit::UseWording{
            review(workspace),
            std::next(workspace.wordings().rows().begin(), below(workspace.wordings().size()))->first};
    case 5:
        return edit::FinishReview{review(workspace), time()};
    default:
        return edit::ReopenReview{newId<ReopeningId>(), review(workspace), time(), text(),
                                  static_cast<ReopeningKind>(below(4))};
    }
}

Edit RandomEdits::aboutStatement(const Workspace &workspace)
{
    switch (below(6)) {
    case 0:
        return edit::ChooseLevel{review(workspace), statement(), chance(85) ? std::optional(level()) : std::nullopt};
    case 1:
        return edit::SetQuery{review(workspace), statement(), chance(60)};
    case 2:
        return edit::Agree{review(workspace), {statement()}, time(), shortText()};
    case 3: {
        edit::Answer edit{review(workspace), {}, chance(50), time(), shortText(), {role()}};
        for (int i = below(4); i >= 0; --i)
            edit.answers.push_back({statement(), static_cast<edit::Answer::One::Kind>(below(3)), level()});
        return edit;
    }
    case 4:
        return edit::MarkPoint{review(workspace), statement(), *Level::from(1 + below(4)), below(3),
                               chance(70) ? std::optional(static_cast<Mark>(below(3))) : std::nullopt};
    default:
        return edit::Write{review(workspace), statement(), static_cast<edit::Write::Field>(below(3)), text()};
    }
}

Edit RandomEdits::aboutFollowUp(const Workspace &workspace)
{
    const auto &actions = workspace.actions();
    const auto anyAction = [&] {
        return actions.isEmpty() ? newId<ActionId>() : std::next(actions.rows().begin(), below(actions.size()))->first;
    };
    switch (below(5)) {
    case 0:
        return edit::AddAction{action(workspace)};
    case 1: {
        Action revised = action(workspace);
        revised.id = anyAction();
        return edit::ReviseAction{revised, QDate(2026, 1, 1).addDays(below(400))};
    }
    case 2:
        return edit::RemoveAction{anyAction()};
    case 3: {
        edit::WriteBriefing edit{{review(workspace), text(), {}}};
        for (int i = below(4); i > 0; --i)
            edit.briefing.asks.append(text());
        return edit;
    }
    default:
        return edit::ChooseHighlight{review(workspace), static_cast<HighlightKind>(below(2)), 1 + below(3),
                                     chance(70) ? std::optional(statement()) : std::nullopt, text()};
    }
}

} // namespace waymark::testing
