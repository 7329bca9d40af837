// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace waymark {

/// A list whose choice does something at once. Arrows and letters open it, and only Enter or a click chooses: closed,
/// each arrow would do the next thing in the list on the way to the one that is wanted. The wheel scrolls the page.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace waymark
