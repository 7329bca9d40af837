// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QSize>
#include <QString>
#include <QStringList>

class QDialog;
class QWidget;

namespace waymark::pictures {

/// Where the pictures go: a folder, one PNG for each widget, theme and size.
class Album
{
public:
    /// `screen` is what a window fills.
    Album(QString folder, bool all, QSize screen);

    /// Every picture that somebody who checks the program wants to see, not only those of the README.
    [[nodiscard]] bool isWhole() const { return m_all; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setTheme(const QString &theme) { m_theme = theme; }

    /// Of the program's window.
    [[nodiscard]] QSize screen() const { return m_screen; }
    /// Of the room's screen.
    [[nodiscard]] QSize room() const { return m_all ? m_screen : QSize(1280, 720); }
    void take(QWidget &widget, const QString &name, const QSize &size) const;
    /// As large as it wants to be.
    void take(QDialog &dialog, const char *name) const;
    /// Each page of a PDF that lies in the folder as `name`.pdf.
    void takePages(const QString &name, int resolution = 60) const;

    [[nodiscard]] int count() const { return m_count; }
    /// The pages, tabs, dialogs and windows that the guide has a page about and that are in no picture.
    [[nodiscard]] QStringList missing() const;

private:
    QString m_folder;
    bool m_all;
    QSize m_screen;
    QString m_theme;
    mutable int m_count = 0;
    mutable QSet<QString> m_taken; ///< paths
    mutable QSet<QString> m_seen;  ///< classes and names of what was in sight in a picture
};

/// Long enough for what is done later on purpose: layouts, queued refreshes, charts.
void settle();

} // namespace waymark::pictures
