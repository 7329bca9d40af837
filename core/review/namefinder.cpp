// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/namefinder.h"

#include <algorithm>

namespace waymark {
namespace {

const QString notInsideBefore = QStringLiteral("(?<![\\p{L}\\p{N}])");
const QString notInsideAfter = QStringLiteral("(?![\\p{L}\\p{N}])");
/// Between two words of a name: a space, a hyphen with or without spaces, what file names and e-mail addresses have, or
/// nothing.
const QString joint = QStringLiteral("(?: ?-? ?|[._+])");

bool isTitle(const QString &word)
{
    static const QStringList titles{
        QStringLiteral("mr"),       QStringLiteral("mrs"),  QStringLiteral("ms"),   QStringLiteral("miss"),
        QStringLiteral("mx"),       QStringLiteral("dr"),   QStringLiteral("prof"), QStringLiteral("professor"),
        QStringLiteral("rev"),      QStringLiteral("revd"), QStringLiteral("sir"),  QStringLiteral("dame"),
        QStringLiteral("reverend"), QStringLiteral("cllr"), QStringLiteral("lord"), QStringLiteral("lady")};
    return titles.contains(folded(word));
}

/// A word as a pattern of the folded text: its hyphens may be spaces or missing, its apostrophes missing.
QString pattern(const QString &word)
{
    QString made;
    for (const QChar c : folded(word)) {
        if (c == u'\'')
            made += QStringLiteral("'?");
        else if (c == u'-')
            made += joint;
        else if (c == u' ')
            made += QStringLiteral("[.,]? ?-? ?");
        else if (c == u'.')
            made += QStringLiteral("\\.?");
        else
            made += c < u'\x80' ? QRegularExpression::escape(QString(c)) : QString(c); // half a pair is not escaped
    }
    return made;
}

/// The longest run of letters and digits: it is literally in every match.
QString fragmentOf(const QString &word)
{
    QString longest;
    QString run;
    const QString all = folded(word) + u' ';
    for (const QChar c : all) {
        if (c.isLetterOrNumber()) {
            run += c;
            continue;
        }
        if (run.size() > longest.size())
            longest = run;
        run.clear();
    }
    return longest;
}

QRegularExpression compiled(const QString &alternatives)
{
    QRegularExpression made(notInsideBefore + QStringLiteral("(?:") + alternatives + QStringLiteral(")") +
                                notInsideAfter,
                            QRegularExpression::UseUnicodePropertiesOption);
    made.optimize();
    return made;
}

struct Parts
{
    QStringList given;
    QStringList surname; ///< "van der Berg" has three words
};

/// The words of a name. Small words before the surname belong to it ("van", "de"): alone they name no one.
Parts partsOf(const QString &name)
{
    const auto wordsIn = [](const QString &text) {
        static const QRegularExpression separators(QStringLiteral("[\\s,.]+"));
        QStringList words;
        for (const QString &word : text.simplified().split(separators, Qt::SkipEmptyParts)) {
            if (folded(word).size() > 1 && !isTitle(word))
                words << word;
        }
        return words;
    };
    Parts parts;
    const qsizetype comma = name.indexOf(u',');
    const QStringList before = comma < 0 ? QStringList() : wordsIn(name.left(comma));
    const QStringList after = comma < 0 ? QStringList() : wordsIn(name.mid(comma + 1));
    QStringList words = before.isEmpty() || after.isEmpty() ? wordsIn(name) : after + before; // "Smith, Anna"
    const auto isSmall = [](const QString &word) { return word == word.toLower() && word != word.toUpper(); };
    while (!words.isEmpty() && (parts.surname.isEmpty() || (words.size() > 1 && isSmall(words.last()))))
        parts.surname.prepend(words.takeLast());
    parts.given = words;
    return parts;
}

bool opensOrCloses(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return c == u'"' || c == u'\'' || c == u'*' || c == u'_';
    }
}

/// Whether a word at `at` begins a sentence, a line, or what follows a colon or a bullet.
bool beginsSentence(const QString &text, qsizetype at)
{
    bool apart = false;
    while (at > 0) {
        const QChar c = text[--at];
        if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::ParagraphSeparator || c == QChar::LineSeparator)
            return true;
        if (c.isSpace()) {
            apart = true;
            continue;
        }
        if (opensOrCloses(c) || c.category() == QChar::Other_Format)
            continue;
        if (c == u'.' || c == u'!' || c == u'?' || c == u':' || c == QChar(0x2026) || c == QChar(0x2022))
            return apart || c == QChar(0x2022);
        if (c.category() == QChar::Punctuation_Dash)
            return at == 0 || beginsSentence(text, at); // a bullet, or a dash inside a sentence
        return false;
    }
    return true;
}

