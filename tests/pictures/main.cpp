// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "ui/charts/reportradar.h"
#include "ui/look/segmentedcontrol.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/pages/actions/actiondialog.h"
#include "ui/pages/actions/leveragedialog.h"
#include "ui/pages/actions/progressdialog.h"
#include "ui/pages/actions/targetdialog.h"
#include "ui/pages/compare/comparepage.h"
#include "ui/pages/dialogs/dissentdialog.h"
#include "ui/pages/dialogs/institutiondialog.h"
#include "ui/pages/dialogs/meetingplandialog.h"
#include "ui/pages/dialogs/recorddialog.h"
#include "ui/pages/dialogs/roomdialog.h"
#include "ui/pages/evidence/evidencedialog.h"
#include "ui/pages/evidence/evidenceform.h"
#include "ui/pages/group/groupwindow.h"
#include "ui/pages/prepare/preparepage.h"
#include "ui/report/reportpdf.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QListWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace waymark;

/// Long enough for what is done later on purpose: layouts, queued refreshes, charts.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 80)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

/// Nine colleagues answer what is agreed already, a little apart from it, and a second round agrees some of it anew.
void answerForColleagues(Document &document)
{
    const Workspace &workspace = document.workspace();
    const Review review = *document.review();
    std::vector<Edit> edits;
    for (int at = 0; at < 9; ++at) {
        edit::ImportResponse in;
        in.response.id = ResponseId::create();
        in.response.review = review.id;
        in.response.claimedRole = QStringLiteral("Head of year");
        in.response.claimedName = QStringLiteral("Colleague %1").arg(at + 1);
        in.response.wording = review.wording;
        in.response.savedAt = QDateTime(QDate(2026, 11, 2), QTime(12, at), Qt::UTC);
        in.response.receivedAt = in.response.savedAt;
        in.response.source = {QStringLiteral("%1").arg(at + 1, 64, 10, QLatin1Char('0'))};
        for (const Statement &statement : workspace.structureOf(review).statements()) {
            const Decision decision = workspace.decision(review.id, statement.number);
            if (!decision.level)
                continue;
            ResponseAnswer answer{in.response.id, statement.number};
            const int apart = (at * 3 + statement.number.ordinal() * 2) % 7;
            answer.level = Level::from(std::clamp(decision.level->value() + (apart == 0) - (apart == 5), 0, 4));
            if (at == 2)
                answer.comment = QStringLiteral("We follow leavers up once, in the autumn, and not after that.");
            if (at == 4)
                answer.evidence = QStringLiteral("Minutes of the data team, October.");
            in.answers.push_back(answer);
        }
        edits.emplace_back(std::move(in));
    }
    edits.emplace_back(edit::WriteOpening{
        review.id, QStringLiteral("Careers is how this school gives every learner a reason to be here.\nToday we agree "
                                  "where we stand, so that we know what moves us up.")});
    edits.emplace_back(edit::ChooseRound{review.id, QStringLiteral("SLT")});
    edits.emplace_back(edit::Agree{review.id,
                                   {*StatementNumber::from(2, 4)},
                                   QDateTime(QDate(2026, 11, 12), QTime(15, 0), Qt::UTC),
                                   QStringLiteral("SLT"),
                                   {{QStringLiteral("headteacher"), {}}, {QStringLiteral("senco"), {}}},
                                   QStringLiteral("The SENCo sees a 1 for learners with an EHCP.")});
    if (!document.performAll(QStringLiteral("answer"), edits))
        qFatal("the colleagues' answers were refused");
}

/// What follows reviews: evidence, and a visit by peers.
void followUp(Document &document)
{
    const Review review = *document.review();
    const auto keep = [&](const char *title, EvidenceKind kind, QDate reviewBy,
                          std::vector<StatementNumber> statements) {
        EvidenceItem item;
        item.id = EvidenceId::create();
        item.title = QString::fromLatin1(title);
        item.kind = kind;
        item.date = QDate(2025, 10, 3);
        item.reviewBy = reviewBy;
        item.structure = review.structure;
        item.statements = std::move(statements);
        return edit::AddEvidence{item, {}};
    };
    Visit visit;
    visit.id = VisitId::create();
    visit.date = QDate(2024, 3, 14);
    visit.visitors = QStringLiteral("Careers leaders of two schools in the trio, with the hub's facilitator");
    visit.successes = QStringLiteral("Every year 10 learner meets an employer who knows their name.");
    visit.questions = QStringLiteral("Who hears when a learner's plan falls through in August?");
    visit.advice = QStringLiteral("Ask the alumni network before you look for new employers.");
    visit.nextSteps = QStringLiteral("The alumni officer joins the careers team from September.");
    const bool done = document.performAll(
        QStringLiteral("add-evidence"),
        {keep("Survey of year 11 leavers", EvidenceKind::Voices, QDate(2026, 9, 1), {*StatementNumber::from(2, 4)}),
         keep("Careers programme, published on the website", EvidenceKind::Web, QDate(2027, 7, 1),
              {*StatementNumber::from(1, 1), *StatementNumber::from(1, 2), *StatementNumber::from(2, 4)}),
         edit::RecordVisit{visit}});
    if (!done)
        qFatal("what follows the review was refused");
}

