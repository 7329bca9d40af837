// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/wrappedtext.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <utility>

namespace waymark {
namespace {

QStringView withoutEnd(QStringView text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

/// As simplified(), which makes usual spaces of those that hold words together.
QString withoutMoreSpaces(QString text)
{
    constexpr QChar held(0xe000); // of no language
    text.replace(QChar::Nbsp, held);
    return text.simplified().replace(held, QChar::Nbsp);
}

} // namespace

WrappedText::WrappedText(const QString &text, const QFont &font, const QPaintDevice *device) : m_font(font)
{
    const QFontMetricsF metrics(font, const_cast<QPaintDevice *>(device));
    const QString single = withoutMoreSpaces(text);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, single);
    qsizetype from = 0;
    const auto take = [&](qsizetype to) {
        QString piece = single.mid(from, to - from);
        const qreal visible = metrics.horizontalAdvance(withoutEnd(piece).toString());
        const qreal whole = metrics.horizontalAdvance(piece);
        m_pieces.push_back({std::move(piece), whole, visible});
        from = to;
    };
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (to > from)
            take(to);
    }
    if (from < single.size())
        take(single.size());
    m_character = metrics.maxWidth() > 0 ? std::max<qreal>(1, metrics.averageCharWidth() * 1.6) : 1;
}

QStringList WrappedText::lines(qreal width) const
{
    QStringList made;
    QString line;
    qreal used = 0;
    const auto end = [&] {
        made << withoutEnd(line).toString();
        line.clear();
        used = 0;
    };
    for (const Piece &piece : m_pieces) {
        if (!line.isEmpty() && used + piece.visible > width)
            end();
        if (piece.visible > width) {
            const auto perLine = static_cast<qsizetype>(std::max<qreal>(1, width / m_character));
            for (qsizetype at = 0; at < piece.text.size(); at += perLine) {
                line = piece.text.mid(at, perLine);
                if (at + perLine < piece.text.size())
                    end();
            }
            used = static_cast<qreal>(line.size()) * m_character;
            continue;
        }
        line += piece.text;
        used += piece.whole;
    }
    if (!line.isEmpty())
        end();
    return made;
}

int WrappedText::lineCount(qreal width) const
{
    int count = 0;
    qreal used = -1;
    for (const Piece &piece : m_pieces) {
        if (piece.visible > width)
            return static_cast<int>(lines(width).size());
        if (used < 0 || used + piece.visible > width) {
            ++count;
            used = 0;
        }
        used += piece.whole;
    }
    return count;
}

qreal WrappedText::longestLine() const
{
    qreal sum = 0;
    for (const Piece &piece : m_pieces)
        sum += piece.whole;
    return sum;
}

} // namespace waymark
