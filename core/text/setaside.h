// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace waymark {

/// What whoever opened a file is told where a journal was next to it that did not belong to it: what was done, and
/// where it is now. One sentence, then what to do.
QString setAsideSentence(const QStringList &paths);

} // namespace waymark