class Pictures
{
public:
    Pictures(QString folder, bool all) : m_folder(std::move(folder)), m_all(all) { QDir().mkpath(m_folder); }

    void take(Program &program, const QString &theme)
    {
        constexpr std::pair<Place, const char *> places[] = {
            {Place::Home, "home"},       {Place::Prepare, "prepare"},   {Place::Agree, "agree"},
            {Place::Summary, "summary"}, {Place::Compare, "compare"},   {Place::Actions, "actions"},
            {Place::Reports, "reports"}, {Place::Settings, "settings"},
        };
        MainWindow &window = program.window();
        for (const QSize &size : sizes()) {
            window.resize(size);
            for (const auto &[place, name] : places) {
                window.goTo(place);
                save(window, QLatin1String(name), theme, size);
            }
            for (const auto &[command, name] :
                 {std::pair(Command::ShowBoard, "board"), std::pair(Command::ShowDifferences, "differ")}) {
                window.run(command);
                save(window, QLatin1String(name), theme, size);
            }
            static_cast<PreparePage *>(window.page())->showTab(PreparePage::Tab::Overview);
            takeYears(window, theme, size);
        }
        takeRegister(program, theme);
        takeMeeting(program.document(), theme);
    }

    void takeYears(MainWindow &window, const QString &theme, const QSize &size)
    {
        window.goTo(Place::Compare);
        auto *page = static_cast<ComparePage *>(window.page());
        // A click makes other buttons anew: each is looked for when its turn comes.
        for (const auto &[text, name] : {std::pair("Trend", "compare-trend"), std::pair("All years", "compare-all")}) {
            for (auto *view : page->findChildren<QAbstractButton *>()) {
                if (view->text() == QLatin1String(text)) {
                    view->click();
                    break;
                }
            }
            save(window, QLatin1String(name), theme, size);
        }
        page->showTab(ComparePage::Tab::Rounds);
        save(window, QStringLiteral("compare-rounds"), theme, size);
        page->showTab(ComparePage::Tab::History);
        if (auto *list = page->findChild<QListWidget *>(QStringLiteral("history")))
            list->setCurrentRow(list->count() - 1);
        save(window, QStringLiteral("compare-history"), theme, size);
        page->showTab(ComparePage::Tab::Reviews);
    }

    /// The board, and what is asked about actions.
    void takeRegister(Program &program, const QString &theme)
    {
        MainWindow &window = program.window();
        window.goTo(Place::Actions);
        auto *view = window.page()->findChild<SegmentedControl *>(QStringLiteral("actionsView"));
        const auto segments = view->findChildren<QAbstractButton *>();
        segments.at(1)->click();
        for (const QSize &size : sizes()) {
            window.resize(size);
            save(window, QStringLiteral("actions-board"), theme, size);
        }
        segments.at(0)->click();
        Document &document = program.document();
        const auto take = [&](QDialog &dialog, const char *name) {
            dialog.show();
            save(dialog, QLatin1String(name), theme, dialog.size());
        };
        const Action &action = *document.workspace().leverageOf(document.review()->id).front();
        ActionDialog form(document.workspace(), action);
        take(form, "dialog-action");
        ProgressDialog progress(document, action.id);
        take(progress, "dialog-progress");
        LeverageDialog leverage(document, document.review()->id);
        take(leverage, "dialog-leverage");
        TargetDialog target(document, document.review()->id, action.statements);
        take(target, "dialog-target");
        InstitutionDialog institution(document);
        take(institution, "dialog-institution");
    }

    void takeWindows(Program &program, const QString &theme)
    {
        Document &document = program.document();
        const auto take = [&](QDialog &dialog, const char *name) {
            dialog.show();
            save(dialog, QLatin1String(name), theme, dialog.size());
        };
        EvidenceDialog evidence(document, {});
        take(evidence, "dialog-evidence");
        EvidenceForm form(document, {}, {document.statement()});
        take(form, "dialog-evidence-new");
        GroupWindow group(document, {});
        group.show();
        group.open({document.path()});
        settle();
        take(group, "window-group");
    }

