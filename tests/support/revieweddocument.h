// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"
#include "tests/support/newreview.h"
#include "tests/support/workspaces.h"
#include "ui/document/document.h"

#include <QTemporaryDir>

namespace waymark::testing {

/// An open document on a real file, with reviews added as a test asks for them.
struct ReviewedDocument
{
    QTemporaryDir folder;
    Model model;
    Document document;

    explicit ReviewedDocument(Model used = testing::model()) : model(std::move(used))
    {
        REQUIRE(document.create(path(), {QStringLiteral("Example Academy")}, model));
    }

    QString path() const { return folder.filePath(QStringLiteral("school.waymark")); }

    ReviewId add(const char *year, int startYear, std::optional<ReviewId> previous = {})
    {
        Review review = newReview(model, year, QDate(startYear, 11, 12));
        review.previous = previous;
        REQUIRE(document.perform(edit::AddReview{review, {}}));
        REQUIRE(document.setReview(review.id));
        return review.id;
    }

    Decision at(const char *statement) const
    {
        return document.workspace().decision(document.review()->id, number(statement));
    }
    void answer(const char *statement, int value, bool agreed)
    {
        edit::Answer answer{
            document.review()->id, {{number(statement), edit::Answer::One::Kind::Level, level(value)}}, agreed, noon};
        REQUIRE(document.perform(answer));
    }
};

} // namespace waymark::testing
