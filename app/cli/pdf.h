// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/wording/foundmodel.h"

namespace waymark::cli {

/// What becomes of a publisher's PDF on the command line.
struct PdfOptions
{
    std::string report;          ///< a CSV file to write what was found to; empty for none
    bool acceptDoubtful = false; ///< take doubtful texts as they are
};

/// Says what was found, a line for each doubtful text, and writes the report.
Result<void> tellFound(const FoundModel &found, FoundAs what, const PdfOptions &options);

/// Failed where something is doubtful that nobody accepted: then nothing may be stored.
Exit accept(const FoundModel &found, const PdfOptions &options);

} // namespace waymark::cli
