// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"

#include <QObject>
#include <initializer_list>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace waymark {

class Commands;
class Document;
class MissingFiles;
class RecentFiles;

/// The menu bar: where each command of the table is found.
class Menus : public QObject
{
    Q_OBJECT

public:
    Menus(QMainWindow &window, const Commands &commands, Document &document, RecentFiles &recent);

private:
    void add(QMenu &menu, std::initializer_list<Command> commands);
    void addFile(QMenu &menu);
    void addEdit(QMenu &menu);
    void addReview(QMenu &menu);
    void addMeeting(QMenu &menu);
    void addView(QMenu &menu);
    void addCorner(QMenuBar &bar);
    void fillRecent();
    void refresh();

    const Commands &m_commands;
    Document &m_document;
    RecentFiles &m_recent;
    QMenu *m_recentMenu = nullptr;
    QMenu *m_exportMenu = nullptr;
    MissingFiles *m_missing; ///< of the recent files
};

} // namespace waymark
