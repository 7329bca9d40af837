// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <QWidget>
#include <vector>

namespace waymark {

/// What PageView shows: a picture in the size wanted, outlines on it, or a sentence in its place.
class PageCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit PageCanvas(QWidget *parent = nullptr);

    void showPicture(const QImage &picture, QSize size);
    void showSentence(const QString &sentence, QSize size);
    /// In pixels of the shown size.
    void setOutlines(const std::vector<QRectF> &outlines);
    /// Dashed and in the colour of warning.
    void setDoubtful(bool doubtful);
    [[nodiscard]] const std::vector<QRectF> &outlines() const { return m_outlines; }
    [[nodiscard]] bool hasPicture() const { return !m_picture.isNull(); }
    [[nodiscard]] QString sentence() const { return m_sentence; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_picture;
    QString m_sentence;
    std::vector<QRectF> m_outlines;
    bool m_doubtful = false;
};

} // namespace waymark
