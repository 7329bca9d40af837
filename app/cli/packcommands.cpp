// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/asking/packfiles.h"
#include "core/asking/taking.h"
#include "core/base/webaddress.h"
#include "core/text/errors.h"

namespace waymark::cli {
namespace {

struct PackOptions
{
    std::string path;
    int review = 0;
    std::string out;
    std::string message;
    std::string guidance;
    std::string guidanceLink;
    std::vector<int> themes;
    bool draftShown = false;
};

struct BringInOptions
{
    std::string path;
    std::vector<std::string> responses;
};

Exit writePacks(const PackOptions &options)
{
    const auto open = openReview(options.path, options.review);
    if (!open)
        return fail(open.error());
    const Workspace &workspace = open->workspace();
    const QString link = text(options.guidanceLink);
    if (!link.isEmpty() && !isWebAddress(link))
        return fail(Refusal{Refusal::Reason::NotAWebAddress, link});
    auto packs = options.themes.empty() ? packsOf(workspace, *open->review) : std::vector<Pack>();
    for (const int theme : options.themes) {
        if (!workspace.structureOf(*open->review).theme(theme))
            return fail(Refusal{Refusal::Reason::NoSuchTheme, QString::number(theme)});
        packs.push_back(packFor(workspace, open->review->id, {}, {theme}));
    }
    for (Pack &pack : packs) {
        if (options.draftShown)
            pack.kind = PackKind::DraftShown;
        if (!options.message.empty())
            pack.message = text(options.message);
        if (!options.guidance.empty())
            pack.guidance = text(options.guidance);
        if (!link.isEmpty())
            pack.guidanceLink = link;
    }
    const auto written = writePackFolder(packFiles(workspace, packs), text(options.out));
    if (!written)
        return fail(written.error());
    for (const QString &name : *written)
        print(name);
    return shown(workspace);
}

/// Each file wholly or not at all: one that is refused changes nothing and keeps none of the others out.
Exit bringIn(const BringInOptions &options)
{
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    Exit exit = Exit::Ok;
    QStringList paths;
    for (const std::string &each : options.responses)
        paths.append(text(each));
    eachOfferedFile(paths, text(options.path), [&](const OfferedFile &file) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Taken taken = takeResponse(file, (*editor)->workspace(), now,
                                         [&](const Edit &edit) { return (*editor)->perform(edit, now); });
        if (taken.error && isParted(*taken.error)) {
            exit = fail(*taken.error); // as would be said of every file after this one
            return false;
        }
        if (taken.isTaken())
            print(sentence(taken));
        else
            exit = failWith(sentence(taken));
        return true;
    });
    return exit;
}

} // namespace

void addPackCommands(CLI::App &app, Chosen &chosen)
{
    auto *pack = app.add_subcommand(
        "pack", utf8(QCoreApplication::translate("cli", "Write the forms that colleagues answer before the meeting")));
    auto options = std::make_shared<PackOptions>();
    addFileArgument(*pack, options->path);
    addReviewOption(*pack, options->review)->required();
    pack->add_option("--out", options->out, utf8(QCoreApplication::translate("cli", "The folder to write them to")))
        ->required()
        ->option_text("DIR");
    pack->add_option("--theme", options->themes,
                     utf8(QCoreApplication::translate("cli", "Only a form for theme N, for anybody, whoever has it")))
        ->check(plainNumber())
        ->option_text("N...");
    pack->add_flag("--draft-shown", options->draftShown,
                   utf8(QCoreApplication::translate("cli", "Show the draft, to agree or disagree with")));
    pack->add_option("--message", options->message,
                     utf8(QCoreApplication::translate("cli", "A message to colleagues, in place of the review's")))
        ->option_text("TEXT");
    pack->add_option("--guidance", options->guidance,
                     utf8(QCoreApplication::translate("cli", "What your own guidance is, such as a video: in place of "
                                                             "the review's")))
        ->option_text("TEXT");
    pack->add_option("--guidance-link", options->guidanceLink,
                     utf8(QCoreApplication::translate("cli", "Where it is: an address that begins with https")))
        ->option_text("ADDRESS");
    pack->callback([&chosen, options] { chosen = [options] { return writePacks(*options); }; });

    auto *command = app.add_subcommand(
        "import",
        utf8(QCoreApplication::translate("cli", "Bring colleagues' answers in: each file wholly or not at all")));
    auto bringing = std::make_shared<BringInOptions>();
    addFileArgument(*command, bringing->path);
    command
        ->add_option("RESPONSES", bringing->responses,
                     utf8(QCoreApplication::translate("cli", "Response files, folders or ZIP files of them")))
        ->required();
    // Not called "import": clang-format takes that for the keyword.
    command->callback([&chosen, bringing] { chosen = [bringing] { return bringIn(*bringing); }; });
}

} // namespace waymark::cli
