// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/export/mergejson.h"
#include "core/storage/filecopies.h"
#include "core/text/merging.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <iterator>
#include <map>

namespace waymark::cli {
namespace {

struct MergeOptions
{
    std::string a;
    std::string b;
    std::string out;
    std::string ancestor;
    std::string prefer;
    std::vector<std::string> take; ///< "2=A"
    bool json = false;
};

/// What was read of both.
struct Copies
{
    FileCopy a;
    FileCopy b;
    std::optional<Ancestor> ancestor;
};

Result<Copies> readCopies(const MergeOptions &options)
{
    auto a = readFileCopy(text(options.a));
    auto b = a ? readFileCopy(text(options.b)) : Result<FileCopy>(FileCopy());
    if (!a || !b)
        return failed(a ? b.error() : a.error());
    std::optional<FileCopy> earlier;
    if (!options.ancestor.empty()) {
        auto named = readFileCopy(text(options.ancestor));
        if (!named)
            return failed(named.error());
        if (!areCopies(*named, *a) || !areCopies(*named, *b))
            return failed(Refusal{Refusal::Reason::NotACopy, text(options.ancestor)});
        earlier = std::move(*named);
    } else {
        std::vector<Backup> backups = backupsOfFile(backupFolders(), text(options.a));
        const std::vector<Backup> others = backupsOfFile(backupFolders(), text(options.b));
        std::ranges::copy_if(others, std::back_inserter(backups),
                             [&](const Backup &each) { return std::ranges::find(backups, each) == backups.end(); });
        earlier = earlierOfBoth(backups, *a, *b);
    }
    auto ancestor = ancestorOf(*a, *b, earlier ? &*earlier : nullptr);
    return Copies{std::move(*a), std::move(*b), std::move(ancestor)};
}

/// The sides that the command line chose; nothing for a conflict that it says nothing about.
struct Choices
{
    std::vector<std::optional<Side>> sides;
    std::optional<Exit> refused;

