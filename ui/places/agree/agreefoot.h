// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"

#include <QWidget>

class QPushButton;

namespace waymark {

class PillButton;

/// Going on: before, after, agree, next open; and the way to the sheet of keys.
class AgreeFoot : public QWidget
{
    Q_OBJECT

public:
    explicit AgreeFoot(QWidget *parent = nullptr);

    /// `primary`: whether agreeing is what the page is about now (it is not once all is agreed).
    void show(const FootView &view, bool primary);

Q_SIGNALS:
    void previousWanted();
    void nextWanted();
    void agreeWanted();
    void nextOpenWanted();
    void keysWanted();

private:
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_agree;
    QPushButton *m_nextOpen;
    PillButton *m_keys;
};

} // namespace waymark
