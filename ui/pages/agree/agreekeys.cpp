// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agree/agreekeys.h"

#include <QKeyEvent>

namespace waymark {

std::optional<AgreeKey> agreeKey(const QKeyEvent &event)
{
    using Kind = AgreeKey::Kind;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const bool meant = modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
        return meant && !event.isAutoRepeat() ? std::optional(AgreeKey{Kind::Agree}) : std::nullopt;
    }
    if (modifiers != Qt::NoModifier)
        return std::nullopt;
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return AgreeKey{Kind::Choose, key - Qt::Key_0};
    switch (key) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return AgreeKey{Kind::Clear};
    case Qt::Key_Q:
        return event.isAutoRepeat() ? std::nullopt : std::optional(AgreeKey{Kind::Query});
    case Qt::Key_D:
        return event.isAutoRepeat() ? std::nullopt : std::optional(AgreeKey{Kind::Dissent});
    case Qt::Key_N:
        return AgreeKey{Kind::NextOpen};
    case Qt::Key_Left:
    case Qt::Key_Up:
        return AgreeKey{Kind::Previous};
    case Qt::Key_Right:
    case Qt::Key_Down:
        return AgreeKey{Kind::Next};
    case Qt::Key_Home:
        return AgreeKey{Kind::First};
    case Qt::Key_End:
        return AgreeKey{Kind::Last};
    default:
        return std::nullopt;
    }
}

} // namespace waymark
