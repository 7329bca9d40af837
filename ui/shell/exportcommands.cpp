// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportcommands.h"

#include "core/base/filename.h"
#include "core/base/wholefile.h"
#include "core/export/calendar.h"
#include "core/export/deidentify.h"
#include "core/report/disguise.h"
#include "core/report/reportdocx.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/text/errors.h"
#include "ui/charts/radarchart.h"
#include "ui/desk/busypointer.h"
#include "ui/desk/messages.h"
#include "ui/desk/saved.h"
#include "ui/desk/settings.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/report/printing.h"
#include "ui/report/reportlayout.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QListWidget>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

/// Tells one school's file without names from another's, and is the same each time, so that a new one replaces the
/// last. Of a review's id, which is random: of a name everybody could work it out again.
QString ownLetters(const Workspace &workspace)
{
    constexpr int letters = 6;
    const auto reviews = workspace.reviewsByDate();
    return reviews.empty() ? QString() : reviews.front()->id.toString().remove(u'-').left(letters);
}

/// The data are of all reviews: the newest says how far they go.
QString newestYear(const Workspace &workspace)
{
    const auto reviews = workspace.reviewsByDate();
    return reviews.empty() ? QString() : reviews.back()->year;
}

/// What the file is called unless somebody says otherwise. One without names must not have the school's in its own, and
/// ends as a group knows it.
QString proposedName(ExportKind kind, const Workspace &workspace)
{
    QString what;
    switch (kind) {
    case ExportKind::Everything:
        what = ExportCommands::tr("all data", "in the name of a file");
        break;
    case ExportKind::WithoutNames:
        return proposedFileName({ExportCommands::tr("careers reviews without names %1", "letters and digits of its own")
                                     .arg(ownLetters(workspace))},
                                QStringLiteral("waymark.") + suffixOf(kind));
    case ExportKind::Spreadsheet:
        what = ExportCommands::tr("careers reviews", "in the name of a file");
        break;
    case ExportKind::AnswersCsv:
        what = ExportCommands::tr("answers", "in the name of a file");
        break;
    case ExportKind::ActionsCsv:
        what = ExportCommands::tr("actions", "in the name of a file");
        break;
    }
    return proposedFileName({workspace.institution().name, what, newestYear(workspace)}, suffixOf(kind));
}

QString filter(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Everything:
    case ExportKind::WithoutNames:
        return ExportCommands::tr("JSON (*.json)");
    case ExportKind::Spreadsheet:
        return ExportCommands::tr("Spreadsheet (*.xlsx)");
    case ExportKind::AnswersCsv:
    case ExportKind::ActionsCsv:
        break;
    }
    return ExportCommands::tr("CSV (*.csv)");
}

/// Said before anything is written: one of them holds what is shown nowhere.
QString pickerTitle(ExportKind kind)
{
    return kind == ExportKind::Everything ? ExportCommands::tr("Export everything, including colleagues' answers")
                                          : ExportCommands::tr("Export data");
}

/// Everyday words that were left in it and may be names.
QString whatToCheck(const Workspace &workspace)
{
    constexpr qsizetype maxShown = 12;
    QStringList lines = doubtfulNames(workspace);
    if (lines.isEmpty())
        return {};
    const qsizetype more = lines.size() - maxShown;
    lines = lines.mid(0, maxShown);
    if (more > 0)
        lines << ExportCommands::tr("and %1 more").arg(more);
    return u"\n\n" + ExportCommands::tr("These words could be names or ordinary words, so they were not changed:") +
           u'\n' + lines.join(u'\n');
}

/// What is in it, and who may see it.
QString whatItHolds(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Everything:
        return ExportCommands::tr(
            "It contains everything in your file: names, private comments and each colleague's named answers, even "
            "where names are hidden or fewer than four people answered. Look after it as you do the file itself.");
    case ExportKind::WithoutNames:
        return ExportCommands::tr("Names, contacts, colleagues' answers and private comments are left out. Waymark "
                                  "can't find a misspelt name, so read it before you share it.");
    case ExportKind::Spreadsheet:
    case ExportKind::AnswersCsv:
    case ExportKind::ActionsCsv:
        break;
    }
    return ExportCommands::tr("Private comments and colleagues' answers are left out. Other texts are included "
                              "unchanged, so read them before you share it.");
}

} // namespace

