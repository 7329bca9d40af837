// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/editors.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartview.h"
#include "ui/group/groupwindow.h"
#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

void makeSchool(const QString &path, const char *name, int value)
{
    auto editor = Editor::create(path, {QString::fromLatin1(name)}, model(), noon);
    REQUIRE(editor.has_value());
    const ReviewId review = addReview(**editor);
    perform(**editor,
            edit::Answer{review, {{number("1.1"), edit::Answer::One::Kind::Level, level(value)}}, true, noon});
}

QStringList namesIn(const InstitutionGroupWindow &window)
{
    QStringList names;
    for (const QStringList &row : window.findChild<ChartView *>()->chart()->table().rows)
        names.append(row[0]);
    return names;
}

/// Reads and waits until it is shown.
void openAndWait(InstitutionGroupWindow &window, const QStringList &paths)
{
    window.show();
    window.read(paths);
    REQUIRE(QTest::qWaitFor([&] { return !child<QPushButton>(window, "stopReading")->isVisible(); }));
}

} // namespace

TEST_CASE("A folder of schools stands side by side by name, whatever their levels", "[group]")
{
    const Folder folder;
    makeSchool(folder.file("1.waymark"), "Zeta", 4);
    makeSchool(folder.file("2.waymark"), "Alpha", 1);
    QFile(folder.file("notes.waymark")).open(QIODevice::WriteOnly);
    Document document;
    InstitutionGroupWindow window(document, {});
    openAndWait(window, {QFileInfo(folder.file()).absolutePath()});
    CHECK(namesIn(window) ==
          QStringList{QStringLiteral("Alpha, 2026/27, not finished"), QStringLiteral("Zeta, 2026/27, not finished")});
    CHECK(child<QLabel>(window, "institutionGroupSummary")->text().contains(QStringLiteral("not ranked")));
    CHECK(child<QLabel>(window, "groupApart")->text().contains(QStringLiteral("notes.waymark: not a Waymark file")));
    // One theme: the other one has no answer.
    auto *theme = child<QComboBox>(window, "groupTheme");
    theme->setCurrentIndex(theme->findData(2));
    CHECK(window.findChild<ChartView *>()->chart()->title().contains(QStringLiteral("theme 2")));
    CHECK_FALSE(window.grab().isNull());
}

