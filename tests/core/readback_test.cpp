// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Texts come in clean, and whatever a file holds is read as it was written.
#include "core/editing/editor.h"
#include "core/export/workspacejson.h"
#include "core/model/modelfile.h"
#include "core/review/reviewdigest.h"
#include "core/review/rowtexts.h"
#include "core/sample/sample.h"
#include "core/storage/store.h"
#include "core/wording/wordingcsv.h"
#include "tests/support/canaries.h"
#include "tests/support/editors.h"
#include "tests/support/hiddencharacters.h"
#include "tests/support/otherprogram.h"
#include "tests/support/randomedits.h"

using namespace waymark;
using namespace waymark::testing;

namespace {

/// Every hidden character, the one that readers drop first.
QString allHidden() { return QStringLiteral("\uFEFF\uFEFF") + hiddenCharacters().join(QString()); }

Workspace sampleWithEveryRow()
{
    const Folder folder;
    auto editor = writeSample(folder.file());
    REQUIRE(editor.has_value());
    return withEveryRow((*editor)->workspace());
}

/// What a version before texts were cleaned could keep: hidden characters in every text of every row. Finished reviews
/// have the digests that they would have had then.
Workspace withHiddenCharacters(const Workspace &clean)
{
    Workspace made;
    made.setLastReviewNumber(clean.lastReviewNumber());
    clean.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachText(row, [](const TypedText &each) {
            if (each.text->isEmpty() && each.isNaming)
                return; // somebody whose name was removed
            const QString lineBreak = each.lines == Lines::Many ? QStringLiteral("\r\n\u2028") : QString();
            *each.text = (QStringLiteral("\uFEFF") + each.text->left(40) + allHidden() + lineBreak + u'.');
        });
        T &kept = std::get<T>(row);
        if constexpr (std::is_same_v<T, Reflection>) // which was an address then as well
            kept.guidanceLink = u'\uFEFF' + (QStringLiteral("https://example.org/guidance") + allHidden());
        if constexpr (std::is_same_v<T, Institution>)
            made.setInstitution(std::move(kept));
        else
            made.append(std::move(kept));
    });
    Step step;
    for (const auto &[id, review] : made.reviews().rows()) {
        if (review.isFinished()) {
            Review finished = review;
            finished.finishDigest = reviewDigest(made, review);
            step.changes.push_back({Row(review), Row(finished)});
        }
    }
    made.apply(step);
    return made;
}

Model modelWithHiddenCharacters()
{
    const Model clean = testing::model({2});
    std::vector<Theme> themes = clean.structure.themes();
    for (Theme &theme : themes) {
        theme.title = allHidden() + theme.title;
        theme.shortTitle = allHidden() + theme.shortTitle;
        theme.benchmarks = {allHidden() + u'2'};
        for (Statement &statement : theme.statements) {
            statement.title = allHidden() + statement.title;
            statement.shortTitle = allHidden() + statement.shortTitle;
        }
    }
    Structure structure(allHidden() + u"Edition", 4, {allHidden() + u"note"}, themes);
    Wording::Descriptors descriptors = clean.wording.descriptors();
    for (auto &[number, levels] : descriptors) {
        for (Descriptor &descriptor : levels) {
            for (Point &point : descriptor.points)
                point.text = allHidden() + point.text;
        }
    }
    Wording wording(allHidden() + u"Wording", QStringLiteral("en"), allHidden() + u"source", true, structure.digest(),
                    descriptors);
    return {structure, wording};
}

void checkClean(const Model &model)
{
    const QString json = QString::fromUtf8(writeModel(model));
    CHECK_FALSE(holdsHiddenCharacters(json));
    CHECK_FALSE(json.contains(QStringLiteral("\\u0"))); // how JSON spells a control
}

