// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answerblock.h"

#include "core/asking/responsefile.h"
#include "core/base/unzipping.h"

#include <QRegularExpression>
#include <algorithm>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

// Of a text that is looked through: a mailbox of answers has fewer.
constexpr qsizetype maxTextLength = 4'000'000; // characters
constexpr std::size_t maxBlocks = 200;

// What mail programs put between words: spaces of any kind, line ends, marks of quoting.
const QString betweenWords = QStringLiteral("[\\s\\x{a0}\\x{200b}>|*_-]+");

QRegularExpression lineOfBlock(const QString &words)
{
    return QRegularExpression(QStringLiteral("WAYMARK%1ANSWERS%1").arg(betweenWords) + words,
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool isBlockLetter(QChar c)
{
    return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'/';
}

/// The bytes that the letters stand for; empty where they stand for none.
QByteArray unpacked(const QByteArray &letters, bool deflated)
{
    const auto decoded = QByteArray::fromBase64Encoding(letters, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return {};
    return deflated ? inflated(*decoded, maxResponseSize).value_or(QByteArray()) : *decoded;
}

} // namespace

bool mentionsAnswers(const QString &text) { return text.contains(QLatin1String("WAYMARK")); }

std::vector<Result<QByteArray>> answerBlocksIn(const QString &whole, const QString &file, bool *isAll)
{
    const QString text = whole.left(maxTextLength);
    bool isLeft = mentionsAnswers(whole.mid(maxTextLength));
    static const QRegularExpression begin = lineOfBlock(
        QStringLiteral("BEGIN%1(\\d{1,3})%1([PZ])%1(\\d{1,6})%1([0-9A-Fa-f]{4})(?![0-9A-Fa-f])").arg(betweenWords));
    static const QRegularExpression end = lineOfBlock(QStringLiteral("END"));
    std::vector<Result<QByteArray>> found;
    for (auto each = begin.globalMatch(text); each.hasNext();) {
        if (found.size() == maxBlocks) {
            isLeft = true;
            break;
        }
        const auto head = each.next();
        const auto foot = end.match(text, head.capturedEnd());
        const auto next = begin.match(text, head.capturedEnd());
        const bool isWhole = foot.hasMatch() && (!next.hasMatch() || foot.capturedStart() < next.capturedStart());
        const qsizetype until = isWhole ? foot.capturedStart() : next.hasMatch() ? next.capturedStart() : text.size();
        QByteArray letters;
        for (const QChar c : QStringView(text).mid(head.capturedEnd(), until - head.capturedEnd())) {
            if (isBlockLetter(c) && letters.size() <= maxBlockLetters)
                letters.append(static_cast<char>(c.unicode()));
        }
        const auto failure = [&](Problem problem) { found.emplace_back(failed(ContentError{problem, file, {}})); };
        const int counted = head.captured(3).toInt();
        const bool isAsWritten =
            letters.size() == counted && qChecksum(letters) == head.captured(4).toUShort(nullptr, 16);
        QByteArray bytes = isAsWritten ? unpacked(letters, head.captured(2) == u"Z") : QByteArray();
        if (head.captured(1) != u"1")
            failure(Problem::WrongFormat);
        else if (!isWhole || letters.size() < counted)
            failure(Problem::TextCutShort);
        else if (bytes.isEmpty())
            failure(Problem::TextChanged);
        else if (std::ranges::none_of(found, [&](const auto &other) { return other && *other == bytes; }))
            found.emplace_back(std::move(bytes)); // a mail has its text twice, plain and as a page
    }
    if (isAll)
        *isAll = !isLeft;
    return found;
}

} // namespace waymark
