// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/review/rowtexts.h"
#include "tests/support/workspaces.h"

namespace waymark::testing {

/// Whatever a document might take for its own: a formula, markup, quotes, a separator, and a word that no line can
/// hold. Each text differs from the others by its number.
inline QString canary(int number, int most, bool line)
{
    const QString head = QStringLiteral("=HYPERLINK(\"http://x\",\"%1\") </td><b>&amp; \"q\" 'a' ; , _x0041_ ")
                             .arg(number, 6, 10, QLatin1Char('0'));
    QString text = head + (line ? QString() : QStringLiteral("+1\n@SUM(1)\t"));
    if (most >= 600)
        text += QString(300, u'w');
    return QString(text + u'.').left(most);
}

/// With what the sample has no row of: a meeting with its film, a chosen strength, a target, why a review was opened
/// again, a file kept with a piece of evidence.
inline Workspace withEveryRow(Workspace workspace)
{
    const Review &review = *workspace.reviewsByDate().back();
    const StatementNumber first = workspace.structureOf(review).statements().front().number;
    const QString text = QStringLiteral("text");
    if (workspace.reopenings().isEmpty())
        workspace.append(Reopening{{QUuid(QStringLiteral("{00000000-0000-4000-8000-000000000001}"))},
                                   review.id,
                                   QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
                                   text});
    if (workspace.meetings().isEmpty()) {
        workspace.append(Meeting{review.id, {text, text}, text, text, text});
        workspace.append(MeetingItem{review.id, 1, text});
    }
    if (workspace.arrangements().isEmpty())
        workspace.append(Arrangement{review.id, QDate(2026, 11, 20), QTime(15, 45), text});
    if (workspace.apologies().isEmpty() && !workspace.people().isEmpty())
        workspace.append(Apology{review.id, workspace.people().rows().begin()->first});
    if (workspace.leavers().isEmpty() && !workspace.people().isEmpty())
        workspace.append(
            Leaver{workspace.people().rows().begin()->first, QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC)});
    if (workspace.handCounts().isEmpty()) {
        std::vector<int> hands(static_cast<std::size_t>(workspace.structureOf(review).levels()) + 1);
        hands[2] = 5;
        workspace.append(HandCount{{QUuid(QStringLiteral("{00000000-0000-4000-8000-000000000002}"))},
                                   review.id,
                                   first,
                                   QDateTime(QDate(2026, 11, 20), QTime(9, 0), Qt::UTC),
                                   text,
                                   hands});
    }
    if (workspace.schoolFiles().isEmpty())
        workspace.append(SchoolFile{SchoolFileKind::Logo, text, "bytes"});
    if (workspace.highlights().isEmpty())
        workspace.append(Highlight{review.id, HighlightKind::Strength, 1, first, text});
    if (workspace.targets().isEmpty())
        workspace.append(Target{review.id, first, *Level::from(2)});
    if (workspace.attachments().isEmpty() && !workspace.evidence().isEmpty())
        workspace.append(Attachment{workspace.evidence().rows().begin()->first, text, "bytes"});
    return workspace;
}

/// The same values with a canary in every text that somebody can type, names among them. Finished reviews are open
/// again, for their digests would be wrong.
inline Workspace withCanaries(const Workspace &given)
{
    const Workspace workspace = withEveryRow(given);
    Workspace filled;
    filled.setLastReviewNumber(workspace.lastReviewNumber());
    int number = 0;
    workspace.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachTypedText(
            row, [&](const TypedText &each) { *each.text = canary(++number, each.max, each.lines == Lines::One); });
        T &kept = std::get<T>(row);
        // No file takes an address that is none, so this one holds what an address can.
        if constexpr (std::is_same_v<T, Reflection>)
            kept.guidanceLink = QStringLiteral("https://example.org/?=HYPERLINK('x',%1);_x0041_&amp=+1")
                                    .arg(++number, 6, 10, QLatin1Char('0'));
        if constexpr (std::is_same_v<T, Institution>) {
            kept.name = canary(++number, maxName, true);
            filled.setInstitution(std::move(kept));
        } else {
            if constexpr (std::is_same_v<T, Person>) {
                if (!workspace.isFormer(kept.id))
                    kept.name = canary(++number, maxName, true);
            } else if constexpr (std::is_same_v<T, Review>) {
                kept.finished.reset();
                kept.finishDigest = {};
            }
            filled.append(std::move(kept));
        }
    });
    return filled;
}

/// A model as somebody could load it, with canaries for its titles, labels and wording.
inline Model canaryModel()
{
    int number = 900;
    const auto next = [&number] { return canary(++number, maxName, true); };
    std::vector<Theme> themes;
    Wording::Descriptors descriptors;
    for (int theme = 1; theme <= 2; ++theme) {
        // A label is short wherever it comes from.
        Theme made{theme, next(), next(), {QStringLiteral("=1 <b>&")}, {}};
        for (int at = 1; at <= 2; ++at) {
            const StatementNumber statement = *StatementNumber::from(theme, at);
            made.statements.push_back({statement, next(), next()});
            for (int level = 1; level <= 4; ++level)
                descriptors[statement].push_back({{{next(), true}}});
        }
        themes.push_back(made);
    }
    const Structure structure(next(), 4, {next()}, themes);
    return {structure, Wording(next(), QStringLiteral("en"), {}, false, structure.digest(), descriptors)};
}

/// A file with a model that somebody loaded, every title and descriptor of it hostile.
inline Workspace withLoadedModel()
{
    const Model loaded = canaryModel();
    Workspace workspace = workspaceWith(loaded);
    const ReviewId review = addReview(workspace, loaded, "2026/27", QDate(2026, 11, 12));
    for (const char *statement : {"1.1", "1.2", "2.1"})
        agree(workspace, review, statement, 3);
    return workspace;
}

} // namespace waymark::testing
