// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/benchmarks.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {

QString benchmarksLine(const Theme &theme)
{
    if (theme.benchmarks.isEmpty())
        return {};
    const QString labels = theme.benchmarks.join(QStringLiteral(", "));
    return (theme.benchmarks.size() == 1 ? QCoreApplication::translate("core/benchmarks", "Gatsby Benchmark %1")
                                         : QCoreApplication::translate("core/benchmarks", "Gatsby Benchmarks %1"))
        .arg(labels);
}

QString benchmarksNote(const Structure &structure)
{
    const bool any =
        std::ranges::any_of(structure.themes(), [](const Theme &each) { return !each.benchmarks.isEmpty(); });
    return any ? QCoreApplication::translate("core/benchmarks",
                                             "Gatsby Benchmarks are labels of the themes, never scores.")
               : QString();
}

} // namespace waymark
