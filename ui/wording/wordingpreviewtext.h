// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wordingcsv.h"

namespace waymark {

/// One heading of what a wording file has to say, with a line for each thing under it.
struct PreviewSection
{
    QString title;
    QStringList lines;
};

/// "All 128 texts found their place."
QString previewHeadline(const WordingPreview &preview);
/// What is missing, not known, there twice, doubtful or ignored; only what there is.
std::vector<PreviewSection> previewSections(const WordingPreview &preview);

} // namespace waymark
