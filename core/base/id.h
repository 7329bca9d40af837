// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QUuid>

namespace waymark {

/// An identity that cannot be handed over for one of another kind. Null unless made by create() or parse().
template <class Tag>
struct Id
{
    QUuid value;

    static Id create() { return {QUuid::createUuid()}; }
    /// The id that toString() wrote, or a null id where the text is none.
    static Id parse(const QString &text) { return {QUuid::fromString(text)}; }

    bool isNull() const { return value.isNull(); }
    QString toString() const { return value.toString(QUuid::WithoutBraces); }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
};

using ReviewId = Id<struct ReviewTag>;
using PersonId = Id<struct PersonTag>;
using ActionId = Id<struct ActionTag>;
using PriorityId = Id<struct PriorityTag>;
using ReopeningId = Id<struct ReopeningTag>;
using GroupId = Id<struct GroupTag>;
using ResponseId = Id<struct ResponseTag>;
using ProgressNoteId = Id<struct ProgressNoteTag>;
using EvidenceId = Id<struct EvidenceTag>;
using VisitId = Id<struct VisitTag>;

} // namespace waymark
