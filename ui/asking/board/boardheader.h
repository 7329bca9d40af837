// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace waymark {

class BoardModel;

/// The themes above the board's columns, each with its circle and how many of those asked have answered. A theme can be
/// taken from here and put onto somebody.
class BoardHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit BoardHeader(const BoardModel &model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    /// Counted from 0, with where the pointer is on the screen.
    void themeDragged(int theme, const QPoint &global);
    void themeDropped(int theme, const QPoint &global);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    const BoardModel &m_model;
    int m_theme = -1;
    QPoint m_from;
    bool m_dragging = false;
};

} // namespace waymark
