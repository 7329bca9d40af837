// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QObject>
#include <QScrollArea>
#include <QString>
#include <QStringList>

class QScreen;

namespace waymark {

/// What a screen is known by, today and at the next meeting: where it is plugged in and, if it tells, what it is.
struct ScreenName
{
    QString connector; ///< "HDMI-1"; on Windows "DISPLAY2"; its number where the platform names none
    QString model;     ///< maker and model; empty where the system does not know
    QString serial;

    static ScreenName of(const QScreen &screen);
    /// As settings store it; anything else is no screen.
    static ScreenName from(const QStringList &parts);
    [[nodiscard]] QStringList parts() const { return {connector, model, serial}; }

    [[nodiscard]] bool isEmpty() const { return connector.isEmpty(); }
    /// For people: no two connected screens have the same.
    [[nodiscard]] QString label() const;
    /// Part of a laptop, as its connector tells on Linux. False where nothing is known.
    [[nodiscard]] bool isBuiltIn() const;
    friend bool operator==(const ScreenName &, const ScreenName &) = default;
};

/// The place of `wanted` in `names`, or -1. A screen that is known by its model is found at another connector, too; a
/// different model at the same connector is another screen.
qsizetype indexOf(const QList<ScreenName> &names, const ScreenName &wanted);

/// All that are connected.
QList<ScreenName> screenNames();

} // namespace waymark

Q_DECLARE_METATYPE(waymark::ScreenName)

namespace waymark {

/// Keeps every window and dialog of a program that opens within what its screen has free: installed on the application,
/// so that no window has to think of it. A window that does not fit is maximised, a dialog made smaller; a window that
/// was left on a screen which is gone since, or smaller, comes back where there is room.
class FitScreen : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// Makes content scroll without a frame, on the ground that the window has painted: to paint it again for the content
/// and once more behind it is an eighth of what changing pages takes.
void scrollOnGround(QScrollArea &scroll, QWidget *content);

/// The content of a window that can be larger than its screen: it scrolls then, and follows the keyboard to what has
/// it. All keys are left to the window.
class WindowScroll : public QScrollArea
{
public:
    explicit WindowScroll(QWidget *content, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace waymark
