// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/badges.h"

#include <QWidget>

namespace waymark {

/// An answer as a numbered square. Its accessible name says the state in words.
class LevelBadge : public QWidget
{
    Q_OBJECT
public:
    /// `side` in pixels at normal text size; grows with the text.
    explicit LevelBadge(QWidget *parent = nullptr, int side = 20);

    /// `level` 0..levels, `levels` 2..7.
    void setAnswer(BadgeKind kind, int level, int levels);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    BadgeKind m_kind = BadgeKind::Unanswered;
    int m_level = 0;
    int m_levels = 4;
    int m_side;
};

/// A theme as a numbered circle.
class ThemeBadge : public QWidget
{
    Q_OBJECT
public:
    explicit ThemeBadge(int number, QWidget *parent = nullptr, int side = 22);

    void setNumber(int number);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int m_number = 1;
    int m_side;
};

/// "Level 2", "Not answered", "Not in place yet", "Level 3, carried forward": what a badge says to a screen reader.
QString badgeName(BadgeKind kind, int level);

} // namespace waymark
