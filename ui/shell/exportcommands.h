// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/exporting.h"
#include "ui/desk/command.h"
#include "ui/document/document.h"

class QWidget;

namespace waymark {

class Settings;

/// The file's data for other programs: as JSON, as a spreadsheet, as CSV.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(QWidget &window, Document &document, Settings &settings);

    /// False where the command is none of these.
    bool run(Command command);

private:
    void write(ExportKind kind);

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
