// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A change of edition in the window: what the leader matched goes on at its statements.
#include "tests/support/documents.h"
#include "tests/support/newreview.h"
#include "tests/support/revieweddocument.h"
#include "ui/charts/chart.h"
#include "ui/charts/chartview.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceform.h"
#include "ui/models/actionsmodel.h"
#include "ui/places/actions/actionspage.h"
#include "ui/places/actions/actionstable.h"
#include "ui/places/agree/agreepage.h"
#include "ui/places/compare/comparepage.h"
#include "ui/statement/actionscard.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Last year's 1.1 has become 2.1; the leader says so when a test calls match().
struct NextEdition : ReviewedDocument
{
    Model next = testing::model({2, 2});
    ReviewId last;
    ReviewId now = ReviewId::create();

    NextEdition()
    {
        last = add("2025/26", 2025);
        answer("1.1", 2, true);
        answer("1.3", 4, true);
        REQUIRE(document.perform(
            edit::Write{last, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Because of this")}));
        REQUIRE(document.perform(edit::AddModel{next}));
    }
    ActionId addAction(const char *what)
    {
        const Action action{ActionId::create(), last, {number("1.1")}, QString::fromLatin1(what), {}};
        REQUIRE(document.perform(edit::AddAction{action}));
        return action.id;
    }
    EvidenceId keep()
    {
        EvidenceItem item{EvidenceId::create(), QStringLiteral("Programme")};
        item.structure = model.structure.digest();
        item.statements = {number("1.1"), number("1.3")};
        REQUIRE(document.perform(edit::AddEvidence{item, {}}));
        return item.id;
    }
    void begin()
    {
        Review review = newReview(next, "2026/27", QDate(2026, 11, 12));
        review.id = now;
        REQUIRE(document.perform(edit::AddReview{review, {}}));
        REQUIRE(document.setReview(now));
        document.setStatement(number("2.1"));
    }
    void match()
    {
        const Digest from = model.structure.digest();
        const Digest to = next.structure.digest();
        REQUIRE(document.perform(edit::SetMapping{from, to, {{from, to, number("1.1"), number("2.1")}}}));
    }
};

std::vector<ActionRow *> rowsIn(const QWidget &page)
{
    QTest::qWait(1);
    std::vector<ActionRow *> rows;
    for (auto *row : page.findChildren<ActionRow *>()) {
        if (row->isVisible())
            rows.push_back(row);
    }
    return rows;
}

struct ShownAgree
{
    AgreePage page;
    explicit ShownAgree(Document &document) : page(document)
    {
        page.resize(1280, 700);
        page.show();
        page.refresh();
    }
};

} // namespace

TEST_CASE("After a change of edition Agree asks what came of last year's action, and carries it on", "[editions]")
{
    NextEdition it;
    const ActionId action = it.addAction("Report each term");
    it.begin();
    ShownAgree shown(it.document);
    CHECK(rowsIn(shown.page).empty());
    it.match();
    shown.page.refresh();
    const auto rows = rowsIn(shown.page);
    REQUIRE(rows.size() == 1);
    auto *status = rows[0]->findChild<QComboBox *>(QStringLiteral("status"));
    REQUIRE(status->isVisible());
    status->setFocus();
    QTest::keyClick(status, 'C');
    QTest::keyClick(status->view(), Qt::Key_Return);
    const Action *carried = it.document.workspace().successorOf(action);
    REQUIRE(carried != nullptr);
    CHECK(carried->review == it.now);
    CHECK(carried->statements == std::vector{number("2.1")});
    shown.page.refresh();
    CHECK(rowsIn(shown.page).size() == 2);
}

TEST_CASE("Last year's level and reason stand at what a statement has become", "[editions]")
{
    NextEdition it;
    it.begin();
    ShownAgree shown(it.document);
    const auto says = [&](const QString &text) {
        for (const auto *widget : shown.page.findChildren<QWidget *>()) {
            if (widget->isVisible() && (widget->property("text").toString().contains(text) ||
                                        widget->accessibleName().contains(text) || widget->toolTip().contains(text)))
                return true;
        }
        return false;
    };
    CHECK_FALSE(says(QStringLiteral("last year")));
    it.match();
    shown.page.refresh();
    CHECK(says(QStringLiteral("last year")));
    CHECK(says(QStringLiteral("Because of this")));
}

TEST_CASE("The actions page carries an earlier edition's action on where its statement is matched", "[editions]")
{
    NextEdition it;
    const ActionId action = it.addAction("Report each term");
    it.begin();
    it.match();
    ActionsPage page(it.document);
    page.resize(1280, 700);
    page.show();
    page.refresh();
    auto *table = page.findChild<ActionsTable *>();
    table->choose(0);
    auto *status = child<QComboBox>(page, "setActionStatus");
    status->setFocus();
    QTest::keyClick(status, 'C');
    QTest::keyClick(status->view(), Qt::Key_Return);
    const Action *carried = it.document.workspace().successorOf(action);
    REQUIRE(carried != nullptr);
    CHECK(carried->statements == std::vector{number("2.1")});
}

TEST_CASE("Evidence of an earlier edition is found at the statement, and filed anew only by another tick", "[editions]")
{
    NextEdition it;
    const EvidenceId kept = it.keep();
    it.begin();
    it.match();
    EvidenceDialog dialog(it.document, number("2.1"));
    dialog.show();
    auto *list = child<QListWidget>(dialog, "evidenceList");
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().contains(QStringLiteral("for 2.1")));
    const auto change = [&](const std::function<void(QListWidget &)> &deed) {
        withNextDialog([&](QDialog &form) {
            auto *statements = child<QListWidget>(form, "evidenceStatements");
            CHECK(statements->count() == 4); // this year's
            deed(*statements);
            button<QPushButton>(form, QStringLiteral("Save"))->click();
        });
        QTest::mouseClick(child<QPushButton>(dialog, "changeEvidence"), Qt::LeftButton);
        return *it.document.workspace().evidence().find(kept);
    };
    const EvidenceItem before = *it.document.workspace().evidence().find(kept);
    CHECK(change([](QListWidget &) {}) == before);
    const EvidenceItem after = change([](QListWidget &statements) {
        CHECK(statements.item(2)->checkState() == Qt::Checked); // 2.1
        statements.setCurrentRow(3);
        QTest::keyClick(&statements, Qt::Key_Space);
    });
    CHECK(after.structure == it.next.structure.digest());
    CHECK(after.statements == std::vector{number("2.1"), number("2.2")});
}

TEST_CASE("Compare lists what stands only in the earlier edition, with its levels and no line to now", "[editions]")
{
    NextEdition it;
    it.begin();
    it.match();
    it.answer("2.1", 3, true);
    ComparePage page(it.document);
    page.resize(1200, 700);
    page.show();
    page.refresh();
    QTest::qWait(1);
    const auto *apart = child<QWidget>(page, "onlyEarlier");
    REQUIRE(apart->isVisible());
    const auto *view = apart->findChild<ChartView *>();
    QStringList rows;
    for (const QStringList &row : view->chart()->table().rows)
        rows.append(row.join(u'|'));
    REQUIRE(rows.size() == 4);
    CHECK(rows.filter(QStringLiteral("Statement 1.1")).isEmpty());
    CHECK(rows.filter(QStringLiteral("Statement 1.3")).join(u' ').contains(QStringLiteral("level 4|not matched")));
    // In the statements of now the name of what happened is its own.
    QString all;
    for (const ChartView *each : page.findChildren<ChartView *>()) {
        if (each != view && each->isVisible() && each->chart()) {
            for (const QStringList &row : each->chart()->table().rows)
                all += row.join(u'|') + u'\n';
        }
    }
    CHECK(all.contains(QStringLiteral("structure changed")));
    CHECK_FALSE(all.contains(QStringLiteral("Statement 1.3")));
    button<QAbstractButton>(page, QStringLiteral("Themes"))->click();
    CHECK_FALSE(apart->isVisible());
    button<QAbstractButton>(page, QStringLiteral("All years"))->click();
    CHECK(apart->isVisible());
}
