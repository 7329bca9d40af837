// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "ui/document/document.h"

#include <QAction>
#include <algorithm>

namespace waymark {

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
    connect(&document, &Document::reset, this, &Commands::refresh);
    connect(&document, &Document::changed, this, &Commands::refresh);
    connect(&document, &Document::reviewChanged, this, &Commands::refresh);
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
