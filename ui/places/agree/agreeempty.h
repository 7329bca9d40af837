// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"

#include <QWidget>

class QPushButton;

namespace waymark {

/// What the page says while there is no review.
class AgreeEmpty : public QWidget
{
    Q_OBJECT

public:
    explicit AgreeEmpty(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *start() const { return m_start; }

Q_SIGNALS:
    void commandWanted(waymark::Command command);

private:
    QPushButton *m_start;
};

} // namespace waymark
