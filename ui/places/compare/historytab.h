// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "ui/desk/page.h"

class QListWidget;
class QPushButton;
class QScrollArea;

namespace waymark {

class PlainLabel;
class VisitPanel;

/// "Next review of our own due: 12 November 2027", and likewise for the next peer review; overdue ones say so.
QStringList dueLines(const Workspace &workspace, QDate today);

/// Reviews of every kind in the order of time, when the next are due, and what visitors said.
class HistoryTab : public PageTab
{
    Q_OBJECT

public:
    explicit HistoryTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

private:
    void record();
    void remove();
    void showChosen();
    QString lineOf(const HistoryEvent &event) const;

    PlainLabel *m_due;
    QListWidget *m_list;
    QPushButton *m_record;
    QPushButton *m_remove;
    PlainLabel *m_explanation;
    QScrollArea *m_scroll;
    VisitPanel *m_panel;
    std::vector<HistoryEvent> m_events;
    std::optional<VisitId> m_visit; ///< the one that is looked at
};

} // namespace waymark
