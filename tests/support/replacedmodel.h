// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"

#include <stdexcept>

namespace waymark::testing {

/// The program's own model as it was before its wording was revised: what files made until then hold.
inline const Model &replacedModel()
{
    static const Model model = [] {
        const auto read = readModel(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/school-wording-1.json"));
        if (!read)
            throw std::runtime_error("the replaced wording cannot be read");
        return *read;
    }();
    return model;
}

} // namespace waymark::testing
