// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/governorspaper.h"

#include <QWidget>

namespace waymark {

/// The pages of the governors' paper as they will be printed, one below the other, at the widget's width.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);

    void setPaper(GovernorsPaper paper);
    int pageCount() const { return m_pageCount; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSizeF pageSize(int width) const;
    void layOut();

    GovernorsPaper m_paper;
    int m_pageCount = 0;
    std::vector<QPixmap> m_pages; ///< painted when first seen; empty after a change
};

} // namespace waymark
