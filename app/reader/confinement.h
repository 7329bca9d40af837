// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What a program that reads a file which may be meant to do harm gives up beforehand, for good. See
/// docs/decisions/0028-the-reader-is-confined.md.
namespace waymark::reader {

/// How the program ends at its own limits, as core/wording/pdfreading.cpp knows them. (On Windows the system ends it
/// when its time is up, with a number of its own.)
constexpr int outOfMemory = 4;
constexpr int outOfTime = 5;
constexpr int notConfined = 6;

/// 500 MB of memory, nine seconds of processor, no dump of either. Where one is passed the program ends.
void limitMemoryAndTime();

/// From now on the program can read files and write to the pipes that it was started with, and that is all: it makes
/// and changes no file, speaks to nobody, starts nothing. Attempts fail as if they were not permitted. False where the
/// system did not take it on.
/// (Windows cannot keep a program that is running already from the network.)
bool confine();

} // namespace waymark::reader
