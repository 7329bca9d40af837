// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/storage/sealedcopy.h"
#include "core/text/errors.h"

namespace waymark::cli {
namespace {

struct SealOptions
{
    std::string from;
    std::string to;
};

QString askForPassword() { return askSecretly(QCoreApplication::translate("cli", "The password:")); }

Exit seal(const SealOptions &options)
{
    if (const auto taken = refuseOutputs(options.from, {options.to}))
        return *taken;
    const auto editor = openFile(options.from);
    if (!editor)
        return fail(editor.error());
    const QString password = askForPassword();
    if (const auto problem = problemWithPassword(password))
        return failWith(sentence(*problem));
    const auto saved = (*editor)->saveSealedCopy(text(options.to), password);
    return saved ? Exit::Ok : fail(saved.error());
}

Exit unseal(const SealOptions &options)
{
    if (const auto free = mustNotExist(text(options.to)); !free)
        return fail(free.error());
    const auto file = openSealedCopy(text(options.from), askForPassword());
    if (!file)
        return failReading(text(options.from), file.error(), {FileKind::Sealed});
    const auto kept = keepUnsealed(*file, text(options.from), text(options.to));
    return kept ? Exit::Ok : fail(kept.error());
}

} // namespace

void addSealCommands(CLI::App &app, Chosen &chosen)
{
    auto *sealed = app.add_subcommand(
        "seal", utf8(QCoreApplication::translate(
                    "cli", "Make a password-protected copy to send; the password is read from standard input")));
    auto sealing = std::make_shared<SealOptions>();
    addFileArgument(*sealed, sealing->from);
    sealed->add_option("OUT", sealing->to, utf8(QCoreApplication::translate("cli", "The ZIP file to create")))
        ->required();
    sealed->callback([&chosen, sealing] { chosen = [sealing] { return seal(*sealing); }; });

    auto *unsealed = app.add_subcommand(
        "unseal",
        utf8(QCoreApplication::translate(
            "cli", "Turn a password-protected copy back into a file; the password is read from standard input")));
    auto unsealing = std::make_shared<SealOptions>();
    unsealed->add_option("COPY", unsealing->from, utf8(QCoreApplication::translate("cli", "The copy")))->required();
    unsealed->add_option("OUT", unsealing->to, utf8(QCoreApplication::translate("cli", "The file to create")))
        ->required();
    unsealed->callback([&chosen, unsealing] { chosen = [unsealing] { return unseal(*unsealing); }; });
}

} // namespace waymark::cli
