// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/editing/editor.h"
#include "core/export/calendar.h"
#include "core/export/deidentify.h"
#include "core/export/exporting.h"
#include "core/export/workspacejson.h"

namespace waymark::cli {
namespace {

struct ExportOptions
{
    std::string path;
    std::string json;
    std::string csv;
    std::string xlsx;
    std::string what;
    bool deIdentified = false;
};

struct ImportOptions
{
    std::string path;
    std::string json;
};

ExportKind kindOf(const ExportOptions &options)
{
    if (!options.json.empty())
        return options.deIdentified ? ExportKind::WithoutNames : ExportKind::Everything;
    if (!options.xlsx.empty())
        return ExportKind::Spreadsheet;
    return options.what == "actions" ? ExportKind::ActionsCsv : ExportKind::AnswersCsv;
}

Exit exportFile(const ExportOptions &options)
{
    if (options.deIdentified && options.json.empty())
        return usage(QCoreApplication::translate("cli", "--de-identified works with --json only."));
    if (!options.what.empty() && options.csv.empty())
        return usage(QCoreApplication::translate("cli", "--what works with --csv only."));
    const QString out = text(options.json + options.csv + options.xlsx); // two of them are empty
    if (const auto refused = refuseOutputs(options.path, {utf8(out)}))
        return *refused;
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const auto written = writeExport((*editor)->workspace(), kindOf(options), out, Existing::Refuse);
    if (!written)
        return fail(written.error());
    // Nobody can be asked here whether "Young" is a person.
    if (options.deIdentified) {
        for (const QString &line : doubtfulNames((*editor)->workspace()))
            warn(QCoreApplication::translate("cli", "not changed, but could be a name: %1").arg(line));
    }
    return shown((*editor)->workspace());
}

Exit importJson(const ImportOptions &options)
{
    if (const auto free = mustNotExist(text(options.path)); !free)
        return fail(free.error());
    const auto exported = readWorkspaceJson(text(options.json));
    if (!exported)
        return failReading(text(options.json), exported.error(), {FileKind::Export});
    if (exported->deIdentified)
        return failWith(noFileWithoutNames());
    const auto editor = createFromExport(text(options.path), exported->workspace, QDateTime::currentDateTimeUtc());
    return editor ? Exit::Ok : fail(editor.error());
}

} // namespace

void addExportCommands(CLI::App &app, Chosen &chosen)
{
    auto *out = app.add_subcommand(
        "export", utf8(QCoreApplication::translate("cli", "Export a file's content as JSON, CSV or a spreadsheet")));
    auto options = std::make_shared<ExportOptions>();
    addFileArgument(*out, options->path);
    auto *formats = out->add_option_group("format");
    formats
        ->add_option(
            "--json", options->json,
            utf8(QCoreApplication::translate(
                "cli", "Everything, to import again, including each colleague's named answers: the new JSON file")))
        ->option_text("OUT");
    formats->add_option("--csv", options->csv, utf8(QCoreApplication::translate("cli", "One table: the new CSV file")))
        ->option_text("OUT");
    formats
        ->add_option("--xlsx", options->xlsx,
                     utf8(QCoreApplication::translate("cli", "All tables with charts: the new spreadsheet")))
        ->option_text("OUT");
    formats->require_option(1);
    out->add_option("--what", options->what,
                    utf8(QCoreApplication::translate("cli", "The table for --csv: answers (the default) or actions")))
        ->check(CLI::IsMember({"answers", "actions"}))
        ->option_text("T");
    out->add_flag(
        "--de-identified", options->deIdentified,
        utf8(QCoreApplication::translate("cli", "Leave out names, colleagues' answers and private comments")));
    out->callback([&chosen, options] { chosen = [options] { return exportFile(*options); }; });

    auto *in = app.add_subcommand(
        "import-json", utf8(QCoreApplication::translate("cli", "Create a file from what export --json wrote")));
    auto wanted = std::make_shared<ImportOptions>();
    in->add_option("NEWFILE", wanted->path, utf8(QCoreApplication::translate("cli", "The file to create")))->required();
    in->add_option("JSON", wanted->json, utf8(QCoreApplication::translate("cli", "The exported JSON file")))
        ->required();
    in->callback([&chosen, wanted] { chosen = [wanted] { return importJson(*wanted); }; });
}

namespace {

struct CalendarOptions
{
    std::string path;
    std::string out;
    std::string update;
};

constexpr qint64 maxCalendar = qint64(16) << 20; ///< bytes, of an earlier file

Exit writeDates(const CalendarOptions &options)
{
    const QString out = text(options.out);
    if (const auto refused = refuseOutputs(options.path, {options.out}))
        return *refused;
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const Workspace &workspace = (*editor)->workspace();
    std::vector<CalendarEvent> earlier;
    if (!options.update.empty()) {
        const auto before = readWholeFile(text(options.update), maxCalendar);
        if (!before)
            return fail(before.error());
        earlier = eventsIn(*before);
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const std::vector<CalendarEvent> events = eventsToWriteAfter(earlier, workspace, now.toLocalTime().date());
    if (const auto written = writeCalendar(events, out, now, Existing::Refuse); !written)
        return fail(written.error());
    for (const CalendarEvent &event : events) {
        const QString day = event.date.toString(Qt::ISODate);
        print(
            event.cancelled
                ? QCoreApplication::translate("cli", "cancelled: %1 %2", "a date, what it was").arg(day, event.summary)
                : QString(day + u' ' + event.summary));
    }
    return shown(workspace);
}

} // namespace

void addCalendarCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "calendar", utf8(QCoreApplication::translate(
                        "cli", "Write the due dates of actions and the next reviews as a calendar file (iCalendar)")));
    auto options = std::make_shared<CalendarOptions>();
    addFileArgument(*command, options->path);
    addLanguageOption(*command);
    command->add_option("--out", options->out, utf8(QCoreApplication::translate("cli", "The file to create")))
        ->required()
        ->option_text("OUT.ics");
    command
        ->add_option("--update", options->update,
                     utf8(QCoreApplication::translate("cli", "An earlier calendar file: what is no longer due is "
                                                             "cancelled")))
        ->option_text("EARLIER.ics");
    command->callback([&chosen, options] { chosen = [options] { return writeDates(*options); }; });
}

} // namespace waymark::cli
