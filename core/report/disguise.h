// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "core/review/namefinder.h"

namespace waymark {

/// Replaces what tells whose a text is: the institution's name, also in short, its reference and contacts, people's
/// names by their roles, the names of others who answered, e-mail and web addresses, in any spelling that
/// core/base/foldedtext.h takes for the same. An everyday word that may be a name is left: see doubtful(). What is left
/// may still be recognised by those who know the place, for no program knows a nickname or an event: somebody has to
/// read it before it goes out.
class Disguise
{
public:
    explicit Disguise(const Workspace &workspace);

    QString disguised(const QString &text) const;
    /// Words that were left in a text, once it is disguised, and may be names: as they are written, each once.
    QStringList doubtful(const QString &text) const;

private:
    struct Replaced
    {
        FoldedText::Span span;
        QString instead;
        bool sure = true;
    };
    struct Rule
    {
        std::function<std::vector<FoundName>(const FoldedText &)> find;
        QString instead;
        bool isRole = false; ///< a title that somebody may have typed: "Head of Hillside Sixth"
    };

    void addPhrase(const QString &text, const QString &instead);
    void addPattern(const QString &pattern, const QString &instead);
    void addPeople(const Workspace &workspace);
    /// Of people who answered under a name that is not in the list of people.
    void addClaimedNames(const Workspace &workspace);
    /// In the order of the text; none overlaps another.
    std::vector<Replaced> found(const QString &text) const;

    EverydayWords m_everyday;
    std::vector<Rule> m_rules; ///< where two find the same, the first counts
};

/// All texts of a report.
void disguise(ReportContent &content, const Disguise &disguise);

} // namespace waymark
