// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace waymark {

/// A title that opens a menu: which review. Shortened where it has no room, with the whole of it as its tip.
class MenuTitle : public QPushButton
{
    Q_OBJECT

public:
    explicit MenuTitle(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_title;
};

} // namespace waymark
