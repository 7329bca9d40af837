// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/places/actions/actionspage.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/home/homepage.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/places/reports/reportspage.h"
#include "ui/places/settings/settingspage.h"
#include "ui/places/summary/summarypage.h"

namespace waymark {

Page *makePage(Place place, Document &document, Settings &settings, RecentFiles &recent)
{
    switch (place) {
    case Place::Home:
        return new HomePage(document, recent, settings);
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
