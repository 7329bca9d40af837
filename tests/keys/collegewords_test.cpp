// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a college reads on screen: nothing in it is for schools only.
#include "tests/keys/surfaces.h"
#include "tests/support/catch.h"
#include "tests/support/schoolwords.h"
#include "ui/guide/guidebook.h"
#include "ui/institution/institutiondialog.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QMetaProperty>
#include <QTest>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Everything that a window, or what is in it, has to say: in sight, in a tip, in a list, to a screen reader.
QStringList textsIn(QWidget &window)
{
    QStringList texts{window.windowTitle()};
    QList<QObject *> all = window.findChildren<QObject *>();
    all.prepend(&window);
    for (const QObject *each : all) {
        for (const char *property : {"text", "toolTip", "statusTip", "placeholderText", "accessibleName",
                                     "accessibleDescription", "title", "plainText"}) {
            const QVariant value = each->property(property);
            if (value.metaType().id() == QMetaType::QString)
                texts << value.toString();
        }
        if (const auto *box = qobject_cast<const QComboBox *>(each)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        const auto *view = qobject_cast<const QAbstractItemView *>(each);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        if (!model)
            continue;
        for (int column = 0; column < model->columnCount(); ++column) {
            texts << model->headerData(column, Qt::Horizontal).toString();
            for (int row = 0; row < model->rowCount(); ++row) {
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)})
                    texts << model->index(row, column).data(role).toString();
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

TEST_CASE("No page, dialog or window over a college's sample has words that only fit a school", "[college]")
{
    const OverCollege college;
    for (const SurfaceMaker &maker : allSurfaces()) {
        const auto surface = maker.make();
        REQUIRE(surface->document.workspace().institution().kind == InstitutionKind::College);
        QWidget &window = surface->window();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        QCoreApplication::processEvents();
        const QStringList texts = textsIn(window);
        CHECK_FALSE(texts.isEmpty());
        QStringList found;
        for (const QString &text : texts) {
            // The names of the other kinds, where a kind is chosen.
            if (text != u"School" && text != u"Special school")
                found += schoolOnlyWordsIn(text);
        }
        found.removeDuplicates();
        INFO(maker.name << ":\n" << found.join(u'\n').toStdString());
        CHECK(found.isEmpty());
    }
}

TEST_CASE("A new file's form follows the kind: its hints, its edition, and whose words it has", "[college]")
{
    InstitutionDialog dialog;
    dialog.show();
    auto *kind = dialog.findChild<QComboBox *>(QStringLiteral("institutionKind"));
    auto *edition = dialog.findChild<QComboBox *>(QStringLiteral("institutionEdition"));
    REQUIRE(kind);
    REQUIRE(edition);
    const auto shown = [&] {
        QStringList texts{edition->currentText()};
        for (const auto *label : dialog.findChildren<QLabel *>())
            texts << label->text();
        return texts.join(u'\n');
    };
    CHECK(shown().contains(QStringLiteral("11 to 18")));
    CHECK(shown().contains(QStringLiteral("the URN")));
    CHECK(shown().contains(QStringLiteral("in Waymark's wording, not the publisher's official text")));
    CHECK(edition->currentText() == QStringLiteral("School and special school edition"));
    kind->setCurrentIndex(kind->findData(QStringLiteral("college")));
    CHECK(edition->currentText() == QStringLiteral("School edition, worded for a college"));
    CHECK(shown().contains(QStringLiteral("16 to 18 and adults")));
    CHECK(shown().contains(QStringLiteral("the UKPRN")));
    CHECK_FALSE(shown().contains(QStringLiteral("11 to 18")));
    CHECK_FALSE(shown().contains(QStringLiteral("the URN")));
    CHECK(shown().contains(QStringLiteral("in Waymark's wording, not the publisher's official text")));
    kind->setCurrentIndex(kind->findData(QStringLiteral("school")));
    CHECK(edition->currentText() == QStringLiteral("School and special school edition"));
}

TEST_CASE("The guide's pages on a college's work say college where they say school", "[college][guide]")
{
    for (const char *page : {"preparing.md", "actions.md", "meeting.md", "asking-colleagues.md"}) {
        INFO(page);
        CHECK(schoolOnlyWordsIn(guideText(QString::fromLatin1(page))) == QStringList());
    }
}
