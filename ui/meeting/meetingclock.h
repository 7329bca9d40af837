// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>
#include <cstddef>
#include <vector>

namespace waymark {

/// "4:07", "72:30": minutes and seconds of milliseconds.
QString minutesAndSeconds(qint64 milliseconds);

/// How long each item of the meeting's plan has taken. Told the time in milliseconds of any clock that only goes on;
/// knows none itself. Times it gives are milliseconds as well.
class MeetingClock
{
public:
    /// Takes up the times of a meeting that was interrupted.
    void resume(const std::vector<qint64> &spent, std::size_t item);
    /// Keeps what was spent already, item by item.
    void setItems(std::size_t count);
    void start(qint64 now);
    void pause(qint64 now);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] bool wasStarted() const { return m_started; }
    /// Clamped to the items there are.
    void goTo(std::size_t item, qint64 now);
    [[nodiscard]] std::size_t item() const { return m_item; }
    [[nodiscard]] qint64 spentOn(std::size_t item, qint64 now) const;
    [[nodiscard]] qint64 spent(qint64 now) const;

private:
    void settle(qint64 now);

    std::vector<qint64> m_spent{0};
    std::size_t m_item = 0;
    qint64 m_since = 0; ///< what was spent before is in m_spent
    bool m_running = false;
    bool m_started = false;
};

} // namespace waymark
