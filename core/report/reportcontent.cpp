// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/report/reportcontent.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {

std::vector<block::ThemeBars::Part> block::ThemeBars::parts() const
{
    std::vector<Part> all;
    for (int level = 0; level <= levels; ++level)
        all.push_back({Standing::Agreed, level});
    for (const Part &part : {Part{Standing::Carried}, Part{Standing::Unanswered}}) {
        if (std::ranges::any_of(rows, [&](const Row &row) { return count(row, part) > 0; }))
            all.push_back(part);
    }
    return all;
}

std::vector<block::ThemeBars::Part> block::ThemeBars::segments() const
{
    std::vector<Part> all;
    for (int level = 0; level <= levels; ++level) {
        all.push_back({Standing::Agreed, level});
        all.push_back({Standing::Draft, level});
    }
    all.push_back({Standing::Carried});
    all.push_back({Standing::Unanswered});
    return all;
}

bool block::ThemeBars::hasDrafts() const
{
    return std::ranges::any_of(rows, [](const Row &row) { return row.drafts != LevelCounts{}; });
}

int block::ThemeBars::countInBar(const Row &row, const Part &part)
{
    const int drafts = row.drafts[static_cast<std::size_t>(part.level)];
    if (part.standing == Standing::Draft)
        return drafts;
    return count(row, part) - (part.standing == Standing::Agreed ? drafts : 0);
}

int block::ThemeBars::count(const Row &row, const Part &part)
{
    switch (part.standing) {
    case Standing::Carried:
        return row.carried;
    case Standing::Unanswered:
        return row.unanswered;
    default:
        return row.counts[static_cast<std::size_t>(part.level)];
    }
}

namespace {

QString kindText(const char *text) { return QCoreApplication::translate("core/report", text); }

} // namespace

bool canBeDeidentified(ReportKind kind) { return kind == ReportKind::Peer; }
bool canShowComments(ReportKind kind) { return kind == ReportKind::Full; }
bool canShowSignposts(ReportKind kind)
{
    return kind == ReportKind::Governors || kind == ReportKind::Full || kind == ReportKind::Actions;
}

bool canShowCriticalFriend(ReportKind kind) { return kind == ReportKind::Full || kind == ReportKind::Peer; }

QString keyOf(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Governors:
        return QStringLiteral("governors");
    case ReportKind::Full:
        return QStringLiteral("full");
    case ReportKind::Dashboard:
        return QStringLiteral("dashboard");
    case ReportKind::Actions:
        return QStringLiteral("actions");
    case ReportKind::Peer:
        return QStringLiteral("peer");
    case ReportKind::Compass:
        return QStringLiteral("compass");
    case ReportKind::Agenda:
        return QStringLiteral("agenda");
    case ReportKind::PreRead:
        return QStringLiteral("pre-read");
    case ReportKind::Minutes:
        return QStringLiteral("minutes");
    }
    return {};
}

std::optional<ReportKind> reportKindFrom(const QString &key)
{
    const auto found = std::ranges::find(reportKinds, key, [](ReportKind each) { return keyOf(each); });
    return found == reportKinds.end() ? std::nullopt : std::optional(*found);
}

QString paperTitle(const ReportContent &content) { return content.heading + u" · " + reportName(content.kind); }

QString reportName(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Governors:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Governors' paper"));
    case ReportKind::Full:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Full report"));
    case ReportKind::Dashboard:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Senior leaders' dashboard"));
    case ReportKind::Actions:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Action plan"));
    case ReportKind::Peer:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Peer review pack"));
    case ReportKind::Compass:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Compass+ sheet"));
    case ReportKind::Agenda:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Meeting agenda"));
    case ReportKind::PreRead:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Pre-read for pairs"));
    case ReportKind::Minutes:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Meeting minutes"));
    }
    return {};
}

