// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reports/paperpreview.h"

#include "ui/look/tokens.h"
#include "ui/report/governorslayout.h"

#include <QPaintEvent>
#include <QPainter>

namespace waymark {
namespace {

// A4 at 96 dpi.
constexpr QSizeF a4(793.7, 1122.5);
constexpr int mostWidth = 794;
constexpr int gap = spacing::medium;

} // namespace

PaperPreview::PaperPreview(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMaximumWidth(mostWidth);
    setAccessibleName(tr("Preview of the governors' paper"));
}

void PaperPreview::setPaper(GovernorsPaper paper)
{
    if (m_pageCount > 0 && paper == m_paper)
        return; // the pages stay painted
    m_paper = std::move(paper);
    layOut();
}

void PaperPreview::layOut()
{
    const GovernorsLayout layout(m_paper, a4, 1);
    m_pageCount = layout.pageCount();
    m_pages.assign(static_cast<std::size_t>(m_pageCount), QPixmap());
    setAccessibleDescription(tr("%n page(s)", nullptr, m_pageCount) + QStringLiteral(". ") + m_paper.headline);
    updateGeometry();
    update();
}

QSizeF PaperPreview::pageSize(int width) const { return a4 * (qMin(width, mostWidth) / a4.width()); }

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
            on.scale(size.width() / a4.width(), size.width() / a4.width());
            GovernorsLayout(m_paper, a4, 1).paint(on, page);
        }
        painter.drawPixmap(place.topLeft(), shown);
        painter.setPen(tokens.line);
        painter.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

} // namespace waymark
