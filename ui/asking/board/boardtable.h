// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/board/boardtab.h"

#include <QHeaderView>
#include <QTableView>

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

class BoardDelegate;
class BoardHeader;
class BoardModel;
class Pill;

/// People and groups down, themes across. By keyboard: arrows move, Space gives or takes. By mouse: a click or a stroke
/// over cells does the same; a theme is dragged from the header onto somebody, a person onto a theme or a group. Each
/// gesture is told once, when it is over; Esc gives it up.
class BoardTable : public QTableView
{
    Q_OBJECT

public:
    explicit BoardTable(BoardModel &model, QWidget *parent = nullptr);

    void setLocked(bool locked) { m_locked = locked; }
    /// Chooses the row of that voice, in the column that is chosen now; the first one where it is gone.
    void chooseVoice(const std::optional<Voice> &voice, int column);

Q_SIGNALS:
    void given(const std::set<waymark::BoardPresenter::Place> &places, bool given);
    void joined(int person, int group);
    /// Enter or a double click on a name.
    void rowOpened(int row);
    void removeWanted(int row);
    void menuWanted(int row, const QPoint &global);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void share();
    void toggle(const QModelIndex &index);
    void stroke(const QPoint &at);
    void hold(const QString &what, const QPoint &global, int row, int column);
    void letGo();
    QModelIndex indexUnder(const QPoint &global) const;
    /// What a person that is held over that place would do there: the column, 0 for a group; -1 for nothing.
    int targetOf(const QModelIndex &index) const;

    enum class Gesture { None, Stroke, Person };

    BoardModel &m_model;
    BoardDelegate *m_delegate;
    BoardHeader *m_header;
    Pill *m_held;
    bool m_locked = false;
    Gesture m_gesture = Gesture::None;
    std::set<BoardPresenter::Place> m_places;
    bool m_giving = false;
    int m_person = -1;
    QPoint m_from;
    bool m_moved = false;
    bool m_givenUp = false; ///< Esc during a drag from the header, until the button is let go
};

} // namespace waymark
