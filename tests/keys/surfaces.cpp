// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/surfaces.h"

#include "core/sample/sample.h"
#include "tests/support/collegesample.h"
#include "tests/support/foundcells.h"
#include "ui/actions/actiondialog.h"
#include "ui/actions/leveragedialog.h"
#include "ui/actions/targetdialog.h"
#include "ui/asking/answer/answerheredialog.h"
#include "ui/asking/answer/answersheet.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/asking/differ/unanimousdialog.h"
#include "ui/asking/forget/forgetdialog.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/asking/table/answertabledialog.h"
#include "ui/backups/mergedialog.h"
#include "ui/backups/restoredialog.h"
#include "ui/desk/settings.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceform.h"
#include "ui/find/finddialog.h"
#include "ui/group/groupwindow.h"
#include "ui/institution/institutiondialog.h"
#include "ui/look/choices.h"
#include "ui/look/tokens.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingplandialog.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/compare/criticalfrienddialog.h"
#include "ui/places/compare/mappingdialog.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/places/reports/governorsdialog.h"
#include "ui/places/summary/summarydialogs.h"
#include "ui/review/earlierreviewdialog.h"
#include "ui/review/finishdialog.h"
#include "ui/review/reviewdialog.h"
#include "ui/shell/exportcommands.h"
#include "ui/shell/help.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passworddialogs.h"
#include "ui/wording/check/readpdfdialog.h"
#include "ui/wording/check/wordingcheckdialog.h"
#include "ui/wording/wordingdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>

namespace waymark::testing {
namespace {

/// Not one of Catch's: pictures are taken of what is here by a program that has none.
void mustHold(const auto &holds)
{
    if (!static_cast<bool>(holds))
        qFatal("a surface could not be made");
}

bool overCollege = false;

/// Written once: every surface has a copy.
const QString &samplePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("sample.waymark"));
        mustHold(writeSample(made));
        return made;
    }();
    return path;
}

const QString &collegePath()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(QStringLiteral("college.waymark"));
        mustHold(writeRecipe(made, collegeRecipe()));
        return made;
    }();
    return path;
}

class PageSurface : public Surface
{
public:
    explicit PageSurface(Place place, const std::function<void(MainWindow &)> &then = {})
    {
        m_window.resize(1366, 728);
        m_window.goTo(place);
        if (then)
            then(m_window);
    }
    ~PageSurface() override { QSettings().clear(); }
    QWidget &window() override { return m_window; }

private:
    Settings m_settings;
    RecentFiles m_recent;
    MainWindow m_window{document, m_settings, m_recent};
};

template <class Window>
class WindowSurface : public Surface
{
public:
    explicit WindowSurface(const std::function<std::unique_ptr<Window>(Surface &)> &make) : m_window(make(*this)) {}
    QWidget &window() override { return *m_window; }

private:
    std::unique_ptr<Window> m_window;
};

template <class Window>
class MeetingSurface : public Surface
{
public:
    MeetingSurface() : m_session(document), m_window(m_session)
    {
        m_session.show(AudienceScreen::Statement);
        m_window.resize(1366, 768);
    }
    QWidget &window() override { return m_window; }

private:
    MeetingSession m_session;
    Window m_window;
};

using Kind = SurfaceMaker::Kind;

std::vector<SurfaceMaker> made;

void page(const char *name, Place place, const std::function<void(MainWindow &)> &then = {})
{
    made.push_back({name, Kind::Page, [=] { return std::make_unique<PageSurface>(place, then); }});
}

template <class Window>
void window(const char *name, Kind kind, const std::function<std::unique_ptr<Window>(Surface &)> &make)
{
    made.push_back({name, kind, [=] { return std::make_unique<WindowSurface<Window>>(make); }});
}

template <class Dialog, class... Arguments>
void dialog(const char *name, Arguments... arguments)
{
    window<Dialog>(name, Kind::Dialog,
                   [=](Surface &on) { return std::make_unique<Dialog>(on.document, arguments...); });
}

void addPages()
{
    page("Home", Place::Home);
    const auto prepare = [](PreparePage::Tab tab) {
        return [tab](MainWindow &on) { static_cast<PreparePage *>(on.page())->showTab(tab); };
    };
    page("Prepare, the review", Place::Prepare);
    page("Prepare, who is asked", Place::Prepare, prepare(PreparePage::Tab::Board));
    page("Prepare, where views differ", Place::Prepare, prepare(PreparePage::Tab::Differ));
    page("Agree", Place::Agree);
    page("Summary", Place::Summary);
    const auto compare = [](ComparePage::Tab tab) {
        return [tab](MainWindow &on) { static_cast<ComparePage *>(on.page())->showTab(tab); };
    };
    page("Compare, reviews", Place::Compare);
    page("Compare, rounds", Place::Compare, compare(ComparePage::Tab::Rounds));
    page("Compare, history", Place::Compare, compare(ComparePage::Tab::History));
    page("Actions, the table", Place::Actions);
    page("Actions, the board", Place::Actions, [](MainWindow &on) {
        on.page()->findChild<SegmentedControl *>(QStringLiteral("actionsView"))->setCurrentIndex(1);
    });
    page("Reports", Place::Reports);
    page("Settings", Place::Settings);
}

