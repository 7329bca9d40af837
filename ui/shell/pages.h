// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

namespace waymark {

class Document;
class RecentFiles;
class Settings;

/// The page for a place. The caller gives it a parent.
Page *makePage(Place place, Document &document, Settings &settings, RecentFiles &recent);

} // namespace waymark
