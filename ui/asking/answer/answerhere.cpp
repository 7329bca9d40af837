// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/answerhere.h"

#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "ui/document/document.h"

#include <algorithm>

namespace waymark {

const Response *AnswerHere::before(const Document &document, const std::optional<Voice> &voice)
{
    const Response *found = nullptr;
    for (const Response *each : document.workspace().responsesOf(document.review()->id)) {
        // What was set aside for another response takes no more, nor does one to another wording take marks of this
        // one: they would count for nothing, and nobody would know.
        if (voice && each->voice == voice && each->origin == ResponseOrigin::Program &&
            each->state != ResponseState::SetAside && each->wording == document.review()->wording)
            found = each;
    }
    return found;
}

AnswerHere::AnswerHere(Document &document, const Who &who) : m_document(document)
{
    const Workspace &workspace = document.workspace();
    const Review &asked = *document.review();
    const Reflection how = workspace.reflection(asked.id);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_response.id = ResponseId::create();
    m_response.review = asked.id;
    m_response.voice = who.voice;
    m_response.claimedName = who.name;
    m_response.claimedRole = who.role;
    m_response.speaksFor = std::clamp(who.speaksFor, 1, maxSpokenFor);
    m_response.kind = how.packs;
    m_response.namesSeen = how.namesSeen;
    m_response.wording = asked.wording;
    m_response.savedAt = m_response.receivedAt = now;
    m_response.origin = ResponseOrigin::Program;
    if (const Response *found = before(document, who.voice))
        m_response = *found;
    std::vector<int> themes;
    for (const Assignment *each : workspace.assignmentsOf(asked.id)) {
        if (who.voice && each->voice == *who.voice)
            themes.push_back(each->theme);
    }
    for (const Theme &theme : workspace.structureOf(asked).themes()) {
        if (!themes.empty() && std::ranges::find(themes, theme.number) == themes.end())
            continue;
        for (const Statement &statement : theme.statements)
            m_statements.push_back(statement.number);
    }
    // Where they left off, here or in a form.
    while (m_at + 1 < count() && (!answer().isEmpty() || answeredElsewhere(statement().number)))
        ++m_at;
}

const Review &AnswerHere::review() const { return *m_document.workspace().review(m_response.review); }

bool AnswerHere::isBegun() const { return m_document.workspace().responses().find(m_response.id) != nullptr; }

int AnswerHere::answered() const
{
    return static_cast<int>(std::ranges::count_if(
        m_statements, [this](StatementNumber number) { return isAnsweredHere(number) || answeredElsewhere(number); }));
}

bool AnswerHere::isAnsweredHere(StatementNumber statement) const
{
    const ResponseAnswer *given = m_document.workspace().answer(m_response.id, statement);
    return given && isAnswered(*given);
}

const Response *AnswerHere::answeredElsewhere(StatementNumber statement) const
{
    const Workspace &workspace = m_document.workspace();
    for (const Response *other : workspace.countingBeside(m_response)) {
        const ResponseAnswer *given = workspace.answer(other->id, statement);
        if (given && isAnswered(*given))
            return other;
    }
    return nullptr;
}

QString AnswerHere::earlierLine() const
{
    const Response *other = answeredElsewhere(statement().number);
    // It came in a form, which may be anybody's for all that the name in the list shows: its answer is not shown here.
    return other ? tr("You answered this on %1. That answer isn't shown here. Choose a level only to change it: your "
                      "careers leader then decides which of the two counts.")
                       .arg(dayAndMonth(other->savedAt.toLocalTime().date()))
                 : QString();
}

void AnswerHere::goToBlank()
{
    const auto isBlank = [this](StatementNumber number) {
        return !isAnsweredHere(number) && !answeredElsewhere(number);
    };
    const auto blank = std::ranges::find_if(m_statements, isBlank);
    goTo(blank == m_statements.end() ? count() - 1 : static_cast<int>(blank - m_statements.begin()));
}

void AnswerHere::goTo(int at)
{
    if (m_document.flush())
        m_at = std::clamp(at, 0, count() - 1);
}

const Statement &AnswerHere::statement() const
{
    return *m_document.workspace().structureOf(review()).statement(m_statements[static_cast<std::size_t>(m_at)]);
}

const Theme &AnswerHere::theme() const
{
    return *m_document.workspace().structureOf(review()).theme(statement().number.theme());
}

ResponseAnswer AnswerHere::answer() const
{
    const StatementNumber number = m_statements[static_cast<std::size_t>(m_at)];
    const ResponseAnswer *given = m_document.workspace().answer(m_response.id, number);
    return given ? *given : ResponseAnswer{m_response.id, number};
}

std::optional<Level> AnswerHere::draft() const
{
    if (m_response.kind != PackKind::DraftShown)
        return {};
    const Decision decision = m_document.workspace().decision(review().id, statement().number);
    return decision.isOpen() ? std::nullopt : decision.level;
}

QString AnswerHere::draftLine() const
{
    const std::optional<Level> shown = draft();
    return shown ? tr("Our draft is %1.").arg(levelInSentence(*shown)) : QString();
}

std::vector<DescriptorEntry> AnswerHere::descriptors() const
{
    const Workspace &workspace = m_document.workspace();
    const Wording &wording = workspace.wordingOf(review());
    const int levels = workspace.structureOf(review()).levels();
    const StatementNumber number = statement().number;
    const ResponseAnswer given = answer();
    const auto marks = workspace.marksOf(m_response.id, number);
    std::vector<DescriptorEntry> made;
    for (int value = 0; value <= levels; ++value) {
        const Level level = *Level::from(value);
        const Descriptor &descriptor = wording.descriptor(number, level);
        DescriptorEntry shown;
        shown.level = value;
        shown.badge = {value == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, value, levels};
        shown.chosen = given.level == level;
        shown.missing = value > 0 && descriptor.isMissing();
        if (shown.chosen)
            shown.state = tr("Your answer");
        if (draft() == level)
            shown.tag = tr("draft");
        QStringList spoken;
        for (std::size_t at = 0; at < descriptor.points.size() && value > 0; ++at) {
            const auto marked = std::ranges::find_if(marks, [&](const ResponseMark *each) {
                return each->level == level && each->point == static_cast<int>(at);
            });
            shown.points.push_back({worded(descriptor.points[at].text, workspace.institution().kind),
                                    descriptor.points[at].isNew, false,
                                    marked == marks.end() ? std::nullopt : std::optional((*marked)->mark)});
            spoken << shown.points.back().text;
        }
        shown.spoken = value == 0 ? levelName(level) : QString(levelName(level) + u": " + spoken.join(u' '));
        if (shown.chosen)
            shown.spoken += QStringLiteral(" (%1)").arg(shown.state);
        made.push_back(std::move(shown));
    }
    return made;
}

bool AnswerHere::offers(Stance stance) const
{
    const std::optional<Level> shown = draft();
    if (!shown || stance == Stance::Agree)
        return shown.has_value();
    return stance == Stance::Lower ? shown->value() > 0
                                   : shown->value() < m_document.workspace().structureOf(review()).levels();
}

std::optional<Stance> AnswerHere::stanceOf(std::optional<Level> level) const
{
    const std::optional<Level> shown = draft();
    if (!shown || !level)
        return {};
    return *level == *shown ? Stance::Agree : *level > *shown ? Stance::Higher : Stance::Lower;
}

void AnswerHere::record(std::optional<Level> level, bool doNotKnow, std::optional<Stance> stance, bool query)
{
    m_document.perform(edit::RecordAnswer{m_response, statement().number, level, doNotKnow, stance, query});
}

void AnswerHere::take(Stance stance)
{
    if (!offers(stance))
        return;
    const ResponseAnswer given = answer();
    if (given.stance == stance)
        return;
    // A level and a stance never contradict each other: as in the form, the one that was said last counts.
    const std::optional<Level> level = stance == Stance::Agree           ? draft()
                                       : stanceOf(given.level) == stance ? given.level
                                                                         : std::nullopt;
    record(level, false, stance, given.query);
}

void AnswerHere::choose(int level)
{
    const auto wanted = Level::from(level);
    const Workspace &workspace = m_document.workspace();
    if (!wanted || !workspace.structureOf(review()).accepts(*wanted))
        return;
    if (level > 0 && workspace.wordingOf(review()).descriptor(statement().number, *wanted).isMissing())
        return;
    // The same again, as with a double click, is the same.
    const ResponseAnswer given = answer();
    if (given.level != wanted)
        record(wanted, false, stanceOf(wanted), given.query);
}

void AnswerHere::takeAway() { record({}, false, {}, answer().query); }

void AnswerHere::doNotKnow()
{
    const ResponseAnswer given = answer();
    record({}, !given.doNotKnow, {}, given.query);
}

void AnswerHere::toggleQuery()
{
    const ResponseAnswer given = answer();
    record(given.level, given.doNotKnow, given.stance, !given.query);
}

void AnswerHere::write(edit::WriteAnswer::Field field, const QString &text)
{
    m_document.performLater(
        QStringLiteral("answer-%1-%2").arg(statement().number.toString()).arg(static_cast<int>(field)),
        edit::WriteAnswer{m_response, statement().number, field, text.left(maxAnswer)});
}

void AnswerHere::mark(int level, int point, std::optional<Mark> mark)
{
    if (const auto at = Level::from(level))
        m_document.perform(edit::MarkAnswer{m_response, statement().number, *at, point, mark});
}

} // namespace waymark
