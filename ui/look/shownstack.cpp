// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/shownstack.h"

namespace waymark {
namespace {

/// In the layout and not in the widget: what is around a widget asks its layout for the height that goes with a width.
class ShownLayout : public QStackedLayout
{
public:
    using QStackedLayout::QStackedLayout;

    [[nodiscard]] QSize sizeHint() const override { return shown() ? shown()->sizeHint() : QSize(0, 0); }
    [[nodiscard]] QSize minimumSize() const override { return shown() ? shown()->minimumSize() : QSize(0, 0); }
    [[nodiscard]] bool hasHeightForWidth() const override { return shown() && shown()->hasHeightForWidth(); }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return hasHeightForWidth() ? shown()->heightForWidth(width) : -1;
    }

private:
    [[nodiscard]] QLayoutItem *shown() const { return itemAt(currentIndex()); }
};

} // namespace

ShownStack::ShownStack(QWidget *parent) : QWidget(parent), m_layout(new ShownLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    connect(m_layout, &QStackedLayout::currentChanged, this, [this] {
        m_layout->invalidate();
        updateGeometry();
    });
}

} // namespace waymark
