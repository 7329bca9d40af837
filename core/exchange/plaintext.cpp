// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/plaintext.h"

namespace waymark {
namespace {

bool turnsDirection(char16_t c) { return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069) || c == 0xfeff; }

bool isHidden(QChar c)
{
    const char16_t code = c.unicode();
    if (code == u'\n' || code == u'\t' || code == u'\r')
        return false;
    return code < 0x20 || (code >= 0x7f && code < 0xa0) || turnsDirection(code);
}

bool isHalf(const QString &text, qsizetype at)
{
    if (text[at].isHighSurrogate())
        return at + 1 == text.size() || !text[at + 1].isLowSurrogate();
    return text[at].isLowSurrogate() && (at == 0 || !text[at - 1].isHighSurrogate());
}

} // namespace

QString plainText(const QString &text)
{
    QString kept;
    kept.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == u'\r') {
            if (at + 1 == text.size() || text[at + 1] != u'\n')
                kept += u'\n';
        } else if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator) {
            kept += u'\n';
        } else if (!isHidden(c)) {
            kept += isHalf(text, at) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return kept.trimmed();
}

QString html(const QString &text) { return plainText(text).toHtmlEscaped(); }

QString plainLine(const QString &text) { return plainText(text).simplified(); }

bool holdsHiddenCharacters(const QString &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isHidden(text[at]) || isHalf(text, at))
            return true;
    }
    return false;
}

} // namespace waymark
