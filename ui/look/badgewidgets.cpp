// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/badgewidgets.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPainter>

namespace waymark {

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

} // namespace waymark
