// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/pageview.h"

#include "ui/look/tokens.h"

#include <QPainter>

namespace waymark {
namespace {

/// Between the cell's own edge and the outline, so that no letter is covered.
constexpr qreal outlineGap = 2;
constexpr qreal outlineWidth = 3;

} // namespace

PageCanvas::PageCanvas(QWidget *parent) : QWidget(parent) {}

void PageCanvas::showPicture(const QImage &picture, QSize size)
{
    m_picture = picture;
    m_sentence.clear();
    setFixedSize(size);
    update();
}

void PageCanvas::showSentence(const QString &sentence, QSize size)
{
    m_picture = {};
    m_sentence = sentence;
    setFixedSize(size);
    update();
}

void PageCanvas::setOutlines(const std::vector<QRectF> &outlines)
{
    m_outlines = outlines;
    update();
}

void PageCanvas::setDoubtful(bool doubtful)
{
    m_doubtful = doubtful;
    update();
}

void PageCanvas::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_picture.isNull()) {
        painter.fillRect(rect(), tokens.surface);
        painter.setPen(tokens.mute);
        painter.setFont(font());
        painter.drawText(rect().adjusted(spacing::page, spacing::page, -spacing::page, -spacing::page),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_sentence);
    } else {
        painter.drawImage(rect(), m_picture);
    }
    painter.setPen(QPen(tokens.line, 1));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_picture.isNull())
        return;
    // Paper is white in every theme, so that the outline has the colours of the light one.
    const Tokens onPaper = tokens.highContrast ? tokens : Tokens::light();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(m_doubtful ? onPaper.warn : onPaper.accent, outlineWidth, m_doubtful ? Qt::DashLine : Qt::SolidLine));
    for (const QRectF &outline : m_outlines)
        painter.drawRoundedRect(outline.adjusted(-outlineGap, -outlineGap, outlineGap, outlineGap), corner::small,
                                corner::small);
}

} // namespace waymark
