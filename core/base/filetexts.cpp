// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filetexts.h"

#include "core/base/unzipping.h"

#include <QHash>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <utility>

namespace waymark {
namespace {

using EachText = std::function<void(const QString &)>;

constexpr int deepestArchive = 4; ///< a workbook in a document in a ZIP, and one more

QString fromUtf16(const QByteArray &bytes, QStringConverter::Encoding order, qsizetype from)
{
    QStringDecoder decoder(order);
    return decoder(QByteArrayView(bytes).sliced(from));
}

/// Without anything that no text has.
bool isText(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) {
        return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r' && c != u'\f') ||
               c == QChar(QChar::ReplacementCharacter) || c.category() == QChar::Other_NotAssigned ||
               c.category() == QChar::Other_PrivateUse;
    });
}

/// Only where several letters of an alphabet follow each other: what else is UTF-16 by chance would take long to
/// search.
QString alphabeticRuns(const QString &text)
{
    constexpr qsizetype shortest = 3;
    const auto isLikely = [](QChar c) {
        return (c >= u' ' && c < u'\x0800') || (c >= u'\x2000' && c < u'\x2070') || c == QChar(0xfeff);
    };
    QString made;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at;
        while (end < text.size() && isLikely(text[end]))
            ++end;
        if (end - at >= shortest) {
            made += QStringView(text).mid(at, end - at);
            made += u'\n';
        }
        at = end + 1;
    }
    return made;
}

/// Whether bytes were meant as what they are in UTF-16. Any two bytes are a character of it, mostly a Chinese one:
/// without a mark it has to be mostly letters of alphabets.
bool isMeant(const QString &text, bool marked)
{
    const auto alphabetic = std::ranges::count_if(text, [](QChar c) { return c < u'\x0800'; });
    return isText(text) && (marked || alphabetic * 2 > text.size());
}

bool hasMark(const QByteArray &bytes) { return bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"); }

/// The bytes as text, whatever they are. Returns whether they are nothing but text.
bool readText(const QByteArray &bytes, const EachText &each)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString utf8 = decoder(bytes);
    const bool valid = !decoder.hasError();
    bool plain = valid && isText(utf8);
    each(valid ? utf8 : alphabeticRuns(utf8));
    if (!valid) {
        const QString windows = fromWindows1252(bytes);
        plain = isText(windows);
        each(windows);
    }
    if (hasMark(bytes) || bytes.contains('\0')) {
        bool wide = false;
        for (const auto order : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
            const QString text = fromUtf16(bytes, order, 0);
            const bool isWhole =
                isMeant(text, bytes.startsWith(order == QStringConverter::Utf16LE ? "\xff\xfe" : "\xfe\xff"));
            wide = wide || isWhole;
            each(isWhole ? text : alphabeticRuns(text));
            // Inside a file of another kind it can begin at any byte.
            if (!isWhole && bytes.size() > 1)
                each(alphabeticRuns(fromUtf16(bytes, order, 1)));
        }
        plain = wide;
    }
    return plain;
}

