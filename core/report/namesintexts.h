// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "core/review/workspace.h"

namespace waymark {

/// A text of a report in which somebody of the people list is named.
struct NameInText
{
    PersonId person;
    QString found; ///< as it stands in the text
    QString place; ///< "2.4 Destinations data, Why", "What we ask of governors", ...
    QString text;  ///< the whole text

    friend bool operator==(const NameInText &, const NameInText &) = default;
};

/// Shown before a report leaves the house; each person once for each place. Looks for whole words: full names and
/// surnames in any case, other parts of a name as they are written, for "will" is not always a person. Titles (Mr, Dr,
/// ...) and single letters are no names.
std::vector<NameInText> namesInTexts(const Workspace &workspace, const ReportContent &content);

} // namespace waymark
