// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/governorspaper.h"
#include "ui/look/tokens.h"
#include "ui/report/papersheets.h"

#include <QSizeF>

namespace waymark {

/// The governors' paper set on pages of a size: page one to be read in a minute, then statement by statement.
class GovernorsLayout
{
public:
    /// `page` in device units, of which `unit` make 1/96 inch.
    GovernorsLayout(const GovernorsPaper &paper, QSizeF page, qreal unit);

    int pageCount() const { return static_cast<int>(m_sheets.pages().size()); }
    /// `page` from 0; the painter stands at the page's upper left corner.
    void paint(QPainter &painter, int page) const;

private:
    enum class Ink { Text, Mute };
    PaperBlock::Style style(qreal size, QFont::Weight weight, Ink ink) const;
    PaperBlock::Style body() const;
    PaperBlock::Style mute() const;
    PaperBlock::Style strong() const;
    qreal px(qreal units) const { return units * m_unit; }

    void addFirstPage();
    void addDetails();
    PaperBlock header() const;
    PaperBlock legend() const;
    PaperBlock themeBar(const GovernorsPaper::ThemeRow &row) const;
    PaperBlock highlightColumn(const QString &title, const std::vector<GovernorsPaper::Named> &items, qreal x,
                               qreal width) const;
    PaperBlock section(const QString &title, const QStringList &lines, bool numbered) const;
    PaperBlock themeHeading(const GovernorsPaper::DetailTheme &theme) const;
    PaperBlock statement(const GovernorsPaper::Detail &detail) const;
    qreal addLabelled(PaperBlock &block, const QString &label, const QString &text, qreal x, qreal y) const;
    qreal addPoints(PaperBlock &block, const QStringList &points, const PaperBlock::Style &style, qreal x,
                    qreal y) const;
    void paintDraft(QPainter &painter) const;
    void paintFrame(QPainter &painter, int page) const;

    const GovernorsPaper &m_paper;
    QSizeF m_page;
    qreal m_unit;
    qreal m_left;
    qreal m_width;
    Tokens m_tokens;
    PaperSheets m_sheets;
};

} // namespace waymark
