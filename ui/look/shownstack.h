// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace waymark {

/// A stack that asks for the room of what it shows. Qt's own asks for that of its largest part, hidden or not: a page
/// would scroll, and a bar be high, for the sake of what no one sees.
class ShownStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ShownStack(QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
};

} // namespace waymark
