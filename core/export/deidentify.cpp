// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/deidentify.h"

#include "core/report/disguise.h"
#include "core/review/reviewdigest.h"
#include "core/review/rowtexts.h"
#include "core/text/rows.h"

#include <QCoreApplication>

namespace waymark {
namespace {

template <class T>
constexpr bool isLeftOut =
    std::is_same_v<T, Response> || std::is_same_v<T, ResponseAnswer> || std::is_same_v<T, ResponseMark> ||
    std::is_same_v<T, Attachment> || std::is_same_v<T, SchoolFile>;

Row withoutPrivateTexts(Row row)
{
    eachText(row, [](const TypedText &each) {
        if (each.isPrivate)
            each.text->clear();
    });
    return row;
}

/// The digest of what is left: a group of institutions can still see that nothing was changed on the way.
void finishAnew(Workspace &workspace)
{
    Step step;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        if (!review.isFinished())
            continue;
        Review finished = review;
        finished.finishDigest = reviewDigest(workspace, review);
        step.changes.push_back({Row(review), Row(finished)});
    }
    workspace.apply(step);
}

} // namespace

Workspace deIdentified(const Workspace &workspace)
{
    const Disguise disguise(workspace);
    const auto replace = [&](const TypedText &each) {
        *each.text = disguise.disguised(*each.text);
        each.text->truncate(each.max);
    };
    Workspace left;
    left.setLastReviewNumber(workspace.lastReviewNumber());
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (!isLeftOut<T>) {
            Row row = withoutPrivateTexts(typed);
            T &kept = std::get<T>(row);
            eachTypedText(row, replace);
            if constexpr (std::is_same_v<T, Institution>)
                left.setInstitution(std::move(kept));
            else
                left.append(std::move(kept));
        }
    });
    finishAnew(left);
    return left;
}

QStringList doubtfulNames(const Workspace &workspace)
{
    const Disguise disguise(workspace);
    QStringList lines;
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (!isLeftOut<T>) {
            Row row = withoutPrivateTexts(typed);
            eachTypedText(row, [&](const TypedText &each) {
                const QStringList words = disguise.doubtful(*each.text);
                if (words.isEmpty())
                    return;
                const TextPlace place{tableOf(row), subjectOf(row), each.field};
                lines << QCoreApplication::translate("core/exchange", "%1: \"%2\"", "where a text is, words in it")
                             .arg(textPlaceName(workspace, place), words.join(QStringLiteral("\", \"")));
            });
        }
    });
    return lines;
}

} // namespace waymark
