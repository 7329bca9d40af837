// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporttable.h"

#include "core/base/plaintext.h"
#include "core/insight/followup.h"
#include "core/insight/profile.h"
#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/levels.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

using Cells = std::vector<ExportCell>;

QString dateText(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QString(); }

QString yes(bool holds) { return holds ? QCoreApplication::translate("core/exporttable", "yes") : QString(); }

/// The columns that say which review a row belongs to.
std::vector<ExportColumn> reviewColumns()
{
    return {{QCoreApplication::translate("core/exporttable", "Review"), 8},
            {QCoreApplication::translate("core/exporttable", "Year"), 10},
            {QCoreApplication::translate("core/exporttable", "Title"), 26},
            {QCoreApplication::translate("core/exporttable", "Date"), 12}};
}

Cells reviewCells(const Review &review) { return {review.number, review.year, review.title, dateText(review.date)}; }

int mostLevels(const Workspace &workspace, const ExportReviews &reviews)
{
    int most = 0;
    for (const Review *review : reviews)
        most = std::max(most, workspace.structureOf(*review).levels());
    return most;
}

QString joined(const std::vector<StatementNumber> &statements)
{
    QStringList numbers;
    for (const StatementNumber each : statements)
        numbers.append(each.toString());
    return numbers.join(QStringLiteral(", "));
}

/// A line for each note, the oldest first.
QString progressOf(const Workspace &workspace, const Action &action)
{
    QStringList lines;
    for (const ProgressNote *note : workspace.notesOf(action.id))
        lines.append(QCoreApplication::translate("core/exporttable", "%1: %2", "a date, what was noted then")
                         .arg(dateText(note->date), note->text));
    return lines.join(u'\n');
}

QString targetText(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    const auto target = targetOf(workspace, review, statement);
    return target ? levelName(*target) : QString();
}

} // namespace

ExportTable answersTable(const Workspace &workspace, const ExportReviews &reviews)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Answers"), reviewColumns(), {}};
    for (const ExportColumn &column :
         std::initializer_list<ExportColumn>{{QCoreApplication::translate("core/exporttable", "Theme"), 8},
                                             {QCoreApplication::translate("core/exporttable", "Theme's title"), 28},
                                             {QCoreApplication::translate("core/exporttable", "Gatsby Benchmarks"), 12},
                                             {QCoreApplication::translate("core/exporttable", "Statement"), 10},
                                             {QCoreApplication::translate("core/exporttable", "Statement's title"), 40},
                                             {QCoreApplication::translate("core/exporttable", "Level"), 8},
                                             {QCoreApplication::translate("core/exporttable", "In words"), 18},
                                             {QCoreApplication::translate("core/exporttable", "Status"), 16},
                                             {QCoreApplication::translate("core/exporttable", "Query"), 8},
                                             {QCoreApplication::translate("core/exporttable", "Aim"), 14},
                                             {QCoreApplication::translate("core/exporttable", "Date agreed"), 12},
                                             {QCoreApplication::translate("core/exporttable", "Round"), 14},
                                             {QCoreApplication::translate("core/exporttable", "Why"), 50},
                                             {QCoreApplication::translate("core/exporttable", "Evidence"), 50}})
        table.columns.push_back(column);
    for (const Review *review : reviews) {
        for (const Theme &theme : workspace.structureOf(*review).themes()) {
            for (const Statement &statement : theme.statements) {
                const Decision decision = workspace.decision(review->id, statement.number);
                Cells cells = reviewCells(*review);
                cells.insert(cells.end(), {theme.number, theme.title, theme.benchmarks.join(QStringLiteral(", ")),
                                           statement.number.toString(), statement.title});
                cells.push_back(decision.level ? ExportCell(decision.level->value()) : ExportCell());
                cells.push_back(decision.level ? levelName(*decision.level) : QString());
                cells.push_back(standingName(decision.standing));
                cells.push_back(yes(decision.query));
                cells.push_back(targetText(workspace, *review, statement.number));
                cells.push_back(decision.agreedAt ? dateText(decision.agreedAt->toLocalTime().date()) : QString());
                cells.insert(cells.end(), {decision.round, decision.rationale, decision.evidence});
                table.rows.push_back(std::move(cells));
            }
        }
    }
    return table;
}

