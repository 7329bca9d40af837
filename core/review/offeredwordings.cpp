// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/offeredwordings.h"

#include "core/model/modelfile.h"
#include "core/review/workspace.h"

#include <algorithm>

namespace waymark {

std::vector<const Model *> offeredModels(const Workspace &workspace, const Digest &structure)
{
    std::vector<const Model *> offered;
    const auto offer = [&](const Model &model) {
        if (model.structure.digest() == structure && !workspace.wordings().find(model.wording.digest()) &&
            std::ranges::find(offered, &model) == offered.end())
            offered.push_back(&model);
    };
    for (const Wording *wording : workspace.wordingsFor(structure)) {
        if (const Model *newer = newerModelFor(*wording))
            offer(*newer);
    }
    for (const Model &translation : builtInTranslations())
        offer(translation);
    return offered;
}

} // namespace waymark
