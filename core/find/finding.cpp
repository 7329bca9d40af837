// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/finding.h"

#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QStringMatcher>
#include <algorithm>
#include <functional>
#include <numeric>

namespace waymark {
namespace {

/// Halves of a surrogate pair are letters here: what is beyond the basic plane is no punctuation that anyone types.
bool isOfWord(QChar c) { return c.isLetterOrNumber() || c.isSurrogate() || c.isMark(); }

/// A word that was typed.
struct WantedWord
{
    QString text; ///< folded
    QStringMatcher matcher;

    explicit WantedWord(const QString &word) : text(word), matcher(word) {}

    /// Where it begins a word of a folded text, from a place on; -1 where it does not.
    qsizetype in(QStringView folded, qsizetype from = 0) const
    {
        qsizetype at = matcher.indexIn(folded, from);
        while (at > 0 && isOfWord(folded[at - 1]))
            at = matcher.indexIn(folded, at + 1);
        return at;
    }
    bool isWholeAt(QStringView folded, qsizetype at) const
    {
        const qsizetype end = at + text.size();
        return end == folded.size() || !isOfWord(folded[end]);
    }
};

std::vector<WantedWord> wantedWords(const QString &wanted)
{
    QStringList words = folded(wanted).split(u' ', Qt::SkipEmptyParts);
    for (QString &word : words) {
        while (!word.isEmpty() && !isOfWord(word.back()))
            word.chop(1);
        while (!word.isEmpty() && !isOfWord(word.front()))
            word.remove(0, 1);
    }
    words.removeAll(QString());
    words.removeDuplicates();
    return {words.begin(), words.end()};
}

// How much a word counts for that was found: the statement of that number before all, then what a thing is called,
// then what is written about it; the whole word each time before its beginning.
constexpr int asNumber = 8;
constexpr int wholeInName = 4;
constexpr int beginsInName = 3;
constexpr int wholeInTexts = 2;
constexpr int beginsInTexts = 1;

/// Of a word in the folded texts of a thing, the first `called` characters of which are its name; 0 for not found.
int pointsOf(const WantedWord &word, QStringView texts, qsizetype called)
{
    int best = 0;
    for (qsizetype at = word.in(texts); at >= 0; at = word.in(texts, at + 1)) {
        const bool whole = word.isWholeAt(texts, at);
        if (at < called)
            best = std::max(best, whole ? wholeInName : beginsInName);
        else
            best = std::max(best, whole ? wholeInTexts : beginsInTexts);
        if (whole)
            break;
    }
    return best;
}

bool isPlain(QChar c) { return c > u' ' && c < u'\x7f' && c != u'`' && c != u'%'; }

/// The text folded, with a line break behind it. Word by word, as nothing is folded together over a space: most words
/// are plain letters, and of one that is not the others need not wait.
QString foldedWords(const QString &text)
{
    QString made;
    made.reserve(text.size() + 1);
    const QStringView all(text);
    for (qsizetype at = 0; at < all.size();) {
        if (all[at].isSpace()) {
            ++at;
            continue;
        }
        const auto *const from = all.begin() + at;
        const auto *const plain = std::find_if_not(from, all.end(), isPlain);
        const auto *const end = std::find_if(plain, all.end(), [](QChar c) { return c.isSpace(); });
        if (plain == end) {
            const qsizetype before = made.size();
            made.resize(before + (end - from));
            std::transform(from, end, made.begin() + before,
                           [](QChar c) { return c >= u'A' && c <= u'Z' ? QChar(c.unicode() + 0x20) : c; });
        } else {
            made += folded(QStringView(from, end).toString());
        }
        made += u' ';
        at = end - all.begin();
    }
    made += u'\n';
    return made;
}

/// Where the words are in a text as it is written.
std::vector<FoldedText::Span> spansIn(const QString &text, const std::vector<WantedWord> &words)
{
    const FoldedText folded(text);
    std::vector<FoldedText::Span> found;
    for (const WantedWord &word : words) {
        for (qsizetype at = word.in(folded.text()); at >= 0; at = word.in(folded.text(), at + 1))
            found.push_back(folded.inOriginal(at, word.text.size()));
    }
    std::ranges::sort(found, {}, &FoldedText::Span::from);
    std::vector<FoldedText::Span> apart;
    for (const FoldedText::Span &span : found) {
        if (apart.empty() || span.from >= apart.back().end())
            apart.push_back(span);
        else
            apart.back().length = std::max(apart.back().end(), span.end()) - apart.back().from;
    }
    return apart;
}

/// Whether the first text of such a thing is what it is called, rather than something written about it.
bool hasName(HitKind kind)
{
    switch (kind) {
    case HitKind::Statement:
    case HitKind::Action:
    case HitKind::Evidence:
    case HitKind::Person:
    case HitKind::Review:
    case HitKind::CriticalFriend:
    case HitKind::Institution:
        return true;
    default:
        return false;
    }
}

} // namespace

/// Makes an entry of each row that has texts. A kind of row that is new does not compile until it has its place here.
class FindIndex::Filling
{
public:
    Filling(const Workspace &workspace, std::optional<ReviewId> inView, std::vector<Entry> &entries)
        : m_workspace(workspace)
        , m_entries(entries)
    {
        const std::vector<const Review *> reviews = workspace.reviewsByDate();
        const auto take = [&](const Review &review) {
            m_byNearness.push_back(&review);
            m_ofWording.emplace(review.wording, &review);
        };
        if (const Review *review = inView ? workspace.review(*inView) : nullptr)
            take(*review);
        int age = 0;
        for (auto each = reviews.rbegin(); each != reviews.rend(); ++each) {
            m_ages[(*each)->id] = age++;
            take(**each);
        }
    }