ExportTable countsTable(const Workspace &workspace, const ExportReviews &reviews)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Counts"), reviewColumns(), {}};
    table.columns.push_back({QCoreApplication::translate("core/exporttable", "Theme"), 8});
    table.columns.push_back({QCoreApplication::translate("core/exporttable", "Theme's title"), 40});
    table.columns.push_back({QCoreApplication::translate("core/exporttable", "Gatsby Benchmarks"), 12});
    const int levels = mostLevels(workspace, reviews);
    for (int level = 0; level <= levels; ++level)
        table.columns.push_back({levelName(*Level::from(level)), 14});
    table.columns.push_back({standingName(Standing::Carried), 16});
    table.columns.push_back({standingName(Standing::Unanswered), 18});
    table.columns.push_back(
        {QCoreApplication::translate("core/exporttable", "Of", "how many statements there are"), 8});
    table.columns.push_back({QCoreApplication::translate("core/exporttable", "Queries"), 10});
    table.columns.push_back({QCoreApplication::translate("core/exporttable", "Median"), 10});
    for (const Review *review : reviews) {
        const Profile counts = profile(workspace, *review);
        for (const Theme &theme : workspace.structureOf(*review).themes()) {
            const ProfilePart &part = *counts.theme(theme.number);
            Cells cells = reviewCells(*review);
            cells.insert(cells.end(), {theme.number, theme.title, theme.benchmarks.join(QStringLiteral(", "))});
            for (int level = 0; level <= levels; ++level)
                cells.push_back(level <= counts.levels ? ExportCell(part.answered(level)) : ExportCell());
            cells.insert(cells.end(), {part.carriedCount(), part.unanswered, part.total, part.queries});
            cells.push_back(part.median ? medianNumerals(part.median) : QString());
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

ExportTable actionsTable(const Workspace &workspace, const ExportReviews &reviews)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Actions"), reviewColumns(), {}};
    for (const ExportColumn &column : std::initializer_list<ExportColumn>{
             {QCoreApplication::translate("core/exporttable", "Statements"), 12},
             {QCoreApplication::translate("core/exporttable", "What"), 50},
             {QCoreApplication::translate("core/exporttable", "Owner"), 22},
             {QCoreApplication::translate("core/exporttable", "Start"), 12},
             {QCoreApplication::translate("core/exporttable", "Due"), 12},
             {QCoreApplication::translate("core/exporttable", "Status"), 14},
             {QCoreApplication::translate("core/exporttable", "What success looks like"), 40},
             {QCoreApplication::translate("core/exporttable", "School or college priority"), 30},
             {QCoreApplication::translate("core/exporttable", "Progress"), 40},
             {QCoreApplication::translate("core/exporttable", "Outcome"), 40}})
        table.columns.push_back(column);
    for (const Review *review : reviews) {
        for (const Action *action : workspace.actionsOf(review->id)) {
            const Priority *priority = action->priority ? workspace.priorities().find(*action->priority) : nullptr;
            Cells cells = reviewCells(*review);
            cells.insert(cells.end(),
                         {joined(action->statements), action->what,
                          ownerInReports(workspace, *action, isRunning(workspace, *action) ? nullptr : review),
                          dateText(action->start), dateText(action->due), actionStatusName(action->status),
                          action->success, priority ? priority->text : QString(), progressOf(workspace, *action),
                          action->outcome});
            table.rows.push_back(std::move(cells));
        }
    }
    return table;
}

ExportTable evidenceTable(const Workspace &workspace)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Evidence"),
                      {{QCoreApplication::translate("core/exporttable", "Evidence"), 40},
                       {QCoreApplication::translate("core/exporttable", "Kind"), 16},
                       {QCoreApplication::translate("core/exporttable", "Statements"), 16},
                       {QCoreApplication::translate("core/exporttable", "Date"), 12},
                       {QCoreApplication::translate("core/exporttable", "Check again by"), 14},
                       {QCoreApplication::translate("core/exporttable", "Link"), 40},
                       {QCoreApplication::translate("core/exporttable", "Attached file"), 26},
                       {QCoreApplication::translate("core/exporttable", "Note"), 50}},
                      {}};
    for (const EvidenceItem *item : evidenceByTitle(workspace)) {
        const Attachment *file = workspace.attachment(item->id);
        table.rows.push_back({item->title, evidenceKindName(item->kind), joined(item->statements), dateText(item->date),
                              dateText(item->reviewBy), item->link, file ? file->name : QString(), item->note});
    }
    return table;
}

ExportTable statusTable(const Workspace &workspace, const ExportReviews &reviews)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Actions by status"), reviewColumns(), {}};
    for (const ActionStatus status : actionStatuses)
        table.columns.push_back({actionStatusName(status), 14});
    table.columns.push_back({QCoreApplication::translate("core/exporttable", "Of", "how many actions there are"), 8});
    for (const Review *review : reviews) {
        const std::vector<const Action *> actions = workspace.actionsOf(review->id);
        Cells cells = reviewCells(*review);
        for (const ActionStatus status : actionStatuses)
            cells.push_back(static_cast<int>(std::ranges::count(actions, status, &Action::status)));
        cells.push_back(static_cast<int>(actions.size()));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ExportTable visitsTable(const Workspace &workspace)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Reviews by others"),
                      {{QCoreApplication::translate("core/exporttable", "Date"), 12},
                       {QCoreApplication::translate("core/exporttable", "Kind"), 16},
                       {QCoreApplication::translate("core/exporttable", "Visitors"), 30},
                       {QCoreApplication::translate("core/exporttable", "Strengths they identified"), 50},
                       {QCoreApplication::translate("core/exporttable", "Questions asked"), 50},
                       {QCoreApplication::translate("core/exporttable", "Advice"), 50},
                       {QCoreApplication::translate("core/exporttable", "Next steps"), 50}},
                      {}};
    for (const auto &[id, visit] : workspace.visits().rows())
        table.rows.push_back({dateText(visit.date), visitKindName(visit.kind), visit.visitors, visit.successes,
                              visit.questions, visit.advice, visit.nextSteps});
    std::ranges::stable_sort(table.rows, {}, [](const Cells &row) { return std::get<QString>(row.front()); });
    return table;
}

