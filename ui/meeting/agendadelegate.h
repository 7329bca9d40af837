// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace waymark {

/// A statement of the agenda, and below it in small letters why it stands there.
class AgendaDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int whyRole = Qt::UserRole + 1;
    static constexpr int agreedRole = Qt::UserRole + 2;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waymark
