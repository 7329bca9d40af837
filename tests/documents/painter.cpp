// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/publisher.h"

#include <QFontMetricsF>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>
#include <QRegularExpression>
#include <algorithm>
#include <functional>

namespace waymark::test {
namespace {

/// Sets a table line by line, as a page designer would: rows go on on the next page in the middle of a sentence.
class Press
{
public:
    Press(const Model &model, const DocumentLayout &layout, const QString &pdf)
        : m_model(model)
        , m_layout(layout)
        , m_writer(pdf)
        , m_plain(layout.font)
        , m_bold(layout.font)
    {
        m_writer.setPageLayout(QPageLayout(
            QPageSize(QPageSize::A4), layout.landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()));
        m_writer.setResolution(72 * 20);
        m_plain.setPointSizeF(layout.size);
        m_bold.setPointSizeF(layout.size);
        m_bold.setBold(true);
        m_painter.begin(&m_writer);
        m_painter.scale(20, 20);
        m_size = m_writer.pageLayout().fullRect(QPageLayout::Point).size();
        m_width = m_size.width() - 2 * layout.margin;
        setColumns(1);
        m_leading = layout.size * 1.36;
        m_bottom = m_size.height() - layout.margin - 14;
    }

    void print()
    {
        beginPage();
        for (const Theme &theme : m_model.structure.themes()) {
            setColumns(theme.number);
            if (m_y > m_bottom - 90)
                nextPage();
            heading(theme);
            if (m_layout.headingAbove)
                head();
            for (const Statement &statement : theme.statements) {
                std::vector<QStringList> cells{wrapped(statement.number.toString() + u' ' + statement.title, 0)};
                for (int level = 1; level <= m_model.structure.levels(); ++level)
                    cells.push_back(cellLines(printedPoints(m_model, statement.number, level), level));
                row(cells);
            }
        }
        m_painter.end();
    }

private:
    double side() const { return m_layout.gutter > 0 ? m_layout.gutter / 2 : m_layout.padding; }
    double inner(std::size_t column) const { return m_edges[column + 1] - m_edges[column] - 2 * side(); }

    void setColumns(int theme)
    {
        m_edges = {m_layout.margin};
        for (const double share : columnShares(m_model, m_layout, theme))
            m_edges.push_back(m_edges.back() + m_width * share);
    }

    double widthOf(const QString &text) const
    {
        QFont font = m_plain;
        font.setPixelSize(1000);
        return QFontMetricsF(font).horizontalAdvance(text) * m_layout.size / 1000;
    }

    QStringList wrapped(const QString &text, std::size_t column, const QString &indent = {}) const
    {
        return wrappedTo(inner(column) - widthOf(indent), text);
    }

    QStringList wrappedTo(double most, const QString &text) const
    {
        QStringList lines;
        QString line;
        for (QString word : text.split(u' ')) {
            const QString longer = line.isEmpty() ? word : QString(line + u' ' + word);
            if (widthOf(longer) <= most) {
                line = longer;
                continue;
            }
            // A written hyphen is where every program may break a line.
            for (qsizetype at = word.lastIndexOf(u'-'); at > 0; at = word.lastIndexOf(u'-', at - 1)) {
                const QString part = (line.isEmpty() ? QString() : QString(line + u' ')) + word.left(at + 1);
                if (at + 1 == word.size() || widthOf(part) > most)
                    continue;
                line = part;
                word = word.mid(at + 1);
                break;
            }
            if (m_layout.hyphens && !line.endsWith(u'-') && !word.contains(u'-')) {
                for (qsizetype at = word.size() - 4; at >= 4; --at) {
                    const QString part = (line.isEmpty() ? QString() : QString(line + u' ')) + word.left(at) + u'-';
                    if (!word[at - 1].isLetter() || !word[at].isLetter() || widthOf(part) > most)
                        continue;
                    line = part;
                    word = word.mid(at);
                    break;
                }
            }
            if (!line.isEmpty())
                lines.append(line);
            line = word;
        }
        lines.append(line);
        return lines;
    }

