// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace waymark {

/// How far a review is: agreed as a solid part, drafts as a lighter one, the rest empty. The numbers belong beside it
/// in words; assistive technology reads them from its accessible name.
class SplitProgress : public QWidget
{
    Q_OBJECT
public:
    explicit SplitProgress(QWidget *parent = nullptr);

    /// Counts of statements; agreed + draft is at most `total`, larger values are cut.
    void setCounts(int agreed, int draft, int total);
    [[nodiscard]] int agreed() const { return m_agreed; }
    [[nodiscard]] int draft() const { return m_draft; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] QSize sizeHint() const override { return {160, 6}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {40, 6}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void nameIt();

    int m_agreed = 0;
    int m_draft = 0;
    int m_total = 0;
};

} // namespace waymark
