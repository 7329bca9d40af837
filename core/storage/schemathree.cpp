// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemas.h"

namespace waymark::storage {
namespace {

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

} // namespace

std::vector<std::string> tablesOfThree() { return {std::begin(tablesSinceThree), std::end(tablesSinceThree)}; }

std::vector<std::string> stepsToThree()
{
    std::vector<std::string> steps(std::begin(conversions), std::end(conversions));
    steps.insert(steps.end(), std::begin(tablesSinceThree), std::end(tablesSinceThree));
    steps.insert(steps.end(), std::begin(refills), std::end(refills));
    return steps;
}

} // namespace waymark::storage
