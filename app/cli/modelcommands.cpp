// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/wholefile.h"
#include "core/export/reviewjson.h"
#include "core/model/modelfile.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/wording/pdfreading.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark::cli {
namespace {

void printDoubt(const QString &where, const FoundModel::Text &text)
{
    if (text.isOpen())
        print(QCoreApplication::translate("cli", "doubtful: %1: %2").arg(where, doubtWords(text)));
}

void printDoubts(const FoundModel &found)
{
    for (const FoundModel::FoundTheme &theme : found.themes())
        printDoubt(QCoreApplication::translate("cli", "theme %1").arg(theme.number), theme.title);
    for (const FoundModel::FoundStatement &statement : found.statements()) {
        const QString number = statement.number.toString();
        printDoubt(QCoreApplication::translate("cli", "%1 title", "a statement's number").arg(number), statement.title);
        for (std::size_t i = 0; i < statement.levels.size(); ++i)
            printDoubt(QCoreApplication::translate("cli", "%1 level %2").arg(number).arg(i + 1), statement.levels[i]);
    }
}

} // namespace

Result<void> tellFound(const FoundModel &found, FoundAs what, const PdfOptions &options)
{
    print(QCoreApplication::translate("cli", "found: themes %1, statements %2, levels %3; doubtful texts: %4")
              .arg(found.themes().size())
              .arg(found.statements().size())
              .arg(found.levels())
              .arg(found.openCount()));
    printDoubts(found);
    for (const QString &row : found.leftOut())
        print(QCoreApplication::translate("cli", "left out: %1").arg(row));
    return options.report.empty() ? Result<void>()
                                  : writeWholeFile(text(options.report), foundReport(found, what), Existing::Refuse);
}

Exit accept(const FoundModel &found, const PdfOptions &options)
{
    if (found.openCount() == 0 || options.acceptDoubtful)
        return Exit::Ok;
    return failWith(QCoreApplication::translate(
        "cli",
        "%n text(s) (is/are) doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are right.",
        nullptr, found.openCount()));
}

