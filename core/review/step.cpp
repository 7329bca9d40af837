// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/step.h"

#include "core/review/keys.h"

#include <algorithm>

namespace waymark {
namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

template <class AnyId>
QString statementSubject(AnyId of, StatementNumber statement)
{
    return of.toString() + u' ' + statement.toString();
}

template <class AnyMark>
QString pointSubject(const QString &statement, const AnyMark &mark)
{
    return statement + u' ' + QString::number(mark.level.value()) + u' ' + QString::number(mark.point + 1);
}

QString withQuery(const QString &text, bool query) { return query ? QString(text + u" query") : text; }

QString answerState(const ResponseAnswer &answer)
{
    const QString given = answer.level       ? QString::number(answer.level->value())
                          : answer.doNotKnow ? QStringLiteral("unknown")
                                             : QStringLiteral("none");
    return withQuery(answer.stance ? QString(given + u' ' + keyOf(*answer.stance)) : given, answer.query);
}

} // namespace

Row::Row(const Row &) = default;
Row::Row(Row &&) noexcept = default;
Row &Row::operator=(const Row &) = default;
Row &Row::operator=(Row &&) noexcept = default;
Row::~Row() = default;

bool operator==(const Row &a, const Row &b)
{
    return static_cast<const RowKinds &>(a) == static_cast<const RowKinds &>(b);
}

Step Step::inverse() const
{
    Step inverse;
    inverse.gesture = gesture;
    inverse.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        inverse.changes.push_back({change->after, change->before});
    return inverse;
}

QString tableOf(const Row &row)
{
    return std::visit(Overloaded{
                          [](const Institution &) { return QStringLiteral("institution"); },
                          [](const Priority &) { return QStringLiteral("priority"); },
                          [](const Person &) { return QStringLiteral("person"); },
                          [](const Review &) { return QStringLiteral("review"); },
                          [](const Participant &) { return QStringLiteral("participant"); },
                          [](const Decision &) { return QStringLiteral("decision"); },
                          [](const PointMark &) { return QStringLiteral("mark"); },
                          [](const Action &) { return QStringLiteral("action"); },
                          [](const Briefing &) { return QStringLiteral("briefing"); },
                          [](const Highlight &) { return QStringLiteral("highlight"); },
                          [](const Reopening &) { return QStringLiteral("reopening"); },
                          [](const StoredStructure &) { return QStringLiteral("structure"); },
                          [](const StoredWording &) { return QStringLiteral("wording"); },
                          [](const Group &) { return QStringLiteral("people_group"); },
                          [](const Membership &) { return QStringLiteral("membership"); },
                          [](const Assignment &) { return QStringLiteral("assignment"); },
                          [](const Reflection &) { return QStringLiteral("reflection"); },
                          [](const Response &) { return QStringLiteral("response"); },
                          [](const ResponseAnswer &) { return QStringLiteral("response_answer"); },
                          [](const ResponseMark &) { return QStringLiteral("response_mark"); },
                          [](const Settlement &) { return QStringLiteral("settlement"); },
                          [](const Meeting &) { return QStringLiteral("meeting"); },
                          [](const Presence &) { return QStringLiteral("presence"); },
                          [](const MeetingItem &) { return QStringLiteral("meeting_item"); },
                          [](const FormerColleague &) { return QStringLiteral("former_colleague"); },
                          [](const ProgressNote &) { return QStringLiteral("progress_note"); },
                          [](const Target &) { return QStringLiteral("target"); },
                          [](const Leverage &) { return QStringLiteral("leverage"); },
                          [](const EvidenceItem &) { return QStringLiteral("evidence"); },
                          [](const Attachment &) { return QStringLiteral("attachment"); },
                          [](const Visit &) { return QStringLiteral("visit"); },
                          [](const MappedStatement &) { return QStringLiteral("mapping"); },
                          [](const GovernorAnswer &) { return QStringLiteral("governor_answer"); },
                      },
                      row);
}

