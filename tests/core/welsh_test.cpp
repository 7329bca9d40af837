// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Our model in Welsh: another wording of the same structure, shown under titles of its own.
#include "core/asking/pack.h"
#include "core/find/finding.h"
#include "core/model/modelfile.h"
#include "core/model/ownwordings.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/review/offeredwordings.h"
#include "core/review/reviewdigest.h"
#include "core/text/language.h"
#include "core/text/numbersanddates.h"
#include "tests/support/editors.h"
#include "tests/support/newreview.h"
#include "tests/support/replacedmodel.h"

#include <QLocale>
#include <QSet>
#include <map>

using namespace waymark;
using namespace waymark::testing;

namespace {

const Model &welsh() { return builtInTranslations().front(); }

const QString unofficial = QStringLiteral("Unofficial translation, not checked by the publisher.");
const QString answyddogol = QStringLiteral("Cyfieithiad answyddogol, heb ei wirio gan y cyhoeddwr.");

/// A file of the program's own model, with a review of it.
struct Own
{
    Folder folder;
    std::unique_ptr<Editor> editor = createEditor(folder.file(), builtInModel());
    ReviewId review = ReviewId::create();

    Own()
    {
        Review added = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
        added.id = review;
        perform(*editor, edit::AddReview{added, {}});
    }

    const Workspace &workspace() const { return editor->workspace(); }
    const Review &shown() const { return *workspace().review(review); }
    void useWelsh()
    {
        perform(*editor, edit::AddModel{welsh()});
        perform(*editor, edit::UseWording{review, welsh().wording.digest()});
    }
};

} // namespace

TEST_CASE("The Welsh wording says at each level as many things as the English one, and the same ones anew", "[welsh]")
{
    const Model &own = builtInModel();
    REQUIRE(builtInTranslations().size() == 1);
    CHECK(welsh().structure.themes() == own.structure.themes());
    CHECK(welsh().wording.structure() == own.structure.digest());
    CHECK(welsh().wording.language() == QStringLiteral("cy"));
    CHECK_FALSE(welsh().wording.isOfficial());
    int points = 0;
    for (const Statement &statement : own.structure.statements()) {
        for (int value = 1; value <= own.structure.levels(); ++value) {
            const auto &english = own.wording.descriptor(statement.number, level(value)).points;
            const auto &words = welsh().wording.descriptor(statement.number, level(value)).points;
            INFO(statement.number.toString().toStdString() << " level " << value);
            REQUIRE(words.size() == english.size());
            for (std::size_t i = 0; i < words.size(); ++i, ++points) {
                CHECK(words[i].isNew == english[i].isNew);
                CHECK(words[i].text != english[i].text);
                // "The school" changes with its place in a Welsh sentence: there are no words to fill in but what a
                // school and a college each have of their own.
                CHECK(words[i].text.count(u'{') == words[i].text.count(u'|'));
                CHECK(words[i].text.count(u'|') == english[i].text.count(u'|'));
                CHECK(words[i].text.contains(QStringLiteral("(dewisol)")) ==
                      english[i].text.contains(QStringLiteral("(optional)")));
            }
        }
    }
    CHECK(points == 303);
}

TEST_CASE("A point that stands at several levels has one Welsh text", "[welsh]")
{
    std::map<QString, QSet<QString>> texts;
    for (const auto &[number, levels] : builtInModel().wording.descriptors()) {
        for (std::size_t l = 0; l < levels.size(); ++l) {
            const auto &words = welsh().wording.descriptors().at(number)[l].points;
            for (std::size_t i = 0; i < words.size(); ++i)
                texts[levels[l].points[i].text].insert(words[i].text);
        }
    }
    for (const auto &[english, words] : texts) {
        INFO(english.toStdString());
        CHECK(words.size() == 1);
    }
}

TEST_CASE("A review in Welsh has Welsh titles, and what the file holds and is compared by stays as it is", "[welsh]")
{
    Own own;
    const Structure english = own.workspace().structureOf(own.shown());
    CHECK(english.themes() == builtInModel().structure.themes());
    own.useWelsh();
    const Structure &shown = own.workspace().structureOf(own.shown());
    CHECK(shown.digest() == english.digest());
    CHECK(shown.title() == QStringLiteral("Argraffiad ysgolion ac ysgolion arbennig"));
    REQUIRE(shown.statementCount() == english.statementCount());
    for (const Statement &statement : english.statements()) {
        INFO(statement.number.toString().toStdString());
        REQUIRE(shown.statement(statement.number));
        CHECK(shown.statement(statement.number)->title != statement.title);
        CHECK(shown.statement(statement.number)->shortTitle.size() <= 40);
    }
    for (const Theme &theme : english.themes()) {
        CHECK(shown.theme(theme.number)->title != theme.title);
        CHECK(shown.theme(theme.number)->benchmarks == theme.benchmarks);
    }
    const auto stored = [&] { return own.workspace().structures().find(english.digest())->structure.themes(); };
    CHECK(stored() == english.themes());

    // Sealed, closed and opened again, it is sound, and still English beneath.
    perform(*own.editor, edit::ChooseLevel{own.review, number("1.1"), level(2)});
    perform(*own.editor, edit::Agree{own.review, {number("1.1")}, noon, QString()});
    perform(*own.editor, edit::FinishReview{own.review, noon});
    own.editor.reset();
    own.editor = openEditor(own.folder.file());
    CHECK(own.editor->check()->isSound());
    CHECK(stored() == english.themes());
    CHECK(own.workspace().structureOf(own.shown()).theme(6)->title == QStringLiteral("Arweiniad personol"));
    CHECK(own.shown().finishDigest == reviewDigest(own.workspace(), own.shown()));
}

