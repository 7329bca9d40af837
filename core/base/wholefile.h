// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace waymark {

/// All bytes of a file, of which there may be at most `most`: what is larger is not read to its end, and is TooLarge.
/// NotFound, NotAFile or CannotRead where that is the reason.
Result<QByteArray> readWholeFile(const QString &path, qint64 most);

/// Replaces what stands at `path` with these bytes, wholly or not at all: CannotWrite.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

} // namespace waymark
