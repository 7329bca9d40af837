// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

/// A disk that fails when it is told to: an SQLite VFS in front of the system's own, and the default one while a
/// FaultyDisk exists. Whatever opens a file meanwhile must be closed before it goes. One at a time.
namespace waymark::testing {

/// What SQLite asks of a disk.
enum class DiskCall : unsigned {
    Write = 1,
    Sync = 2,
    Truncate = 4,
    Remove = 8,
    Open = 16,
    Lock = 32,
};
/// Several of them.
using DiskCalls = unsigned;
constexpr DiskCalls operator|(DiskCall one, DiskCall other)
{
    return static_cast<DiskCalls>(one) | static_cast<DiskCalls>(other);
}
constexpr DiskCalls operator|(DiskCalls some, DiskCall other) { return some | static_cast<DiskCalls>(other); }
inline constexpr DiskCalls changesToDisk = DiskCall::Write | DiskCall::Sync | DiskCall::Truncate | DiskCall::Remove;

class FaultyDisk
{
public:
    FaultyDisk();
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    /// The next `calls` of these kinds succeed; then `times` fail with the SQLite code, or all of them until heal().
    void failAfter(int calls, int code, std::optional<int> times = {}, DiskCalls kinds = changesToDisk);
    /// The next `calls` changes succeed; before the one after them `deed` is done, once.
    void doAfter(int calls, std::function<void()> deed);
    /// The next `calls` changes succeed; at the one after them the program is killed, as by the system.
    void killAfter(int calls);
    /// Every reading of the file's content from this byte on fails, until heal().
    void failReadingFrom(long long at);
    void heal();
    /// How many calls that change the disk there were since heal().
    int changes() const;
    /// Whether any call failed since failAfter(), or the deed was done since doAfter().
    bool hasFailed() const;
};

} // namespace waymark::testing
