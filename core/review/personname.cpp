// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/personname.h"

#include <QStringList>

namespace waymark {
namespace {

/// The words of a name, escaped, the surname last.
QStringList wordsOf(const QString &name)
{
    static const QStringList titles{QStringLiteral("mr"),   QStringLiteral("mrs"), QStringLiteral("ms"),
                                    QStringLiteral("miss"), QStringLiteral("mx"),  QStringLiteral("dr"),
                                    QStringLiteral("prof"), QStringLiteral("rev"), QStringLiteral("sir")};
    static const QRegularExpression separators(QStringLiteral("[\\s,.]+"));
    QStringList words;
    for (const QString &word : name.split(separators, Qt::SkipEmptyParts)) {
        if (word.size() > 1 && !titles.contains(word.toLower()))
            words << QRegularExpression::escape(word);
    }
    if (name.contains(QLatin1Char(',')) && words.size() > 1) // "Smith, Anna"
        words.append(words.takeFirst());
    return words;
}

QString whole(const QStringList &words) { return QStringLiteral("(?i:%1)").arg(words.join(QStringLiteral("\\s+"))); }

QRegularExpression oneOf(const QStringList &ways)
{
    return QRegularExpression(QStringLiteral("(?<![\\p{L}\\p{N}])(?:") + ways.join(QLatin1Char('|')) +
                                  QStringLiteral(")(?![\\p{L}\\p{N}])"),
                              QRegularExpression::UseUnicodePropertiesOption);
}

} // namespace

std::optional<QRegularExpression> nameExpression(const QString &name)
{
    const QStringList words = wordsOf(name);
    if (words.isEmpty())
        return std::nullopt;
    QStringList ways{whole(words), QStringLiteral("(?i:%1)").arg(words.last())};
    ways += words.mid(0, words.size() - 1);
    return oneOf(ways);
}

std::optional<QRegularExpression> wholeNameExpression(const QString &name)
{
    const QStringList words = wordsOf(name);
    return words.isEmpty() ? std::nullopt : std::optional(oneOf({whole(words)}));
}

} // namespace waymark
