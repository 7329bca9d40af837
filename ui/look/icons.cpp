// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <utility>

namespace waymark {

namespace {

QString iconPath(const QString &name) { return QStringLiteral(":/icons/%1.svg").arg(name); }

void paintDrawing(QPainter &painter, const QString &name, const QColor &colour, const QRectF &rect)
{
    QFile file(iconPath(name));
    if (!file.open(QIODevice::ReadOnly))
        return;
    QByteArray drawing = file.readAll();
    drawing.replace("currentColor", colour.name().toLatin1());
    QSvgRenderer renderer(drawing);
    const qreal side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, QRectF(rect.center() - QPointF(side, side) / 2, QSizeF(side, side)));
    painter.restore();
}

QPixmap renderedIcon(const QString &name, const QColor &colour, const QSize &pixels)
{
    const QString key = QStringLiteral("waymark-icon/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDrawing(painter, name, colour, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

/// Renders at the size that is asked for, in a fixed colour or in that of the application's palette.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        // Where a screen is scaled by 125 or 175 %, a picture is seldom whole pixels wide, and would be stretched.
        paintDrawing(*painter, m_name, colour(mode), rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return renderedIcon(m_name, colour(mode), size);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        QPixmap result = pixmap(size, mode, state);
        result.setDevicePixelRatio(scale);
        return result;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("waymark-line"); }

private:
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const Tokens tokens = Tokens::of(QApplication::palette());
        if (mode == QIcon::Disabled)
            return tokens.faint();
        return m_colour.isValid() ? m_colour : tokens.text;
    }

    QString m_name;
    QColor m_colour; ///< invalid: follow the application
};

} // namespace

QIcon icon(const QString &name) { return icon(name, QColor()); }

QIcon icon(const QString &name, const QPalette &palette)
{
    return icon(name, palette.color(QPalette::Active, QPalette::ButtonText));
}

QIcon icon(const QString &name, const QColor &colour)
{
    if (!QFile::exists(iconPath(name)))
        return {};
    return QIcon(new LineIconEngine(name, colour));
}

QPixmap iconPixmap(const QString &name, const QColor &colour, int side, qreal devicePixelRatio)
{
    const int pixels = std::max(1, qRound(side * devicePixelRatio));
    QPixmap pixmap = renderedIcon(name, colour, {pixels, pixels});
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace waymark
