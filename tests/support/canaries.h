// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/forgetting.h"

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

/// The same values with a canary in every text that somebody can type, names among them. Finished reviews are open
/// again, for their digests would be wrong.
inline Workspace withCanaries(const Workspace &workspace)
{
    Workspace filled;
    filled.setLastReviewNumber(workspace.lastReviewNumber());
    int number = 0;
    workspace.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachTypedText(row, [&](const TypedText &each) { *each.text = canary(++number, each.most, each.line); });
        T &kept = std::get<T>(row);
        if constexpr (std::is_same_v<T, Institution>) {
            kept.name = canary(++number, longestName, true);
            filled.setInstitution(std::move(kept));
        } else {
            if constexpr (std::is_same_v<T, Person>) {
                if (!workspace.isFormer(kept.id))
                    kept.name = canary(++number, longestName, true);
            } else if constexpr (std::is_same_v<T, Review>) {
                kept.finished.reset();
                kept.finishDigest = {};
            }
            filled.append(std::move(kept));
        }
    });
    return filled;
}

} // namespace waymark::testing
