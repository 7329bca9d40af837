// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/foldedtext.h"

#include <QStringDecoder>
#include <algorithm>
#include <array>

namespace waymark {
namespace {

struct CodePoint
{
    char32_t value;
    qsizetype end; ///< in the text
};

CodePoint codePointAt(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    if (c.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(c, text[at + 1]), at + 2};
    return {c.unicode(), at + 1};
}

/// Accents of Latin, Greek and Cyrillic letters. Marks of other scripts are letters there and count.
bool isAccent(char32_t c)
{
    return (c >= 0x300 && c <= 0x36f) || (c >= 0x1ab0 && c <= 0x1aff) || (c >= 0x1dc0 && c <= 0x1dff) ||
           (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe20 && c <= 0xfe2f);
}

/// Default_Ignorable_Code_Point of the Unicode Character Database, all formats, controls that are no white space, and
/// halves of surrogate pairs, with which no expression would match anything.
bool isInvisible(char32_t c)
{
    const auto category = QChar::category(c);
    return category == QChar::Other_Format || (category == QChar::Other_Control && !QChar::isSpace(c)) || c == 0x34f ||
           category == QChar::Other_Surrogate || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 ||
           c == 0x3164 || c == 0xffa0 || (c >= 0x180b && c <= 0x180f) || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

/// What is typed where an apostrophe is meant. Some would decompose to a space with an accent.
bool isApostrophe(char32_t c)
{
    static constexpr std::array<char32_t, 26> all{
        0x27,  0x60,   0xb4,   0x2b9,  0x2bb,  0x2bc,  0x2bd,  0x2be,  0x2bf,  0x2c8,  0x2ca,  0x2cb,  0x55a,
        0x5f3, 0x1fbd, 0x1fbf, 0x1fef, 0x1ffd, 0x2018, 0x2019, 0x201b, 0x2032, 0x2035, 0xa78c, 0xff07, 0xff40};
    return std::ranges::binary_search(all, c);
}

bool isDash(char32_t c) { return QChar::category(c) == QChar::Punctuation_Dash || c == 0x2212 || c == 0x2043; }

/// Letters that no decomposition makes plain, as people write them who lack the key.
QStringView plainLetters(char32_t c)
{
    switch (c) {
    case U'ß':
        return u"ss";
    case U'æ':
        return u"ae";
    case U'œ':
        return u"oe";
    case U'þ':
        return u"th";
    case U'ø':
        return u"o";
    case U'ł':
        return u"l";
    case U'đ':
    case U'ð':
        return u"d";
    case U'ħ':
        return u"h";
    case U'ŧ':
        return u"t";
    case U'ı':
        return u"i";
    default:
        return {};
    }
}

/// One code point that is neither an accent nor a space, decomposed and in small letters.
QString foldedCharacter(const QString &written)
{
    QString made;
    // Folding can leave what decomposes again, and the other way round.
    const QString plain =
        written.normalized(QString::NormalizationForm_KD).toCaseFolded().normalized(QString::NormalizationForm_KD);
    for (qsizetype at = 0; at < plain.size();) {
        const CodePoint each = codePointAt(plain, at);
        if (isApostrophe(each.value))
            made += u'\'';
        else if (isDash(each.value))
            made += u'-';
        else if (const QStringView letters = plainLetters(each.value); !letters.isEmpty())
            made += letters;
        else if (!isAccent(each.value) && !isInvisible(each.value))
            made += QStringView(plain).mid(at, each.end - at);
        at = each.end;
    }
    return made;
}

/// The same for letters of European languages, which are most of what is not ASCII; `c` is from 0x80 to 0x24f.
QStringView foldedLatin(char32_t c)
{
    constexpr char16_t first = 0x80;
    constexpr char16_t end = 0x250;
    static const std::array<QString, end - first> table = [] {
        std::array<QString, end - first> made;
        for (char16_t each = first; each < end; ++each)
            made[each - first] = foldedCharacter(QString(QChar(each)));
        return made;
    }();
    return table[c - first];
}

/// A Korean syllable as its letters (The Unicode Standard, section 3.12).
QString foldedHangul(char32_t c)
{
    const char32_t syllable = c - 0xac00;
    QString letters(QChar(static_cast<char16_t>(0x1100 + syllable / 588)));
    letters += QChar(static_cast<char16_t>(0x1161 + syllable % 588 / 28));
    if (syllable % 28 != 0)
        letters += QChar(static_cast<char16_t>(0x11a7 + syllable % 28));
    return letters;
}

int hexadecimalDigit(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    const char16_t small = code | 0x20U;
    return small >= u'a' && small <= u'f' ? small - u'a' + 10 : -1;
}

} // namespace

FoldedText::FoldedText(const QString &original) : m_original(original)
{
    m_text.reserve(original.size());
    m_spans.reserve(static_cast<std::size_t>(original.size()));
    for (qsizetype at = 0; at < original.size();) {
        const qsizetype end = original[at] == u'%' ? addEscapes(at) : at;
        at = end > at ? end : addCharacter(at);
    }
}

/// A character with the accents and invisible characters that follow it. Returns where the next one begins.
qsizetype FoldedText::addCharacter(qsizetype at)
{
    const char16_t unit = m_original[at].unicode();
    // Nearly everything that is ever compared.
    if (unit < 0x7f && unit > 0x20 && unit != u'`' && (at + 1 == m_original.size() || m_original[at + 1] < u'\x80')) {
        const QChar small = unit >= u'A' && unit <= u'Z' ? QChar(static_cast<char16_t>(unit + 0x20)) : QChar(unit);
        m_text += small;
        m_spans.emplace_back(static_cast<qint32>(at), static_cast<qint32>(at + 1));
        return at + 1;
    }
    const CodePoint first = codePointAt(m_original, at);
    qsizetype end = first.end;
    const auto takeFollowing = [&] {
        while (end < m_original.size()) {
            const CodePoint next = codePointAt(m_original, end);
            if (!isAccent(next.value) && !isInvisible(next.value))
                break;
            end = next.end;
        }
    };
    takeFollowing();
    if (isInvisible(first.value) || isAccent(first.value))
        return end;
    if (QChar::isSpace(first.value)) {
        if (m_text.endsWith(u' ') && m_spans.back().second == at)
            m_spans.back().second = static_cast<qint32>(end);
        else
            add(u" ", at, end);
        return end;
    }
    if (isApostrophe(first.value))
        add(u"'", at, end);
    else if (isDash(first.value))
        add(u"-", at, end);
    else if (first.value >= 0x80 && first.value < 0x250)
        add(foldedLatin(first.value), at, end);
    else if (first.value >= 0xac00 && first.value <= 0xd7a3)
        add(foldedHangul(first.value), at, end);
    else if (QChar::decompositionTag(first.value) == QChar::NoDecomposition &&
             plainLetters(QChar::toCaseFolded(first.value)).isEmpty())
        add(QStringView(QChar::fromUcs4(QChar::toCaseFolded(first.value))), at, end);
    else
        add(foldedCharacter(m_original.mid(at, first.end - at)), at, end);
    return end;
}

/// A run of "%20" and the like; `at` where it is none.
qsizetype FoldedText::addEscapes(qsizetype at)
{
    QByteArray bytes;
    qsizetype end = at;
    for (; end + 2 < m_original.size() && m_original[end] == u'%'; end += 3) {
        const int high = hexadecimalDigit(m_original[end + 1]);
        const int low = hexadecimalDigit(m_original[end + 2]);
        if (high < 0 || low < 0)
            break;
        bytes += static_cast<char>(high << 4 | low);
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString meant = decoder(bytes);
    if (bytes.isEmpty() || decoder.hasError() || meant.contains(u'%'))
        return at;
    const FoldedText inside(meant);
    add(inside.text(), at, end);
    return end;
}

void FoldedText::add(QStringView folded, qsizetype from, qsizetype end)
{
    m_text += folded;
    m_spans.insert(m_spans.end(), static_cast<std::size_t>(folded.size()),
                   {static_cast<qint32>(from), static_cast<qint32>(end)});
}

FoldedText::Span FoldedText::inOriginal(qsizetype from, qsizetype length) const
{
    const qsizetype begins = m_spans[static_cast<std::size_t>(from)].first;
    return {begins, m_spans[static_cast<std::size_t>(from + length - 1)].second - begins};
}

QString folded(const QString &text)
{
    // Nearly every name of a long list: no spans are needed here, and these letters have one spelling.
    const bool isPlain =
        std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'`' && c != u'%'; });
    return isPlain ? text.simplified().toLower() : FoldedText(text).text().trimmed();
}

} // namespace waymark
