// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/report/reportlayout.h"

#include "core/base/wholefile.h"
#include "core/report/paperwords.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QImage>
#include <QPageRanges>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <algorithm>
#include <cmath>
#include <utility>

namespace waymark {
namespace {

// The sheet in 1/96 inch, as the sketch is drawn: A4 is 794 by 1123.
constexpr qreal marginSide = 50;
constexpr qreal marginTop = 46;
constexpr qreal laterTop = 72;
constexpr qreal marginBottom = 46;
constexpr qreal frameTop = 36;         ///< of the running head
constexpr qreal asideWidth = 190;      ///< at the least
constexpr qreal maxAsideWidth = 260;   ///< longer lines go on below
constexpr qreal minScale = 0.5;        ///< of a report that should be one page; letters have a limit of their own
constexpr qreal minLastPageUse = 0.15; ///< less is a stray statement that no one turns the page for
/// The first part is the page that governors read: what runs over is on the next one only if there is a lot of it.
constexpr qreal minSummaryUse = 0.5;
constexpr qreal footSpace = 20;   ///< above the small print, in 1/96 inch
constexpr int summaryWeight = 10; ///< of that page among stray ones: it is read by all, the last one by few

using block::Heading;
using block::Paragraph;

bool isHeading(const ReportBlock &block) { return std::holds_alternative<Heading>(block.is); }

bool hasTone(const ReportBlock &block, Paragraph::Tone tone)
{
    const auto *paragraph = std::get_if<Paragraph>(&block.is);
    return paragraph && paragraph->tone == tone;
}

/// Between what is above and a group that begins with `first` and whose content is `content`; in 1/96 inch.
qreal spaceBefore(const ReportBlock &first, const ReportBlock &content)
{
    if (const auto *heading = std::get_if<Heading>(&first.is)) {
        if (heading->rank == Heading::Rank::Part)
            return 26;
        return std::holds_alternative<block::ThemeBars>(content.is) ? 18 : 16;
    }
    if (hasTone(first, Paragraph::Tone::Lead) || hasTone(first, Paragraph::Tone::Footnote))
        return footSpace;
    if (std::holds_alternative<block::Columns>(first.is) || hasTone(first, Paragraph::Tone::Warning))
        return 20;
    return std::holds_alternative<block::Entry>(first.is) ? 8 : 10;
}

} // namespace

QPageLayout::Orientation orientationOf(const ReportContent &content)
{
    return content.isWide ? QPageLayout::Landscape : QPageLayout::Portrait;
}

ReportLayout::ReportLayout(const ReportContent &content, QSizeF page, qreal unit, PaintRadar paintRadar)
    : m_content(content)
    , m_page(page)
    , m_paintRadar(std::move(paintRadar))
    , m_paperUnit(unit)
{
    if (content.isOnePage) {
        layOut(unit);
        fitOnePage(unit);
    } else {
        avoidStrayPages(unit);
        if (m_strayPages >= summaryWeight) {
            // Better at the end, where there is room for small print, than a page of nothing else after the first.
            m_isFootLast = true;
            avoidStrayPages(unit);
        }
        joinStrayEntries();
    }
    m_runningHead = runningHead();
}

bool ReportLayout::setCloser(int most, qreal step, Extent tried, const std::function<bool()> &holds)
{
    // What holds at some closeness holds at any closer one, so that few have to be tried.
    int low = 0; // does not hold
    int high = most + 1;
    while (high - low > 1) {
        const int middle = (low + high) / 2;
        layOut(m_paperUnit * (1 - middle * step), tried);
        (holds() ? high : low) = middle;
    }
    if (high > most)
        return false;
    const qreal found = m_paperUnit * (1 - high * step);
    if (m_unit != found)
        layOut(found);
    else
        layOutRest();
    return true;
}

void ReportLayout::fitOnePage(qreal unit)
{
    constexpr int steps = 12;
    const auto isAsLargeAs = [&](const std::function<bool()> &fits) {
        return fits() || setCloser(steps, (1 - minScale) / steps, Extent::Whole, fits);
    };
    if (isAsLargeAs([this] { return pageCount() == 1; }))
        return;
    // So much was written that letters which can be read leave no room for it: the headline and the themes' levels keep
    // the first page, and what follows them has another.
    layOut(unit);
    if (!isAsLargeAs([this] { return pageCount() == 2 && isSummaryOnPageOne(); }))
        layOut(unit);
}

bool ReportLayout::isSummaryOnPageOne() const
{
    const auto isColumns = [](const ReportBlock &block) { return std::holds_alternative<block::Columns>(block.is); };
    const auto at = std::ranges::find_if(m_content.blocks, isColumns) - m_content.blocks.begin();
    const auto group = std::ranges::find(m_groups, static_cast<std::size_t>(at), &Group::first);
    return group != m_groups.end() && group->page == 0;
}

qreal ReportLayout::lastPageUse() const
{
    return 1 - m_sheets->room() / (m_page.height() - px(laterTop) - px(marginBottom));
}

void ReportLayout::avoidStrayPages(qreal unit)
{
    // Closer first, for that saves the page; its letters stay as large as they are. The first part tells whether it
    // needs to be.
    layOut(unit, Extent::FirstPart);
    if (m_strayPages >= summaryWeight) {
        holdSummary(unit);
        return;
    }
    layOutRest();
    qreal best = unit;
    int least = m_strayPages;
    const int pages = pageCount();
    for (const qreal scale : {0.98, 0.96, 0.94, 0.92, 0.9, 0.88, 1.01, 1.02, 1.03, 1.04, 1.05}) {
        if (least == 0)
            break;
        layOut(unit * scale);
        if (m_strayPages < least && pageCount() <= pages) {
            least = m_strayPages;
            best = m_unit;
        }
    }
    if (m_unit != best)
        layOut(best);
}

/// As close as the first page needs, and no closer. It is read by everyone: stray lines on later pages count for
/// little.
void ReportLayout::holdSummary(qreal unit)
{
    constexpr qreal step = 0.02;
    constexpr int closest = 10; // steps
    if (!setCloser(closest, step, Extent::FirstPart, [this] { return m_strayPages < summaryWeight; }))
        layOut(unit);
}

void ReportLayout::joinStrayEntries()
{
    // Each entry that moves can leave another one alone on the page before.
    for (int tries = 0; tries < 10 && !m_beforeStrays.empty(); ++tries) {
        const int pages = pageCount();
        const std::set<std::size_t> before = m_onNewPage;
        m_onNewPage.insert(m_beforeStrays.begin(), m_beforeStrays.end());
        if (m_onNewPage == before)
            return;
        layOut(m_unit);
        if (pageCount() == pages)
            continue;
        m_onNewPage = before; // too long to stand together
        layOut(m_unit);
        return;
    }
}

void ReportLayout::layOut(qreal unit, Extent extent)
{
    m_unit = unit;
    m_groups.clear();
    m_beforeStrays.clear();
    m_strayPages = 0;
    m_partBegin = 0;
    m_rest = 0;
    m_foot = {};
    m_setter = std::make_unique<ReportSetter>(unit, m_content.isOnePage ? unit : std::max(unit, m_paperUnit),
                                              m_paperUnit, m_content.levels, m_paintRadar);
    m_span = {px(marginSide), m_page.width() - 2 * px(marginSide)};
    m_sheets = std::make_unique<PaperSheets>(px(marginTop), px(laterTop), m_page.height() - px(marginBottom));
    m_besideWidth = besideWidth();
    m_sheets->add(masthead(), 0);
    flow(extent);
}

void ReportLayout::layOutRest()
{
    if (m_rest)
        flow(Extent::Whole);
}

void ReportLayout::endPart()
{
    const int page = pageCount() - 1;
    const bool isSummary = m_partBegin == 0 && page == 1;
    if (page > m_partBegin && lastPageUse() < (isSummary ? minSummaryUse : minLastPageUse))
        m_strayPages += isSummary ? summaryWeight : 1;
    m_partBegin = page + 1;
    const std::size_t last = m_groups.size();
    if (last < 2 || !m_groups[last - 1].isEntry || m_groups[last - 1].page != page ||
        m_groups[last - 2].page != page - 1)
        return;
    if (m_groups[last - 2].isEntry)
        m_beforeStrays.push_back(m_groups[last - 2].first);
}

void ReportLayout::flow(Extent extent)
{
    const ReportBlocks &blocks = m_content.blocks;
    for (std::size_t i = std::exchange(m_rest, std::nullopt).value_or(0); i < blocks.size(); ++i) {
        if (std::holds_alternative<block::PageBreak>(blocks[i].is)) {
            endPart();
            m_sheets->startPage();
            m_groups.clear();
            if (extent == Extent::FirstPart) {
                m_rest = i + 1;
                return;
            }
            continue;
        }
        if (m_isFootLast && hasTone(blocks[i], Paragraph::Tone::Footnote)) {
            m_foot = m_setter->set(blocks[i], m_span);
            continue;
        }
        if (m_onNewPage.contains(i))
            m_sheets->startPage();
        // Headings stay with what they head, and the line below the headline with it.
        const std::size_t first = i;
        PaperBlock group;
        const auto goesOn = [&] {
            return i + 1 < blocks.size() && !std::holds_alternative<block::PageBreak>(blocks[i + 1].is) &&
                   (isHeading(blocks[i]) ||
                    (hasTone(blocks[i], Paragraph::Tone::Lead) && hasTone(blocks[i + 1], Paragraph::Tone::Quiet)) ||
                    (i > first && hasTone(blocks[i], Paragraph::Tone::Quiet) && isHeading(blocks[i + 1])));
        };
        while (goesOn()) {
            group.append(m_setter->set(blocks[i], m_span), group.height());
            group.extendTo(group.height() + px(ReportSetter::gap(blocks[i], blocks[i + 1])));
            ++i;
        }
        const qreal space = px(spaceBefore(blocks[first], blocks[i]));
        if (const auto *table = std::get_if<block::Table>(&blocks[i].is)) {
            flowTable(*table, std::move(group), space);
            m_groups.push_back({first, pageCount() - 1, false});
            continue;
        }
        group.append(m_setter->set(blocks[i], m_span), group.height());
        const bool fits = group.height() <= m_page.height() - px(laterTop) - px(marginBottom);
        m_sheets->add(group, space);
        m_groups.push_back({first, pageCount() - 1, fits && std::holds_alternative<block::Entry>(blocks[i].is)});
    }
    if (m_foot.height() > 0)
        m_sheets->add(m_foot, px(footSpace));
    endPart();
}

void ReportLayout::flowTable(const block::Table &table, PaperBlock top, qreal space)
{
    // The first row stays with the heading, and the columns are named again on each page.
    const PaperBlock header = m_setter->tableHeader(table, m_span);
    top.append(header, top.height());
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const PaperBlock row = m_setter->tableRow(table, table.rows[i], m_span);
        if (i == 0) {
            top.append(row, top.height());
            m_sheets->add(top, space);
        } else if (row.height() > m_sheets->room()) {
            m_sheets->startPage();
            PaperBlock again = header;
            again.append(row, again.height());
            m_sheets->add(again, 0);
        } else {
            m_sheets->add(row, 0);
        }
    }
    if (table.rows.empty())
        m_sheets->add(top, space);
}

