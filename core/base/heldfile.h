// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

#ifndef Q_OS_WIN
#include <sys/types.h>
#include <utility>
#endif

namespace waymark {

/// While it lives, the file at `path` counts as held: SQLite has it open in this program. Whatever else opens the same
/// file, and closes it again, would take SQLite's locks away with it, for POSIX gives them to the whole process: so all
/// that reads files asks isHeld() first (wholefile.h does). May be used on any thread.
class HeldFile
{
public:
    explicit HeldFile(const QString &path); ///< that nothing is there is no error: then nothing is held
    ~HeldFile();
    HeldFile(const HeldFile &) = delete;
    HeldFile &operator=(const HeldFile &) = delete;

#ifndef Q_OS_WIN
    using Id = std::pair<dev_t, ino_t>; ///< of the file itself, by whatever name and link

private:
    Id m_id{};
#endif
};

/// Never on Windows, whose locks belong to each opening.
bool isHeld(const QString &path);

} // namespace waymark
