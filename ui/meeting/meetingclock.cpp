// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/meetingclock.h"

#include <algorithm>
#include <numeric>

namespace waymark {

QString minutesAndSeconds(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

void MeetingClock::setItems(std::size_t count)
{
    m_spent.resize(std::max<std::size_t>(1, count), 0);
    m_item = std::min(m_item, m_spent.size() - 1);
}

void MeetingClock::resume(const std::vector<qint64> &spent, std::size_t item)
{
    for (std::size_t at = 0; at < std::min(spent.size(), m_spent.size()); ++at)
        m_spent[at] = std::max<qint64>(0, spent[at]);
    m_item = std::min(item, m_spent.size() - 1);
}

void MeetingClock::settle(qint64 now)
{
    if (m_running)
        m_spent[m_item] += std::max<qint64>(0, now - m_since);
    m_since = now;
}

void MeetingClock::start(qint64 now)
{
    settle(now);
    m_running = true;
    m_started = true;
}

void MeetingClock::pause(qint64 now)
{
    settle(now);
    m_running = false;
}

void MeetingClock::goTo(std::size_t item, qint64 now)
{
    settle(now);
    m_item = std::min(item, m_spent.size() - 1);
}

qint64 MeetingClock::spentOn(std::size_t item, qint64 now) const
{
    if (item >= m_spent.size())
        return 0;
    return m_spent[item] + (m_running && item == m_item ? std::max<qint64>(0, now - m_since) : 0);
}

qint64 MeetingClock::spent(qint64 now) const
{
    return std::accumulate(m_spent.begin(), m_spent.end(), qint64(0)) +
           (m_running ? std::max<qint64>(0, now - m_since) : 0);
}

} // namespace waymark
