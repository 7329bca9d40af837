// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/badges.h"

#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>
#include <QPainterPath>
#include <QPolygonF>
#include <algorithm>
#include <cmath>

namespace waymark {

namespace {

constexpr qreal designSize = 20; // the sketches' badge; every other length is in its units

/// The numeral's outline, centred on its own height: font metrics leave room for descenders that no numeral has.
QPainterPath numeralOutline(const QPainter &painter, const QString &text, const QPointF &centre, qreal height)
{
    QFont font = painter.font();
    font.setWeight(QFont::Bold);
    font.setItalic(false);
    // Outlines come in 64ths of a pixel and, unhinted too, vary by one with what was drawn before: so large, and then
    // rounded, that the same badge is the same bytes each time.
    font.setPixelSize(2000);
    font.setHintingPreference(QFont::PreferNoHinting);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(0, 0, font, text);
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return path;
    // One height for all digits, whatever the glyph: measured on a digit that has neither overshoot nor foot.
    QPainterPath measure;
    measure.addText(0, 0, font, QStringLiteral("1"));
    const qreal scale = height / measure.boundingRect().height();
    QTransform transform;
    transform.translate(centre.x(), centre.y());
    transform.scale(scale, scale);
    transform.translate(-box.center().x(), -measure.boundingRect().center().y());
    QPainterPath placed = transform.map(path);
    for (int i = 0; i < placed.elementCount(); ++i) {
        const QPainterPath::Element at = placed.elementAt(i);
        placed.setElementPositionAt(i, std::round(at.x * 32) / 32, std::round(at.y * 32) / 32);
    }
    return placed;
}

/// As text, so that a PDF's badge can be selected and read aloud.
void paintNumeral(QPainter &painter, const QString &text, const QRectF &box, qreal share, const QColor &ink)
{
    painter.save();
    // Fonts come in whole pixels, badges in any unit: small units are magnified first.
    const qreal zoom = box.height() < 16 ? 16 / std::max(box.height(), 0.001) : 1;
    painter.translate(box.center());
    painter.scale(1 / zoom, 1 / zoom);
    QFont font = painter.font();
    font.setWeight(QFont::Bold);
    font.setItalic(false);
    font.setPixelSize(std::max(1, qRound(box.height() * zoom * share)));
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetricsF metrics(font, painter.device());
    painter.drawText(QPointF(-metrics.horizontalAdvance(text) / 2, metrics.capHeight() / 2), text);
    painter.restore();
}

/// The part of the endless line through `from` and `to` inside a convex polygon; null when it misses.
QLineF insideConvex(const QPolygonF &shape, const QPointF &from, const QPointF &to)
{
    QPointF first;
    QPointF last;
    int hits = 0;
    for (qsizetype i = 0; i + 1 < shape.size(); ++i) {
        QPointF hit;
        if (QLineF(shape[i], shape[i + 1]).intersects(QLineF(from, to), &hit) == QLineF::NoIntersection)
            continue;
        const QRectF reach = QRectF(shape[i], shape[i + 1]).normalized().adjusted(-1e-6, -1e-6, 1e-6, 1e-6);
        if (!reach.contains(hit))
            continue;
        if (hits++ == 0)
            first = hit;
        else if (QLineF(first, hit).length() > QLineF(first, last).length() || hits == 2)
            last = hit;
    }
    return hits < 2 ? QLineF() : QLineF(first, last);
}

QRectF middleSquare(const QRectF &rect)
{
    const qreal side = std::min(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    return square;
}

void outlineBadge(QPainter &painter, const QRectF &box, const QPen &pen, qreal radius)
{
    const qreal half = pen.widthF() / 2;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half);
}

void fillBadge(QPainter &painter, const QRectF &box, const QColor &colour, qreal radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(box, radius, radius);
}

void paintUnanswered(QPainter &painter, const QRectF &box, qreal unit, const Tokens &tokens)
{
    QPen pen(tokens.mute, unit * 1.1);
    pen.setDashPattern({2.6, 2.0});
    pen.setCapStyle(Qt::FlatCap);
    outlineBadge(painter, box, pen, unit * 4.5);
    pen.setStyle(Qt::SolidLine);
    pen.setWidthF(unit * 1.4);
    painter.setPen(pen);
    painter.drawLine(box.center() - QPointF(unit * 2.6, 0), box.center() + QPointF(unit * 2.6, 0));
}

void paintNotInPlace(QPainter &painter, const QRectF &box, qreal unit, const Tokens &tokens)
{
    fillBadge(painter, box, tokens.surface, unit * 4.5);
    paintHatch(painter, box, mixed(tokens.surface, tokens.mute, 0.75), unit * 3.2, unit * 4.5);
    outlineBadge(painter, box, QPen(tokens.mute, unit * 1.2), unit * 4.5);
    // A clearing behind the numeral: lines through a 0 would make it an 8.
    QRectF clearing(0, 0, unit * 9, unit * 12);
    clearing.moveCenter(box.center());
    fillBadge(painter, clearing, tokens.surface, unit * 4);
    paintNumeral(painter, QStringLiteral("0"), box, 0.62, tokens.text);
}

void paintCarried(QPainter &painter, const QRectF &box, qreal unit, int level, const Tokens &tokens)
{
    fillBadge(painter, box, tokens.surface, unit * 4.5);
    if (level == 0)
        paintHatch(painter, box, mixed(tokens.surface, tokens.mute, 0.5), unit * 3.2, unit * 4.5);
    outlineBadge(painter, box, QPen(tokens.mute, unit * 1.2), unit * 4.5);
    painter.setPen(QPen(tokens.text, unit * 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(tokens.surface);
    painter.drawPath(numeralOutline(painter, QString::number(level), box.center(), unit * 11.2));
}

} // namespace

void paintLevelBadge(QPainter &painter, const QRectF &rect, BadgeKind kind, int level, int levels, const Tokens &tokens)
{
    const QRectF box = middleSquare(rect);
    const qreal unit = box.width() / designSize;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (kind) {
    case BadgeKind::Unanswered:
        paintUnanswered(painter, box, unit, tokens);
        break;
    case BadgeKind::NotInPlace:
        paintNotInPlace(painter, box, unit, tokens);
        break;
    case BadgeKind::Carried:
        paintCarried(painter, box, unit, level, tokens);
        break;
    case BadgeKind::Filled:
        fillBadge(painter, box, tokens.levelFill(level, levels), unit * 4.5);
        outlineBadge(painter, box, QPen(tokens.edgeOf(tokens.levelFill(level, levels)), unit), unit * 4.5);
        paintNumeral(painter, QString::number(level), box, 0.62, tokens.levelInk(level, levels));
        break;
    }
    painter.restore();
}

void paintThemeBadge(QPainter &painter, const QRectF &rect, int number, const Tokens &tokens)
{
    const QRectF box = middleSquare(rect);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.themeFill(number));
    painter.drawEllipse(box);
    paintNumeral(painter, QString::number(number), box, number > 9 ? 0.5 : 0.56, tokens.themeInk(number));
    painter.restore();
}

void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal gap, qreal radius)
{
    QPainterPath path;
    path.addRoundedRect(rect, radius, radius);
    const QPolygonF shape = path.toFillPolygon();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, gap * 0.3, Qt::SolidLine, Qt::FlatCap));
    const qreal step = std::max(gap, rect.height() / 1000) * 1.4142;
    // Lines are cut by hand: SVG output knows no clipping, and would let them run over the border.
    for (qreal x = rect.left() - rect.height() + step / 2; x < rect.right(); x += step) {
        const QLineF line = insideConvex(shape, QPointF(x, rect.top()), QPointF(x + rect.height(), rect.bottom()));
        if (!line.isNull())
            painter.drawLine(line);
    }
    painter.restore();
}

