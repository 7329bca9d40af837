// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "core/review/workspace.h"

namespace waymark {

/// A text of a report in which a person of the people list is named, or may be.
struct NameInText
{
    PersonId person;
    QString found;    ///< as it is written in the text
    QString place;    ///< "2.4 Destinations data, Why", "What we ask of governors", ...
    QString text;     ///< the whole text
    bool sure = true; ///< false: an everyday word that may be the name

    friend bool operator==(const NameInText &, const NameInText &) = default;
};

/// Shown before a report leaves the house; each person once for each place, surely rather than perhaps. NameFinder says
/// what is a name. Contacts are not looked at where the report gives them as such: they are there to be read.
std::vector<NameInText> namesInTexts(const Workspace &workspace, const ReportContent &content);

/// Where it is, and the name; of a doubtful one, that it is doubtful.
QString inWords(const NameInText &name);

} // namespace waymark
