// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "core/text/rows.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/look/icons.h"
#include "ui/places/home/homecontent.h"

#include <QAction>
#include <QApplication>
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

QString Menus::titleOf(Place place)
{
    switch (place) {
    case Place::Home:
        return tr("Home");
    case Place::Prepare:
        return tr("Prepare");
    case Place::Agree:
        return tr("Agree");
    case Place::Summary:
        return tr("Summary");
    case Place::Compare:
        return tr("Compare");
    case Place::Actions:
        return tr("Actions");
    case Place::Reports:
        return tr("Reports");
    case Place::Settings:
        return tr("Settings");
    }
    return {};
}

Menus::Menus(QMainWindow &window, Document &document, RecentFiles &recent)
    : QObject(&window)
    , m_document(document)
    , m_recent(recent)
    , m_missing(new MissingFiles(this))
{
    addFile(window);
    addEdit(window);
    addReview(window);
    addView(window);
    addHelp(window);
    connect(&document, &Document::reset, this, &Menus::refresh);
    connect(&document, &Document::changed, this, &Menus::refresh);
    connect(&document, &Document::reviewChanged, this, &Menus::refresh);
    connect(&document, &Document::saveStateChanged, this, &Menus::refresh);
    refresh();
}

QAction *Menus::add(QMenu *menu, Command command, const QString &text, const QKeySequence &keys)
{
    QAction *action = menu->addAction(text);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, [this, command] { Q_EMIT commandChosen(command, {}); });
    m_commands.insert(command, action);
    return action;
}

void Menus::addFile(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&File"));
    add(menu, Command::NewFile, tr("&New school or college..."), QKeySequence::New);
    connect(menu->addAction(tr("New file &from exported data...")), &QAction::triggered, this,
            &Menus::newFromExportChosen);
    add(menu, Command::OpenFile, tr("&Open..."), QKeySequence::Open);
    m_recentMenu = menu->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Menus::fillRecent);
    add(menu, Command::OpenSample, tr("&Explore the sample"));
    menu->addSeparator();
    m_save = menu->addAction(tr("&Save"));
    m_save->setShortcut(QKeySequence::Save);
    connect(m_save, &QAction::triggered, this, &Menus::saveChosen);
    add(menu, Command::SaveCopy, tr("Save a &copy..."), NotSavedBar::copyKeys());
    add(menu, Command::SaveCalendar, tr("Calen&dar file..."));
    add(menu, Command::CheckFile, tr("Chec&k this file..."));
    QAction *group = menu->addAction(tr("Gro&up of schools or colleges..."));
    connect(group, &QAction::triggered, this, &Menus::groupChosen);
    menu->addSeparator();
    QMenu *data = menu->addMenu(tr("E&xport data"));
    const auto offer = [&](ExportKind kind, const QString &text) {
        connect(data->addAction(text), &QAction::triggered, this, [this, kind] { Q_EMIT exportChosen(kind); });
    };
    offer(ExportKind::Spreadsheet, tr("&Spreadsheet (XLSX)..."));
    offer(ExportKind::AnswersCsv, tr("&Answers as CSV..."));
    offer(ExportKind::ActionsCsv, tr("A&ctions as CSV..."));
    data->addSeparator();
    offer(ExportKind::Everything, tr("&Everything as JSON..."));
    offer(ExportKind::WithoutNames, tr("&Without names, as JSON..."));
    m_export = data->menuAction();
    menu->addSeparator();
    add(menu, Command::SaveReportPdf, tr("Report as &PDF..."), Qt::CTRL | Qt::Key_E);
    add(menu, Command::SaveReportPage, tr("Report as &web page..."));
    add(menu, Command::PreviewReport, tr("Print pre&view..."));
    add(menu, Command::PrintReport, tr("Prin&t..."), QKeySequence::Print);
    menu->addSeparator();
    add(menu, Command::Close, tr("C&lose"), QKeySequence::Close);
    QAction *quit = menu->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &window, &QWidget::close);
}

void Menus::addEdit(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(icon(QStringLiteral("undo")), tr("&Undo"));
    m_undo->setShortcut(QKeySequence::Undo);
    connect(m_undo, &QAction::triggered, &m_document, &Document::undo);
    m_redo = menu->addAction(icon(QStringLiteral("redo")), tr("&Redo"));
    m_redo->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    connect(m_redo, &QAction::triggered, &m_document, &Document::redo);
    menu->addSeparator();
    add(menu, Command::EditInstitution, tr("School or college and its &priorities..."));

    auto *corner = new QWidget(window.menuBar());
    auto *row = new QHBoxLayout(corner);
    row->setContentsMargins(0, 0, 8, 0);
    row->setSpacing(4);
    for (QAction *action : {m_undo, m_redo}) {
        auto *button = new QToolButton(corner);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        row->addWidget(button);
    }
    window.menuBar()->setCornerWidget(corner, Qt::TopRightCorner);
}

