// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/export.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "ui/charts/chartpaint.h"

#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFontInfo>
#include <QMimeData>
#include <QPainter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr qreal pictureMargin = 20;
constexpr qreal pictureTitle = 34;
constexpr qreal pictureSource = 22;
constexpr char titleRect[] = "waymark:title-of-this-chart";
constexpr char descriptionRect[] = "waymark:description-of-this-chart";

QFont pictureFont()
{
    // Spelt out: the default font's name is written into SVG as something that no reader understands. The size does
    // not follow the screen's settings, so that a picture is the same wherever it is made.
    QFont font(QFontInfo(QApplication::font()).family());
    font.setPixelSize(14);
    return font;
}

qreal titleHeight(const Chart &chart) { return chart.title().isEmpty() ? 0 : pictureTitle; }

qreal headHeight(const Chart &chart) { return titleHeight(chart) + (chart.source().isEmpty() ? 0 : pictureSource); }

void paintPicture(QPainter &painter, const Chart &chart, const QSizeF &size)
{
    const Tokens tokens = Tokens::light();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(pictureFont());
    painter.fillRect(QRectF(QPointF(0, 0), size), tokens.surface);
    const QRectF page =
        QRectF(QPointF(0, 0), size).adjusted(pictureMargin, pictureMargin, -pictureMargin, -pictureMargin);
    if (!chart.title().isEmpty())
        chartpaint::text(painter, QRectF(page.left(), page.top(), page.width(), pictureTitle - 12), Qt::AlignLeft,
                         chart.title(), scaledFont(pictureFont(), TextSize::Title, TextWeight::SemiBold), tokens.text);
    if (!chart.source().isEmpty())
        chartpaint::text(painter, QRectF(page.left(), page.top() + titleHeight(chart) - 12, page.width(), 20),
                         Qt::AlignLeft, chart.source(), pictureFont(), tokens.mute);
    chart.paint(painter, page.adjusted(0, headHeight(chart), 0, 0), tokens);
}

QSizeF wholePicture(const Chart &chart, const QSizeF &size) { return size.isEmpty() ? pictureSize(chart) : size; }

} // namespace

QSizeF pictureSize(const Chart &chart, qreal width)
{
    const QSizeF wanted = chart.sizeHint(pictureFont(), width > 0 ? std::max(1.0, width - 2 * pictureMargin) : 0);
    return {std::ceil(wanted.width() + 2 * pictureMargin),
            std::ceil(wanted.height() + headHeight(chart) + 2 * pictureMargin)};
}

QImage pictureOf(const Chart &chart, const QSizeF &size, qreal scale)
{
    const QSizeF whole = wholePicture(chart, size);
    const qreal factor = std::clamp(scale, 0.1, 8.0);
    QImage image((whole * factor).toSize().expandedTo(QSize(1, 1)), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(96 * factor / 0.0254));
    image.setDotsPerMeterY(qRound(96 * factor / 0.0254));
    image.fill(Tokens::light().surface);
    QPainter painter(&image);
    painter.scale(factor, factor);
    paintPicture(painter, chart, whole);
    return image;
}

QByteArray svgOf(const Chart &chart, const QSizeF &size)
{
    const QSizeF whole = wholePicture(chart, size);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(whole.toSize());
    generator.setViewBox(QRectF(QPointF(0, 0), whole));
    // Qt 6.4 writes both unescaped, and markup in a title would break the file: they are put in afterwards.
    generator.setTitle(QString::fromLatin1(titleRect));
    generator.setDescription(QString::fromLatin1(descriptionRect));
    QPainter painter(&generator);
    paintPicture(painter, chart, whole);
    painter.end();
    QByteArray bytes = buffer.data();
    bytes.replace(titleRect, chart.title().toHtmlEscaped().toUtf8());
    bytes.replace(descriptionRect, chart.description().toHtmlEscaped().toUtf8());
    // A file can hold characters, from before texts were cleaned, that XML cannot.
    return cleanText(QString::fromUtf8(bytes), Lines::Many).toUtf8();
}

Result<void> savePng(const Chart &chart, const QString &path, const QSizeF &size, qreal scale, Existing existing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!pictureOf(chart, size, scale).save(&buffer, "PNG"))
        return failed(FileError{FileError::Problem::CannotWrite, path, QStringLiteral("PNG")});
    return writeWholeFile(path, buffer.data(), existing);
}

Result<void> saveSvg(const Chart &chart, const QString &path, const QSizeF &size, Existing existing)
{
    return writeWholeFile(path, svgOf(chart, size), existing);
}

void copyToClipboard(const Chart &chart, const QSizeF &size)
{
    auto *data = new QMimeData;
    data->setImageData(pictureOf(chart, size));
    data->setData(QStringLiteral("image/svg+xml"), svgOf(chart, size));
    QApplication::clipboard()->setMimeData(data);
}

} // namespace waymark
