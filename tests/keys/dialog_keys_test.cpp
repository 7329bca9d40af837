// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Enter in a dialog: nothing that was typed is thrown away, and a button that has the focus is the one that is pressed.
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/look/theme.h"
#include "ui/review/partlist.h"
#include "ui/review/reviewdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct NewReview : OpenFile
{
    NewReviewDialog dialog{document};

    NewReview()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
    }
    QComboBox &more() { return *qobject_cast<QComboBox *>(child<QLineEdit>(dialog, "moreRole")->parentWidget()); }
    PartList &people() { return *dialog.findChild<PartList *>(); }
    void typeRole(const char *role)
    {
        more().setFocus(Qt::TabFocusReason);
        QTest::keyClicks(&more(), QString::fromLatin1(role));
    }
};

} // namespace

TEST_CASE("Enter after one more role adds it, and the new line is in sight with the keyboard on its name")
{
    NewReview it;
    const std::size_t before = it.people().rows().size();
    for (std::size_t added = 1; added <= 2; ++added) {
        it.typeRole("Head of year");
        QTest::keyClick(&it.more(), Qt::Key_Return);
        REQUIRE(it.dialog.isVisible());
        CHECK(it.people().rows().size() == before + added);
        CHECK(it.more().currentText().isEmpty());
        auto *name = qobject_cast<QLineEdit *>(it.dialog.focusWidget());
        REQUIRE(name);
        CHECK(name->accessibleName().contains(QStringLiteral("Head of year")));
        CHECK(QTest::qWaitFor([&] { return name->visibleRegion() == QRegion(name->rect()); }));
        QTest::keyClicks(name, QStringLiteral("Al Green"));
        CHECK(it.people().rows().back().name == u"Al Green");
    }
}

TEST_CASE("A role that was typed but not added takes part all the same")
{
    NewReview it;
    it.typeRole("Swimming coach");
    CHECK(it.people().rows().back().role.ownTitle == u"Swimming coach");
    CHECK(it.people().rows().back().takesPart);
}

TEST_CASE("Enter in a dialog presses the button that has the focus, and from a field the main one")
{
    applyTheme(*qApp, ThemeChoice::Light);
    OpenFile file;
    for (const bool onCancel : {true, false}) {
        PersonDialog dialog(file.document, {});
        dialog.show();
        dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<QComboBox *>()->setCurrentText(QStringLiteral("Governor"));
        QWidget *focus = onCancel ? static_cast<QWidget *>(button<QPushButton>(dialog, QStringLiteral("Cancel")))
                                  : dialog.findChild<QLineEdit *>();
        REQUIRE(focus);
        focus->setFocus(Qt::TabFocusReason);
        QTest::keyClick(focus, Qt::Key_Return);
        CHECK_FALSE(dialog.isVisible());
        CHECK((dialog.result() == QDialog::Accepted) == !onCancel);
        CHECK(file.document.workspace().people().size() == (onCancel ? 0 : 1));
    }
}
