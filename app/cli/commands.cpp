// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

namespace waymark::cli {

Result<std::unique_ptr<Editor>> openFile(const std::string &path)
{
    return Editor::open(text(path), QDateTime::currentDateTimeUtc());
}

Result<const Review *> reviewOf(const Workspace &workspace, int number)
{
    if (const Review *review = workspace.reviewByNumber(number))
        return review;
    return failed(Refusal{Refusal::Reason::NoSuchReview, QString::number(number)});
}

CLI::Option *addFileArgument(CLI::App &command, std::string &path)
{
    return command.add_option("FILE", path, utf8(QCoreApplication::translate("cli", "The school's or college's file")))
        ->required();
}

CLI::Option *addReviewOption(CLI::App &command, int &number)
{
    return command
        .add_option("--review", number, utf8(QCoreApplication::translate("cli", "The review's number, as shown")))
        ->option_text("R");
}

CLI::Option *addKindOption(CLI::App &command, std::string &kind)
{
    std::vector<std::string> keys;
    for (const InstitutionKind each : institutionKinds)
        keys.push_back(utf8(keyOf(each)));
    return command
        .add_option("--kind", kind, utf8(QCoreApplication::translate("cli", "school, special-school or college")))
        ->check(CLI::IsMember(keys))
        ->option_text("K");
}

void addPdfOptions(CLI::App &command, PdfOptions &options)
{
    command
        .add_option("--report", options.report,
                    utf8(QCoreApplication::translate("cli", "Write every text found in a PDF, and its doubts, as CSV")))
        ->option_text("OUT");
    command.add_flag("--accept-doubtful", options.acceptDoubtful,
                     utf8(QCoreApplication::translate("cli", "Take doubtful texts of a PDF as they are")));
}

} // namespace waymark::cli
