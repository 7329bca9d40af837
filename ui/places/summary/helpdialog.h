// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/places/summary/summarypresenter.h"

class QWidget;

namespace waymark {

/// One signpost: the theme's circle, what it offers, and its address as text.
QWidget *makeHelpRow(const SummaryContent::Help &help);

/// Signposts of all themes and the institution's own contacts.
void showHelpDialog(QWidget *parent, const SummaryContent &content);

} // namespace waymark
