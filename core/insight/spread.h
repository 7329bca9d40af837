// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"

#include <optional>
#include <vector>

/// How far answers on an ordered scale lie apart.
namespace waymark {

/// How many answered each category of a scale, the lowest first. The scale is what is given: its width is the number of
/// counts less one, whether anyone chose its ends or not, and figures of scales of other widths do not compare.
using Counts = std::vector<int>;

/// Leik's D, a purely ordinal measure and the one to sort a discussion by: sum of d_i over (k - 1) / 2, where d_i is
/// the cumulative share F_i of the answers up to category i, or 1 - F_i where F_i is more than a half. 0: all the same;
/// 1: split between the two ends. Nothing for no answers, or a scale of fewer than two categories. R. K. Leik, A
/// measure of ordinal consensus, Pacific Sociological Review 9 (1966) 85-90.
std::optional<double> leikD(const Counts &counts);

/// Tastle and Wierman's consensus: 1 + sum of p_i log2(1 - |x_i - mean| / width). 1: all the same; 0: split between the
/// two ends. It uses a mean of ordered categories: shown next to D, never sorted by. Nothing where leikD() is nothing.
/// W. J. Tastle, M. J. Wierman, Consensus and dissention, doi 10.1016/j.ijar.2006.06.024, equation 2.
std::optional<double> consensus(const Counts &counts);

/// Two categories of a scale, from 0: equal where there is one middle. A middle pair that differs stays a pair, for
/// there is no half category.
struct CategoryRange
{
    int low = 0;
    int high = 0;

    friend bool operator==(const CategoryRange &, const CategoryRange &) = default;
};

/// The middle answer, or both middles of an even number of them; nothing for no answers.
std::optional<CategoryRange> medianCategories(const Counts &counts);
/// The lower and the upper quartile: the middles of the lower and of the upper half of the answers (the middle answer
/// of an odd number belongs to both), the outer one of a pair that differs. Always observed answers.
std::optional<CategoryRange> quartileCategories(const Counts &counts);

/// An anonymous distribution of fewer answers is not anonymous.
inline constexpr int minAnonymous = 4;

/// The distribution of the answers to one statement, without names. It cannot be made of fewer than four answers:
/// whoever shows or exports a spread takes one of these, and there is no other way to the counts.
///
/// One return is one answer, whoever it speaks for: a group that agreed on one answer has said one thing, and counting
/// it six times would let a department outvote five colleagues (and would turn a single return into an "anonymous"
/// six). How many people the answers speak for is shown next to them.
class AnonymousSpread
{
public:
    /// Nothing for fewer than `minAnonymous` answers, or where a level lies above `levels`.
    static std::optional<AnonymousSpread> of(const std::vector<Level> &answers, int people, int levels);

    int answers() const { return m_answers; }
    int people() const { return m_people; }
    int levels() const { return static_cast<int>(m_counts.size()) - 1; }
    int count(Level level) const { return m_counts[static_cast<std::size_t>(level.value())]; }
    /// From level 0 ("not in place yet") to levels().
    const Counts &counts() const { return m_counts; }
    LevelRange median() const;
    LevelRange quartiles() const;
    LevelRange range() const; ///< the lowest and the highest answer
    double leikD() const;     ///< over the whole scale from 0
    double consensus() const;

    friend bool operator==(const AnonymousSpread &, const AnonymousSpread &) = default;

private:
    AnonymousSpread() = default;

    Counts m_counts;
    int m_answers = 0;
    int m_people = 0;
};

/// How many of those who were shown the draft agree with it, or see it higher or lower.
struct StanceCounts
{
    int agree = 0;
    int higher = 0;
    int lower = 0;

    friend bool operator==(const StanceCounts &, const StanceCounts &) = default;
};

/// What can be said of a statement without names: how many answered always, how they answered only from four on.
struct StatementSpread
{
    StatementNumber statement;
    int answers = 0; ///< responses that count and answer; where there is a spread, those that it and withoutLevel hold
    int people = 0;  ///< they speak for
    int queries = 0; ///< of responses that count: someone wants it discussed
    std::optional<AnonymousSpread> spread = {};
    std::optional<int> doNotKnow = {}; ///< how many said so; nothing where fewer than four returns say anything
    /// Nothing where fewer than four have one, or some few have none: what those answered would be the difference. Nor
    /// where the draft has changed since.
    std::optional<StanceCounts> stances = {};
    /// Responses that see the draft higher or lower and give no level: they answer, and are in no distribution. Told
    /// with the stances alone, for each of them is one against the draft.
    std::optional<int> withoutLevel = {};
    /// No one sees the draft higher or lower without giving a level, and fewer don't know than answer: what the
    /// levels say is then what colleagues say. Not to be shown: where the counts are hidden, this would hint at them.
    bool isPlain = true;

    friend bool operator==(const StatementSpread &, const StatementSpread &) = default;
};

/// Of the responses that count; those that wait or were set aside have no say.
StatementSpread spreadOf(const Workspace &workspace, const Review &review, StatementNumber statement);
/// All statements in the structure's order.
std::vector<StatementSpread> spreads(const Workspace &workspace, const Review &review);

/// Who answered what, where names can be seen: only responses whose pack promised it, in a review that says so.
struct NamedAnswer
{
    const Response *response;
    const ResponseAnswer *answer;
};
std::vector<NamedAnswer> namedAnswers(const Workspace &workspace, const Review &review, StatementNumber statement);

/// How often a point of a descriptor was marked, in the wording of the review.
struct PointMarkCounts
{
    Level level;
    int point = 0; ///< from 0
    int inPlace = 0;
    int notYet = 0;
    int query = 0;

    int all() const { return inPlace + notYet + query; }
    friend bool operator==(const PointMarkCounts &, const PointMarkCounts &) = default;
};
/// The points that at least four of the responses that count have marked, the lowest level first.
std::vector<PointMarkCounts> pointMarkCounts(const Workspace &workspace, const Review &review,
                                             StatementNumber statement);

/// Who marked which point, where names can be seen, in the same order; in the wording of the review.
struct NamedMark
{
    const Response *response;
    const ResponseMark *mark;
};
std::vector<NamedMark> namedMarks(const Workspace &workspace, const Review &review, StatementNumber statement);

/// Comments, and after them evidence, of the responses that count, by text so that their order says nothing of who
/// wrote them; for the leader and the presenter, never for the audience.
struct Remark
{
    QString text;
    bool isEvidence = false;
    const Response *response = nullptr; ///< null where it must not be named
};
std::vector<Remark> remarks(const Workspace &workspace, const Review &review, StatementNumber statement);

} // namespace waymark
