// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/kinds/filekind.h"

#include <QJsonObject>
#include <QString>
#include <initializer_list>
#include <string>

namespace waymark::cli {

/// What a script is told by the exit status.
enum class Exit { Ok = 0, Failed = 1, Usage = 2, Undecided = 3 };

/// Until it goes, a Windows console shows UTF-8, and everything printed stays as it is, line ends too. Nothing needs
/// doing elsewhere.
#ifdef Q_OS_WIN
class ConsoleInUtf8
{
public:
    ConsoleInUtf8();
    ~ConsoleInUtf8();
    ConsoleInUtf8(const ConsoleInUtf8 &) = delete;
    ConsoleInUtf8 &operator=(const ConsoleInUtf8 &) = delete;

private:
    unsigned m_codePageBefore; ///< 0 where there is no console
};
#else
struct ConsoleInUtf8
{};
#endif

/// A line on standard output, in UTF-8 whatever the locale, and without what would steer a terminal.
void print(const QString &line);
void printJson(const QJsonObject &object);

/// One sentence on standard error: what is wrong. What to do next is for people at a window.
Exit fail(const Error &error);
/// The same about a file that was to be of certain kinds: one of another kind is told by what it is, and by the command
/// that takes it. (fail() does so for a school's or college's file.)
Exit failReading(const QString &path, const Error &error, std::initializer_list<FileKind> wanted);
/// "a.json contains a model. Use waymark-cli wording load."
QString otherKindSentence(const QString &path, FileKind kind);
Exit failWith(const QString &sentence);
/// The same about what does not keep the command from its end.
void warn(const QString &sentence);
/// The first of several sentences, as fail() prints it.
void warnOf(const QString &sentences);
/// The command line itself makes no sense.
Exit usage(const QString &sentence);

QString text(const std::string &utf8);
std::string utf8(const QString &text);

/// A line from standard input, which is not shown where somebody types it, after the question. Passwords come this way
/// alone: whatever is on a command line can be seen by everybody on the computer, and stays in the shell's history.
QString askSecretly(const QString &question);

/// Refuses a path that is taken, before any work is done for it. Writing refuses it again (Existing::Refuse).
Result<void> mustNotExist(const QString &path);
/// False where standard output did not take everything: its disk is full, or nobody reads it any more.
bool allIsPrinted();

} // namespace waymark::cli
