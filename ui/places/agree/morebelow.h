// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QScrollArea;

namespace waymark {

/// Over the foot of a scroll area while a card of `part` lies below it: says that there are more, and goes to the end.
/// Where the edge falls between two rows of cards, nothing else does.
class MoreBelow : public QPushButton
{
    Q_OBJECT

public:
    MoreBelow(const QString &text, QScrollArea &area, QWidget &part);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void look();

    QScrollArea &m_area;
    QWidget &m_part;
};

} // namespace waymark
