// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QVariant>
#include <functional>
#include <vector>

class QAction;

namespace waymark {

class AskingCommands;
class ExportCommands;
class FileCommands;
class FindCommand;
class GuideCommand;
class MainWindow;
class ReportCommands;
class ReviewCommands;

/// A line of the table of commands. When it is possible is isPossible() of its id: pages ask that too, and know no
/// window.
struct CommandEntry
{
    Command id;
    QString text; ///< in a menu, with its mnemonic; none where it is offered only about something, e.g. a recent file
    QList<QKeySequence> keys;
    std::function<void(const QVariant &about)> run;
};

/// What carries the commands out.
struct CommandTargets
{
    MainWindow &window;
    Document &document;
    FileCommands &files;
    ReviewCommands &reviews;
    ReportCommands &reports;
    ExportCommands &exports;
    AskingCommands &asking;
    FindCommand &finding;
    GuideCommand &guide;
};

/// The one table of everything that the program can be asked to do, in the order of Command. Its texts are in the
/// language of now.
std::vector<CommandEntry> commandTable(const CommandTargets &targets);

/// The table at work: an action for each of its lines, for menus, buttons and keys, disabled while it is not possible.
class Commands : public QObject
{
    Q_OBJECT

public:
    Commands(std::vector<CommandEntry> table, const Document &document, QObject *parent);

    const std::vector<CommandEntry> &table() const { return m_table; }
    bool isPossible(Command command) const;
    /// Null for what has no text.
    QAction *action(Command command) const { return m_actions.value(command); }
    /// However it is asked for. Nothing while it is not possible: a key that was pressed twice may still come here.
    void carryOut(Command command, const QVariant &about = {}) const;
    /// Shows what is possible now; by itself after each change of the document.
    void refresh();

private:
    const CommandEntry &entry(Command command) const;

    std::vector<CommandEntry> m_table;
    const Document &m_document;
    QHash<Command, QAction *> m_actions;
};

} // namespace waymark
