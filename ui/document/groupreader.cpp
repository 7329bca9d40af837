// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/groupreader.h"

#include <QFileInfo>

namespace waymark {
namespace {

std::vector<InstitutionGroupSource> sourcesIn(const QStringList &paths)
{
    std::vector<InstitutionGroupSource> sources;
    for (const QString &path : paths) {
        const std::vector<InstitutionGroupSource> found =
            QFileInfo(path).isDir() ? institutionGroupSourcesIn(path) : institutionGroupSourcesOf({path});
        sources.insert(sources.end(), found.begin(), found.end());
    }
    return sources;
}

} // namespace

InstitutionGroupReader::InstitutionGroupReader(QObject *parent) : QObject(parent)
{
    constexpr int milliseconds = 60;
    m_timer.setInterval(milliseconds);
    connect(&m_timer, &QTimer::timeout, this, &InstitutionGroupReader::look);
}

InstitutionGroupReader::~InstitutionGroupReader() { stop(); }

void InstitutionGroupReader::stop()
{
    m_progress.cancelled = true;
    if (m_thread.joinable())
        m_thread.join();
    m_timer.stop();
}

void InstitutionGroupReader::read(const QStringList &paths)
{
    stop();
    m_progress.done = 0;
    m_progress.cancelled = false;
    m_total = 0;
    m_done = false;
    m_thread = std::thread([this, paths] {
        const std::vector<InstitutionGroupSource> sources = sourcesIn(paths);
        m_total = static_cast<int>(sources.size());
        m_group = readInstitutionGroup(sources, static_cast<int>(std::thread::hardware_concurrency()), m_progress);
        m_done = true; // last: the window's thread takes the group then
    });
    m_timer.start();
}

void InstitutionGroupReader::cancel() { m_progress.cancelled = true; }

void InstitutionGroupReader::look()
{
    if (!m_done) {
        Q_EMIT progressed(m_progress.done, m_total);
        return;
    }
    m_timer.stop();
    m_thread.join();
    Q_EMIT finished(m_group, m_progress.cancelled);
}

} // namespace waymark
