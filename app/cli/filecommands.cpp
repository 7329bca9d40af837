// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/model/modelfile.h"
#include "core/sample/sample.h"
#include "core/text/errors.h"

namespace waymark::cli {
namespace {

struct NewOptions
{
    std::string path;
    std::string name;
    std::string kind;
    std::string model;
};

Exit makeSample(const std::string &path)
{
    const auto editor = writeSample(text(path));
    return editor ? Exit::Ok : fail(editor.error());
}

Exit makeNew(const NewOptions &options)
{
    Institution institution;
    institution.name = text(options.name).trimmed();
    institution.kind = *institutionKindFrom(text(options.kind));
    if (institution.name.isEmpty())
        return fail(Refusal{Refusal::Reason::NameMissing});
    const auto model = options.model.empty() ? Result<Model>(builtInModel()) : readModel(text(options.model));
    if (!model)
        return failReading(text(options.model), model.error(), {FileKind::Model});
    const auto editor = Editor::create(text(options.path), institution, *model, QDateTime::currentDateTimeUtc());
    return editor ? Exit::Ok : fail(editor.error());
}

Exit check(const std::string &path)
{
    const auto editor = Editor::openOrShow(text(path), QDateTime::currentDateTimeUtc());
    if (!editor)
        return fail(editor.error());
    if (!(*editor)->setAside().isEmpty())
        warnOf(setAsideSentence((*editor)->setAside()));
    const auto report = (*editor)->check();
    if (!report)
        return fail(report.error());
    for (const QString &problem : sentences(report->problems, (*editor)->workspace()))
        print(problem);
    if (!report->isSound())
        return failWith(QCoreApplication::translate("cli", "Problems were found in %1.").arg(text(path)));
    print(QCoreApplication::translate("cli",
                                      "sound; reviews: %1; finished, with their digests: %2; lines in the journal: %3")
              .arg(report->reviews)
              .arg(report->finishedReviews)
              .arg(report->journalLines));
    return Exit::Ok;
}

} // namespace

void addFileCommands(CLI::App &app, Chosen &chosen)
{
    auto *sample = app.add_subcommand(
        "sample", utf8(QCoreApplication::translate("cli", "Create the file of an example school with three reviews")));
    auto out = std::make_shared<std::string>();
    sample->add_option("OUT", *out, utf8(QCoreApplication::translate("cli", "The file to create")))->required();
    sample->callback([&chosen, out] { chosen = [out] { return makeSample(*out); }; });

    auto *created =
        app.add_subcommand("new", utf8(QCoreApplication::translate("cli", "Create the file for a school or college")));
    auto options = std::make_shared<NewOptions>();
    created->add_option("FILE", options->path, utf8(QCoreApplication::translate("cli", "The file to create")))
        ->required();
    created
        ->add_option("--name", options->name,
                     utf8(QCoreApplication::translate("cli", "The school's or college's name")))
        ->required()
        ->option_text("N");
    addKindOption(*created, options->kind)->required();
    created
        ->add_option("--model", options->model,
                     utf8(QCoreApplication::translate("cli", "A model file, instead of the built-in model")))
        ->option_text("MODEL.json");
    created->callback([&chosen, options] { chosen = [options] { return makeNew(*options); }; });

    auto *checked = app.add_subcommand(
        "check", utf8(QCoreApplication::translate("cli", "Check a file: integrity, digests and journal")));
    auto path = std::make_shared<std::string>();
    addFileArgument(*checked, *path);
    checked->callback([&chosen, path] { chosen = [path] { return check(*path); }; });
}

} // namespace waymark::cli
