// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

namespace waymark {

/// A free text of the governors' paper in which somebody of the people list is named.
struct NameInText
{
    PersonId person;
    QString found; ///< as it stands in the text
    QString place; ///< "2.4, why", "What we ask of governors", ...
    QString text;  ///< the whole text

    friend bool operator==(const NameInText &, const NameInText &) = default;
};

/// Shown before the paper leaves the house. Looks for whole words: full names and surnames in any case, other parts of
/// a name as they are written, for "will" is not always a person. Titles (Mr, Dr, ...) and single letters are no names.
std::vector<NameInText> namesInTexts(const Workspace &workspace, const Review &review);

} // namespace waymark
