// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfreading.h"

#include <QImage>
#include <list>

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

} // namespace waymark
