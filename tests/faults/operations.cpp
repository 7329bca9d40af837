// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/operations.h"

#include "core/asking/taking.h"
#include "core/export/workspacejson.h"
#include "core/review/forgetting.h"
#include "core/review/merging.h"
#include "core/storage/filecopies.h"
#include "core/text/errors.h"
#include "tests/support/responses.h"
#include "tests/support/workspaces.h"

#include <QDir>
#include <QDirIterator>
#include <algorithm>
#include <stdexcept>

namespace waymark::testing {
namespace {

/// The same in every process and in every run: what was there at each moment can then be compared.
template <class AnyId>
AnyId fixedId(ushort number)
{
    return {QUuid(0x57617965, 0x6d61, number, 0x80, 1, 2, 3, 4, 5, 6, 7)};
}
const ReviewId review = fixedId<ReviewId>(0x4001);
const PersonId person = fixedId<PersonId>(0x4002);
const ActionId action = fixedId<ActionId>(0x4003);

constexpr int maxPerson = 4; ///< colleagues who answer

template <class T>
T must(Result<T> result)
{
    if (!result)
        throw std::runtime_error(sentence(result.error()).toStdString());
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Result<void> done(const Result<Step> &step) { return step ? Result<void>() : failed(step.error()); }

Deed edits(const Edit &edit)
{
    return [edit](const Ground &, std::unique_ptr<Editor> &editor) { return done(editor->perform(edit, noon)); };
}

Deed opens(bool withBackups = true)
{
    return [withBackups](const Ground &ground, std::unique_ptr<Editor> &editor) -> Result<void> {
        auto opened = Editor::open(ground.file(), noon, withBackups ? QStringList{ground.backups()} : QStringList());
        if (!opened)
            return failed(opened.error());
        editor = std::move(*opened);
        return {};
    };
}

Deed backsUp(BackupReason reason, int minutes = 0)
{
    return [reason, minutes](const Ground &, std::unique_ptr<Editor> &editor) -> Result<void> {
        const auto made = editor->backUp(reason, noon.addSecs(60 * minutes));
        return made ? Result<void>() : failed(made.error());
    };
}

edit::Write comment(const QString &text) { return {review, number("1.1"), edit::Write::Field::Comment, text}; }

/// A file with a review, a colleague and a statement.
std::unique_ptr<Editor> begin(const Ground &ground)
{
    const Model own = model();
    auto editor = must(Editor::create(ground.file(), {QStringLiteral("Example Academy")}, own, noon));
    editor->setBackupFolders({ground.backups()});
    Review first;
    first.id = review;
    first.year = QStringLiteral("2026/27");
    first.title = QStringLiteral("Careers leadership review");
    first.date = noon.date();
    first.structure = own.structure.digest();
    first.wording = own.wording.digest();
    must(editor->perform(edit::AddReview{first, {}}, noon));
    must(editor->perform(edit::AddPerson{{person, QStringLiteral("Zebedee Quixley"), {"senco", {}}}}, noon));
    must(editor->perform(comment(QStringLiteral("Zebedee Quixley said so. ").repeated(100)), noon));
    return editor;
}

void prepareReview(const Ground &ground) { begin(ground); }

void prepareAnswered(const Ground &ground)
{
    const auto editor = begin(ground);
    edit::Answer answer{review, {}, true, noon};
    const Model own = model();
    for (const Statement &statement : own.structure.statements())
        answer.answers.push_back({statement.number, edit::Answer::One::Kind::Level, level(2)});
    must(editor->perform(answer, noon));
}

QString answersOf(const Ground &ground, int who)
{
    return ground.folder + QStringLiteral("/answers/%1.waymark-response.json").arg(who);
}

void prepareAnswers(const Ground &ground)
{
    const auto editor = begin(ground);
    QDir(ground.folder).mkdir(QStringLiteral("answers"));
    for (int who = 1; who <= maxPerson; ++who)
        writeResponse(answersOf(ground, who), responseJson(editor->workspace(), *editor->workspace().review(review),
                                                           QStringLiteral("Colleague %1").arg(who), 1 + who % 3 + 1));
}

/// The edit that taking the answers in makes, the same each time.
Deed takesIn(int who)
{
    const auto kept = std::make_shared<std::optional<Edit>>();
    return [kept, who](const Ground &ground, std::unique_ptr<Editor> &editor) -> Result<void> {
        if (!*kept) {
            eachOfferedFile({answersOf(ground, who)}, {}, [&](const OfferedFile &file) {
                (void)takeResponse(file, editor->workspace(), noon, [&](const Edit &edit) -> Result<Step> {
                    *kept = edit;
                    return plan(editor->workspace(), edit);
                });
                return true;
            });
        }
        return done(editor->perform(kept->value(), noon));
    };
}

QString fixture(int format)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-%1.waymark").arg(format);
}

std::function<void(const Ground &)> prepareOlder(int format)
{
    return [format](const Ground &ground) {
        if (!QFile::copy(fixture(format), ground.file()) ||
            !QFile::setPermissions(ground.file(), QFile::ReadOwner | QFile::WriteOwner))
            throw std::runtime_error("no fixture");
    };
}

/// In a format that may be new to the program: by its number, for it has another id.
Result<void> writeInFirst(const Ground &, std::unique_ptr<Editor> &editor)
{
    const Workspace &workspace = editor->workspace();
    Institution institution = workspace.institution();
    institution.phase = QStringLiteral("11 to 16");
    return done(editor->perform(edit::DescribeInstitution{institution}, noon));
}

void prepareVersions(const Ground &ground)
{
    const auto editor = begin(ground);
    must(editor->backUp(BackupReason::Work, noon.addDays(-1)));
    must(editor->perform(comment(QStringLiteral("Later. ").repeated(200)), noon));
    must(editor->perform(edit::AddAction{{action, review, {number("1.1")}, QStringLiteral("Ask a friend"), {}}}, noon));
}

Result<void> restores(const Ground &, std::unique_ptr<Editor> &editor)
{
    const auto versions = editor->versions();
    // The oldest: what was made before restoring is newer.
    auto held = readBackup(versions.back().path);
    if (!held)
        return failed(held.error());
    return done(editor->perform(edit::Restore{std::make_shared<const Workspace>(std::move(*held)), {}}, noon));
}

Result<void> forgets(const Ground &, std::unique_ptr<Editor> &editor)
{
    edit::ForgetPerson edit{person, noon, fixedId<ReopeningId>(0x4004)};
    for (const NamingText &text : textsNaming(editor->workspace(), person))
        edit.mended.push_back({text.place, QStringLiteral("A colleague")});
    return done(editor->perform(edit, noon));
}

void prepareParted(const Ground &ground)
{
    const auto editor = begin(ground);
    must(editor->saveCopy(ground.file("other.waymark")));
    const auto other = must(Editor::open(ground.file("other.waymark"), noon));
    must(other->perform(edit::ChooseLevel{review, number("1.2"), level(3)}, noon));
    must(other->perform(edit::AddAction{{action, review, {number("1.2")}, QStringLiteral("Ask a friend"), {}}}, noon));
    must(editor->perform(edit::ChooseLevel{review, number("1.1"), level(2)}, noon));
}

Result<void> merges(const Ground &ground, std::unique_ptr<Editor> &editor)
{
    const auto theirs = readFileCopy(ground.file("other.waymark"));
    if (!theirs)
        return failed(theirs.error());
    const auto merge = Merge::of({editor->workspace(), {}}, *theirs, {}, noon);
    if (!merge)
        return failed(merge.error());
    const auto edit = merge->asEdit(std::vector<Side>(merge->conflicts().size(), Side::Theirs));
    return edit ? done(editor->perform(*edit, noon)) : failed(edit.error());
}

Result<void> savesCopy(const Ground &ground, std::unique_ptr<Editor> &editor)
{
    return editor->saveCopy(ground.file("copy.waymark"));
}

/// What the file of another folder held, as an export gives it.
void prepareExport(const Ground &ground)
{
    {
        const auto editor = begin(ground);
        QFile json(ground.file("school.json"));
        if (!json.open(QIODevice::WriteOnly) ||
            json.write(must(writeWorkspaceJson({editor->workspace(), false}, {}))) < 1)
            throw std::runtime_error("no export");
    }
    QFile::remove(ground.file());
}

Result<void> makesOfExport(const Ground &ground, std::unique_ptr<Editor> &editor)
{
    const auto exported = readWorkspaceJson(ground.file("school.json"));
    if (!exported)
        return failed(exported.error());
    auto made = createFromExport(ground.file(), exported->workspace, noon);
    if (!made)
        return failed(made.error());
    editor = std::move(*made);
    return {};
}

Result<void> makesNew(const Ground &ground, std::unique_ptr<Editor> &editor)
{
    auto made = Editor::create(ground.file(), {QStringLiteral("Example Academy")}, model(), noon);
    if (!made)
        return failed(made.error());
    editor = std::move(*made);
    return {};
}

Result<void> undoes(const Ground &, std::unique_ptr<Editor> &editor) { return done(editor->undo(noon)); }

} // namespace

const std::vector<Operation> &operations()
{
    static const auto nothing = [](const Ground &) {};
    static const auto choose = [](int value) { return edits(edit::ChooseLevel{review, number("1.1"), level(value)}); };
    static const std::vector<Operation> all{
        {"editing",
         "a file with a review",
         "a level, a long note, an action, agreeing, undo",
         prepareReview,
         {opens(), choose(3), edits(comment(QStringLiteral("A long note. ").repeated(500))),
          edits(edit::AddAction{{action, review, {number("1.1")}, QStringLiteral("Ask a friend"), {}}}),
          edits(edit::Agree{review, {number("1.1")}, noon, QStringLiteral("SLT")}), undoes}},
        {"import",
         "a file with a review, and the answers of four colleagues",
         "takes each of them in",
         prepareAnswers,
         {opens(), takesIn(1), takesIn(2), takesIn(3), takesIn(4)}},
        {"finish",
         "a review with every statement agreed",
         "finishes it, and makes the backup that goes with it",
         prepareAnswered,
         {opens(), edits(edit::FinishReview{review, noon}), backsUp(BackupReason::Finish)}},
        {"migration from format 1",
         "the kept file of format 1",
         "opens it, with a place for backups",
         prepareOlder(1),
         {opens(), writeInFirst}},
        {"migration from format 3",
         "the kept file of format 3",
         "opens it; its copy is made beside it",
         prepareOlder(3),
         {opens(false), writeInFirst}},
        {"migration from format 4",
         "the kept file of format 4",
         "opens it, with a place for backups",
         prepareOlder(4),
         {opens(), writeInFirst}},
        {"backup",
         "a file with a backup",
         "changes it and makes a backup, three times",
         prepareVersions,
         {opens(), choose(1), backsUp(BackupReason::Work, 30), choose(2), backsUp(BackupReason::Work, 60), choose(3),
          backsUp(BackupReason::Work, 90)}},
        {"restore",
         "a file with a backup, changed since",
         "makes a backup of how it is, and restores the earlier version",
         prepareVersions,
         {opens(), backsUp(BackupReason::Restore), restores}},
        {"removing a person",
         "a person named in a note and in a backup",
         "removes them for good, with the backups that name them",
         prepareVersions,
         {opens(), forgets}},
        {"merging",
         "two copies of a file, both changed since",
         "makes a backup of the one, and merges the other into it",
         prepareParted,
         {opens(), backsUp(BackupReason::Merge), merges}},
        {"copy", "a file with a review", "saves a copy", prepareReview, {opens(), savesCopy}},
        {"new file", "an empty folder", "makes a file", nothing, {makesNew, writeInFirst}},
        {"from an export", "an export", "makes a file of it", prepareExport, {makesOfExport, writeInFirst}},
        // Whatever else writes a file is a line here.
    };
    return all;
}

namespace {

QStringList answering(const Ground &ground)
{
    return {QStringLiteral("answer"), ground.file(),           QStringLiteral("--review"),
            QStringLiteral("1"),      QStringLiteral("1.1=2"), QStringLiteral("1.2=3"),
            QStringLiteral("1.3=2"),  QStringLiteral("2.1=4"), QStringLiteral("2.2=2")};
}

/// All answers or none.
int answered(const Workspace &workspace)
{
    const Review *only = workspace.reviewByNumber(1);
    const Model own = model();
    const auto count = std::ranges::count_if(own.structure.statements(), [&](const Statement &statement) {
        return only && workspace.decision(only->id, statement.number).level.has_value();
    });
    return count == 0 ? 0 : count == 5 ? 1 : -1;
}

/// Colleagues of whom everything was taken in.
int takenIn(const Workspace &workspace)
{
    const auto responses = workspace.responsesOf(review);
    for (const Response *each : responses) {
        if (workspace.answersOf(each->id).size() != 5)
            return -1;
    }
    return static_cast<int>(responses.size());
}
int allTakenIn(const Workspace &workspace)
{
    const int count = takenIn(workspace);
    return count == maxPerson ? 1 : count == 0 ? 0 : -1;
}

int isFinished(const Workspace &workspace)
{
    const Review *only = workspace.review(review);
    return only && only->isFinished() ? 1 : 0;
}

int isRestored(const Workspace &workspace)
{
    const bool earlier = workspace.decision(review, number("1.1")).comment.startsWith(u'Z');
    return earlier == workspace.actions().isEmpty() ? (earlier ? 1 : 0) : -1;
}

int isThere(const Workspace &workspace) { return workspace.reviews().size() == 1 ? 1 : -1; }

/// What the window's driver writes as the reason, one number after another.
int numbered(const Workspace &workspace) { return workspace.decision(review, number("1.1")).rationale.toInt(); }

int describes(const Workspace &workspace) { return workspace.institution().phase == u"11 to 16" ? 1 : 0; }

QString theBackup(const Ground &ground)
{
    QDirIterator found(ground.backups(), {QStringLiteral("*.waymark")}, QDir::Files, QDirIterator::Subdirectories);
    return found.hasNext() ? found.next() : QString();
}

auto windowDoes(const char *what)
{
    return [what](const Ground &ground) {
        return QStringList{QString::fromLatin1(what), ground.file(), ground.backups(),
                           ground.folder + QStringLiteral("/answers")};
    };
}

} // namespace

const std::vector<ProgramOperation> &programOperations()
{
    using By = ProgramOperation::By;
    static const std::vector<ProgramOperation> all{
        {"editing", "a file with a review", "answer: five answers at once", By::CommandLine, prepareReview, answering,
         answered, 1},
        {"editing", "a file with a review", "types a reason and chooses a level, over and over", By::Window,
         prepareReview, windowDoes("edit"), numbered, 0},
        {"import", "the answers of four colleagues", "import", By::CommandLine, prepareAnswers,
         [](const Ground &ground) {
             return QStringList{QStringLiteral("import"), ground.file(), ground.folder + QStringLiteral("/answers")};
         },
         takenIn, maxPerson},
        {"import", "the answers of four colleagues", "drops their folder on the window", By::Window, prepareAnswers,
         windowDoes("import"), allTakenIn, 1},
        {"finish", "every statement agreed", "finish", By::CommandLine, prepareAnswered,
         [](const Ground &ground) {
             return QStringList{QStringLiteral("finish"), ground.file(), QStringLiteral("--review"),
                                QStringLiteral("1")};
         },
         isFinished, 1},
        {"finish", "every statement agreed", "finishes by its dialog, which makes a backup", By::Window,
         prepareAnswered, windowDoes("finish"), isFinished, 1},
        {"migration", "the kept file of format 4", "answer, which opens it", By::CommandLine, prepareOlder(4),
         [](const Ground &ground) {
             return QStringList{QStringLiteral("answer"), ground.file(), QStringLiteral("--review"),
                                QStringLiteral("2"), QStringLiteral("1.2=4")};
         },
         [](const Workspace &workspace) {
             const Review *second = workspace.reviewByNumber(2);
             return second && workspace.decision(second->id, number("1.2")).level == level(4) ? 1 : 0;
         },
         1},
        {"migration", "the kept file of format 4", "opens it, and describes the school", By::Window, prepareOlder(4),
         windowDoes("migrate"), describes, 1},
        {"backup", "a file with a backup", "types a reason and makes a backup, over and over", By::Window,
         prepareVersions, windowDoes("backup"), numbered, 0},
        {"restore", "a file with a backup, changed since", "restore, which makes a backup first", By::CommandLine,
         prepareVersions,
         [](const Ground &ground) {
             return QStringList{QStringLiteral("restore"),  ground.file(),
                                QStringLiteral("--from"),   theBackup(ground),
                                QStringLiteral("--folder"), ground.backups()};
         },
         isRestored, 1},
        {"restore", "a file with a backup, changed since", "restores by its dialog", By::Window, prepareVersions,
         windowDoes("restore"), isRestored, 1},
        {"from an export", "an export", "import-json", By::CommandLine, prepareExport,
         [](const Ground &ground) {
             return QStringList{QStringLiteral("import-json"), ground.file(), ground.file("school.json")};
         },
         isThere, 1},
        // Whatever else writes a file is a line here; merging into a new one has its own test, merge_kill_test.cpp.
    };
    return all;
}

QByteArray valuesOf(const Workspace &workspace)
{
    return must(writeWorkspaceJson({workspace, false}, QStringLiteral("values")));
}

Held heldIn(const Ground &ground)
{
    Held held{"none", {}, {}};
    const auto take = [&](const QString &path, const Result<Workspace> &workspace,
                          const Result<IntegrityReport> &report) {
        const QString name = QDir(ground.folder).relativeFilePath(path);
        if (!workspace || !report) {
            held.wrong.append(name + u": " + sentence(workspace ? report.error() : workspace.error()));
            return QByteArray();
        }
        for (const QString &each : sentences(report->problems, *workspace))
            held.wrong.append(name + u": " + each);
        return valuesOf(*workspace);
    };
    if (QFile::exists(ground.file())) {
        auto editor = Editor::open(ground.file(), noon);
        if (editor)
            held.values = take(ground.file(), (*editor)->workspace(), (*editor)->check());
        else
            held.wrong.append(sentence(editor.error()));
    }
    QDirIterator each(ground.folder, {QStringLiteral("*.waymark")}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        if (path != ground.file())
            held.others.append(take(path, readBackup(path), checkReadOnly(path)));
    }
    return held;
}

Moments momentsOf(const Operation &operation, const Ground &prepared, const Ground &done, const Ground &seen)
{
    // To look is to open, which changes a file of an older format.
    copyGround(prepared, seen);
    const Held before = heldIn(seen);
    Moments moments{{before.values}, before.others};
    copyGround(prepared, done);
    std::unique_ptr<Editor> editor;
    for (const Deed &deed : operation.deeds) {
        must(deed(done, editor));
        moments.states.append(editor ? valuesOf(editor->workspace()) : moments.states.back());
    }
    return moments;
}

void copyGround(const Ground &from, const Ground &to)
{
    QDirIterator each(from.folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        const QString copy = to.folder + u'/' + QDir(from.folder).relativeFilePath(path);
        if (!QDir().mkpath(QFileInfo(copy).absolutePath()) || !QFile::copy(path, copy))
            throw std::runtime_error("the folder could not be copied");
    }
}

} // namespace waymark::testing