void addReviewDialogs()
{
    dialog<InstitutionDialog>("School or college");
    dialog<NewReviewDialog>("New review");
    dialog<ReviseReviewDialog>("Review details");
    dialog<EarlierReviewDialog>("Earlier review");
    dialog<FinishDialog>("Finish");
    dialog<ChooseWordingDialog>("Choose the wording");
    dialog<RoomDialog>("Who's in the meeting");
    dialog<MeetingPlanDialog>("Meeting plan");
    dialog<DissentDialog>("Dissent");
    dialog<RecordDialog>("Decision record");
    window<ReopenDialog>("Reopen", Kind::Dialog, [](Surface &on) {
        (void)on.document.setReview(on.document.workspace().reviewsByDate().front()->id);
        return std::make_unique<ReopenDialog>(on.document);
    });
    window<LoadWordingDialog>("Load wording", Kind::Dialog, [](Surface &on) {
        QFile file(on.folder() + u"/words.csv");
        mustHold(file.open(QIODevice::WriteOnly));
        file.write("statement,title,level,text\n1.1,Aims,1,Plain enough.\n");
        file.close();
        return std::make_unique<LoadWordingDialog>(on.document, file.fileName());
    });
    window<ReadPdfDialog>("Read a PDF", Kind::Dialog, [](Surface &on) {
        return std::make_unique<ReadPdfDialog>(on.folder() + u"/none.pdf", QString());
    });
    window<WordingCheckDialog>("Check of a PDF", Kind::Dialog, [](Surface &on) {
        return std::make_unique<WordingCheckDialog>(on.document, foundIn(cellsOf(otherModel())), QString());
    });
    window<MappingDialog>("Match editions", Kind::Dialog, [](Surface &on) {
        const Model other = otherModel();
        Review review = *on.document.review();
        review.id = ReviewId::create();
        review.structure = other.structure.digest();
        review.wording = other.wording.digest();
        review.previous.reset();
        mustHold(on.document.perform(edit::AddModel{other}));
        mustHold(on.document.perform(edit::AddReview{review, {}}));
        (void)on.document.setReview(review.id);
        return std::make_unique<MappingDialog>(on.document);
    });
}

void addFollowingDialogs()
{
    const auto action = [](const Surface &on) {
        return *on.document.workspace().leverageOf(on.document.review()->id).front();
    };
    window<ActionDialog>("Action", Kind::Dialog,
                         [action](Surface &on) { return std::make_unique<ActionDialog>(on.document, action(on)); });
    window<ProgressDialog>("Progress", Kind::Dialog, [action](Surface &on) {
        return std::make_unique<ProgressDialog>(on.document, action(on).id);
    });
    window<LeverageDialog>("Highest leverage", Kind::Dialog, [](Surface &on) {
        return std::make_unique<LeverageDialog>(on.document, on.document.review()->id);
    });
    window<TargetDialog>("Target", Kind::Dialog, [](Surface &on) {
        return std::make_unique<TargetDialog>(on.document, on.document.review()->id,
                                              std::vector{on.document.statement()});
    });
    dialog<EvidenceDialog>("Evidence", std::optional<StatementNumber>());
    window<EvidenceForm>("New evidence", Kind::Dialog, [](Surface &on) {
        return std::make_unique<EvidenceForm>(on.document, std::optional<EvidenceItem>(),
                                              std::vector{on.document.statement()});
    });
    dialog<GovernorsDialog>("Questions governors ask");
    window<FindDialog>("Find", Kind::Dialog, [](Surface &on) {
        auto dialog = std::make_unique<FindDialog>(on.document);
        dialog->setWords(QStringLiteral("learners"));
        return dialog;
    });
    dialog<CriticalFriendDialog>("As a critical friend");
    window<HighlightDialog>("Choose others", Kind::Dialog, [](Surface &on) {
        return std::make_unique<HighlightDialog>(on.document, HighlightKind::Strength, nullptr);
    });
    window<NamesDialog>("Names in a report", Kind::Dialog, [](Surface &on) {
        const Person &person = on.document.workspace().people().rows().begin()->second;
        const auto in = [&](const char *place) {
            return NameInText{person.id, person.name, QString::fromLatin1(place),
                              QStringLiteral("Ask %1, who keeps the list.").arg(person.name)};
        };
        return std::make_unique<NamesDialog>(
            std::vector{in("2.4 Destinations data, Why"), in("What we ask of governors")});
    });
    made.push_back({"Group", Kind::Window, [] {
                        return std::make_unique<WindowSurface<InstitutionGroupWindow>>([](Surface &on) {
                            return std::make_unique<InstitutionGroupWindow>(on.document, QString());
                        });
                    }});
}

void addRestoreDialog()
{
    window<RestoreDialog>("Restore an earlier version", Kind::Dialog, [](Surface &on) {
        const auto setPriority = [&](const char *text) {
            mustHold(on.document.perform(edit::SetPriorities{{{PriorityId::create(), 1, QString::fromLatin1(text)}}}));
        };
        setPriority("Reading"); // the first change, before which there are no backups yet
        on.document.setBackupFolders({on.folder() + u"/backups"});
        mustHold(on.document.backUp(BackupReason::Work));
        setPriority("Attendance");
        return std::make_unique<RestoreDialog>(on.document);
    });
}

