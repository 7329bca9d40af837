// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QWidget>
#include <vector>

class QGridLayout;
class QLineEdit;
class QToolButton;

namespace waymark {

class LinkButton;

/// A short list that is written line by line and can be put in order: whole-school priorities.
class PriorityList : public QWidget
{
    Q_OBJECT

public:
    /// `most` lines at most.
    explicit PriorityList(int most, QWidget *parent = nullptr);

    void setPriorities(const std::vector<Priority> &priorities);
    /// Also the empty lines; a line keeps its id wherever it is moved.
    [[nodiscard]] std::vector<Priority> priorities() const;

Q_SIGNALS:
    void edited();

private:
    void write();
    void addLine();
    void move(int line, int by);
    void remove(int line);

    struct Line
    {
        PriorityId id;
        QLineEdit *text = nullptr;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *away = nullptr;
    };

    int m_most;
    QGridLayout *m_grid;
    LinkButton *m_add;
    std::vector<Line> m_lines; ///< shown ones first; the widgets stay where they are, ids and texts move
    int m_shown = 0;
};

} // namespace waymark
