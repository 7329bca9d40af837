// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"

#include <QWidget>

class QPushButton;

namespace waymark {

class PlainLabel;
class Settings;

/// A short tour of the sample, above the page: offered once on this machine, and gone through by its one button or left
/// at any time.
class TourBar : public QWidget
{
    Q_OBJECT

public:
    explicit TourBar(Settings &settings, QWidget *parent = nullptr);

    /// Where it was neither gone through nor declined before.
    void offer();
    void leave();

Q_SIGNALS:
    void placeWanted(waymark::Place place);
    /// The keyboard was here, and belongs to the page now.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void next();
    void say(const QString &text);

    Settings &m_settings;
    PlainLabel *m_text;
    QPushButton *m_next;
    QPushButton *m_leave;
    int m_step = 0; ///< of the steps, from 1; 0 while it is offered
};

} // namespace waymark