ExportTable criticalFriendTable(const Workspace &workspace)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "As a critical friend"),
                      {{QCoreApplication::translate("core/exporttable", "Date"), 12},
                       {QCoreApplication::translate("core/exporttable", "School or college"), 30},
                       {QCoreApplication::translate("core/exporttable", "Successes we named"), 50},
                       {QCoreApplication::translate("core/exporttable", "What we asked"), 50},
                       {QCoreApplication::translate("core/exporttable", "What we advised"), 50}},
                      {}};
    for (const CriticalFriendNote *note : workspace.criticalFriendNotesByDate())
        table.rows.push_back({dateText(note->date), note->school, note->successes, note->asked, note->advised});
    return table;
}

ExportTable notesTable(const Workspace &workspace, const ExportReviews &reviews)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "Notes on levels"),
                      {{QCoreApplication::translate("core/exporttable", "Term"), 24},
                       {QCoreApplication::translate("core/exporttable", "What it means"), 90}},
                      {}};
    const auto add = [&](const QString &word, const QString &meaning) { table.rows.push_back({word, meaning}); };
    add(levelName(Level::notInPlace()),
        QCoreApplication::translate("core/exporttable", "Below level 1. Added to the model's scale by Waymark."));
    const int levels = mostLevels(workspace, reviews);
    for (int level = 1; level <= levels; ++level)
        add(levelName(*Level::from(level)),
            level == 1
                ? QCoreApplication::translate("core/exporttable", "The first of the model's descriptors fits best.")
            : level == levels
                ? QCoreApplication::translate("core/exporttable", "The highest of the model's descriptors fits best.")
                : QCoreApplication::translate("core/exporttable", "This descriptor of the model fits best."));
    add(standingName(Standing::Draft), QCoreApplication::translate("core/exporttable", "Chosen but not agreed yet."));
    add(standingName(Standing::Agreed),
        QCoreApplication::translate("core/exporttable", "Agreed by the people who lead careers."));
    add(standingName(Standing::Carried),
        QCoreApplication::translate("core/exporttable",
                                    "Carried forward from the previous review and not reviewed yet. It counts as "
                                    "unanswered, so it is not included in any level or median."));
    add(standingName(Standing::Unanswered),
        QCoreApplication::translate("core/exporttable", "No level. It is never counted as 0."));
    add(QCoreApplication::translate("core/exporttable", "Query"),
        QCoreApplication::translate("core/exporttable", "This answer needs discussion, whatever its level."));
    add(QCoreApplication::translate("core/exporttable", "Median"),
        QCoreApplication::translate("core/exporttable",
                                    "The middle answer when all are put in order. With an even number there can be two "
                                    "(2-3). Levels are steps, not scores: read the counts first."));
    QStringList editions;
    QString labels;
    for (const Review *review : reviews) {
        if (labels.isEmpty())
            labels = benchmarksNote(workspace.structureOf(*review));
        const QString edition =
            wordingLine(workspace.structureOf(*review), workspace.wordingOf(*review), workspace.institution().kind);
        if (!editions.contains(edition))
            editions.append(edition);
    }
    if (!labels.isEmpty())
        add(QCoreApplication::translate("core/exporttable", "Gatsby Benchmarks"), labels);
    for (const QString &edition : editions)
        add(QCoreApplication::translate("core/exporttable", "Model"), edition);
    return table;
}

namespace {

bool isRisky(QChar first)
{
    static const QString risky = QStringLiteral("=+-@\t\r\n\uff1d\uff0b\uff0d\uff20");
    return risky.contains(first);
}

QString field(const QString &words)
{
    QString text = harmlessCell(cleanText(words, Lines::Many)); // clean first: something can come before the "="
    const auto wantsQuotes = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r' || c == u';'; };
    if (std::none_of(text.begin(), text.end(), wantsQuotes))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString field(const ExportCell &cell)
{
    if (const auto *number = std::get_if<int>(&cell))
        return QString::number(*number);
    const auto *text = std::get_if<QString>(&cell);
    return text ? field(*text) : QString();
}

} // namespace

QString harmlessCell(const QString &text)
{
    return !text.isEmpty() && isRisky(text.front()) ? QString(u'\'' + text) : text;
}

QByteArray csvOf(const ExportTable &table)
{
    QString out(QChar::ByteOrderMark);
    QStringList fields;
    for (const ExportColumn &column : table.columns)
        fields.append(field(column.title));
    out += fields.join(u',') + QStringLiteral("\r\n");
    for (const auto &row : table.rows) {
        fields.clear();
        for (const ExportCell &cell : row)
            fields.append(field(cell));
        out += fields.join(u',') + QStringLiteral("\r\n");
    }
    return out.toUtf8();
}

} // namespace waymark
