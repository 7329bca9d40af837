// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plaintext.h"

#include <QStringDecoder>

namespace waymark {
namespace {

bool turnsDirection(char32_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069); }

bool isControl(char32_t c) { return (c < 0x20 && c != U'\t') || (c >= 0x7f && c < 0xa0); }

bool isLineBreak(char32_t c) { return (c >= 0x0a && c <= 0x0d) || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool isHidden(char32_t c)
{
    return (isControl(c) && !isLineBreak(c)) || turnsDirection(c) || c == 0xfeff || QChar::isNonCharacter(c) ||
           QChar::isSurrogate(c);
}

/// The character at `at`, of one or two units; half a pair comes as it is.
char32_t characterAt(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(text[at], text[at + 1]);
    return text[at].unicode();
}

qsizetype unitsOf(char32_t c) { return QChar::requiresSurrogates(c) ? 2 : 1; }

/// Letters, digits and signs of ASCII, which most of a text is: nothing is ever done to them.
bool isPlainAscii(QChar unit) { return unit >= u' ' && unit <= u'~'; }

bool isClean(const QString &text, Lines lines)
{
    for (qsizetype at = 0; at < text.size();) {
        if (isPlainAscii(text[at])) {
            ++at;
            continue;
        }
        const char32_t c = characterAt(text, at);
        const bool stays = lines == Lines::Many ? !isLineBreak(c) || c == U'\n' : !isLineBreak(c) && c != U'\t';
        if (!stays || isHidden(c))
            return false;
        at += unitsOf(c);
    }
    return true;
}

} // namespace

QString cleanText(const QString &text, Lines lines)
{
    if (isClean(text, lines))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        const bool pairOfBreaks = c == U'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
        if (isLineBreak(c) && !pairOfBreaks)
            clean += lines == Lines::Many ? u'\n' : u' ';
        else if (c == U'\t' && lines == Lines::One)
            clean += u' ';
        else if (!isLineBreak(c) && !isHidden(c))
            clean += QStringView(text).mid(at, unitsOf(c));
        at += unitsOf(c);
    }
    return clean;
}

bool holdsHiddenCharacters(const QString &text)
{
    for (qsizetype at = 0; at < text.size();) {
        const char32_t c = characterAt(text, at);
        if (isHidden(c))
            return true;
        at += unitsOf(c);
    }
    return false;
}

QString plainText(const QString &text) { return cleanText(text, Lines::Many).trimmed(); }

QString plainLine(const QString &text) { return cleanText(text, Lines::One).simplified(); }

QString cutText(const QString &text, qsizetype max)
{
    const bool isInside = max > 0 && max < text.size() && text[max - 1].isHighSurrogate() && text[max].isLowSurrogate();
    return text.left(isInside ? max - 1 : max);
}

QString html(const QString &text) { return plainText(text).toHtmlEscaped(); }

QString everyCharacter(QByteArrayView utf8)
{
    if (!utf8.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::ConvertInitialBom | QStringConverter::Flag::Stateless);
    return decoder(utf8);
}

} // namespace waymark