/// Every text in every table but those of models, as another program reads it.
QStringList textsInTheFile(const QString &path)
{
    QStringList found;
    const OtherProgram other(path);
    sqlite3_stmt *tables = nullptr;
    REQUIRE(sqlite3_prepare_v2(other.handle(),
                               "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT IN ('structure', "
                               "'wording') AND name NOT LIKE 'sqlite_%'",
                               -1, &tables, nullptr) == SQLITE_OK);
    while (sqlite3_step(tables) == SQLITE_ROW) {
        const QByteArray sql =
            QByteArray("SELECT * FROM ") + reinterpret_cast<const char *>(sqlite3_column_text(tables, 0));
        sqlite3_stmt *rows = nullptr;
        REQUIRE(sqlite3_prepare_v2(other.handle(), sql.constData(), -1, &rows, nullptr) == SQLITE_OK);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            for (int column = 0; column < sqlite3_column_count(rows); ++column) {
                if (sqlite3_column_type(rows, column) == SQLITE_TEXT)
                    found.append(everyCharacter({reinterpret_cast<const char *>(sqlite3_column_text(rows, column)),
                                                 sqlite3_column_bytes(rows, column)}));
            }
        }
        sqlite3_finalize(rows);
    }
    sqlite3_finalize(tables);
    return found;
}

} // namespace

TEST_CASE("A file from before texts were cleaned reads as it was written, in every text of every kind of row",
          "[.][long][readback]")
{
    const Workspace hidden = withHiddenCharacters(sampleWithEveryRow());
    REQUIRE(hidden.decisions().size() > 50);
    const Folder folder;
    REQUIRE(createFile(folder.file(), hidden, QStringLiteral("test"), noon).has_value());
    const auto editor = openEditor(folder.file());
    CHECK(editor->workspace() == hidden);
    CHECK(changedSinceFinished(editor->workspace()).empty());
    CHECK(editor->check()->isSound());

    // Its export is read without a word about a change, and what was finished stays that to the letter.
    const auto json = writeWorkspaceJson({editor->workspace()}, QStringLiteral("x.json"));
    REQUIRE(json.has_value());
    const auto read = parseWorkspaceJson(*json, QStringLiteral("x.json"));
    REQUIRE(read.has_value());
    int finished = 0;
    for (const auto &[id, review] : hidden.reviews().rows()) {
        finished += review.isFinished() ? 1 : 0;
        if (review.isFinished())
            CHECK(*read->workspace.review(id) == review);
        else
            CHECK_FALSE(holdsHiddenCharacters(read->workspace.review(id)->title));
    }
    CHECK(finished > 0);
    for (const auto &[id, action] : read->workspace.actions().rows())
        CHECK_FALSE(holdsHiddenCharacters(action.what + action.owner + action.outcome + action.success));
    CHECK_FALSE(holdsHiddenCharacters(read->workspace.institution().name));
    CHECK(createFromExport(folder.file("made.waymark"), read->workspace, noon).has_value());
}

TEST_CASE("A note with a byte order mark does not make a finished review look changed", "[readback]")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId id = addReview(*editor);
    perform(*editor, edit::ChooseLevel{id, number("1.1"), level(2)});
    perform(*editor, edit::Write{id, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("pasted")});
    perform(*editor, edit::FinishReview{id, noon});
    // The bytes that an earlier version left: digest and text with the mark.
    Workspace before = editor->workspace();
    Decision marked = before.decision(id, number("1.1"));
    marked.rationale.prepend(QChar(QChar::ByteOrderMark));
    before.apply(Step{{}, {{Row(before.decision(id, number("1.1"))), Row(marked)}}});
    const QByteArray digest = reviewDigest(before, *before.review(id)).hex.toLatin1();
    editor.reset();
    {
        OtherProgram other(folder.file());
        REQUIRE(other.run("UPDATE decision SET rationale = char(65279) || rationale") == SQLITE_OK);
        REQUIRE(other.run(QByteArray("UPDATE review SET finish_digest = '" + digest + "'").constData()) == SQLITE_OK);
    }
    fitSums(folder.file());
    editor = openEditor(folder.file());
    CHECK(editor->workspace().decision(id, number("1.1")).rationale == marked.rationale);
    CHECK(changedSinceFinished(editor->workspace()).empty());
    // Opened again and finished anew, with the old text still in it.
    perform(*editor, edit::ReopenReview{ReopeningId::create(), id, noon, QStringLiteral("a reason")});
    perform(*editor, edit::FinishReview{id, noon});
    editor = nullptr;
    CHECK(changedSinceFinished(openEditor(folder.file())->workspace()).empty());
}

