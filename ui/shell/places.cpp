// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/places.h"

#include "ui/pages/actions/actionspage.h"
#include "ui/pages/agree/agreepage.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/home/homepage.h"
#include "ui/pages/prepare/preparepage.h"
#include "ui/pages/reports/reportspage.h"
#include "ui/pages/settings/settingspage.h"
#include "ui/pages/summary/summarypage.h"

namespace waymark {

Page *makePage(Place place, Document &document, Settings &settings, RecentFiles &recent)
{
    switch (place) {
    case Place::Home:
        return new HomePage(document, recent);
    case Place::Prepare:
        return new PreparePage(document);
    case Place::Agree:
        return new AgreePage(document);
    case Place::Summary:
        return new SummaryPage(document);
    case Place::Compare:
        return new ComparePage(document);
    case Place::Actions:
        return new ActionsPage(document);
    case Place::Reports:
        return new ReportsPage(document, settings);
    case Place::Settings:
        break;
    }
    return new SettingsPage(document, settings);
}

} // namespace waymark