/// What a reference such as "&#8217;" or "&eacute;" means to a person who looks for a name.
std::optional<QString> meaningOf(const QString &reference)
{
    static const QHash<QString, QString> known{{QStringLiteral("amp"), QStringLiteral("&")},
                                               {QStringLiteral("lt"), QStringLiteral("<")},
                                               {QStringLiteral("gt"), QStringLiteral(">")},
                                               {QStringLiteral("quot"), QStringLiteral("\"")},
                                               {QStringLiteral("apos"), QStringLiteral("'")},
                                               {QStringLiteral("rsquo"), QStringLiteral("'")},
                                               {QStringLiteral("lsquo"), QStringLiteral("'")},
                                               {QStringLiteral("prime"), QStringLiteral("'")},
                                               {QStringLiteral("acute"), QStringLiteral("'")},
                                               {QStringLiteral("ndash"), QStringLiteral("-")},
                                               {QStringLiteral("mdash"), QStringLiteral("-")},
                                               {QStringLiteral("minus"), QStringLiteral("-")},
                                               {QStringLiteral("hyphen"), QStringLiteral("-")},
                                               {QStringLiteral("dash"), QStringLiteral("-")},
                                               {QStringLiteral("shy"), QString()},
                                               {QStringLiteral("zwj"), QString()},
                                               {QStringLiteral("zwnj"), QString()},
                                               {QStringLiteral("nbsp"), QStringLiteral(" ")},
                                               {QStringLiteral("ensp"), QStringLiteral(" ")},
                                               {QStringLiteral("emsp"), QStringLiteral(" ")},
                                               {QStringLiteral("thinsp"), QStringLiteral(" ")},
                                               {QStringLiteral("szlig"), QStringLiteral("ss")},
                                               {QStringLiteral("aelig"), QStringLiteral("ae")},
                                               {QStringLiteral("AElig"), QStringLiteral("AE")},
                                               {QStringLiteral("oelig"), QStringLiteral("oe")},
                                               {QStringLiteral("OElig"), QStringLiteral("OE")},
                                               {QStringLiteral("eth"), QStringLiteral("d")},
                                               {QStringLiteral("thorn"), QStringLiteral("th")}};
    if (reference.startsWith(u'#')) {
        bool isNumber = false;
        const bool hex = reference.mid(1, 1).toLower() == u"x";
        const uint code = hex ? reference.mid(2).toUInt(&isNumber, 16) : reference.mid(1).toUInt(&isNumber, 10);
        if (!isNumber || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
            return std::nullopt;
        return QStringView(QChar::fromUcs4(code)).toString();
    }
    if (const auto found = known.find(reference); found != known.end())
        return *found;
    // A letter and its accent, which is ignored by anyone who looks for a name.
    static const QStringList accents{QStringLiteral("acute"), QStringLiteral("grave"), QStringLiteral("circ"),
                                     QStringLiteral("uml"),   QStringLiteral("tilde"), QStringLiteral("ring"),
                                     QStringLiteral("cedil"), QStringLiteral("caron"), QStringLiteral("slash"),
                                     QStringLiteral("strok"), QStringLiteral("ogon"),  QStringLiteral("dot")};
    if (reference.size() > 1 && accents.contains(reference.mid(1)))
        return reference.left(1);
    return std::nullopt;
}

/// With references of XML and HTML, and escapes of JSON, as what they mean.
QString resolved(const QString &text)
{
    constexpr qsizetype maxReference = 12;
    QString made;
    made.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text[at] == u'&') {
            const qsizetype end = QStringView(text).mid(at, maxReference).indexOf(u';');
            const auto meaning = end > 1 ? meaningOf(text.mid(at + 1, end - 1)) : std::nullopt;
            if (meaning) {
                made += *meaning;
                at += end;
                continue;
            }
        } else if (text[at] == u'\\' && at + 5 < text.size() && text[at + 1] == u'u') {
            bool isNumber = false;
            const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isNumber, 16);
            if (isNumber) {
                made += QChar(code);
                at += 5;
                continue;
            }
        }
        made += text[at];
    }
    return made;
}

/// Where the mark that begins at `at` ends, behind its ">"; `at` where none does.
qsizetype endOfMark(const QString &text, qsizetype at)
{
    if (at + 1 >= text.size() ||
        !(text[at + 1].isLetter() || text[at + 1] == u'/' || text[at + 1] == u'!' || text[at + 1] == u'?'))
        return at;
    if (QStringView(text).mid(at).startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(QLatin1String("-->"), at);
        return end < 0 ? at : end + 3;
    }
    QChar quote;
    for (qsizetype each = at + 1; each < text.size(); ++each) {
        const QChar c = text[each];
        if (!quote.isNull())
            quote = c == quote ? QChar() : quote;
        else if (c == u'"' || c == u'\'')
            quote = c;
        else if (c == u'>')
            return each + 1;
    }
    return at;
}

