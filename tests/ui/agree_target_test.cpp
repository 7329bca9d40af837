// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/look/linkbutton.h"
#include "ui/places/agree/agreepage.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

TEST_CASE("A statement's target is seen on Agree, with what is missing on the way, and chosen there", "[agree]")
{
    OpenFile file;
    const ReviewId review = file.startReview("2026/27", QDate(2026, 11, 12));
    file.document.setStatement(number("2.4"));
    AgreePage page(file.document);
    page.resize(1280, 660);
    page.show();
    page.refresh();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    auto *target = child<LinkButton>(page, "target");
    const auto *points = child<QLabel>(page, "targetPoints");
    const Wording &wording = file.document.workspace().wordingOf(*file.document.review());
    const auto newAt = [&wording](int value) {
        QStringList made;
        for (const Point &point : wording.descriptor(number("2.4"), level(value)).points) {
            if (point.isNew)
                made << worded(point.text, InstitutionKind::School);
        }
        return made;
    };
    const auto tells = [points](const QStringList &texts) {
        return std::ranges::all_of(texts, [points](const QString &text) { return points->text().contains(text); });
    };

    // Without an answer none, with one the next.
    CHECK_FALSE(target->text().contains(QStringLiteral("level")));
    CHECK_FALSE(points->isVisible());
    withNextDialog([](QDialog &dialog) {
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            CHECK_FALSE(label->text().contains(QStringLiteral("Everything is in place")));
        dialog.reject();
    });
    QTest::mouseClick(target, Qt::LeftButton);
    REQUIRE(file.document.perform(edit::ChooseLevel{review, number("2.4"), level(2)}));
    CHECK(target->text().contains(QStringLiteral("level 3")));
    REQUIRE_FALSE(newAt(3).isEmpty());
    CHECK(points->isVisible());
    CHECK(tells(newAt(3)));
    CHECK_FALSE(tells(newAt(4)));

    withNextDialog([](QDialog &dialog) {
        auto *choice = child<QComboBox>(dialog, "target 2.4");
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_End);
        button<QPushButton>(dialog, QStringLiteral("Save"))->click();
    });
    QTest::mouseClick(target, Qt::LeftButton);
    const Target *set = file.document.workspace().targets().find({review, number("2.4")});
    REQUIRE(set);
    CHECK(set->level == level(4));
    CHECK(target->text().contains(QStringLiteral("level 4")));
    CHECK(tells(newAt(3)));
    CHECK(tells(newAt(4)));
    REQUIRE(file.document.undo());
    CHECK(target->text().contains(QStringLiteral("level 3")));

    // At the top there is nothing to add.
    REQUIRE(file.document.perform(edit::ChooseLevel{review, number("2.4"), level(4)}));
    CHECK(target->text().contains(QStringLiteral("level 4")));
    CHECK_FALSE(points->isVisible());
}
