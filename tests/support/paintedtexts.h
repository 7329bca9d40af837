// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFontInfo>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QSize>
#include <QString>
#include <QTransform>
#include <vector>

/// What is painted as text, and how large.
namespace waymark::testing {

struct PaintedText
{
    QString text;
    qreal pixels = 0; ///< size of its letters as they come to the device
};

/// Paints nothing and keeps every text.
class TextEngine : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(QPaintEngine::AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override { m_scale = now.transform().m22(); }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &, const QTextItem &item) override
    {
        texts.push_back({item.text(), QFontInfo(item.font()).pixelSize() * m_scale});
    }
    Type type() const override { return User; }

    std::vector<PaintedText> texts;

private:
    qreal m_scale = 1;
};

/// A device for a widget's or a picture's texts.
class PaintedTexts : public QPaintDevice
{
public:
    explicit PaintedTexts(QSize size) : m_size(size) {}

    QPaintEngine *paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText> &texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace waymark::testing
