// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/voicetables.h"

#include <limits>

namespace waymark::storage {

template <>
struct RowTable<Settlement>
{
    static constexpr const char *name = "settlement";
    static constexpr std::array columns{"review", "theme", "statement", "number",  "at",
                                        "round",  "level", "rationale", "dissent", "present"};
    static constexpr int keyColumns = 4;

    static void write(RowWriter &to, const Settlement &row)
    {
        QStringList present;
        for (const Role &role : row.present)
            present.append(role.ownTitle.isEmpty() ? role.key : QString(ownRole + role.ownTitle));
        to.id(row.review).statement(row.statement).number(row.number).time(row.at).text(row.round);
        to.level(row.level).text(row.rationale).text(row.dissent).text(present.join(u'\n'));
    }
    static Settlement read(RowReader &from)
    {
        const Review &review = from.review();
        const Structure &structure = from.structureOf(review);
        const StatementNumber statement = from.statement(structure);
        const int number = from.number(1, std::numeric_limits<int>::max());
        const QDateTime at = from.time();
        const QString round = from.text(longestName);
        const auto level = Level::from(from.number(0, structure.levels()));
        const QString rationale = from.text();
        const QString dissent = from.text();
        return {review.id, statement, number, at, round, *level, rationale, roles(from), dissent};
    }

private:
    static inline const QString ownRole = QStringLiteral("own:");
    static constexpr int longestList = 200 * (longestName + 8);

    static std::vector<Role> roles(RowReader &from)
    {
        std::vector<Role> found;
        const QString lines = from.text(longestList);
        if (lines.isEmpty())
            return found;
        for (const QString &line : lines.split(u'\n')) {
            const bool own = line.startsWith(ownRole) && line.size() > ownRole.size();
            from.require(own || knownRoles().contains(line), "no such role");
            found.push_back(own ? Role{QStringLiteral("own"), line.mid(ownRole.size())} : Role{line, {}});
        }
        return found;
    }
};

template <>
struct RowTable<Meeting>
{
    static constexpr const char *name = "meeting";
    static constexpr std::array columns{"review", "rounds", "round", "opening", "film"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const Meeting &row)
    {
        to.id(row.review).text(row.rounds.join(u'\n')).text(row.round).text(row.opening).text(row.film);
    }
    static Meeting read(RowReader &from)
    {
        const Review &review = from.review();
        const QString rounds = from.text();
        return {review.id, rounds.isEmpty() ? QStringList() : rounds.split(u'\n'), from.text(longestName), from.text(),
                from.text()};
    }
};

template <>
struct RowTable<Presence>
{
    static constexpr const char *name = "presence";
    static constexpr std::array columns{"review", "person"};
    static constexpr int keyColumns = 2;

    static void write(RowWriter &to, const Presence &row) { to.id(row.review).id(row.person); }
    static Presence read(RowReader &from)
    {
        const ReviewId review = from.review().id;
        return {review, readPerson(from)};
    }
};

template <>
struct RowTable<MeetingItem>
{
    static constexpr const char *name = "meeting_item";
    static constexpr std::array columns{"review", "position", "title", "minutes", "theme"};
    static constexpr int keyColumns = 2;

    static void write(RowWriter &to, const MeetingItem &row)
    {
        to.id(row.review).number(row.position).text(row.title).number(row.minutes);
        row.theme ? to.number(*row.theme) : to.nothing();
    }
    static MeetingItem read(RowReader &from)
    {
        const Review &review = from.review();
        return {review.id, from.number(1, 99), from.text(longestName), from.number(1, MeetingItem::mostMinutes),
                from.optionalTheme(from.structureOf(review))};
    }
};

template <>
struct RowTable<FormerColleague>
{
    static constexpr const char *name = "former_colleague";
    static constexpr std::array columns{"person", "at"};
    static constexpr int keyColumns = 1;

    static void write(RowWriter &to, const FormerColleague &row) { to.id(row.person).time(row.at); }
    static FormerColleague read(RowReader &from)
    {
        const PersonId person = readPerson(from);
        from.require(from.soFar().people().find(person)->name.isEmpty(), "a former colleague has a name");
        return {person, from.time()};
    }
};

} // namespace waymark::storage
