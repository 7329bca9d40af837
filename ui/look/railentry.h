// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace waymark {

/// One place of the rail. Its checked state is the rail's business: a click leaves it as it was.
class RailEntry : public QPushButton
{
    Q_OBJECT
public:
    RailEntry(int id, const QString &icon, const QString &text, QWidget *parent);

    [[nodiscard]] int id() const { return m_id; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {}

private:
    int m_id;
    QString m_icon;
};

} // namespace waymark
