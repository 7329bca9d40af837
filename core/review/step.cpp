// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/step.h"

#include "core/review/rows.h"

#include <algorithm>
#include <set>

namespace waymark {
namespace {

template <class... Ts>
struct Overloaded : Ts...
{
    using Ts::operator()...;
};
template <class... Ts>
Overloaded(Ts...) -> Overloaded<Ts...>;

/// The fields of a row's key in words of ids and numbers, which the journal has: their spelling can never change.
class Subject : public FieldsSkipped
{
public:
    const QString &words() const { return m_words; }

    void endKey() { m_isWhole = true; }
    void ownDigest(const auto &row) { add(row.key().hex); }
    void id(const char *, const auto &id)
    {
        if constexpr (requires { id.toString(); })
            add(id.toString());
    }
    void ref(const char *name, const auto &key) { id(name, key); }
    void number(const char *, int value, int, int) { add(QString::number(value)); }
    void number(const char *, const std::optional<int> &, int, int) {}
    void point(const char *, int value) { add(QString::number(value + 1)); }
    void theme(const char *, int value) { add(QString::number(value)); }
    void theme(const char *, const std::optional<int> &) {}
    void level(const char *, const Level &value, int = 0) { add(QString::number(value.value())); }
    void level(const char *, const std::optional<Level> &) {}
    void statement(const char *, const StatementNumber &value) { add(value.toString()); }
    void statement(const char *, const std::optional<StatementNumber> &) {}
    void structure(const char *, const Digest &value) { add(value.hex); }
    void voiceKey(const Voice &value) { add(idOf(value).toString(QUuid::WithoutBraces)); }
    template <class Word>
    void word(const char *, const Word &value, const auto &)
    {
        if constexpr (std::is_enum_v<Word>)
            add(keyOf(value));
    }

private:
    void add(const QString &word)
    {
        if (!m_isWhole)
            m_words += m_words.isEmpty() ? word : QString(u' ' + word);
    }

