// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "core/text/rows.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/meeting/audiencecontent.h"
#include "ui/shell/backupcommands.h"
#include "ui/shell/copycommands.h"
#include "ui/shell/dialogkeys.h"
#include "ui/shell/exportcommands.h"
#include "ui/shell/filecommands.h"
#include "ui/shell/findcommand.h"
#include "ui/shell/guidecommand.h"
#include "ui/shell/help.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/menus.h"
#include "ui/shell/reviewcommands.h"

#include <QAction>
#include <QMenuBar>
#include <algorithm>

namespace waymark {
namespace {

using Keys = QList<QKeySequence>;
using Rows = std::vector<CommandEntry>;

/// A system can have no key for something, or the one that is another of the command's own.
Keys keysHere(const Keys &keys)
{
    Keys here;
    for (const QKeySequence &each : keys) {
        if (!each.isEmpty() && !here.contains(each))
            here.append(each);
    }
    return here;
}

/// What a command does that is not about anything.
template <class Target, class Done, class... Arguments>
auto does(Target &target, Done (Target::*what)(Arguments...), Arguments... arguments)
{
    return [&target, what, arguments...](const QVariant &) { (target.*what)(arguments...); };
}

/// The same where what was typed last must be written first, because what it opens or writes has to show it.
template <class Target, class... Arguments>
auto written(Document &document, Target &target, void (Target::*what)(Arguments...), Arguments... arguments)
{
    return [&document, &target, what, arguments...](const QVariant &) {
        if (document.flush())
            (target.*what)(arguments...);
    };
}

/// What a page does, which has to be gone to first.
auto onPage(MainWindow &window, Place place, Command command)
{
    return [&window, place, command](const QVariant &) {
        window.goTo(place);
        window.page()->carryOut(command);
    };
}

/// The same for what changes something: from elsewhere it only leads to where one sees what that would be.
auto onItsPage(MainWindow &window, Place place, Command command)
{
    return [&window, place, command](const QVariant &) {
        if (window.place() == place)
            window.page()->carryOut(command);
        else
            window.goTo(place);
    };
}

void addFileCommands(Rows &rows, const CommandTargets &to)
{
    FileCommands &files = to.files;
    rows.insert(
        rows.end(),
        {
            {Command::NewFile,
             Menus::tr("&New school or college…"),
             {QKeySequence::New},
             does(files, &FileCommands::makeNew)},
            {Command::NewFromExport,
             Menus::tr("New file &from exported data…"),
             {},
             does(files, &FileCommands::makeFromExport)},
            {Command::OpenFile, Menus::tr("&Open…"), {QKeySequence::Open}, does(files, &FileCommands::chooseAndOpen)},
            {Command::OpenPath, {}, {}, [&files](const QVariant &path) { files.open(path.toString()); }},
            {Command::FindMissing, {}, {}, [&files](const QVariant &gone) { files.findMissing(gone.toString()); }},
            {Command::OpenSample, Menus::tr("&Explore the sample"), {}, does(files, &FileCommands::openSample)},
            {Command::Save, Menus::tr("&Save"), {QKeySequence::Save}, does(to.window, &MainWindow::save)},
            {Command::SaveCopy,
             Menus::tr("Save a &copy…"),
             {NotSavedBar::copyKeys()},
             [to](const QVariant &) { to.files.copies().save(to.window); }},
            {Command::SaveSealedCopy,
             Menus::tr("Save a copy with &a password…"),
             {},
             written(to.document, files.copies(), &CopyCommands::saveSealed)},
            {Command::SaveCalendar,
             Menus::tr("Calen&dar file…"),
             {},
             written(to.document, to.exports, &ExportCommands::saveCalendar)},
            {Command::RestoreVersion,
             Menus::tr("Restore an earl&ier version…"),
             {},
             written(to.document, files.backups(), &BackupCommands::restoreVersion)},
            {Command::MergeCopy,
             Menus::tr("&Merge another copy…"),
             {},
             [&files](const QVariant &copy) { files.copies().merge(copy.toString()); }},
            {Command::CheckFile, Menus::tr("Chec&k this file…"), {}, does(files, &FileCommands::check)},
            {Command::ShowGroup,
             Menus::tr("Gro&up of schools or colleges…"),
             {},
             does(files, &FileCommands::showGroup)},
        });
    const auto exports = [&](Command command, const QString &text, ExportKind kind) {
        rows.push_back({command, text, {}, written(to.document, to.exports, &ExportCommands::write, kind)});
    };
    exports(Command::ExportSpreadsheet, Menus::tr("&Spreadsheet (XLSX)…"), ExportKind::Spreadsheet);
    exports(Command::ExportAnswers, Menus::tr("&Answers as CSV…"), ExportKind::AnswersCsv);
    exports(Command::ExportActions, Menus::tr("A&ctions as CSV…"), ExportKind::ActionsCsv);
    exports(Command::ExportEverything, Menus::tr("&Everything as JSON…"), ExportKind::Everything);
    exports(Command::ExportWithoutNames, Menus::tr("&Without names, as JSON…"), ExportKind::WithoutNames);
    const auto report = [&](Command command, const QString &text, const Keys &keys, void (ReportCommands::*what)()) {
        rows.push_back({command, text, keys, written(to.document, to.reports, what)});
    };
    report(Command::SaveReportPdf, Menus::tr("Report as &PDF…"), {Qt::CTRL | Qt::Key_E}, &ReportCommands::savePdf);
    report(Command::SaveReportWord, Menus::tr("Report as &Word document…"), {}, &ReportCommands::saveWord);
    report(Command::SaveReportPage, Menus::tr("Report as web pa&ge…"), {}, &ReportCommands::savePage);
    // Which one it is must be in sight before it is on paper.
    const auto paper = [&](Command command, const QString &text, const Keys &keys, void (ReportCommands::*what)()) {
        rows.push_back(
            {command, text, keys, [to, print = written(to.document, to.reports, what)](const QVariant &about) {
                 to.window.goTo(Place::Reports);
                 print(about);
             }});
    };
    paper(Command::PreviewReport, Menus::tr("Print pre&view…"), {}, &ReportCommands::preview);
    paper(Command::PrintReport, Menus::tr("Prin&t…"), {QKeySequence::Print}, &ReportCommands::print);
    rows.push_back({Command::Close,
                    Menus::tr("C&lose"),
                    {Qt::CTRL | Qt::Key_W, QKeySequence::Close},
                    does(files, &FileCommands::close)});
    rows.push_back(
        {Command::Quit, Menus::tr("&Quit"), {Qt::CTRL | Qt::Key_Q, QKeySequence::Quit}, [to](const QVariant &) {
             to.window.close();
         }});
}

enum class Way { Back, Again };

/// Undo or redo, and says what that changed: it can be on another page, or nothing that is seen there.
void retrace(Document &document, MainWindow &window, Way way)
{
    if (!document.isOpen() || !document.flush())
        return;
    const Step *step = way == Way::Back ? document.undoStep() : document.redoStep();
    const QString what = step ? gestureText(*step) : QString();
    if (!step || !(way == Way::Back ? document.undo() : document.redo()))
        return;
    showNoticeOf(document, &window,
                 (way == Way::Back ? Menus::tr("Undone: %1", "what a gesture did, as in: agreeing 2.4")
                                   : Menus::tr("Redone: %1", "what a gesture did"))
                     .arg(what));
}

void addEditCommands(Rows &rows, const CommandTargets &to)
{
    const auto goes = [&document = to.document, &window = to.window](Way way) {
        return [&document, &window, way](const QVariant &) { retrace(document, window, way); };
    };
    rows.insert(rows.end(),
                {
                    {Command::Undo, Menus::tr("&Undo"), {QKeySequence::Undo}, goes(Way::Back)},
                    {Command::Redo, Menus::tr("&Redo"), {QKeySequence::Redo, Qt::CTRL | Qt::Key_Y}, goes(Way::Again)},
                    {Command::Find,
                     Menus::tr("&Find…"),
                     {QKeySequence::Find},
                     [&to = to.finding, &document = to.document](const QVariant &words) {
                         if (document.flush())
                             to.find(words.toString());
                     }},
                    {Command::EditInstitution,
                     Menus::tr("School or college and its &priorities…"),
                     {},
                     written(to.document, to.reviews, &ReviewCommands::editInstitution)},
                });
}

void addReviewCommands(Rows &rows, const CommandTargets &to)
{
    const auto review = [&](Command command, const QString &text, const Keys &keys, void (ReviewCommands::*what)()) {
        rows.push_back({command, text, keys, written(to.document, to.reviews, what)});
    };
    const auto asking = [&](Command command, const QString &text, void (AskingCommands::*what)()) {
        rows.push_back({command, text, {}, written(to.document, to.asking, what)});
    };
    const auto page = [&](Place place, Command command, const QString &text, const Keys &keys) {
        rows.push_back({command, text, keys, onPage(to.window, place, command)});
    };
    using Reviews = ReviewCommands;
    review(Command::NewReview, Menus::tr("Ne&w review…"), {Qt::CTRL | Qt::SHIFT | Qt::Key_N}, &Reviews::startReview);
    review(Command::EnterEarlierReview, Menus::tr("Enter an &earlier review…"), {}, &Reviews::enterEarlier);
    review(Command::ReviseReview, Menus::tr("Re&view details…"), {}, &Reviews::revise);
    page(Place::Prepare, Command::ShowBoard, Menus::tr("Who we're as&king"), {Qt::CTRL | Qt::SHIFT | Qt::Key_B});
    page(Place::Prepare, Command::ShowDifferences, Menus::tr("Where views &differ"),
         {Qt::CTRL | Qt::SHIFT | Qt::Key_D});
    rows.push_back({Command::HandOutForms, Menus::tr("Se&nd forms to colleagues…"), {}, [to](const QVariant &about) {
                        if (to.document.flush())
                            to.asking.handOut(about.toUuid());
                    }});
    asking(Command::BringAnswersIn, Menus::tr("I&mport answers…"), &AskingCommands::chooseAnswers);
    asking(Command::BringAnswerFolderIn, Menus::tr("Im&port a folder of answers…"),
           &AskingCommands::chooseAnswerFolder);
    asking(Command::PasteAnswers, Menus::tr("Paste answers as te&xt"), &AskingCommands::pasteAnswers);
    asking(Command::AnswerHere, Menus::tr("&Answer on this computer…"), &AskingCommands::answerHere);
    rows.push_back({Command::AgreeTheme,
                    Menus::tr("A&gree all drafts in this theme"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_Enter, Qt::CTRL | Qt::SHIFT | Qt::Key_Return},
                    onItsPage(to.window, Place::Agree, Command::AgreeTheme)});
    review(Command::ShowEvidence, Menus::tr("Ev&idence…"), {}, &Reviews::showEvidence);
    review(Command::FinishReview, Menus::tr("&Finish…"), {}, &Reviews::finish);
    review(Command::ReopenReview, Menus::tr("&Reopen…"), {}, &Reviews::reopen);
    review(Command::ChooseWording, Menus::tr("Ch&oose the wording…"), {}, &Reviews::chooseWording);
    rows.push_back({Command::LoadWording, Menus::tr("&Load official wording…"), {}, [to](const QVariant &path) {
                        if (to.document.flush())
                            to.reviews.loadWording(path.toString());
                    }});
    review(Command::RemoveReview, Menus::tr("Remove this review…"), {}, &Reviews::removeReview);
}

void addMeetingCommands(Rows &rows, const CommandTargets &to)
{
    const auto review = [&](Command command, const QString &text, void (ReviewCommands::*what)()) {
        rows.push_back({command, text, {}, written(to.document, to.reviews, what)});
    };
    const auto paper = [&](Command command, const QString &text) {
        rows.push_back({command, text, {}, onPage(to.window, Place::Reports, command)});
    };
    review(Command::MeetingPlan, Menus::tr("Mee&ting plan…"), &ReviewCommands::planMeeting);
    review(Command::MeetingRoom, Menus::tr("W&ho's in the meeting…"), &ReviewCommands::askForRoom);
    rows.push_back({Command::StartMeeting,
                    Menus::tr("&Start the meeting"),
                    {Qt::CTRL | Qt::Key_F5},
                    written(to.document, to.window, &MainWindow::startMeeting)});
    rows.push_back({Command::Present,
                    Menus::tr("&Present this statement"),
                    {Qt::Key_F5},
                    written(to.document, to.window, &MainWindow::present, AudienceScreen::Statement)});
    rows.push_back({Command::PresentTheme,
                    Menus::tr("Present this th&eme"),
                    {Qt::SHIFT | Qt::Key_F5},
                    written(to.document, to.window, &MainWindow::present, AudienceScreen::Theme)});
    paper(Command::MeetingAgenda, Menus::tr("&Agenda"));
    paper(Command::MeetingPreRead, Menus::tr("Pre-&read for pairs"));
    paper(Command::MeetingMinutes, Menus::tr("&Minutes"));
    review(Command::DecisionRecord, Menus::tr("De&cision record…"), &ReviewCommands::showRecord);
}

void addViewCommands(Rows &rows, const CommandTargets &to)
{
    const std::pair<Place, QString> places[] = {
        {Place::Home, Menus::tr("Home")},       {Place::Prepare, Menus::tr("Prepare")},
        {Place::Agree, Menus::tr("Agree")},     {Place::Summary, Menus::tr("Summary")},
        {Place::Compare, Menus::tr("Compare")}, {Place::Actions, Menus::tr("Actions")},
        {Place::Reports, Menus::tr("Reports")}, {Place::Settings, Menus::tr("Settings")},
    };
    int key = Qt::Key_1;
    for (const auto &[place, title] : places)
        rows.push_back({goingTo(place),
                        title,
                        {Qt::CTRL | static_cast<Qt::Key>(key++)},
                        does(to.window, &MainWindow::goTo, place)});
    rows.push_back({Command::FullScreen,
                    Menus::tr("&Full screen"),
                    {Qt::Key_F11},
                    does(to.window, &MainWindow::toggleFullScreen)});
}

void addHelpCommands(Rows &rows, const CommandTargets &to)
{
    rows.push_back(
        {Command::ShowGuide, Menus::tr("User &guide"), {QKeySequence::HelpContents}, [to](const QVariant &place) {
             to.guide.show(place.toString());
         }});
    // What is pressed for keys is another one in each program: those that are usual are taken.
    rows.push_back({Command::ShowKeys,
                    Menus::tr("&Keyboard shortcuts and getting started"),
                    {Qt::Key_Question, Qt::CTRL | Qt::Key_Slash},
                    [to](const QVariant &) { showKeys(*to.window.menuBar(), to.document, &to.window); }});
    rows.push_back(
        {Command::ShowAbout, Menus::tr("&About Waymark"), {}, [to](const QVariant &) { showAbout(&to.window); }});
}

} // namespace

std::vector<CommandEntry> commandTable(const CommandTargets &targets)
{
    Rows rows;
    addFileCommands(rows, targets);
    addEditCommands(rows, targets);
    addReviewCommands(rows, targets);
    addMeetingCommands(rows, targets);
    addViewCommands(rows, targets);
    addHelpCommands(rows, targets);
    QObject::connect(&targets.reports, &ReportCommands::findWanted, &targets.finding, &FindCommand::find);
    for (CommandEntry &each : rows)
        each.keys = keysHere(each.keys);
    return rows;
}

Commands::Commands(std::vector<CommandEntry> table, const Document &document, QObject *parent)
    : QObject(parent)
    , m_table(std::move(table))
    , m_document(document)
{
    for (const CommandEntry &each : m_table) {
        if (each.text.isEmpty())
            continue;
        auto *action = new QAction(each.text, this);
        action->setShortcuts(each.keys);
        action->setData(QVariant::fromValue(each.id));
        connect(action, &QAction::triggered, this, [this, id = each.id] { carryOut(id); });
        m_actions.insert(each.id, action);
    }
    new DialogKeys(*this);
    connect(&document, &Document::reset, this, &Commands::refresh);
    connect(&document, &Document::changed, this, &Commands::refresh);
    connect(&document, &Document::reviewChanged, this, &Commands::refresh);
    connect(&document, &Document::holdingChanged, this, &Commands::refresh);
    // Typing that is not written yet can be undone already.
    connect(&document, &Document::saveStateChanged, this, &Commands::refresh);
    refresh();
}

bool Commands::isPossible(Command command) const { return waymark::isPossible(command, m_document); }

const CommandEntry &Commands::entry(Command command) const
{
    const auto found = std::ranges::find(m_table, command, &CommandEntry::id);
    Q_ASSERT(found != m_table.end()); // a test goes through all of them
    return *found;
}

void Commands::carryOut(Command command, const QVariant &about) const
{
    if (isPossible(command))
        entry(command).run(about);
}

void Commands::refresh()
{
    for (auto action = m_actions.begin(); action != m_actions.end(); ++action)
        action.value()->setEnabled(isPossible(action.key()));
}

} // namespace waymark
