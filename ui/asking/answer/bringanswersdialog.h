// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/answertable.h"
#include "core/asking/taking.h"

#include <QDialog>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace waymark {

class Document;

/// Brings response files in without holding up the window: read in the background, for a drive or an archive can take
/// its time, and tried a few at a time between the window's other events, on a copy of the workspace. What was accepted
/// becomes one gesture at the end; until then nothing is written, and it can be cancelled without a trace.
class AnswersIntake : public QObject
{
    Q_OBJECT

public:
    explicit AnswersIntake(Document &document, QObject *parent = nullptr);
    ~AnswersIntake() override;

    /// Files, folders and ZIP archives.
    void start(const QStringList &paths);
    /// What was pasted.
    void startWith(const QString &text);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }
    /// One for each file, in their order, but for tables; final once finished() came.
    [[nodiscard]] const std::vector<Taken> &results() const { return m_results; }
    /// Tables with answers to the document's review, of which nothing was taken yet: a person looks at them first.
    [[nodiscard]] const std::vector<AnswerTable> &tables() const { return m_tables; }

Q_SIGNALS:
    /// `total` grows while files are still read.
    void progressed(int done, int total);
    void finished();

private:
    void stopReading();
    void begin(std::function<void(const std::function<bool(OfferedFile)> &)> read);
    void takeSome();
    void takeTable(const OfferedFile &file, const std::vector<Sheet> &sheets);
    void write();

    Document &m_document;
    QTimer m_timer;
    std::thread m_reader;
    std::mutex m_mutex;
    std::deque<OfferedFile> m_read; ///< and not tried yet; guarded by m_mutex
    std::atomic<bool> m_cancelled = false;
    std::atomic<bool> m_allRead = true;
    Workspace m_trial;
    std::vector<Edit> m_edits;
    std::vector<Taken> m_results;
    std::vector<AnswerTable> m_tables;
};

class PlainLabel;

/// Answers as text, as somebody copied it.
struct PastedText
{
    QString text;
};

/// Takes response files in and says what became of each. Where nothing but tables was offered, there is nothing to say
/// and it closes by itself.
class BringAnswersDialog : public QDialog
{
    Q_OBJECT

public:
    BringAnswersDialog(Document &document, const QStringList &paths, QWidget *parent = nullptr);
    BringAnswersDialog(const PastedText &pasted, Document &document, QWidget *parent = nullptr);

    /// Takes nothing, and once all was read: leaves the tables.
    void reject() override;
    /// What is to be looked at next: see AnswersIntake.
    [[nodiscard]] const std::vector<AnswerTable> &tables() const { return m_intake->tables(); }

private:
    BringAnswersDialog(Document &document, QWidget *parent);
    void showResults();

    AnswersIntake *m_intake;
    PlainLabel *m_heading;
    QProgressBar *m_progress;
    QListWidget *m_list;
    QPushButton *m_close;
    bool m_isDone = false;
};

} // namespace waymark