namespace {

struct ShowModelOptions
{
    std::string kind = "school";
    bool json = false;
};

Exit showModel(const ShowModelOptions &options)
{
    const Model &model = builtInModel();
    const InstitutionKind kind = *institutionKindFrom(text(options.kind));
    if (options.json) {
        printJson(modelJson(model, kind));
        return Exit::Ok;
    }
    print(editionName(model.structure, model.wording, kind));
    for (const QString &note : model.structure.notes())
        print(note);
    for (const Theme &theme : model.structure.themes()) {
        print({});
        print(QStringLiteral("%1 %2").arg(QString::number(theme.number), theme.title));
        for (const Statement &statement : theme.statements) {
            print({});
            print(QStringLiteral("  %1 %2").arg(statement.number.toString(), worded(statement.title, kind)));
            for (int level = 1; level <= model.structure.levels(); ++level) {
                const Descriptor &descriptor = model.wording.descriptor(statement.number, *Level::from(level));
                print(QStringLiteral("    ") + levelName(*Level::from(level)));
                if (descriptor.isMissing())
                    print(QStringLiteral("      ") + noDescriptor());
                for (const Point &point : descriptor.points)
                    print(QStringLiteral("      %1 %2")
                              .arg(point.isNew ? QStringLiteral("+") : QStringLiteral("-"), worded(point.text, kind)));
            }
        }
    }
    return Exit::Ok;
}

struct FromPdfOptions
{
    std::string source;
    std::string kind;
    std::string name;
    std::string out;
    PdfOptions pdf;
};

/// A structure that we do not know, out of the publisher's own PDF.
Exit modelFromPdf(const FromPdfOptions &options)
{
    const QString path = text(options.source);
    if (const auto refused = refuseOutputs({}, {options.out, options.pdf.report}))
        return *refused;
    const auto found = readModelPdf(path);
    if (!found)
        return failReading(path, found.error(), {FileKind::Pdf});
    if (const auto told = tellFound(*found, FoundAs::Model, options.pdf); !told)
        return fail(told.error());
    if (const Exit accepted = accept(*found, options.pdf); accepted != Exit::Ok)
        return accepted;
    const auto preview = found->toPreview(nullptr, text(options.name));
    if (!preview)
        return fail(preview.error());
    const QString kind = institutionKindName(*institutionKindFrom(text(options.kind)));
    const QStringList notes{QCoreApplication::translate("cli", "%1: read from %2.", "a kind of institution, a file")
                                .arg(kind, QFileInfo(path).fileName())};
    const Structure structure(text(options.name), preview->structure.levels(), notes, preview->structure.themes());
    const Wording wording(text(options.name), QStringLiteral("en"), QFileInfo(path).fileName(), true,
                          structure.digest(), preview->descriptors);
    const auto written = writeWholeFile(text(options.out), writeModel({structure, wording}), Existing::Refuse);
    return written ? Exit::Ok : fail(written.error());
}

Exit checkModel(const std::string &path)
{
    const auto model = path.empty() ? Result<Model>(builtInModel()) : readModel(text(path));
    if (!model)
        return failReading(text(path), model.error(), {FileKind::Model});
    const Structure &structure = model->structure;
    const Wording &wording = model->wording;
    int places = 0;
    int missing = 0;
    for (const auto &[number, levels] : wording.descriptors()) {
        for (const Descriptor &descriptor : levels) {
            ++places;
            missing += descriptor.isMissing();
        }
    }
    print(structure.title());
    print(QCoreApplication::translate("cli", "themes: %1; statements: %2; levels: %3")
              .arg(static_cast<int>(structure.themes().size()))
              .arg(structure.statementCount())
              .arg(structure.levels()));
    print(QCoreApplication::translate("cli", "wording: %1; descriptors: %2; without descriptor: %3")
              .arg(wording.name())
              .arg(places - missing)
              .arg(missing));
    print(QCoreApplication::translate("cli", "structure digest: %1").arg(structure.digest().hex));
    print(QCoreApplication::translate("cli", "wording digest: %1").arg(wording.digest().hex));
    return Exit::Ok;
}

} // namespace

void addModelCommands(CLI::App &app, Chosen &chosen)
{
    auto *model = app.add_subcommand("model", utf8(QCoreApplication::translate("cli", "Show or check a model")));
    model->require_subcommand(1);

    auto *show = model->add_subcommand("show", utf8(QCoreApplication::translate("cli", "Show the built-in model")));
    auto showing = std::make_shared<ShowModelOptions>();
    addKindOption(*show, showing->kind);
    show->add_flag("--json", showing->json, utf8(QCoreApplication::translate("cli", "For scripts")));
    show->callback([&chosen, showing] { chosen = [showing] { return showModel(*showing); }; });

    auto *check = model->add_subcommand(
        "check", utf8(QCoreApplication::translate("cli", "Check a model file and print its counts and digests")));
    auto path = std::make_shared<std::string>();
    check->add_option("MODEL", *path,
                      utf8(QCoreApplication::translate("cli", "A model file; without one, the built-in model")));
    check->callback([&chosen, path] { chosen = [path] { return checkModel(*path); }; });

    auto *reading = model->add_subcommand(
        "from-pdf", utf8(QCoreApplication::translate("cli", "Create a model file from the publisher's PDF")));
    auto made = std::make_shared<FromPdfOptions>();
    reading->add_option("PDF", made->source, utf8(QCoreApplication::translate("cli", "The publisher's PDF")))
        ->required();
    addKindOption(*reading, made->kind)->required();
    reading->add_option("--name", made->name, utf8(QCoreApplication::translate("cli", "The model's name")))
        ->option_text("N")
        ->required();
    reading->add_option("--out", made->out, utf8(QCoreApplication::translate("cli", "The model file to create")))
        ->option_text("MODEL.json")
        ->required();
    addPdfOptions(*reading, made->pdf);
    reading->callback([&chosen, made] { chosen = [made] { return modelFromPdf(*made); }; });
}

} // namespace waymark::cli
