// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "core/text/rows.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/document/document.h"
#include "ui/look/icons.h"
#include "ui/places/home/homecontent.h"
#include "ui/shell/commands.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>
#include <algorithm>

namespace waymark {
namespace {

/// A path could hold an ampersand, which a menu would take for a mnemonic.
QString menuText(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

} // namespace

Menus::Menus(QMainWindow &window, const Commands &commands, Document &document, RecentFiles &recent)
    : QObject(&window)
    , m_commands(commands)
    , m_document(document)
    , m_recent(recent)
    , m_missing(new MissingFiles(this))
{
    addFile(*window.menuBar()->addMenu(tr("&File")));
    addEdit(*window.menuBar()->addMenu(tr("&Edit")));
    addReview(*window.menuBar()->addMenu(tr("&Review")));
    addMeeting(*window.menuBar()->addMenu(tr("&Meeting")));
    addView(*window.menuBar()->addMenu(tr("&View")));
    add(*window.menuBar()->addMenu(tr("&Help")), {Command::ShowGuide, Command::ShowKeys, Command::ShowAbout});
    m_commands.action(Command::Quit)->setMenuRole(QAction::QuitRole);
    m_commands.action(Command::ShowAbout)->setMenuRole(QAction::AboutRole);
    addCorner(*window.menuBar());
    connect(&document, &Document::reset, this, &Menus::refresh);
    connect(&document, &Document::changed, this, &Menus::refresh);
    connect(&document, &Document::saveStateChanged, this, &Menus::refresh);
    connect(&document, &Document::holdingChanged, this, &Menus::refresh);
    refresh();
}

void Menus::add(QMenu &menu, std::initializer_list<Command> commands)
{
    for (const Command each : commands)
        menu.addAction(m_commands.action(each));
}

void Menus::addFile(QMenu &menu)
{
    add(menu, {Command::NewFile, Command::NewFromExport, Command::OpenFile});
    m_recentMenu = menu.addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Menus::fillRecent);
    add(menu, {Command::OpenSample});
    menu.addSeparator();
    add(menu, {Command::Save, Command::SaveCopy, Command::SaveSealedCopy, Command::RestoreVersion, Command::MergeCopy,
               Command::CheckFile, Command::ShowGroup});
    menu.addSeparator();
    m_exportMenu = menu.addMenu(tr("E&xport data"));
    add(*m_exportMenu, {Command::ExportSpreadsheet, Command::ExportAnswers, Command::ExportActions});
    m_exportMenu->addSeparator();
    add(*m_exportMenu, {Command::ExportEverything, Command::ExportWithoutNames});
    m_exportMenu->addSeparator();
    add(*m_exportMenu, {Command::SaveCalendar});
    QMenu *report = menu.addMenu(tr("Re&port"));
    add(*report, {Command::SaveReportPdf, Command::SaveReportWord, Command::SaveReportPage});
    report->addSeparator();
    add(*report, {Command::PreviewReport, Command::PrintReport});
    menu.addSeparator();
    add(menu, {Command::Close, Command::Quit});
}

void Menus::addEdit(QMenu &menu)
{
    m_commands.action(Command::Undo)->setIcon(icon(QStringLiteral("undo")));
    m_commands.action(Command::Redo)->setIcon(icon(QStringLiteral("redo")));
    add(menu, {Command::Undo, Command::Redo});
    menu.addSeparator();
    add(menu, {Command::Find});
    menu.addSeparator();
    add(menu, {Command::EditInstitution});
}

void Menus::addReview(QMenu &menu)
{
    add(menu, {Command::NewReview, Command::EnterEarlierReview, Command::ReviseReview});
    menu.addSeparator();
    add(menu, {Command::ShowBoard, Command::ShowDifferences, Command::HandOutForms, Command::BringAnswersIn,
               Command::BringAnswerFolderIn, Command::PasteAnswers, Command::AnswerHere});
    menu.addSeparator();
    add(menu, {Command::ShowEvidence, Command::AgreeTheme});
    menu.addSeparator();
    add(menu, {Command::FinishReview, Command::ReopenReview});
    menu.addSeparator();
    add(menu, {Command::ChooseWording, Command::LoadWording});
    menu.addSeparator();
    add(menu, {Command::RemoveReview});
}

void Menus::addMeeting(QMenu &menu)
{
    add(menu, {Command::MeetingPlan, Command::MeetingRoom, Command::StartMeeting});
    menu.addSeparator();
    add(menu, {Command::Present, Command::PresentTheme});
    menu.addSeparator();
    add(menu, {Command::MeetingAgenda, Command::MeetingPreRead, Command::MeetingMinutes, Command::DecisionRecord});
}

void Menus::addView(QMenu &menu)
{
    add(menu, {Command::GoHome, Command::GoToPrepare, Command::GoToAgree, Command::GoToSummary, Command::GoToCompare,
               Command::GoToActions, Command::GoToReports, Command::GoToSettings});
    menu.addSeparator();
    add(menu, {Command::FullScreen});
}

void Menus::addCorner(QMenuBar &bar)
{
    auto *corner = new QWidget(&bar);
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    for (const Command each : {Command::Undo, Command::Redo}) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(m_commands.action(each));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    bar.setCornerWidget(corner, Qt::TopRightCorner);
}

void Menus::fillRecent()
{
    m_recentMenu->clear();
    std::vector<QString> paths;
    for (const RecentFile &file : m_recent.files()) {
        QAction *action = m_recentMenu->addAction(QString());
        const auto isMissing = [this, path = file.path] {
            return std::ranges::find(m_missing->missing(), path) != m_missing->missing().end();
        };
        const auto name = [action, isMissing, text = QString(file.institution + u"  -  " + file.path)] {
            action->setText(menuText(isMissing() ? tr("%1 (not found)").arg(text) : text));
        };
        name();
        connect(m_missing, &MissingFiles::looked, action, name);
        connect(action, &QAction::triggered, this, [this, isMissing, path = file.path] {
            m_commands.carryOut(isMissing() ? Command::FindMissing : Command::OpenPath, path);
        });
        paths.push_back(file.path);
    }
    m_missing->look(paths);
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
}

void Menus::refresh()
{
    m_exportMenu->setEnabled(m_commands.isPossible(Command::ExportEverything));
    const Step *back = m_document.undoStep();
    const Step *again = m_document.redoStep();
    // While a meeting is held, what was done before it stays.
    const auto nothingTo = [this](const QString &ever, const QString &inMeeting) {
        return m_document.holdsReview() ? inMeeting : ever;
    };
    m_commands.action(Command::Undo)
        ->setToolTip(back                   ? undoText(*back)
                     : m_document.canUndo() ? tr("Undo typing")
                                            : nothingTo(tr("Nothing to undo"), tr("Nothing to undo in this meeting")));
    m_commands.action(Command::Redo)
        ->setToolTip(again ? redoText(*again)
                           : nothingTo(tr("Nothing to redo"), tr("Nothing to redo in this meeting")));
}

} // namespace waymark
