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

QString statementSubject(ReviewId review, StatementNumber statement)
{
    return review.toString() + u' ' + statement.toString();
}

QString withQuery(const QString &text, bool query) { return query ? QString(text + u" query") : text; }

} // namespace

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
            [](const PointMark &m) {
                return QString(statementSubject(m.review, m.statement) + u' ' + QString::number(m.level.value()) +
                               u' ' + QString::number(m.point + 1));
            },
            [](const Briefing &b) { return b.review.toString(); },
            [](const Highlight &h) {
                return QString(h.review.toString() + u' ' + keyOf(h.kind) + u' ' + QString::number(h.position));
            },
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
            [](const Action &a) { return keyOf(a.status); },
            [](const Review &r) { return r.isFinished() ? QStringLiteral("finished") : QStringLiteral("open"); },
            [](const Highlight &h) { return h.statement.toString(); },
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