    QStringList cellLines(const QStringList &points, int column) const
    {
        const auto at = static_cast<std::size_t>(column);
        if (points.isEmpty())
            return {};
        if (!m_layout.bullets)
            return wrapped(points.join(u' '), at);
        QStringList lines;
        for (const QString &point : points) {
            const QStringList item = wrapped(point, at, QStringLiteral("\u2022 "));
            for (qsizetype i = 0; i < item.size(); ++i)
                lines.append((i == 0 ? QStringLiteral("\u2022 ") : QStringLiteral("\t")) + item[i]);
        }
        return lines;
    }

    void text(double x, double y, const QString &what, const QFont &font)
    {
        QFont own = font; // the painter's unit is a point, which the device would take for twenty
        own.setPointSizeF(font.pointSizeF() / 20);
        m_painter.setFont(own);
        if (!m_layout.drawnLetters) {
            m_painter.drawText(QPointF(x, y), what);
            return;
        }
        static const QRegularExpression joined(QStringLiteral("ff[il]?|f[il]"));
        QFont large = font;
        large.setPixelSize(1000);
        const double scale = font.pointSizeF() / 1000;
        qsizetype from = 0;
        const auto advance = [&](const QString &part) { x += QFontMetricsF(large).horizontalAdvance(part) * scale; };
        for (auto each = joined.globalMatch(what); each.hasNext();) {
            const auto match = each.next();
            const QString before = what.mid(from, match.capturedStart() - from);
            m_painter.drawText(QPointF(x, y), before);
            advance(before);
            QPainterPath shape;
            shape.addText(QPointF(), large, match.captured());
            m_painter.fillPath(QTransform::fromTranslate(x, y).scale(scale, scale).map(shape), Qt::black);
            advance(match.captured());
            from = match.capturedEnd();
        }
        m_painter.drawText(QPointF(x, y), what.mid(from));
    }

    void rule(double x1, double y1, double x2, double y2)
    {
        if (!m_layout.ruled)
            return;
        m_painter.setPen(QPen(QColor(90, 90, 90), 0.5));
        m_painter.drawLine(QPointF(x1, y1), QPointF(x2, y2));
        m_painter.setPen(Qt::black);
    }

    void beginPage()
    {
        ++m_page;
        m_y = m_layout.margin + 20;
        if (m_layout.logo)
            text(m_size.width() - m_layout.margin - 60, m_layout.margin, QStringLiteral("Brightpath"), m_bold);
        if (m_layout.pageNumbers)
            text(m_size.width() / 2, m_size.height() - m_layout.margin + 4, QString::number(m_page), m_plain);
        if (!m_layout.headingAbove && (m_page == 1 || m_layout.repeatedHead))
            head();
    }

    void nextPage()
    {
        m_writer.newPage();
        beginPage();
    }

    void band(double top, double height)
    {
        if (m_layout.shaded)
            m_painter.fillRect(QRectF(m_edges.front(), top, m_width, height), QColor(205, 220, 240));
    }

    void head()
    {
        const double height = m_leading + 2 * m_layout.padding;
        band(m_y, height);
        const QStringList names = levelNames(m_model, m_layout);
        rule(m_edges.front(), m_y, m_edges.back(), m_y);
        for (std::size_t i = 0; i + 1 < m_edges.size(); ++i) {
            const QString name = i == 0 ? QStringLiteral("Statement") : names[static_cast<qsizetype>(i) - 1];
            const double room = m_layout.centredHead ? (inner(i) - 1.1 * widthOf(name)) / 2 : 0;
            text(m_edges[i] + side() + std::max(room, 0.0), m_y + m_layout.padding + m_layout.size, name, m_bold);
        }
        closeRow(m_y, m_y + height);
        m_y += height;
    }

