// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/revieweddocument.h"

namespace waymark::testing {

/// A document whose colleagues have answered, one return for each call.
struct AnsweredDocument : ReviewedDocument
{
    using ReviewedDocument::ReviewedDocument;

    /// One return: a level for the statement, with texts as given. `named`: its pack promised that names are seen.
    void colleague(const QString &name, const char *statement, int value, const QString &comment = {},
                   const QString &evidence = {}, bool named = false)
    {
        Response response;
        response.id = ResponseId::create();
        response.review = document.review()->id;
        response.claimedName = name;
        response.claimedRole = QStringLiteral("Head of year");
        response.namesSeen = named;
        response.wording = model.wording.digest();
        response.savedAt = noon;
        response.receivedAt = noon.addSecs(++m_returns);
        response.source = {QStringLiteral("%1").arg(m_returns, 64, 10, QLatin1Char('0'))};
        ResponseAnswer answer{response.id, number(statement), level(value)};
        answer.comment = comment;
        answer.evidence = evidence;
        REQUIRE(document.perform(edit::ImportResponse{response, {answer}}));
    }
    /// Five of them: levels 1, 2, 2, 2 and 4.
    void five(const char *statement)
    {
        int at = 0;
        for (const int value : {1, 2, 2, 2, 4})
            colleague(QStringLiteral("Colleague %1 on %2").arg(++at).arg(QLatin1String(statement)), statement, value);
    }

private:
    int m_returns = 0;
};

} // namespace waymark::testing
