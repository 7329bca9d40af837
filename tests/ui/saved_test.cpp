// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/menuwindow.h"
#include "ui/desk/saved.h"
#include "ui/look/linkbutton.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Presses one of the buttons of the message that comes after the deed; what the message said, and what was offered.
QStringList pressed(const QString &wanted, const std::function<void()> &deed)
{
    QStringList offered;
    withNextDialog([&](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        REQUIRE(box);
        CHECK(box->textFormat() == Qt::PlainText);
        CHECK(box->defaultButton()->text() == QStringLiteral("Close"));
        QAbstractButton *press = nullptr;
        for (QAbstractButton *each : box->buttons()) {
            const QString text = QString(each->text()).remove(u'&');
            offered << text;
            if (text == wanted)
                press = each;
        }
        if (press)
            press->click();
        else
            dialog.reject();
    });
    deed();
    return offered;
}

} // namespace

TEST_CASE("What was saved can be opened, shown in its folder, and its path copied", "[saved]")
{
    const MenuWindow it;
    const QString path = it.folder.filePath(QStringLiteral("paper.pdf"));
    const auto tellAndPress = [&](const char *button) {
        return pressed(QString::fromLatin1(button), [&] {
            tellSaved(const_cast<MainWindow *>(&it.window), QStringLiteral("Saved"), QStringLiteral("It is there."),
                      path);
        });
    };
    CHECK(tellAndPress("Copy path").contains(QStringLiteral("Open")));
    CHECK(QGuiApplication::clipboard()->text() == QDir::toNativeSeparators(path));
    CHECK(child<QLabel>(it.window, "notice")->text().contains(QStringLiteral("Path copied")));

    // A Waymark file would be open beside the one that is.
    const QStringList offered = pressed({}, [&] {
        tellSaved(const_cast<MainWindow *>(&it.window), QStringLiteral("Saved"), QStringLiteral("It is there."),
                  it.folder.filePath(QStringLiteral("copy.waymark")));
    });
    CHECK_FALSE(offered.contains(QStringLiteral("Open")));
    CHECK(offered.contains(QStringLiteral("Show in folder")));
}

TEST_CASE("Where a dialog says itself what it saved, the same is offered as links", "[saved]")
{
    SavedLinks links;
    CHECK(links.isHidden());
    links.setPath(QStringLiteral("/tmp/forms"));
    CHECK_FALSE(links.isHidden());
    links.show();
    button<LinkButton>(links, QStringLiteral("Copy path"))->click();
    CHECK(QGuiApplication::clipboard()->text() == QDir::toNativeSeparators(QStringLiteral("/tmp/forms")));
    links.setPath({});
    CHECK(links.isHidden());
}

TEST_CASE("What is saved ends in what it is, whatever else is typed with a full stop in it", "[saved]")
{
    const auto named = [](const char *chosen, const char *suffix) {
        return saveTarget(QString::fromUtf8(chosen), QString::fromLatin1(suffix));
    };
    CHECK(named("/x/St. Mary's", "waymark").path == QStringLiteral("/x/St. Mary's.waymark"));
    CHECK(named("/x/governors.docx", "pdf").path == QStringLiteral("/x/governors.docx.pdf"));
    CHECK(named("/x/governors.docx", "pdf").existing == Existing::Refuse); // the dialog asked about another name
    CHECK(named("/x/Governors.PDF", "pdf").path == QStringLiteral("/x/Governors.PDF"));
    CHECK(named("/x/Governors.PDF", "pdf").existing == Existing::Replace);
    CHECK(named("/x/pdf", "pdf").path == QStringLiteral("/x/pdf.pdf"));
}

TEST_CASE("A name that is proposed says whose, what and of which year, and is good for Windows", "[saved]")
{
    const auto name = [](const QStringList &parts) { return proposedFileName(parts, QStringLiteral("csv")); };
    CHECK(name({QStringLiteral("Example Academy"), QStringLiteral("actions"), QStringLiteral("2026/27")}) ==
          QStringLiteral("Example Academy, actions 2026-27.csv"));
    CHECK(name({QString(), QStringLiteral("Governors' paper"), QStringLiteral("2026/27")}) ==
          QStringLiteral("Governors' paper 2026-27.csv"));
    CHECK(name({QStringLiteral("St. Mary's: \"A\\B\" <C>|*?"), QStringLiteral("answers")}) ==
          QStringLiteral("St. Mary's- -A-B- -C----, answers.csv"));
    CHECK(name({QStringLiteral(" Ends with a stop. ")}) == QStringLiteral("Ends with a stop.csv"));
    CHECK(name({QStringLiteral("Con")}) == QStringLiteral("_Con.csv"));
    CHECK(name({}) == QStringLiteral("_.csv"));
    CHECK(name({QStringLiteral("x").repeated(300), QStringLiteral("y").repeated(300)}).size() <= 124);
}
