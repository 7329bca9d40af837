// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QRectF>
#include <QWidget>

class QPainter;

namespace waymark {

/// The states of an answer that must never look alike, with or without colour. Squares are levels, circles are
/// themes, nowhere else.
enum class BadgeKind {
    Unanswered, ///< dashed outline, dash
    NotInPlace, ///< 0, hatched and outlined
    Filled,     ///< the level's numeral on the level's blue
    Carried,    ///< outlined with a hollow numeral: brought forward, not yet reviewed
};

// Painters for screen, PDF, PNG and SVG alike: floating geometry, sizes relative to the rectangle, fonts in the
// painter's own family. They leave the painter as it was.

/// `level` 0..levels; of `levels` 2..7. A Carried badge of level 0 is hatched as well.
void paintLevelBadge(QPainter &painter, const QRectF &rect, BadgeKind kind, int level, int levels,
                     const Tokens &tokens);
/// A filled circle with the theme's number, in the largest square that fits the middle of `rect`.
void paintThemeBadge(QPainter &painter, const QRectF &rect, int number, const Tokens &tokens);
/// Diagonal lines `gap` apart, clipped to `rect` with that corner radius; drawn as lines, so that they stay vectors.
void paintHatch(QPainter &painter, const QRectF &rect, const QColor &colour, qreal gap, qreal radius);
/// The question mark of a query, in the colour of warning.
void paintQueryMark(QPainter &painter, const QRectF &rect, const Tokens &tokens);

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

/// How far a review is: agreed as a solid part, drafts as a lighter one, the rest empty. The numbers belong next to it
/// in words; assistive technology reads them from its accessible name.
class SplitProgress : public QWidget
{
    Q_OBJECT
public:
    explicit SplitProgress(QWidget *parent = nullptr);

    /// Counts of statements; agreed + draft is at most `total`, larger values are cut.
    void setCounts(int agreed, int draft, int total);
    [[nodiscard]] int agreed() const { return m_agreed; }
    [[nodiscard]] int draft() const { return m_draft; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QSize sizeHint() const override { return {160, 6}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();

    int m_agreed = 0;
    int m_draft = 0;
    int m_total = 0;
};

} // namespace waymark