TEST_CASE("A wording that an earlier version stored with such characters does not keep its file shut", "[readback]")
{
    const Folder folder;
    const Model model = modelWithHiddenCharacters();
    auto editor = createEditor(folder.file(), model);
    addReview(*editor);
    editor.reset();
    editor = openEditor(folder.file());
    const Workspace &workspace = editor->workspace();
    CHECK(workspace.structures().rows().begin()->second.structure.themes() == model.structure.themes());
    CHECK(workspace.wordings().rows().begin()->second.wording.descriptors() == model.wording.descriptors());
    CHECK(workspace.wordings().rows().begin()->second.wording.name() == model.wording.name());
    CHECK(editor->check()->isSound());
}

TEST_CASE("A model is clean before it gets its digests, wherever it comes from", "[readback]")
{
    const Model plain = testing::model({2});
    const auto fromFile = parseModel(writeModel(modelWithHiddenCharacters()), QStringLiteral("x.json"));
    REQUIRE(fromFile.has_value());
    checkClean(*fromFile);
    CHECK(fromFile->wording.descriptors() == plain.wording.descriptors());

    QByteArray csv = "statement,title,level,text,theme\n";
    QByteArray cleanCsv = csv;
    for (const char *place : {"1.1", "1.2"}) {
        for (int level = 1; level <= 2; ++level) {
            const auto record = [&](const QString &before) {
                return QStringLiteral("%1,%2Title %1,%3,\"%2A text of level %3 for\v%1.\",%2The theme\n")
                    .arg(QString::fromLatin1(place), before)
                    .arg(level)
                    .toUtf8();
            };
            csv += record(allHidden());
            cleanCsv += record({});
        }
    }
    const auto read = readWordingCsv(csv, QStringLiteral("/x/words.csv"), nullptr);
    REQUIRE(read.has_value());
    const Model made = read->toModel(allHidden() + u"Ours");
    checkClean(made);
    CHECK(made.wording.name() == u"Ours");
    const auto clean = readWordingCsv(cleanCsv, QStringLiteral("/x/words.csv"), nullptr);
    REQUIRE(clean.has_value());
    CHECK(made.structure.digest() == clean->toModel().structure.digest());
    CHECK(made.wording.digest() == clean->toModel().wording.digest());

    const Folder folder;
    auto editor = createEditor(folder.file());
    perform(*editor, edit::AddModel{made});
    perform(*editor, edit::AddModel{*fromFile});
    const Workspace believed = editor->workspace();
    editor.reset();
    CHECK(openEditor(folder.file())->workspace() == believed);
}

TEST_CASE("Whatever is typed, no edit lets a hidden character into the file, and the file gives back what was believed",
          "[.][long][readback]")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    RandomEdits edits(2027);
    int finished = 0;
    for (int i = 0; i < 700; ++i) {
        INFO("edit " << i);
        const auto step = editor->perform(edits.next(editor->workspace()), noon.addSecs(i));
        if (!step)
            REQUIRE(std::holds_alternative<Refusal>(step.error()));
        else
            finished += step->gesture == u"finish-review" ? 1 : 0;
    }
    CHECK(finished > 3);
    const Workspace believed = editor->workspace();
    CHECK(changedSinceFinished(believed).empty());
    editor.reset();
    editor = openEditor(folder.file());
    CHECK(editor->workspace() == believed);
    CHECK(changedSinceFinished(editor->workspace()).empty());
    CHECK(editor->check()->isSound());
    editor.reset();

    const QStringList texts = textsInTheFile(folder.file());
    CHECK(texts.size() > 1000);
    for (const QString &text : texts) {
        INFO(text.left(200).toStdString());
        CHECK_FALSE(holdsHiddenCharacters(text));
        CHECK(cleanText(text, Lines::Many) == text);
    }
    believed.forEachRow([](const auto &typed) {
        Row row(typed);
        eachText(row, [](const TypedText &each) {
            INFO(each.field.toStdString());
            CHECK(cleanText(*each.text, each.lines) == *each.text);
        });
    });
}

