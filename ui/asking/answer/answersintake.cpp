// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/answersintake.h"

#include "ui/document/document.h"

#include <QElapsedTimer>
#include <optional>

namespace waymark {

AnswersIntake::AnswersIntake(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_timer, &QTimer::timeout, this, &AnswersIntake::takeSome);
}

AnswersIntake::~AnswersIntake() { stopReading(); }

void AnswersIntake::stopReading()
{
    m_timer.stop();
    m_cancelled = true;
    if (m_reader.joinable())
        m_reader.join();
    m_read.clear();
}

void AnswersIntake::start(const QStringList &paths)
{
    stopReading();
    m_edits.clear();
    m_results.clear();
    m_trial = m_document.workspace();
    m_cancelled = false;
    m_allRead = false;
    m_reader = std::thread([this, paths, own = m_document.path()] {
        eachOfferedFile(paths, own, [this](OfferedFile file) {
            const std::lock_guard lock(m_mutex);
            m_read.push_back(std::move(file));
            return !m_cancelled;
        });
        m_allRead = true;
    });
    Q_EMIT progressed(0, 0);
    m_timer.start(0);
}

void AnswersIntake::cancel()
{
    stopReading();
    m_edits.clear();
    m_results.clear();
}

void AnswersIntake::takeSome()
{
    constexpr qint64 slice = 15; // ms: shorter than a frame of the screen
    QElapsedTimer since;
    since.start();
    const bool allRead = m_allRead; // asked before the last files are taken, not after
    std::size_t left = 0;
    while (!since.hasExpired(slice)) {
        std::optional<OfferedFile> file;
        {
            const std::lock_guard lock(m_mutex);
            left = m_read.size();
            if (left == 0)
                break;
            file = std::move(m_read.front());
            m_read.pop_front();
            --left;
        }
        const auto attempt = [this](const Edit &edit) {
            auto step = plan(m_trial, edit);
            if (step && !step->isEmpty()) {
                m_trial.apply(*step);
                m_edits.push_back(edit);
            }
            return step;
        };
        m_results.push_back(takeResponse(*file, m_trial, QDateTime::currentDateTimeUtc(), attempt));
    }
    Q_EMIT progressed(static_cast<int>(m_results.size()), static_cast<int>(m_results.size() + left));
    if (!m_timer.isActive()) // the bar of the last file may have cancelled it
        return;
    constexpr int pause = 10; // ms, while the reader is waited for
    m_timer.setInterval(left == 0 && !allRead ? pause : 0);
    if (allRead && left == 0)
        write();
}

void AnswersIntake::write()
{
    stopReading();
    if (!m_edits.empty() && !m_document.performAll(QStringLiteral("import-responses"), m_edits)) {
        // Refused as a whole, which the document has said: then nothing was taken.
        for (Taken &each : m_results) {
            if (each.what != Taken::What::Accepted && each.what != Taken::What::Waits)
                continue;
            each.what = Taken::What::Refused;
            each.error = FileError{FileError::Problem::CannotWrite, m_document.path()};
        }
    }
    m_trial = {};
    m_edits.clear();
    Q_EMIT finished();
}

} // namespace waymark