void addPasswordDialogs()
{
    window<NewPasswordDialog>("Save a copy with a password", Kind::Dialog,
                              [](Surface &) { return std::make_unique<NewPasswordDialog>(); });
    window<PasswordDialog>("A copy with a password", Kind::Dialog, [](Surface &) {
        return std::make_unique<PasswordDialog>(QStringLiteral("copy.zip"),
                                                [](const QString &) { return QStringLiteral("Not this one."); });
    });
}

void addMergeDialog()
{
    window<MergeDialog>("Merge another copy", Kind::Dialog, [](Surface &on) {
        // The file itself is open: what is read back of it is what another copy of it could hold.
        FileCopy mine{on.document.workspace(), {}};
        FileCopy theirs = mine;
        const auto [key, decision] = *mine.workspace.decisions().rows().begin();
        for (const auto &[rationale, copy] : {std::pair("Here", &mine), std::pair("There", &theirs)}) {
            Decision written = decision;
            written.rationale = QString::fromLatin1(rationale);
            copy->workspace.apply(Step{{}, {{Row(decision), Row(written)}}});
        }
        return std::make_unique<MergeDialog>(on.document,
                                             Merge::of(mine, theirs, {}, QDateTime::currentDateTimeUtc()).value(),
                                             QStringLiteral("other.waymark"));
    });
}

void addAskingDialogs()
{
    dialog<PersonDialog>("Person", std::optional<Person>());
    dialog<GroupDialog>("Group of people", std::optional<Group>());
    dialog<UnanimousDialog>("Unanimous");
    dialog<BringAnswersDialog>("Import answers", QStringList());
    window<AnswerTableDialog>("Answers in a table", Kind::Dialog, [](Surface &on) {
        AnswerTable table{
            QStringLiteral("answers.xlsx"), {}, 1, {}, {{2, {QStringLiteral("Jo"), QStringLiteral("3")}}}};
        table.columns = {{QStringLiteral("Name"), AnswerColumn::Use::Name, {}},
                         {QStringLiteral("2.4"), AnswerColumn::Use::Level, StatementNumber::from(2, 4)}};
        return std::make_unique<AnswerTableDialog>(on.document, table);
    });
    dialog<AnswerHereDialog>("Answer on this computer");
    window<ForgetDialog>("Forget a person", Kind::Dialog, [](Surface &on) {
        const Person person{PersonId::create(), QStringLiteral("Al Green"),
                            Role{QStringLiteral("own"), QStringLiteral("Governor")}};
        mustHold(on.document.perform(edit::AddPerson{person}));
        return std::make_unique<ForgetDialog>(on.document, person);
    });
    window<HandOutDialog>("Send forms", Kind::Dialog,
                          [](Surface &on) { return std::make_unique<HandOutDialog>(on.document, on.folder()); });
    window<AnswerHereDialog>("Answering here", Kind::Dialog, [](Surface &on) {
        auto dialog = std::make_unique<AnswerHereDialog>(on.document);
        dialog->show();
        dialog->findChild<QComboBox *>(QStringLiteral("whoAnswers"))->setCurrentIndex(0);
        dialog->findChild<QPushButton *>(QStringLiteral("beginAnswering"))->click();
        mustHold(dialog->findChild<AnswerSheet *>()->isVisible()); // and not the question who it is, with its error
        return dialog;
    });
}

} // namespace

Surface::Surface()
{
    if (!qApp->property("keysTheme").isValid()) {
        applyTheme(*qApp, ThemeChoice::Light);
        qApp->setProperty("keysTheme", true);
    }
    const QString path = m_folder.filePath(QStringLiteral("example.waymark"));
    mustHold(QFile::copy(overCollege ? collegePath() : samplePath(), path));
    mustHold(document.open(path));
    // One with an answer, words and actions, so that much can go wrong.
    document.setStatement(*StatementNumber::from(2, 4));
}

OverCollege::OverCollege() { overCollege = true; }

OverCollege::~OverCollege() { overCollege = false; }

const std::vector<SurfaceMaker> &allSurfaces()
{
    if (made.empty()) {
        addPages();
        addReviewDialogs();
        addFollowingDialogs();
        addAskingDialogs();
        addRestoreDialog();
        addPasswordDialogs();
        addMergeDialog();
        made.push_back(
            {"Presenter", Kind::Meeting, [] { return std::make_unique<MeetingSurface<PresenterWindow>>(); }});
        made.push_back({"Audience", Kind::Meeting, [] { return std::make_unique<MeetingSurface<AudienceWindow>>(); }});
    }
    return made;
}

std::vector<SurfaceMaker> surfaces(SurfaceMaker::Kind kind)
{
    std::vector<SurfaceMaker> found;
    for (const SurfaceMaker &each : allSurfaces()) {
        if (each.kind == kind)
            found.push_back(each);
    }
    return found;
}

} // namespace waymark::testing
