// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replacedmodel.h"

#include <stdexcept>

namespace waymark::testing {

const Model &replacedModel()
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
