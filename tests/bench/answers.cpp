// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "tests/bench/bench.h"
#include "tests/support/newreview.h"
#include "tests/support/responses.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>

namespace waymark::bench {
namespace {

constexpr int colleagues = 60;

void demand(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

} // namespace

void answers()
{
    Times whole;
    Times longestWait;
    for (int round = 0; round < 7; ++round) {
        const QTemporaryDir folder;
        Document document;
        demand(
            document.create(folder.filePath(QStringLiteral("a.waymark")), {QStringLiteral("Example")}, builtInModel())
                .has_value(),
            "create");
        const Review review = testing::newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
        demand(document.perform(edit::AddReview{review, {}}), "review");
        for (int at = 0; at < colleagues; ++at) {
            const QString name = QStringLiteral("Colleague %1").arg(at);
            testing::writeResponse(folder.filePath(name + QStringLiteral(".waymark-response.json")),
                                   testing::responseJson(document.workspace(), review, name, 2));
        }
        // Another timer stands for the window's own events: the longest time between its turns is what somebody waits.
        AnswersIntake intake(document);
        QEventLoop loop;
        QElapsedTimer sinceTurn;
        double longest = 0;
        QTimer turns;
        QObject::connect(&turns, &QTimer::timeout, &loop, [&] {
            longest = std::max(longest, static_cast<double>(sinceTurn.nsecsElapsed()) / 1e6);
            sinceTurn.restart();
        });
        QObject::connect(&intake, &AnswersIntake::finished, &loop, &QEventLoop::quit);
        whole.add(milliseconds([&] {
            sinceTurn.start();
            turns.start(0);
            intake.start({folder.path()});
            loop.exec();
        }));
        longestWait.add(longest);
        demand(document.workspace().responses().size() == colleagues, "all taken");
    }
    reportMilliseconds(QStringLiteral("60 returns of 32 answers brought in"), whole, 1000);
    reportMilliseconds(QStringLiteral("  longest time without the window's events"), longestWait, 100);
}

} // namespace waymark::bench