ExportCommands::ExportCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void ExportCommands::write(ExportKind kind)
{
    const Workspace &workspace = m_document.workspace();
    const QString proposal = QDir(m_settings.folder()).filePath(proposedName(kind, workspace));
    const QString chosen = QFileDialog::getSaveFileName(&m_window, pickerTitle(kind), proposal, filter(kind));
    if (chosen.isEmpty())
        return;
    const auto [path, existing] = saveTarget(chosen, suffixOf(kind));
    // The file that is open is never what an export may replace.
    if (QFileInfo(path) == QFileInfo(m_document.path())) {
        tell(&m_window, tr("Nothing was exported"), sentence(FileError{FileError::Problem::AlreadyExists, path}));
        return;
    }
    const auto written =
        withBusyPointer([&, &to = path, &how = existing] { return writeExport(workspace, kind, to, how); });
    if (!written)
        tell(&m_window, tr("Nothing was exported"), sentence(written.error()));
    else
        tellSaved(&m_window, tr("Data exported"),
                  tr("The data is saved at %1. %2").arg(QDir::toNativeSeparators(path), whatItHolds(kind)) +
                      (kind == ExportKind::WithoutNames ? whatToCheck(workspace) : QString()),
                  path);
}

NamesDialog::NamesDialog(const std::vector<NameInText> &names, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("namesDialog"));
    setWindowTitle(tr("Names in the texts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(new PlainLabel(windowTitle(), TextSize::Page, TextWeight::SemiBold));
    auto *question = new PlainLabel(
        tr("Reports show roles, not names, but %n text(s) (contains/contain) a name on your list. Continue anyway?",
           nullptr, static_cast<int>(names.size())));
    question->setWordWrap(true);
    column->addWidget(question);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("namesFound"));
    list->setAccessibleName(tr("Texts with a name"));
    list->setWordWrap(true);
    for (const NameInText &name : names)
        list->addItem(inWords(name));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *mend = buttons->addButton(tr("Fix these first"), QDialogButtonBox::RejectRole);
    connect(mend, &QPushButton::clicked, this, [this, list] { m_toMend = std::max(0, list->currentRow()); });
    buttons->addButton(tr("Continue anyway"), QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    mend->setDefault(true);
    makePrimary(mend);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    mend->setFocus();
    resize(static_cast<int>(textScaled(560)), static_cast<int>(textScaled(380)));
}

void ExportCommands::saveCalendar()
{
    const Workspace &workspace = m_document.workspace();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QStringList before = m_settings.calendarUids();
    const std::vector<CalendarEvent> events =
        eventsToWrite(workspace, now.toLocalTime().date(), QSet<QString>(before.begin(), before.end()));
    if (events.empty()) {
        tell(&m_window, tr("There are no dates yet"),
             tr("A calendar file lists when actions and the next reviews are due. First give an action a date, or "
                "start a review."));
        return;
    }
    const auto reviews = workspace.reviewsByDate();
    const QString name = proposedFileName({workspace.institution().name, tr("dates", "in the name of a file"),
                                           reviews.empty() ? QString() : reviews.back()->year},
                                          QStringLiteral("ics"));
    const QString chosen = QFileDialog::getSaveFileName(
        &m_window, tr("Save the calendar file"), QDir(m_settings.folder()).filePath(name), tr("Calendar (*.ics)"));
    if (chosen.isEmpty())
        return;
    const auto [path, existing] = saveTarget(chosen, QStringLiteral("ics"));
    const auto written = writeCalendar(events, path, now, existing);
    if (!written) {
        tell(&m_window, tr("The calendar file was not saved"), sentence(written.error()));
        return;
    }
    QStringList uids;
    for (const CalendarEvent &event : events)
        uids << event.uid;
    m_settings.addCalendarUids(uids);
    tellSaved(&m_window, tr("Calendar file saved"),
              tr("It is saved at %1. Open it with your calendar. If dates change, save a new file and open that: "
                 "existing entries are updated, and entries no longer needed are removed.")
                  .arg(path),
              path);
}

ReportCommands::ReportCommands(QWidget &window, Document &document, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_document(document)
    , m_settings(settings)
{}

void ReportCommands::savePdf() { save(Format::Pdf); }

void ReportCommands::saveWord() { save(Format::Word); }

void ReportCommands::savePage() { save(Format::Page); }

ReportContent ReportCommands::report() const
{
    const ReportKind kind = m_settings.reportKind();
    return makeReport(m_document.workspace(), *m_document.review(), kind, m_settings.reportOptions(kind),
                      QDate::currentDate(), kind == ReportKind::Minutes ? m_document.actionTimes() : ActionTimes());
}

bool ReportCommands::namesAreMeant()
{
    const auto names = namesInTexts(m_document.workspace(), report());
    if (names.empty())
        return true;
    NamesDialog dialog(names, &m_window);
    if (dialog.exec() == QDialog::Accepted)
        return true;
    // Found once more, the texts stay in a list, from which each is gone to.
    if (const auto mend = dialog.toMend())
        Q_EMIT findWanted(names[static_cast<std::size_t>(*mend)].found);
    return false;
}

namespace {

using ReportFormat = ReportCommands::Format;

QString suffixOf(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return QStringLiteral("pdf");
    case ReportFormat::Word:
        return QStringLiteral("docx");
    case ReportFormat::Page:
        break;
    }
    return QStringLiteral("html");
}

QString filter(ReportFormat format)
{
    switch (format) {
    case ReportFormat::Pdf:
        return ReportCommands::tr("PDF (*.pdf)");
    case ReportFormat::Word:
        return ReportCommands::tr("Word document (*.docx)");
    case ReportFormat::Page:
        break;
    }
    return ReportCommands::tr("Web page (*.html)");
}

Result<void> writeReport(ReportFormat format, const ReportContent &content, const QString &path, Existing existing)
{
    switch (format) {
    case ReportFormat::Pdf:
        return writeReportPdf(content, paintReportRadar, path, existing);
    case ReportFormat::Word:
        return writeReportDocx(content, reportRadarPicture, path, existing);
    case ReportFormat::Page:
        break;
    }
    return writeWholeFile(path, reportHtml(content, reportRadarSvg), existing);
}

} // namespace

void ReportCommands::save(Format format)
{
    if (!namesAreMeant())
        return;
    const ReportContent content = report();
    const QString whose = content.options.deidentified ? QString() : m_document.workspace().institution().name;
    const QString name =
        proposedFileName({whose, reportName(content.kind), m_document.review()->year}, suffixOf(format));
    const QString chosen = QFileDialog::getSaveFileName(&m_window, tr("Save the report"),
                                                        QDir(m_settings.folder()).filePath(name), filter(format));
    if (chosen.isEmpty())
        return;
    const auto [path, existing] = saveTarget(chosen, suffixOf(format));
    const auto written = writeReport(format, content, path, existing);
    if (!written) {
        tell(&m_window, tr("The report was not saved"), sentence(written.error()));
        return;
    }
    QString told = tr("%1 is saved at %2.", "which report, a path").arg(reportName(content.kind), path);
    // Our PDF has no tags (docs/decisions/0036): whoever needs them is told once where they are.
    if (const QString hint = QStringLiteral("pdf-and-screen-readers");
        format == Format::Pdf && !m_settings.wasExplained(hint)) {
        m_settings.setExplained(hint);
        told +=
            QStringLiteral("\n\n") + tr("For anyone who uses a screen reader, a web page or Word document is better.");
    }
    tellSaved(&m_window, tr("Report saved"), told, path);
}

void ReportCommands::preview()
{
    if (!namesAreMeant())
        return;
    askPrintersLocally();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, &m_window);
    const ReportContent content = report();
    preparePages(content, printer);
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [&content](QPrinter *device) { paintReport(content, paintReportRadar, *device); });
    dialog.resize(m_window.size() * 0.9);
    dialog.exec();
}

void ReportCommands::print()
{
    if (!namesAreMeant())
        return;
    askPrintersLocally();
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    const QString which = tr("%1 %2", "which report, an academic year")
                              .arg(reportName(m_settings.reportKind()), m_document.review()->year);
    printer.setDocName(nameForEverySystem(which)); // printing to a file proposes it as that file's name
    QPrintDialog dialog(&printer, &m_window);
    // The key works on every page, and the report is chosen on one of them.
    dialog.setWindowTitle(tr("Print: %1", "which report and year").arg(which));
    if (dialog.exec() != QDialog::Accepted)
        return;
    if (!paintReport(report(), paintReportRadar, printer))
        tell(&m_window, tr("It was not printed"),
             tr("The printer did not accept the report. Save it as a PDF instead."));
}

} // namespace waymark
