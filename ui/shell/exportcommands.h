// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporting.h"
#include "ui/document/document.h"

class QWidget;

namespace waymark {

class Settings;

/// The open file's data for other programs: as JSON, as a spreadsheet, as CSV.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(QWidget &window, Document &document, Settings &settings);

    /// Asks where to, writes, and says what became of it. Only while a file is open.
    void write(ExportKind kind);

private:
    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
