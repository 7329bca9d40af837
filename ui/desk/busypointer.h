// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGuiApplication>

namespace waymark {

/// The pointer says that something takes a moment, for as long as this is there.
class BusyPointer
{
public:
    BusyPointer() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~BusyPointer() { QGuiApplication::restoreOverrideCursor(); }
    BusyPointer(const BusyPointer &) = delete;
    BusyPointer &operator=(const BusyPointer &) = delete;
};

/// What the work returns, with a busy pointer meanwhile. Never around a dialog, which the pointer would belong to as
/// well.
template <class Work>
auto withBusyPointer(Work work)
{
    const BusyPointer busy;
    return work();
}

} // namespace waymark
