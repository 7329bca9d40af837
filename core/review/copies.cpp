// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/copies.h"

#include "core/base/foldedtext.h"
#include "core/review/difference.h"
#include "core/review/rows.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace waymark {
namespace {

std::set<QUuid> identitiesIn(const Workspace &workspace)
{
    std::set<QUuid> ids;
    for (const auto &[id, review] : workspace.reviews().rows())
        ids.insert(id.value);
    for (const auto &[id, person] : workspace.people().rows())
        ids.insert(id.value);
    for (const auto &[id, priority] : workspace.priorities().rows())
        ids.insert(id.value);
    return ids;
}

const RowName &institutionName()
{
    static const RowName name = nameOf(Row(Institution{}));
    return name;
}

bool isBefore(const JournalEntry &a, const JournalEntry &b)
{
    const auto all = [](const JournalEntry &entry) {
        const JournalLine &line = entry.line;
        return std::tie(entry.at, line.gesture, line.direction, line.table, line.subject, line.before, line.after);
    };
    return all(a) < all(b);
}

RowName nameIn(const JournalEntry &entry) { return {entry.line.table, entry.line.subject}; }

/// But for a review's number, which merging gives and nobody decides.
bool areAlike(const Row &a, const Row &b)
{
    const auto *review = std::get_if<Review>(&a);
    const auto *other = std::get_if<Review>(&b);
    if (!review || !other)
        return a == b;
    Review same = *other;
    same.number = review->number;
    return same == *review;
}

/// Each row that the lines are about which are not known.
std::set<RowName> touchedIn(const FileJournal &journal, const std::vector<bool> &known)
{
    std::set<RowName> touched;
    for (std::size_t line = 0; line < journal.size(); ++line) {
        if (!known[line])
            touched.insert(nameIn(journal[line]));
    }
    return touched;
}

bool holdsAll(const FileJournal &journal, const FileJournal &of)
{
    return std::ranges::all_of(linesAlsoIn(journal, of), std::identity());
}

/// The gesture by which a row was changed last, of lines that are not known.
QString lastGestureOf(const RowName &name, const FileJournal &journal, const std::vector<bool> &known)
{
    QString gesture;
    for (std::size_t line = 0; line < journal.size(); ++line) {
        if (!known[line] && nameIn(journal[line]) == name)
            gesture = journal[line].line.gesture;
    }
    return gesture;
}

std::map<RowName, Row> rowsByName(const Workspace &workspace)
{
    std::map<RowName, Row> rows;
    workspace.forEachRow([&](const Row &row) { rows.emplace(nameOf(row), row); });
    return rows;
}

bool startsAnew(const FileJournal &journal)
{
    return !journal.empty() && journal.front().line.gesture == QLatin1String("save-copy");
}

} // namespace

RowName nameOf(const Row &row) { return {tableOf(row), subjectOf(row)}; }

std::size_t sharedLines(const FileJournal &a, const FileJournal &b)
{
    return static_cast<std::size_t>(std::ranges::mismatch(a, b).in1 - a.begin());
}

std::vector<bool> linesAlsoIn(const FileJournal &other, const FileJournal &journal)
{
    const std::size_t shared = sharedLines(other, journal);
    std::vector<bool> found(journal.size(), false);
    std::fill_n(found.begin(), shared, true);
    std::vector<const JournalEntry *> rest;
    for (std::size_t line = shared; line < other.size(); ++line)
        rest.push_back(&other[line]);
    const auto byContent = [](const JournalEntry *a, const JournalEntry *b) { return isBefore(*a, *b); };
    std::ranges::sort(rest, byContent);
    for (std::size_t line = shared; line < journal.size(); ++line)
        found[line] = std::ranges::binary_search(rest, &journal[line], byContent);
    return found;
}

FileJournal linesOfMerge(const FileCopy &mine, const FileCopy &theirs, const Workspace &merged)
{
    const std::vector<bool> known = linesAlsoIn(mine.journal, theirs.journal);
    FileJournal lines;
    for (std::size_t line = 0; line < known.size(); ++line) {
        if (!known[line])
            lines.push_back(theirs.journal[line]);
    }
    // By the lines so far, what theirs alone did is as it is there, whatever mine had done before.
    const std::set<RowName> touched = touchedIn(theirs.journal, known);
    const std::map<RowName, Row> here = rowsByName(mine.workspace);
    const std::map<RowName, Row> there = rowsByName(theirs.workspace);
    const std::map<RowName, Row> after = rowsByName(merged);
    std::set<RowName> names = touched;
    for (const auto *rows : {&here, &after}) {
        for (const auto &[name, row] : *rows)
            names.insert(name);
    }
    const auto find = [](const std::map<RowName, Row> &rows, const RowName &name) {
        const auto found = rows.find(name);
        return found == rows.end() ? nullptr : &found->second;
    };
    const auto isChosenName = [&](const RowName &name) {
        return name == institutionName() &&
               !areNamedAlike(mine.workspace.institution(), theirs.workspace.institution());
    };
    for (const RowName &name : names) {
        const Row *told = find(touched.contains(name) ? there : here, name);
        const Row *made = find(after, name);
        if ((told && made ? areAlike(*told, *made) : told == made) && !isChosenName(name))
            continue;
        lines.push_back({{},
                         {QStringLiteral("merge"), Direction::Do, name.table, name.subject,
                          told ? stateOf(*told) : QString(), made ? stateOf(*made) : QString()}});
    }
    return lines;
}

