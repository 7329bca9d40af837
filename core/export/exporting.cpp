// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/exporting.h"

#include "core/base/wholefile.h"
#include "core/export/deidentify.h"
#include "core/export/exporttable.h"
#include "core/export/workbook.h"
#include "core/export/workspacejson.h"

#include <QCoreApplication>

namespace waymark {
namespace {

Result<QByteArray> bytesOf(const Workspace &workspace, ExportKind kind, const QString &path)
{
    const ExportReviews reviews = workspace.reviewsByDate();
    switch (kind) {
    case ExportKind::Everything:
        return writeWorkspaceJson({workspace, false}, path);
    case ExportKind::WithoutNames:
        return writeWorkspaceJson({deIdentified(workspace), true}, path);
    case ExportKind::Spreadsheet:
        return workbookOf(workspace, reviews);
    case ExportKind::AnswersCsv:
        return csvOf(answersTable(workspace, reviews));
    case ExportKind::ActionsCsv:
        break;
    }
    return csvOf(actionsTable(workspace, reviews));
}

} // namespace

QString suffixOf(ExportKind kind)
{
    switch (kind) {
    case ExportKind::Everything:
    case ExportKind::WithoutNames:
        return QStringLiteral("json");
    case ExportKind::Spreadsheet:
        return QStringLiteral("xlsx");
    case ExportKind::AnswersCsv:
    case ExportKind::ActionsCsv:
        break;
    }
    return QStringLiteral("csv");
}

QString noFileWithoutNames()
{
    return QCoreApplication::translate("core/exchange",
                                       "This was exported without names, to compare with others, so it can't be turned "
                                       "into a file. Choose an export of everything.");
}

Result<void> writeExport(const Workspace &workspace, ExportKind kind, const QString &path, Existing existing)
{
    const auto bytes = bytesOf(workspace, kind, path);
    if (!bytes) {
        Error error = bytes.error();
        if (auto *file = std::get_if<FileError>(&error))
            file->path = path; // a workbook is made in a file of another name
        return failed(std::move(error));
    }
    // Everything is a backup of one's own; the others are made to be handed on.
    const Readers readers = kind == ExportKind::Everything ? Readers::Owner : Readers::AsUsual;
    return writeWholeFile(path, *bytes, existing, readers);
}

} // namespace waymark