QString reportPurpose(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Governors:
        return kindText(QT_TRANSLATE_NOOP("core/report", "A one-page summary, then the detail"));
    case ReportKind::Full:
        return kindText(QT_TRANSLATE_NOOP("core/report", "A full record of every decision"));
    case ReportKind::Dashboard:
        return kindText(QT_TRANSLATE_NOOP("core/report", "One page for the senior leadership team"));
    case ReportKind::Actions:
        return kindText(QT_TRANSLATE_NOOP("core/report", "Who does what by when, for the people who do it"));
    case ReportKind::Peer:
        return kindText(QT_TRANSLATE_NOOP("core/report", "For the schools and colleges that visit you"));
    case ReportKind::Compass:
        return kindText(QT_TRANSLATE_NOOP("core/report", "A checklist for entering answers in Compass+"));
    case ReportKind::Agenda:
        return kindText(QT_TRANSLATE_NOOP("core/report", "What to discuss, in order, for everyone in the meeting"));
    case ReportKind::PreRead:
        return kindText(QT_TRANSLATE_NOOP(
            "core/report", "One theme after another, with every level, for pairs to read before the meeting"));
    case ReportKind::Minutes:
        return kindText(QT_TRANSLATE_NOOP("core/report", "What was agreed and why, for everyone who was there"));
    }
    return {};
}

QStringList reportContains(ReportKind kind)
{
    switch (kind) {
    case ReportKind::Governors:
        return {kindText(QT_TRANSLATE_NOOP(
                    "core/report", "Headline, counts by theme, strengths, priority areas, what you ask of governors")),
                kindText(QT_TRANSLATE_NOOP("core/report", "The strategic questions governors ask, with your answers")),
                kindText(QT_TRANSLATE_NOOP("core/report", "Every statement: level, why, evidence, actions"))};
    case ReportKind::Full:
        return {kindText(QT_TRANSLATE_NOOP("core/report",
                                           "Counts by theme, strengths, priority areas, who took part by role")),
                kindText(QT_TRANSLATE_NOOP(
                    "core/report", "Every statement: descriptor, why, evidence, what each round decided, actions, "
                                   "change since the last review")),
                kindText(
                    QT_TRANSLATE_NOOP("core/report", "What has been done since the last review, and what peers said"))};
    case ReportKind::Dashboard:
        return {kindText(QT_TRANSLATE_NOOP("core/report", "Counts by theme and how they changed, with the radar")),
                kindText(QT_TRANSLATE_NOOP(
                    "core/report", "Strengths, priority areas, the highest-leverage actions and those due next")),
                kindText(QT_TRANSLATE_NOOP(
                    "core/report", "One page as a PDF (two if your texts are very long), two as a Word document"))};
    case ReportKind::Actions:
        return {kindText(QT_TRANSLATE_NOOP("core/report", "Highest leverage first; then by priority: what, who, start, "
                                                          "due, what success looks like, status, notes")),
                kindText(QT_TRANSLATE_NOOP("core/report",
                                           "By statement: level, target, what the target requires, actions"))};
    case ReportKind::Peer:
        return {
            kindText(QT_TRANSLATE_NOOP("core/report", "Your context, your successes, your highest-leverage actions")),
            kindText(QT_TRANSLATE_NOOP(
                "core/report", "What peers said last time, an index of the evidence, questions for peers and room for "
                               "notes"))};
    case ReportKind::Compass:
        return {kindText(QT_TRANSLATE_NOOP("core/report",
                                           "The agreed answers in the model's order, each with a box to tick")),
                kindText(QT_TRANSLATE_NOOP("core/report",
                                           "Drafts and unanswered statements, marked as not ready to enter"))};
    case ReportKind::Agenda:
        return {
            kindText(QT_TRANSLATE_NOOP("core/report", "When and where the meeting is, and its plan in minutes")),
            kindText(QT_TRANSLATE_NOOP(
                "core/report",
                "Statements that are not agreed: draft, how colleagues answered, the reason for the order, minutes")),
            kindText(QT_TRANSLATE_NOOP("core/report", "The descriptor of each draft"))};
    case ReportKind::PreRead:
        return {kindText(QT_TRANSLATE_NOOP("core/report", "Each theme: who reads it, its statements, how colleagues "
                                                          "answered, last year's level; no draft")),
                kindText(QT_TRANSLATE_NOOP("core/report", "Space to write"))};
    case ReportKind::Minutes:
        return {kindText(QT_TRANSLATE_NOOP("core/report",
                                           "When and where it was; who was there and who sent apologies, by role")),
                kindText(QT_TRANSLATE_NOOP("core/report", "What each round agreed, why, and any different views")),
                kindText(QT_TRANSLATE_NOOP("core/report", "What still needs to be agreed, and the actions"))};
    }
    return {};
}

