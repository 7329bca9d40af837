// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/desk/messages.h"

#include <vector>

class QWidget;

namespace waymark {

/// A name typed over someone's that can't be another spelling of it: often it is the successor's, and then what the
/// first one did must not become theirs.
bool isAnotherName(const QString &before, const QString &now);

/// A name that reads as two: "Helen Marsh and Joanne Tate", "Marsh/Tate". They would get one form and count as one.
bool readsAsTwo(const QString &name);

/// "Mark as left": the link next to everyone's name on the Prepare page, as other places name it.
QString markAsLeftLink();

/// Asks who that is: Choice::First for someone new, Choice::Second for the same person, Choice::Neither to go back.
Choice askWhoItIs(QWidget *parent, const QString &before, const QString &now);

/// Someone new in the place of `person`, who stays in every finished review: in the latest review that is open, and is
/// asked there about what `person` was to be asked about. Where `person` takes part in no open review, they are only
/// added.
std::vector<Edit> takeOver(const Workspace &workspace, PersonId person, const QString &name, const Role &role);

} // namespace waymark