qreal ReportLayout::besideWidth() const
{
    const QFontMetricsF metrics(m_setter->label().font);
    qreal longest = 0;
    for (const QString &line : m_content.aside)
        longest = std::max(longest, std::ceil(metrics.horizontalAdvance(line)) + px(1));
    return std::clamp(longest, asideWidth * m_paperUnit, maxAsideWidth * m_paperUnit);
}

PaperBlock ReportLayout::aside() const
{
    PaperBlock::Style style = m_setter->label();
    style.alignment = Qt::AlignRight;
    const qreal width = m_besideWidth;
    PaperBlock block;
    for (const QString &line : m_content.aside)
        block.addText(line, style, {m_span.left + m_span.width - width, block.height()}, width);
    return block;
}

PaperBlock ReportLayout::masthead()
{
    // The last line on the right, the page number, is drawn with every page's.
    const qreal right = m_besideWidth;
    qreal left = m_span.left;
    qreal width = m_span.width;
    PaperBlock block;
    if (const QImage logo = m_content.logo ? QImage::fromData(m_content.logo->png, "PNG") : QImage(); !logo.isNull()) {
        const QRectF place(left, px(3), px(m_content.logo->size.width()), px(m_content.logo->size.height()));
        block.addShape(place.top(), place.bottom(), [logo, place](QPainter &painter) {
            painter.setRenderHint(QPainter::SmoothPixmapTransform);
            painter.drawImage(place, logo);
        });
        left += place.width() + px(14);
        width -= place.width() + px(14);
    }
    qreal y = block.addText(m_content.kicker, m_setter->label(), {left, 0}, width - right - px(12));
    y = block.addText(m_content.heading, m_setter->style(24, QFont::Bold, ReportSetter::Ink::Text), {left, y},
                      width - right - px(12));
    y = std::max(y, block.height());
    const PaperBlock beside = aside();
    m_asideHeight = beside.height();
    block.append(beside, 0);
    const qreal number = QFontMetricsF(m_setter->label().font).height();
    y = std::max(y, beside.height() + number) + px(10);
    block.addShape(y, y + px(2), [this, y](QPainter &painter) {
        painter.fillRect(QRectF(m_span.left, y, m_span.width, px(2)), m_setter->tokens().text);
    });
    return block;
}

