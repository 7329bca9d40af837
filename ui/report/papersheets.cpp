// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/papersheets.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <memory>
#include <utility>

namespace waymark {

void PaperBlock::Piece::moveDown(qreal by)
{
    top += by;
    bottom += by;
    moved += by;
}

void PaperBlock::Piece::paint(QPainter &painter) const
{
    painter.translate(0, moved);
    draw(painter);
    painter.translate(0, -moved);
}

qreal PaperBlock::addText(const QString &text, const Style &style, QPointF at, qreal width)
{
    QString lines = text;
    lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    lines.replace(QLatin1Char('\t'), QLatin1Char(' '));

    auto layout = std::make_shared<QTextLayout>(lines, style.font);
    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->setCacheEnabled(true);

    const qreal usual = QFontMetricsF(style.font).height();
    qreal y = at.y();
    layout->beginLayout();
    for (int index = 0;; ++index) {
        QTextLine line = layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        // A line of another script can be higher than the font asked for.
        const qreal height = std::max(usual * style.lineSpacing, line.height() > usual * 1.02 ? line.height() : 0);
        const QPointF origin(at.x(), y + (height - line.height()) / 2);
        m_pieces.push_back({y, y + height, [layout, index, origin, colour = style.colour](QPainter &painter) {
                                painter.setPen(colour);
                                layout->lineAt(index).draw(&painter, origin);
                            }});
        y += height;
    }
    layout->endLayout();
    extendTo(y);
    return y;
}

void PaperBlock::addShape(qreal top, qreal bottom, std::function<void(QPainter &)> draw)
{
    m_pieces.push_back({top, bottom, std::move(draw)});
    extendTo(bottom);
}

void PaperBlock::append(const PaperBlock &other, qreal top)
{
    for (const Piece &piece : other.m_pieces) {
        m_pieces.push_back(piece);
        m_pieces.back().moveDown(top);
    }
    extendTo(top + other.m_height);
}

void PaperBlock::extendTo(qreal bottom) { m_height = std::max(m_height, bottom); }

PaperSheets::PaperSheets(qreal top, qreal laterTop, qreal bottom)
    : m_laterTop(laterTop)
    , m_bottom(bottom)
    , m_y(top)
    , m_pages(1)
{}

void PaperSheets::startPage()
{
    m_pages.emplace_back();
    m_y = m_laterTop;
    m_atTop = true;
}

void PaperSheets::add(const PaperBlock &block, qreal space)
{
    qreal room = m_bottom - m_y - (m_atTop ? 0 : space);
    if (block.height() > room && block.height() <= m_bottom - m_laterTop && !m_atTop) {
        startPage();
        room = m_bottom - m_y;
    }
    m_y += m_atTop ? 0 : space;
    std::vector<PaperBlock::Piece> left = block.pieces();
    qreal start = 0;
    while (!left.empty()) {
        // The first thing that does not fit goes to the next page, and with it all that begins no higher; what is by
        // itself higher than a page is drawn anyway, for nothing must get lost.
        qreal cut = block.height() + 1;
        for (const auto &piece : left) {
            if (piece.bottom - start > room)
                cut = std::min(cut, piece.top);
        }
        const bool stuck = cut <= start && m_atTop;
        std::vector<PaperBlock::Piece> later;
        for (auto &piece : left) {
            if (piece.top < cut || (stuck && piece.top <= start)) {
                piece.moveDown(m_y - start);
                m_pages.back().push_back(std::move(piece));
            } else {
                later.push_back(std::move(piece));
            }
        }
        left = std::move(later);
        if (left.empty())
            break;
        start = std::ranges::min_element(left, {}, &PaperBlock::Piece::top)->top;
        startPage();
        room = m_bottom - m_y;
    }
    m_y += block.height() - start;
    m_atTop = false;
}

} // namespace waymark
