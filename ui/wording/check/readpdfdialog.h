// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfreading.h"

#include <QDialog>

class QProgressBar;
class QPushButton;

namespace waymark {

class PlainLabel;

/// Reads a PDF while somebody may cancel. Accepted, it has what was found; where the PDF cannot be read it says why,
/// and offers to choose a CSV file instead.
class ReadPdfDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReadPdfDialog(const QString &path, const QString &reader = pdfReaderProgram(), QWidget *parent = nullptr);

    /// Only once accepted.
    [[nodiscard]] FoundModel takeFound() const { return **m_reading.result(); }
    /// The person wants to choose another file, after one that could not be read.
    [[nodiscard]] bool wantsOtherFile() const { return m_wantsOther; }

    void reject() override;

private:
    void showProgress(int page, int pages);
    void end();

    PdfReading m_reading;
    PlainLabel *m_heading;
    PlainLabel *m_sentence;
    PlainLabel *m_help;
    QProgressBar *m_progress;
    QPushButton *m_other;
    QPushButton *m_close;
    bool m_wantsOther = false;
};

} // namespace waymark
