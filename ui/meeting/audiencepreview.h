// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

} // namespace waymark
