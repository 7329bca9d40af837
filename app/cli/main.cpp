// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <clocale>
#include <cstdio>
#include <string_view>
#ifdef WAYMARK_GUI
#include <QApplication>
#endif
#ifdef Q_OS_UNIX
#include <langinfo.h>
#endif

namespace {

using namespace waymark;

#ifdef WAYMARK_GUI

/// Only what paints needs a GUI application; it is known before parsing, for Qt reads the arguments first.
bool paints(int argc, char **argv)
{
    const std::string_view command = argc > 1 ? argv[1] : "";
    const auto asksForPicture = [](std::string_view each) {
        const std::string_view option = each.substr(0, each.find('='));
        return option == "--svg" || option == "--png";
    };
    return command == "report" || command == "chart" ||
           (command == "compare" && std::any_of(argv + 2, argv + argc, asksForPicture));
}

#endif

std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv)
{
#ifdef WAYMARK_GUI
    if (paints(argc, argv)) {
        // There may be no display, and where there is one nothing is shown on it. (On Windows there always is
        // one, and only its own platform has the system's fonts: without them a report would have no letters.)
#ifndef Q_OS_WIN
        qputenv("QT_QPA_PLATFORM", "offscreen");
#endif
        return std::make_unique<QApplication>(argc, argv);
    }
#endif
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// Qt wants UTF-8 and would say so on standard error, which belongs to our one sentence.
void prepareLocale()
{
#ifdef Q_OS_UNIX
    std::setlocale(LC_ALL, "");
    if (std::string_view(nl_langinfo(CODESET)) != "UTF-8")
        qputenv("LC_ALL", "C.UTF-8");
#endif
    // What is printed is read by scripts too: it must not change with the machine.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void onlyTheWorst(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fputs(qPrintable(message + u'\n'), stderr);
}

/// No option and no argument means anything when it is empty: passing it over would be doing less than was asked.
void refuseEmpty(CLI::App &command)
{
    const CLI::Validator somethingGiven(
        [](const std::string &value) {
            return value.empty() ? cli::utf8(QCoreApplication::translate("cli", "It is empty")) : std::string();
        },
        "");
    for (CLI::Option *option : command.get_options()) {
        if (option->get_expected_max() > 0)
            option->check(somethingGiven);
    }
    for (CLI::App *below : command.get_subcommands([](CLI::App *) { return true; }))
        refuseEmpty(*below);
}

cli::Exit run(const QStringList &arguments)
{
    CLI::App app(cli::utf8(QCoreApplication::translate("cli", "Careers leadership reviews, from the command line.")),
                 "waymark-cli");
    app.allow_windows_style_options(false);
    app.set_version_flag("--version", "waymark-cli " WAYMARK_VERSION,
                         cli::utf8(QCoreApplication::translate("cli", "Show which version this is")));
    app.require_subcommand(1);
    cli::Chosen chosen;
    cli::addFileCommands(app, chosen);
    cli::addReviewCommands(app, chosen);
    cli::addShowCommand(app, chosen);
    cli::addSpreadCommand(app, chosen);
    cli::addCompareCommand(app, chosen);
    cli::addGroupCommand(app, chosen);
#ifdef WAYMARK_GUI
    cli::addPictureCommands(app, chosen);
    cli::addReportCommand(app, chosen);
#endif
    cli::addWordingCommands(app, chosen);
    cli::addPackCommands(app, chosen);
    cli::addCalendarCommand(app, chosen);
    cli::addModelCommands(app, chosen);
    cli::addExportCommands(app, chosen);
    cli::addBackupCommands(app, chosen);
    cli::addSealCommands(app, chosen);
    cli::addMergeCommand(app, chosen);
    refuseEmpty(app);

    // The parser would only say that some command is missing, and not that this one is unknown.
    const QString first = arguments.value(1);
    const auto isFirst = [&](CLI::App *command) { return cli::text(command->get_name()) == first; };
    if (!first.isEmpty() && !first.startsWith(u'-') && app.get_subcommands(isFirst).empty())
        return cli::usage(
            QCoreApplication::translate("cli", "%1 is not a command. For a list, use waymark-cli --help.").arg(first));
    std::vector<std::string> words;
    for (auto argument = arguments.crbegin(); argument != arguments.crend() - 1; ++argument)
        words.push_back(cli::utf8(*argument)); // CLI11 takes them from the back
    try {
        app.parse(words);
    } catch (const CLI::ParseError &error) {
        // Help and version come as errors too, with success as their code; all the others are 100 and more.
        if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::Success)) {
            app.exit(error);
            return cli::Exit::Ok;
        }
        QString sentence = cli::text(error.what()).simplified();
        if (!sentence.endsWith(u'.'))
            sentence += u'.';
        return cli::usage(sentence);
    }
    const cli::Exit exit = chosen();
    if (exit == cli::Exit::Ok && !cli::allIsPrinted())
        return cli::failWith(QCoreApplication::translate(
            "cli", "Not everything could be written to standard output. Is its disk full?"));
    return exit;
}

} // namespace

int main(int argc, char **argv)
{
    [[maybe_unused]] const cli::ConsoleInUtf8 console;
    prepareLocale();
    qInstallMessageHandler(onlyTheWorst);
    const auto application = applicationFor(argc, argv);
    // Settings and data are those of the window.
    QCoreApplication::setApplicationName(QStringLiteral("waymark"));
    QCoreApplication::setOrganizationName(QStringLiteral("waymark"));
    // The plural forms of English; the languages of the window are for the window.
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/waymark_en.qm")))
        QCoreApplication::installTranslator(&english);
    return static_cast<int>(run(QCoreApplication::arguments()));
}
