// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/pdfreading.h"

#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <algorithm>

namespace waymark {
namespace {

constexpr qint64 maxFileBytes = 100 << 20;
constexpr qsizetype maxAnswerBytes = 16 << 20;

// How the reader ends at its own limits (app/reader/confinement.h).
constexpr int outOfMemory = 4;
constexpr int notConfined = 6;
#ifdef Q_OS_WIN
constexpr int outOfTime = 1816; // ERROR_NOT_ENOUGH_QUOTA: the system's word for it
#else
constexpr int outOfTime = 5;
#endif

std::optional<Error> problemWith(const QString &path, const QString &program)
{
    const QFileInfo file(path);
    if (!file.exists())
        return FileError{FileError::Problem::NotFound, path};
    if (!file.isFile())
        return FileError{FileError::Problem::NotAFile, path};
    if (!file.isReadable())
        return FileError{FileError::Problem::CannotRead, path};
    if (file.size() > maxFileBytes)
        return FileError{FileError::Problem::TooLarge, path};
    if (!looksLikePdf(path))
        return PdfError{PdfError::Problem::NotPdf, path};
    if (program.isEmpty())
        return PdfError{PdfError::Problem::ReaderMissing, path};
    return std::nullopt;
}

} // namespace

QString pdfReaderProgram()
{
#ifdef Q_OS_WIN
    const QString name = QStringLiteral("waymark-reader.exe");
#else
    const QString name = QStringLiteral("waymark-reader");
#endif
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *folder : {".", "../libexec/waymark", "../lib/waymark"}) {
        const QFileInfo program(here.filePath(QLatin1String(folder) + u'/' + name));
        if (program.isFile() && program.isExecutable())
            return program.canonicalFilePath();
    }
    return {};
}

bool looksLikePdf(const QString &path)
{
    // Readers of PDF allow for a little before the head.
    return startOf(path, 1024).contains("%PDF-");
}

bool isMeantAsPdf(const QString &path)
{
    return looksLikePdf(path) || QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) == 0;
}

ReaderRun::ReaderRun(const QString &path, const QString &program, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_program(program)
{
    m_clock.setSingleShot(true);
    connect(&m_clock, &QTimer::timeout, this, [this] { fail(PdfError::Problem::TookTooLong); });
    connect(&m_process, &QProcess::readyReadStandardError, this, &ReaderRun::takeProgress);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] {
        m_out += m_process.readAllStandardOutput();
        if (m_out.size() > maxAnswerBytes)
            fail(PdfError::Problem::ReaderAnswer);
    });
    connect(&m_process, &QProcess::finished, this, &ReaderRun::takeAnswer);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            fail(PdfError::Problem::ReaderMissing, m_process.errorString());
    });
}

ReaderRun::~ReaderRun()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(1000);
    }
}

void ReaderRun::start(const QStringList &arguments)
{
    if (const auto problem = problemWith(m_path, m_program)) {
        QMetaObject::invokeMethod(
            this, [this, problem] { end(failed(*problem)); }, Qt::QueuedConnection);
        return;
    }
    m_clock.start(m_maxStill);
    m_started.start();
    m_process.setProgram(m_program);
    m_process.setArguments(arguments + QStringList(QFileInfo(m_path).absoluteFilePath()));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(QIODevice::ReadOnly);
}

void ReaderRun::cancel() { fail(PdfError::Problem::Cancelled); }

void ReaderRun::takeProgress()
{
    constexpr qsizetype maxLineLength = 200;
    m_said += m_process.readAllStandardError();
    for (qsizetype end = m_said.indexOf('\n'); end >= 0; end = m_said.indexOf('\n')) {
        const QList<QByteArray> words = m_said.left(end).split(' ');
        m_said.remove(0, end + 1);
        if (words.size() == 3 && words[0] == "page" && !m_answer)
            takePage(words[1].toInt(), words[2].toInt());
    }
    if (m_said.size() > maxLineLength)
        m_said.clear();
}

void ReaderRun::takePage(int page, int pages)
{
    if (page > m_page) {
        m_page = page;
        const qint64 left = qint64(patience) * m_maxStill - m_started.elapsed();
        m_clock.start(static_cast<int>(std::clamp<qint64>(left, 0, m_maxStill)));
    }
    Q_EMIT progressed(page, pages);
}

void ReaderRun::takeAnswer()
{
    if (m_answer)
        return;
    m_out += m_process.readAllStandardOutput();
    if (m_process.exitStatus() != QProcess::NormalExit)
        return fail(PdfError::Problem::ReaderCrashed);
    if (m_process.exitCode() == outOfTime)
        return fail(PdfError::Problem::TookTooLong);
    if (m_process.exitCode() == outOfMemory)
        return fail(PdfError::Problem::TooMuchMemory);
    if (m_process.exitCode() == notConfined)
        return fail(PdfError::Problem::ReaderNotConfined);
    if (m_process.exitCode() != 0)
        return fail(PdfError::Problem::ReaderCrashed, QString::number(m_process.exitCode()));
    end(m_out);
}

void ReaderRun::end(Result<QByteArray> answer)
{
    if (m_answer)
        return;
    m_clock.stop();
    m_answer = std::move(answer);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
    Q_EMIT finished();
}

void ReaderRun::fail(PdfError::Problem problem, const QString &detail)
{
    end(failed(PdfError{problem, m_path, detail}));
}

PdfReading::PdfReading(const QString &path, const QString &program, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_run(path, program)
{
    connect(&m_run, &ReaderRun::progressed, this, &PdfReading::progressed);
    connect(&m_run, &ReaderRun::finished, this, [this] {
        const Result<QByteArray> &answer = *m_run.answer();
        const auto cells = answer ? parsePdfCells(*answer, m_path) : failed(answer.error());
        m_result = cells ? FoundModel::fromCells(*cells, m_path) : failed(cells.error());
        Q_EMIT finished();
    });
}

void PdfReading::start() { m_run.start({QStringLiteral("--cells")}); }

PagePicture::PagePicture(const QString &path, const QString &program, QObject *parent)
    : QObject(parent)
    , m_run(path, program)
{
    connect(&m_run, &ReaderRun::finished, this, &PagePicture::finished);
}

void PagePicture::start(int page, int dpi)
{
    m_run.start({QStringLiteral("--picture"), QString::number(page), QStringLiteral("--dpi"), QString::number(dpi)});
}

Result<FoundModel> readModelPdf(const QString &path, const QString &program, int milliseconds)
{
    PdfReading reading(path, program);
    reading.allow(milliseconds);
    QEventLoop loop;
    QObject::connect(&reading, &PdfReading::finished, &loop, &QEventLoop::quit);
    reading.start();
    if (!reading.result())
        loop.exec();
    return *reading.result();
}

} // namespace waymark
