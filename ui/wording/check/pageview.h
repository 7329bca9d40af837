// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfcells.h"
#include "core/wording/pdfreading.h"

#include <QImage>
#include <QRectF>
#include <QScrollArea>
#include <QWidget>
#include <list>
#include <vector>

class QPushButton;

namespace waymark {

/// Pictures of a PDF's pages, drawn when somebody wants to see them, one at a time and never waited for. The latest
/// ones are kept.
class PagePictures : public QObject
{
    Q_OBJECT

public:
    explicit PagePictures(const QString &path, const QString &program = pdfReaderProgram(), QObject *parent = nullptr);

    /// Has the page drawn unless it was; changed() tells. A page wanted later takes the place of one not begun.
    void want(int page, int dpi);
    /// Null while it is not there.
    const QImage *picture(int page, int dpi) const;
    /// The page in whatever size there is, to be shown until the wanted one is there; null for none.
    const QImage *anyPicture(int page) const;
    /// Why the page could not be drawn; empty where it could, or was not tried.
    QString trouble(int page, int dpi) const;

Q_SIGNALS:
    void changed();

private:
    struct Key
    {
        int page = 1;
        int dpi = 72;
        friend bool operator==(const Key &, const Key &) = default;
    };
    struct Kept
    {
        Key key;
        QImage picture;
        QString trouble;
    };

    const Kept *find(const Key &key) const;
    void begin(const Key &key);
    void take(PagePicture *from);

    QString m_path;
    QString m_program;
    std::list<Kept> m_kept; ///< the latest first
    PagePicture *m_drawing = nullptr;
    Key m_drawn;
    std::optional<Key> m_next;
};

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

class PlainLabel;

/// A page of the PDF with the place of a text outlined; other pages and sizes by buttons, keys and the wheel.
class PageView : public QWidget
{
    Q_OBJECT

public:
    /// `pages` in points.
    PageView(PagePictures &pictures, std::vector<QSizeF> pages, QWidget *parent = nullptr);

    /// Outlines these places and goes to the first; none: the page stays and nothing is outlined.
    void showAreas(const std::vector<PageArea> &areas, bool doubtful);
    [[nodiscard]] int page() const { return m_page; }
    /// Pixels for an inch of the page, at device pixel ratio 1.
    [[nodiscard]] int dpi() const;
    /// The first outlined place on the page, in the canvas's pixels; null for none.
    [[nodiscard]] QRect outline() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void goTo(int page);
    void zoom(int steps);
    void refresh();
    void bringIntoSight();
    [[nodiscard]] int dotsPerInch() const;

    PagePictures &m_pictures;
    std::vector<QSizeF> m_pages;
    std::vector<PageArea> m_areas;
    int m_page = 1;
    int m_dpi = 0; ///< 0: as wide as there is room, but legible
    QScrollArea *m_scroll;
    PageCanvas *m_canvas;
    PlainLabel *m_where;
    QPushButton *m_before;
    QPushButton *m_after;
    QPushButton *m_smaller;
    QPushButton *m_larger;
};

} // namespace waymark