TEST_CASE("A text of nothing but hidden characters is an empty one", "[readback]")
{
    const Folder folder;
    auto editor = createEditor(folder.file());
    const ReviewId id = addReview(*editor);
    const auto nothing =
        editor->perform(edit::Write{id, number("1.1"), edit::Write::Field::Comment, allHidden()}, noon);
    REQUIRE(nothing.has_value());
    CHECK(nothing->isEmpty());
    const auto nameless = editor->perform(edit::DescribeInstitution{{allHidden()}}, noon);
    REQUIRE_FALSE(nameless.has_value());
    CHECK(std::get<Refusal>(nameless.error()).reason == Refusal::Reason::NameMissing);
    const auto noReason =
        editor->perform(edit::AddPerson{{PersonId::create(), {}, {QStringLiteral("own"), allHidden()}}}, noon);
    REQUIRE_FALSE(noReason.has_value());
    CHECK(std::get<Refusal>(noReason.error()).reason == Refusal::Reason::NameMissing);
}

TEST_CASE("A new file has the institution's texts clean", "[readback]")
{
    const Folder folder;
    Institution named = exampleAcademy();
    named.name = allHidden() + u"Oak\r\nSchool";
    const auto editor = Editor::create(folder.file(), named, testing::model(), noon);
    REQUIRE(editor.has_value());
    CHECK((*editor)->workspace().institution().name == u"Oak School");
}

TEST_CASE("A row that the file gives back as another is not written, and nothing moves", "[readback]")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId id = addReview(*editor);
    perform(*editor, edit::ChooseLevel{id, number("1.1"), level(2)});
    const Workspace before = editor->workspace();
    const QString path = folder.file("copy.waymark");
    REQUIRE(editor->saveCopy(path, Existing::Refuse).has_value());
    const auto store = Store::open(path, noon);
    REQUIRE(store.has_value());
    // UTF-8 has no half of a pair. No edit lets one through, so it is written past the editor.
    const QString half = QStringLiteral("half ") + QChar(0xd83d);
    const auto refused = [&](const Row &now, const std::optional<Row> &old) {
        const Step step{QStringLiteral("test"), {{old, now}}};
        const auto written = (*store)->write(step, Direction::Do, noon, before);
        CHECK(problemOf(written) == FileError::Problem::ReadsDifferently);
        CHECK((*store)->load().value() == before);
    };
    Decision decision = before.decision(id, number("1.1"));
    decision.rationale = half;
    refused(decision, Row(before.decision(id, number("1.1"))));
    refused(Priority{PriorityId::create(), 1, half}, std::nullopt);
    // What no model file can hold: neither digest covers these.
    std::vector<Theme> themes = testing::model({1}).structure.themes();
    themes.front().shortTitle = QString(401, u'x');
    refused(StoredStructure{Structure(QStringLiteral("Another"), 4, {}, themes)}, std::nullopt);
    const Structure &known = before.structures().rows().begin()->second.structure;
    refused(StoredWording{Wording({}, QStringLiteral("cy"), {}, false, known.digest(),
                                  before.wordings().rows().begin()->second.wording.descriptors())},
            std::nullopt);
    // The next edit is written as ever.
    decision.rationale = QStringLiteral("whole");
    const Step good{QStringLiteral("test"), {{Row(before.decision(id, number("1.1"))), Row(decision)}}};
    CHECK((*store)->write(good, Direction::Do, noon, before).has_value());
    CHECK((*store)->load()->decision(id, number("1.1")).rationale == u"whole");
}

TEST_CASE("Values that would read as others make no file", "[readback]")
{
    const Folder folder;
    Workspace workspace = workspaceWith(testing::model());
    workspace.append(Priority{PriorityId::create(), 1, QString(QChar(0xdc00))});
    CHECK(problemOf(createFile(folder.file(), workspace, QStringLiteral("test"), noon)) ==
          FileError::Problem::ReadsDifferently);
    CHECK(folder.names().isEmpty());
}