    void heading(const Theme &theme)
    {
        const double split = m_layout.splitTheme ? m_edges[4] : m_edges.back();
        const double large = m_layout.size + (m_layout.landscape ? 2 : 0);
        const QString title = m_layout.splitTheme
                                  ? themeLine(theme)
                                  : QString(themeLine(theme) + QStringLiteral(" (") + benchmarkLine(theme) + u')');
        const QStringList lines =
            wrappedTo((split - m_edges[0] - 2 * m_layout.padding) * m_layout.size / large / 1.12, title);
        const QStringList labels =
            m_layout.splitTheme
                ? wrappedTo((m_edges[5] - m_edges[4] - 2 * m_layout.padding) / 1.12, benchmarkLine(theme))
                : QStringList();
        const auto rows = static_cast<double>(std::max(lines.size(), labels.size()));
        const double height = rows * m_leading + 2 * m_layout.padding + 4;
        band(m_y, height);
        rule(m_edges.front(), m_y, m_edges.back(), m_y);
        QFont font = m_bold;
        font.setPointSizeF(large);
        for (qsizetype i = 0; i < lines.size(); ++i)
            text(m_edges[0] + m_layout.padding, m_y + m_layout.padding + large + static_cast<double>(i) * m_leading,
                 lines[i], font);
        for (qsizetype i = 0; i < labels.size(); ++i)
            text(m_edges[4] + m_layout.padding, m_y + m_layout.padding + large + static_cast<double>(i) * m_leading,
                 labels[i], m_bold);
        if (m_layout.splitTheme)
            rule(m_edges[4], m_y, m_edges[4], m_y + height);
        rule(m_edges.front(), m_y, m_edges.front(), m_y + height);
        rule(m_edges.back(), m_y, m_edges.back(), m_y + height);
        m_y += height;
        rule(m_edges.front(), m_y, m_edges.back(), m_y);
    }

    void closeRow(double top, double bottom)
    {
        for (const double x : m_edges)
            rule(x, top, x, bottom);
        rule(m_edges.front(), bottom, m_edges.back(), bottom);
    }

    void row(const std::vector<QStringList> &cells)
    {
        qsizetype most = 0;
        for (const QStringList &cell : cells)
            most = std::max(most, cell.size());
        const auto shiftOf = [&](std::size_t column) {
            const auto white = static_cast<double>(most - cells[column].size());
            if (m_layout.cells == Upright::Bottom)
                return white;
            return m_layout.cells == Upright::Middle || (m_layout.centred && column == 0) ? white / 2 : 0.0;
        };
        qsizetype done = 0;
        while (done < most) {
            auto room = static_cast<qsizetype>((m_bottom - m_y - 2 * m_layout.padding) / m_leading);
            if (room < 2) {
                nextPage();
                continue;
            }
            const qsizetype count = std::min(room, most - done);
            const double top = m_y;
            for (std::size_t column = 0; column < cells.size(); ++column) {
                const double offset = shiftOf(column);
                for (qsizetype i = 0; i < cells[column].size(); ++i) {
                    const double at = static_cast<double>(i) + offset - static_cast<double>(done);
                    if (at < -0.45 || at >= static_cast<double>(count) - 0.45)
                        continue; // on the page before, or on the next
                    QString line = cells[column][i];
                    double x = m_edges[column] + side();
                    if (line.startsWith(u'\t')) {
                        line.remove(0, 1);
                        x += widthOf(QStringLiteral("\u2022 "));
                    }
                    text(x, top + m_layout.padding + m_layout.size + at * m_leading, line, m_plain);
                }
            }
            m_y = top + static_cast<double>(count) * m_leading + 2 * m_layout.padding;
            closeRow(top, m_y);
            done += count;
            if (done < most)
                nextPage();
            if (done < most && m_layout.headingAbove && m_layout.repeatedHead)
                head();
        }
    }

    const Model &m_model;
    const DocumentLayout &m_layout;
    QPdfWriter m_writer;
    QPainter m_painter;
    QFont m_plain;
    QFont m_bold;
    QSizeF m_size;
    double m_width = 0;
    std::vector<double> m_edges;
    double m_leading = 12;
    double m_bottom = 0;
    double m_y = 0;
    int m_page = 0;
};

} // namespace

const Maker painter{"painter", [] { return true; },
                    [](const std::vector<Order> &orders) {
                        for (const Order &order : orders)
                            Press(*order.model, order.layout, order.pdf).print();
                        return true;
                    }};

} // namespace waymark::test
