// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/wholefile.h"
#include "core/report/disguise.h"
#include "core/report/reportdocx.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "ui/charts/radarchart.h"
#include "ui/report/reportlayout.h"

namespace waymark::cli {
namespace {

struct ReportChoice
{
    std::string path;
    std::string review;
    std::string kind = "governors";
    bool deidentified = false;
    bool comments = false;
    bool withoutHelp = false;
    bool criticalFriend = false;
    std::string pdf;
    std::string docx;
    std::string html;
};

/// In the order in which they are written.
Result<void> writeReport(const ReportContent &content, const ReportChoice &choice, QStringList &written)
{
    const auto write = [&](const std::string &to, const auto &how) -> Result<void> {
        if (to.empty())
            return {};
        const QString path = text(to);
        Result<void> done = how(path);
        if (done)
            written << path;
        return done;
    };
    return write(choice.pdf,
                 [&](const QString &path) { return writeReportPdf(content, paintReportRadar, path, Existing::Refuse); })
        .and_then([&] {
            return write(choice.docx, [&](const QString &path) {
                return writeReportDocx(content, reportRadarPicture, path, Existing::Refuse);
            });
        })
        .and_then([&] {
            return write(choice.html, [&](const QString &path) {
                return writeWholeFile(path, reportHtml(content, reportRadarSvg), Existing::Refuse);
            });
        });
}

Exit report(const ReportChoice &choice)
{
    const ReportKind kind = *reportKindFrom(text(choice.kind));
    if (choice.deidentified && !canBeDeidentified(kind))
        return usage(QCoreApplication::translate("cli", "--de-identified is for --kind peer."));
    if (choice.comments && !canShowComments(kind))
        return usage(QCoreApplication::translate("cli", "--comments is for --kind full."));
    if (choice.withoutHelp && !canShowSignposts(kind))
        return usage(QCoreApplication::translate("cli", "--without-help is for --kind governors, full and actions."));
    if (choice.criticalFriend && (!canShowCriticalFriend(kind) || choice.deidentified))
        return usage(QCoreApplication::translate("cli", "--critical-friend is for --kind full and peer, and not for "
                                                        "--de-identified."));
    if (const auto refused = refuseOutputs(choice.path, {choice.pdf, choice.docx, choice.html}))
        return *refused;
    const auto open = openReview(choice.path, choice.review);
    if (!open)
        return fail(open.error());
    const Workspace &workspace = open->workspace();
    const ReportContent content = makeReport(
        workspace, *open->review, kind,
        {choice.deidentified, choice.comments, !choice.withoutHelp, choice.criticalFriend}, QDate::currentDate(),
        kind == ReportKind::Minutes ? actionTimes(open->editor->journal()) : ActionTimes());
    for (const ReportBlock &each : content.blocks) {
        const auto *paragraph = std::get_if<block::Paragraph>(&each.is);
        if (paragraph && paragraph->tone == block::Paragraph::Tone::Warning)
            warn(paragraph->text);
    }
    // Readers get roles, never names: whoever sends a report is told where one is written out.
    for (const NameInText &name : namesInTexts(workspace, content)) {
        if (name.sure)
            print(QCoreApplication::translate("cli", "a text names someone: %1, “%2”").arg(name.place, name.found));
        else
            warn(QCoreApplication::translate("cli", "could be a name: %1, “%2”").arg(name.place, name.found));
    }
    QStringList written;
    if (const auto done = writeReport(content, choice, written); !done) {
        if (!written.isEmpty())
            warn(QCoreApplication::translate("cli", "only %1 was written").arg(written.join(QStringLiteral(", "))));
        return fail(done.error());
    }
    return shown(workspace);
}

} // namespace

void addReportCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "report",
        utf8(QCoreApplication::translate(
            "cli",
            "Write a report on a review as a PDF, Word document or web page, and list any texts that name someone")));
    auto choice = std::make_shared<ReportChoice>();
    addFileArgument(*command, choice->path);
    addReviewOption(*command, choice->review)->required();
    command
        ->add_option(
            "--kind", choice->kind,
            utf8(QCoreApplication::translate(
                "cli",
                "governors (the default), full, dashboard, actions, peer, compass, agenda, pre-read or minutes")))
        ->check(CLI::IsMember(keysOf(reportKinds)))
        ->option_text("K");
    command->add_flag("--de-identified", choice->deidentified,
                      utf8(QCoreApplication::translate(
                          "cli", "Replace the names of the school or college and of people; with --kind peer")));
    command->add_flag("--comments", choice->comments,
                      utf8(QCoreApplication::translate("cli", "Include private comments; with --kind full")));
    command->add_flag("--without-help", choice->withoutHelp,
                      utf8(QCoreApplication::translate("cli", "Leave out where to find help; with --kind governors, "
                                                              "full or actions")));
    command->add_flag(
        "--critical-friend", choice->criticalFriend,
        utf8(QCoreApplication::translate(
            "cli", "Include what you asked and advised others as a critical friend; with --kind full or peer")));
    addLanguageOption(*command);
    auto *formats = command->add_option_group("format");
    formats->add_option("--pdf", choice->pdf, utf8(QCoreApplication::translate("cli", "The new PDF file")))
        ->option_text("OUT");
    formats->add_option("--docx", choice->docx, utf8(QCoreApplication::translate("cli", "The new Word document")))
        ->option_text("OUT");
    formats->add_option("--html", choice->html, utf8(QCoreApplication::translate("cli", "The new web page")))
        ->option_text("OUT");
    formats->require_option(1, 3);
    command->callback([&chosen, choice] { chosen = [choice] { return report(*choice); }; });
}

} // namespace waymark::cli
