// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forgetting.h"
#include "core/review/namefinder.h"
#include "core/text/meeting.h"
#include "core/text/rows.h"
#include "tests/support/attachedfiles.h"
#include "tests/support/editors.h"
#include "tests/support/faultydisk.h"
#include "tests/support/otherprogram.h"
#include "tests/support/voices.h"

#include <QFile>
#include <sqlite3.h>

using namespace waymark;
using namespace waymark::testing;
using Reason = Refusal::Reason;

namespace {

const QString name = QStringLiteral("Zebedee Quixley");

/// A file in which somebody is named wherever they can be, with a finished review, a backup and a copy that broke off.
struct School
{
    Folder folder;
    std::unique_ptr<Editor> editor = createEditor(folder.file());
    PersonId person = PersonId::create();
    ReviewId finished;
    ReviewId open;

    School()
    {
        perform(*editor, edit::AddPerson{{person, name, {QStringLiteral("senco"), {}}}});
        finished = addReview(*editor, "2025/26");
        const Review &first = *editor->workspace().review(finished);
        perform(*editor,
                edit::ReviseReview{finished, first.year, first.title, first.date, {{{}, person, {"senco", {}}}}});
        perform(*editor, edit::ChooseLevel{finished, number("1.1"), level(2)});
        perform(*editor, edit::Write{finished, number("1.1"), edit::Write::Field::Rationale,
                                     QStringLiteral("ZEBEDEE QUIXLEY showed us")});
        perform(*editor, edit::FinishReview{finished, noon});
        open = addReview(*editor, "2026/27");
        Response response = responseTo(editor->workspace(), open, Voice(person));
        response.claimedName = name;
        ResponseAnswer said = says("1.1", 3);
        said.comment = QStringLiteral("Ask Zebedee about it");
        perform(*editor, edit::ImportResponse{response, {said}});
        perform(*editor, edit::AddAction{{ActionId::create(),
                                          open,
                                          {number("1.2")},
                                          QStringLiteral("Meet Mr Quixley"),
                                          QStringLiteral("Zebedee Quixley")}});
        nameElsewhere();
        REQUIRE(QFile::copy(folder.file(), folder.file("school.backup-2026-11-01.waymark")));
        writeBytes(folder.file(".school.waymark.0123abcd.part"), name.toUtf8());
    }

    /// In what follows a review: the owner of an action, progress, evidence and its file, a visit, an answer.
    void nameElsewhere()
    {
        Action action = *editor->workspace().actionsOf(open).at(0);
        action.person = person;
        action.success = QStringLiteral("Zebedee is content");
        perform(*editor, edit::ReviseAction{action});
        perform(*editor, edit::NoteProgress{{ProgressNoteId::create(), action.id, QDate(2026, 11, 1),
                                             QStringLiteral("Quixley called")}});
        EvidenceItem item{EvidenceId::create(), QStringLiteral("Survey by Quixley")};
        item.structure = editor->workspace().review(open)->structure;
        item.statements = {number("2.1")};
        const QByteArray bytes = QByteArray("PK\0\xff", 4) + "answers to zebedee quixley, 3 November";
        perform(*editor, edit::AddEvidence{item, Attachment{{}, QStringLiteral("quixley.csv"), bytes}});
        Visit visit{VisitId::create(), VisitKind::Peer, QDate(2026, 5, 4)};
        visit.successes = QStringLiteral("What Zebedee built up");
        perform(*editor, edit::RecordVisit{visit});
        perform(*editor, edit::SetCriticalFriendNotes{{{CriticalFriendNoteId::create(),
                                                        QStringLiteral("Hillside"),
                                                        QDate(2026, 5, 11),
                                                        QStringLiteral("As Quixley asked"),
                                                        {}}}});
        perform(*editor,
                edit::AnswerGovernors{{open, GovernorQuestion::Staff, {}, QStringLiteral("Quixley trains them"), {}}});
    }

    edit::ForgetPerson forgetting() const
    {
        edit::ForgetPerson edit{person, noon, ReopeningId::create()};
        for (const NamingText &text : textsNaming(editor->workspace(), person))
            edit.mended.push_back({text.place, QStringLiteral("A colleague")});
        return edit;
    }
    /// Files in the folder in which a part of the name stands, in either encoding.
    QStringList filesNaming() const
    {
        QStringList found;
        for (const QString &file : folder.names()) {
            const QByteArray bytes = bytesOf(folder.file(file.toUtf8().constData())).toLower();
            for (const QString &word : {QStringLiteral("zebedee"), QStringLiteral("quixley")}) {
                const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
                if ((bytes.contains(word.toUtf8()) || bytes.contains(utf16)) && !found.contains(file))
                    found.append(file);
            }
        }
        return found;
    }
};

} // namespace

