// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
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

    // Each only while there is a review.
    void savePdf();
    void savePage();
    void preview();
    void print();

private:
    ReportContent report() const;
    bool namesAreMeant();
    enum class Format { Pdf, Page };
    void save(Format format);

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