QString subjectOf(const Row &row)
{
    return std::visit(
        Overloaded{
            [](const Institution &) { return QString(); },
            [](const Participant &p) { return QString(p.review.toString() + u' ' + p.person.toString()); },
            [](const Decision &d) { return statementSubject(d.review, d.statement); },
            [](const PointMark &m) { return pointSubject(statementSubject(m.review, m.statement), m); },
            [](const Briefing &b) { return b.review.toString(); },
            [](const Reflection &r) { return r.review.toString(); },
            [](const Meeting &m) { return m.review.toString(); },
            [](const FormerColleague &f) { return f.person.toString(); },
            [](const Membership &m) { return QString(m.group.toString() + u' ' + m.person.toString()); },
            [](const Presence &p) { return QString(p.review.toString() + u' ' + p.person.toString()); },
            [](const Assignment &a) {
                return QString(a.review.toString() + u' ' + QString::number(a.theme) + u' ' +
                               idOf(a.voice).toString(QUuid::WithoutBraces));
            },
            [](const ResponseAnswer &a) { return statementSubject(a.response, a.statement); },
            [](const ResponseMark &m) { return pointSubject(statementSubject(m.response, m.statement), m); },
            [](const Settlement &s) {
                return QString(statementSubject(s.review, s.statement) + u' ' + QString::number(s.number));
            },
            [](const MeetingItem &i) { return QString(i.review.toString() + u' ' + QString::number(i.position)); },
            [](const Highlight &h) {
                return QString(h.review.toString() + u' ' + keyOf(h.kind) + u' ' + QString::number(h.position));
            },
            [](const Target &t) { return statementSubject(t.review, t.statement); },
            [](const Leverage &l) { return QString(l.review.toString() + u' ' + QString::number(l.position)); },
            [](const Attachment &a) { return a.evidence.toString(); },
            [](const MappedStatement &m) { return QString(m.from.hex + u' ' + m.to.hex + u' ' + m.old.toString()); },
            [](const GovernorAnswer &a) { return QString(a.review.toString() + u' ' + keyOf(a.question)); },
            [](const StoredStructure &s) { return s.key().hex; },
            [](const StoredWording &s) { return s.key().hex; },
            [](const auto &identified) { return identified.id.toString(); },
        },
        row);
}

QString stateOf(const Row &row)
{
    return std::visit(
        Overloaded{
            [](const Decision &d) {
                const QString level = d.level ? QString(u' ' + QString::number(d.level->value())) : QString();
                return withQuery(keyOf(d.standing) + level, d.query);
            },
            [](const PointMark &m) { return keyOf(m.mark); },
            [](const ResponseMark &m) { return keyOf(m.mark); },
            [](const Reflection &r) { return r.namesSeen ? QString(keyOf(r.packs) + u" names") : keyOf(r.packs); },
            [](const Response &r) { return keyOf(r.state); },
            [](const ResponseAnswer &a) { return answerState(a); },
            [](const Settlement &s) { return QString::number(s.level.value()); },
            [](const MeetingItem &i) { return QString::number(i.minutes); },
            [](const Action &a) { return keyOf(a.status); },
            [](const Review &r) { return r.isFinished() ? QStringLiteral("finished") : QStringLiteral("open"); },
            [](const Highlight &h) { return h.statement.toString(); },
            [](const Target &t) { return QString::number(t.level.value()); },
            [](const Leverage &l) { return l.action.toString(); },
            [](const EvidenceItem &e) { return keyOf(e.kind); },
            [](const Attachment &a) { return QString::number(a.bytes.size()); },
            [](const Visit &v) { return keyOf(v.kind); },
            [](const MappedStatement &m) { return m.now ? m.now->toString() : QStringLiteral("none"); },
            [](const GovernorAnswer &a) { return a.verdict ? keyOf(*a.verdict) : QStringLiteral("open"); },
            [](const auto &) { return QStringLiteral("there"); },
        },
        row);
}

std::vector<JournalLine> journalOf(const Step &step, Direction direction)
{
    std::vector<JournalLine> lines;
    lines.reserve(step.changes.size());
    for (const RowChange &change : step.changes) {
        const Row &row = change.after ? *change.after : *change.before;
        lines.push_back({step.gesture, direction, tableOf(row), subjectOf(row),
                         change.before ? stateOf(*change.before) : QString(),
                         change.after ? stateOf(*change.after) : QString()});
    }
    return lines;
}

} // namespace waymark
