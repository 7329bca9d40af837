// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a college reads on paper: nothing in it is for schools only.
#include "core/asking/pack.h"
#include "core/insight/guidance.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/text/followup.h"
#include "core/text/highlights.h"
#include "core/text/institution.h"
#include "core/text/wordingnames.h"
#include "tests/support/catch.h"
#include "tests/support/collegesample.h"
#include "tests/support/replacedmodel.h"
#include "tests/support/schoolwords.h"
#include "tests/support/workspaces.h"

#include <QRegularExpression>

using namespace waymark;
using namespace waymark::testing;

namespace {

Workspace collegeSample()
{
    const Recipe recipe = collegeRecipe();
    Workspace workspace;
    workspace.setInstitution(recipe.institution);
    perform(workspace, edit::AddModel{builtInModel()});
    for (const Recipe::Timed &each : recipe.edits)
        perform(workspace, each.edit);
    return workspace;
}

/// The texts of a page without its marks, each on a line of its own.
QString textsOf(const QByteArray &html)
{
    static const QRegularExpression hidden(QStringLiteral("<(style|script)[^>]*>.*?</\\1>"),
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return QString::fromUtf8(html).remove(hidden).replace(tag, QStringLiteral("\n"));
}

} // namespace

TEST_CASE("No paper of a college's sample has words that only fit a school", "[college]")
{
    const Workspace workspace = collegeSample();
    REQUIRE(workspace.institution().kind == InstitutionKind::College);
    REQUIRE(workspace.reviewsByDate().size() == 3);
    for (const Review *review : workspace.reviewsByDate()) {
        for (const ReportKind kind : reportKinds) {
            ReportOptions options;
            options.comments = true;
            options.criticalFriend = true;
            const ReportContent content = makeReport(workspace, *review, kind, options, QDate(2027, 1, 12));
            INFO(review->year.toStdString() << ", " << keyOf(kind).toStdString());
            const QString texts = textsOf(reportHtml(content, {}));
            CHECK(texts.size() > 500);
            CHECK(schoolOnlyWordsIn(texts) == QStringList());
            CHECK(schoolOnlyWordsIn(reportPurpose(kind) + u'\n' + reportContains(kind).join(u'\n')) == QStringList());
        }
    }
}

TEST_CASE("No form of a college's sample has words that only fit a school", "[college]")
{
    const Workspace workspace = collegeSample();
    const Review &review = *workspace.reviewsByDate().back();
    const std::vector<Pack> packs = packsOf(workspace, review, ThemePacks::All);
    REQUIRE(packs.size() > 6);
    for (const Pack &pack : packs) {
        const QString texts = textsOf(packHtml(workspace, pack));
        CHECK(texts.size() > 500);
        CHECK(schoolOnlyWordsIn(texts) == QStringList());
    }
}

TEST_CASE("No help for any theme and level has words that only fit a school", "[college]")
{
    for (const Signpost &each : signpostsOf(builtInModel().structure))
        CHECK(schoolOnlyWordsIn(each.text) == QStringList());
    for (const QString &role : rolesOf(InstitutionKind::College))
        CHECK(schoolOnlyWordsIn(roleTitle(roleFrom(role), InstitutionKind::College)) == QStringList());
}

TEST_CASE("A special school is offered the roles that only it has, and no other is", "[college]")
{
    for (const char *role : {"class-teacher", "teaching-assistant", "transition-lead", "job-coach", "family-liaison"}) {
        CHECK(rolesOf(InstitutionKind::SpecialSchool).contains(QLatin1String(role)));
        CHECK_FALSE(rolesOf(InstitutionKind::School).contains(QLatin1String(role)));
        CHECK_FALSE(rolesOf(InstitutionKind::College).contains(QLatin1String(role)));
    }
    CHECK(rolesOf(InstitutionKind::SpecialSchool).contains(QLatin1String("senco")));
}

TEST_CASE("Every reader is told in a sentence that the level texts are Waymark's, and of nobody else's words",
          "[college]")
{
    const QString note = QStringLiteral("in Waymark's wording, not the publisher's official text");
    const auto told = [&](const Model &model, ReportKind kind, InstitutionKind institution) {
        Workspace workspace = workspaceWith(model);
        Institution described = workspace.institution();
        described.kind = institution;
        perform(workspace, edit::DescribeInstitution{described});
        const ReviewId review = addReview(workspace, model, "2026/27", QDate(2026, 11, 12));
        const ReportContent content = makeReport(workspace, *workspace.review(review), kind, {}, QDate(2026, 11, 12));
        // As body text and near the front, not in the small print.
        for (const ReportBlock &each : content.blocks) {
            if (std::holds_alternative<block::PageBreak>(each.is))
                break;
            if (const auto *paragraph = std::get_if<block::Paragraph>(&each.is);
                paragraph && paragraph->tone != block::Paragraph::Tone::Footnote && paragraph->text.contains(note))
                return true;
        }
        return false;
    };
    for (const InstitutionKind kind : {InstitutionKind::School, InstitutionKind::College}) {
        for (const ReportKind report :
             {ReportKind::Governors, ReportKind::Full, ReportKind::Peer, ReportKind::PreRead}) {
            INFO(keyOf(report).toStdString());
            CHECK(told(builtInModel(), report, kind));
            CHECK(told(secondModel(), report, kind));
            CHECK(told(builtInTranslations().front(), report, kind));
            CHECK_FALSE(told(testing::model(), report, kind));
        }
    }
    CHECK(wordingName(builtInModel().wording) == u"Waymark's wording");
    CHECK(wordingName(secondModel().wording) == u"Waymark's wording, version 2");
    CHECK(wordingName(testing::model().wording) == testing::model().wording.name());
    CHECK(ownWordingHint(testing::model().wording).isEmpty());
}