void Menus::addReview(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Review"));
    add(menu, Command::NewReview, tr("&New review..."), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    add(menu, Command::EnterEarlierReview, tr("Enter an &earlier review..."));
    add(menu, Command::ReviseReview, tr("&Title, date and who takes part..."));
    menu->addSeparator();
    add(menu, Command::ShowBoard, tr("Who is as&ked"), Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    add(menu, Command::ShowDifferences, tr("Where do we &differ?"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_handOut = menu->addAction(tr("&Hand out forms..."));
    connect(m_handOut, &QAction::triggered, this, &Menus::handOutChosen);
    m_bringIn = menu->addAction(tr("&Bring answers in..."));
    connect(m_bringIn, &QAction::triggered, this, &Menus::bringInChosen);
    m_answerHere = menu->addAction(tr("An&swer here..."));
    connect(m_answerHere, &QAction::triggered, this, &Menus::answerHereChosen);
    menu->addSeparator();
    add(menu, Command::AgreeTheme, tr("&Agree all drafts of this theme"), Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    add(menu, Command::MeetingPlan, tr("&Plan of the meeting..."));
    add(menu, Command::MeetingRoom, tr("&Round, and who is in the room..."));
    add(menu, Command::StartMeeting, tr("Start the &meeting"), Qt::CTRL | Qt::Key_F5);
    add(menu, Command::DecisionRecord, tr("De&cision record..."));
    m_evidence = menu->addAction(tr("Ev&idence..."));
    connect(m_evidence, &QAction::triggered, this, &Menus::evidenceChosen);
    menu->addSeparator();
    add(menu, Command::FinishReview, tr("&Finish..."));
    add(menu, Command::ReopenReview, tr("&Open it again..."));
    menu->addSeparator();
    add(menu, Command::ChooseWording, tr("Choose the &wording..."));
    add(menu, Command::LoadWording, tr("&Load official wording..."));
    menu->addSeparator();
    add(menu, Command::RemoveReview, tr("Remo&ve this review..."));
}

void Menus::addView(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&View"));
    int key = Qt::Key_1;
    for (const Place place : {Place::Home, Place::Prepare, Place::Agree, Place::Summary, Place::Compare, Place::Actions,
                              Place::Reports, Place::Settings}) {
        QAction *action = menu->addAction(titleOf(place));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(key++)));
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeChosen(place); });
        m_places.insert(place, action);
    }
    menu->addSeparator();
    add(menu, Command::Present, tr("&Present this statement"), Qt::Key_F5);
    add(menu, Command::PresentTheme, tr("Present this &theme"), Qt::SHIFT | Qt::Key_F5);
    QAction *full = menu->addAction(tr("&Full screen"));
    full->setShortcut(Qt::Key_F11);
    connect(full, &QAction::triggered, this, &Menus::fullScreenChosen);
}

void Menus::addHelp(QMainWindow &window)
{
    QMenu *menu = window.menuBar()->addMenu(tr("&Help"));
    // The key that is pressed for help is another one in each program: all that are usual are taken.
    add(menu, Command::ShowKeys, tr("&Keys and first steps"))
        ->setShortcuts({QKeySequence(QKeySequence::HelpContents), QKeySequence(Qt::Key_Question),
                        QKeySequence(Qt::CTRL | Qt::Key_Slash)});
    QAction *about = menu->addAction(tr("&About Waymark"));
    about->setMenuRole(QAction::AboutRole);
    connect(about, &QAction::triggered, this, &Menus::aboutChosen);
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
        const auto name = [this, action, isMissing, text = QString(file.institution + u"  -  " + file.path)] {
            action->setText(menuText(isMissing() ? tr("%1 (not found)").arg(text) : text));
        };
        name();
        connect(m_missing, &MissingFiles::looked, action, name);
        connect(action, &QAction::triggered, this, [this, isMissing, path = file.path] {
            Q_EMIT commandChosen(isMissing() ? Command::FindMissing : Command::OpenPath, path);
        });
        paths.push_back(file.path);
    }
    m_missing->look(paths);
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
}

void Menus::refresh()
{
    const bool open = m_document.isOpen();
    const Review *review = m_document.review();
    const bool changeable = review && !review->isFinished();
    for (const Command command :
         {Command::SaveCopy, Command::SaveCalendar, Command::CheckFile, Command::Close, Command::EditInstitution,
          Command::NewReview, Command::EnterEarlierReview, Command::LoadWording})
        action(command)->setEnabled(open);
    for (const Command command : {Command::ShowBoard, Command::ShowDifferences, Command::Present, Command::PresentTheme,
                                  Command::StartMeeting, Command::DecisionRecord, Command::SaveReportPdf,
                                  Command::SaveReportPage, Command::PreviewReport, Command::PrintReport})
        action(command)->setEnabled(review);
    for (const Command command :
         {Command::ReviseReview, Command::AgreeTheme, Command::FinishReview, Command::RemoveReview,
          Command::ChooseWording, Command::MeetingPlan, Command::MeetingRoom})
        action(command)->setEnabled(changeable);
    action(Command::ReopenReview)->setEnabled(review && review->isFinished());
    for (auto place = m_places.begin(); place != m_places.end(); ++place)
        place.value()->setEnabled(open || !needsFile(place.key()));
    m_handOut->setEnabled(changeable);
    m_answerHere->setEnabled(changeable);
    m_bringIn->setEnabled(open);
    m_evidence->setEnabled(review);
    m_save->setEnabled(open);
    m_export->setEnabled(open);
    m_undo->setEnabled(m_document.canUndo());
    m_redo->setEnabled(m_document.canRedo());
    const Step *back = m_document.undoStep();
    const Step *again = m_document.redoStep();
    m_undo->setToolTip(back ? undoText(*back) : m_document.canUndo() ? tr("Undo typing") : tr("Nothing to undo"));
    m_redo->setToolTip(again ? redoText(*again) : tr("Nothing to redo"));
}

} // namespace waymark