    QString m_words;
    bool m_isWhole = false;
};

QString withQuery(const QString &text, bool query) { return query ? QString(text + u" query") : text; }

QString handsState(const HandCount &count)
{
    QStringList words;
    for (const int each : count.hands)
        words << QString::number(each);
    return words.join(u' ');
}

constexpr QLatin1String mergeGesture("merge");
constexpr QLatin1String mergeTable("journal"); // no table of rows

bool beginsMerge(const JournalLine &line) { return line.gesture == mergeGesture && line.table == mergeTable; }

QString answerState(const ResponseAnswer &answer)
{
    const QString given = answer.level       ? QString::number(answer.level->value())
                          : answer.doNotKnow ? QStringLiteral("unknown")
                                             : QStringLiteral("none");
    return withQuery(answer.stance ? QString(given + u' ' + keyOf(*answer.stance)) : given, answer.query);
}

} // namespace

Row::Row(const Row &) = default;
Row::Row(Row &&) noexcept = default;
Row &Row::operator=(const Row &) = default;
Row &Row::operator=(Row &&) noexcept = default;
Row::~Row() = default;

bool operator==(const Row &a, const Row &b)
{
    return static_cast<const RowKinds::Any &>(a) == static_cast<const RowKinds::Any &>(b);
}

Step Step::inverse() const
{
    Step inverse;
    inverse.gesture = gesture;
    inverse.merge = merge;
    inverse.changes.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        inverse.changes.push_back({change->after, change->before});
    return inverse;
}

QString keyOf(Direction direction)
{
    switch (direction) {
    case Direction::Do:
        return QStringLiteral("do");
    case Direction::Undo:
        return QStringLiteral("undo");
    case Direction::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

std::optional<Direction> directionFrom(const QString &key)
{
    for (const Direction each : {Direction::Do, Direction::Undo, Direction::Redo}) {
        if (keyOf(each) == key)
            return each;
    }
    return {};
}

QString tableOf(const Row &row)
{
    return std::visit([]<class T>(const T &) { return QString::fromLatin1(RowKind<T>::table); }, row);
}

QString subjectOf(const Row &row)
{
    return std::visit(
        []<class T>(const T &typed) {
            Subject subject;
            RowKind<T>::fields(subject, typed);
            return subject.words();
        },
        row);
}

QString stateOf(const Row &row)
{
    return std::visit(
        Overloaded{
            [](const Decision &d) {
                const QString level = d.level ? QString(u' ' + QString::number(d.level->value())) : QString();
                return withQuery(keyOf(d.standing) + level, d.query);
            },
            [](const PointMark &m) { return keyOf(m.mark); },
            [](const ResponseMark &m) { return keyOf(m.mark); },
            [](const Reflection &r) { return r.namesSeen ? QString(keyOf(r.packs) + u" names") : keyOf(r.packs); },
            [](const Response &r) { return keyOf(r.state); },
            [](const ResponseAnswer &a) { return answerState(a); },
            [](const Settlement &s) { return QString::number(s.level.value()); },
            [](const HandCount &h) { return handsState(h); },
            [](const MeetingItem &i) { return QString::number(i.minutes); },
            [](const Action &a) { return keyOf(a.status); },
            [](const Review &r) { return r.isFinished() ? QStringLiteral("finished") : QStringLiteral("open"); },
            [](const Highlight &h) { return h.statement.toString(); },
            [](const Target &t) { return QString::number(t.level.value()); },
            [](const Leverage &l) { return l.action.toString(); },
            [](const EvidenceItem &e) { return keyOf(e.kind); },
            [](const Attachment &a) { return QString::number(a.bytes.size()); },
            [](const SchoolFile &f) { return QString::number(f.bytes.size()); },
            [](const Visit &v) { return keyOf(v.kind); },
            [](const MappedStatement &m) { return m.now ? m.now->toString() : QStringLiteral("none"); },
            [](const GovernorAnswer &a) { return a.verdict ? keyOf(*a.verdict) : QStringLiteral("open"); },
            [](const auto &) { return QStringLiteral("there"); },
        },
        row);
}

FileJournal journalOf(const Step &step, Direction direction, const QDateTime &at)
{
    FileJournal lines;
    if (direction == Direction::Do && !step.merge.isNull()) {
        lines = step.told;
        for (JournalEntry &entry : lines)
            entry.at = entry.at.isValid() ? entry.at : at;
    } else {
        lines.reserve(step.changes.size());
        for (const RowChange &change : step.changes) {
            const Row &row = change.after ? *change.after : *change.before;
            lines.push_back({at,
                             {step.gesture, direction, tableOf(row), subjectOf(row),
                              change.before ? stateOf(*change.before) : QString(),
                              change.after ? stateOf(*change.after) : QString()}});
        }
    }
    if (!step.merge.isNull())
        // Nothing after it: no row that ought to be in the file.
        lines.insert(lines.begin(), {at,
                                     {mergeGesture, direction, mergeTable, step.merge.toString(QUuid::WithoutBraces),
                                      QString::number(lines.size()), QString()}});
    return lines;
}

ActionTimes actionTimes(const FileJournal &journal)
{
    ActionTimes times;
    const QString table = tableOf(Action{});
    for (const JournalEntry &each : journal) {
        // A file that was made of another one's values has all of them from that moment, which says nothing of them.
        const bool isMade = each.line.gesture == u"import-json" || each.line.gesture == u"save-copy";
        const bool isNew = !isMade && each.line.table == table && each.line.before.isEmpty() && each.at.isValid();
        if (const ActionId id = isNew ? ActionId::parse(each.line.subject) : ActionId{}; !id.isNull())
            times.emplace(id, each.at); // the first time, also where it was undone and done again
    }
    return times;
}

FileJournal withoutUndoneMerges(FileJournal journal)
{
    // What belongs to a merge is the other file's past: a version restored there says nothing of this one.
    const auto lastOf = [&](std::size_t begin) {
        return begin + std::min<std::size_t>(journal[begin].line.before.toUInt(), journal.size() - begin - 1);
    };
    std::set<QString> known;
    std::set<QString> undone;
    std::set<QString> restored; // over
    for (std::size_t at = 0; at < journal.size(); ++at) {
        const JournalLine &line = journal[at].line;
        if (line.gesture == QLatin1String("restore"))
            restored.insert(known.begin(), known.end());
        if (!beginsMerge(line))
            continue;
        known.insert(line.subject);
        if (line.direction == Direction::Undo)
            undone.insert(line.subject);
        else
            undone.erase(line.subject);
        at = lastOf(at);
    }
    FileJournal kept;
    kept.reserve(journal.size());
    for (std::size_t at = 0; at < journal.size(); ++at) {
        const JournalLine &line = journal[at].line;
        if (!beginsMerge(line)) {
            kept.push_back(std::move(journal[at]));
            continue;
        }
        // Doing it again tells nothing but what its own lines tell already.
        const bool isUndone = undone.contains(line.subject);
        if (line.direction == Direction::Do && !isUndone && !restored.contains(line.subject))
            continue;
        // Who was removed for good stays so, whatever is restored. A merge that removed somebody can't be undone.
        for (const std::size_t last = lastOf(at); at < last;) {
            const JournalLine &told = journal[++at].line;
            const bool isPerson = told.table == QLatin1String(RowKind<Person>::table);
            if (!isUndone && isPerson && told.gesture == QLatin1String("forget-person"))
                kept.push_back(std::move(journal[at]));
        }
    }
    return kept;
}

} // namespace waymark