void paintQueryMark(QPainter &painter, const QRectF &rect, const Tokens &tokens)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintNumeral(painter, QStringLiteral("?"), middleSquare(rect), 0.85, tokens.warn);
    painter.restore();
}

namespace {

QSize badgeSquare(int side)
{
    const int scaled = qRound(textScaled(side));
    return {scaled, scaled};
}

} // namespace

QString badgeName(BadgeKind kind, int level)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Badge", source); };
    switch (kind) {
    case BadgeKind::Unanswered:
        return text(QT_TRANSLATE_NOOP("Badge", "Not answered"));
    case BadgeKind::NotInPlace:
        return text(QT_TRANSLATE_NOOP("Badge", "Not in place yet"));
    case BadgeKind::Filled:
        return text(QT_TRANSLATE_NOOP("Badge", "Level %1")).arg(level);
    case BadgeKind::Carried:
        break;
    }
    if (level == 0)
        return text(QT_TRANSLATE_NOOP("Badge", "Not in place yet, carried forward"));
    return text(QT_TRANSLATE_NOOP("Badge", "Level %1, carried forward")).arg(level);
}

LevelBadge::LevelBadge(QWidget *parent, int side) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAnswer(BadgeKind::Unanswered, 0, 4);
}

void LevelBadge::setAnswer(BadgeKind kind, int level, int levels)
{
    m_kind = kind;
    m_level = level;
    m_levels = levels;
    setAccessibleName(badgeName(kind, level));
    update();
}