QChar firstLetter(QStringView text)
{
    const auto *letter = std::ranges::find_if(text, [](QChar c) { return c.isLetter(); });
    return letter == text.end() ? QChar() : *letter;
}

} // namespace

NameFinder::Word NameFinder::wordOf(const QString &written, const EverydayWords &everyday)
{
    const QString word = folded(written);
    const QString composed = written.normalized(QString::NormalizationForm_KC);
    const auto isPlain = [](QChar c) { return c < u'\x80' && c.isLetter(); };
    return {everyday.contains(word), everyday.isCapitalAnyway(word), !std::ranges::all_of(composed, isPlain)};
}

std::optional<NameFinder> NameFinder::ofPerson(const QString &name, const EverydayWords &everyday)
{
    const Parts parts = partsOf(name);
    if (parts.surname.isEmpty())
        return std::nullopt;
    NameFinder made;
    QStringList given;
    for (const QString &each : parts.given) {
        given << pattern(each);
        made.m_given.push_back(wordOf(each, everyday));
        made.m_givenFolded << folded(each);
        made.m_initials += folded(each).at(0);
        made.m_fragments << fragmentOf(each);
    }
    made.m_fragments << fragmentOf(parts.surname.last());
    made.m_surname = wordOf(parts.surname.last(), everyday);
    QStringList particles;
    for (const QString &each : parts.surname.mid(0, parts.surname.size() - 1))
        particles << pattern(each);
    const QString last = pattern(parts.surname.last());
    const QString surname =
        particles.isEmpty() ? last : QStringLiteral("(?:%1%2)?%3").arg(particles.join(joint), joint, last);
    made.m_hasGiven = !given.isEmpty();
    made.build(given.join(u'|'), surname);
    return made;
}

void NameFinder::build(const QString &given, const QString &surname)
{
    QStringList ways;
    if (m_hasGiven) {
        ways << QStringLiteral("(?<named>(?:(?:%1)%2)+)(?<last>%3)").arg(given, joint, surname);
        ways << QStringLiteral("(?<reversed>%2(?:, ?|[._]))(?:%1)").arg(given, surname);
    }
    ways << QStringLiteral("(?<surname>%1)").arg(surname);
    if (m_hasGiven)
        ways << QStringLiteral("(?<given>%1)").arg(given);
    m_expression = compiled(ways.join(u'|'));
    // A fragment of nothing would be in every text.
    m_fragments.removeAll(QString());
}

std::optional<NameFinder> NameFinder::ofPhrase(const QString &text, const EverydayWords &everyday)
{
    const QString phrase = text.simplified();
    NameFinder made;
    made.m_fragments << fragmentOf(phrase);
    made.m_fragments.removeAll(QString());
    if (made.m_fragments.isEmpty())
        return std::nullopt;
    made.m_smallIsSure = true;
    made.m_surname = wordOf(phrase, everyday);
    made.build({}, pattern(phrase));
    return made;
}

std::vector<FoundName> NameFinder::in(const FoldedText &text) const
{
    std::vector<FoundName> found;
    if (std::ranges::none_of(m_fragments, [&](const QString &each) { return text.text().contains(each); }))
        return found;
    for (qsizetype at = 0;;) {
        const auto match = m_expression.match(text.text(), at);
        if (!match.hasMatch())
            return found;
        const Match here{match.capturedStart(), match.capturedLength(),
                         text.inOriginal(match.capturedStart(), match.capturedLength())};
        std::optional<FoundName> judgement;
        if (match.capturedLength(QStringLiteral("named")) > 0) {
            judgement = judgedWhole(text, here, match.capturedStart(QStringLiteral("last")));
        } else if (match.capturedLength(QStringLiteral("reversed")) > 0) {
            judgement = judgedWhole(text, here, here.from);
        } else if (match.capturedLength(QStringLiteral("surname")) > 0) {
            judgement = judged(text, here, m_surname);
            if (judgement)
                judgement->whole = judgement->sure && !m_hasGiven;
        } else {
            // Which of the first names it is decides whether it may be an everyday word.
            const QString word = match.captured();
            const auto known = std::ranges::find(m_givenFolded, word);
            const auto place = static_cast<std::size_t>(known - m_givenFolded.begin());
            const Word about = known == m_givenFolded.end() ? Word{} : m_given[place];
            judgement = judged(text, here, about);
        }
        if (judgement)
            found.push_back(*judgement);
        // Where the longer one was none, a shorter one may begin at its next word.
        at = judgement ? here.end() : here.from + 1;
    }
}

