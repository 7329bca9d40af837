// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <algorithm>

/// What a college doesn't have, and should not read.
namespace waymark::testing {

/// The words in a text that only fit a school, each with what is around it.
inline QStringList schoolOnlyWordsIn(QString text)
{
    using Expression = QRegularExpression;
    // What is meant: both kinds together, what our edition is, and names and addresses of others.
    static const QStringList meant{
        QStringLiteral("schools?(’s|'s)?,? (special school,? )?(or|and|/) colleges?(’s|'s)?"),
        QStringLiteral("school or special school"),
        QStringLiteral("(a )?whole-school or whole-college"),
        QStringLiteral("school edition"),
        QStringLiteral("school\\s+and\\s+special\\s+school\\s+edition"),
        QStringLiteral("(URN|UKPRN) or (URN|UKPRN)"),
        QStringLiteral("an example school"),
        QStringLiteral("www\\.[\\w./-]+"),
        QStringLiteral("good evening"),
    };
    static const Expression allowed(meant.join(u'|'), Expression::CaseInsensitiveOption);
    static const Expression words(
        QStringLiteral("\\bschools?\\b|\\bwhole-school\\b|\\bkey stages?\\b|\\bpupils?\\b|\\bhead ?teachers?\\b|"
                       "\\bheads? of year\\b|\\byears? (group|[7-9]|1[0-3])\\b|\\bPSHE\\b|"
                       "\\bsixth form\\b|\\bfree school meals\\b|\\bdesignated teacher\\b|\\bprovider access\\b|"
                       "\\bbook looks\\b|\\bevenings?\\b|\\bURN\\b|\\b11 to 18\\b"),
        Expression::CaseInsensitiveOption);
    text.replace(allowed, QStringLiteral("…"));
    QStringList found;
    for (auto each = words.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        found << text.mid(std::max<qsizetype>(0, match.capturedStart() - 60), 120).simplified();
    }
    return found;
}

} // namespace waymark::testing