    bool areAll() const
    {
        return std::ranges::all_of(sides, [](const auto &side) { return side.has_value(); });
    }
    std::vector<Side> made(Side otherwise) const
    {
        std::vector<Side> all;
        for (const auto &side : sides)
            all.push_back(side.value_or(otherwise));
        return all;
    }
};

Side sideFrom(const QString &letter) { return letter == u"A" ? Side::Mine : Side::Theirs; }

Choices choicesOf(const MergeOptions &options, std::size_t conflicts)
{
    const std::optional<Side> preferred =
        options.prefer.empty() ? std::nullopt : std::optional(sideFrom(text(options.prefer)));
    Choices choices{std::vector<std::optional<Side>>(conflicts, preferred), {}};
    std::map<std::size_t, Side> taken;
    for (const std::string &each : options.take) {
        const QString number = text(each).section(u'=', 0, 0);
        const std::size_t place = number.toULongLong();
        const Side side = sideFrom(text(each).section(u'=', 1));
        if (place < 1 || place > conflicts)
            choices.refused = usage(QCoreApplication::translate("cli", "There is no conflict %1.").arg(number));
        else if (!taken.emplace(place, side).second)
            choices.refused =
                usage(QCoreApplication::translate("cli", "Conflict %1 has been decided twice.").arg(number));
        else
            choices.sides[place - 1] = side;
        if (choices.refused)
            break;
    }
    return choices;
}

void printIndented(const QString &label, const QString &lines)
{
    const QString indent = QStringLiteral("   ");
    print(indent + label + QStringLiteral(": ") + QString(lines).replace(u'\n', QString(u'\n' + indent + indent)));
}

void printGains(const Merge &merge, Side side, const QString &label)
{
    const auto step = merge.changeOf(side, std::vector<Side>(merge.conflicts().size(), side));
    const Workspace &present = merge.original(side);
    const QStringList lines =
        step ? mergeLines(changesOf(*step, present)) + changedAnswerLines(*step, present) : QStringList();
    if (lines.isEmpty())
        return;
    print(label);
    for (const QString &line : lines)
        print(QStringLiteral("   ") + line);
}

void printConflicts(const Merge &merge, const Choices &choices)
{
    for (std::size_t i = 0; i < merge.conflicts().size(); ++i) {
        const MergeConflict &conflict = merge.conflicts()[i];
        print(QStringLiteral("%1. %2").arg(i + 1).arg(conflictName(merge, conflict)));
        print(QStringLiteral("   ") + conflictReason(conflict));
        if (conflict.hasAncestor)
            printIndented(QCoreApplication::translate("cli", "Earlier"), earlierText(merge, conflict));
        printIndented(QStringLiteral("A"), sideText(merge, conflict, Side::Mine));
        printIndented(QStringLiteral("B"), sideText(merge, conflict, Side::Theirs));
        if (const auto side = choices.sides[i])
            print(QStringLiteral("   ") + (*side == Side::Mine ? QCoreApplication::translate("cli", "A is used.")
                                                               : QCoreApplication::translate("cli", "B is used.")));
    }
}

/// What merging would do, for people.
void printPlan(const Merge &merge, const Choices &choices)
{
    if (merge.original(Side::Mine) == merge.original(Side::Theirs))
        print(QCoreApplication::translate("cli", "A and B have the same content."));
    printGains(merge, Side::Theirs, QCoreApplication::translate("cli", "From A, not in B:"));
    printGains(merge, Side::Mine, QCoreApplication::translate("cli", "From B, not in A:"));
    printConflicts(merge, choices);
}

/// The same and what came of it, for scripts.
Exit printAsJson(const Merge &merge, const Choices &choices, bool isWritten)
{
    const auto json = mergeJson(merge, choices.sides, isWritten);
    if (!json)
        return fail(json.error());
    printJson(*json);
    return Exit::Ok;
}

Exit undecided(const MergeOptions &options, const Merge &merge, const Choices &choices)
{
    if (options.json) {
        if (const Exit printed = printAsJson(merge, choices, false); printed != Exit::Ok)
            return printed;
    }
    const auto open = static_cast<int>(std::ranges::count_if(choices.sides, [](const auto &side) { return !side; }));
    failWith(QCoreApplication::translate(
        "cli", "%n conflict(s) (has/have) not been decided, so nothing was written. Decide with --take or --prefer.",
        nullptr, open));
    return Exit::Undecided;
}

Exit merge(const MergeOptions &options)
{
    if (QFileInfo(text(options.a)) == QFileInfo(text(options.b)))
        return usage(QCoreApplication::translate("cli", "A and B are the same file."));
    if (const auto refused = refuseOutputs(options.a, {options.out}))
        return *refused;
    const auto copies = readCopies(options);
    if (!copies)
        return fail(copies.error());
    const QDateTime at = QDateTime::currentDateTimeUtc();
    const auto merge = Merge::of(copies->a, copies->b, copies->ancestor, at);
    if (!merge)
        return fail(merge.error());
    const Choices choices = choicesOf(options, merge->conflicts().size());
    if (choices.refused)
        return *choices.refused;

    if (!options.json)
        printPlan(*merge, choices);
    if (!choices.areAll())
        return undecided(options, *merge, choices);
    const std::vector<Side> sides = choices.made(Side::Mine);
    const auto merged = merge->resolved(sides);
    const auto renumbered = merge->renumbered(sides);
    if (!merged || !renumbered)
        return fail(merged ? renumbered.error() : merged.error());
    if (!options.json) {
        for (const QString &line : renumberedLines(*renumbered))
            print(line);
        if (options.out.empty())
            print(QCoreApplication::translate("cli", "Nothing was written. Name the new file with --out."));
    }
    if (!options.out.empty()) {
        const auto written = writeMerged(text(options.a), text(options.out), copies->a, copies->b, *merged, at);
        if (!written)
            return fail(written.error());
    }
    return options.json ? printAsJson(*merge, choices, !options.out.empty()) : Exit::Ok;
}

} // namespace

void addMergeCommand(CLI::App &app, Chosen &chosen)
{
    auto *command = app.add_subcommand(
        "merge", utf8(QCoreApplication::translate(
                     "cli", "Merge two copies that were changed separately into one file; neither copy is changed")));
    auto options = std::make_shared<MergeOptions>();
    command
        ->add_option("A", options->a,
                     utf8(QCoreApplication::translate("cli", "One copy; review numbers refer to this one")))
        ->required();
    command->add_option("B", options->b, utf8(QCoreApplication::translate("cli", "The other copy")))->required();
    command
        ->add_option(
            "--out", options->out,
            utf8(QCoreApplication::translate("cli", "The file to create; without it, only shows what would happen")))
        ->option_text("C");
    command
        ->add_option("--ancestor", options->ancestor,
                     utf8(QCoreApplication::translate(
                         "cli", "The file both copies came from, if there is no backup of it here")))
        ->option_text("X");
    const std::vector<std::string> letters{"A", "B"};
    command
        ->add_option("--prefer", options->prefer,
                     utf8(QCoreApplication::translate("cli", "The copy to use where both changed something")))
        ->option_text("A|B")
        ->check(CLI::IsMember(letters));
    const CLI::Validator decision(
        [](const std::string &value) {
            static const QRegularExpression shape(QStringLiteral("^[1-9][0-9]{0,5}=[AB]$"));
            return shape.match(text(value)).hasMatch()
                       ? std::string()
                       : utf8(QCoreApplication::translate("cli", "%1 is not a decision such as 2=A").arg(text(value)));
        },
        "");
    command
        ->add_option("--take", options->take,
                     utf8(QCoreApplication::translate("cli", "The copy to use for one conflict, by its number")))
        ->option_text("N=A|B ...")
        ->check(decision);
    command->add_flag("--json", options->json, utf8(QCoreApplication::translate("cli", "For scripts")));
    command->callback([&chosen, options] { chosen = [options] { return merge(*options); }; });
}

} // namespace waymark::cli
