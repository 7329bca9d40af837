// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/places/home/homecontent.h"

#include <QFrame>

namespace waymark {

/// A recent file on Home: pressing the line opens it; what else can be done with it stands at its end.
class RecentRow : public QFrame
{
    Q_OBJECT

public:
    explicit RecentRow(const RecentLine &line, QWidget *parent = nullptr);

Q_SIGNALS:
    void openWanted();
    void startNextWanted();
    void findWanted();
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void press();

    bool m_missing;
};

} // namespace waymark
