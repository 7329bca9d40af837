// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"

#include <QWidget>

namespace waymark {

/// The answers to one statement as dots: a line for each level, the highest on top as on the projector, or all levels
/// beside each other in one line. Its accessible name says the counts.
class AnswerDots : public QWidget
{
    Q_OBJECT

public:
    explicit AnswerDots(Qt::Orientation levels, QWidget *parent = nullptr);

    /// What is beside each other goes below each other where there is no room for it.
    void setMayStack();
    /// From level 0; from AnonymousSpread only.
    void setCounts(const Counts &counts);
    [[nodiscard]] const Counts &counts() const { return m_counts; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QRectF place(int level) const;
    [[nodiscard]] bool isStacked(int width) const; ///< whether each level has a line of its own

    Qt::Orientation m_levels;
    bool m_mayStack = false;
    Counts m_counts;
};

} // namespace waymark
