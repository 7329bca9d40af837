// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/jsonrow.h"
#include "core/model/modelfile.h"

#include <QJsonDocument>

namespace waymark {

template <>
struct JsonRow<Institution>
{
    static constexpr const char *name = "institution";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.text("name", row.name, longestName);
        io.word("kind", row.kind, institutionKindFrom);
        io.text("phase", row.phase, longestName);
        io.text("reference", row.reference, longestName);
        io.text("contacts", row.contacts);
        io.word("quality", row.quality, qualityStatusFrom);
        io.date("quality_date", row.qualityDate);
        io.number("peer_review_years", row.peerReviewYears, 1, Institution::mostPeerReviewYears);
    }
};

/// A published model is read by its own rules, those of a model file, and must be what its digest says.
template <>
struct JsonRow<StoredStructure>
{
    static constexpr const char *name = "structures";

    static void fields(JsonWriter &io, const StoredStructure &row)
    {
        io.digest("digest", row.key());
        io.object("content", QJsonDocument::fromJson(writeStructure(row.structure)).object());
    }
    static void fields(JsonReader &io, StoredStructure &row)
    {
        Digest digest;
        io.digest("digest", digest);
        const QByteArray content = QJsonDocument(io.object("content")).toJson(QJsonDocument::Compact);
        if (io.hasFailed())
            return;
        if (auto structure = parseStructure(content, io.file()))
            row.structure = std::move(*structure);
        else
            io.failIn("content", structure.error());
        io.require(row.key() == digest, ContentError::Problem::WrongType, "digest");
    }
};

template <>
struct JsonRow<StoredWording>
{
    static constexpr const char *name = "wordings";

    static void fields(JsonWriter &io, const StoredWording &row)
    {
        io.digest("digest", row.key());
        io.digest("structure", row.wording.structure());
        io.object("content", QJsonDocument::fromJson(writeWording(row.wording)).object());
    }
    static void fields(JsonReader &io, StoredWording &row)
    {
        Digest digest;
        Digest structure;
        io.digest("digest", digest);
        io.digest("structure", structure);
        const QByteArray content = QJsonDocument(io.object("content")).toJson(QJsonDocument::Compact);
        const auto *stored = io.find<StoredStructure>(structure, "structure");
        if (!stored)
            return;
        if (auto wording = parseWording(content, stored->structure, io.file()))
            row.wording = std::move(*wording);
        else
            io.failIn("content", wording.error());
        io.require(row.key() == digest, ContentError::Problem::WrongType, "digest");
    }
};

template <>
struct JsonRow<Priority>
{
    static constexpr const char *name = "priorities";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.number("position", row.position, 1, 5);
        io.text("text", row.text);
    }
};

template <>
struct JsonRow<Person>
{
    static constexpr const char *name = "people";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("id", row.id);
        io.text("name", row.name, longestName);
        io.role("role", row.role);
    }
};

template <>
struct JsonRow<FormerColleague>
{
    static constexpr const char *name = "former_colleagues";

    template <class Io, class Row>
    static void fields(Io &io, Row &row)
    {
        io.id("person", row.person);
        io.time("at", row.at);
    }
    static void check(JsonReader &from, const FormerColleague &row)
    {
        const auto *person = from.find<Person>(row.person, "person");
        from.require(!person || person->name.isEmpty(), ContentError::Problem::WrongType, "person");
    }
};

} // namespace waymark
