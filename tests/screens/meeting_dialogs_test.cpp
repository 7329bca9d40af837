// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a leader prepares for a meeting, on a laptop's screen: 1366 by 768, the first of two-screens.json.
#include "core/sample/sample.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/look/screens.h"
#include "ui/look/tokens.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The sample: ten people take part, an eleventh is listed, and the plan has ten items.
struct Sample
{
    FitScreen fit; // as the program has it: no window asks for more than its screen has
    QTemporaryDir folder;
    Document document;

    Sample()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        qApp->installEventFilter(&fit);
        const QString path = folder.filePath(QStringLiteral("sample.waymark"));
        REQUIRE(writeSample(path).has_value());
        REQUIRE(document.open(path).has_value());
        REQUIRE(document.review());
        REQUIRE_FALSE(document.review()->isFinished());
    }
};

} // namespace

TEST_CASE("On a laptop the whole plan of a meeting is in sight, and five of the people who may not come")
{
    Sample it;
    MeetingPlanDialog dialog(it.document);
    dialog.show();
    QCoreApplication::processEvents();
    for (const QScrollArea *area : dialog.findChildren<QScrollArea *>()) {
        if (!area->findChildren<QTableWidget *>().isEmpty())
            CHECK(area->verticalScrollBar()->maximum() == 0);
    }
    const auto *plan = child<QTableWidget>(dialog, "planTable");
    REQUIRE(plan->rowCount() == 10);
    CHECK(plan->verticalScrollBar()->maximum() == 0);
    const auto *people = child<QListWidget>(dialog, "apologies");
    REQUIRE(people->count() == 10);
    CHECK(people->viewport()->rect().contains(people->visualItemRect(people->item(4))));
    // A field for minutes keeps off its neighbours.
    const auto fields = plan->findChildren<QSpinBox *>();
    REQUIRE(fields.size() == 10);
    const auto onPlan = [&](const QSpinBox *each) { return QRect(each->mapTo(plan, QPoint()), each->size()); };
    CHECK(onPlan(fields[1]).top() - onPlan(fields[0]).bottom() >= 4);
}

TEST_CASE("On a laptop all who may be in the meeting are in sight")
{
    const bool starts = GENERATE(false, true);
    Sample it;
    RoomDialog dialog(it.document, nullptr, starts);
    dialog.show();
    QCoreApplication::processEvents();
    for (const QScrollArea *area : dialog.findChildren<QScrollArea *>())
        CHECK(area->verticalScrollBar()->maximum() == 0);
}
