// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace waymark {

class PlainLabel;

/// One action at the statement. Of an earlier one it asks what came of it; one of this review can be changed.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    void show(const ActionEntry &entry);
    [[nodiscard]] ActionId action() const { return m_entry.id; }

Q_SIGNALS:
    void statusChosen(waymark::ActionId action, waymark::ActionStatus status);
    void outcomeTyped(waymark::ActionId action, const QString &text);
    void outcomeLeft();
    void reviseWanted(waymark::ActionId action);
    void removeWanted(waymark::ActionId action);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ActionEntry m_entry;
    PlainLabel *m_what;
    PlainLabel *m_about;
    QWidget *m_asked;
    QComboBox *m_status;
    QLineEdit *m_outcome;
    QToolButton *m_more;
};

} // namespace waymark
