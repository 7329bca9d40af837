// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportcontent.h"

#include <algorithm>

namespace waymark {
namespace {

using Each = std::function<void(const QString &, QString &)>;

/// Remembers under which heading a text stands.
class Visitor
{
public:
    explicit Visitor(const Each &each) : m_each(each) {}

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
    const Each &m_each;
    QString m_place;
};

} // namespace

bool block::operator==(const Columns &a, const Columns &b)
{
    return std::ranges::equal(a.columns, b.columns, [](const Columns::Column &left, const Columns::Column &right) {
        return left.share == right.share && left.blocks == right.blocks;
    });
}

void eachText(ReportContent &content, const Each &each)
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