TEST_CASE("Texts that name somebody are found wherever they stand, with words for the place")
{
    const School it;
    QStringList places;
    for (const NamingText &text : textsNaming(it.editor->workspace(), it.person))
        places << textPlaceName(it.editor->workspace(), text.place) + (text.whole ? u"!" : u"");
    places.sort();
    CHECK(places ==
          QStringList{
              "2.1, inside an attached file!", "2.1, name of an attached file", "2.1, title of a piece of evidence",
              "Review 2025/26, 1.1, why!", "Review 2026/27, 1.1, comment in a response", "Review 2026/27, 1.2, action",
              "Review 2026/27, 1.2, owner of an action!", "Review 2026/27, 1.2, progress of an action",
              "Review 2026/27, 1.2, what success looks like for an action", "Review 2026/27, answer to governors",
              "Strengths that visitors identified", "What you asked as a critical friend"});
}

TEST_CASE("Nobody is forgotten while a text still names them, and a text that does not mean them may be left")
{
    School it;
    edit::ForgetPerson edit = it.forgetting();
    std::erase_if(edit.mended, [](const auto &mend) { return mend.place.table == u"response_answer"; });
    CHECK(refusalOf(it.editor->workspace(), edit) == Reason::StillNamed);
    for (const NamingText &text : textsNaming(it.editor->workspace(), it.person)) {
        if (!text.whole)
            edit.left.push_back(text.place);
    }
    CHECK(plan(it.editor->workspace(), edit));
    edit.mended.clear();
    for (const NamingText &text : textsNaming(it.editor->workspace(), it.person))
        edit.left.push_back(text.place);
    CHECK(refusalOf(it.editor->workspace(), edit) == Reason::StillNamed);
    edit::ForgetPerson elsewhere = it.forgetting();
    elsewhere.mended.push_back({{"action", "none", "what"}, "Gone"});
    CHECK(refusalOf(it.editor->workspace(), elsewhere) == Reason::NoSuchText);
}

TEST_CASE("An address that forms show is still one, or gone, when a name is taken out of it")
{
    School it;
    Reflection asked{it.open};
    asked.guidanceLink = QStringLiteral("https://example.org/zebedee-quixley");
    perform(*it.editor, edit::DescribeReflection{asked});
    edit::ForgetPerson edit = it.forgetting();
    const auto link =
        std::ranges::find_if(edit.mended, [](const auto &mend) { return mend.place.field == u"guidance_link"; });
    if (link != edit.mended.end())
        edit.mended.erase(link);
    const TextPlace place{"reflection", it.open.toString(), "guidance_link"};
    edit.mended.push_back({place, QStringLiteral("on our website")});
    CHECK(refusalOf(it.editor->workspace(), edit) == Reason::NotAWebAddress);
    edit.mended.back().text = QStringLiteral("https://example.org/careers");
    CHECK(plan(it.editor->workspace(), edit));
    edit.mended.back().text.clear();
    CHECK(plan(it.editor->workspace(), edit));
}

TEST_CASE(
    "What names somebody can be deleted whole, and an answer, a reason or a note that was nothing else goes with it")
{
    School it;
    Response response = responseTo(it.editor->workspace(), it.open, std::nullopt);
    ResponseAnswer said{{}, number("1.3")};
    said.comment = name;
    perform(*it.editor, edit::ImportResponse{response, {said}});
    perform(*it.editor, edit::Write{it.open, number("1.3"), edit::Write::Field::Rationale, name});
    edit::ForgetPerson edit = it.forgetting();
    std::erase_if(edit.mended, [](const auto &mend) { return mend.place.table == u"response_answer"; });
    for (const NamingText &text : textsNaming(it.editor->workspace(), it.person)) {
        const bool isAnswer = text.place.table == u"response_answer";
        const bool isReason = text.place.table == u"decision" && text.text == name;
        if (isAnswer || isReason)
            edit.mended.push_back({text.place, QString()});
    }
    perform(*it.editor, edit);
    const Workspace &after = it.editor->workspace();
    CHECK(after.answer(response.id, number("1.3")) == nullptr);
    CHECK(after.decisions().find({it.open, number("1.3")}) == nullptr);
    // What still says something stays.
    const auto answers = after.answers().rows();
    CHECK(std::ranges::count_if(answers, [](const auto &each) { return each.second.level == level(3); }) == 1);
    CHECK(it.editor->check()->problems.empty());
}