bool areNamedAlike(const Institution &a, const Institution &b)
{
    return a.name.isEmpty() || b.name.isEmpty() || folded(a.name) == folded(b.name);
}

bool areCopies(const FileCopy &a, const FileCopy &b)
{
    if (sharedLines(a.journal, b.journal) > 0)
        return true;
    const std::set<QUuid> ids = identitiesIn(a.workspace);
    return std::ranges::any_of(identitiesIn(b.workspace), [&](const QUuid &id) { return ids.contains(id); });
}

std::map<PersonId, QDateTime> forgottenIn(const FileCopy &copy)
{
    std::map<PersonId, QDateTime> forgotten;
    for (const JournalEntry &entry : copy.journal) {
        const JournalLine &line = entry.line;
        const bool isPerson = line.table == QLatin1String(RowKind<Person>::table);
        const PersonId person = PersonId::parse(line.subject);
        if (isPerson && line.gesture == QLatin1String("forget-person") && line.after.isEmpty())
            forgotten.insert_or_assign(person, entry.at);
    }
    for (const auto &[id, former] : copy.workspace.formerColleagues().rows())
        forgotten.insert_or_assign(id, former.at);
    return forgotten;
}

bool fitsAsEarlier(const FileCopy &earlier, const FileCopy &mine, const FileCopy &theirs)
{
    // A copy that was saved out of a file that had parted has a journal of its own: whatever was before that was before
    // it too.
    const auto holds = [&](const FileCopy &copy) {
        return holdsAll(copy.journal, earlier.journal) ||
               (startsAnew(copy.journal) && earlier.journal.back().at <= copy.journal.front().at);
    };
    return !earlier.journal.empty() &&
           (holdsAll(mine.journal, earlier.journal) || holdsAll(theirs.journal, earlier.journal)) && holds(mine) &&
           holds(theirs);
}

std::optional<Ancestor> ancestorOf(const FileCopy &mine, const FileCopy &theirs, const FileCopy *earlier)
{
    const std::vector<bool> sharedHere = linesAlsoIn(theirs.journal, mine.journal);
    const std::vector<bool> sharedThere = linesAlsoIn(mine.journal, theirs.journal);
    FileJournal common;
    for (std::size_t line = 0; line < sharedHere.size(); ++line) {
        if (sharedHere[line])
            common.push_back(mine.journal[line]);
    }
    if (common.empty())
        return earlier ? std::optional(Ancestor{earlier->workspace}) : std::nullopt;

    const std::set<RowName> touchedHere = touchedIn(mine.journal, sharedHere);
    const std::set<RowName> touchedThere = touchedIn(theirs.journal, sharedThere);
    // Of `earlier`, what was not changed again before the copies parted.
    std::map<RowName, Row> before;
    std::set<RowName> changedAfter;
    if (earlier && holdsAll(common, earlier->journal)) {
        before = rowsByName(earlier->workspace);
        changedAfter = touchedIn(common, linesAlsoIn(earlier->journal, common));
    }
    std::map<RowName, QString> states; // when they parted; empty for a row that was not there
    for (const JournalEntry &entry : common)
        states[nameIn(entry)] = entry.line.after;

    Ancestor found;
    found.values.setLastReviewNumber(0);
    const auto lastOfName = [](const FileCopy &copy, const std::vector<bool> &known) {
        return lastGestureOf(institutionName(), copy.journal, known);
    };
    const std::set<QString> ofName{lastOfName(mine, sharedHere), lastOfName(theirs, sharedThere)};
    found.isNameChosen = ofName == std::set<QString>{QString(), QStringLiteral("merge")};
    const std::map<RowName, Row> here = rowsByName(mine.workspace);
    const std::map<RowName, Row> there = rowsByName(theirs.workspace);
    // What neither touched is alike in both, unless what they know of each other was merged in two ways.
    const auto isAlike = [&](const RowName &name) {
        const auto mineOfIt = here.find(name);
        const auto theirsOfIt = there.find(name);
        return mineOfIt != here.end() && theirsOfIt != there.end() && areAlike(mineOfIt->second, theirsOfIt->second);
    };
    const auto take = [&](const std::map<RowName, Row> &from, const std::set<RowName> &touched,
                          const std::set<RowName> &touchedByOther) {
        for (const auto &[name, row] : from) {
            if (touched.contains(name))
                continue;
            if (touchedByOther.contains(name) || isAlike(name))
                put(found.values, row);
            else
                found.unknown.emplace(name, states[name]);
        }
    };
    take(here, touchedHere, touchedThere);
    take(there, touchedThere, touchedHere);
    for (const RowName &name : touchedHere) {
        const auto state = states.find(name);
        if (!touchedThere.contains(name) || state == states.end() || state->second.isEmpty())
            continue;
        const auto row = before.find(name);
        if (row != before.end() && !changedAfter.contains(name))
            put(found.values, row->second);
        else
            found.unknown.emplace(name, state->second);
    }
    return found;
}

} // namespace waymark
