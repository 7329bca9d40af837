// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"
#include "core/review/values.h"

namespace waymark::testing {

/// A review with that edition and its wording, which no file has yet. `year` as "2026/27".
inline Review newReview(const Model &model, const char *year, QDate date,
                        const QString &title = QStringLiteral("Careers leadership review"))
{
    Review review;
    review.id = ReviewId::create();
    review.year = QString::fromLatin1(year);
    review.title = title;
    review.date = date;
    review.structure = model.structure.digest();
    review.wording = model.wording.digest();
    return review;
}

} // namespace waymark::testing
