// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/editing/editor.h"
#include "core/wording/foundmodel.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <memory>

namespace waymark::cli {

/// What becomes of a publisher's PDF on the command line.
struct PdfOptions
{
    std::string report;          ///< a CSV file to write what was found to; empty for none
    bool acceptDoubtful = false; ///< take doubtful texts as they are
};

/// Says what was found, a line for each doubtful text, and writes the report.
Result<void> tellFound(const FoundModel &found, FoundAs what, const PdfOptions &options);

/// Failed where something is doubtful that nobody accepted: then nothing may be stored.
Exit accept(const FoundModel &found, const PdfOptions &options);

/// What the command line asked for. A command's callback sets it while parsing, and main() runs it afterwards.
using Chosen = std::function<Exit()>;

void addFileCommands(CLI::App &app, Chosen &chosen);    ///< sample, new, check
void addReviewCommands(CLI::App &app, Chosen &chosen);  ///< review add, answer, finish
void addShowCommand(CLI::App &app, Chosen &chosen);     ///< show
void addSpreadCommand(CLI::App &app, Chosen &chosen);   ///< spread
void addCompareCommand(CLI::App &app, Chosen &chosen);  ///< compare
void addGroupCommand(CLI::App &app, Chosen &chosen);    ///< group
void addPictureCommands(CLI::App &app, Chosen &chosen); ///< chart
void addReportCommand(CLI::App &app, Chosen &chosen);   ///< report
void addWordingCommands(CLI::App &app, Chosen &chosen); ///< wording load, list, use
void addPackCommands(CLI::App &app, Chosen &chosen);    ///< pack, import
void addCalendarCommand(CLI::App &app, Chosen &chosen); ///< calendar
void addModelCommands(CLI::App &app, Chosen &chosen);   ///< model show, check, from-pdf
void addSealCommands(CLI::App &app, Chosen &chosen);    ///< seal, unseal
void addExportCommands(CLI::App &app, Chosen &chosen);  ///< export, import-json
void addBackupCommands(CLI::App &app, Chosen &chosen);  ///< backups, restore
void addMergeCommand(CLI::App &app, Chosen &chosen);    ///< merge

/// Why nothing can be written to these paths (empty ones aside) by a command about FILE: two of them are one, one is
/// where SQLite keeps FILE's journal, or something is there already. Nothing where they will do.
std::optional<Exit> refuseOutputs(const std::string &file, const std::vector<std::string> &outs);
/// A number in plain digits, and of no more of them than any number here has: the parser would take 0x3 and 010 too.
const CLI::Validator &plainNumber();
/// A plain number or an academic year, as reviewOf() takes them.
const CLI::Validator &numberOrYear();

/// Opens a file for this one command, and says on standard error where a journal was next to it that did not belong to
/// it, and all that is wrong with the file. One that is read-only or damaged opens too, and refuses edits. A file of an
/// older format is backed up to the first of the folders.
Result<std::unique_ptr<Editor>> openFile(const std::string &path, const QStringList &backupFolders);
/// The same with the folders of the window.
Result<std::unique_ptr<Editor>> openFile(const std::string &path);
/// Where the window makes backups on this computer, and after it where it made them before.
QStringList backupFolders();
/// What a command ends with that has shown what is in a file: Failed where something of it is lost.
Exit shown(const Workspace &workspace);
/// The review with this number, or the latest of this academic year; a refusal that names it where there is none.
Result<const Review *> reviewOf(const Workspace &workspace, const std::string &named);

/// A file opened for a command about one of its reviews.
struct OpenReview
{
    std::unique_ptr<Editor> editor;
    const Review *review; ///< never null

    const Workspace &workspace() const { return editor->workspace(); }
};
/// As openFile() and reviewOf().
Result<OpenReview> openReview(const std::string &path, const std::string &named);

/// The edit, after one that adds the program's own model where the file does not hold these words yet.
std::vector<Edit> withWording(const Workspace &workspace, const Digest &wording, Edit edit);

/// The keys of all kinds of something, as a command line names them.
template <class Kinds>
std::vector<std::string> keysOf(const Kinds &kinds)
{
    std::vector<std::string> keys(std::size(kinds));
    std::ranges::transform(kinds, keys.begin(), [](auto kind) { return utf8(keyOf(kind)); });
    return keys;
}

/// Adds what almost every command asks for.
CLI::Option *addFileArgument(CLI::App &command, std::string &path);
CLI::Option *addReviewOption(CLI::App &command, std::string &named);
/// "school", "special-school" or "college"; anything else is a wrong use of the command line.
CLI::Option *addKindOption(CLI::App &command, std::string &kind);
/// --language, of commands that write for people: from then on all texts are in it. Without it they are in English,
/// whatever the system and the window speak, for what is printed is read by scripts too.
void addLanguageOption(CLI::App &command);
/// --report and --accept-doubtful, of commands that read a publisher's PDF.
void addPdfOptions(CLI::App &command, PdfOptions &options);

} // namespace waymark::cli
