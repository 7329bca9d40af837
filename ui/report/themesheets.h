// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pack.h"
#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "ui/look/tokens.h"
#include "ui/report/papersheets.h"

#include <QPageSize>
#include <set>

namespace waymark {

/// A pack on paper: the descriptors of each theme in its colour, boxes to tick and room to write. The themes of
/// somebody follow each other; those for anybody begin a page each.
class ThemeSheets
{
public:
    /// `page` in device units, of which `unit` make 1/96 inch on A4; larger paper has larger letters.
    /// What a page has left is given to its statements as lines to write on; `filled` or not, it is as many pages.
    ThemeSheets(const Workspace &workspace, const Pack &pack, QSizeF page, qreal unit, bool filled = true);

    int pageCount() const { return static_cast<int>(m_sheets.pages().size()); }
    /// Lines to write on besides the two that each statement has for each question.
    int linesAdded() const { return m_linesAdded; }
    /// `page` from 0; the painter is at the page's upper left corner.
    void paint(QPainter &painter, int page) const;

private:
    PaperBlock::Style style(qreal size, QFont::Weight weight, const QColor &colour) const;
    qreal px(qreal units) const { return units * m_unit; }
    struct Part
    {
        const Theme *theme;
        const Statement *statement;
        bool isHead;    ///< with the heading of its theme above it: a heading is never the last thing on a page
        bool opensPage; ///< those for anybody are handed out one by one; somebody's own themes follow each other
        bool isFirst;   ///< says what is said once
    };
    std::vector<Part> parts() const;
    PaperBlock blockOf(const Part &part, int moreLines) const;
    std::vector<int> linesLeft(const std::vector<Part> &parts) const;
    PaperSheets emptySheets() const;
    void add(const Part &part, int moreLines);
    /// "Page 2 of 3" of the sheet that a page belongs to: sheets for different people are in one file.
    QString numberOf(int page) const;
    /// With what is said once to whoever gets the pack, where it `isFirst`.
    PaperBlock heading(const Theme &theme, bool isFirst) const;
    /// Whole: levels are compared with each other, so no page ends between two of them.
    PaperBlock statement(const Theme &theme, const Statement &statement, int moreLines) const;
    /// A part of the width: from its left edge.
    struct Column
    {
        qreal left;
        qreal width;
    };
    Column whole() const { return {m_left, m_width}; }
    /// The first or second half, with a gutter between them.
    Column half(int number) const;
    qreal addChoice(PaperBlock &block, const QString &title, std::optional<int> level, const QStringList &points,
                    Column column, qreal y) const;
    qreal addLine(PaperBlock &block, const QString &label, Column column, qreal y) const;

    const Workspace &m_workspace;
    const Pack &m_pack;
    const Review &m_review;
    QSizeF m_page;
    qreal m_unit;
    qreal m_left;
    qreal m_width;
    Tokens m_tokens;
    PaperSheets m_sheets;
    std::vector<QStringList> m_themesOfPage;
    std::set<int> m_sheetBegins; ///< first pages of what is handed out by itself
    int m_linesAdded = 0;
};

/// How many pages writeThemeSheetsPdf() would write.
int themeSheetsPageCount(const Workspace &workspace, const std::vector<Pack> &packs, QPageSize::PageSizeId size);

/// A4 or A3, upright; all the packs in one file, one after the other. FileErrors as writeWholeFile() has them.
Result<int> writeThemeSheetsPdf(const Workspace &workspace, const std::vector<Pack> &packs, QPageSize::PageSizeId size,
                                const QString &path, Existing existing = Existing::Replace);

} // namespace waymark
