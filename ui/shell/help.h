// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waymark {

/// The keys of the Agree page and the projector, and the first steps: one page, offline.
void showHelp(QWidget *parent);
/// Version, licence and where the model's words come from.
void showAbout(QWidget *parent);

} // namespace waymark
