// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace waymark {

class MainWindow;

/// Opens the user guide where it speaks of what is in sight: of the page, or of the dialog in front, whose keys the
/// window's menus do not hear.
class GuideCommand : public QObject
{
    Q_OBJECT

public:
    explicit GuideCommand(MainWindow &window);

    /// At a place of the guide; where it is empty, at the one about what has the keyboard in the window.
    void show(const QString &place = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MainWindow &m_window;
};

} // namespace waymark
