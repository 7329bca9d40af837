// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark {

class ChartView;

/// Says on the view's window where a picture was saved, or why it was not.
void tellOfSaving(ChartView &view);

} // namespace waymark
