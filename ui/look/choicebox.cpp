// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/choicebox.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

namespace waymark {
namespace {

bool moves(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

bool isLetter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isLetterOrNumber() &&
           (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (!moves(*event) && !isLetter(*event))
        return QComboBox::keyPressEvent(event);
    showPopup();
    if (isLetter(*event))
        view()->keyboardSearch(event->text());
    event->accept();
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace waymark
