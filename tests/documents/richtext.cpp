// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/publisher.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextList>
#include <QTextTable>

namespace waymark::test {
namespace {

/// A table of Qt's own rich text, which breaks rows over pages by itself. Its first column always stands at the top: Qt
/// sets what is in the middle of a broken row into the margin, and cuts it off there. Lengths are points.
class RichText
{
public:
    RichText(const Model &model, const DocumentLayout &layout) : m_model(model), m_layout(layout)
    {
        m_size = layout.landscape ? QSizeF(842, 595) : QSizeF(595, 842);
        m_document.setUseDesignMetrics(true);
        m_document.setDefaultFont(font(0, false));
        m_document.setIndentWidth(10);
        m_document.setDocumentMargin(0);
        m_document.setPageSize(m_size);
        QTextFrameFormat frame;
        frame.setMargin(layout.margin);
        m_document.rootFrame()->setFrameFormat(frame);
        QTextCursor cursor(&m_document);
        const std::vector<Theme> &themes = model.structure.themes();
        if (layout.oneTable) {
            addTable(cursor, themes);
            return;
        }
        for (const Theme &theme : themes) {
            addTable(cursor, {theme});
            cursor.movePosition(QTextCursor::End);
        }
    }

    void print(const QString &pdf)
    {
        QPdfWriter writer(pdf);
        writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4),
                                         m_layout.landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
                                         QMarginsF()));
        constexpr int fine = 20;
        writer.setResolution(72 * fine);
        QPainter painter(&writer);
        painter.scale(fine, fine);
        for (int page = 0; page < m_document.pageCount(); ++page) {
            if (page > 0)
                writer.newPage();
            painter.save();
            painter.translate(0, -page * m_size.height());
            QAbstractTextDocumentLayout::PaintContext context;
            context.clip = QRectF(QPointF(0, page * m_size.height()), m_size);
            context.palette.setColor(QPalette::Text, Qt::black);
            painter.setClipRect(context.clip);
            m_document.documentLayout()->draw(&painter, context);
            painter.restore();
            decorate(painter, page + 1);
        }
    }

private:
    QFont font(int larger, bool bold) const
    {
        QFont font(m_layout.font);
        font.setPixelSize(static_cast<int>(m_layout.size) + larger);
        font.setBold(bold);
        return font;
    }

    void decorate(QPainter &painter, int page) const
    {
        painter.setFont(font(0, true));
        if (m_layout.logo)
            painter.drawText(QRectF(0, 0, m_size.width() - m_layout.margin, m_layout.margin - 4),
                             Qt::AlignRight | Qt::AlignBottom, QStringLiteral("Brightpath"));
        painter.setFont(font(0, false));
        if (m_layout.pageNumbers)
            painter.drawText(QRectF(0, m_size.height() - m_layout.margin + 4, m_size.width(), m_layout.margin - 8),
                             Qt::AlignHCenter | Qt::AlignTop,
                             QStringLiteral("Page %1 of %2").arg(page).arg(m_document.pageCount()));
    }

    QTextTableFormat tableFormat(int theme) const
    {
        QTextTableFormat format;
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setBorder(m_layout.ruled ? 1 : 0);
        format.setBorderStyle(m_layout.ruled ? QTextFrameFormat::BorderStyle_Solid
                                             : QTextFrameFormat::BorderStyle_None);
        format.setBorderBrush(Qt::darkGray);
        format.setBorderCollapse(true);
        format.setCellSpacing(0);
        format.setCellPadding(m_layout.padding);
        format.setHeaderRowCount(m_layout.repeatedHead ? 1 : 0);
        QList<QTextLength> widths;
        for (const double share : columnShares(m_model, m_layout, theme))
            widths.append(QTextLength(QTextLength::PercentageLength, share * 100));
        format.setColumnWidthConstraints(widths);
        return format;
    }

    void addTable(QTextCursor &cursor, const std::vector<Theme> &themes)
    {
        const int levels = m_model.structure.levels();
        int rows = 1;
        for (const Theme &theme : themes)
            rows += 1 + static_cast<int>(theme.statements.size());
        QTextTable *table = cursor.insertTable(rows, levels + 1, tableFormat(themes.front().number));
        write(table->cellAt(0, 0), QStringLiteral("Statement"), font(0, true));
        const QStringList names = levelNames(m_model, m_layout);
        for (int level = 1; level <= levels; ++level)
            write(table->cellAt(0, level), names[level - 1], font(0, true));
        shade(table, 0);
        int row = 1;
        for (const Theme &theme : themes) {
            heading(table, row, theme);
            shade(table, row++);
            for (const Statement &statement : theme.statements) {
                write(table->cellAt(row, 0), hyphened(statement.number.toString() + u' ' + statement.title),
                      font(0, false));
                for (int level = 1; level <= levels; ++level)
                    points(table->cellAt(row, level), printedPoints(m_model, statement.number, level));
                ++row;
            }
        }
    }

    QString hyphened(const QString &text) const { return m_layout.hyphens ? withSoftHyphens(text) : text; }

    static void write(const QTextTableCell &cell, const QString &text, const QFont &font)
    {
        QTextCharFormat format;
        format.setFont(font);
        cell.firstCursorPosition().insertText(text, format);
    }

    void heading(QTextTable *table, int row, const Theme &theme) const
    {
        const int levels = m_model.structure.levels();
        table->mergeCells(row, 0, 1, m_layout.splitTheme ? levels : levels + 1);
        const QString line = themeLine(theme);
        const QString labels = benchmarkLine(theme);
        write(table->cellAt(row, 0), m_layout.splitTheme ? line : QString(line + QStringLiteral(" (") + labels + u')'),
              font(2, true));
        if (m_layout.splitTheme)
            write(table->cellAt(row, levels), labels, font(0, true));
    }

    void shade(QTextTable *table, int row) const
    {
        for (int column = 0; m_layout.shaded && column < table->columns(); ++column) {
            QTextTableCell cell = table->cellAt(row, column);
            QTextCharFormat format = cell.format();
            format.setBackground(QColor(0xcd, 0xdc, 0xf0));
            cell.setFormat(format);
        }
    }

    /// The sign of a list is drawn as a shape, not as a letter.
    void points(const QTextTableCell &cell, const QStringList &all) const
    {
        QTextCursor cursor = cell.firstCursorPosition();
        QTextCharFormat format;
        format.setFont(font(0, false));
        if (!m_layout.bullets) {
            cursor.insertText(hyphened(all.join(u' ')), format);
            return;
        }
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (i == 0)
                cursor.createList(QTextListFormat::ListDisc);
            else
                cursor.insertBlock();
            cursor.insertText(hyphened(all[i]), format);
        }
    }

    const Model &m_model;
    const DocumentLayout &m_layout;
    QTextDocument m_document;
    QSizeF m_size;
};

} // namespace

const Maker richText{"richtext", [] { return true; },
                     [](const std::vector<Order> &orders) {
                         for (const Order &order : orders)
                             RichText(*order.model, order.layout).print(order.pdf);
                         return true;
                     }};

} // namespace waymark::test
