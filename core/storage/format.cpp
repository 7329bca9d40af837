// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/format.h"

#include <algorithm>
#include <span>
#include <utility>

namespace waymark::storage {
namespace {

// The tables that each format brought, as sqlite_schema keeps them. Once written to a file, none of these texts may
// change: a new format replaces a table by one of the same name.

// Texts are limited as values.h limits them: SQLite counts code points, Qt UTF-16 units, so a text that Qt accepts is
// never refused here. Foreign keys wait for the end of a transaction: only a whole step has to make sense.
const char *const tablesSinceOne[] = {
    R"(CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL CHECK (value >= 0)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE institution (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('school', 'special-school', 'college')),
    phase TEXT NOT NULL CHECK (length(phase) <= 200),
    reference TEXT NOT NULL CHECK (length(reference) <= 200),
    contacts TEXT NOT NULL CHECK (length(contacts) <= 8000)
) STRICT)",

    R"(CREATE TABLE structure (
    digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
    content TEXT NOT NULL
) STRICT)",

    R"(CREATE TABLE wording (
    digest TEXT NOT NULL PRIMARY KEY CHECK (length(digest) = 64),
    structure TEXT NOT NULL REFERENCES structure DEFERRABLE INITIALLY DEFERRED,
    content TEXT NOT NULL
) STRICT)",

    R"(CREATE TABLE priority (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 5),
    text TEXT NOT NULL CHECK (length(text) <= 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    role TEXT NOT NULL CHECK (role <> ''),
    own_title TEXT NOT NULL CHECK (length(own_title) <= 200),
    CHECK ((role = 'own') = (own_title <> ''))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    number INTEGER NOT NULL UNIQUE CHECK (number >= 1),
    year TEXT NOT NULL CHECK (length(year) <= 200),
    title TEXT NOT NULL CHECK (length(title) <= 200),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    structure TEXT NOT NULL REFERENCES structure DEFERRABLE INITIALLY DEFERRED,
    wording TEXT NOT NULL REFERENCES wording DEFERRABLE INITIALLY DEFERRED,
    previous TEXT REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    entered_later INTEGER NOT NULL CHECK (entered_later IN (0, 1)),
    finished TEXT CHECK (finished GLOB '????-??-??T??:??:??.???Z'),
    finish_digest TEXT CHECK (length(finish_digest) = 64),
    CHECK ((finished IS NULL) = (finish_digest IS NULL))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE participant (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL CHECK (role <> ''),
    own_title TEXT NOT NULL CHECK (length(own_title) <= 200),
    PRIMARY KEY (review, person),
    CHECK ((role = 'own') = (own_title <> ''))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE decision (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    standing TEXT NOT NULL CHECK (standing IN ('unanswered', 'carried', 'draft', 'agreed')),
    level INTEGER CHECK (level BETWEEN 0 AND 7),
    query INTEGER NOT NULL CHECK (query IN (0, 1)),
    rationale TEXT NOT NULL CHECK (length(rationale) <= 8000),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 8000),
    comment TEXT NOT NULL CHECK (length(comment) <= 8000),
    agreed_at TEXT CHECK (agreed_at GLOB '????-??-??T??:??:??.???Z'),
    round TEXT NOT NULL CHECK (length(round) <= 200),
    PRIMARY KEY (review, theme, statement),
    CHECK ((standing = 'unanswered') = (level IS NULL)),
    CHECK ((standing = 'agreed') = (agreed_at IS NOT NULL))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE mark (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    point INTEGER NOT NULL CHECK (point BETWEEN 0 AND 15),
    mark TEXT NOT NULL CHECK (mark IN ('in-place', 'not-yet', 'query')),
    PRIMARY KEY (review, theme, statement, level, point)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    statements TEXT NOT NULL CHECK (statements <> ''),
    what TEXT NOT NULL CHECK (length(what) <= 8000),
    owner TEXT NOT NULL CHECK (length(owner) <= 200),
    due TEXT CHECK (due GLOB '????-??-??'),
    priority TEXT REFERENCES priority DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('open', 'done', 'carried-on', 'stopped')),
    outcome TEXT NOT NULL CHECK (length(outcome) <= 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE briefing (
    review TEXT NOT NULL PRIMARY KEY REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    headline TEXT NOT NULL CHECK (length(headline) <= 8000),
    ask1 TEXT CHECK (length(ask1) <= 8000),
    ask2 TEXT CHECK (length(ask2) <= 8000),
    ask3 TEXT CHECK (length(ask3) <= 8000),
    CHECK (ask2 IS NULL OR ask1 IS NOT NULL),
    CHECK (ask3 IS NULL OR ask2 IS NOT NULL)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE highlight (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    kind TEXT NOT NULL CHECK (kind IN ('strength', 'priority-area')),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    reason TEXT NOT NULL CHECK (length(reason) <= 8000),
    PRIMARY KEY (review, kind, position)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE reopening (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    reason TEXT NOT NULL CHECK (length(reason) <= 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE journal (
    id INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    gesture TEXT NOT NULL CHECK (gesture <> ''),
    direction TEXT NOT NULL CHECK (direction IN ('do', 'undo', 'redo')),
    table_name TEXT NOT NULL CHECK (table_name <> ''),
    subject TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL
) STRICT)",
};

std::vector<std::string> tablesOfOne() { return {std::begin(tablesSinceOne), std::end(tablesSinceOne)}; }

// Who is asked, what they answer, the meeting. The tables of format 1 stayed as they were.
const char *const tablesSinceTwo[] = {
    R"(CREATE TABLE people_group (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE membership (
    people_group TEXT NOT NULL REFERENCES people_group DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (people_group, person)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE assignment (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    voice TEXT NOT NULL CHECK (length(voice) = 36),
    person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    people_group TEXT REFERENCES people_group DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (review, theme, voice),
    CHECK ((person IS NULL) <> (people_group IS NULL)),
    CHECK (voice = coalesce(person, people_group))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE reflection (
    review TEXT NOT NULL PRIMARY KEY REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    return_by TEXT CHECK (return_by GLOB '????-??-??'),
    message TEXT NOT NULL CHECK (length(message) <= 8000),
    names_seen INTEGER NOT NULL CHECK (names_seen IN (0, 1)),
    packs TEXT NOT NULL CHECK (packs IN ('blind', 'draft-shown'))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE response (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    people_group TEXT REFERENCES people_group DEFERRABLE INITIALLY DEFERRED,
    claimed_name TEXT NOT NULL CHECK (length(claimed_name) <= 200),
    claimed_role TEXT NOT NULL CHECK (length(claimed_role) <= 200),
    speaks_for INTEGER NOT NULL CHECK (speaks_for BETWEEN 1 AND 99),
    kind TEXT NOT NULL CHECK (kind IN ('blind', 'draft-shown')),
    names_seen INTEGER NOT NULL CHECK (names_seen IN (0, 1)),
    wording TEXT NOT NULL CHECK (length(wording) = 64),
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '????-??-??T??:??:??.???Z'),
    received_at TEXT NOT NULL CHECK (received_at GLOB '????-??-??T??:??:??.???Z'),
    source TEXT CHECK (length(source) = 64),
    origin TEXT NOT NULL CHECK (origin IN ('file', 'program')),
    state TEXT NOT NULL CHECK (state IN ('counts', 'waiting', 'set-aside')),
    CHECK (person IS NULL OR people_group IS NULL),
    CHECK (source IS NULL OR origin = 'file')
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE response_answer (
    response TEXT NOT NULL REFERENCES response DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    level INTEGER CHECK (level BETWEEN 0 AND 7),
    do_not_know INTEGER NOT NULL CHECK (do_not_know IN (0, 1)),
    stance TEXT CHECK (stance IN ('agree', 'higher', 'lower')),
    query INTEGER NOT NULL CHECK (query IN (0, 1)),
    comment TEXT NOT NULL CHECK (length(comment) <= 2000),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 2000),
    PRIMARY KEY (response, theme, statement),
    CHECK (level IS NULL OR do_not_know = 0)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE response_mark (
    response TEXT NOT NULL REFERENCES response DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    point INTEGER NOT NULL CHECK (point BETWEEN 0 AND 15),
    mark TEXT NOT NULL CHECK (mark IN ('in-place', 'not-yet', 'query')),
    PRIMARY KEY (response, theme, statement, level, point)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE settlement (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    number INTEGER NOT NULL CHECK (number >= 1),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    round TEXT NOT NULL CHECK (length(round) <= 200),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
    rationale TEXT NOT NULL CHECK (length(rationale) <= 8000),
    dissent TEXT NOT NULL CHECK (length(dissent) <= 8000),
    present TEXT NOT NULL,
    PRIMARY KEY (review, theme, statement, number)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE meeting (
    review TEXT NOT NULL PRIMARY KEY REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    rounds TEXT NOT NULL CHECK (length(rounds) <= 8000),
    round TEXT NOT NULL CHECK (length(round) <= 200),
    opening TEXT NOT NULL CHECK (length(opening) <= 8000),
    film TEXT NOT NULL CHECK (length(film) <= 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE presence (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (review, person)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE meeting_item (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 99),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 240),
    theme INTEGER CHECK (theme BETWEEN 1 AND 12),
    PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE former_colleague (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID)",
};

std::vector<std::string> tablesOfTwo() { return {std::begin(tablesSinceTwo), std::end(tablesSinceTwo)}; }

// What follows a review. Institution and action have more columns than in format 1.
const char *const tablesSinceThree[] = {
    R"(CREATE TABLE institution (
    id INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL CHECK (length(name) <= 200),
    kind TEXT NOT NULL CHECK (kind IN ('school', 'special-school', 'college')),
    phase TEXT NOT NULL CHECK (length(phase) <= 200),
    reference TEXT NOT NULL CHECK (length(reference) <= 200),
    contacts TEXT NOT NULL CHECK (length(contacts) <= 8000),
    quality TEXT NOT NULL CHECK (quality IN ('not-stated', 'working-towards', 'held')),
    quality_date TEXT CHECK (quality_date GLOB '????-??-??'),
    peer_review_years INTEGER NOT NULL CHECK (peer_review_years BETWEEN 1 AND 10)
) STRICT)",

    R"(CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    statements TEXT NOT NULL CHECK (statements <> ''),
    what TEXT NOT NULL CHECK (length(what) <= 8000),
    owner TEXT NOT NULL CHECK (length(owner) <= 200),
    due TEXT CHECK (due GLOB '????-??-??'),
    priority TEXT REFERENCES priority DEFERRABLE INITIALLY DEFERRED,
    status TEXT NOT NULL CHECK (status IN ('open', 'underway', 'done', 'carried-on', 'stopped')),
    outcome TEXT NOT NULL CHECK (length(outcome) <= 8000),
    person TEXT REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    start TEXT CHECK (start GLOB '????-??-??'),
    success TEXT NOT NULL CHECK (length(success) <= 8000),
    carried_from TEXT REFERENCES action DEFERRABLE INITIALLY DEFERRED,
    CHECK (start <= due),
    CHECK (carried_from <> id)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE progress_note (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    action TEXT NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE target (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 7),
    PRIMARY KEY (review, theme, statement)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE leverage (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    action TEXT NOT NULL REFERENCES action DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE evidence (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    kind TEXT NOT NULL CHECK (kind IN ('document', 'data', 'voice', 'observation', 'web', 'other')),
    link TEXT NOT NULL CHECK (length(link) <= 8000),
    date TEXT CHECK (date GLOB '????-??-??'),
    note TEXT NOT NULL CHECK (length(note) <= 8000),
    review_by TEXT CHECK (review_by GLOB '????-??-??'),
    structure TEXT NOT NULL REFERENCES structure DEFERRABLE INITIALLY DEFERRED,
    statements TEXT NOT NULL CHECK (length(statements) <= 8000),
    CHECK (date <= review_by)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE attachment (
    evidence TEXT NOT NULL PRIMARY KEY REFERENCES evidence DEFERRABLE INITIALLY DEFERRED,
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 5242880)
) STRICT)",

    R"(CREATE TABLE visit (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    kind TEXT NOT NULL CHECK (kind IN ('peer', 'expert')),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    visitors TEXT NOT NULL CHECK (length(visitors) <= 8000),
    successes TEXT NOT NULL CHECK (length(successes) <= 8000),
    questions TEXT NOT NULL CHECK (length(questions) <= 8000),
    advice TEXT NOT NULL CHECK (length(advice) <= 8000),
    next_steps TEXT NOT NULL CHECK (length(next_steps) <= 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE mapping (
    from_structure TEXT NOT NULL REFERENCES structure DEFERRABLE INITIALLY DEFERRED,
    to_structure TEXT NOT NULL REFERENCES structure DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    now_theme INTEGER CHECK (now_theme BETWEEN 1 AND 12),
    now_statement INTEGER CHECK (now_statement BETWEEN 1 AND 99),
    PRIMARY KEY (from_structure, to_structure, theme, statement),
    CHECK (from_structure <> to_structure),
    CHECK ((now_theme IS NULL) = (now_statement IS NULL))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE governor_answer (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    question TEXT NOT NULL
        CHECK (question IN ('vision', 'named-governor', 'senior-leader', 'monitoring', 'staff', 'resources')),
    verdict TEXT CHECK (verdict IN ('yes', 'partly', 'no')),
    sentence TEXT NOT NULL CHECK (length(sentence) <= 8000),
    evidence TEXT NOT NULL CHECK (length(evidence) <= 8000),
    PRIMARY KEY (review, question)
) STRICT, WITHOUT ROWID)",
};

// A table whose columns change is made anew, so that its text is that of a new file. Foreign keys of other tables that
// name it would follow it to its old name: none did in format 2.
const char *const conversions[] = {
    "ALTER TABLE institution RENAME TO institution_of_two",
    "ALTER TABLE action RENAME TO action_of_two",
};
const char *const refills[] = {
    "INSERT INTO institution SELECT id, name, kind, phase, reference, contacts, 'not-stated', NULL, 3 "
    "FROM institution_of_two",
    "INSERT INTO action SELECT id, review, statements, what, owner, due, priority, status, outcome, NULL, NULL, '', "
    "NULL FROM action_of_two",
    "DROP TABLE institution_of_two",
    "DROP TABLE action_of_two",
};

std::vector<std::string> tablesOfThree() { return {std::begin(tablesSinceThree), std::end(tablesSinceThree)}; }

/// What makes a file of format 2 one of format 3.
std::vector<std::string> stepsToThree()
{
    std::vector<std::string> steps(std::begin(conversions), std::end(conversions));
    steps.insert(steps.end(), std::begin(tablesSinceThree), std::end(tablesSinceThree));
    steps.insert(steps.end(), std::begin(refills), std::end(refills));
    return steps;
}

// The leader's own guidance for colleagues, and what we said as critical friend of others.
const char *const tablesSinceFive[] = {
    R"(CREATE TABLE reflection (
    review TEXT NOT NULL PRIMARY KEY REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    return_by TEXT CHECK (return_by GLOB '????-??-??'),
    message TEXT NOT NULL CHECK (length(message) <= 8000),
    names_seen INTEGER NOT NULL CHECK (names_seen IN (0, 1)),
    packs TEXT NOT NULL CHECK (packs IN ('blind', 'draft-shown')),
    guidance TEXT NOT NULL CHECK (length(guidance) <= 8000),
    guidance_link TEXT NOT NULL CHECK (length(guidance_link) <= 8000)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE critical_friend_note (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    school TEXT NOT NULL CHECK (length(school) <= 200),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    asked TEXT NOT NULL CHECK (length(asked) <= 8000),
    advised TEXT NOT NULL CHECK (length(advised) <= 8000)
) STRICT, WITHOUT ROWID)",
};

std::vector<std::string> tablesOfFive() { return {std::begin(tablesSinceFive), std::end(tablesSinceFive)}; }

/// What makes a file of format 4 one of format 5. No other table names `reflection`.
std::vector<std::string> stepsToFive()
{
    std::vector<std::string> steps{"ALTER TABLE reflection RENAME TO reflection_of_four"};
    steps.insert(steps.end(), std::begin(tablesSinceFive), std::end(tablesSinceFive));
    steps.emplace_back("INSERT INTO reflection SELECT review, return_by, message, names_seen, packs, '', '' "
                       "FROM reflection_of_four");
    steps.emplace_back("DROP TABLE reflection_of_four");
    return steps;
}

// What the room said with its hands, and the files that make papers the institution's own.
const char *const tablesSinceSix[] = {
    R"(CREATE TABLE hand_count (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    round TEXT NOT NULL CHECK (length(round) <= 200),
    hands TEXT NOT NULL
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE school_file (
    kind TEXT NOT NULL PRIMARY KEY CHECK (kind IN ('logo', 'word-template')),
    name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 2097152)
) STRICT)",
};

// When and where the meeting about a review is, and who sent apologies.
const char *const tablesSinceSeven[] = {
    R"(CREATE TABLE arrangement (
    review TEXT NOT NULL PRIMARY KEY REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    day TEXT CHECK (day GLOB '????-??-??'),
    start TEXT CHECK (start GLOB '??:??'),
    place TEXT NOT NULL CHECK (length(place) <= 200)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE apology (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (review, person)
) STRICT, WITHOUT ROWID)",
};

// Who no longer works here, and the successes that we named as critical friend.
const char *const tablesSinceEight[] = {
    R"(CREATE TABLE leaver (
    person TEXT NOT NULL PRIMARY KEY REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z')
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE critical_friend_note (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    school TEXT NOT NULL CHECK (length(school) <= 200),
    date TEXT NOT NULL CHECK (date GLOB '????-??-??'),
    asked TEXT NOT NULL CHECK (length(asked) <= 8000),
    advised TEXT NOT NULL CHECK (length(advised) <= 8000),
    successes TEXT NOT NULL CHECK (length(successes) <= 8000)
) STRICT, WITHOUT ROWID)",
};

// Whether an agreement was set aside when copies were merged.
const char *const tablesSinceNine[] = {
    R"(CREATE TABLE settlement (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    theme INTEGER NOT NULL CHECK (theme BETWEEN 1 AND 12),
    statement INTEGER NOT NULL CHECK (statement BETWEEN 1 AND 99),
    number INTEGER NOT NULL CHECK (number >= 1),
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    round TEXT NOT NULL CHECK (length(round) <= 200),
    level INTEGER NOT NULL CHECK (level BETWEEN 0 AND 7),
    rationale TEXT NOT NULL CHECK (length(rationale) <= 8000),
    dissent TEXT NOT NULL CHECK (length(dissent) <= 8000),
    present TEXT NOT NULL,
    set_aside TEXT CHECK (set_aside GLOB '????-??-??T??:??:??.???Z'),
    PRIMARY KEY (review, theme, statement, number)
) STRICT, WITHOUT ROWID)",
};

// What was so when a review was held, where it has changed since: its priorities, the members of its groups, and which
// actions had ended. A reopening says when the review had been finished.
const char *const tablesSinceTen[] = {
    R"(CREATE TABLE reopening (
    id TEXT NOT NULL PRIMARY KEY CHECK (length(id) = 36),
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??.???Z'),
    reason TEXT NOT NULL CHECK (length(reason) <= 8000),
    finished TEXT CHECK (finished GLOB '????-??-??T??:??:??.???Z'),
    kind TEXT NOT NULL CHECK (kind IN ('not-stated', 'correction', 'too-soon', 'name-removed'))
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE retired_priority (
    priority TEXT NOT NULL PRIMARY KEY REFERENCES priority DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE past_priority (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 5),
    priority TEXT NOT NULL CHECK (length(priority) = 36),
    text TEXT NOT NULL CHECK (length(text) <= 8000),
    PRIMARY KEY (review, position)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE past_membership (
    review TEXT NOT NULL REFERENCES review DEFERRABLE INITIALLY DEFERRED,
    people_group TEXT NOT NULL REFERENCES people_group DEFERRABLE INITIALLY DEFERRED,
    person TEXT NOT NULL REFERENCES person DEFERRABLE INITIALLY DEFERRED,
    PRIMARY KEY (review, people_group, person)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE action_end (
    action TEXT NOT NULL PRIMARY KEY REFERENCES action DEFERRABLE INITIALLY DEFERRED,
    date TEXT NOT NULL CHECK (date GLOB '????-??-??')
) STRICT, WITHOUT ROWID)",
};

const char *const newCounter = "INSERT INTO counter (name, value) VALUES ('vacuum-due', 0)";

// Checksums. A row has its own, in a column that is the last of every table but `counter`, whose rows are few and known
// by name.
const char *const sumText = ", sum INTEGER NOT NULL DEFAULT 0";
const char *const tableOfSums = R"(CREATE TABLE table_sum (
    name TEXT NOT NULL PRIMARY KEY,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    sum INTEGER NOT NULL
) STRICT, WITHOUT ROWID)";

/// "action" of "CREATE TABLE action (".
std::string tableName(const std::string &statement)
{
    const std::size_t from = std::string("CREATE TABLE ").size();
    return statement.substr(from, statement.find(' ', from) - from);
}

/// The table as ALTER TABLE leaves its text: the new column after the last one, before what is said of several columns.
std::string withSum(std::string table)
{
    std::size_t at = std::string::npos;
    for (const char *ofSeveral : {",\n    PRIMARY KEY (", ",\n    CHECK ("})
        at = std::min(at, table.find(ofSeveral));
    return table.insert(at == std::string::npos ? table.rfind(')') : at, sumText);
}

std::vector<std::string> withSums(std::span<const char *const> tables)
{
    std::vector<std::string> summed;
    for (const char *table : tables)
        summed.push_back(withSum(table));
    return summed;
}

std::vector<std::string> tablesOfSix() { return withSums(tablesSinceSix); }
std::vector<std::string> tablesOfSeven() { return withSums(tablesSinceSeven); }
std::vector<std::string> tablesOfEight() { return withSums(tablesSinceEight); }
std::vector<std::string> tablesOfNine() { return withSums(tablesSinceNine); }

std::vector<std::string> tablesOfTen() { return withSums(tablesSinceTen); }

/// What makes a file of format 7 one of format 8. No other table names `critical_friend_note`.
std::vector<std::string> stepsToEight()
{
    std::vector<std::string> steps{"ALTER TABLE critical_friend_note RENAME TO critical_friend_note_of_seven"};
    const std::vector<std::string> tables = tablesOfEight();
    steps.insert(steps.end(), tables.begin(), tables.end());
    steps.emplace_back("INSERT INTO critical_friend_note SELECT id, school, date, asked, advised, '', 0 "
                       "FROM critical_friend_note_of_seven");
    steps.emplace_back("DROP TABLE critical_friend_note_of_seven");
    return steps;
}

/// What makes a file of format 8 one of format 9. No other table names `settlement`.
std::vector<std::string> stepsToNine()
{
    std::vector<std::string> steps{"ALTER TABLE settlement RENAME TO settlement_of_eight"};
    const std::vector<std::string> tables = tablesOfNine();
    steps.insert(steps.end(), tables.begin(), tables.end());
    steps.emplace_back("INSERT INTO settlement SELECT review, theme, statement, number, at, round, level, rationale, "
                       "dissent, present, NULL, 0 FROM settlement_of_eight");
    steps.emplace_back("DROP TABLE settlement_of_eight");
    return steps;
}

/// What makes a file of format 9 one of format 10. No other table names `reopening`.
std::vector<std::string> stepsToTen()
{
    std::vector<std::string> steps{"ALTER TABLE reopening RENAME TO reopening_of_nine"};
    const std::vector<std::string> tables = tablesOfTen();
    steps.insert(steps.end(), tables.begin(), tables.end());
    // The journal knows when it had been finished.
    steps.emplace_back("INSERT INTO reopening SELECT old.id, old.review, old.at, old.reason, "
                       "(SELECT max(journal.at) FROM journal WHERE journal.table_name = 'review' AND "
                       "journal.subject = old.review AND journal.after = 'finished' AND journal.at <= old.at), "
                       "CASE old.reason WHEN 'privacy' THEN 'name-removed' ELSE 'not-stated' END, 0 "
                       "FROM reopening_of_nine AS old");
    steps.emplace_back("DROP TABLE reopening_of_nine");
    return steps;
}

bool hasRowSums(const std::string &table) { return tableName(table) != "counter"; }

/// What gives every row of these tables a checksum; their values come last, once all tables are what they will be.
std::vector<std::string> stepsToSums(const std::vector<std::string> &tables)
{
    std::vector<std::string> steps;
    for (const std::string &table : tables) {
        if (hasRowSums(table))
            steps.push_back("ALTER TABLE " + tableName(table) + " ADD COLUMN" + (sumText + 1));
    }
    steps.emplace_back(tableOfSums);
    return steps;
}

/// "CREATE TABLE action (": two statements that begin so make the same table.
std::string beginningOf(const std::string &statement) { return statement.substr(0, statement.find('(') + 1); }

/// Adds tables, each in place of an older one of its name.
void add(std::vector<std::string> &schema, const std::vector<std::string> &tables)
{
    for (const std::string &table : tables) {
        schema.erase(std::remove_if(schema.begin(), schema.end(),
                                    [&](const std::string &each) { return beginningOf(each) == beginningOf(table); }),
                     schema.end());
        schema.push_back(table);
    }
}

} // namespace

std::vector<std::string> Format::schemaOf(int version)
{
    std::vector<std::string> schema = tablesOfOne();
    if (version >= 2)
        add(schema, tablesOfTwo());
    if (version >= 3)
        add(schema, tablesOfThree());
    if (version >= 5) {
        add(schema, tablesOfFive());
        for (std::string &table : schema)
            table = hasRowSums(table) ? withSum(table) : table;
        schema.emplace_back(tableOfSums);
    }
    if (version >= 6)
        add(schema, tablesOfSix());
    if (version >= 7)
        add(schema, tablesOfSeven());
    if (version >= 8)
        add(schema, tablesOfEight());
    if (version >= 9)
        add(schema, tablesOfNine());
    if (version >= 10)
        add(schema, tablesOfTen());
    return schema;
}

const Format &Format::current()
{
    static const Format format = [] {
        Format made{10, schemaOf(10), {}};
        Migration toTwo{1, tablesOfTwo()};
        toTwo.statements.emplace_back(newCounter);
        made.migrations.push_back(std::move(toTwo));
        made.migrations.push_back({2, stepsToThree()});
        // Format 4 has the tables of format 3: it added roles, placeholders of a wording and corrected titles, which an
        // older program would take for damage.
        made.migrations.push_back({3, {}});
        // Format 5 has the leader's guidance and what we said as critical friend, and gives every row a checksum.
        std::vector<std::string> toFive = stepsToFive();
        std::vector<std::string> unsummed = schemaOf(4);
        add(unsummed, tablesOfFive());
        const std::vector<std::string> toSums = stepsToSums(unsummed);
        toFive.insert(toFive.end(), toSums.begin(), toSums.end());
        made.migrations.push_back({4, std::move(toFive)});
        // Format 6 has counts of hands, and the institution's logo and Word template.
        made.migrations.push_back({5, tablesOfSix()});
        // Format 7 has the meeting's day, time and place, and apologies.
        made.migrations.push_back({6, tablesOfSeven()});
        // Format 8 has who no longer works here, and the successes that we named as critical friend.
        made.migrations.push_back({7, stepsToEight()});
        // Format 9 has which agreements were set aside when copies were merged.
        made.migrations.push_back({8, stepsToNine()});
        // Format 10 has what was so when a review was held.
        made.migrations.push_back({9, stepsToTen()});
        return made;
    }();
    return format;
}

Digest Format::schemaDigest() const
{
    CanonicalBytes bytes(u"waymark-schema");
    for (const std::string &statement : schema)
        bytes.text(QString::fromStdString(statement));
    return bytes.digest();
}

} // namespace waymark::storage
