// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/settings.h"
#include "ui/document/document.h"
#include "ui/look/pointedat.h"
#include "ui/look/screens.h"

#include <QTranslator>
#include <memory>

namespace waymark {

class MainWindow;

/// What lives as long as the program: settings, the open file, recent files, and the window, which is made anew when
/// the language changes.
class Program : public QObject
{
    Q_OBJECT

public:
    Program();
    ~Program() override;

    /// Shows the window, with the file open where a path is given.
    void start(const QString &path);
    MainWindow &window() { return *m_window; }
    Document &document() { return m_document; }
    Settings &settings() { return m_settings; }

    /// Writes what is typed. False where something would be lost if the program ended now: what a form holds, or what
    /// no file takes.
    bool isReadyToEnd();

    /// On macOS a file that is opened in Finder comes as an event, not on the command line.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void translate();
    void makeWindow();
    void replaceWindow();
    void replaceIfDue();
    void tellNotReady();

    FitScreen m_fit;
    PointedAt m_pointedAt;
    Settings m_settings;
    RecentFiles m_recent;
    Document m_document;
    QTranslator m_english;
    QTranslator m_words;
    QTranslator m_qtWords;
    std::unique_ptr<MainWindow> m_window;
    bool m_isWindowDue = false; ///< to be made anew once nothing of a meeting would go with it
};

} // namespace waymark
