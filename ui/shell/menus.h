// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporting.h"
#include "ui/desk/command.h"
#include "ui/document/document.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVariant>

class QAction;
class QMainWindow;
class QMenu;

namespace waymark {

class MissingFiles;
class RecentFiles;

/// The menu bar: every command and every place once, with its shortcut, enabled when it can be carried out.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMainWindow &window, Document &document, RecentFiles &recent);

    QAction *action(Command command) const { return m_commands.value(command); }
    /// The places that need an open file, and why the others cannot be visited.
    static bool needsFile(Place place) { return place != Place::Home && place != Place::Settings; }
    static QString titleOf(Place place);

    void refresh();

Q_SIGNALS:
    void exportChosen(waymark::ExportKind kind);
    void newFromExportChosen();
    void commandChosen(waymark::Command command, const QVariant &about);
    void placeChosen(waymark::Place place);
    void saveChosen();
    void aboutChosen();
    void fullScreenChosen();
    void handOutChosen();
    void bringInChosen();
    void answerHereChosen();
    void evidenceChosen();
    void groupChosen();

private:
    QAction *add(QMenu *menu, Command command, const QString &text, const QKeySequence &keys = {});
    void addFile(QMainWindow &window);
    void addEdit(QMainWindow &window);
    void addReview(QMainWindow &window);
    void addView(QMainWindow &window);
    void addHelp(QMainWindow &window);
    void fillRecent();

    Document &m_document;
    RecentFiles &m_recent;
    QHash<Command, QAction *> m_commands;
    QHash<Place, QAction *> m_places;
    QAction *m_handOut = nullptr;
    QAction *m_bringIn = nullptr;
    QAction *m_answerHere = nullptr;
    QAction *m_evidence = nullptr;
    QAction *m_export = nullptr; ///< its menu
    QAction *m_save = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QMenu *m_recentMenu = nullptr;
    MissingFiles *m_missing; ///< of the recent files
};

} // namespace waymark
