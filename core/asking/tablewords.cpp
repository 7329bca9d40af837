// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/tablewords.h"

#include "core/base/foldedtext.h"
#include "core/text/levels.h"
#include "core/text/questions.h"

#include <QRegularExpression>
#include <algorithm>

namespace waymark {
namespace {

constexpr qsizetype shortestDescriptor = 12; ///< letters by which a descriptor is recognised

bool isCountedLetter(QChar c) { return c.isLetterOrNumber(); }

bool saysDoNotKnow(const QString &letters)
{
    static const QStringList exact{QStringLiteral("notsure"), QStringLiteral("imnotsure"), QStringLiteral("iamnotsure"),
                                   QStringLiteral("unsure"),  QStringLiteral("cannotsay"), QStringLiteral("icannotsay"),
                                   QStringLiteral("cantsay"), QStringLiteral("noidea"),    QStringLiteral("dk")};
    static const QStringList beginnings{QStringLiteral("donotknow"), QStringLiteral("dontknow"),
                                        QStringLiteral("idonotknow"), QStringLiteral("idontknow")};
    return exact.contains(letters) || letters == lettersOf(doNotKnowChoice()) ||
           std::ranges::any_of(beginnings, [&](const QString &each) { return letters.startsWith(each); });
}

bool saysNotInPlace(const QString &letters)
{
    static const QStringList known{QStringLiteral("notinplaceyet"), QStringLiteral("notyetinplace"),
                                   QStringLiteral("notinplace"), QStringLiteral("notyet")};
    return known.contains(letters) || letters == lettersOf(levelName(Level::notInPlace()));
}

const QStringList &numberWords()
{
    static const QStringList words{QStringLiteral("zero"),  QStringLiteral("one"),  QStringLiteral("two"),
                                   QStringLiteral("three"), QStringLiteral("four"), QStringLiteral("five"),
                                   QStringLiteral("six"),   QStringLiteral("seven")};
    return words;
}

/// A number, and what stands after it.
struct NumberedHeading
{
    int number = 0;
    QString rest;
};

/// "Level 3" and "3", in English and in the language of the program.
std::optional<NumberedHeading> numberAtStart(const QString &text)
{
    const QString ofThree = folded(levelName(*Level::from(3)));
    const QString own = ofThree.left(std::max<qsizetype>(0, ofThree.indexOf(u'3')));
    const QString bare = text.startsWith(own) ? text.mid(own.size()) : text;
    static const QRegularExpression digits(
        QStringLiteral("^(?:level|lvl\\.?|l)?\\s*[(\\[]?\\s*(\\d{1,6})(?:[.,]0{1,2})?(?:\\s*[)\\]])?(?![\\d])(.*)$"),
        QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = digits.match(bare); match.hasMatch())
        return NumberedHeading{match.captured(1).toInt(), match.captured(2)};
    static const QRegularExpression word(QStringLiteral("^level\\s+([a-z]+)\\b(.*)$"),
                                         QRegularExpression::DotMatchesEverythingOption);
    if (const auto match = word.match(text); match.hasMatch() && numberWords().contains(match.captured(1)))
        return NumberedHeading{static_cast<int>(numberWords().indexOf(match.captured(1))), match.captured(2)};
    return std::nullopt;
}

/// Whether nothing but a full stop and the like is after a number: "3%", "3+" and "3-" are no levels.
bool isNothing(const QString &rest)
{
    static const QRegularExpression minus(QStringLiteral("^[-\u2013\u2014\u2212]\\s*$"));
    if (minus.match(rest).hasMatch())
        return false;
    static const QRegularExpression nothing(QStringLiteral("^[\\s.:;,)\\]'\"*\u2013\u2014-]*$"));
    return nothing.match(rest).hasMatch();
}

/// Whether words after a number say another one, or that it is none, however many wrote them: "3 or 4", "2-3",
/// "3, nearly 4", "3?", "3 (should be 4)", "2 - three", "2 - don't know", "4 not in place".
bool takesBack(int number, const QString &rest)
{
    const QString letters = lettersOf(rest);
    if (saysDoNotKnow(letters) || saysNotInPlace(letters))
        return true;
    if (numberWords().contains(letters) && letters != numberWords().value(number))
        return true;
    static const QRegularExpression other(
        QStringLiteral("^\\W*(?:(?:or|and|to|but|maybe|perhaps|possibly|probably|nearly|almost|up|going|on|towards|is|"
                       "not|should|be)\\W+)*(?:[0-9]+|zero|one|two|three|four|five|six|seven)\\W*$|\\bshould\\b|\\?"));
    return letters != numberWords().value(number) && other.match(rest).hasMatch();
}

bool isAfterANumber(const QString &rest)
{
    static const QRegularExpression name(QStringLiteral("^\\s*(?:[-:.=,;)\u2013\u2014]+\\s*|\\s)(?=[\"'(]?[a-z])"));
    return name.match(rest).hasMatch();
}

/// Words that can be the name of a level as well as a remark on it: "not started", "nowhere near", "to some extent",
/// "is too high". What they are is told by how many cells have them.
bool isLikeARemark(const QString &rest)
{
    static const QRegularExpression doubt(
        QStringLiteral("^\\W*(?:or|and|to|but|maybe|perhaps|possibly|nearly|almost|up "
                       "to|going|towards)\\b|(?:^|[^\\w.])[0-9](?:$|[^\\w.])"));
    // In a few words; a whole descriptor may begin with any of these.
    static const QRegularExpression remark(
        QStringLiteral("^\\W*(?:not|nowhere|never|less|more|below|above|hardly|barely|scarcely|just|only|is|was|isn|"
                       "wasn|too|points?|minus|plus|without|except|apart)\\b(?:\\W+\\w+){0,5}\\W*$"));
    return doubt.match(rest).hasMatch() || remark.match(rest).hasMatch();
}

/// As cells are read: without a letter before a choice, where questions were taken over with it ("B. Level 1"), and
/// without what forms put after each where several can be ticked.
QString choiceIn(const QString &cell)
{
    QString text = folded(cell);
    static const QRegularExpression lettered(QStringLiteral("^[a-h][.)]\\s+"));
    text.remove(lettered);
    while (text.endsWith(u';'))
        text = text.chopped(1).trimmed();
    return text;
}

} // namespace

QString lettersOf(const QString &text)
{
    QString letters = folded(text);
    letters.removeIf([](QChar c) { return !isCountedLetter(c); });
    return letters;
}

std::optional<QString> afterWords(const QString &words, const QString &beginning)
{
    const QString wanted = lettersOf(beginning);
    if (wanted.isEmpty())
        return std::nullopt;
    const FoldedText text(words);
    qsizetype matched = 0;
    for (qsizetype at = 0; at < text.text().size(); ++at) {
        const QChar c = text.text()[at];
        if (!isCountedLetter(c))
            continue;
        if (matched == wanted.size())
            break;
        if (c != wanted[matched])
            return std::nullopt;
        if (++matched < wanted.size())
            continue;
        // A digit may follow at once: forms number headings that come twice.
        if (at + 1 < text.text().size() && text.text()[at + 1].isLetter())
            return std::nullopt;
        return words.mid(text.inOriginal(at, 1).end());
    }
    return std::nullopt;
}

LevelWords::LevelWords(const Workspace &workspace, const Review &review)
    : m_levels(workspace.structureOf(review).levels())
    , m_wording(review.wording)
{
    const InstitutionKind kind = workspace.institution().kind;
    const auto add = [&](const Wording &wording) {
        Words words{wording.digest(), {}};
        for (const auto &[number, descriptors] : wording.descriptors()) {
            QStringList &levels = words.levels[number];
            for (const Descriptor &descriptor : descriptors) {
                QString letters;
                for (const Point &point : descriptor.points)
                    letters += lettersOf(worded(point.text, kind));
                levels.append(letters);
            }
        }
        m_words.push_back(std::move(words));
    };
    add(workspace.wordingOf(review));
    for (const Wording *wording : workspace.wordingsFor(review.structure)) {
        if (wording->digest() != review.wording)
            add(*wording);
    }
}

SaidInCell LevelWords::checked(StatementNumber statement, int level, const Digest &wording) const
{
    if (level > m_levels)
        return {SaidInCell::Kind::NotOnScale};
    const Digest &meant = wording.isEmpty() ? m_wording : wording;
    const auto words = std::ranges::find(m_words, meant, &Words::wording);
    const auto found = words->levels.find(statement);
    const bool isMissing = level > 0 && (found == words->levels.end() || found->second.value(level - 1).isEmpty());
    if (isMissing)
        return {SaidInCell::Kind::NoDescriptor};
    return {SaidInCell::Kind::Level, Level::from(level), wording};
}

std::optional<std::pair<int, Digest>> LevelWords::byDescriptor(StatementNumber statement, const QString &letters) const
{
    if (letters.size() < shortestDescriptor)
        return std::nullopt;
    for (const Words &words : m_words) {
        const auto found = words.levels.find(statement);
        if (found == words.levels.end())
            continue;
        const QStringList &levels = found->second;
        const Digest other = words.wording == m_wording ? Digest() : words.wording;
        if (levels.count(letters) == 1)
            return std::pair(static_cast<int>(levels.indexOf(letters)) + 1, other);
        int begun = 0;
        int times = 0;
        int whole = 0; // the longest descriptor that the cell has wholly, with more after it
        for (int level = 1; level <= static_cast<int>(levels.size()); ++level) {
            const QString &descriptor = levels[level - 1];
            if (descriptor.startsWith(letters)) {
                begun = level;
                ++times;
            } else if (descriptor.size() >= shortestDescriptor && letters.startsWith(descriptor) &&
                       (whole == 0 || descriptor.size() > levels[whole - 1].size())) {
                whole = level;
            }
        }
        if (times == 1)
            return std::pair(begun, other);
        if (times == 0 && whole > 0)
            return std::pair(whole, other);
        if (times > 1)
            return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Digest> LevelWords::wordingOf(StatementNumber statement, int level, const QString &letters) const
{
    if (letters.size() < shortestDescriptor)
        return std::nullopt;
    for (const Words &words : m_words) {
        const auto found = words.levels.find(statement);
        const QString descriptor = found == words.levels.end() ? QString() : found->second.value(level - 1);
        if (!descriptor.isEmpty() && (descriptor.startsWith(letters) || letters.startsWith(descriptor)))
            return words.wording == m_wording ? Digest() : words.wording;
    }
    return std::nullopt;
}

SaidInCell LevelWords::read(StatementNumber statement, const QString &cell) const
{
    const QString text = choiceIn(cell);
    const QString letters = lettersOf(text);
    if (letters.isEmpty())
        return {text.contains(u'?') ? SaidInCell::Kind::DoNotKnow : SaidInCell::Kind::Nothing};
    if (saysDoNotKnow(letters))
        return {SaidInCell::Kind::DoNotKnow};
    if (saysNotInPlace(letters))
        return checked(statement, 0, {});
    for (int level = 1; level <= m_levels; ++level) {
        if (letters == lettersOf(levelName(*Level::from(level)))) // in the language of the program
            return checked(statement, level, {});
    }
    const auto described = byDescriptor(statement, letters);
    const auto numbered = numberAtStart(text);
    if (!numbered)
        return described ? checked(statement, described->first, described->second)
                         : SaidInCell{SaidInCell::Kind::NoLevel};
    const QString rest = lettersOf(numbered->rest);
    if (const auto wording = wordingOf(statement, numbered->number, rest))
        return checked(statement, numbered->number, *wording);
    if (isNothing(numbered->rest))
        return checked(statement, numbered->number, {});
    if (numbered->number == 0 && saysNotInPlace(rest))
        return checked(statement, 0, {});
    if (byDescriptor(statement, rest)) // the words of another level
        return {SaidInCell::Kind::NoLevel};
    return named(statement, numbered->number, numbered->rest);
}

SaidInCell LevelWords::named(StatementNumber statement, int number, const QString &rest) const
{
    if (takesBack(number, rest) || !isAfterANumber(rest))
        return {SaidInCell::Kind::NoLevel};
    const auto seen = m_seen.find({number, lettersOf(rest)});
    const bool isInSeveral =
        seen != m_seen.end() && (seen->second.rows.size() > 1 || seen->second.statements.size() > 1);
    const bool isRemark = isLikeARemark(rest);
    if (isRemark && (!isInSeveral || hasRival(statement, number, lettersOf(rest))))
        return {SaidInCell::Kind::NoLevel};
    SaidInCell said = checked(statement, number, {});
    // What one person alone writes may be more than a name.
    said.hasOwnWords = seen != m_seen.end() && (isRemark ? seen->second.rows.size() < 2 : !isInSeveral);
    return said;
}

bool LevelWords::hasRival(StatementNumber statement, int number, const QString &letters) const
{
    const int own = m_seen.at({number, letters}).cells;
    return std::ranges::any_of(m_seen, [&](const auto &each) {
        const auto &[otherNumber, other] = each.first;
        // A form doesn't give a level a name for some and none for others.
        const bool isOfColumn = other.isEmpty() || each.second.statements.contains(statement);
        return otherNumber == number && other != letters && isOfColumn && each.second.cells >= own;
    });
}

void LevelWords::see(StatementNumber statement, int row, const QString &cell)
{
    const auto numbered = numberAtStart(choiceIn(cell));
    if (numbered && !takesBack(numbered->number, numbered->rest)) {
        Seen &seen = m_seen[{numbered->number, lettersOf(numbered->rest)}];
        seen.rows.insert(row);
        seen.statements.insert(statement);
        ++seen.cells;
    }
}

} // namespace waymark
