// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <algorithm>
#include <cstdio>

namespace waymark::bench {

double Times::percentile(int percent) const
{
    if (m_values.empty())
        return 0;
    std::vector<double> sorted = m_values;
    std::ranges::sort(sorted);
    return sorted[(sorted.size() - 1) * static_cast<std::size_t>(percent) / 100];
}

void report(const QString &name, const Times &ours, const Times &reference, double aim)
{
    const double ratio = reference.median() > 0 ? ours.median() / reference.median() : 0;
    std::printf("%-44s %9.3f ms / %9.3f ms = %6.2f  (aim %.1f, %s)  p95 %.3f / %.3f\n", qPrintable(name), ours.median(),
                reference.median(), ratio, aim, ratio <= aim ? "met" : "MISSED", ours.percentile(95),
                reference.percentile(95));
    std::fflush(stdout);
}

void reportMilliseconds(const QString &name, const Times &ours, double aim)
{
    std::printf("%-44s %9.3f ms, p95 %9.3f ms  (aim p95 %.1f ms, %s)\n", qPrintable(name), ours.median(),
                ours.percentile(95), aim, ours.percentile(95) <= aim ? "met" : "MISSED");
    std::fflush(stdout);
}

} // namespace waymark::bench
