// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPushButton;

namespace waymark {

class ChartView;

/// Says on the view's window where a picture was saved, or why it was not.
void tellOfSaving(ChartView &view);

/// "Picture...": copying and saving, for those who would not look for them behind the right mouse button.
QPushButton *makePictureButton(ChartView &view);

} // namespace waymark
