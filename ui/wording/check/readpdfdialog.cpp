// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/readpdfdialog.h"

#include "core/text/errors.h"
#include "ui/desk/page.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>

namespace waymark {

ReadPdfDialog::ReadPdfDialog(const QString &path, const QString &reader, QWidget *parent)
    : QDialog(parent)
    , m_reading(path, reader)
    , m_heading(new PlainLabel(tr("Reading the PDF"), TextSize::Page, TextWeight::SemiBold))
    , m_sentence(wrappingLabel(QFileInfo(path).fileName(), TextSize::Body, Ink::Text))
    , m_help(wrappingLabel(tr("A CSV file is a table with the columns statement, title, level and text, and one row "
                              "for each text. In a spreadsheet, save it as “CSV UTF-8”."),
                           TextSize::Small, Ink::Mute))
    , m_progress(new QProgressBar)
    , m_other(new QPushButton(tr("C&hoose another file…")))
    , m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("readPdfDialog"));
    setWindowTitle(tr("Load official wording"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(m_heading);
    m_sentence->setObjectName(QStringLiteral("readingSentence"));
    column->addWidget(m_sentence);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Pages read"));
    column->addWidget(m_progress);
    m_help->setObjectName(QStringLiteral("readingHelp"));
    m_help->hide();
    column->addWidget(m_help);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::small);
    foot->addStretch(1);
    foot->addWidget(m_close);
    foot->addWidget(m_other);
    column->addLayout(foot);
    m_close->setObjectName(QStringLiteral("closeReading"));
    m_other->setObjectName(QStringLiteral("otherFile"));
    m_other->hide();
    makePrimary(m_other);
    setMinimumWidth(static_cast<int>(textScaled(480)));

    connect(m_close, &QAbstractButton::clicked, this, &ReadPdfDialog::reject);
    connect(m_other, &QAbstractButton::clicked, this, [this] {
        m_wantsOther = true;
        QDialog::reject();
    });
    connect(&m_reading, &PdfReading::progressed, this, &ReadPdfDialog::showProgress);
    connect(&m_reading, &PdfReading::finished, this, &ReadPdfDialog::end);
    m_reading.start();
}

void ReadPdfDialog::showProgress(int page, int pages)
{
    m_progress->setRange(0, pages);
    m_progress->setValue(page);
    m_sentence->setText(tr("Page %1 of %2").arg(page).arg(pages));
}

void ReadPdfDialog::end()
{
    const Result<FoundModel> &found = *m_reading.result();
    if (found)
        return accept();
    const auto *pdf = std::get_if<PdfError>(&found.error());
    if (pdf && pdf->problem == PdfError::Problem::Cancelled)
        return QDialog::reject();
    m_heading->setText(tr("The PDF could not be read"));
    m_sentence->setText(sentence(found.error()));
    m_progress->hide();
    m_help->setVisible(pdf != nullptr); // another form of a file that is not there is no help
    m_close->setText(tr("Close"));
    m_other->show();
    m_other->setFocus(Qt::OtherFocusReason);
    adjustSize();
}

void ReadPdfDialog::reject()
{
    // The end of reading closes the dialog; until then nothing else was begun.
    if (m_reading.result())
        QDialog::reject();
    else
        m_reading.cancel();
}

} // namespace waymark
