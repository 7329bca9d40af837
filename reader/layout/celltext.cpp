// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/celltext.h"

#include "reader/layout/lines.h"

#include <algorithm>

namespace waymark::reader {
namespace {

QString lettersOf(const QString &word)
{
    qsizetype from = 0;
    qsizetype to = word.size();
    while (from < to && !word[from].isLetterOrNumber())
        ++from;
    while (to > from && !word[to - 1].isLetterOrNumber())
        --to;
    return word.mid(from, to - from);
}

bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u00ad'; }

/// Parts of words that no English word is.
bool isNoWord(const QString &part)
{
    static const QStringList endings{
        QStringLiteral("tion"),   QStringLiteral("tions"),  QStringLiteral("sion"), QStringLiteral("sions"),
        QStringLiteral("ment"),   QStringLiteral("ments"),  QStringLiteral("ing"),  QStringLiteral("ings"),
        QStringLiteral("ers"),    QStringLiteral("er"),     QStringLiteral("ed"),   QStringLiteral("ness"),
        QStringLiteral("ity"),    QStringLiteral("ities"),  QStringLiteral("ence"), QStringLiteral("ance"),
        QStringLiteral("ly"),     QStringLiteral("al"),     QStringLiteral("ally"), QStringLiteral("ble"),
        QStringLiteral("tive"),   QStringLiteral("tively"), QStringLiteral("sive"), QStringLiteral("ture"),
        QStringLiteral("tional"), QStringLiteral("ships"),  QStringLiteral("ers'"), QStringLiteral("cation"),
        QStringLiteral("mation")};
    if (endings.contains(part))
        return true;
    return std::ranges::none_of(part, [](QChar c) { return QStringView(u"aeiouy").contains(c); });
}

/// Words that are written before others with a hyphen.
bool takesHyphen(const QString &part)
{
    static const QStringList known{
        QStringLiteral("well"),  QStringLiteral("whole"), QStringLiteral("self"),   QStringLiteral("non"),
        QStringLiteral("co"),    QStringLiteral("cross"), QStringLiteral("peer"),   QStringLiteral("long"),
        QStringLiteral("short"), QStringLiteral("full"),  QStringLiteral("part"),   QStringLiteral("high"),
        QStringLiteral("low"),   QStringLiteral("up"),    QStringLiteral("follow"), QStringLiteral("line"),
        QStringLiteral("one"),   QStringLiteral("two"),   QStringLiteral("face"),   QStringLiteral("post"),
        QStringLiteral("pre"),   QStringLiteral("mid"),   QStringLiteral("end"),    QStringLiteral("multi"),
        QStringLiteral("in")};
    return known.contains(part);
}

/// Joins words over line ends.
class TextMaker
{
public:
    TextMaker(qreal right, const Vocabulary &words) : m_right(right), m_words(words) {}

    void add(const Line &line)
    {
        std::vector<Word> words = line.words;
        const bool isItem =
            isBullet(words.front().text) && words.size() > 1 &&
            (words.front().spaceAfter || words[1].rect.left() - words[0].rect.right() > 0.15 * line.rect.height());
        // A dash begins an item only where it hangs before the text: elsewhere it is the writer's.
        const bool isDash = QStringView(u"-\u2013*").contains(words.front().text[0]);
        if (isItem && !(isDash && m_open && !m_isList)) {
            words.erase(words.begin());
            breakLine();
            m_text += QStringLiteral("\u2022 ");
            m_isList = true;
        } else if (!m_text.isEmpty()) {
            join(line);
        }
        const Line rest{line.page, words, line.rect};
        m_text += textOf(rest);
        m_last = line.rect;
        m_lastPage = line.page;
        m_open = !endsSentence();
    }

    CellText result() const { return {m_text.trimmed(), m_unsure}; }

private:
    bool endsSentence() const { return !m_text.isEmpty() && QStringView(u".!?:;").contains(m_text.back()); }

    void breakLine()
    {
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
    }

    void join(const Line &line)
    {
        const QString first = line.words.front().text;
        const QChar end = m_text.back();
        if (isHyphen(end) && m_text.size() > 1 && m_text[m_text.size() - 2].isLetter()) {
            joinWord(first);
            return;
        }
        const bool attached = m_text.size() > 1 && !m_text[m_text.size() - 2].isSpace();
        if (attached && QStringView(u"/\u2014\u2013-").contains(end))
            return;
        // Had the next word found room on the line above, then the break was meant.
        const qreal room = m_right - m_last.right();
        const bool meant = room > line.words.front().rect.width() + 0.9 * line.rect.height() || m_lastPage != line.page;
        if (meant && m_lastPage == line.page && endsSentence() && !first[0].isLower())
            breakLine();
        else
            m_text += u' ';
    }

    void joinWord(const QString &first)
    {
        const QChar end = m_text.back();
        if (end == u'\u00ad') {
            m_text.chop(1);
            return;
        }
        if (!first[0].isLower())
            return;
        const QString last = m_text.section(u' ', -1).section(u'\n', -1);
        using Hyphen = Vocabulary::Hyphen;
        const Hyphen hyphen = m_words.hyphenBetween(last, first);
        if (hyphen == Hyphen::Drop || hyphen == Hyphen::UnsureDrop)
            m_text.chop(1);
        else if (end == u'\u2010')
            m_text.back() = u'-';
        m_unsure = m_unsure || hyphen == Hyphen::UnsureDrop || hyphen == Hyphen::UnsureKeep;
    }

    qreal m_right;
    const Vocabulary &m_words;
    QString m_text;
    QRectF m_last;
    int m_lastPage = 0;
    bool m_open = false;
    bool m_isList = false;
    bool m_unsure = false;
};

} // namespace

void Vocabulary::add(const Line &line)
{
    for (std::size_t i = 0; i < line.words.size(); ++i) {
        const QString &word = line.words[i].text;
        // A line's last word may be half a word, and so may the first: only whole ones are known.
        if ((i + 1 == line.words.size() && isHyphen(word.back())) || i == 0)
            continue;
        const QString letters = lettersOf(word).replace(u'\u2010', u'-');
        if (!letters.isEmpty())
            ++m_words[letters.toCaseFolded()];
    }
}

Vocabulary::Hyphen Vocabulary::hyphenBetween(const QString &last, const QString &first) const
{
    const QString head = lettersOf(last);
    const QString tail = lettersOf(first);
    const int asOne = count(head + tail);
    const int hyphened = count(head + u'-' + tail);
    if (asOne > 0 && hyphened > 0)
        return asOne > hyphened ? Hyphen::UnsureDrop : Hyphen::UnsureKeep;
    if (asOne > 0)
        return Hyphen::Drop;
    if (hyphened > 0)
        return Hyphen::Keep;
    const QString start = head.section(u'-', -1).toCaseFolded();
    if (takesHyphen(start))
        return Hyphen::UnsureKeep;
    if (isNoWord(tail) || isNoWord(start))
        return Hyphen::Drop;
    // Two whole words of this document make a compound; two parts that are none were one word.
    const bool startKnown = count(start) > 0;
    const bool tailKnown = count(tail) > 0;
    if (startKnown && tailKnown)
        return Hyphen::UnsureKeep;
    return Hyphen::UnsureDrop;
}

CellText cellText(const std::vector<Line> &lines, qreal right, const Vocabulary &words)
{
    TextMaker maker(right, words);
    for (const Line &line : lines)
        maker.add(line);
    return maker.result();
}

} // namespace waymark::reader
