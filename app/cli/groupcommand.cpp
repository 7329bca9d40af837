// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/wholefile.h"
#include "core/export/groupexport.h"
#include "core/group/groupreading.h"
#include "core/text/institution.h"
#include "core/text/levels.h"

#include <QFileInfo>
#include <algorithm>
#include <thread>

namespace waymark::cli {
namespace {

struct GroupOptions
{
    std::string folder;
    std::string json;
    std::string csv;
    std::string xlsx;
    std::string tidy;
    bool deIdentified = false;
};

/// "0:1 1:2 2:3 3:1 4:0": statements answered at each level.
QString levelsText(const ProfilePart &part, int levels)
{
    QStringList parts;
    for (int level = 0; level <= levels; ++level)
        parts.append(QStringLiteral("%1:%2").arg(level).arg(part.answered(level)));
    return parts.join(u' ');
}

void printMember(const InstitutionGroupMember &member)
{
    const QString head = QCoreApplication::translate("cli", "%1 (%2)", "name of a school, its kind")
                             .arg(memberName(member), institutionKindName(member.kind));
    if (!member.review) {
        print(QCoreApplication::translate("cli", "%1: no review yet").arg(head));
        return;
    }
    print(QStringLiteral("%1: %2").arg(head, reviewOfMember(*member.review)));
    const Profile &profile = member.review->profile;
    for (std::size_t i = 0; i < profile.themes.size(); ++i) {
        const ProfilePart &part = profile.themes[i];
        print(QCoreApplication::translate("cli", "  %1 %2: %3, %4 of %5 answered, %6",
                                          "theme, its title, statements at each level, answered, of, median")
                  .arg(QString::number(part.theme), member.review->edition.themes[i].title,
                       levelsText(part, profile.levels), QString::number(part.answeredCount()),
                       QString::number(part.total), medianText(part.median)));
    }
}

void printGroup(const InstitutionGroup &group)
{
    for (const InstitutionGroupMember &member : group.members)
        printMember(member);
    for (const InstitutionGroupCopy &copy : group.copies)
        print(QCoreApplication::translate("cli", "%1: %2", "a file, why it is not counted")
                  .arg(copy.member.source.isEmpty() ? QStringLiteral("?") : copy.member.source, copyReason(copy)));
    for (const UnreadFile &file : group.unread)
        print(QCoreApplication::translate("cli", "not read: %1: %2", "a file, why")
                  .arg(file.source.isEmpty() ? QStringLiteral("?") : file.source, unreadReason(file.unread.why)));
}

Exit showGroup(const GroupOptions &options)
{
    const QString folder = text(options.folder);
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(FileError{FileError::Problem::NotFound, folder});
    if (!info.isDir())
        return usage(QCoreApplication::translate("cli", "%1 is not a folder.").arg(folder));
    const std::pair<QString, InstitutionGroupExport> outs[] = {{text(options.json), InstitutionGroupExport::Json},
                                                               {text(options.csv), InstitutionGroupExport::Csv},
                                                               {text(options.xlsx), InstitutionGroupExport::Xlsx},
                                                               {text(options.tidy), InstitutionGroupExport::Tidy}};
    if (const auto refused = refuseOutputs({}, {options.json, options.csv, options.xlsx, options.tidy}))
        return *refused;
    const bool toFiles = std::ranges::any_of(outs, [](const auto &out) { return !out.first.isEmpty(); });
    InstitutionGroupProgress progress;
    const auto threads = static_cast<int>(std::thread::hardware_concurrency());
    InstitutionGroup group =
        readInstitutionGroup(institutionGroupSourcesIn(folder), threads, progress,
                             options.tidy.empty() ? InstitutionGroupDetail::Review : InstitutionGroupDetail::Answers);
    if (options.deIdentified)
        group = deIdentified(group);
    if (!toFiles)
        printGroup(group);
    for (const auto &[out, format] : outs) {
        if (out.isEmpty())
            continue;
        const auto bytes = institutionGroupBytes(group, format);
        if (!bytes)
            return fail(bytes.error());
        if (const auto written = writeWholeFile(out, *bytes, Existing::Refuse); !written)
            return fail(written.error());
    }
    if (group.unread.empty())
        return Exit::Ok;
    const auto unread = static_cast<int>(group.unread.size());
    return failWith(QCoreApplication::translate("cli", "%n file(s) could not be read. The rest is in the output.",
                                                nullptr, unread));
}

} // namespace

void addGroupCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "group", utf8(QCoreApplication::translate(
                     "cli", "Compare schools and colleges: reads every file in a folder and changes none")));
    auto options = std::make_shared<GroupOptions>();
    command
        ->add_option("DIR", options->folder,
                     utf8(QCoreApplication::translate("cli", "The folder; folders inside it are searched too")))
        ->required();
    command
        ->add_option("--json", options->json,
                     utf8(QCoreApplication::translate("cli", "Write this new file for scripts")))
        ->option_text("OUT");
    command->add_option("--csv", options->csv, utf8(QCoreApplication::translate("cli", "Write this new table as CSV")))
        ->option_text("OUT");
    command
        ->add_option("--xlsx", options->xlsx,
                     utf8(QCoreApplication::translate("cli", "Write this new table as a spreadsheet")))
        ->option_text("OUT");
    command
        ->add_option(
            "--tidy", options->tidy,
            utf8(QCoreApplication::translate(
                "cli", "Write this new table for analysts: a row for each answer in every review, without names")))
        ->option_text("OUT");
    command->add_flag("--de-identified", options->deIdentified,
                      utf8(QCoreApplication::translate("cli", "Letters instead of names, and no file names")));
    command->callback([&chosen, options] { chosen = [options] { return showGroup(*options); }; });
}

} // namespace waymark::cli