TEST_CASE("A person who is forgotten is in no byte of the file, its journal or its backups, and still counts")
{
    School it;
    REQUIRE(it.filesNaming().size() >= 3);
    CHECK(it.editor->backups().size() == 1);
    perform(*it.editor, it.forgetting());
    CHECK_FALSE(it.editor->hasTraces());
    CHECK(it.filesNaming() == QStringList()); // while the file is open, and its rollback journal beside it
    CHECK(it.editor->backups().isEmpty());
    CHECK_FALSE(it.editor->canUndo());
    const Workspace &workspace = it.editor->workspace();
    CHECK(workspace.isFormer(it.person));
    CHECK(workspace.participantsOf(it.finished).size() == 1);
    CHECK(workspace.countingOf(it.open, Voice(it.person)).size() == 1);
    CHECK(workspace.countingAnswers(it.open, number("1.1")).size() == 1);
    CHECK(it.editor->check()->isSound());
    // They still own their action, as somebody with a role and no name; the file that named them is gone.
    CHECK(workspace.actionsOf(it.open).at(0)->person == it.person);
    CHECK(workspace.attachments().isEmpty());
    CHECK(workspace.evidence().size() == 1);

    // A finished review whose text was changed is open again, and says why.
    CHECK_FALSE(workspace.review(it.finished)->isFinished());
    REQUIRE(workspace.reopenings().size() == 1);
    CHECK(workspace.reopenings().rows().begin()->second.reason == "privacy");
    CHECK(reopeningReason(workspace.reopenings().rows().begin()->second) ==
          "a person's name was removed from its texts");
    it.editor.reset();
    CHECK(it.filesNaming() == QStringList());
    it.editor = openEditor(it.folder.file());
    CHECK(it.editor->workspace().isFormer(it.person));
}

TEST_CASE("A finished review that does not name the person stays finished")
{
    School it;
    perform(*it.editor, edit::ReopenReview{ReopeningId::create(), it.finished, noon, QStringLiteral("A word")});
    perform(*it.editor, edit::Write{it.finished, number("1.1"), edit::Write::Field::Rationale, QStringLiteral("Seen")});
    perform(*it.editor, edit::FinishReview{it.finished, noon});
    perform(*it.editor, it.forgetting());
    CHECK(it.editor->workspace().review(it.finished)->isFinished());
    CHECK(it.editor->check()->isSound());
}

TEST_CASE("Somebody to whom nothing refers is gone altogether")
{
    School it;
    const PersonId other = PersonId::create();
    perform(*it.editor, edit::AddPerson{{other, QStringLiteral("Wilhelmina Xu"), {QStringLiteral("senco"), {}}}});
    perform(*it.editor, edit::ForgetPerson{other, noon, ReopeningId::create()});
    CHECK(it.editor->workspace().people().find(other) == nullptr);
    CHECK_FALSE(it.editor->workspace().isFormer(other));
    CHECK_FALSE(bytesOf(it.folder.file()).contains("Wilhelmina"));
}

TEST_CASE("Removing one of two people of one name leaves the other's answers alone")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor, "2026/27");
    const auto add = [&](const char *name, const char *role) {
        const Person person{PersonId::create(), QString::fromUtf8(name), {QString::fromUtf8(role), {}}};
        perform(*editor, edit::AddPerson{person});
        return person.id;
    };
    const PersonId goes = add("Wilhelmina Xu", "senco");
    const PersonId stays = add("Wilhelmina Xu", "head-of-year");
    const PersonId kim = add("Kim Ode", "careers-adviser");
    const auto answered = [&](const char *who, std::optional<Voice> voice) {
        Response response = responseTo(editor->workspace(), review, voice);
        response.claimedName = QString::fromUtf8(who);
        perform(*editor, edit::ImportResponse{response, {says("1.1", 3)}});
        return response.id;
    };
    const ResponseId unknown = answered("Wilhelmina Xu", {});
    const ResponseId theirs = answered("Wilhelmina Xu", Voice(stays));
    const ResponseId underKim = answered("Kim Ode", Voice(goes)); // the form was for one, the name on it is another's
    edit::ForgetPerson forget{goes, noon, ReopeningId::create()};
    for (const NamingText &text : textsNaming(editor->workspace(), goes))
        forget.left.push_back(text.place);
    perform(*editor, forget);
    const auto &responses = editor->workspace().responses();
    CHECK(responses.find(unknown)->claimedName == "Wilhelmina Xu");
    CHECK_FALSE(responses.find(unknown)->voice);
    CHECK(responses.find(theirs)->claimedName == "Wilhelmina Xu");
    CHECK(responses.find(theirs)->voice == Voice(stays));
    CHECK(responses.find(underKim)->claimedName == "Kim Ode");
    CHECK(editor->workspace().isFormer(goes));
    CHECK(editor->workspace().people().find(kim)->name == "Kim Ode");
}