    void takeMeeting(Document &document, const QString &theme)
    {
        MeetingSession session(document);
        qint64 time = 0;
        session.setTime([&time] { return time; });
        session.startClock();
        time = 4 * 60000 + 7000;
        const QList<QSize> rooms =
            m_all ? QList<QSize>{{1920, 1080}, {1366, 768}, {1280, 720}} : QList<QSize>{{1280, 720}};
        for (const auto &[screen, name] :
             {std::pair(AudienceScreen::Opening, "present-opening"), std::pair(AudienceScreen::Theme, "present-theme"),
              std::pair(AudienceScreen::Statement, "present")}) {
            session.show(screen);
            if (!session.isRevealed())
                session.carryOut({MeetingKey::Kind::Reveal});
            for (const QSize &size : rooms) {
                AudienceWindow view(session);
                view.resize(size);
                view.show();
                view.resize(size);
                save(view, QLatin1String(name), theme, size);
            }
        }
        for (const QSize &size : sizes()) {
            PresenterWindow presenter(session);
            presenter.resize(size);
            presenter.show();
            presenter.resize(size);
            save(presenter, QStringLiteral("presenter"), theme, size);
            presenter.ask(MeetingKey::Kind::Keys);
            save(presenter, QStringLiteral("presenter-keys"), theme, size);
        }
        const auto take = [&](QDialog &dialog, const char *name) {
            dialog.show();
            save(dialog, QLatin1String(name), theme, dialog.size());
        };
        RoomDialog room(document);
        take(room, "dialog-room");
        MeetingPlanDialog plan(document);
        take(plan, "dialog-plan");
        DissentDialog dissent(document);
        take(dissent, "dialog-dissent");
        RecordDialog record(document);
        take(record, "dialog-record");
    }

    void takePaper(Document &document)
    {
        const QString pdf = m_folder + u"/governors.pdf";
        if (!writeReportPdf(
                makeReport(document.workspace(), *document.review(), ReportKind::Governors, {}, QDate(2026, 11, 12)),
                paintReportRadar, pdf))
            qFatal("the governors' paper could not be written");
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-f"),
                           QStringLiteral("1"), QStringLiteral("-singlefile"), pdf, m_folder + u"/governors"});
    }

private:
    QList<QSize> sizes() const
    {
        return m_all ? QList<QSize>{{1366, 768}, {1920, 1080}, {1093, 614}} : QList<QSize>{{1366, 768}};
    }

    void save(QWidget &widget, const QString &name, const QString &theme, const QSize &size)
    {
        settle();
        const QString path =
            QStringLiteral("%1/%2-%3-%4x%5.png")
                .arg(m_folder, name, theme, QString::number(size.width()), QString::number(size.height()));
        const QPixmap picture = widget.grab();
        if (picture.size() != size)
            std::fprintf(stderr, "waymark-pictures: %s is %dx%d\n", qPrintable(path), picture.width(),
                         picture.height());
        if (!picture.save(path))
            qFatal("%s could not be written", qPrintable(path));
    }

    QString m_folder;
    bool m_all;
};

} // namespace

/// waymark-pictures FOLDER [--all]: every page of the program with the sample open, light and dark, at 1366x768; with
/// --all also at 1920x1080 and 1093x614.
int main(int argc, char **argv)
{
    // A home of its own: nobody's settings are read or written, and nobody's folders are in the pictures.
    const QTemporaryDir own;
    qputenv("HOME", own.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: waymark-pictures FOLDER [--all]\n");
        return 2;
    }

    QDir(own.path()).mkpath(QStringLiteral("Documents/Careers"));
    const QString file = own.filePath(QStringLiteral("Documents/Careers/example-academy.waymark"));
    if (!writeSample(file))
        qFatal("the sample could not be made");
    Pictures pictures(arguments[1], arguments.contains(QStringLiteral("--all")));
    Program program;
    program.start(file);
    // One with an answer, words and actions, so that there is something to see.
    program.document().setStatement(*StatementNumber::from(2, 4));
    answerForColleagues(program.document());
    followUp(program.document());
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
        program.settings().setTheme(choice);
        pictures.take(program, QLatin1String(name));
        pictures.takeWindows(program, QLatin1String(name));
    }
    pictures.takePaper(program.document());
    return 0;
}
