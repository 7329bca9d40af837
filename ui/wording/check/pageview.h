// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfcells.h"

#include <QScrollArea>

class QPushButton;

namespace waymark {

class PageCanvas;
class PlainLabel;

/// A page of the PDF with the place of a text outlined; other pages and sizes by buttons, keys and the wheel.
class PageView : public QWidget
{
    Q_OBJECT

public:
    /// `pages` in points.
    PageView(PagePictures &pictures, std::vector<QSizeF> pages, QWidget *parent = nullptr);

    /// Outlines these places and goes to the first; none: the page stays and nothing is outlined.
    void showAreas(const std::vector<PageArea> &areas, bool doubtful);
    [[nodiscard]] int page() const { return m_page; }
    /// Pixels for an inch of the page, at device pixel ratio 1.
    [[nodiscard]] int dpi() const;
    /// The first outlined place on the page, in the canvas's pixels; null for none.
    [[nodiscard]] QRect outline() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(int page);
    void zoom(int steps);
    void refresh();
    void bringIntoSight();
    [[nodiscard]] int dotsPerInch() const;

    PagePictures &m_pictures;
    std::vector<QSizeF> m_pages;
    std::vector<PageArea> m_areas;
    int m_page = 1;
    int m_dpi = 0; ///< 0: as wide as there is room, but legible
    QScrollArea *m_scroll;
    PageCanvas *m_canvas;
    PlainLabel *m_where;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_smaller;
    QPushButton *m_larger;
};

} // namespace waymark
