// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/bringanswersdialog.h"

#include "ui/document/document.h"

#include <QElapsedTimer>

namespace waymark {

AnswersIntake::AnswersIntake(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&m_timer, &QTimer::timeout, this, &AnswersIntake::takeSome);
}

void AnswersIntake::start(const QStringList &paths)
{
    m_files = responseFiles(paths);
    m_edits.clear();
    m_results.clear();
    m_trial = m_document.workspace();
    Q_EMIT progressed(0, static_cast<int>(m_files.size()));
    m_timer.start(0);
}

void AnswersIntake::cancel()
{
    m_timer.stop();
    m_edits.clear();
    m_results.clear();
}

void AnswersIntake::takeSome()
{
    constexpr qint64 slice = 15; // ms: shorter than a frame of the screen
    QElapsedTimer since;
    since.start();
    while (static_cast<qsizetype>(m_results.size()) < m_files.size() && !since.hasExpired(slice)) {
        const auto attempt = [this](const Edit &edit) {
            auto step = plan(m_trial, edit);
            if (step && !step->isEmpty()) {
                m_trial.apply(*step);
                m_edits.push_back(edit);
            }
            return step;
        };
        m_results.push_back(takeResponse(m_files[static_cast<qsizetype>(m_results.size())], m_trial,
                                         QDateTime::currentDateTimeUtc(), attempt));
    }
    Q_EMIT progressed(static_cast<int>(m_results.size()), static_cast<int>(m_files.size()));
    // The bar of the last file may have cancelled it.
    if (m_timer.isActive() && static_cast<qsizetype>(m_results.size()) == m_files.size())
        write();
}

void AnswersIntake::write()
{
    m_timer.stop();
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
