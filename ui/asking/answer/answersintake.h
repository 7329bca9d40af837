// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/taking.h"

#include <QObject>
#include <QTimer>
#include <vector>

namespace waymark {

class Document;

/// Brings response files in without holding up the window: a few at a time between its other events, tried on a copy
/// of the workspace. What was accepted becomes one gesture at the end; until then nothing is written, and it can be
/// cancelled without a trace.
class AnswersIntake : public QObject
{
    Q_OBJECT

public:
    explicit AnswersIntake(Document &document, QObject *parent = nullptr);

    /// Files and folders.
    void start(const QStringList &paths);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// One for each file, in their order; final once finished() came.
    [[nodiscard]] const std::vector<Taken> &results() const { return m_results; }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished();

private:
    void takeSome();
    void write();

    Document &m_document;
    QTimer m_timer;
    QStringList m_files;
    Workspace m_trial;
    std::vector<Edit> m_edits;
    std::vector<Taken> m_results;
};

} // namespace waymark
