// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/wholefile.h"
#include "ui/report/papersheets.h"
#include "ui/report/reportsetter.h"

#include <QPageLayout>
#include <QSizeF>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <vector>

class QPagedPaintDevice;

namespace waymark {

/// The way a report's pages lie: A4 is turned for those that are wide.
QPageLayout::Orientation orientationOf(const ReportContent &content);

/// A report set on pages of a size.
class ReportLayout
{
public:
    /// `page` in device units, of which `unit` make 1/96 inch, already turned as orientationOf() says. A report of one
    /// page is set smaller until it is one, or has a second page where its letters would be too small to read. Where a
    /// part of another, or the whole, would end with a page of a few lines, it is set closer if that saves the page, or
    /// else a little larger; its letters never become smaller. Where one would end on a page that holds an entry alone,
    /// the one before comes with it.
    ReportLayout(const ReportContent &content, QSizeF page, qreal unit, PaintRadar paintRadar);

    int pageCount() const { return static_cast<int>(m_sheets->pages().size()); }
    /// How much of the last page is used, from 0 to 1.
    qreal lastPageUse() const;
    /// `page` from 0; the painter is at the page's upper left corner.
    void paint(QPainter &painter, int page) const;

private:
    enum class Extent {
        Whole,
        FirstPart, ///< for a question about that part, which a long report's other pages need not wait for
    };
    void layOut(qreal unit, Extent extent = Extent::Whole);
    /// What the first part left, if that was all.
    void layOutRest();
    /// Lays out closer, by the fewest of `most` steps with which `holds` is true; false where it is with none. A step
    /// is a share of the paper's unit.
    bool setCloser(int most, qreal step, Extent tried, const std::function<bool()> &holds);
    void fitOnePage(qreal unit);
    bool isSummaryOnPageOne() const;
    void avoidStrayPages(qreal unit);
    void holdSummary(qreal unit);
    void joinStrayEntries();
    void flow(Extent extent);
    void endPart();
    void flowTable(const block::Table &table, PaperBlock top, qreal space);
    PaperBlock masthead();
    /// The lines on the right of the masthead; one can be too long for its column and continue below.
    PaperBlock aside() const;
    qreal besideWidth() const;
    QString numberOf(int page) const;
    PaperBlock runningHead() const;
    void paintDraft(QPainter &painter) const;
    void paintFrame(QPainter &painter, int page) const;
    qreal px(qreal units) const { return m_setter->px(units); }

    const ReportContent &m_content;
    QSizeF m_page;
    PaintRadar m_paintRadar;
    qreal m_paperUnit = 1; ///< of 1/96 inch, whatever is set smaller
    ReportSetter::Span m_span;
    std::unique_ptr<ReportSetter> m_setter;
    std::unique_ptr<PaperSheets> m_sheets;
    qreal m_unit = 1;
    qreal m_besideWidth = 0;
    qreal m_asideHeight = 0;
    PaperBlock m_runningHead;
    int m_strayPages = 0;              ///< on which parts end with a few lines
    int m_partBegin = 0;               ///< the page
    std::optional<std::size_t> m_rest; ///< the block with which what is not laid out yet begins
    PaperBlock m_foot;                 ///< what the report ends with
    bool m_isFootLast = false;         ///< the small print ends the report, for it has no room where it would be
    /// Blocks that are set as one, such as headings with what they head.
    struct Group
    {
        std::size_t first = 0; ///< block
        int page = 0;          ///< on which it ends
        bool isEntry = false;  ///< and whole on that page
    };
    std::vector<Group> m_groups;
    std::vector<std::size_t> m_beforeStrays; ///< first blocks of the groups before an entry alone on a part's last page
    std::set<std::size_t> m_onNewPage;       ///< first blocks that begin a page for that reason
};

/// Turns the device's pages as the report wants them, with no margins: the layout has its own, measured from the edge.
/// To be done before anything is painted on it.
void preparePages(const ReportContent &content, QPagedPaintDevice &device);

/// Paints every page (or those of the device's page ranges) in its paper size: for the PDF, the preview and the printer
/// alike. False where the device would not begin.
bool paintReport(const ReportContent &content, const PaintRadar &paintRadar, QPagedPaintDevice &device);

/// Writes the report as a PDF in A4. FileErrors as writeWholeFile() has them, or NotFound for its folder. Needs a
/// QGuiApplication.
Result<void> writeReportPdf(const ReportContent &content, const PaintRadar &paintRadar, const QString &path,
                            Existing existing = Existing::Replace);

} // namespace waymark
