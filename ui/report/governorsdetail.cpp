// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"
#include "ui/look/badges.h"
#include "ui/report/governorslayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace waymark {
namespace {

constexpr qreal badge = 20;
constexpr qreal indent = 28;

BadgeKind badgeOf(const GovernorsPaper::Detail &detail)
{
    if (!detail.level)
        return BadgeKind::Unanswered;
    if (detail.state == Standing::Carried)
        return BadgeKind::Carried;
    return *detail.level == Level::notInPlace() ? BadgeKind::NotInPlace : BadgeKind::Filled;
}

} // namespace

void GovernorsLayout::addDetails()
{
    m_sheets.startPage();
    PaperBlock title;
    title.addText(paperWord(PaperWord::Detail), style(17.5, QFont::DemiBold, Ink::Text), {m_left, 0}, m_width);
    bool first = true;
    for (const auto &theme : m_paper.details) {
        // A heading stays with its first statement.
        PaperBlock heading = themeHeading(theme);
        if (first) {
            PaperBlock both = title;
            both.append(heading, both.height() + px(14));
            heading = both;
            first = false;
        }
        bool open = true;
        for (const auto &each : theme.statements) {
            PaperBlock row = statement(each);
            if (open) {
                PaperBlock both = heading;
                both.append(row, both.height() + px(8));
                m_sheets.add(both, px(16));
                open = false;
            } else {
                m_sheets.add(row, px(8));
            }
        }
        if (open)
            m_sheets.add(heading, px(16));
    }
    if (!m_paper.lastActions.isEmpty()) {
        PaperBlock block;
        const qreal y = block.addText(paperWord(PaperWord::LastActions), style(14.2, QFont::DemiBold, Ink::Text),
                                      {m_left, 0}, m_width);
        addPoints(block, m_paper.lastActions, body(), m_left, y + px(4));
        m_sheets.add(block, px(20));
    }
    if (!m_paper.notes.isEmpty()) {
        PaperBlock block;
        const qreal y =
            block.addText(paperWord(PaperWord::Notes), style(14.2, QFont::DemiBold, Ink::Text), {m_left, 0}, m_width);
        addPoints(block, m_paper.notes, mute(), m_left, y + px(4));
        m_sheets.add(block, px(20));
    }
}

PaperBlock GovernorsLayout::themeHeading(const GovernorsPaper::DetailTheme &theme) const
{
    PaperBlock block;
    block.addShape(0, px(badge + 2), [this, number = theme.number](QPainter &painter) {
        paintThemeBadge(painter, QRectF(m_left, 0, px(badge + 2), px(badge + 2)), number, m_tokens);
    });
    const PaperBlock::Style words = style(14.2, QFont::DemiBold, Ink::Text);
    block.addText(theme.title, words, {m_left + px(indent), px(0.5)}, m_width - px(indent));
    return block;
}

PaperBlock GovernorsLayout::statement(const GovernorsPaper::Detail &detail) const
{
    PaperBlock block;
    block.addShape(0, px(badge), [this, kind = badgeOf(detail), level = detail.level](QPainter &painter) {
        paintLevelBadge(painter, QRectF(m_left + px(1), 0, px(badge), px(badge)), kind, level ? level->value() : 0,
                        m_paper.levels, m_tokens);
    });
    if (detail.query) {
        block.addShape(px(badge + 3), px(badge + 17), [this](QPainter &painter) {
            paintQueryMark(painter, QRectF(m_left + px(4), px(badge + 3), px(14), px(14)), m_tokens);
        });
    }
    const qreal x = m_left + px(indent);
    const qreal width = m_width - px(indent);
    qreal y = block.addText(detail.number.toString() + QLatin1Char(' ') + detail.title, strong(), {x, 0}, width);
    y = block.addText(detail.standing, mute(), {x, y}, width) + px(2);
    y = addPoints(block, detail.descriptor, body(), x, y);
    y = addLabelled(block, paperWord(PaperWord::Rationale), detail.rationale, x, y);
    y = addLabelled(block, paperWord(PaperWord::Evidence), detail.evidence, x, y);
    if (!detail.actions.isEmpty()) {
        y = block.addText(paperWord(PaperWord::Actions), strong(), {x, y + px(3)}, width);
        y = addPoints(block, detail.actions, body(), x, y);
    }
    y = std::max(y, block.height()) + px(7);
    block.addShape(y, y + px(1), [this, y](QPainter &painter) {
        painter.fillRect(QRectF(m_left, y, m_width, px(1)), m_tokens.line);
    });
    return block;
}

qreal GovernorsLayout::addLabelled(PaperBlock &block, const QString &label, const QString &text, qreal x, qreal y) const
{
    if (text.trimmed().isEmpty())
        return y;
    const qreal column = std::max(px(66), QFontMetricsF(strong().font).horizontalAdvance(label) + px(10));
    block.addText(label, strong(), {x, y + px(3)}, column);
    return block.addText(text.trimmed(), body(), {x + column, y + px(3)}, m_left + m_width - x - column);
}

qreal GovernorsLayout::addPoints(PaperBlock &block, const QStringList &points, const PaperBlock::Style &words, qreal x,
                                 qreal y) const
{
    for (const QString &point : points) {
        block.addText(QStringLiteral("•"), words, {x, y}, px(12));
        y = block.addText(point, words, {x + px(12), y}, m_left + m_width - x - px(12));
    }
    return y;
}

} // namespace waymark
