// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"

namespace waymark {

/// The name of an edition, in the program's language where it is the one that Waymark comes with.
QString editionTitle(const Structure &structure);
/// A wording as people read its name: "Waymark's wording", with its version where that was replaced since; any other as
/// it names itself.
QString wordingName(const Wording &wording);
/// The same where room is short: a translation of ours by its language alone, "Waymark's wording (Cymraeg)".
QString shortWordingName(const Wording &wording);
/// That the descriptions are Waymark's words and not the publisher's, in one sentence; nothing of words that are not
/// Waymark's.
QString ownWordingNote(const Wording &wording);
/// The same for whoever can do something about it: where the official text is loaded.
QString ownWordingHint(const Wording &wording);

} // namespace waymark