TEST_CASE("Letters take the place of names, in what is written too", "[group]")
{
    const Folder folder;
    makeSchool(folder.file("1.waymark"), "Zeta", 4);
    makeSchool(folder.file("2.waymark"), "Alpha", 1);
    Document document;
    InstitutionGroupWindow window(document, {});
    openAndWait(window, {folder.file("1.waymark"), folder.file("2.waymark")});
    QTest::mouseClick(child<QCheckBox>(window, "letters"), Qt::LeftButton, {},
                      QPoint(8, child<QCheckBox>(window, "letters")->height() / 2));
    CHECK(namesIn(window) ==
          QStringList{QStringLiteral("A, 2026/27, not finished"), QStringLiteral("B, 2026/27, not finished")});
    REQUIRE(window.saveTo(folder.file("out.json")));
    QFile file(folder.file("out.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    CHECK_FALSE(bytes.contains("Zeta"));
    CHECK_FALSE(bytes.contains("1.waymark"));
    CHECK(QJsonDocument::fromJson(bytes).object().value("institutions").toArray().size() == 2);
    REQUIRE(window.saveTo(folder.file("out.csv")));
    QFile csv(folder.file("out.csv"));
    REQUIRE(csv.open(QIODevice::ReadOnly));
    const QByteArray table = csv.readAll();
    CHECK(table.count("\r\n") == 5); // two themes of two schools, and the heading
    CHECK_FALSE(table.contains("Zeta"));
}

TEST_CASE("The school that is open in the window stands in its group as it is there", "[group]")
{
    OpenFile own(QStringLiteral("Own Academy"));
    own.startReview("2026/27", QDate(2026, 11, 12));
    makeSchool(own.folder.filePath(QStringLiteral("other.waymark")), "Other", 3);
    InstitutionGroupWindow window(own.document, {});
    openAndWait(window, {own.folder.path()});
    CHECK(child<QLabel>(window, "institutionGroupSummary")->text().startsWith(u'2'));
    CHECK(child<QLabel>(window, "groupApart")->text().isEmpty());
    // Two editions: each for itself.
    CHECK(child<QComboBox>(window, "groupEdition")->count() == 2);
    CHECK(namesIn(window).size() == 1);
}

TEST_CASE("A group tells what is mixed in it: years, unfinished reviews, schools and colleges", "[group]")
{
    InstitutionGroup group;
    const auto add = [&](const char *name, InstitutionKind kind, const char *year, bool finished) {
        InstitutionGroupMember member;
        member.name = QString::fromLatin1(name);
        member.kind = kind;
        member.review = InstitutionGroupReview{QString::fromLatin1(year), QDate(2026, 11, 12), finished, {}, {}};
        group.members.push_back(member);
    };
    add("Alpha", InstitutionKind::School, "2026/27", true);
    add("Beta", InstitutionKind::SpecialSchool, "2026/27", true);
    CHECK(institutionGroupSummary(group).endsWith(QStringLiteral("in order of name and not ranked.")));
    CHECK(institutionGroupSummary(group, true).contains(QStringLiteral("in order of letter")));
    add("Gamma", InstitutionKind::College, "2025/26", false);
    const QString mixed = institutionGroupSummary(group);
    CHECK(mixed.contains(QStringLiteral("These reviews are from different years: 2025/26, 2026/27.")));
    CHECK(mixed.contains(QStringLiteral("not finished, with drafts counted.")));
    CHECK(mixed.contains(QStringLiteral("Schools and colleges answer texts that are worded differently.")));
}

TEST_CASE("A copy of a school's file is named and not counted, and the one that is open here counts", "[group]")
{
    OpenFile own(QStringLiteral("Own Academy"));
    own.startReview("2026/27", QDate(2026, 11, 12));
    REQUIRE(own.document.saveCopy(own.folder.filePath(QStringLiteral("own-LAPTOP-7.waymark"))));
    makeSchool(own.folder.filePath(QStringLiteral("other.waymark")), "Other", 3);
    InstitutionGroupWindow window(own.document, {});
    openAndWait(window, {own.folder.path()});
    CHECK(child<QLabel>(window, "institutionGroupSummary")->text().startsWith(u'2'));
    CHECK(child<QLabel>(window, "institutionGroupSummary")->text().contains(QStringLiteral("not counted")));
    CHECK(child<QLabel>(window, "groupApart")->text() ==
          QStringLiteral(
              "own-LAPTOP-7.waymark: not counted: a copy of example.waymark, which was changed more recently"));
    CHECK(child<QLabel>(window, "groupApart")->isVisible());
}

TEST_CASE("Before any file is read the window has a heading and a sentence, as other empty pages do", "[group]")
{
    Document document;
    InstitutionGroupWindow window(document, {});
    window.show();
    QStringList headings;
    for (const PlainLabel *label : window.findChildren<PlainLabel *>()) {
        if (label->isVisible() && label->isHeading())
            headings << label->text();
    }
    CHECK(headings == QStringList{QStringLiteral("Side by side"), QStringLiteral("Which schools and colleges?")});
}

TEST_CASE("An empty folder says that there is nothing, and closing while reading is safe", "[group]")
{
    const Folder folder;
    Document document;
    {
        InstitutionGroupWindow window(document, {});
        openAndWait(window, {QFileInfo(folder.file()).absolutePath()});
        CHECK(child<QLabel>(window, "institutionGroupSummary")->text().startsWith(u'0'));
        CHECK_FALSE(window.findChild<ChartView *>()->isVisible());
    }
    for (int i = 0; i < 20; ++i)
        makeSchool(folder.file(qPrintable(QStringLiteral("%1.waymark").arg(i))), "School", 2);
    InstitutionGroupWindow window(document, {});
    window.show();
    window.read({QFileInfo(folder.file()).absolutePath()});
}
