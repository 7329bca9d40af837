// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/screenplan.h"

#include <QAbstractNativeEventFilter>
#include <QObject>

class QScreen;

namespace waymark {

/// The screens as they are, and a word whenever that changes: one comes, goes, moves, changes its resolution, or
/// becomes the main one.
class ScreenWatch : public QObject, private QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit ScreenWatch(QObject *parent = nullptr);
    ~ScreenWatch() override;

    struct Seen
    {
        QScreen *screen = nullptr;
        MeetingScreen facts;
    };
    /// `gone`: one that is on the point of leaving the system's list.
    static QList<Seen> screens(const QScreen *gone = nullptr);

Q_SIGNALS:
    void changed(const QScreen *gone);

private:
    bool nativeEventFilter(const QByteArray &type, void *event, qintptr *result) override;
    void watch(QScreen &screen);
};

} // namespace waymark
