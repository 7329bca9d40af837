// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is opened around a review: asking, the meeting's dialogs, evidence, following up, reading a publisher's PDF.
#include "core/sample/sample.h"
#include "tests/support/documents.h"
#include "tests/support/foundcells.h"
#include "tests/support/responses.h"
#include "tests/ui/pseudolocalereading.h"
#include "ui/actions/actiondialog.h"
#include "ui/actions/leveragedialog.h"
#include "ui/actions/targetdialog.h"
#include "ui/asking/answer/answerheredialog.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceform.h"
#include "ui/group/groupwindow.h"
#include "ui/look/tokens.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/meeting/meetingsession.h"
#include "ui/places/compare/criticalfrienddialog.h"
#include "ui/places/compare/mappingdialog.h"
#include "ui/places/reports/governorsdialog.h"
#include "ui/wording/check/readpdfdialog.h"
#include "ui/wording/check/wordingcheckdialog.h"

#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The sample under the pseudo-locale.
struct Marked
{
    QTemporaryDir folder;
    PseudoLocale locale;
    Reading reading;
    Document document;

    Marked()
    {
        applyTheme(*qApp, ThemeChoice::Light);
        auto sample = writeSample(folder.filePath(QStringLiteral("sample.waymark")));
        REQUIRE(sample);
        document.adopt(std::move(*sample));
        reading.allow(document.workspace());
        reading.allow(folder.path());
        reading.allow(QStringLiteral("sample.waymark"));
    }

    void dialog(QWidget &&shown, const char *where) { reading.readShown(shown, QLatin1String(where)); }

    /// Looks at the first statement that has a level, agreed or still a draft.
    void lookAt(Standing standing)
    {
        for (const Statement &statement : document.workspace().structureOf(*document.review()).statements()) {
            const Decision decision = document.workspace().decision(document.review()->id, statement.number);
            if (decision.standing == standing && decision.level) {
                document.setStatement(statement.number);
                return;
            }
        }
        FAIL("the sample has no such statement");
    }

    void checkNothingLeaked(int read) const
    {
        INFO(reading.leaks().join(u'\n').toStdString());
        CHECK(reading.leaks().isEmpty());
        INFO(reading.cut().join(u'\n').toStdString());
        CHECK(reading.cut().isEmpty());
        CHECK(reading.read() >= read);
    }
};

} // namespace

TEST_CASE("Under a pseudo-locale the windows for asking colleagues are translated")
{
    Marked it;
    it.dialog(HandOutDialog(it.document, it.folder.path()), "hand out");

    const QString name = QStringLiteral("Al Green");
    writeResponse(it.folder.filePath(QStringLiteral("green.json")),
                  responseJson(it.document.workspace(), *it.document.review(), name, 2));
    writeResponse(it.folder.filePath(QStringLiteral("odd.json")), {});
    for (const QString &each : {name, QStringLiteral("Head of year"), QStringLiteral("green.json"),
                                QStringLiteral("odd.json"), QStringLiteral("format")})
        it.reading.allow(each);
    BringAnswersDialog bring(it.document, {it.folder.filePath(QStringLiteral("green.json")),
                                           it.folder.filePath(QStringLiteral("odd.json"))});
    bring.show();
    auto *list = child<QListWidget>(bring, "broughtIn");
    REQUIRE(QTest::qWaitFor([list] { return list->isVisible(); }));
    CHECK(list->count() == 2);
    it.reading.allow(it.document.workspace());
    it.reading.readShown(bring, QStringLiteral("bring answers in"));

    AnswerHereDialog here(it.document);
    it.reading.readShown(here, QStringLiteral("answer here"));
    here.show();
    child<QPushButton>(here, "beginAnswering")->click();
    it.reading.readShown(here, QStringLiteral("answering here"));
    it.checkNothingLeaked(4);
}

TEST_CASE("Under a pseudo-locale the meeting's dialogs are translated")
{
    Marked it;
    it.dialog(RoomDialog(it.document), "room");
    it.dialog(MeetingPlanDialog(it.document), "plan of the meeting");
    it.dialog(RecordDialog(it.document), "decision record");
    for (const Standing standing : {Standing::Draft, Standing::Agreed}) {
        it.lookAt(standing);
        it.dialog(DissentDialog(it.document), "dissent");
    }
    MeetingSession session(it.document);
    it.dialog(HandsDialog(session), "show of hands");
    it.checkNothingLeaked(6);
}

TEST_CASE("Under a pseudo-locale what follows a review is translated")
{
    Marked it;
    const ReviewId review = it.document.review()->id;
    it.dialog(EvidenceDialog(it.document, {}), "evidence");
    it.dialog(EvidenceForm(it.document, {}, {it.document.statement()}), "new evidence");
    const Action &action = *it.document.workspace().leverageOf(review).front();
    it.dialog(ProgressDialog(it.document, action.id), "progress");
    it.dialog(LeverageDialog(it.document, review), "leverage");
    it.dialog(TargetDialog(it.document, review, action.statements), "target");
    it.dialog(CriticalFriendDialog(it.document), "as critical friend");
    it.dialog(GovernorsDialog(it.document), "governors");

    InstitutionGroupWindow group(it.document, {});
    it.reading.readShown(group, QStringLiteral("group, empty"));
    group.show();
    group.read({it.folder.path()});
    REQUIRE(QTest::qWaitFor([&] { return !child<QPushButton>(group, "stopReading")->isVisible(); }));
    it.reading.readShown(group, QStringLiteral("group"));
    it.checkNothingLeaked(8);
}

TEST_CASE("Under a pseudo-locale what reads a publisher's PDF, and what matches editions, is translated")
{
    Marked it;
    const PretendedReader slow(QByteArray("sleep 60\n"));
    it.reading.allow(slow.folder.path());
    it.reading.allow(QFileInfo(slow.pdf).fileName());
    ReadPdfDialog waiting(slow.pdf, slow.program);
    it.reading.readShown(waiting, QStringLiteral("reading a PDF"));
    ReadPdfDialog unable(slow.pdf, QString());
    unable.show();
    REQUIRE(QTest::qWaitFor([&] { return !child<QLabel>(unable, "readingSentence")->text().isEmpty(); }));
    it.reading.readShown(unable, QStringLiteral("no reader of PDF"));

    const Model other = otherModel();
    Review review = *it.document.review();
    review.id = ReviewId::create();
    review.structure = other.structure.digest();
    review.wording = other.wording.digest();
    review.previous.reset();
    REQUIRE(it.document.perform(edit::AddModel{other}));
    it.reading.allow(it.document.workspace());
    for (const Model &model : {builtInModel(), other}) {
        const FoundModel found = *FoundModel::fromCells(cellsOf(model), slow.pdf);
        it.dialog(WordingCheckDialog(it.document, found, slow.program), "check of a PDF");
    }
    REQUIRE(it.document.perform(edit::AddReview{review, {}}));
    REQUIRE(it.document.setReview(review.id));
    it.dialog(MappingDialog(it.document), "match editions");
    it.checkNothingLeaked(5);
}