    void operator()(const Institution &row)
    {
        add({HitKind::Institution}, row.name, {row.name, row.phase, row.reference, row.contacts});
    }
    void operator()(const Priority &row)
    {
        add({HitKind::Institution}, wholePrioritiesName(m_workspace.institution().kind), {row.text});
    }
    void operator()(const StoredStructure &row)
    {
        // Under the titles that a review is read with, which go with its wording: once for all that have the same.
        std::vector<const Structure *> titled;
        for (const Review *review : m_byNearness) {
            if (review->structure != row.key())
                continue;
            const Structure &shown = m_workspace.structureOf(*review);
            if (std::ranges::any_of(titled, [&](const Structure *each) { return each->themes() == shown.themes(); }))
                continue;
            titled.push_back(&shown);
            for (const Theme &theme : shown.themes()) {
                for (const Statement &each : theme.statements)
                    add({HitKind::Statement, review->id, each.number}, each.shortTitle,
                        {each.title, each.shortTitle, theme.title});
            }
        }
    }
    void operator()(const StoredWording &row)
    {
        const Review *review = m_ofWording.contains(row.key()) ? m_ofWording[row.key()] : nullptr;
        if (!review)
            return;
        for (const auto &[number, descriptors] : row.wording.descriptors()) {
            int value = 0;
            for (const Descriptor &each : descriptors) {
                QStringList points;
                for (const Point &point : each.points)
                    points << worded(point.text, m_workspace.institution().kind);
                const auto level = Level::from(++value);
                add({HitKind::Descriptor, review->id, number, level}, titleOf(*review, number), {points.join(u'\n')});
            }
        }
    }
    void operator()(const Person &row)
    {
        // Nobody is found who was removed: a name that is gone leaves a row behind, so that counts stay what they were.
        if (!m_workspace.isFormer(row.id))
            add({.kind = HitKind::Person, .row = row.id.value}, row.name, {row.name, roleOf(row.role)});
    }
    void operator()(const Group &row) { add({.kind = HitKind::Person, .row = row.id.value}, row.name, {row.name}); }
    void operator()(const Review &row)
    {
        add({HitKind::Review, row.id}, {}, {inOneLine({row.year, row.title, longDate(row.date)})});
    }
    void operator()(const Reopening &row) { add({HitKind::Review, row.review}, {}, {reopeningReason(row)}); }
    void operator()(const Decision &row)
    {
        addNoted(HitKind::Reason, row, row.rationale);
        addNoted(HitKind::NotedEvidence, row, row.evidence);
        addNoted(HitKind::Comment, row, row.comment);
    }
    void operator()(const Action &row)
    {
        add({.kind = HitKind::Action, .review = row.review, .statement = row.statements.front(), .row = row.id.value},
            titleOf(row), {row.what, ownerOnScreen(m_workspace, row), row.success, row.outcome});
    }
    void operator()(const ProgressNote &row)
    {
        const Action &action = *m_workspace.actions().find(row.action);
        add({.kind = HitKind::Progress,
             .review = action.review,
             .statement = action.statements.front(),
             .row = action.id.value},
            action.what, {row.text});
    }
    void operator()(const EvidenceItem &row)
    {
        const Attachment *file = m_workspace.attachment(row.id);
        add({.kind = HitKind::Evidence, .row = row.id.value}, row.title,
            {row.title, row.note, row.link, file ? file->name : QString()});
        QStringList numbers;
        for (const StatementNumber number : row.statements)
            numbers << number.toString();
        if (!m_entries.empty() && m_entries.back().place.row == row.id.value)
            m_entries.back().numbers = numbers;
    }
    void operator()(const Highlight &row)
    {
        add({HitKind::Highlight, row.review, row.statement}, titleOf(*m_workspace.review(row.review), row.statement),
            {row.reason});
    }
    void operator()(const Settlement &row)
    {
        const bool isTheReason = row.rationale == m_workspace.decision(row.review, row.statement).rationale;
        add({HitKind::Record, row.review, row.statement}, titleOf(*m_workspace.review(row.review), row.statement),
            {isTheReason ? QString() : row.rationale, row.dissent});
    }
    void operator()(const Reflection &row)
    {
        add({HitKind::Asking, row.review}, {}, {row.message, row.guidance, row.guidanceLink});
    }
    void operator()(const Meeting &row)
    {
        add({HitKind::Meeting, row.review}, {}, QStringList(row.opening) + row.rounds);
    }
    void operator()(const Arrangement &row) { add({HitKind::Meeting, row.review}, {}, {row.place}); }
    void operator()(const MeetingItem &row) { add({HitKind::Meeting, row.review}, {}, {row.title}); }
    void operator()(const Briefing &row)
    {
        add({HitKind::Briefing, row.review}, {}, QStringList(row.headline) + row.asks);
    }
    void operator()(const GovernorAnswer &row)
    {
        add({HitKind::GovernorAnswer, row.review}, governorQuestionText(row.question), {row.sentence, row.evidence});
    }
    void operator()(const Visit &row)
    {
        add({.kind = HitKind::Visit, .row = row.id.value}, inOneLine({visitKindName(row.kind), longDate(row.date)}),
            {row.visitors, row.successes, row.questions, row.advice, row.nextSteps});
    }
    void operator()(const CriticalFriendNote &row)
    {
        add({.kind = HitKind::CriticalFriend, .row = row.id.value}, inOneLine({row.school, longDate(row.date)}),
            {row.school, row.successes, row.asked, row.advised});
    }

