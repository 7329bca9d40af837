// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pdf.h"

#include "core/base/wholefile.h"
#include "core/wording/pdfreading.h"

#include <QCoreApplication>

namespace waymark::cli {
namespace {

void printDoubt(const QString &where, const FoundModel::Text &text)
{
    if (text.isOpen())
        print(QCoreApplication::translate("cli", "doubtful: %1: %2").arg(where, doubtWords(text)));
}

void printDoubts(const FoundModel &found)
{
    for (const FoundModel::FoundTheme &theme : found.themes())
        printDoubt(QCoreApplication::translate("cli", "theme %1").arg(theme.number), theme.title);
    for (const FoundModel::FoundStatement &statement : found.statements()) {
        const QString number = statement.number.toString();
        printDoubt(QCoreApplication::translate("cli", "%1 title", "a statement's number").arg(number), statement.title);
        for (std::size_t i = 0; i < statement.levels.size(); ++i)
            printDoubt(QCoreApplication::translate("cli", "%1 level %2").arg(number).arg(i + 1), statement.levels[i]);
    }
}

} // namespace

Result<void> tellFound(const FoundModel &found, FoundAs what, const PdfOptions &options)
{
    print(QCoreApplication::translate("cli", "found: themes %1, statements %2, levels %3; doubtful texts: %4")
              .arg(found.themes().size())
              .arg(found.statements().size())
              .arg(found.levels())
              .arg(found.openCount()));
    printDoubts(found);
    for (const QString &row : found.leftOut())
        print(QCoreApplication::translate("cli", "left out: %1").arg(row));
    return options.report.empty() ? Result<void>()
                                  : writeWholeFile(text(options.report), foundReport(found, what), Existing::Refuse);
}

Exit accept(const FoundModel &found, const PdfOptions &options)
{
    if (found.openCount() == 0 || options.acceptDoubtful)
        return Exit::Ok;
    return failWith(QCoreApplication::translate("cli",
                                                "%n text(s) (is/are) doubtful, and nothing was stored: check them, and "
                                                "say --accept-doubtful if they are right.",
                                                nullptr, found.openCount()));
}

} // namespace waymark::cli
