// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <QWidget>
#include <memory>

namespace waymark {

class ReportLayout;

/// The pages of a report as they will be printed, one below the other, at the widget's width.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void setReport(ReportContent content);
    int pageCount() const { return m_pageCount; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A4 at 96 dpi, as the report lies on it.
    QSizeF paper() const;
    QSizeF pageSize(int width) const;
    void layOut();

    ReportContent m_content;
    std::unique_ptr<ReportLayout> m_layout; ///< of m_content
    int m_pageCount = 0;
    std::vector<QPixmap> m_pages; ///< painted when first seen; empty after a change
};

} // namespace waymark
