// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QObject>
#include <QPointer>

class QAbstractButton;
class QKeyEvent;
class QScrollArea;
class QWidget;

namespace waymark {

/// How the standard widgets answer the keyboard and the mouse, in every window alike; the style hands each widget over
/// once:
/// - Enter presses the button that has the focus, as Space does. What is chosen rather than pressed (a check box, a
///   radio button, a level's card) leaves Enter to its dialog or page.
/// - A double click presses a button once, as a held Enter does: "Agree and next" would agree the next statement
/// unseen,
///   and Delete the next action. allowQuickClicks() excepts those that step through something.
/// - Ctrl+Enter in a list or table presses the main button of its dialog, as it does in the dialog's fields.
/// - A key that is held down is told as that also where X tells each repetition as letting go and pressing anew, and Qt
///   sees no more of the two than the first: a held Enter would agree one statement after the other.
/// - The wheel over a list or a number that has not the focus scrolls the page it is on, and changes neither.
/// - A scroll area is a stop for Tab only where nothing in it could be, and there is something to scroll.
/// - A list, a table or a scroll area that Tab came to has a ring around it.
class Keyboard : public QObject
{
    Q_OBJECT

public:
    Keyboard();
    void adopt(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static bool isPressedByEnter(const QAbstractButton &button);
    static bool isPressedOnce(const QAbstractButton &button);
    static bool isForDialog(const QWidget &area, const QKeyEvent &key);
    static bool pressDefault(const QWidget &dialog);
    static void fitTabStop(QScrollArea &area);

    QPointer<QFocusFrame> m_ring; ///< belongs to the window that it was last seen in
};

/// For a button that is clicked again and again, to go on through what there is.
void allowQuickClicks(QAbstractButton &button);

/// Gives the focus to the next widget, or to the one before, in the order in which people read: from the top and then
/// along the line, one container after the other. What is added to a page later so has its place without being told.
/// A window that takes the focus itself is the stop before its first. False where nothing else takes the focus.
bool focusInReadingOrder(QWidget &window, bool forwards);

/// Scrolls until the whole of a child is in sight, where there is room for it, and its top where there is not. (Qt by
/// itself is content with the place of its cursor.)
void bringIntoSight(QScrollArea &area, QWidget &child);

/// Whether a key is meant for the field, list or button that has the keyboard, and so never for the statement behind
/// it: whatever types, chooses, moves, presses or leaves, even where the widget has no use for it just now. Not its own
/// are function keys, and those combinations with Ctrl, Alt or Meta that the widget itself does not claim.
bool belongsToFocus(QWidget &focus, const QKeyEvent &event);

} // namespace waymark
