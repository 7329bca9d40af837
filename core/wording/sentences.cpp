// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/sentences.h"

#include <QRegularExpression>

namespace waymark {
namespace {

constexpr QStringView bullets = u"\u2022\u25cf\u25aa\u25e6\u00b7\u2023";

bool isAbbreviation(QStringView before)
{
    static const QStringList known{QStringLiteral("e.g"), QStringLiteral("i.e"), QStringLiteral("etc"),
                                   QStringLiteral("cf"),  QStringLiteral("vs"),  QStringLiteral("mr"),
                                   QStringLiteral("mrs"), QStringLiteral("ms"),  QStringLiteral("dr"),
                                   QStringLiteral("st"),  QStringLiteral("no"),  QStringLiteral("incl")};
    qsizetype from = before.size();
    while (from > 0 && (before[from - 1].isLetter() || before[from - 1] == u'.'))
        --from;
    return known.contains(before.sliced(from).toString().toLower());
}

bool opensSentence(QChar c) { return c.isUpper() || c.isDigit() || QStringView(u"\"'(\u2018\u201c").contains(c); }

bool closesQuote(QChar c) { return QStringView(u"\"')\u2019\u201d").contains(c); }

QStringList splitLine(const QString &line)
{
    QStringList found;
    qsizetype from = 0;
    int depth = 0;
    for (qsizetype at = 0; at < line.size(); ++at) {
        const QChar c = line[at];
        depth += c == u'(';
        depth -= c == u')' && depth > 0;
        if (depth > 0 || (c != u'.' && c != u'?' && c != u'!'))
            continue;
        qsizetype end = at + 1;
        while (end < line.size() && closesQuote(line[end]))
            ++end;
        if (end + 1 >= line.size() || line[end] != u' ' || !opensSentence(line[end + 1]))
            continue;
        if (c == u'.' && isAbbreviation(QStringView(line).sliced(from, at - from)))
            continue;
        found.append(line.mid(from, end - from));
        from = end + 1;
        at = end;
    }
    found.append(line.mid(from));
    return found;
}

/// The text with a line break before each item of a list that was written on one line.
QString withItemsApart(QString text)
{
    for (const QChar bullet : bullets)
        text.replace(bullet, QStringLiteral("\n- "));
    // Only behind a colon is a dash between spaces a list's; elsewhere it is a writer's.
    static const QRegularExpression list(QStringLiteral(":\\s+[-\u2013]\\s"));
    static const QRegularExpression item(QStringLiteral("[ \\t]+[-\u2013][ \\t]+"));
    const auto begin = list.match(text);
    if (begin.hasMatch()) {
        const qsizetype head = begin.capturedStart() + 1;
        text = text.left(head) + text.mid(head).replace(item, QStringLiteral("\n- "));
    }
    return text;
}

} // namespace

QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression mark(QStringLiteral("^(?:[-\u2013*]|\\(?[0-9]{1,2}[.)]|\\(?[a-z]\\))\\s+"));
    QStringList found;
    for (const QString &raw : withItemsApart(text).split(u'\n')) {
        QString line = raw.simplified();
        line.remove(mark);
        for (const QString &sentence : splitLine(line)) {
            if (!sentence.trimmed().isEmpty())
                found.append(sentence.trimmed());
        }
    }
    return found;
}

QString sentenceKey(const QString &sentence)
{
    QString key = sentence.simplified().toCaseFolded();
    while (!key.isEmpty() && QStringView(u".;,:").contains(key.back()))
        key.chop(1);
    return key;
}

} // namespace waymark
