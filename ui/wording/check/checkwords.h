// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/check/wordingcheck.h"

namespace waymark::checkwords {

// The sentences of checking a document, each phrased once.

/// "2.4, level 3", "2.4, title", "Theme 2".
QString placeName(const FoundPlace &place);
/// As what the document is taken, and why.
QString about(const WordingCheck &check);
/// "3 texts are still doubtful".
QString doubtful(int count);
/// The first of them by name, each with its reasons, and how many more there are.
QString openList(const WordingCheck &check);
/// What became of a text: why it is doubted, or what was done about it. Empty where it was read without doubt.
QString state(const FoundModel::Text &text);

} // namespace waymark::checkwords
