// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <QByteArray>

namespace waymark {

inline constexpr int maxResponseSize = 256 * 1024; ///< bytes

/// A response file, checked wholly against the file that it is to go into, and what people should be told of it.
struct ReceivedResponse
{
    edit::ImportResponse edit;
    bool otherWording = false; ///< answered in another wording than the review uses now
    bool cleaned = false; ///< characters that cannot be seen, or that turn the direction of writing, were taken out
    bool unknownVoice = false; ///< made for somebody whom this file does not hold (any more)
};

/// "waymark-response/1" (docs/exchange-format.md), or the first thing that is wrong with it: size, UTF-8, depth, twice
/// the same key, a missing or unknown key, a wrong type, too long a text, another review or structure, an unknown
/// statement, level or point. The response's id and source come from the bytes: the same file makes the same edit.
/// `file` names the source in errors.
Result<ReceivedResponse> parseResponse(const QByteArray &bytes, const QString &file, const Workspace &workspace,
                                       const QDateTime &receivedAt);

} // namespace waymark
