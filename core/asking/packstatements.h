// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pack.h"

namespace waymark {

/// The themes and statements of a form as HTML: everything that is asked stands in the page itself, so that it can be
/// read and printed where nothing runs. `language` is the page's own.
QString packStatementsHtml(const Workspace &workspace, const Pack &pack, const QString &language);

} // namespace waymark