/// After a title, or after an initial of a first name.
bool NameFinder::isTitled(const FoldedText &text, const Match &match) const
{
    constexpr qsizetype farthest = 40;
    const qsizetype from = std::max<qsizetype>(0, match.from - farthest);
    const QString before = text.text().mid(from, match.from - from);
    const auto beginsWithCapital = [&](qsizetype at) {
        const auto span = text.inOriginal(from + at, 1);
        return text.original().at(span.from).isUpper();
    };
    static const QRegularExpression title(
        QStringLiteral("(?<![\\p{L}\\p{N}'])(?:(mr|mrs|ms|mx|dr|prof|professor|rev|revd|cllr)|(miss|sir|dame|lady|lord|"
                       "madam|father|canon|reverend|councillor))(?:\\. ?| )(?:\\p{L}(?:\\. ?| ))*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    if (const auto found = title.match(before); found.hasMatch())
        return found.capturedLength(1) > 0 || beginsWithCapital(found.capturedStart());
    static const QRegularExpression initial(QStringLiteral("(?<![\\p{L}\\p{N}'])(\\p{L})(?:\\. ?| )$"),
                                            QRegularExpression::UseUnicodePropertiesOption);
    const auto found = initial.match(before);
    if (!found.hasMatch() || !m_initials.contains(found.captured(1)) || !beginsWithCapital(found.capturedStart(1)))
        return false;
    // "A" and "I" are words, unless they have a full stop.
    const bool isWord = found.captured(1) == u"a" || found.captured(1) == u"i";
    return text.original().at(match.span.from).isUpper() && (!isWord || before.trimmed().endsWith(u'.'));
}

std::optional<FoundName> NameFinder::judged(const FoldedText &text, const Match &match, const Word &word) const
{
    const QString &original = text.original();
    const QStringView written = QStringView(original).mid(match.span.from, match.span.length);
    // "van der Berg" has a capital where it counts.
    const qsizetype space = text.text().lastIndexOf(u' ', match.end() - 1);
    const qsizetype last = space > match.from ? text.inOriginal(space + 1, 1).from : match.span.from;
    const bool isSmall = firstLetter(QStringView(original).mid(last, match.span.end() - last)).isLower();
    const FoundName name{match.span, false, true};
    const FoundName perhaps{match.span, false, false};
    if (word.distinct && !word.everyday)
        return name;
    if (isTitled(text, match))
        return name;
    if (!word.everyday)
        return isSmall && !m_smallIsSure ? perhaps : name;
    if (isSmall)
        return std::nullopt;
    const bool throughout = match.length > 1 && written.toString() == written.toString().toUpper();
    if (throughout || word.capitalAnyway || beginsSentence(original, match.span.from))
        return perhaps;
    const QString &plain = text.text();
    const auto isCapital = [&](qsizetype at) { return original.at(text.inOriginal(at, 1).from).isUpper(); };
    const auto isBetweenWords = [&](qsizetype at) { return plain[at] == u' ' || plain[at] == u'-'; };
    if (match.end() + 1 < plain.size() && isBetweenWords(match.end())) {
        if (plain[match.end()] == u'-' || isCapital(match.end() + 1))
            return perhaps;
    }
    if (match.from > 1 && isBetweenWords(match.from - 1)) {
        qsizetype before = match.from - 1;
        while (before > 0 && plain[before - 1].isLetter())
            --before;
        const bool hasCapital = before < match.from - 1 && isCapital(before);
        if (plain[match.from - 1] == u'-' || (hasCapital && !beginsSentence(original, text.inOriginal(before, 1).from)))
            return perhaps;
    }
    return name;
}

std::optional<FoundName> NameFinder::judgedWhole(const FoldedText &text, const Match &match,
                                                 qsizetype surnameFrom) const
{
    // "mark key dates": only where no word of the name says by itself that a person is meant.
    const bool couldMeanElse =
        m_surname.everyday && std::ranges::all_of(m_given, [](const Word &each) { return each.everyday; });
    const QStringView written = QStringView(text.original()).mid(match.span.from, match.span.length);
    const bool small = text.original().at(text.inOriginal(surnameFrom, 1).from).isLower();
    const bool throughout = written.toString() == written.toString().toUpper();
    // "JoKey" is Jo Key, "jokey" is not.
    constexpr qsizetype shortest = 8;
    const bool isRunTogether = surnameFrom > match.from && text.text().at(surnameFrom - 1).isLetter();
    if (isRunTogether && (small || throughout) && match.length < shortest)
        return std::nullopt;
    if (couldMeanElse && (small || throughout))
        return FoundName{match.span, false, false};
    return FoundName{match.span, true, true};
}

QString withoutSureNames(const QString &text, const std::vector<FoundName> &found, const QString &instead)
{
    QString made = text;
    for (auto each = found.rbegin(); each != found.rend(); ++each) {
        if (each->sure)
            made.replace(each->span.from, each->span.length, instead);
    }
    return made;
}

} // namespace waymark
