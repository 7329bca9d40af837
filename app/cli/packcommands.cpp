// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "core/asking/answerrows.h"
#include "core/asking/packfiles.h"
#include "core/asking/taking.h"
#include "core/base/webaddress.h"
#include "core/text/backups.h"
#include "core/text/errors.h"

#include <QFileInfo>
#include <set>
#include <utility>

namespace waymark::cli {
namespace {

struct PackOptions
{
    std::string path;
    std::string review;
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
    std::string review; ///< that a table belongs to: its year or its number
    bool dryRun = false;
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
    for (const int theme : std::set(options.themes.begin(), options.themes.end())) {
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

/// The review that the rows of a table answer: the one that is named, else the latest that is not finished.
Result<const Review *> answeredReview(const Workspace &workspace, const std::string &named)
{
    if (!named.empty())
        return reviewOf(workspace, named);
    const Review *found = nullptr;
    for (const Review *review : workspace.reviewsByDate()) {
        if (!review->isFinished())
            found = review;
    }
    if (!found)
        return failed(Refusal{Refusal::Reason::NoSuchReview, {}});
    return found;
}

/// Takes what is offered, file by file, and says what became of each.
class Bringing
{
public:
    Bringing(Editor &editor, const BringInOptions &options)
        : m_editor(editor)
        , m_options(options)
        , m_trial(editor.workspace())
    {}

    Exit take(const QStringList &paths)
    {
        m_paths = paths;
        if (m_options.dryRun)
            print(QCoreApplication::translate("cli", "Nothing was changed. This is what would happen:"));
        eachOfferedFile(paths, text(m_options.path), [this](const OfferedFile &file) {
            const auto *sheets = std::get_if<std::vector<Sheet>>(&file.content);
            return sheets ? takeTable(file.name, *sheets) : takeFile(file);
        });
        return m_exit;
    }

private:
    /// What another command takes, if the file itself was named and is no one's answers. What people send back in place
    /// of answers has sentences of its own (taking.h).
    std::optional<FileKind> otherKind(const QString &name, std::optional<NotAnswers> other = {}) const
    {
        if (other == NotAnswers::WaymarkFile)
            return FileKind::Waymark;
        const auto path =
            std::ranges::find(m_paths, name, [](const QString &each) { return QFileInfo(each).fileName(); });
        const auto kind = path == m_paths.end() ? std::nullopt : fileKindAt(*path);
        const bool isForOther = kind == FileKind::Export || kind == FileKind::Model || kind == FileKind::Sealed ||
                                kind == FileKind::Wording || kind == FileKind::Printed;
        return isForOther ? kind : std::nullopt;
    }

    /// False where the same would be said of every file after this one.
    bool goesOn(const Error &error)
    {
        m_exit = fail(error);
        return !isParted(error);
    }

    /// Once, before anything changes. The answers are worth more than a backup: where it fails they are imported all
    /// the same, and it is told.
    void backUp(const QDateTime &now)
    {
        if (std::exchange(m_isBackedUp, true) || !m_editor.makesBackups() ||
            isOneOfManyImports(m_editor.versions(), now))
            return;
        if (const auto made = m_editor.backUp(BackupReason::Import, now); !made)
            warn(backupFailure(made.error()));
    }

    Result<Step> perform(const Edit &edit, const QDateTime &now)
    {
        if (!m_options.dryRun) {
            if (const auto step = m_isBackedUp ? Step() : plan(m_editor.workspace(), edit); step && !step->isEmpty())
                backUp(now);
            return m_editor.perform(edit, now);
        }
        auto step = plan(m_trial, edit);
        if (step)
            m_trial.apply(*step);
        return step;
    }

    bool takeFile(const OfferedFile &file)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Workspace &workspace = m_options.dryRun ? m_trial : m_editor.workspace();
        const Taken taken = takeResponse(file, workspace, now, [&](const Edit &edit) { return perform(edit, now); });
        if (taken.error && isParted(*taken.error))
            return goesOn(*taken.error);
        if (taken.isTaken())
            print(sentence(taken));
        else if (const auto kind = otherKind(file.name, taken.other))
            m_exit = failWith(otherKindSentence(file.name, *kind));
        else
            m_exit = failWith(sentence(taken));
        return true;
    }

    bool takeTable(const QString &name, const std::vector<Sheet> &sheets)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const Workspace &workspace = m_options.dryRun ? m_trial : m_editor.workspace();
        const auto review = answeredReview(workspace, m_options.review);
        if (!review)
            return goesOn(review.error());
        const auto sheet = findAnswerTable(sheets, name, workspace.structureOf(**review));
        if (const auto kind = sheet ? std::nullopt : otherKind(name)) {
            m_exit = failWith(otherKindSentence(name, *kind));
            return true;
        }
        if (!sheet)
            return goesOn(sheet.error());
        const auto rows = readAnswerRows(*sheet, workspace, **review, now);
        std::vector<Edit> edits;
        const auto outcomes = tryRows(rows, workspace, edits);
        if (m_options.dryRun) {
            for (const Edit &edit : edits)
                m_trial.apply(*plan(m_trial, edit));
        } else if (!edits.empty()) {
            backUp(now);
            if (const auto done = m_editor.performAll(QStringLiteral("import-responses"), edits, now); !done)
                return goesOn(done.error());
        }
        for (std::size_t at = 0; at < rows.size(); ++at)
            tell(name, rows[at], outcomes[at]);
        if (const auto left = leftOut(*sheet))
            m_exit = failWith(sentence(*left));
        return true;
    }

