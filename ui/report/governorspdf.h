// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/governorspaper.h"

class QPagedPaintDevice;

namespace waymark {

/// Paints every page (or those of the device's page ranges) in its paper size: for the PDF, the preview and the printer
/// alike. False where the device would not begin.
bool paintGovernorsPaper(const GovernorsPaper &paper, QPagedPaintDevice &device);

/// Writes the paper as a PDF in A4. Writes beside `path` first and then takes its place, so that a file that was there
/// stays whole where this fails; an existing file is replaced. Needs a QGuiApplication.
Result<void> writeGovernorsPdf(const GovernorsPaper &paper, const QString &path);

} // namespace waymark
