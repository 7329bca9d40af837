// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartcanvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace waymark {

namespace {

/// Room for the ring that shows the keyboard's place.
constexpr qreal focusRoom = 3;

QAccessibleInterface *accessibleChart(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String("waymark::ChartCanvas") ? qobject_cast<ChartCanvas *>(object) : nullptr;
    return canvas ? new QAccessibleWidget(canvas, QAccessible::Chart) : nullptr;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    // Installing the same factory again only moves it to the front.
    QAccessible::removeFactory(accessibleChart);
    QAccessible::installFactory(accessibleChart);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartCanvas::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    setAccessibleName(m_chart ? m_chart->title() : QString());
    setAccessibleDescription(m_chart ? m_chart->description() : QString());
    fitRows();
    updateGeometry();
    forget();
}

QRectF ChartCanvas::area() const { return QRectF(rect()).adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom); }

QSize ChartCanvas::sizeHint() const
{
    if (!m_chart)
        return {};
    const QSizeF wanted = m_chart->sizeHint(bodyFont(font()));
    return QSizeF(std::ceil(wanted.width() + 2 * focusRoom), std::ceil(wanted.height() + 2 * focusRoom)).toSize();
}

QSize ChartCanvas::minimumSizeHint() const
{
    // What a chart wants is roomy; half its width and two thirds of its height still hold every word.
    const QSize wanted = sizeHint();
    return {wanted.width() / 2, m_chart && m_chart->isLong() ? wanted.height() : wanted.height() * 2 / 3};
}

int ChartCanvas::minHeight(int width) const
{
    const qreal room = 2 * focusRoom;
    return m_chart ? qCeil(m_chart->minHeight(bodyFont(font()), std::max<qreal>(1, width - room)) + room) : 0;
}

void ChartCanvas::forget()
{
    m_picture = QPixmap();
    update();
}

void ChartCanvas::fitRows()
{
    // A scroll area gives width, and asks for the height that goes with it.
    if (m_chart && m_chart->isLong())
        setMinimumHeight(qCeil(m_chart->sizeHint(bodyFont(font()), area().width()).height() + 2 * focusRoom));
    else
        setMinimumHeight(0);
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(QSizeF(QSizeF(size()) * ratio).toSize().expandedTo(QSize(1, 1)));
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(tokens.surface);
        if (m_chart) {
            QPainter painter(&m_picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setFont(bodyFont(font()));
            painter.setLayoutDirection(layoutDirection());
            m_chart->paint(painter, area(), tokens);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::small, corner::small);
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
    forget();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange) {
        fitRows();
        updateGeometry();
        forget();
    }
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_chart) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_chart->tipAt(help->pos(), area(), bodyFont(font()));
        // Always given as rich text and escaped: Qt guesses, and would take a title's markup for its own.
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<qt>") +
                                   tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
                                   QStringLiteral("</qt>"),
                               this);
        return true;
    }
    return QWidget::event(event);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype row = m_chart ? m_chart->rowAt(event->position(), area(), bodyFont(font())) : -1;
    if (row >= 0)
        Q_EMIT rowActivated(static_cast<int>(row));
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT menuRequested(mapToGlobal(rect().center()));
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark
