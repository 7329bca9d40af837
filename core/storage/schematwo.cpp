// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schemas.h"

namespace waymark::storage {
namespace {

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

} // namespace

std::vector<std::string> tablesOfTwo() { return {std::begin(tablesSinceTwo), std::end(tablesSinceTwo)}; }

} // namespace waymark::storage
