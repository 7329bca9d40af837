// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencegeometry.h"

#include <QTimer>
#include <QWidget>
#include <memory>

class QMenu;

namespace waymark {

class MeetingSession;

/// What the room sees now, small, painted by the painter of the room's own window.
class AudiencePreview : public QWidget
{
    Q_OBJECT

public:
    explicit AudiencePreview(MeetingSession &session, QWidget *parent = nullptr);

    /// The size of the screen that the room looks at.
    void setRoom(QSize room);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int heightFor(int width) const;

    MeetingSession &m_session;
    QSize m_room{1920, 1080};
};

class RoomEntry;
struct ScreenPlace;

/// What a room sees, full screen: nothing to scroll, no private word. It follows the session, and with it the document:
/// what is done at the laptop is seen here and the other way round. Led by keyboard, or on a whiteboard by finger or
/// pen: a press chooses a level or opens a statement, and a menu (right click, long press) has what else there is.
class AudienceWindow : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceWindow(MeetingSession &session, QWidget *parent = nullptr);
    ~AudienceWindow() override;

    void showOn(const ScreenPlace &place);
    /// Hints are for the room only where there is no presenter's window to show them.
    void setHints(bool shown);
    [[nodiscard]] const AudienceContent &content() const { return m_content; }
    /// Where it is.
    [[nodiscard]] const AudienceGeometry &geometryOfContent() const { return m_geometry; }
    [[nodiscard]] QString hint() const;
    /// Of what everyone reads, in pixels: never smaller than what can be read from the back.
    [[nodiscard]] int letters() const;
    /// Has something typed below what everyone sees; it has the keyboard until it is finished.
    void take(std::unique_ptr<RoomEntry> entry);
    /// Null where nothing is being typed.
    [[nodiscard]] RoomEntry *entry() const { return m_entry.get(); }
    /// What is typed is left, which asks where it would be lost. False where nothing is typed.
    bool stepBack();
    /// Without a question.
    void dropEntry();

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void refresh();
    void layOut();
    void fillMenu(QMenu &menu);

    MeetingSession &m_session;
    std::unique_ptr<RoomEntry> m_entry;
    AudienceContent m_content;
    AudienceGeometry m_geometry;
    QTimer m_pointerRests; ///< a pointer in the middle of the text is in the way as soon as nobody moves it
    bool m_hints = true;
};

} // namespace waymark
