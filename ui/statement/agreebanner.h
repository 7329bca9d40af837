// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/statement/agreeview.h"

#include <QWidget>

class QPushButton;

namespace waymark {

class PlainLabel;

/// A line above the statement about the review as a whole: finished, not what was finished, or ready to be finished.
class AgreeBanner : public QWidget
{
    Q_OBJECT

public:
    explicit AgreeBanner(QWidget *parent = nullptr);

    void show(const BannerView &view);

Q_SIGNALS:
    void commandWanted(waymark::Command command);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerView m_view;
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace waymark
