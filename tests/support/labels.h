// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTest>
#include <algorithm>

namespace waymark::testing {

/// Whether a label of this widget has the text, and would be seen with it.
inline bool says(const QWidget &widget, const QString &text)
{
    QTest::qWait(1); // what was put into a layout is shown by the next event
    const auto labels = widget.findChildren<QLabel *>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
        return label->isVisibleTo(&widget) && label->text().contains(text);
    });
}

} // namespace waymark::testing
