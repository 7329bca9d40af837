// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateEdit>

namespace waymark {

/// A day as people write it, "30 November 2026", with a calendar to choose from. Qt makes room for its first and last
/// day, which are in September and December: this one has room for any month's name, in any language.
class LongDateEdit final : public QDateEdit
{
public:
    explicit LongDateEdit(QDate date = QDate::currentDate(), QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace waymark
