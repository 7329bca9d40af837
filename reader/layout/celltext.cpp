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

bool isOneOf(const QString &part, const char *words) { return QString::fromLatin1(words).split(u' ').contains(part); }

/// Ends of words that are no words.
bool isNoWord(const QString &part)
{
    return isOneOf(part,
                   "tion tions tional sion sions ment ments mental ing ings ers er ed ness ity ities ence ences ance "
                   "ances ly al ally ble bly tive tively sive ture tures ation ations ships cation mation ern ents") ||
           std::ranges::none_of(part, [](QChar c) { return QStringView(u"aeiouy").contains(c); });
}

/// Words that are written before others with a hyphen.
bool takesHyphen(const QString &part)
{
    return part.size() < 2 ||
           isOneOf(
               part,
               "well whole self non co cross peer long short full part high higher low lower up follow line one two "
               "three "
               "face post pre mid end multi in on off out over under inter intra sub semi ex anti all half year age "
               "week work decision problem team time hands day user learner student employer school college career "
               "careers evidence needs free looked easy easily first second third real large small medium");
}

/// Words that are written behind others with a hyphen.
bool followsHyphen(const QString &part)
{
    return isOneOf(
        part, "based led centred centered wide specific term time free friendly related driven focused focussed level "
              "levels making solving ready date to up in on off out one two age aged ages sized size read line "
              "profit work working study paced after known being ability income stage ended end quality rounded "
              "informed defined planned established developed timed long run school college year years old ups "
              "day days week face person part end the of and by learning support skills academic "
              "intensive effective efficient oriented orientated aware secondary primary education training "
              "curricular institutional employed employment esteem confidence assessment evaluation review "
              "committee groups group minute hour hours month months going site house depth person");
}

/// How words go on behind a whole one: "develop-ment", "success-fully".
bool goesOn(const QString &part)
{
    for (const char *begin :
         {"ation", "ment", "ing", "ed",   "er",  "ly",  "ful", "ness", "able", "ence", "ance", "ity",
          "ive",   "al",   "ous", "ship", "ies", "ion", "ent", "ant",  "ist",  "ism",  "ic"}) {
        if (part.startsWith(QLatin1String(begin)))
            return true;
    }
    return false;
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
        m_isOneWord = words.size() == 1;
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
        if (m_isOneWord && end.isLetter() && room < 0.5 * line.rect.height() &&
            (QStringView(u".,;:)").contains(first[0]) || (first[0].isLower() && joinFilled(first))))
            return;
        const bool meant = room > line.words.front().rect.width() + 0.9 * line.rect.height() || m_lastPage != line.page;
        if (meant && m_lastPage == line.page && endsSentence() && !first[0].isLower())
            breakLine();
        else
            m_text += u' ';
    }

    /// A word that fills its line can be the beginning of one that found no room in its column.
    bool joinFilled(const QString &first)
    {
        using Join = Vocabulary::Join;
        const Join join = m_words.joinOf(m_text.section(u' ', -1).section(u'\n', -1), first);
        m_unsure = m_unsure || join == Join::UnsureOneWord || join == Join::UnsureTwoWords;
        return join == Join::OneWord || join == Join::UnsureOneWord;
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
    bool m_isOneWord = false; ///< the last line
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

void Vocabulary::addBreak(const QString &last, const QString &first)
{
    m_parted += judged(last, first) == Hyphen::Drop;
}

Vocabulary::Join Vocabulary::joinOf(const QString &last, const QString &first) const
{
    const QString head = lettersOf(last);
    const QString tail = lettersOf(first);
    const bool headKnown = count(head) > 0;
    const bool tailKnown = count(tail) > 0;
    if (count(head + tail) > 0)
        return headKnown && tailKnown ? Join::UnsureTwoWords : Join::OneWord;
    if (headKnown && tailKnown)
        return Join::TwoWords;
    // What is left over of a word is short.
    constexpr qsizetype maxRest = 4;
    return headKnown || tailKnown || tail.size() > maxRest ? Join::UnsureTwoWords : Join::UnsureOneWord;
}

Vocabulary::Hyphen Vocabulary::hyphenBetween(const QString &last, const QString &first) const
{
    const Hyphen hyphen = judged(last, first);
    if (m_parted > 0)
        return hyphen;
    // No word of this document is parted for sure: its hyphens are the writer's.
    return hyphen == Hyphen::UnsureDrop ? Hyphen::UnsureKeep : Hyphen::Keep;
}

Vocabulary::Hyphen Vocabulary::judged(const QString &last, const QString &first) const
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
    const QString start = head.section(u'-', -1);
    const QString rest = tail.section(u'-', 0, 0);
    const QString small = start.toCaseFolded();
    if (takesHyphen(small) || followsHyphen(rest) || start.toUpper() == start)
        return isNoWord(rest) && !takesHyphen(small) ? Hyphen::Drop : Hyphen::UnsureKeep;
    if (isNoWord(rest) || isNoWord(small))
        return Hyphen::Drop;
    const bool startKnown = count(start) > 0;
    const bool restKnown = count(rest) > 0;
    if (startKnown && restKnown)
        return Hyphen::UnsureKeep; // two whole words of this document make a compound
    if (!startKnown && !restKnown)
        return Hyphen::Drop; // and two parts that are none were one word
    return startKnown && rest.size() >= 4 && !goesOn(rest) ? Hyphen::UnsureKeep : Hyphen::UnsureDrop;
}

CellText cellText(const std::vector<Line> &lines, qreal right, const Vocabulary &words)
{
    TextMaker maker(right, words);
    for (const Line &line : lines)
        maker.add(line);
    return maker.result();
}

} // namespace waymark::reader
