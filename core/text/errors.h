// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace waymark {

/// What happened, what stays as it is, and what to do, for a careers leader: plain text of one to three sentences.
/// Files are named by their names; error.detail (a system's own words) is left out, for a log or a tip.
QString sentence(const Error &error);

} // namespace waymark
