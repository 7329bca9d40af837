// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/rowtexts.h"

namespace waymark {
namespace {

using Each = std::function<void(const TypedText &)>;

constexpr bool needed = true;
constexpr bool naming = true;

void numbered(QStringList &texts, const char *name, const Each &each, TypedText like)
{
    for (int i = 0; i < texts.size(); ++i) {
        like.field = QLatin1String(name) + QString::number(i + 1);
        like.text = &texts[i];
        each(like);
    }
}

/// A title of the institution's own; with any other role there is none, and nothing that could be typed.
void title(Role &role, const QString &field, const Each &each)
{
    if (!role.ownTitle.isEmpty())
        each({field, &role.ownTitle, longestName, needed, Lines::One});
}

// Each row is taken apart as a whole, so that a field that is added later has to be looked at here.

void texts(Institution &row, const Each &each)
{
    auto &[name, kind, phase, reference, contacts, quality, qualityDate, peerReviewYears] = row;
    each({QStringLiteral("name"), &name, longestName, needed, Lines::One, naming});
    each({QStringLiteral("phase"), &phase, longestName, false, Lines::One});
    each({QStringLiteral("reference"), &reference, longestName, false, Lines::One});
    each({QStringLiteral("contacts"), &contacts});
}
void texts(Priority &row, const Each &each)
{
    auto &[id, position, text] = row;
    each({QStringLiteral("text"), &text, longestText, needed, Lines::One});
}
void texts(Person &row, const Each &each)
{
    auto &[id, name, role] = row;
    each({QStringLiteral("name"), &name, longestName, false, Lines::One, naming});
    title(role, QStringLiteral("role"), each);
}
void texts(Review &row, const Each &each)
{
    auto &[id, number, year, title, date, structure, wording, previous, enteredLater, finished, finishDigest] = row;
    each({QStringLiteral("year"), &year, longestName, needed, Lines::One});
    each({QStringLiteral("title"), &title, longestName, needed, Lines::One});
}
void texts(Participant &row, const Each &each)
{
    auto &[review, person, role] = row;
    title(role, QStringLiteral("role"), each);
}
void texts(Decision &row, const Each &each)
{
    auto &[review, statement, standing, level, query, rationale, evidence, comment, agreedAt, round] = row;
    each({QStringLiteral("rationale"), &rationale});
    each({QStringLiteral("evidence"), &evidence});
    each({QStringLiteral("comment"), &comment});
    each({QStringLiteral("round"), &round, longestName, false, Lines::One});
}
void texts(Action &row, const Each &each)
{
    auto &[id, review, statements, what, owner, due, priority, status, outcome, person, start, success, from] = row;
    each({QStringLiteral("what"), &what, longestText, needed, Lines::One});
    each({QStringLiteral("owner"), &owner, longestName, false, Lines::One});
    each({QStringLiteral("outcome"), &outcome});
    each({QStringLiteral("success"), &success});
}
void texts(Briefing &row, const Each &each)
{
    auto &[review, headline, asks] = row;
    each({QStringLiteral("headline"), &headline});
    numbered(asks, "ask", each, {});
}
void texts(Highlight &row, const Each &each)
{
    auto &[review, kind, position, statement, reason] = row;
    each({QStringLiteral("reason"), &reason, longestText, needed});
}
void texts(Reopening &row, const Each &each)
{
    auto &[id, review, at, reason] = row;
    each({QStringLiteral("reason"), &reason, longestText, needed});
}
void texts(Group &row, const Each &each)
{
    auto &[id, name] = row;
    each({QStringLiteral("name"), &name, longestName, needed, Lines::One});
}
void texts(Reflection &row, const Each &each)
{
    auto &[review, returnBy, message, namesSeen, packs] = row;
    each({QStringLiteral("message"), &message});
}
void texts(Response &row, const Each &each)
{
    auto &[id, review, voice, claimedName, claimedRole, speaksFor, kind, namesSeen, wording, savedAt, receivedAt,
           source, origin, state] = row;
    each({QStringLiteral("claimedName"), &claimedName, longestName, false, Lines::One});
    each({QStringLiteral("claimedRole"), &claimedRole, longestName, false, Lines::One});
}
void texts(ResponseAnswer &row, const Each &each)
{
    auto &[response, statement, level, doNotKnow, stance, query, comment, evidence] = row;
    each({QStringLiteral("comment"), &comment, longestAnswer});
    each({QStringLiteral("evidence"), &evidence, longestAnswer});
}
void texts(Settlement &row, const Each &each)
{
    auto &[review, statement, number, at, round, level, rationale, present, dissent] = row;
    each({QStringLiteral("round"), &round, longestName, false, Lines::One});
    each({QStringLiteral("rationale"), &rationale});
    each({QStringLiteral("dissent"), &dissent});
    for (std::size_t i = 0; i < present.size(); ++i)
        title(present[i], QStringLiteral("present") + QString::number(i + 1), each);
}
void texts(Meeting &row, const Each &each)
{
    auto &[review, rounds, round, opening, film] = row;
    numbered(rounds, "round", each, {{}, nullptr, longestName, needed, Lines::One});
    each({QStringLiteral("round"), &round, longestName, false, Lines::One});
    each({QStringLiteral("opening"), &opening});
    each({QStringLiteral("film"), &film, longestText, false, Lines::One});
}
void texts(MeetingItem &row, const Each &each)
{
    auto &[review, position, title, minutes, theme] = row;
    each({QStringLiteral("title"), &title, longestName, needed, Lines::One});
}
void texts(ProgressNote &row, const Each &each)
{
    auto &[id, action, date, text] = row;
    each({QStringLiteral("text"), &text, longestText, needed});
}
void texts(EvidenceItem &row, const Each &each)
{
    auto &[id, title, kind, link, date, note, reviewBy, structure, statements] = row;
    each({QStringLiteral("title"), &title, longestName, needed, Lines::One});
    each({QStringLiteral("link"), &link, longestText, false, Lines::One});
    each({QStringLiteral("note"), &note});
}
void texts(Attachment &row, const Each &each)
{
    auto &[evidence, name, bytes] = row;
    each({QStringLiteral("name"), &name, longestName, needed, Lines::One});
}
void texts(Visit &row, const Each &each)
{
    auto &[id, kind, date, visitors, successes, questions, advice, nextSteps] = row;
    each({QStringLiteral("visitors"), &visitors});
    each({QStringLiteral("successes"), &successes});
    each({QStringLiteral("questions"), &questions});
    each({QStringLiteral("advice"), &advice});
    each({QStringLiteral("nextSteps"), &nextSteps});
}
void texts(GovernorAnswer &row, const Each &each)
{
    auto &[review, question, verdict, sentence, evidence] = row;
    each({QStringLiteral("sentence"), &sentence});
    each({QStringLiteral("evidence"), &evidence});
}

// Rows in which nobody types anything.
void texts(Target &row, const Each &) { [[maybe_unused]] auto &[review, statement, level] = row; }
void texts(Leverage &row, const Each &) { [[maybe_unused]] auto &[review, position, action] = row; }
void texts(MappedStatement &row, const Each &) { [[maybe_unused]] auto &[from, to, old, now] = row; }
void texts(StoredStructure &row, const Each &) { [[maybe_unused]] auto &[structure] = row; }
void texts(StoredWording &row, const Each &) { [[maybe_unused]] auto &[wording] = row; }
void texts(PointMark &row, const Each &) { [[maybe_unused]] auto &[review, statement, level, point, mark] = row; }
void texts(Membership &row, const Each &) { [[maybe_unused]] auto &[group, person] = row; }
void texts(Assignment &row, const Each &) { [[maybe_unused]] auto &[review, theme, voice] = row; }
void texts(ResponseMark &row, const Each &) { [[maybe_unused]] auto &[response, statement, level, point, mark] = row; }
void texts(Presence &row, const Each &) { [[maybe_unused]] auto &[review, person] = row; }
void texts(FormerColleague &row, const Each &) { [[maybe_unused]] auto &[person, at] = row; }

} // namespace

void eachText(Row &row, const Each &each)
{
    std::visit([&](auto &typed) { texts(typed, each); }, row);
}

void eachTypedText(Row &row, const Each &each)
{
    eachText(row, [&](const TypedText &text) {
        if (!text.naming)
            each(text);
    });
}

void cleanTexts(Row &row)
{
    eachText(row, [](const TypedText &each) { *each.text = cleanText(*each.text, each.lines); });
}

} // namespace waymark
