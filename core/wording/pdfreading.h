// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/foundmodel.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>
#include <optional>

namespace waymark {

/// PDF is read by a program of its own ("waymark-reader", docs/architecture.md), so that whatever a file does to it
/// is a sentence here. Looked for beside the running program and where packages put it; empty in a build without
/// Poppler.
QString pdfReaderProgram();

/// Whether the file at `path` begins as a PDF does, whatever it is called.
bool looksLikePdf(const QString &path);
/// Begins as a PDF does, or is called one: then it is to be told apart by the reader, which says what it is not.
bool isMeantAsPdf(const QString &path);

/// One run of the reader: starts it, watches its time and the size of its answer, and ends with finished() once.
class ReaderRun : public QObject
{
    Q_OBJECT

public:
    explicit ReaderRun(const QString &path, const QString &program = pdfReaderProgram(), QObject *parent = nullptr);
    ~ReaderRun() override;

    /// With these arguments and the file's path behind them. Returns at once. finished() comes through the event loop,
    /// also where nothing could be started.
    void start(const QStringList &arguments);
    /// Ends with Cancelled, unless it ended already.
    void cancel();
    /// How long it may be silent, in milliseconds; before start(). The reader limits its own work. Where a busy
    /// machine makes it slow it may go on for `patience` times as long, while it gets from page to page.
    void allow(int milliseconds) { m_maxStill = milliseconds; }

    const std::optional<Result<QByteArray>> &answer() const { return m_answer; }

    static constexpr int maxStill = 10'000; ///< milliseconds, unless allow() says otherwise
    static constexpr int patience = 3;

Q_SIGNALS:
    void progressed(int page, int pages);
    void finished();

private:
    void takeProgress();
    void takePage(int page, int pages);
    void takeAnswer();
    void end(Result<QByteArray> answer);
    void fail(PdfError::Problem problem, const QString &detail = {});

    QString m_path;
    QString m_program;
    int m_maxStill = maxStill;
    QProcess m_process;
    QTimer m_clock;
    QElapsedTimer m_started;
    int m_page = 0; ///< the last that was heard of
    QByteArray m_out;
    QByteArray m_said;
    std::optional<Result<QByteArray>> m_answer;
};

/// Reads the publisher's model from a PDF without blocking.
class PdfReading : public QObject
{
    Q_OBJECT

public:
    explicit PdfReading(const QString &path, const QString &program = pdfReaderProgram(), QObject *parent = nullptr);

    void start();
    void cancel() { m_run.cancel(); }
    void allow(int milliseconds) { m_run.allow(milliseconds); }
    /// Empty until finished().
    const std::optional<Result<FoundModel>> &result() const { return m_result; }

Q_SIGNALS:
    void progressed(int page, int pages); ///< page from 1
    void finished();                      ///< once, also after cancel()

private:
    QString m_path;
    ReaderRun m_run;
    std::optional<Result<FoundModel>> m_result;
};

/// A page as a picture, for the window that shows what was found next to where it is.
class PagePicture : public QObject
{
    Q_OBJECT

public:
    explicit PagePicture(const QString &path, const QString &program = pdfReaderProgram(), QObject *parent = nullptr);

    /// `page` from 1; `dpi` 36 to 300: a point of the page is dpi / 72 pixels of the picture.
    void start(int page, int dpi);
    void cancel() { m_run.cancel(); }
    /// PNG. Empty until finished().
    const std::optional<Result<QByteArray>> &result() const { return m_run.answer(); }

Q_SIGNALS:
    void finished();

private:
    ReaderRun m_run;
};

/// The same as PdfReading for those who may wait: the command line and tests. Needs a QCoreApplication.
Result<FoundModel> readModelPdf(const QString &path, const QString &program = pdfReaderProgram(),
                                int milliseconds = ReaderRun::maxStill);

} // namespace waymark
