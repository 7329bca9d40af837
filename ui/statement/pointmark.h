// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QAbstractButton>
#include <optional>

namespace waymark {

QString markName(std::optional<Mark> mark); ///< "In place", "Not yet", "Query", "Not marked"

/// The bullet of a point, which is also its mark: a dot, a tick, a ring or a question mark; an empty box to tick,
/// instead of the dot, while its card is the one that people deal with. Pressing goes round all four; the menu has them
/// by name.
class PointMarkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PointMarkButton(QWidget *parent = nullptr);

    void show(std::optional<Mark> mark, bool emphasised, const QString &point);
    [[nodiscard]] std::optional<Mark> mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override { return {18, 19}; }

Q_SIGNALS:
    void markWanted(std::optional<waymark::Mark> mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool invites() const;

    std::optional<Mark> m_mark;
    bool m_emphasised = false;
};

} // namespace waymark
