// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/audiencegeometry.h"

#include <QWidget>

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

class MeetingSession;
struct ScreenPlace;

/// What a room sees, full screen: keyboard only, nothing to scroll, no private word. It follows the session, and with
/// it the document: what is done at the laptop is seen here and the other way round.
class AudienceWindow : public QWidget
{
    Q_OBJECT

public:
    explicit AudienceWindow(MeetingSession &session, QWidget *parent = nullptr);

    void showOn(const ScreenPlace &place);
    /// Hints are for the room only where there is no presenter's window to show them.
    void setHints(bool shown);
    [[nodiscard]] const AudienceContent &content() const { return m_content; }
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void layOut();

    MeetingSession &m_session;
    AudienceContent m_content;
    AudienceGeometry m_geometry;
    bool m_hints = true;
};

} // namespace waymark
