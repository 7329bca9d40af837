// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QStringList>

class QWidget;

namespace waymark {

class Settings;

/// Asking colleagues before the meeting: what goes out to them, and what comes back.
class AskingCommands : public QObject
{
    Q_OBJECT

public:
    AskingCommands(QWidget &window, Document &document, Settings &settings);

    // Each where isPossible() its command, and after what was typed last was written.
    void handOut();
    /// A colleague answers on this computer.
    void answerHere();
    /// Asks for response files, and brings them in.
    void chooseAnswers();

    /// Response files and folders that were dropped on the window, with a file open or not.
    void bringIn(const QStringList &paths);

private:
    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
