// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/text/errors.h"
#include "core/wording/sentences.h"

#include <QJsonDocument>
#include <cstdio>

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

} // namespace

void print(const QString &line) { write(stdout, cleanText(line, Lines::Many).toUtf8() + '\n'); }

void printJson(const QJsonObject &object) { write(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented)); }

void warn(const QString &sentence) { write(stderr, plainLine(sentence).toUtf8() + '\n'); }

Exit failWith(const QString &sentence)
{
    warn(sentence);
    return Exit::Failed;
}

Exit fail(const Error &error) { return failWith(firstSentence(sentence(error))); }

void warnOf(const QString &sentences) { warn(firstSentence(sentences)); }

Exit usage(const QString &sentence)
{
    failWith(sentence);
    return Exit::Usage;
}

QString text(const std::string &utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string utf8(const QString &text) { return text.toStdString(); }

Result<void> mustNotExist(const QString &path)
{
    if (isTaken(path)) // also by a link to nothing, which would be followed and filled
        return failed(FileError{FileError::Problem::AlreadyExists, path});
    return {};
}

bool allIsPrinted() { return std::fflush(stdout) == 0 && std::ferror(stdout) == 0; }

} // namespace waymark::cli
