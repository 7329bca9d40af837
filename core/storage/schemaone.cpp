// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemas.h"

namespace waymark::storage {
namespace {

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

} // namespace

std::vector<std::string> tablesOfOne() { return {std::begin(tablesSinceOne), std::end(tablesSinceOne)}; }

} // namespace waymark::storage
