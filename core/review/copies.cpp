// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/copies.h"

#include "core/review/difference.h"
#include "core/review/rows.h"

#include <algorithm>

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

/// Each row that the lines from `first` on are about.
std::set<RowName> touchedSince(const FileJournal &journal, std::size_t first)
{
    std::set<RowName> touched;
    for (std::size_t line = first; line < journal.size(); ++line)
        touched.insert({journal[line].line.table, journal[line].line.subject});
    return touched;
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
    const std::size_t lines = earlier.journal.size();
    // A copy that was saved out of a file that had parted has a journal of its own: whatever was before that was before
    // it too.
    const auto holds = [&](const FileCopy &copy) {
        return sharedLines(earlier.journal, copy.journal) == lines ||
               (startsAnew(copy.journal) && lines > 0 && earlier.journal.back().at <= copy.journal.front().at);
    };
    const bool isProved =
        sharedLines(earlier.journal, mine.journal) == lines || sharedLines(earlier.journal, theirs.journal) == lines;
    return lines > 0 && isProved && holds(mine) && holds(theirs);
}

std::optional<Ancestor> ancestorOf(const FileCopy &mine, const FileCopy &theirs, const FileCopy *earlier)
{
    const std::size_t shared = sharedLines(mine.journal, theirs.journal);
    if (shared == 0)
        return earlier ? std::optional(Ancestor{earlier->workspace}) : std::nullopt;

    const std::set<RowName> touchedHere = touchedSince(mine.journal, shared);
    const std::set<RowName> touchedThere = touchedSince(theirs.journal, shared);
    // Of `earlier`, what was not changed again before the copies parted.
    const bool fits = earlier && sharedLines(earlier->journal, mine.journal) == earlier->journal.size() &&
                      earlier->journal.size() <= shared;
    std::map<RowName, Row> before;
    std::set<RowName> changedAfter;
    if (fits) {
        before = rowsByName(earlier->workspace);
        const FileJournal common(mine.journal.begin(), mine.journal.begin() + static_cast<std::ptrdiff_t>(shared));
        changedAfter = touchedSince(common, earlier->journal.size());
    }
    std::map<RowName, QString> states; // when they parted; empty for a row that was not there
    for (std::size_t line = 0; line < shared; ++line)
        states[{mine.journal[line].line.table, mine.journal[line].line.subject}] = mine.journal[line].line.after;

    Ancestor found;
    found.values.setLastReviewNumber(0);
    const auto take = [&](const Workspace &from, const std::set<RowName> &touched) {
        from.forEachRow([&](const Row &row) {
            if (!touched.contains(nameOf(row)))
                put(found.values, row);
        });
    };
    take(mine.workspace, touchedHere);
    take(theirs.workspace, touchedThere);
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
