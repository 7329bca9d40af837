// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

namespace waymark {

/// How the answers to one statement are spread: a cell for each level with its badge, dots and count. Its accessible
/// description counts them in words.
class SpreadStrip : public QWidget
{
    Q_OBJECT

public:
    explicit SpreadStrip(QWidget *parent = nullptr);

    /// Index is the level; empty shows nothing.
    void setCounts(const std::vector<int> &counts);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<int> m_counts;
};

} // namespace waymark
