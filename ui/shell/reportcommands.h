// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/desk/command.h"
#include "ui/document/document.h"

class QWidget;

namespace waymark {

class Settings;

/// The report chosen on Reports, of the review looked at: to a PDF, a web page, a preview or a printer.
class ReportCommands : public QObject
{
    Q_OBJECT

public:
    ReportCommands(QWidget &window, Document &document, Settings &settings);

    /// False where the command is none of these.
    bool run(Command command);

private:
    ReportContent report() const;
    bool namesAreMeant();
    enum class Format { Pdf, Page };
    void save(Format format);
    void preview();
    void print();

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
