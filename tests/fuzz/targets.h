// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <vector>

/// What comes from outside, each way in by itself: a function that takes any bytes and must come back, whatever they
/// are. What it promises besides is checked by demand().
namespace waymark::fuzz {

struct Seed
{
    const char *name;
    QByteArray bytes;
};

struct Target
{
    const char *name;
    void (*take)(const QByteArray &bytes);
    /// Inputs to begin with: sound ones, for the rest is found from there.
    std::vector<Seed> (*seeds)();
};

const std::vector<Target> &targets();

/// Ends the program, as a crash would, where a promise is broken.
void demand(bool kept, const char *promise);

} // namespace waymark::fuzz
