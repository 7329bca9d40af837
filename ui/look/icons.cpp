// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/tokens.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPaintEngine>
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

/// The drawing in a picture of so many pixels, `within` being its place there in pixels. Reading and rendering it takes
/// two hundred times as long as painting the picture, so that is kept.
QPixmap keptPicture(const QString &name, const QColor &colour, const QSize &pixels, const QRectF &within)
{
    QString key = QStringLiteral("waymark-icon/%1/%2/%3x%4")
                      .arg(name, colour.name(QColor::HexArgb))
                      .arg(pixels.width())
                      .arg(pixels.height());
    for (const qreal length : {within.x(), within.y(), within.width(), within.height()})
        key += u'/' + QString::number(length, 'f', 3);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintDrawing(painter, name, colour, within);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QPixmap keptPicture(const QString &name, const QColor &colour, const QSize &pixels)
{
    return keptPicture(name, colour, pixels, QRectF(QPointF(), pixels));
}

/// Whether what is painted ends as pixels, neither turned nor moved by a view of its own.
bool isOnPixels(const QPainter &painter)
{
    return painter.paintEngine()->type() == QPaintEngine::Raster && !painter.viewTransformEnabled() &&
           painter.deviceTransform().type() <= QTransform::TxScale;
}

/// Where a screen is scaled by 125 or 175 %, `rect` is seldom on whole pixels, and a picture of its size would be
/// stretched: the picture covers the pixels that the icon touches, with the icon at its place among them.
void paintKept(QPainter &painter, const QString &name, const QColor &colour, const QRect &rect)
{
    const QRectF place = painter.deviceTransform().mapRect(QRectF(rect));
    const QRect touched = place.toAlignedRect();
    if (touched.isEmpty())
        return;
    const QPixmap picture = keptPicture(name, colour, touched.size(), place.translated(-touched.topLeft()));
    const qreal ratio = painter.device()->devicePixelRatio();
    painter.save();
    painter.setWorldTransform(QTransform::fromScale(1 / ratio, 1 / ratio)); // in pixels of the screen
    painter.drawPixmap(QPointF(touched.topLeft()) - painter.deviceTransform().map(QPointF()), picture);
    painter.restore();
}

/// Renders at the size that is asked for, in a fixed colour or in that of the application's palette.
class LineIconEngine : public QIconEngine
{
public:
    LineIconEngine(QString name, const QColor &colour) : m_name(std::move(name)), m_colour(colour) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        if (isOnPixels(*painter))
            paintKept(*painter, m_name, colour(mode), rect);
        else
            paintDrawing(*painter, m_name, colour(mode), QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return keptPicture(m_name, colour(mode), size);
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
    QPixmap pixmap = keptPicture(name, colour, {pixels, pixels});
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace waymark
