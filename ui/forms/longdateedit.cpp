// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/longdateedit.h"

#include "core/text/numbersanddates.h"

#include <algorithm>

namespace waymark {

LongDateEdit::LongDateEdit(QDate date, QWidget *parent) : QDateEdit(date, parent)
{
    setCalendarPopup(true);
    setDisplayFormat(longDateForm());
}

QSize LongDateEdit::sizeHint() const
{
    const auto width = [this](QDate date) {
        return fontMetrics().horizontalAdvance(locale().toString(date, displayFormat()));
    };
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, width(QDate(2028, month, 28)));
    const int known = std::max(width(minimumDate()), width(maximumDate()));
    return QDateEdit::sizeHint() + QSize(std::max(0, widest - known), 0);
}

} // namespace waymark
