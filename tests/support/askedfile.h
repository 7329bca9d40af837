// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/documents.h"

#include <stdexcept>

namespace waymark::testing {

/// An open file with a review whose colleagues are known, for tests of who is asked and what they answered.
struct AskedFile : OpenFile
{
    ReviewId review;
    PersonId head = PersonId::create();
    PersonId senco = PersonId::create();
    PersonId curriculum = PersonId::create();
    GroupId years = GroupId::create();
    int came = 0;

    AskedFile() : review(startReview("2026/27", QDate(2026, 11, 12)))
    {
        std::vector<Participant> parts;
        for (const Person &person : people())
            parts.push_back({review, person.id, person.role});
        const Review &now = *document.review();
        must(edit::ReviseReview{review, now.year, now.title, now.date, parts, people()});
        must(edit::AddGroup{{years, QStringLiteral("Heads of year")}, {}});
    }

    std::vector<Person> people() const
    {
        return {{head, QStringLiteral("Ada Bell"), {QStringLiteral("headteacher"), {}}},
                {senco, QStringLiteral("Cleo Dunn"), {QStringLiteral("senco"), {}}},
                {curriculum, QStringLiteral("Emre Finch"), {QStringLiteral("slt-curriculum"), {}}}};
    }

    void must(const Edit &edit)
    {
        if (!document.perform(edit))
            throw std::runtime_error("an edit was refused");
    }

    void ask(const std::vector<std::pair<int, Voice>> &given)
    {
        edit::SetAssignments edit{review, {}};
        for (const auto &[theme, voice] : given)
            edit.assignments.push_back({review, theme, voice});
        must(edit);
    }

    std::vector<Assignment> asked() const
    {
        std::vector<Assignment> all;
        for (const Assignment *each : document.workspace().assignmentsOf(review))
            all.push_back(*each);
        return all;
    }

    struct Said
    {
        const char *statement;
        int level;
        QString comment = {};
        bool query = false;
    };

    /// Takes in a response as from a file; each is another file, later than the one before.
    ResponseId answer(const std::optional<Voice> &voice, const std::vector<Said> &all, const QString &claimed = {})
    {
        edit::ImportResponse made;
        ++came;
        made.response.id = ResponseId::create();
        made.response.review = review;
        made.response.voice = voice;
        made.response.claimedName = claimed;
        made.response.namesSeen = document.workspace().reflection(review).namesSeen;
        made.response.wording = builtInModel().wording.digest();
        made.response.savedAt = noon.addDays(-10 + came);
        made.response.receivedAt = made.response.savedAt;
        made.response.source = CanonicalBytes(QStringLiteral("test/1")).number(came).digest();
        for (const Said &said : all) {
            ResponseAnswer one{made.response.id, number(said.statement), level(said.level)};
            one.comment = said.comment;
            one.query = said.query;
            made.answers.push_back(one);
        }
        must(made);
        return made.response.id;
    }
};

} // namespace waymark::testing
