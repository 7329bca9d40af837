// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said to a screen reader of what changes where the focus is not.
#include "tests/support/catch.h"
#include "tests/support/looks.h"
#include "tests/support/menuwindow.h"
#include "ui/desk/messages.h"
#include "ui/forms/formdialog.h"
#include "ui/look/accessible.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/rail.h"

#include <QAccessible>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct HeardWindow : MenuWindow
{
    ReviewId review;

    HeardWindow() : review(startReview("2026/27", QDate(2026, 11, 12)))
    {
        window.goTo(Place::Agree);
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
    }
    void press(Qt::Key key) { QTest::keyClick(window.focusWidget(), key); }
    [[nodiscard]] QString heard() const { return lastAnnouncement(window); }
};

} // namespace

TEST_CASE("A level, an agreement, the next statement, a refusal and saving are announced", "[announce]")
{
    HeardWindow it;
    it.press(Qt::Key_3);
    CHECK(it.heard().startsWith(QStringLiteral("1.1 ")));
    CHECK(it.heard().contains(QStringLiteral("Level 3, draft")));
    it.press(Qt::Key_Return);
    INFO(it.heard().toStdString());
    CHECK(it.heard().contains(QStringLiteral("Level 3, agreed")));
    CHECK(it.heard().contains(QStringLiteral(". 1.2 ")));
    it.press(Qt::Key_Return); // without a level
    CHECK(it.heard().contains(QStringLiteral("level first")));
    it.press(Qt::Key_Q);
    CHECK(it.heard().contains(QStringLiteral("query")));
    it.window.save();
    CHECK(it.heard().startsWith(QStringLiteral("All changes saved")));
}

TEST_CASE("The levels are those of a statement, by its name", "[announce]")
{
    HeardWindow it;
    auto *levels = child<QWidget>(it.window, "descriptors");
    CHECK(levels->accessibleName().contains(QStringLiteral("1.1 ")));
    it.press(Qt::Key_3);
    it.press(Qt::Key_Return);
    CHECK(levels->accessibleName().contains(QStringLiteral("1.2 ")));
}

TEST_CASE("An announcement is a notification, with the sentence as its name and no place for keys", "[announce]")
{
    const LightTheme light; // installs what is told to screen readers
    QWidget window;
    window.show();
    announce(window, QStringLiteral("First"));
    announce(window, QStringLiteral("<b>Second</b>"));
    CHECK(lastAnnouncement(window) == QStringLiteral("<b>Second</b>"));
    const auto spoken = window.findChildren<QWidget *>(QStringLiteral("announcement"));
    REQUIRE(spoken.size() == 1);
    CHECK(spoken[0]->isVisible());
    CHECK(spoken[0]->focusPolicy() == Qt::NoFocus);
    QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(spoken[0]);
    CHECK(interface->role() == QAccessible::Notification);
    CHECK(interface->text(QAccessible::Name) == QStringLiteral("<b>Second</b>"));
}

TEST_CASE("What a form could not do is announced", "[announce]")
{
    struct Form : FormDialog
    {
        Form() : FormDialog(QStringLiteral("Form"), {}, nullptr) { setButtons(QStringLiteral("Go"), {}); }
        bool submit() override
        {
            setTrouble(QStringLiteral("The disk is full."));
            return false;
        }
    } form;
    form.show();
    form.accept();
    CHECK(lastAnnouncement(form) == QStringLiteral("The disk is full."));
}

TEST_CASE("Titles are headings, sums and clocks are not, and a place of the rail is a tab", "[announce]")
{
    const LightTheme light; // installs what is told to screen readers
    const auto roleOf = [](QWidget &widget) { return QAccessible::queryAccessibleInterface(&widget)->role(); };
    PlainLabel title(QStringLiteral("Title"), TextSize::Title, TextWeight::SemiBold);
    PlainLabel sum(QStringLiteral("2 of 3"), TextSize::Title, TextWeight::SemiBold);
    sum.setHeading(false);
    PlainLabel body(QStringLiteral("Words"));
    CHECK(roleOf(title) == QAccessible::Heading);
    CHECK(QAccessible::queryAccessibleInterface(&title)->text(QAccessible::Name) == QStringLiteral("Title"));
    CHECK(roleOf(sum) == QAccessible::StaticText);
    CHECK(roleOf(body) == QAccessible::StaticText);
    Rail rail;
    rail.addEntry(1, QStringLiteral("home"), QStringLiteral("&Home"));
    rail.addEntry(2, QStringLiteral("agree"), QStringLiteral("&Agree"));
    rail.setCurrent(2);
    CHECK(roleOf(rail) == QAccessible::PageTabList);
    const auto entries = rail.findChildren<RailEntry *>();
    REQUIRE(entries.size() == 2);
    QAccessibleInterface *first = QAccessible::queryAccessibleInterface(entries[0]);
    CHECK(first->role() == QAccessible::PageTab);
    CHECK(first->text(QAccessible::Name) == QStringLiteral("Home"));
    CHECK_FALSE(first->state().selected);
    CHECK(QAccessible::queryAccessibleInterface(entries[1])->state().selected);
    int chosen = 0;
    QObject::connect(&rail, &Rail::chosen, &rail, [&](int id) { chosen = id; });
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(chosen == 1);
}

TEST_CASE("Text from outside as a tool tip is read out without the tip's markup", "[announce]")
{
    QPushButton button;
    setPlainToolTip(button, QStringLiteral("Less < more & <i>so</i>"));
    CHECK(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Description) ==
          QStringLiteral("Less < more & <i>so</i>"));
    CHECK(button.toolTip().contains(QStringLiteral("&lt;i&gt;")));
    setPlainToolTip(button, {});
    CHECK(button.toolTip().isEmpty());
}

TEST_CASE("A row that flows is one line where there is room, its end at the right, and more lines where there is not",
          "[announce]")
{
    QWidget row;
    auto *flow = new FlowLayout(spacing::small, &row);
    auto *title = new PlainLabel(QStringLiteral("A title of several words"), TextSize::Page, TextWeight::SemiBold);
    title->setWordWrap(true);
    flow->addWidget(title);
    flow->addSpring();
    auto *first = new QPushButton(QStringLiteral("One button"));
    auto *last = new QPushButton(QStringLiteral("Another button"));
    flow->addWidget(first);
    flow->addWidget(last);
    row.resize(900, flow->heightForWidth(900));
    row.show();
    CHECK(title->y() + title->height() / 2 == Approx(last->y() + last->height() / 2).margin(2));
    CHECK(last->geometry().right() == Approx(899).margin(1));
    CHECK(flow->heightForWidth(flow->sizeHint().width()) == flow->sizeHint().height());
    CHECK(flow->heightForWidth(flow->sizeHint().width() - 1) > flow->sizeHint().height());
    const int wanted = flow->heightForWidth(220);
    CHECK(wanted > 2 * last->height());
    row.resize(220, wanted);
    QCoreApplication::processEvents();
    CHECK(first->y() > title->geometry().bottom());
    CHECK(last->y() > first->y());
    for (const QWidget *each : std::initializer_list<const QWidget *>{title, first, last})
        CHECK(row.rect().contains(each->geometry()));
    CHECK(flow->minimumSize().width() <= 220);
}
