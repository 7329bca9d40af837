// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QScrollArea>

namespace waymark {

/// Keeps every window and dialog of a program that opens within what its screen has free: installed on the application,
/// so that no window has to think of it. A window that does not fit is maximised, a dialog made smaller.
class FitScreen : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

/// The content of a window that may be larger than its screen: it scrolls then, and follows the keyboard to what has
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