    // Without texts of their own, or with some that are part of another row's entry.
    void operator()(const Participant &) {}
    void operator()(const PointMark &) {}
    void operator()(const Membership &) {}
    void operator()(const Assignment &) {}
    void operator()(const Presence &) {}
    void operator()(const Apology &) {}
    void operator()(const FormerColleague &) {}
    void operator()(const Leaver &) {}
    void operator()(const RetiredPriority &) {}
    void operator()(const PastPriority &) {}
    void operator()(const PastMembership &) {}
    void operator()(const ActionEnd &) {}
    void operator()(const Target &) {}
    void operator()(const Leverage &) {}
    void operator()(const Attachment &) {}
    void operator()(const MappedStatement &) {}
    void operator()(const HandCount &) {}
    void operator()(const SchoolFile &) {}
    // Colleagues' answers.
    void operator()(const Response &) {}
    void operator()(const ResponseAnswer &) {}
    void operator()(const ResponseMark &) {}

private:
    QString roleOf(const Role &role) const { return roleTitle(role, m_workspace.institution().kind); }
    QString titleOf(const Review &review, StatementNumber number) const
    {
        const Statement *statement = m_workspace.structureOf(review).statement(number);
        return statement ? statement->shortTitle : QString();
    }
    QString titleOf(const Action &action) const
    {
        return titleOf(*m_workspace.review(action.review), action.statements.front());
    }
    void addNoted(HitKind kind, const Decision &row, const QString &text)
    {
        add({kind, row.review, row.statement}, titleOf(*m_workspace.review(row.review), row.statement), {text});
    }
    void add(const HitPlace &place, const QString &title, QStringList texts)
    {
        texts.removeAll(QString());
        if (texts.isEmpty())
            return;
        Entry entry;
        entry.place = place;
        entry.title = title;
        if (const Review *review = place.review ? m_workspace.review(*place.review) : nullptr) {
            entry.year = review->year;
            entry.age = m_ages[review->id];
        }
        if (place.statement)
            entry.numbers = {place.statement->toString()};
        for (const QString &each : texts) {
            entry.folded += foldedWords(each);
            if (entry.called == 0 && hasName(place.kind))
                entry.called = entry.folded.size();
        }
        entry.texts = std::move(texts);
        m_entries.push_back(std::move(entry));
    }