QSize LevelBadge::sizeHint() const { return badgeSquare(m_side); }

void LevelBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintLevelBadge(painter, QRectF(rect()), m_kind, m_level, m_levels, Tokens::of(palette()));
}

void LevelBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(badgeName(m_kind, m_level));
    QWidget::changeEvent(event);
}

ThemeBadge::ThemeBadge(int number, QWidget *parent, int side) : QWidget(parent), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setNumber(number);
}

void ThemeBadge::setNumber(int number)
{
    m_number = number;
    setAccessibleName(tr("Theme %1").arg(number));
    update();
}

QSize ThemeBadge::sizeHint() const { return badgeSquare(m_side); }

void ThemeBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintThemeBadge(painter, QRectF(rect()), m_number, Tokens::of(palette()));
}

void ThemeBadge::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::LanguageChange)
        setNumber(m_number);
    QWidget::changeEvent(event);
}

SplitProgress::SplitProgress(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    nameIt();
}

void SplitProgress::setCounts(int agreed, int draft, int total)
{
    m_total = std::max(total, 0);
    m_agreed = std::clamp(agreed, 0, m_total);
    m_draft = std::clamp(draft, 0, m_total - m_agreed);
    nameIt();
    update();
}

void SplitProgress::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath groove;
    groove.addRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setClipPath(groove);
    painter.fillRect(rect(), tokens.highContrast ? tokens.surface : tokens.line);
    if (m_total > 0) {
        const qreal unit = qreal(width()) / m_total;
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const auto part = [&](int from, int count, const QColor &colour) {
            const qreal left = mirrored ? width() - unit * (from + count) : unit * from;
            painter.fillRect(QRectF(left, 0, unit * count, height()), colour);
        };
        part(0, m_agreed, tokens.levelFill(4, 4));
        part(m_agreed, m_draft, tokens.levelFill(2, 4));
    }
    // Half of its width is clipped away.
    painter.setPen(QPen(tokens.highContrast ? tokens.line : tokens.edge(), 2));
    painter.drawPath(groove);
}

void SplitProgress::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        nameIt();
    QWidget::changeEvent(event);
}

void SplitProgress::nameIt()
{
    setAccessibleName(tr("%1 agreed, %2 drafts, of %3").arg(m_agreed).arg(m_draft).arg(m_total));
}

} // namespace waymark