void ReportLayout::paintDraft(QPainter &painter) const
{
    const Tokens &tokens = m_setter->tokens();
    painter.save();
    painter.translate(m_page.width() / 2, m_page.height() / 2);
    painter.rotate(m_content.isWide ? -33 : -52);
    QFont font = m_setter->style(190, QFont::Bold, ReportSetter::Ink::Mute).font;
    painter.setFont(font);
    painter.setPen(mixed(tokens.surface, tokens.mute, 0.1));
    const QFontMetricsF metrics(font, painter.device());
    const QString word = paperWord(PaperWord::Draft);
    // As wide as the diagonal allows, whatever the word is in another language.
    const qreal maxWidth = std::hypot(m_page.width(), m_page.height()) * 0.68;
    const qreal scale = std::min(1.0, maxWidth / metrics.horizontalAdvance(word));
    painter.scale(scale, scale);
    painter.drawText(QPointF(-metrics.horizontalAdvance(word) / 2, metrics.capHeight() / 2), word);
    painter.restore();
}

QString ReportLayout::numberOf(int page) const
{
    const QString number = pageOf(page + 1, pageCount());
    // Pages part from each other: each says of which day it is. The first one has that above its number.
    return page == 0 ? number : m_content.aside.value(0) + QStringLiteral(" · ") + number;
}

