// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

class QComboBox;
class QListWidget;

namespace waymark {

class MeetingSession;
class PlainLabel;

/// What is worth talking about, in order: the rule in words, a theme to filter by, minutes it may take.
class AgendaPanel : public Card
{
    Q_OBJECT

public:
    explicit AgendaPanel(MeetingSession &session, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A statement was chosen, perhaps the one that is shown already.
    void chosen();

private:
    void refresh();
    void fillThemes();

    MeetingSession &m_session;
    QComboBox *m_themes;
    QListWidget *m_list;
    PlainLabel *m_rule;
    PlainLabel *m_minutes;
};

} // namespace waymark