TEST_CASE("The name that somebody signed with goes with them where the leader said whose answers they are")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor, "2026/27");
    const Person joanne{PersonId::create(), QStringLiteral("Joanne Tate"), {QStringLiteral("senco"), {}}};
    perform(*editor, edit::AddPerson{joanne});
    Response response = responseTo(editor->workspace(), review);
    response.claimedName = QStringLiteral("Jo Bell");
    perform(*editor, edit::ImportResponse{response, {says("1.1", 3)}});
    perform(*editor, edit::MatchResponse{response.id, Voice(joanne.id)});
    REQUIRE(editor->workspace().responses().find(response.id)->state == ResponseState::Counts);
    edit::ForgetPerson forget{joanne.id, noon, ReopeningId::create()};
    for (const NamingText &text : textsNaming(editor->workspace(), joanne.id))
        forget.left.push_back(text.place);
    perform(*editor, forget);
    CHECK(editor->workspace().responses().find(response.id)->claimedName.isEmpty());
}

TEST_CASE("What two colleagues of one role answered counts as two when both names are gone")
{
    const Folder folder;
    const auto editor = createEditor(folder.file());
    const ReviewId review = addReview(*editor, "2026/27");
    // Each came in under a name and nobody said whose it was; the last under another role as well.
    const auto answeredAs = [&](const char *who, const char *role) {
        Response response = responseTo(editor->workspace(), review, {});
        response.claimedName = QString::fromUtf8(who);
        response.claimedRole = QString::fromUtf8(role);
        perform(*editor, edit::ImportResponse{response, {says("1.1", 3)}});
    };
    answeredAs("Wilhelmina Xu", "SENCo");
    answeredAs("Zebedee Quixley", "SENCo");
    answeredAs("Zebedee Quixley", "Head of year 9");
    for (const char *who : {"Wilhelmina Xu", "Zebedee Quixley"}) {
        const PersonId person = PersonId::create();
        perform(*editor, edit::AddPerson{{person, QString::fromUtf8(who), {QStringLiteral("senco"), {}}}});
        perform(*editor, edit::ForgetPerson{person, noon, ReopeningId::create()});
        CHECK(editor->workspace().isFormer(person));
        CHECK(editor->workspace().countingOf(review, Voice(person)).size() == 1);
    }
    // One who answered in two roles has one answer that counts, and one that waits for a choice.
    CHECK(editor->workspace().countingAnswers(review, number("1.1")).size() == 2);
    CHECK(editor->workspace().countingTwice().empty());
    CHECK(editor->check()->isSound());
}

TEST_CASE("Where the file cannot be rewritten just then, the next opening does it", "[.][long]")
{
    int unfinished = 0;
    for (int calls = 1; calls < 120; calls += 3) {
        INFO("the disk fails after " << calls << " calls");
        FaultyDisk disk;
        School it;
        const edit::ForgetPerson edit = it.forgetting();
        disk.failAfter(calls, SQLITE_IOERR_WRITE, 1);
        const bool done = it.editor->perform(edit, noon).has_value();
        disk.heal();
        unfinished += done && it.editor->hasTraces() ? 1 : 0;
        it.editor.reset();
        it.editor = openEditor(it.folder.file());
        CHECK(it.editor->workspace().isFormer(it.person) == done);
        CHECK_FALSE(it.editor->hasTraces());
        CHECK(it.filesNaming().isEmpty() == done);
        CHECK(it.editor->check()->isSound());
    }
    CHECK(unfinished > 0);
}

