// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/ownwordings.h"

#include "core/model/modelfile.h"

#include <algorithm>
#include <array>

namespace waymark {
namespace {

struct Replaced
{
    QString digest;
    QString language;
    int version;
};

/// Every wording of our own that was ever offered and then replaced. Their digests never change.
const Replaced *replacedWording(const Digest &digest)
{
    static const std::array all{
        Replaced{QStringLiteral("0bd2414be2f025180512e177961f00e7ec05f6653f269da9d7487c38a1ed8349"),
                 QStringLiteral("en"), 1},
        Replaced{QStringLiteral("c50ea1a286bbfa1eeb8465ff672b38b1aba0a81681244b3c2bc796809d5b5c7a"),
                 QStringLiteral("en"), 1},
        Replaced{QStringLiteral("d3802450a65f03b22c5d2f9200da73b9db52ef7c8134583f472e56c72732cf2b"),
                 QStringLiteral("en"), 2},
        Replaced{QStringLiteral("bbb91d04b094df2094f140911b6d832841d114e3600904abea7d314769bd0bb9"),
                 QStringLiteral("cy"), 2},
        Replaced{QStringLiteral("47a49b4aaaf53d2246a43e0b0e92f2db1e4aea1890ab16b9a719e44002976cc5"),
                 QStringLiteral("cy"), 3},
    };
    const auto found = std::ranges::find(all, digest.hex, &Replaced::digest);
    return found == all.end() ? nullptr : &*found;
}

constexpr int presentVersion = 3; ///< of school.json, as its name says

} // namespace

std::optional<QString> replacedLanguage(const Digest &wording)
{
    const Replaced *replaced = replacedWording(wording);
    return replaced ? std::optional(replaced->language) : std::nullopt;
}

bool isOwnWording(const Wording &wording)
{
    return builtInModelWith(wording.digest()) || replacedWording(wording.digest());
}

std::optional<int> ownVersion(const Wording &wording)
{
    if (wording.digest() == builtInModel().wording.digest())
        return presentVersion;
    const Replaced *replaced = replacedWording(wording.digest());
    return replaced && replaced->language == u"en" ? std::optional(replaced->version) : std::nullopt;
}

} // namespace waymark
