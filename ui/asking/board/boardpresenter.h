// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/board/boardcontent.h"

#include <set>

namespace waymark {

class Document;

/// Decides what a gesture on the board does; each is one edit. No widgets. Only while the document has a review.
class BoardPresenter
{
public:
    explicit BoardPresenter(Document &document) : m_document(document) {}

    /// A row and a theme of content().
    using Place = std::pair<int, int>;

    BoardContent content(QDate today) const;

    /// Gives the themes (counted from 0) to the rows, or takes them away; what stands like that already stays.
    bool give(const BoardContent &content, const std::set<Place> &places, bool given);
    /// Puts the person of a row into the group of another; nothing where they are in it.
    bool join(const BoardContent &content, int person, int group);
    /// Returns whom the preset would have asked and nobody is; nothing where the edit was refused.
    std::optional<std::vector<PresetAssignments::Missing>> usePreset(AssignmentPreset preset);
    bool takeAllAway();

private:
    Document &m_document;
};

} // namespace waymark