namespace {

/// A file with one review, where a person is named in an attached file and perhaps elsewhere.
struct Attached
{
    Folder folder;
    std::unique_ptr<Editor> editor = createEditor(folder.file());
    PersonId person = PersonId::create();
    ReviewId review = addReview(*editor);

    explicit Attached(const char *whose = "Orla O'Brien")
    {
        perform(*editor, edit::AddPerson{{person, QString::fromUtf8(whose), {QStringLiteral("senco"), {}}}});
    }
    void attach(const char *file, const QByteArray &bytes)
    {
        EvidenceItem item{EvidenceId::create(), QStringLiteral("Evidence")};
        item.structure = editor->workspace().review(review)->structure;
        item.statements = {number("2.1")};
        perform(*editor, edit::AddEvidence{item, Attachment{{}, QString::fromUtf8(file), bytes}});
    }
    void write(const char *text)
    {
        perform(*editor, edit::Write{review, number("1.1"), edit::Write::Field::Rationale, QString::fromUtf8(text)});
    }
    std::vector<NamingText> found() const { return textsNaming(editor->workspace(), person); }
};

} // namespace

TEST_CASE("After removing for good no spelling of the name is in any byte of the file", "[.][long][names]")
{
    const char *const spellings[] = {
        "Miss O\u2019Brien leads", "Orla O\u02bcBrien",       "ORLA O'BRIEN",
        "o\u2019bri\u00aden",      "Orla O\u2018Bri\u200ben", "orla.obrien@school.example"};
    for (const char *spelling : spellings) {
        INFO(spelling);
        Attached it;
        it.write(spelling);
        const QString text = QString::fromUtf8(spelling);
        it.attach("a.txt", utf16(text, QStringConverter::Utf16LE, true));
        it.attach("b.txt", utf16(text, QStringConverter::Utf16BE, false));
        it.attach("c.docx", docx(text));
        it.attach("d.zip", zipped("c.docx", docx(text)));
        it.attach("e.csv", text.toUtf8());
        it.attach("f.csv", "nothing to see");
        edit::ForgetPerson edit{it.person, noon, ReopeningId::create()};
        for (const NamingText &each : it.found())
            edit.mended.push_back({each.place, QStringLiteral("The SENCo")});
        CHECK(edit.mended.size() == 6);
        perform(*it.editor, edit);
        CHECK(it.editor->workspace().attachments().size() == 1);
        it.editor.reset();
        const auto finder = NameFinder::ofPerson(QStringLiteral("Orla O'Brien"), EverydayWords());
        eachTextInFile(bytesOf(it.folder.file()), [&](const QString &each) { CHECK_FALSE(finder->finds(each)); });
    }
}

TEST_CASE("A file that could not be searched is named, and removed where that is wanted", "[names]")
{
    Attached it;
    it.attach("scan.pdf", "%PDF-1.7 ...");
    it.attach("photo.png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    it.attach("list.csv", "nothing to see");
    const auto files = unsearchedFiles(it.editor->workspace());
    REQUIRE(files.size() == 2);
    const bool pdfFirst = files[0].name == "scan.pdf";
    const UnsearchedFile &pdf = files[pdfFirst ? 0 : 1];
    CHECK(pdf.name == "scan.pdf");
    CHECK(pdf.why == UnreadableFile::Pdf);
    edit::ForgetPerson edit{it.person, noon, ReopeningId::create()};
    edit.mended.push_back({pdf.place, {}});
    perform(*it.editor, edit);
    CHECK(it.editor->workspace().attachments().size() == 2);
    CHECK(unsearchedFiles(it.editor->workspace()).size() == 1);
}

TEST_CASE("An everyday word that may be the name has to be decided about, and may be left", "[names]")
{
    Attached it("Sarah Young");
    it.write("Young people say so; young people are asked");
    const auto found = it.found();
    REQUIRE(found.size() == 1);
    CHECK_FALSE(found[0].sure);
    CHECK(found[0].found == "Young");
    edit::ForgetPerson edit{it.person, noon, ReopeningId::create()};
    CHECK(refusalOf(it.editor->workspace(), edit) == Reason::StillNamed);
    edit.left.push_back(found[0].place);
    CHECK(plan(it.editor->workspace(), edit));
    it.write("young people are asked");
    CHECK(it.found().empty());
}
