// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <vector>

namespace waymark {

inline constexpr qsizetype maxBlockLetters = 60'000; ///< in the block of one response; what is longer is sent as a file

/// Whether a text could hold answers: quick.
bool mentionsAnswers(const QString &text);

/// The response files that stand in a text as blocks (docs/exchange-format.md), each once, with the very bytes that the
/// form saves. White space of any kind, the "> " of a quoted mail and whatever else is no letter of a block are passed
/// over. TextCutShort where the end or letters are missing, TextChanged where they are not those that were written;
/// `file` names the source in errors. At most 4 million characters and 200 blocks are looked at; `isAll` becomes false
/// where there is more.
std::vector<Result<QByteArray>> answerBlocksIn(const QString &whole, const QString &file, bool *isAll = nullptr);

} // namespace waymark
