// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QLayout>
#include <memory>
#include <set>
#include <vector>

class QAbstractButton;
class QPushButton;

namespace waymark {

/// One line of a heading and its controls where there is room for it, and as many lines as it takes where there is not:
/// with large text or on a small screen nothing is cut off and nothing scrolls sideways. A wrapping label in it counts
/// as wide as its words in one line.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int gap = spacing::small, QWidget *parent = nullptr);

    /// What is added from now on is at the end of the line while all of it is one line.
    void addSpring() { m_spring = static_cast<int>(m_items.size()); }
    /// These are less used: where not all of it fits in one line they go into the menu of a button at its end, the last
    /// of them first. To be called once, after the others were added.
    void foldInto(QPushButton *more, const std::vector<QAbstractButton *> &lessUsed);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    [[nodiscard]] int arrange(const QRect &rect, bool apply) const;
    /// What is in the menu at this width.
    [[nodiscard]] std::set<const QWidget *> foldedAt(int width) const;
    [[nodiscard]] bool isLeftOut(QLayoutItem &item, const std::set<const QWidget *> &folded) const;
    void fold(int width);
    void fillMore();

    std::vector<std::unique_ptr<QLayoutItem>> m_items;
    int m_spring = -1;
    QPushButton *m_more = nullptr;
    std::vector<QAbstractButton *> m_lessUsed;
    std::set<const QWidget *> m_folded; ///< hidden by this, and by nobody else
};

} // namespace waymark
