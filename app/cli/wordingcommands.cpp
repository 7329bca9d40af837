// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/base/plaintext.h"
#include "core/model/modelfile.h"
#include "core/review/limits.h"
#include "core/review/offeredwordings.h"
#include "core/wording/pdfreading.h"
#include "core/wording/wordingcsv.h"

#include <algorithm>
#include <map>

namespace waymark::cli {
namespace {

struct LoadOptions
{
    std::string path;
    std::string file; ///< CSV, PDF or a model file: what it is, is seen by what it holds
    std::string name;
    bool preview = false;
    bool acceptMissing = false; ///< take a CSV file that lacks texts, or has some that the model does not know
    PdfOptions pdf;
};

struct UseOptions
{
    std::string path;
    std::string name;
    std::string review;
};

/// As a model of its own where the file has a theme column and no model is the same; else against the structure that
/// fits it best.
Result<WordingPreview> readFor(const Workspace &workspace, const QByteArray &bytes, const QString &path)
{
    if (hasThemeColumn(bytes)) {
        auto own = readWordingCsv(bytes, path, nullptr);
        for (const auto &[digest, stored] : workspace.structures().rows()) {
            if (own)
                own->recognise(stored.structure);
        }
        return own;
    }
    auto best = Result<WordingPreview>(failed(ContentError{ContentError::Problem::NothingMatched, path, {}}));
    for (const auto &[digest, stored] : workspace.structures().rows()) {
        auto preview = readWordingCsv(bytes, path, &stored.structure);
        if (!best || (preview && preview->matched > best->matched))
            best = std::move(preview);
    }
    return best;
}

QString whyDoubtful(WordingPreview::Doubt::Why why)
{
    using Why = WordingPreview::Doubt::Why;
    switch (why) {
    case Why::BrokenCharacters:
        return QCoreApplication::translate("cli", "broken characters: was the file saved in another encoding?");
    case Why::SameAsLevelBelow:
        return QCoreApplication::translate("cli", "the same text as at the level below");
    case Why::VeryShort:
        return QCoreApplication::translate("cli", "very short");
    case Why::OtherTitle:
        return QCoreApplication::translate("cli", "a different title from before");
    }
    return {};
}

void printLeftOut(const QString &what, const std::vector<WordingPreview::LeftOut> &rows)
{
    for (const WordingPreview::LeftOut &row : rows)
        print(QCoreApplication::translate("cli", "%1: line %2, statement %3, level %4")
                  .arg(what, QString::number(row.line), row.statement, row.level));
}

void printPreview(const WordingPreview &preview)
{
    print(
        preview.isCompleteModel
            ? QCoreApplication::translate("cli", "a complete model: %1 of %2 texts")
                  .arg(preview.matched)
                  .arg(preview.expected)
            : QCoreApplication::translate("cli", "%1 of %2 texts matched").arg(preview.matched).arg(preview.expected));
    for (const auto &[statement, level] : preview.missing)
        print(QCoreApplication::translate("cli", "missing: %1 level %2").arg(statement.toString()).arg(level));
    printLeftOut(QCoreApplication::translate("cli", "not recognised"), preview.notKnown);
    printLeftOut(QCoreApplication::translate("cli", "given twice, the first is used"), preview.duplicates);
    for (const WordingPreview::ReadAs &each : preview.readAs)
        print(QCoreApplication::translate("cli", "line %1: “%2” was read as %3")
                  .arg(QString::number(each.line), each.written, each.taken));
    for (const WordingPreview::Doubt &doubt : preview.doubtful)
        print(QCoreApplication::translate("cli", "doubtful: line %1, %2 level %3: %4")
                  .arg(QString::number(doubt.line), doubt.statement.toString(), QString::number(doubt.level),
                       whyDoubtful(doubt.why)));
    for (const QString &column : preview.ignoredColumns)
        print(QCoreApplication::translate("cli", "column ignored: %1").arg(column));
}

/// Failed where a CSV file has not all texts of the model, or others, and nobody accepted that.
Exit accept(const WordingPreview &preview, const LoadOptions &options)
{
    if ((preview.missing.empty() && preview.notKnown.empty()) || options.acceptMissing)
        return Exit::Ok;
    return failWith(
        QCoreApplication::translate("cli", "%1: texts missing: %2; texts not recognised: %3. Nothing was saved. Check "
                                           "the file, and add --accept-missing if it is right.")
            .arg(text(options.file), QString::number(preview.missing.size()),
                 QString::number(preview.notKnown.size())));
}

Exit store(Editor &editor, const Model &model)
{
    const auto added = editor.perform(edit::AddModel{model}, QDateTime::currentDateTimeUtc());
    if (!added)
        return fail(added.error());
    const QString name = model.wording.name();
    print(added->isEmpty() ? QCoreApplication::translate("cli", "this wording was already in the file")
                           : QCoreApplication::translate("cli", "saved as: %1").arg(name));
    return Exit::Ok;
}

/// Why what was found words no model of the file: fewer levels were found than the document names or than a model with
/// the same statements has, so that it was perhaps read wrongly; or it is another model's.
QString whyNoWording(const FoundModel &found, const Workspace &workspace, const LoadOptions &options)
{
    const auto sameStatements = std::ranges::find_if(workspace.structures().rows(), [&](const auto &row) {
        const FoundModel::Fit fit = found.fits(row.second.structure);
        return !fit.sameLevels && fit.found > 0 && (fit.missing + fit.unknown) * 5 <= fit.found;
    });
    if (sameStatements != workspace.structures().rows().end())
        return QCoreApplication::translate("cli", "%1 has the statements of “%2”, but %3 levels were found instead "
                                                  "of %4. Were two columns read as one? Nothing was saved.")
            .arg(text(options.file), sameStatements->second.structure.title(), QString::number(found.levels()),
                 QString::number(sameStatements->second.structure.levels()));
    return QCoreApplication::translate(
               "cli", "%1 belongs to a model that is not in %2. To turn it into a separate model, use model from-pdf.")
        .arg(text(options.file), text(options.path));
}

/// A publisher's PDF is a wording of a structure that the file has; another structure is a model of its own.
Exit loadPdf(Editor &editor, const LoadOptions &options)
{
    const auto found = readModelPdf(text(options.file));
    if (!found)
        return fail(found.error());
    const Structure *best = nullptr;
    int bestFit = 0;
    for (const auto &[digest, stored] : editor.workspace().structures().rows()) {
        const FoundModel::Fit fit = found->fits(stored.structure);
        if (fit.isWording() && fit.found - fit.otherTitle > bestFit) {
            best = &stored.structure;
            bestFit = fit.found - fit.otherTitle;
        }
    }
    // What belongs to no model of the file may still be looked at, and mended to a model of its own.
    const FoundModel arranged = best ? found->arrangedFor(*best) : *found;
    if (const auto told = tellFound(arranged, best ? FoundAs::Wording : FoundAs::Model, options.pdf); !told)
        return fail(told.error());
    if (!best)
        return failWith(whyNoWording(*found, editor.workspace(), options));
    if (const Exit accepted = accept(arranged, options.pdf); accepted != Exit::Ok || options.preview)
        return accepted;
    const auto preview = arranged.toPreview(best);
    return preview ? store(editor, preview->toModel(plainLine(text(options.name)))) : fail(preview.error());
}

/// A model file is wholly sound or refused, so that there is nothing to doubt in it.
Exit loadModel(Editor &editor, const LoadOptions &options)
{
    auto model = readModel(text(options.file));
    if (!model)
        return fail(model.error());
    print(QCoreApplication::translate("cli", "a complete model: %1").arg(model->structure.title()));
    const Wording &wording = model->wording;
    if (!options.name.empty())
        model->wording = Wording(plainLine(text(options.name)), wording.language(), wording.source(),
                                 wording.isOfficial(), wording.structure(), wording.descriptors());
    return options.preview ? Exit::Ok : store(editor, *model);
}

Exit missingIsForCsv()
{
    return usage(QCoreApplication::translate("cli", "--accept-missing works with CSV files only."));
}

/// A name is one line, as long as any other name.
std::optional<Exit> refuseName(const std::string &typed)
{
    const QString name = plainLine(text(typed));
    if (!typed.empty() && name.isEmpty())
        return usage(QCoreApplication::translate("cli", "--name has no letters in it."));
    return name.size() > maxName ? std::optional(fail(Refusal{Refusal::Reason::TextTooLong, name.left(60)}))
                                 : std::nullopt;
}

Exit load(const LoadOptions &options)
{
    if (const auto refused = refuseName(options.name))
        return *refused;
    if (const auto refused = refuseOutputs(options.path, {options.pdf.report}))
        return *refused;
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    if (isMeantAsPdf(text(options.file)))
        return options.acceptMissing ? missingIsForCsv() : loadPdf(**editor, options);
    if (!options.pdf.report.empty())
        return usage(QCoreApplication::translate("cli", "--report works with PDF files only."));
    if (options.pdf.acceptDoubtful)
        return usage(QCoreApplication::translate("cli", "--accept-doubtful works with PDF files only."));
    if (looksLikeModel(text(options.file)))
        return options.acceptMissing ? missingIsForCsv() : loadModel(**editor, options);
    const auto bytes = readCsvFile(text(options.file));
    if (!bytes)
        return failReading(text(options.file), bytes.error(), {FileKind::Wording, FileKind::Table});
    const auto preview = readFor((*editor)->workspace(), *bytes, text(options.file));
    if (!preview)
        return failReading(text(options.file), preview.error(), {FileKind::Wording, FileKind::Table});
    printPreview(*preview);
    if (const Exit accepted = accept(*preview, options); accepted != Exit::Ok || options.preview)
        return accepted;
    return store(**editor, preview->toModel(plainLine(text(options.name))));
}

Exit list(const std::string &path)
{
    const auto editor = openFile(path);
    if (!editor)
        return fail(editor.error());
    const Workspace &workspace = (*editor)->workspace();
    for (const auto &[digest, stored] : workspace.structures().rows()) {
        for (const Wording *wording : workspace.wordingsFor(digest)) {
            QStringList reviews;
            for (const Review *review : workspace.reviewsByDate()) {
                if (review->wording == wording->digest())
                    reviews.append(QString::number(review->number));
            }
            print(QStringLiteral("%1  %2 (%3)")
                      .arg(wording->digest().shortForm(), wording->name(), stored.structure.title()));
            if (!reviews.isEmpty())
                print(QStringLiteral("          ") +
                      QCoreApplication::translate("cli", "used by review %1").arg(reviews.join(QStringLiteral(", "))));
            const Model *newer = newerModelFor(*wording);
            if (newer && !workspace.wordings().find(newer->wording.digest()))
                print(QStringLiteral("          ") +
                      QCoreApplication::translate("cli", "newer, with this version of Waymark: %1")
                          .arg(newer->wording.name()));
        }
        for (const Model *offered : offeredModels(workspace, digest)) {
            if (offered->wording.language() == builtInModel().wording.language())
                continue;
            print(QCoreApplication::translate("cli", "comes with this version of Waymark too: %1")
                      .arg(offered->wording.name()));
            print(QStringLiteral("          ") + offered->wording.source());
        }
    }
    return Exit::Ok;
}

Exit use(const UseOptions &options)
{
    const auto open = openReview(options.path, options.review);
    if (!open)
        return fail(open.error());
    const Workspace &workspace = open->workspace();
    auto all = workspace.wordingsFor(open->review->structure);
    for (const Model *offered : offeredModels(workspace, open->review->structure))
        all.push_back(&offered->wording);
    std::map<Digest, const Wording *> meant;
    for (const Wording *wording : all) {
        if (wording->name() == text(options.name) || wording->digest().shortForm() == text(options.name))
            meant.emplace(wording->digest(), wording);
    }
    if (meant.empty())
        return fail(Refusal{Refusal::Reason::NoSuchWording, text(options.name)});
    if (meant.size() > 1) {
        QStringList choices;
        for (const auto &[digest, wording] : meant)
            choices.append(digest.shortForm());
        return failWith(QCoreApplication::translate(
                            "cli", "More than one wording is called %1. Use one of these instead of the name: %2.")
                            .arg(text(options.name), choices.join(QStringLiteral(", "))));
    }
    const Digest wording = meant.begin()->first;
    const auto done = open->editor->performAll(
        QStringLiteral("use-wording"), withWording(workspace, wording, edit::UseWording{open->review->id, wording}),
        QDateTime::currentDateTimeUtc());
    if (!done)
        return fail(done.error());
    const auto marks = static_cast<int>(std::ranges::count_if(done->changes, [](const RowChange &change) {
        return change.before && !change.after && std::holds_alternative<PointMark>(*change.before);
    }));
    if (marks > 0)
        print(QCoreApplication::translate(
            "cli", "%n mark(s) on points (has/have) been removed, because the new wording has other points.", nullptr,
            marks));
    return Exit::Ok;
}

} // namespace

void addWordingCommands(CLI::App &app, Chosen &chosen)
{
    auto *wording = app.add_subcommand(
        "wording", utf8(QCoreApplication::translate("cli", "Official wording of the model in a file")));
    wording->require_subcommand(1);

    auto *loading = wording->add_subcommand(
        "load", utf8(QCoreApplication::translate(
                    "cli", "Check how well a CSV file, a publisher's PDF or a model file fits, and save it")));
    auto options = std::make_shared<LoadOptions>();
    addFileArgument(*loading, options->path);
    loading
        ->add_option(
            "CSV", options->file,
            utf8(QCoreApplication::translate("cli", "CSV with the columns statement, title, level and text (and theme, "
                                                    "for a complete new model), the publisher's PDF, or a model file")))
        ->required();
    loading->add_option("--name", options->name, utf8(QCoreApplication::translate("cli", "The wording's name")))
        ->option_text("N");
    loading->add_flag("--preview", options->preview,
                      utf8(QCoreApplication::translate("cli", "Only show what fits, without saving anything")));
    loading->add_flag(
        "--accept-missing", options->acceptMissing,
        utf8(QCoreApplication::translate("cli", "Save a CSV file even if texts are missing or not recognised")));
    addPdfOptions(*loading, options->pdf);
    loading->callback([&chosen, options] { chosen = [options] { return load(*options); }; });

    auto *listing =
        wording->add_subcommand("list", utf8(QCoreApplication::translate("cli", "List the wordings in a file")));
    auto path = std::make_shared<std::string>();
    addFileArgument(*listing, *path);
    listing->callback([&chosen, path] { chosen = [path] { return list(*path); }; });

    auto *used = wording->add_subcommand(
        "use", utf8(QCoreApplication::translate("cli", "Use another wording of its model for a review")));
    auto wanted = std::make_shared<UseOptions>();
    addFileArgument(*used, wanted->path);
    used->add_option("NAME", wanted->name, utf8(QCoreApplication::translate("cli", "The wording's name")))->required();
    addReviewOption(*used, wanted->review)->required();
    used->callback([&chosen, wanted] { chosen = [wanted] { return use(*wanted); }; });
}

} // namespace waymark::cli
