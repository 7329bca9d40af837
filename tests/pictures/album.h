// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QString>

class QDialog;
class QWidget;

namespace waymark::pictures {

/// Where the pictures go: a folder, one PNG for each widget, theme and size.
class Album
{
public:
    Album(QString folder, bool all);

    /// Every picture that somebody who checks the program wants to see, not only those of the README.
    [[nodiscard]] bool isWhole() const { return m_all; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    void setTheme(const QString &theme) { m_theme = theme; }

    /// Of the program's window.
    [[nodiscard]] QList<QSize> sizes() const;
    /// Of the room's screen.
    [[nodiscard]] QList<QSize> rooms() const;
    void take(QWidget &widget, const QString &name, const QSize &size) const;
    /// As large as it wants to be.
    void take(QDialog &dialog, const char *name) const;
    /// Each page of a PDF that lies in the folder as `name`.pdf.
    void takePages(const QString &name, int resolution = 60) const;

private:
    QString m_folder;
    bool m_all;
    QString m_theme;
};

/// Long enough for what is done later on purpose: layouts, queued refreshes, charts.
void settle();

} // namespace waymark::pictures
