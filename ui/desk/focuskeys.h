// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;
class QWidget;

namespace waymark {

/// Whether a key is meant for the field, list or button that has the keyboard, and so never for the statement behind
/// it: whatever types, chooses, moves, presses or leaves, even where the widget has no use for it just now. Not its own
/// are function keys, and those combinations with Ctrl, Alt or Meta that the widget itself does not claim.
bool belongsToFocus(QWidget &focus, const QKeyEvent &event);

} // namespace waymark
