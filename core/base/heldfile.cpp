// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/heldfile.h"

#ifndef Q_OS_WIN
#include <QFile>
#include <mutex>
#include <set>
#include <sys/stat.h>
#endif

namespace waymark {

#ifdef Q_OS_WIN

HeldFile::HeldFile(const QString &) {}
HeldFile::~HeldFile() = default;
bool isHeld(const QString &) { return false; }

#else

namespace {

/// As many of each as there are connections to it.
struct Held
{
    std::mutex mutex;
    std::multiset<HeldFile::Id> ids;
};

Held &held()
{
    static Held all;
    return all;
}

/// That of nothing is 0, which no file has.
HeldFile::Id idOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? HeldFile::Id(found.st_dev, found.st_ino)
                                                                    : HeldFile::Id();
}

} // namespace

HeldFile::HeldFile(const QString &path) : m_id(idOf(path))
{
    const std::lock_guard guard(held().mutex);
    held().ids.insert(m_id);
}

HeldFile::~HeldFile()
{
    const std::lock_guard guard(held().mutex);
    held().ids.erase(held().ids.find(m_id));
}

bool isHeld(const QString &path)
{
    const HeldFile::Id id = idOf(path);
    const std::lock_guard guard(held().mutex);
    return id != HeldFile::Id() && held().ids.contains(id);
}

#endif

} // namespace waymark
