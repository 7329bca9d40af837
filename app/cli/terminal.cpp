// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/text/errors.h"
#include "core/wording/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>
#include <cstdio>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace waymark::cli {
namespace {

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

QString firstSentence(const QString &whole)
{
    const QStringList sentences = sentencesOf(whole);
    return sentences.isEmpty() ? whole : sentences.constFirst();
}

QString lineRead()
{
    constexpr std::size_t maxLine = 1000;
    char line[maxLine];
    return std::fgets(line, maxLine, stdin) ? QString::fromUtf8(line) : QString();
}

#ifdef Q_OS_WIN

/// A console gives letters outside its code page as such only if it is asked for whole characters.
QString lineTyped()
{
    constexpr DWORD maxLine = 1000;
    wchar_t line[maxLine];
    DWORD count = 0;
    return ReadConsoleW(GetStdHandle(STD_INPUT_HANDLE), line, maxLine, &count, nullptr)
               ? QString::fromWCharArray(line, static_cast<qsizetype>(count))
               : QString();
}

/// Until it goes, what is typed is not shown.
class EchoOff
{
public:
    EchoOff()
    {
        m_isTerminal = GetConsoleMode(m_input, &m_before) != 0;
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            SetConsoleMode(m_input, m_before);
    }
    bool isTerminal() const { return m_isTerminal; }

    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
    bool m_isTerminal;
};

#else

QString lineTyped() { return lineRead(); }

/// Until it goes, what is typed is not shown.
class EchoOff
{
public:
    EchoOff() : m_isTerminal(tcgetattr(STDIN_FILENO, &m_before) == 0)
    {
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~EchoOff()
    {
        if (m_isTerminal)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    bool isTerminal() const { return m_isTerminal; }

    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;

private:
    termios m_before{};
    bool m_isTerminal;
};

#endif

} // namespace

void print(const QString &line) { write(stdout, cleanText(line, Lines::Many).toUtf8() + '\n'); }

void printJson(const QJsonObject &object) { write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented)); }

void warn(const QString &sentence) { write(stderr, plainLine(sentence).toUtf8() + '\n'); }

Exit failWith(const QString &sentence)
{
    warn(sentence);
    return Exit::Failed;
}

namespace {

/// The command that reads such a file; empty where none does.
QString commandFor(FileKind kind)
{
    switch (kind) {
    case FileKind::Answers:
    case FileKind::Table:
        return QStringLiteral("import");
    case FileKind::Wording:
    case FileKind::Pdf:
    case FileKind::Model:
        return QStringLiteral("wording load");
    case FileKind::Export:
        return QStringLiteral("import-json");
    case FileKind::Waymark:
        return QStringLiteral("show");
    case FileKind::Sealed:
        return QStringLiteral("unseal");
    case FileKind::Form:
    case FileKind::Forms:
    case FileKind::Printed:
    case FileKind::Json:
    case FileKind::Email:
    case FileKind::Document:
    case FileKind::Picture:
    case FileKind::Recording:
    case FileKind::WebPage:
        break;
    }
    return {};
}

} // namespace

QString otherKindSentence(const QString &path, FileKind kind)
{
    const QString what = firstSentence(fileKindText(kind).arg(QFileInfo(path).fileName()));
    const QString command = commandFor(kind);
    return command.isEmpty() ? what
                             : QCoreApplication::translate("cli", "%1 Use waymark-cli %2.", "what a file is, a command")
                                   .arg(what, command);
}

Exit failReading(const QString &path, const Error &error, std::initializer_list<FileKind> wanted)
{
    const auto kind = fileKindAt(path);
    return kind && std::ranges::find(wanted, *kind) == wanted.end() ? failWith(otherKindSentence(path, *kind))
                                                                    : failWith(firstSentence(sentence(error)));
}

Exit fail(const Error &error)
{
    if (const auto *file = std::get_if<FileError>(&error); file && file->problem == FileError::Problem::NotWaymark)
        return failReading(file->path, error, {FileKind::Waymark});
    return failWith(firstSentence(sentence(error)));
}

void warnOf(const QString &sentences) { warn(firstSentence(sentences)); }

Exit usage(const QString &sentence)
{
    failWith(sentence);
    return Exit::Usage;
}

QString text(const std::string &utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string utf8(const QString &text) { return text.toStdString(); }

#ifdef Q_OS_WIN

ConsoleInUtf8::ConsoleInUtf8() : m_codePageBefore(GetConsoleOutputCP())
{
    // A file or a program that reads what is printed gets the same bytes as on any other system.
    _setmode(_fileno(stdout), _O_BINARY);
    _setmode(_fileno(stderr), _O_BINARY);
    if (m_codePageBefore != 0)
        SetConsoleOutputCP(CP_UTF8);
}

ConsoleInUtf8::~ConsoleInUtf8()
{
    if (m_codePageBefore != 0)
        SetConsoleOutputCP(m_codePageBefore);
}

#endif

QString askSecretly(const QString &question)
{
    const EchoOff off;
    if (off.isTerminal())
        write(stderr, plainLine(question).toUtf8() + ' ');
    QString answer = off.isTerminal() ? lineTyped() : lineRead();
    if (off.isTerminal())
        write(stderr, "\n");
    while (answer.endsWith(u'\n') || answer.endsWith(u'\r'))
        answer.chop(1);
    return answer;
}

Result<void> mustNotExist(const QString &path)
{
    if (isTaken(path)) // also by a link to nothing, which would be followed and filled
        return failed(FileError{FileError::Problem::AlreadyExists, path});
    return {};
}

bool allIsPrinted() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

} // namespace waymark::cli
