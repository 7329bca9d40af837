// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/reports/paperpreview.h"

#include "ui/charts/radarchart.h"
#include "ui/look/tokens.h"
#include "ui/report/reportlayout.h"

#include <QPaintEvent>
#include <QPainter>

namespace waymark {
namespace {

constexpr QSizeF a4(793.7, 1122.5);
/// Laid out as finely as the PDF is: letters rounded to a screen's pixels would break lines and pages elsewhere.
constexpr qreal fine = 12.5;
constexpr int mostWidth = 794;
constexpr int gap = spacing::medium;

} // namespace

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(mostWidth);
    setAccessibleName(tr("Preview of the report"));
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::setReport(ReportContent content)
{
    if (m_pageCount > 0 && content == m_content)
        return; // the pages stay painted
    m_content = std::move(content);
    layOut();
}

QSizeF PaperPreview::paper() const { return orientationOf(m_content) == QPageLayout::Landscape ? a4.transposed() : a4; }

void PaperPreview::layOut()
{
    m_layout = std::make_unique<ReportLayout>(m_content, paper() * fine, fine, paintReportRadar);
    m_pageCount = m_layout->pageCount();
    m_pages.assign(static_cast<std::size_t>(m_pageCount), QPixmap());
    setAccessibleDescription(tr("%n page(s)", nullptr, m_pageCount) + QStringLiteral(". ") +
                             reportName(m_content.kind));
    setMinimumHeight(heightForWidth(width()));
    updateGeometry();
    update();
}

QSizeF PaperPreview::pageSize(int width) const { return paper() * (qMin(width, mostWidth) / paper().width()); }

int PaperPreview::heightForWidth(int width) const { return qRound(m_pageCount * (pageSize(width).height() + gap)); }

QSize PaperPreview::sizeHint() const { return {560, heightForWidth(560)}; }

void PaperPreview::resizeEvent(QResizeEvent *)
{
    m_pages.assign(m_pages.size(), QPixmap());
    setMinimumHeight(heightForWidth(width()));
}

void PaperPreview::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    const QSizeF size = pageSize(width());
    const Tokens tokens = Tokens::of(palette());
    for (int page = 0; page < m_pageCount; ++page) {
        const QRectF place(QPointF(0, page * (size.height() + gap)), size);
        if (!place.intersects(event->rect()))
            continue;
        QPixmap &shown = m_pages[static_cast<std::size_t>(page)];
        if (shown.isNull()) {
            const qreal ratio = devicePixelRatioF();
            shown = QPixmap((size * ratio).toSize());
            shown.setDevicePixelRatio(ratio);
            shown.fill(Tokens::light().surface);
            QPainter on(&shown);
            on.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
            const qreal scale = size.width() / (paper().width() * fine);
            on.scale(scale, scale);
            m_layout->paint(on, page);
        }
        painter.drawPixmap(place.topLeft(), shown);
        painter.setPen(tokens.line);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace waymark
