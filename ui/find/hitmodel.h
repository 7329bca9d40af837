// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/finding.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

namespace waymark {

/// "Reasons", "People": the heading of a group of what was found.
QString hitKindTitle(HitKind kind);

/// What was found, as lines of a list: a heading for each kind, which cannot be chosen, and what was found of it.
class HitModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<HitGroup> groups);
    /// Null for a heading.
    [[nodiscard]] const Hit *hit(const QModelIndex &index) const;
    /// Of all kinds, also what is not shown because there is too much of it.
    [[nodiscard]] int count() const { return m_count; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// As text: what a screen reader says.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString heading;
        std::optional<Hit> found;
    };
    std::vector<Line> m_lines;
    int m_count = 0;
};

/// What a thing is called, with its statement's number in front.
QString hitName(const Hit &found);

/// A part of a text around the first of the words in it, on one line, and the words where they are in that.
struct HitExcerpt
{
    QString text;
    std::vector<FoldedText::Span> words;

    friend bool operator==(const HitExcerpt &, const HitExcerpt &) = default;
};
/// At most about `length` characters of it.
HitExcerpt excerptOf(const Hit &found, int length = 180);

/// Paints such a line: every character as it is written, the words that were found bold.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace waymark