QStringList reportShows(ReportKind kind, const ReportOptions &options)
{
    QStringList shown{
        options.deidentified && canBeDeidentified(kind)
            ? kindText(QT_TRANSLATE_NOOP(
                  "core/report", "Names: none. The school's or college's name, reference and contacts and people's "
                                 "names are replaced in all texts. Its phase and who visited are left out"))
            : kindText(QT_TRANSLATE_NOOP("core/report", "Names of people: none, roles only")),
        kindText(QT_TRANSLATE_NOOP("core/report", "Individual answers: none")),
        options.comments && canShowComments(kind)
            ? kindText(QT_TRANSLATE_NOOP("core/report",
                                         "Private comments: shown, so share it only with those who prepare the review"))
            : kindText(QT_TRANSLATE_NOOP("core/report", "Private comments: none")),
    };
    if (options.criticalFriend && canShowCriticalFriend(kind) && !options.deidentified)
        shown << kindText(QT_TRANSLATE_NOOP(
            "core/report", "Other schools and colleges: what you asked and advised them, with their names"));
    return shown;
}

namespace {

using EachPlace = std::function<void(const QString &, QString &)>;

/// Remembers under which heading a text is.
class Visitor
{
public:
    explicit Visitor(const EachPlace &each) : m_each(each) {}

    void visit(ReportBlocks &blocks)
    {
        for (ReportBlock &each : blocks)
            std::visit([this](auto &is) { (*this)(is); }, each.is);
    }
    void say(const QString &place, QString &text) const
    {
        if (!text.isEmpty())
            m_each(place, text);
    }

    void operator()(block::Heading &heading)
    {
        say(heading.text, heading.text);
        m_place = heading.text;
        say(m_place, heading.note);
    }
    void operator()(block::Paragraph &paragraph) const { say(m_place, paragraph.text); }
    void operator()(block::List &list) const
    {
        for (QString &line : list.lines)
            say(m_place, line);
    }
    void operator()(block::Entry &entry) const
    {
        say(entry.title, entry.title);
        say(entry.title, entry.note);
        for (block::Entry::Field &field : entry.fields) {
            say(entry.title, field.label);
            for (QString &line : field.lines)
                say(field.label.isEmpty() ? entry.title : entry.title + QStringLiteral(", ") + field.label, line);
        }
    }
    void operator()(block::ThemeBars &bars) const
    {
        say(m_place, bars.caption);
        for (block::ThemeBars::Row &row : bars.rows) {
            say(m_place, row.title);
            say(m_place, row.note);
            say(m_place, row.change);
        }
    }
    void operator()(block::Table &table) const
    {
        say(table.caption, table.caption);
        for (block::Table::Column &column : table.columns)
            say(table.caption, column.title);
        for (block::Table::Row &row : table.rows) {
            const QString name = table.header < row.size() ? row[table.header].text : QString();
            for (std::size_t i = 0; i < row.size(); ++i) {
                const QString place =
                    i == table.header ? table.caption : name + QStringLiteral(", ") + table.columns[i].title;
                say(place, row[i].text);
                say(place, row[i].note);
            }
        }
    }
    void operator()(block::Radar &radar) const
    {
        say(m_place, radar.title);
        say(m_place, radar.alternative);
        for (block::Radar::Spoke &spoke : radar.spokes)
            say(m_place, spoke.title);
        for (block::Radar::Series &series : radar.series)
            say(m_place, series.label);
    }
    void operator()(block::Room &room) const { say(m_place, room.label); }
    void operator()(block::PageBreak &) const {}
    void operator()(block::Columns &columns)
    {
        for (block::Columns::Column &column : columns.columns)
            visit(column.blocks);
    }

private:
    const EachPlace &m_each;
    QString m_place;
};

} // namespace

bool block::operator==(const Columns &a, const Columns &b)
{
    return std::ranges::equal(a.columns, b.columns, [](const Columns::Column &left, const Columns::Column &right) {
        return left.share == right.share && left.blocks == right.blocks;
    });
}

void eachText(ReportContent &content, const EachPlace &each)
{
    Visitor visitor(each);
    visitor.say(content.kicker, content.kicker);
    visitor.say(content.heading, content.heading);
    for (QString &line : content.aside)
        visitor.say(content.heading, line);
    visitor.visit(content.blocks);
}

QStringList textsIn(const ReportContent &content)
{
    QStringList texts;
    ReportContent copy = content;
    eachText(copy, [&texts](const QString &, const QString &text) { texts << text; });
    return texts;
}

} // namespace waymark
