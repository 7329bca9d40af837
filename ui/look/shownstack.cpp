// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/shownstack.h"

#include <QLayoutItem>

namespace waymark {

ShownStack::ShownStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

QSize ShownStack::sizeHint() const { return currentWidget() ? QWidgetItem(currentWidget()).sizeHint() : QSize(0, 0); }

QSize ShownStack::minimumSizeHint() const
{
    return currentWidget() ? QWidgetItem(currentWidget()).minimumSize() : QSize(0, 0);
}

bool ShownStack::hasHeightForWidth() const { return currentWidget() && currentWidget()->hasHeightForWidth(); }

int ShownStack::heightForWidth(int width) const
{
    return hasHeightForWidth() ? QWidgetItem(currentWidget()).heightForWidth(width) : -1;
}

} // namespace waymark