/// What a reader sees in place of a mark of DOCX, XLSX, PPTX, ODT or HTML.
QString shownFor(QStringView mark, bool spaces)
{
    static const QSet<QString> blocks{QStringLiteral("p"),          QStringLiteral("h"),
                                      QStringLiteral("br"),         QStringLiteral("cr"),
                                      QStringLiteral("tab"),        QStringLiteral("tc"),
                                      QStringLiteral("td"),         QStringLiteral("th"),
                                      QStringLiteral("tr"),         QStringLiteral("row"),
                                      QStringLiteral("c"),          QStringLiteral("v"),
                                      QStringLiteral("si"),         QStringLiteral("is"),
                                      QStringLiteral("li"),         QStringLiteral("div"),
                                      QStringLiteral("line-break"), QStringLiteral("s"),
                                      QStringLiteral("text"),       QStringLiteral("title"),
                                      QStringLiteral("body"),       QStringLiteral("dt"),
                                      QStringLiteral("dd"),         QStringLiteral("table-cell"),
                                      QStringLiteral("list-item"),  QStringLiteral("h1"),
                                      QStringLiteral("h2"),         QStringLiteral("h3"),
                                      QStringLiteral("h4"),         QStringLiteral("h5"),
                                      QStringLiteral("h6"),         QStringLiteral("option"),
                                      QStringLiteral("section"),    QStringLiteral("table"),
                                      QStringLiteral("creator"),    QStringLiteral("subject"),
                                      QStringLiteral("keywords"),   QStringLiteral("date"),
                                      QStringLiteral("caption"),    QStringLiteral("lastModifiedBy"),
                                      QStringLiteral("label"),      QStringLiteral("lpstr"),
                                      QStringLiteral("description")};
    qsizetype from = mark.startsWith(u"</") ? 2 : 1;
    qsizetype to = from;
    while (to < mark.size() &&
           (mark[to].isLetterOrNumber() || mark[to] == u'-' || mark[to] == u'_' || mark[to] == u':')) {
        if (mark[to] == u':')
            from = to + 1;
        ++to;
    }
    const QString name = mark.mid(from, to - from).toString();
    if (name == u"noBreakHyphen")
        return QStringLiteral("-");
    if (blocks.contains(name))
        return QStringLiteral("\n");
    return spaces ? QStringLiteral(" ") : QString();
}

QString withoutMarks(const QString &text, bool spaces)
{
    QString made;
    made.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text[at] == u'<' ? endOfMark(text, at) : at;
        if (end == at) {
            made += text[at++];
            continue;
        }
        made += shownFor(QStringView(text).mid(at, end - at), spaces);
        at = end;
    }
    return made;
}

/// A text as it is, and as those see it who open it with a program that knows its marks.
void eachReading(const QString &text, const EachText &each)
{
    each(text);
    if (text.contains(u'&') || text.contains(QLatin1String("\\u")))
        each(resolved(text));
    if (text.contains(u'<') && text.contains(u'>')) {
        each(resolved(withoutMarks(text, false)));
        each(resolved(withoutMarks(text, true)));
    }
}

/// Goes through one file and those inside it.
class Reading
{
public:
    Reading(qint64 size, EachText each)
        : m_each(std::move(each))
        , m_left(std::min(maxUnpacked, std::max(maxOfSmall, maxTimes * size)))
    {}

    std::optional<UnreadableFile> read(const QByteArray &bytes, int depth)
    {
        if (bytes.isEmpty())
            return std::nullopt;
        const auto kind = kindOfFile(bytes);
        const bool isPlain = readText(bytes, [this](const QString &text) { eachReading(text, m_each); });
        if (kind)
            return kind;
        if (looksLikeZip(bytes)) {
            if (depth >= deepestArchive)
                return UnreadableFile::TooLarge;
            if (const auto archive = readArchive(bytes, depth); archive.isZip)
                return archive.why;
        }
        if (!isPlain)
            return UnreadableFile::Unknown;
        // A picture inside a web page.
        return bytes.contains(";base64,") ? std::optional(UnreadableFile::Partly) : std::nullopt;
    }

private:
    // A ZIP of few bytes that unpacks to very many is no document.
    static constexpr qint64 maxUnpacked = qint64{64} * 1024 * 1024;
    static constexpr qint64 maxOfSmall = qint64{8} * 1024 * 1024;
    static constexpr qint64 maxTimes = 100;

