// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/export/calendar.h"

namespace waymark::cli {
namespace {

struct CalendarOptions
{
    std::string path;
    std::string out;
};

Exit writeDates(const CalendarOptions &options)
{
    const QString out = text(options.out);
    if (const auto refused = refuseOutputs(options.path, {options.out}))
        return *refused;
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    const Workspace &workspace = (*editor)->workspace();
    if (const auto written = writeCalendar(workspace, out, QDateTime::currentDateTimeUtc(), Existing::Refuse); !written)
        return fail(written.error());
    for (const CalendarEvent &event : calendarEvents(workspace))
        print(event.date.toString(Qt::ISODate) + u' ' + event.summary);
    for (const CalendarEvent &event : cancelledEvents(workspace))
        print(QCoreApplication::translate("cli", "cancelled: %1").arg(event.summary));
    return Exit::Ok;
}

} // namespace

void addCalendarCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "calendar", utf8(QCoreApplication::translate("cli", "Write when actions and the next reviews are due, as a "
                                                            "calendar file (iCalendar)")));
    auto options = std::make_shared<CalendarOptions>();
    addFileArgument(*command, options->path);
    command->add_option("--out", options->out, utf8(QCoreApplication::translate("cli", "The file to make")))
        ->required()
        ->option_text("OUT.ics");
    command->callback([&chosen, options] { chosen = [options] { return writeDates(*options); }; });
}

} // namespace waymark::cli
