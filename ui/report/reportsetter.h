// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/look/tokens.h"
#include "ui/report/papersheets.h"

#include <QRectF>
#include <map>
#include <tuple>

namespace waymark {

/// Paints a radar into a place given in 1/96 inch, in which the painter's units are then. Charts know no paper and
/// paper no charts: whoever makes a report brings the two together.
using PaintRadar = std::function<void(QPainter &painter, const QRectF &area, const block::Radar &radar)>;

/// Sets each block of a report on paper at a place and a width, with no thought of pages.
class ReportSetter
{
public:
    enum class Ink { Text, Mute, Warn };
    /// From the paper's left edge, in device units.
    struct Span
    {
        qreal left = 0;
        qreal width = 0;
    };

    /// `unit` makes 1/96 inch of device units, or less where all is set closer; `letterUnit` is the same for letters,
    /// and `paperUnit` is 1/96 inch on paper in any case, by which no letter becomes too small to read. `levels` are
    /// the scale's. Without a painter a radar's words take its place. What is set refers to this object.
    ReportSetter(qreal unit, qreal letterUnit, qreal paperUnit, int levels, PaintRadar paintRadar);
    ReportSetter(const ReportSetter &) = delete;
    ReportSetter &operator=(const ReportSetter &) = delete;

    /// Anything but a page break.
    PaperBlock set(const ReportBlock &block, Span span) const;
    /// One below the other.
    PaperBlock stack(const ReportBlocks &blocks, Span span) const;
    /// Space between a block and one that belongs to it, in 1/96 inch.
    static qreal gap(const ReportBlock &before, const ReportBlock &after);

    PaperBlock tableHeader(const block::Table &table, Span span) const;
    PaperBlock tableRow(const block::Table &table, const block::Table::Row &row, Span span) const;

    PaperBlock::Style style(qreal size, QFont::Weight weight, Ink ink) const;
    PaperBlock::Style body() const;
    PaperBlock::Style mute() const;
    PaperBlock::Style strong() const;
    /// Of what is small: running heads, notes below a name.
    PaperBlock::Style label() const;
    const Tokens &tokens() const { return m_tokens; }
    qreal px(qreal units) const { return units * m_unit; }

private:
    PaperBlock::Style makeStyle(qreal size, QFont::Weight weight, Ink ink) const;
    PaperBlock set(const block::Heading &heading, Span span) const;
    PaperBlock set(const block::Paragraph &paragraph, Span span) const;
    PaperBlock set(const block::List &list, Span span) const;
    PaperBlock set(const block::Entry &entry, Span span) const;
    PaperBlock set(const block::ThemeBars &bars, Span span) const;
    PaperBlock set(const block::Table &table, Span span) const;
    PaperBlock set(const block::Radar &radar, Span span) const;
    PaperBlock set(const block::Room &room, Span span) const;
    PaperBlock set(const block::PageBreak &, Span) const { return {}; }
    PaperBlock set(const block::Columns &columns, Span span) const;

    PaperBlock legend(const block::ThemeBars &bars, Span span) const;
    /// Where a table's columns are: by their shares, but none narrower than a word of its title.
    std::vector<Span> columnsOf(const block::Table &table, Span whole) const;
    PaperBlock::Style tableHead() const;
    PaperBlock themeBar(const block::ThemeBars &bars, const block::ThemeBars::Row &row, Span span) const;
    void addMark(PaperBlock &block, const block::LevelMark &mark, QPointF at) const;
    qreal addField(PaperBlock &block, const block::Entry::Field &field, Span span, qreal y) const;
    qreal addPoints(PaperBlock &block, const QStringList &points, const PaperBlock::Style &words, Span span,
                    qreal y) const;
    /// Small, below what it is about; returns the bottom.
    qreal addNote(PaperBlock &block, const QString &note, QPointF at, qreal width) const;
    /// The side of a badge, whose numeral is a letter like others.
    qreal badge() const;
    /// From a badge's left to the words beside it.
    qreal indent() const;
    void addRule(PaperBlock &block, qreal y, qreal thickness, Span span, const QColor &colour) const;

    qreal m_unit;
    qreal m_letterUnit;
    qreal m_minLetters; ///< device units
    int m_levels;
    PaintRadar m_paintRadar;
    Tokens m_tokens;
    /// Each is made once: copies share what Qt has found for its font.
    mutable std::map<std::tuple<qreal, QFont::Weight, Ink>, PaperBlock::Style> m_styles;
};

} // namespace waymark