    const Workspace &m_workspace;
    std::vector<Entry> &m_entries;
    std::map<ReviewId, int> m_ages;
    std::vector<const Review *> m_byNearness; ///< the one in view, then all, the newest first
    std::map<Digest, const Review *> m_ofWording;
};

FindIndex::FindIndex(const Workspace &workspace, std::optional<ReviewId> inView)
{
    workspace.forEachRow(Filling(workspace, inView, m_entries));
}

std::vector<HitGroup> FindIndex::find(const QString &wanted) const
{
    const std::vector<WantedWord> words = wantedWords(wanted);
    struct Find
    {
        const Entry *entry;
        int points;
    };
    std::map<HitKind, std::vector<Find>> found;
    for (const Entry &entry : m_entries) {
        int points = 0;
        const bool hasAll = std::ranges::all_of(words, [&](const WantedWord &word) {
            const int inTexts = pointsOf(word, entry.folded, entry.called);
            const bool isNumber = entry.numbers.contains(word.text);
            const bool beginsNumber =
                std::ranges::any_of(entry.numbers, [&](const QString &number) { return number.startsWith(word.text); });
            points += isNumber ? asNumber : std::max(inTexts, beginsNumber ? beginsInTexts : 0);
            return isNumber || beginsNumber || inTexts > 0 || entry.year.startsWith(word.text);
        });
        // A year alone would find everything of it.
        if (hasAll && points > 0)
            found[entry.place.kind].push_back({&entry, points});
    }

    struct Ranked
    {
        int best;
        HitGroup group;
    };
    std::vector<Ranked> ranked;
    for (auto &[kind, finds] : found) {
        std::ranges::stable_sort(finds, [](const Find &a, const Find &b) {
            return std::pair(-a.points, a.entry->age) < std::pair(-b.points, b.entry->age);
        });
        HitGroup group{kind, static_cast<int>(finds.size()), {}};
        const std::size_t shown = std::min<std::size_t>(finds.size(), maxShown);
        for (std::size_t i = 0; i < shown; ++i) {
            const Entry &entry = *finds[i].entry;
            Hit text{entry.place, entry.title, entry.year, entry.texts.front(), {}};
            std::size_t most = 0;
            for (const QString &each : entry.texts) {
                const auto here = static_cast<std::size_t>(std::ranges::count_if(
                    words, [words = foldedWords(each)](const WantedWord &word) { return word.in(words) >= 0; }));
                if (here > most)
                    text.text = each;
                most = std::max(most, here);
            }
            text.words = spansIn(text.text, words);
            group.texts.push_back(std::move(text));
        }
        ranked.push_back({finds.front().points, std::move(group)});
    }
    std::ranges::stable_sort(ranked, std::greater(), &Ranked::best);
    std::vector<HitGroup> groups;
    groups.reserve(ranked.size());
    for (Ranked &each : ranked)
        groups.push_back(std::move(each.group));
    return groups;
}

std::vector<FoldedText::Span> wordsFound(const QString &text, const QString &wanted)
{
    const std::vector<WantedWord> words = wantedWords(wanted);
    const QString here = foldedWords(text);
    const bool hasAll = std::ranges::all_of(words, [&](const WantedWord &word) { return word.in(here) >= 0; });
    return hasAll ? spansIn(text, words) : std::vector<FoldedText::Span>();
}

std::vector<QString> FindIndex::texts() const
{
    std::vector<QString> all;
    for (const Entry &entry : m_entries)
        all.insert(all.end(), entry.texts.begin(), entry.texts.end());
    return all;
}

} // namespace waymark
