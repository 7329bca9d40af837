// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/founddoubts.h"

#include "core/wording/sentences.h"

#include <QRegularExpression>
#include <algorithm>

namespace waymark {
namespace {

using Doubt = FoundModel::Doubt;
using Text = FoundModel::Text;

constexpr int maxTitleLength = 160;

bool looksBroken(const QString &text)
{
    return std::ranges::any_of(text,
                               [](QChar c) {
                                   return c == QChar::ReplacementCharacter || c.category() == QChar::Other_PrivateUse ||
                                          (c.category() == QChar::Other_Control && c != u'\n');
                               }) ||
           text.contains(QStringLiteral("\u00e2\u20ac"));
}

/// The last line, and whether it is an item of a list.
std::pair<QString, bool> lastLine(const QString &text)
{
    const QString line = text.section(u'\n', -1).trimmed();
    return {line, line.startsWith(u'\u2022')};
}

bool beginsWhole(const QString &text)
{
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            return !c.isLower();
    }
    return false;
}

bool endsWhole(const QString &text)
{
    for (qsizetype i = text.size() - 1; i >= 0; --i) {
        if (QStringView(u"\"')\u2019\u201d]").contains(text[i]))
            continue;
        return QStringView(u".!?\u2026").contains(text[i]);
    }
    return false;
}

/// Words that no sentence ends with, and marks that want something to follow.
bool endsInside(const QString &text)
{
    static const QRegularExpression inside(
        QStringLiteral(
            "(?:[,;:\u2013\u2014-]|\\b(?:and|or|the|a|an|of|to|for|with|by|in|on|at|from|as|that|which|is|are|be|"
            "their|its|this|these|those|between|into|than))$"),
        QRegularExpression::CaseInsensitiveOption);
    return inside.match(text).hasMatch();
}

qsizetype middle(std::vector<qsizetype> lengths)
{
    if (lengths.empty())
        return 0;
    std::ranges::sort(lengths);
    return lengths[lengths.size() / 2];
}

/// What most texts of the document do.
struct Habits
{
    bool beginWhole = false;
    bool endWhole = false;          ///< texts that end with a paragraph
    bool endItemWhole = false;      ///< texts that end with an item of a list
    std::vector<qsizetype> lengths; ///< middle length of each level

    explicit Habits(const std::vector<FoundModel::FoundStatement> &statements)
    {
        int all = 0;
        int begins = 0;
        std::pair<int, int> ends{0, 0};
        std::pair<int, int> counted{0, 0};
        std::vector<std::vector<qsizetype>> byLevel;
        for (const auto &statement : statements) {
            byLevel.resize(std::max(byLevel.size(), statement.levels.size()));
            for (std::size_t i = 0; i < statement.levels.size(); ++i) {
                const QString &text = statement.levels[i].text;
                if (text.isEmpty())
                    continue;
                byLevel[i].push_back(text.size());
                ++all;
                begins += beginsWhole(text);
                const auto [line, isItem] = lastLine(text);
                ++(isItem ? counted.second : counted.first);
                (isItem ? ends.second : ends.first) += endsWhole(line);
            }
        }
        beginWhole = begins * 10 >= all * 7;
        endWhole = ends.first * 10 >= counted.first * 7;
        endItemWhole = ends.second * 10 >= counted.second * 7;
        for (auto &each : byLevel)
            lengths.push_back(middle(std::move(each)));
    }
};

void noteLength(FoundModel::FoundStatement &statement, std::size_t level, const Habits &habits)
{
    Text &text = statement.levels[level];
    const qsizetype length = text.text.size();
    const qsizetype usual = habits.lengths[level];
    qsizetype longest = 0;
    qsizetype shortest = length;
    for (std::size_t i = 0; i < statement.levels.size(); ++i) {
        if (i == level || statement.levels[i].text.isEmpty())
            continue;
        longest = std::max(longest, statement.levels[i].text.size());
        shortest = std::min(shortest, statement.levels[i].text.size());
    }
    if (length > 3 * usual && length > 2 * longest)
        text.doubts.insert(Doubt::MuchLonger);
    if (length < 8 || (length * 6 < usual && length * 3 < shortest))
        text.doubts.insert(Doubt::MuchShorter);
}

} // namespace

void noteTextDoubts(std::vector<FoundModel::FoundStatement> &statements)
{
    const Habits habits(statements);
    for (auto &statement : statements) {
        for (std::size_t i = 0; i < statement.levels.size(); ++i) {
            Text &text = statement.levels[i];
            if (text.text.isEmpty()) {
                text.doubts.insert(Doubt::Empty);
                continue;
            }
            const auto [line, isItem] = lastLine(text.text);
            if (habits.beginWhole && !beginsWhole(text.text))
                text.doubts.insert(Doubt::OddStart);
            if ((isItem ? habits.endItemWhole : habits.endWhole) ? !endsWhole(line) : endsInside(line))
                text.doubts.insert(Doubt::OddEnd);
            if (looksBroken(text.text))
                text.doubts.insert(Doubt::BrokenCharacters);
            if (i > 0 && sentenceKey(text.text) == sentenceKey(statement.levels[i - 1].text))
                text.doubts.insert(Doubt::SameAsLevelBelow);
            noteLength(statement, i, habits);
            // A page's end in the middle of a text is no doubt by itself where what was joined reads as a whole.
            if (text.doubts == std::set{Doubt::JoinedOverPage} && habits.beginWhole && beginsWhole(text.text) &&
                endsWhole(line))
                text.doubts.clear();
        }
    }
}

void noteTitleDoubts(Text &title)
{
    if (title.text.isEmpty()) {
        title.doubts.insert(Doubt::Empty);
        return;
    }
    if (!beginsWhole(title.text))
        title.doubts.insert(Doubt::OddStart);
    if (endsInside(title.text))
        title.doubts.insert(Doubt::OddEnd);
    if (looksBroken(title.text))
        title.doubts.insert(Doubt::BrokenCharacters);
    if (title.text.size() > maxTitleLength)
        title.doubts.insert(Doubt::MuchLonger);
}

} // namespace waymark
