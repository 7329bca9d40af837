// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "core/review/namefinder.h"
#include "core/review/workspace.h"

namespace waymark {

/// Replaces what tells whose a text is: the institution's name, also in short, its reference and contacts, people's
/// names by their roles, the names of others who answered, e-mail and web addresses, in any spelling that
/// core/base/foldedtext.h takes for the same. An everyday word that could be a name is left: see doubtful(). What is
/// left can still be recognised by those who know the school, for no program knows a nickname or an event: someone has
/// to read it before it goes out.
class Disguise
{
public:
    explicit Disguise(const Workspace &workspace);

    QString disguised(const QString &text) const;
    /// Words that were left in a text, once it is disguised, and could be names: as they are written, each once.
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
        bool isRole = false; ///< a title that someone may have typed: "Head of Hillside Sixth"
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

/// A text of a report in which a person of the people list is named, or could be.
struct NameInText
{
    PersonId person;
    QString found;    ///< as it is written in the text
    QString place;    ///< "2.4 Destinations data, Why", "What we ask of governors", ...
    QString text;     ///< the whole text
    bool sure = true; ///< false: an everyday word that could be the name

    friend bool operator==(const NameInText &, const NameInText &) = default;
};

/// Shown before a report leaves the house; each person once for each place, surely rather than perhaps. NameFinder says
/// what is a name. Contacts are not searched where the report gives them as such: they are there to be read.
std::vector<NameInText> namesInTexts(const Workspace &workspace, const ReportContent &content);

/// Where it is, and the name; of a doubtful one, that it is doubtful.
QString inWords(const NameInText &name);

} // namespace waymark
