// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/placing.h"

#include <QByteArray>

namespace waymark {

/// All bytes of a file, of which there can be at most `most`: what is larger is not read to its end, and is TooLarge.
/// NotFound, NotAFile or CannotRead where that is the reason. A pipe or device is never opened: that could wait
/// forever.
Result<QByteArray> readWholeFile(const QString &path, qint64 most);

/// Writes these bytes to `path`, wholly or not at all, and on the disk when it returns: what is not a Waymark file is
/// written by this function only. With Existing::Refuse, AlreadyExists if the path is taken, even by something that got
/// there a moment ago; with Existing::Replace a file is replaced (a link keeps leading to it), anything else is
/// NotAFile. DiskFull, NameTooLong or CannotWrite where that is the reason.
Result<void> writeWholeFile(const QString &path, const QByteArray &bytes, Existing existing);

} // namespace waymark
