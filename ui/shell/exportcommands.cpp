// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exportcommands.h"

#include "core/export/deidentify.h"
#include "core/text/errors.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

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

/// What the file is called unless somebody says otherwise. One without names must not have the school's in its own, and
/// ends as a group knows it.
QString proposedName(ExportKind kind, const Workspace &workspace)
{
    const QString institution = workspace.institution().name.simplified();
    QString name;
    switch (kind) {
    case ExportKind::Everything:
        name = ExportCommands::tr("%1, all data").arg(institution.left(80));
        break;
    case ExportKind::WithoutNames:
        name = ExportCommands::tr("careers reviews without names %1", "letters and digits of its own")
                   .arg(ownLetters(workspace))
                   .trimmed() +
               QStringLiteral(".waymark");
        break;
    case ExportKind::Spreadsheet:
        name = ExportCommands::tr("%1, careers reviews").arg(institution.left(80));
        break;
    case ExportKind::AnswersCsv:
        name = ExportCommands::tr("%1, answers").arg(institution.left(80));
        break;
    case ExportKind::ActionsCsv:
        name = ExportCommands::tr("%1, actions").arg(institution.left(80));
        break;
    }
    // What some file system forbids in names.
    name.replace(QRegularExpression(QStringLiteral("[/\\\\:*?\"<>|\\x00-\\x1f]")), QStringLiteral("-"));
    return name + u'.' + suffixOf(kind);
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
    return kind == ExportKind::Everything ? ExportCommands::tr("Export everything, each colleague's answers among it")
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
    return u"\n\n" + ExportCommands::tr("These words could be names or ordinary words, and were left as they are:") +
           u'\n' + lines.join(u'\n');
}

/// What is in it, and who may see it.
QString whatItHolds(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Everything:
        return ExportCommands::tr("It holds everything in your file: names, private comments, and each colleague's "
                                  "answers with whose they are, also where fewer than four answered or no names were "
                                  "promised to be seen. Keep it as you keep the file itself.");
    case ExportKind::WithoutNames:
        return ExportCommands::tr(
            "Names, contacts, colleagues' answers and private comments are not in it. A name that "
            "is misspelt in a text was not found: read it before you pass it on.");
    case ExportKind::Spreadsheet:
    case ExportKind::AnswersCsv:
    case ExportKind::ActionsCsv:
        break;
    }
    return ExportCommands::tr("Private comments and colleagues' answers are not in it. Texts are as they were written: "
                              "read them before you pass it on.");
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
    QString path = QFileDialog::getSaveFileName(&m_window, pickerTitle(kind), proposal, filter(kind));
    if (path.isEmpty())
        return;
    const Existing existing = QFileInfo(path).suffix().isEmpty() ? Existing::Refuse : Existing::Replace;
    if (existing == Existing::Refuse)
        path += u'.' + suffixOf(kind); // the dialog asked about another name
    // The file that is open is never what an export may replace.
    if (QFileInfo(path) == QFileInfo(m_document.path())) {
        tell(&m_window, tr("Nothing was exported"), sentence(FileError{FileError::Problem::AlreadyExists, path}));
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    const auto written = writeExport(workspace, kind, path, existing);
    QGuiApplication::restoreOverrideCursor();
    if (!written)
        tell(&m_window, tr("Nothing was exported"), sentence(written.error()));
    else
        tell(&m_window, tr("Data exported"),
             tr("The data is at %1. %2").arg(QDir::toNativeSeparators(path), whatItHolds(kind)) +
                 (kind == ExportKind::WithoutNames ? whatToCheck(workspace) : QString()));
}

} // namespace waymark