    struct ReadArchive
    {
        bool isZip = false;
        std::optional<UnreadableFile> why;
    };

    ReadArchive readArchive(const QByteArray &bytes, int depth)
    {
        std::optional<UnreadableFile> worst;
        const auto take = [&worst](UnreadableFile why) {
            // Of the whole it matters what to do about it; the kind of one part does not.
            const bool tells = why == UnreadableFile::TooLarge || why == UnreadableFile::Locked;
            if (tells || !worst)
                worst = tells ? why : UnreadableFile::Partly;
        };
        const auto each = [&](const QString &name, const QByteArray &content) {
            m_left -= content.size();
            m_each(name);
            const auto why = read(content, depth + 1);
            // What Excel stores about the printer is UTF-16, which was read.
            if (why && !name.contains(QLatin1String("printerSettings")))
                take(*why);
            return m_left > 0;
        };
        UnzipLimits limits;
        limits.maxBytes = m_left;
        const Unzipped result = unzip(bytes, limits, each, m_each);
        switch (result) {
        case Unzipped::NotZip:
            return {};
        case Unzipped::TooLarge:
            take(UnreadableFile::TooLarge);
            break;
        case Unzipped::Locked:
            take(UnreadableFile::Locked);
            break;
        case Unzipped::Damaged:
            take(UnreadableFile::Unknown);
            break;
        case Unzipped::Whole:
            break;
        }
        if (m_left <= 0)
            take(UnreadableFile::TooLarge);
        return {true, worst};
    }

    EachText m_each;
    qint64 m_left; ///< bytes that can still be unpacked
};

} // namespace

QString fromWindows1252(const QByteArray &bytes)
{
    static constexpr std::array<char16_t, 32> special{0x20ac, 0x81,   0x201a, 0x192,  0x201e, 0x2026, 0x2020, 0x2021,
                                                      0x2c6,  0x2030, 0x160,  0x2039, 0x152,  0x8d,   0x17d,  0x8f,
                                                      0x90,   0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                      0x2dc,  0x2122, 0x161,  0x203a, 0x153,  0x9d,   0x17e,  0x178};
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c >= u'\x80' && c < u'\xa0')
            c = special[c.unicode() - 0x80U];
    }
    return text;
}

std::optional<UnreadableFile> kindOfFile(const QByteArray &bytes)
{
    const auto begins = [&](const char *with, qsizetype length, qsizetype at = 0) {
        return bytes.mid(at, length) == QByteArray(with, length);
    };
    if (bytes.left(1024).contains("%PDF-"))
        return UnreadableFile::Pdf;
    if (begins("\x89PNG", 4) || begins("\xff\xd8\xff", 3) || begins("GIF8", 4) || begins("II*", 3) ||
        (begins("MM", 2) && begins("*", 1, 3)) || begins("WEBP", 4, 8) || begins("ftyphei", 7, 4) ||
        begins("ftypavif", 8, 4) || begins("ftypmif1", 8, 4) || begins(" EMF", 4, 40) ||
        begins("\xd7\xcd\xc6\x9a", 4) || (begins("BM", 2) && bytes.mid(5, 5).contains('\0')))
        return UnreadableFile::Picture;
    if (begins("ID3", 3) || begins("RIFF", 4) || begins("OggS", 4) || begins("ftyp", 4, 4) ||
        begins("\x1a\x45\xdf\xa3", 4) || begins("fLaC", 4))
        return UnreadableFile::Recording;
    // Texts whose letters are written in another way.
    if (begins("{\\rtf", 5) || begins("%!PS", 4) ||
        bytes.left(1 << 16).toLower().contains("content-transfer-encoding:"))
        return UnreadableFile::Unknown;
    return std::nullopt;
}

std::optional<UnreadableFile> eachTextInFile(const QByteArray &bytes, const EachText &each)
{
    return Reading(bytes.size(), each).read(bytes, 0);
}

} // namespace waymark