TEST_CASE("A review in the Welsh wording before keeps its words and Welsh titles, and is offered the newer one",
          "[welsh]")
{
    const Model &before = replacedWelshModel();
    REQUIRE(before.wording.digest() != welsh().wording.digest());
    CHECK(newerModelFor(before.wording) == &welsh());
    CHECK(isOwnWording(before.wording));
    CHECK(translationNotes(before.wording) == QStringList{answyddogol, unofficial});
    Own own;
    perform(*own.editor, edit::AddModel{before});
    perform(*own.editor, edit::UseWording{own.review, before.wording.digest()});
    CHECK(own.workspace().structureOf(own.shown()).theme(6)->title == QStringLiteral("Arweiniad personol"));
    const auto offered = offeredModels(own.workspace(), builtInModel().structure.digest());
    REQUIRE(offered.size() == 1); // once, as what is newer and as the translation
    CHECK(offered.front() == &welsh());
}

TEST_CASE("The Welsh wording is offered for our own structure until the file holds it, and for no other", "[welsh]")
{
    Own own;
    const Digest structure = builtInModel().structure.digest();
    REQUIRE(offeredModels(own.workspace(), structure).size() == 1);
    CHECK(offeredModels(own.workspace(), structure).front() == &welsh());
    CHECK(builtInModelWith(welsh().wording.digest()) == &welsh());
    CHECK(builtInModelWith(builtInModel().wording.digest()) == &builtInModel());
    CHECK(builtInModelWith(testing::model().wording.digest()) == nullptr);
    own.useWelsh();
    CHECK(offeredModels(own.workspace(), structure).empty());
    const Workspace other = workspaceWith(testing::model());
    CHECK(offeredModels(other, testing::model().structure.digest()).empty());
}

TEST_CASE("Forms and reports say in both languages what the Welsh wording is, and only of it", "[welsh]")
{
    Own own;
    CHECK(translationNotes(builtInModel().wording).isEmpty());
    CHECK(translationNotes(welsh().wording) == QStringList{answyddogol, unofficial});
    const auto form = [&] {
        return QString::fromUtf8(packHtml(own.workspace(), packFor(own.workspace(), own.review, {}, {6})));
    };
    const auto report = [&] {
        return QString::fromUtf8(
            reportHtml(makeReport(own.workspace(), own.shown(), ReportKind::Governors, {}, own.shown().date), {}));
    };
    CHECK_FALSE(form().contains(unofficial));
    CHECK_FALSE(report().contains(unofficial));
    own.useWelsh();
    CHECK(form().contains(u"<p lang=\"cy\">" + answyddogol + u"</p><p lang=\"en\">" + unofficial + u"</p>"));
    // An English form says so of its Welsh statements.
    CHECK(form().contains(QStringLiteral("<h3 tabindex=\"-1\" lang=\"cy\">")));
    CHECK(form().contains(QStringLiteral("Arweiniad personol")));
    CHECK(report().contains(unofficial));
    CHECK(report().contains(answyddogol));
}

TEST_CASE("A date is written in the language that is asked for, the day before the month", "[welsh]")
{
    const QDate date(2026, 11, 28);
    CHECK(longDate(date, QLocale(QLocale::English, QLocale::UnitedKingdom)) == QStringLiteral("28 November 2026"));
    CHECK(longDate(date, QLocale(QStringLiteral("cy_GB"))) == QStringLiteral("28 Tachwedd 2026"));
    CHECK(dayAndMonth(date, QLocale(QStringLiteral("cy_GB"))) == QStringLiteral("28 Tachwedd"));
    CHECK(clockTime(QTime(15, 7)) == QStringLiteral("15:07"));
}

TEST_CASE("Find knows the statements of a review by the titles that it is read with", "[welsh]")
{
    Own it;
    const auto statements = [&](const char *words) {
        QStringList numbers;
        for (const HitGroup &group : FindIndex(it.workspace(), it.review).find(QString::fromUtf8(words))) {
            for (const Hit &hit : group.texts) {
                if (hit.place.kind == HitKind::Statement)
                    numbers << hit.place.statement->toString();
            }
        }
        return numbers;
    };
    CHECK(statements("rhanddeiliaid").isEmpty());
    it.useWelsh();
    CHECK(statements("rhanddeiliaid").contains(QStringLiteral("2.6")));
    // No review has the English title any longer.
    CHECK(statements("stakeholder voice").isEmpty());
    // A year that is read in English is found by it, and is where that leads.
    Review before = newReview(builtInModel(), "2025/26", QDate(2025, 11, 13));
    perform(*it.editor, edit::AddReview{before, {}});
    for (const HitGroup &group : FindIndex(it.workspace(), it.review).find(QStringLiteral("stakeholder voice"))) {
        for (const Hit &hit : group.texts) {
            if (hit.place.kind == HitKind::Statement)
                CHECK(hit.place.review == before.id);
        }
    }
    CHECK(statements("stakeholder voice") == QStringList{QStringLiteral("2.6")});
    CHECK(statements("rhanddeiliaid") == QStringList{QStringLiteral("2.6")});
}