    void tell(const QString &name, const AnswerRow &row, const RowOutcome &outcome)
    {
        const QString who = outcome.who.isEmpty() ? QCoreApplication::translate("cli", "no name given") : outcome.who;
        const QString line =
            QCoreApplication::translate("cli", "%1, row %2 (%3): %4", "file, row, whose, what became of it")
                .arg(name, QString::number(row.row), who, outcomeText(row, outcome));
        if (outcome.what == RowOutcome::What::Refused)
            m_exit = failWith(line);
        else
            print(line);
    }

    Editor &m_editor;
    const BringInOptions &m_options;
    QStringList m_paths; ///< as they were named
    Workspace m_trial;   ///< what the file would hold, where nothing is written
    Exit m_exit = Exit::Ok;
    bool m_isBackedUp = false;
};

/// Each file wholly or not at all, and each row of a table: one that is refused changes nothing and keeps none of the
/// others out.
Exit bringIn(const BringInOptions &options)
{
    const auto editor = openFile(options.path);
    if (!editor)
        return fail(editor.error());
    QStringList paths;
    for (const std::string &each : options.responses)
        paths.append(text(each));
    return Bringing(**editor, options).take(paths);
}

} // namespace

void addPackCommands(CLI::App &app, Chosen &chosen)
{
    auto *pack = app.add_subcommand(
        "pack", utf8(QCoreApplication::translate("cli", "Write the forms that colleagues fill in before the meeting")));
    auto options = std::make_shared<PackOptions>();
    addFileArgument(*pack, options->path);
    addReviewOption(*pack, options->review)->required();
    pack->add_option("--out", options->out, utf8(QCoreApplication::translate("cli", "The folder to write them to")))
        ->required()
        ->option_text("DIR");
    pack->add_option("--theme", options->themes,
                     utf8(QCoreApplication::translate(
                         "cli", "Only a form for theme N, for anyone, whoever has been asked about it")))
        ->check(plainNumber())
        ->option_text("N...");
    pack->add_flag(
        "--draft-shown", options->draftShown,
        utf8(QCoreApplication::translate("cli", "Show the draft, so that colleagues can agree or disagree with it")));
    pack->add_option(
            "--message", options->message,
            utf8(QCoreApplication::translate("cli", "A message to colleagues, instead of the one saved in the review")))
        ->option_text("TEXT");
    pack->add_option("--guidance", options->guidance,
                     utf8(QCoreApplication::translate(
                         "cli", "Your own guidance, such as a video, instead of the one saved in the review")))
        ->option_text("TEXT");
    pack->add_option(
            "--guidance-link", options->guidanceLink,
            utf8(QCoreApplication::translate("cli", "Where your guidance is: an address that starts with https")))
        ->option_text("ADDRESS");
    pack->callback([&chosen, options] { chosen = [options] { return writePacks(*options); }; });

    auto *command = app.add_subcommand(
        "import",
        utf8(QCoreApplication::translate("cli", "Import colleagues' answers: each file in full or not at all")));
    auto bringing = std::make_shared<BringInOptions>();
    addFileArgument(*command, bringing->path);
    command
        ->add_option("RESPONSES", bringing->responses,
                     utf8(QCoreApplication::translate("cli", "Response files, spreadsheets with a row for each person "
                                                             "(.xlsx, .ods, .csv), or folders or ZIP files of these")))
        ->required();
    command
        ->add_option(
            "--review", bringing->review,
            utf8(QCoreApplication::translate(
                "cli",
                "The review that a spreadsheet answers, by year or number (default: the latest that is not finished)")))
        ->option_text("R");
    command->add_flag("--dry-run", bringing->dryRun,
                      utf8(QCoreApplication::translate("cli", "Show what would happen, without changing anything")));
    // Not called "import": clang-format takes that for the keyword.
    command->callback([&chosen, bringing] { chosen = [bringing] { return bringIn(*bringing); }; });
}

} // namespace waymark::cli