/// What all pages but the first have at their top but for the number, which none has a longer one of than the last.
PaperBlock ReportLayout::runningHead() const
{
    PaperBlock head;
    if (pageCount() == 1)
        return head;
    const PaperBlock::Style label = m_setter->label();
    const QFontMetricsF metrics(label.font);
    const qreal width = m_span.width - metrics.horizontalAdvance(numberOf(pageCount() - 1)) - px(16);
    head.addText(metrics.elidedText(paperTitle(m_content), Qt::ElideRight, width), label, {m_span.left, px(frameTop)},
                 width + px(4));
    head.addShape(px(58), px(59), [this](QPainter &painter) {
        painter.fillRect(QRectF(m_span.left, px(58), m_span.width, px(1)), m_setter->tokens().line);
    });
    return head;
}

void ReportLayout::paintFrame(QPainter &painter, int page) const
{
    PaperBlock frame;
    PaperBlock::Style flushRight = m_setter->label();
    flushRight.alignment = Qt::AlignRight;
    frame.addText(numberOf(page), flushRight, {m_span.left, page == 0 ? px(marginTop) + m_asideHeight : px(frameTop)},
                  m_span.width);
    if (page > 0)
        frame.append(m_runningHead, 0);
    for (const PaperBlock::Piece &piece : frame.pieces())
        piece.paint(painter);
}

void ReportLayout::paint(QPainter &painter, int page) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_setter->body().font);
    if (m_content.isDraft)
        paintDraft(painter);
    for (const PaperBlock::Piece &piece : m_sheets->pages()[static_cast<std::size_t>(page)])
        piece.paint(painter);
    paintFrame(painter, page);
    painter.restore();
}

void preparePages(const ReportContent &content, QPagedPaintDevice &device)
{
    QPageLayout page = device.pageLayout();
    page.setMode(QPageLayout::FullPageMode);
    page.setOrientation(orientationOf(content));
    page.setMargins({});
    device.setPageLayout(page);
}

bool paintReport(const ReportContent &content, const PaintRadar &paintRadar, QPagedPaintDevice &device)
{
    preparePages(content, device);
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    constexpr qreal sketchDpi = 96;
    const qreal unit = device.logicalDpiX() / sketchDpi;
    const ReportLayout layout(content, QSizeF(device.width(), device.height()), unit, paintRadar);
    const QPageRanges wanted = device.pageRanges();
    bool first = true;
    for (int index = 0; index < layout.pageCount(); ++index) {
        if (!wanted.isEmpty() && !wanted.contains(index + 1))
            continue;
        if (!first && !device.newPage())
            return false;
        first = false;
        layout.paint(painter, index);
    }
    return painter.end();
}

Result<void> writeReportPdf(const ReportContent &content, const PaintRadar &paintRadar, const QString &path,
                            Existing existing)
{
    const QFileInfo target(path);
    if (target.isDir())
        return failed(FileError{FileError::Problem::NotAFile, path});
    if (!target.absoluteDir().exists())
        return failed(FileError{FileError::Problem::NotFound, target.absolutePath()});
    // Into memory first: QPdfWriter does not notice when its device takes less than it was given, and a disk that is
    // full would leave half a report behind without a word.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setResolution(1200);
        writer.setTitle(paperTitle(content));
        writer.setCreator(QStringLiteral("Waymark"));
        if (!paintReport(content, paintRadar, writer))
            return failed(FileError{FileError::Problem::CannotWrite, path});
    }
    return writeWholeFile(path, pdf.data(), existing);
}

} // namespace waymark
