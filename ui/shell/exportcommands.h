// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporting.h"
#include "core/report/disguise.h"
#include "core/report/reportcontent.h"
#include "ui/document/document.h"

#include <QDialog>
#include <optional>

class QWidget;

namespace waymark {

class Settings;

/// The open file's data for other programs: as JSON, as a spreadsheet, as CSV, as dates for a calendar.
class ExportCommands : public QObject
{
    Q_OBJECT

public:
    ExportCommands(QWidget &window, Document &document, Settings &settings);

    /// Asks where to, writes, and says what became of it. Only while a file is open.
    void write(ExportKind kind);
    /// The same with a calendar file: what was in an earlier one is brought up to date.
    void saveCalendar();

private:
    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

/// The report chosen on Reports, of the review looked at: to a PDF, a web page, a preview or a printer.
class ReportCommands : public QObject
{
    Q_OBJECT

public:
    enum class Format { Pdf, Word, Page };

    ReportCommands(QWidget &window, Document &document, Settings &settings);

    // Each only while there is a review.
    void savePdf();
    void saveWord();
    void savePage();
    void preview();
    void print();

Q_SIGNALS:
    /// The texts with these words are to be mended.
    void findWanted(const QString &words);

private:
    ReportContent report() const;
    bool namesAreMeant();
    void save(Format format);

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

/// All texts of a report that name somebody, and whether they are to go out like that. Whoever does not say so goes
/// back to mend them.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(const std::vector<NameInText> &names, QWidget *parent = nullptr);

    /// Which of the names is to be mended, the one that was chosen or the first; none where the dialog was only closed.
    [[nodiscard]] std::optional<int> toMend() const { return m_toMend; }

private:
    std::optional<int> m_toMend;
};

} // namespace waymark
