// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rehearsal.h"

#include "core/asking/pack.h"
#include "core/insight/rounds.h"
#include "core/text/meeting.h"
#include "ui/desk/settings.h"
#include "ui/look/linkbutton.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/meeting/meetingwindows.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/review/finishdialog.h"
#include "ui/shell/reviewcommands.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <algorithm>
#include <cmath>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// What is to be read back of a statement: each round with its level, why, who was there, and what was noted.
using Path = QStringList;

QString roundAs(const QString &round, int level, const QString &why, QStringList roles, const QString &dissent)
{
    roles.sort();
    return QStringLiteral("%1: %2, because \"%3\", with %4, against it \"%5\"")
        .arg(round, QString::number(level), why, roles.join(QStringLiteral(" and ")), dissent);
}

Path pathOf(const DecisionRecord &record)
{
    Path path;
    for (const DecisionRecord::Round &round : record.rounds) {
        const Settlement &settled = round.settlement;
        QStringList roles;
        for (const Role &role : settled.present)
            roles << role.key;
        path << roundAs(settled.round, settled.level.value(), settled.rationale, roles, settled.dissent);
    }
    return path;
}

/// All that the room could read of a screen.
QString wordsOf(const AudienceContent &content)
{
    QStringList words{content.title, content.place, content.progress, content.wording, content.last, content.subtitle};
    words << content.paragraphs << content.list;
    for (const AudienceRow &row : content.rows)
        words << row.points << row.state << row.last;
    return words.join(u'\n');
}

/// The rehearsal: answers come in as the window takes them, and the meeting is held by keys on its two windows, which
/// take turns on the only screen there is.
struct Rehearsal : RehearsingSchool
{
    struct Round
    {
        QString name;
        std::vector<std::size_t> here; ///< places in colleagues()
    };

    QWidget window;
    Settings settings;
    AskingCommands asking{window, document, settings};
    std::optional<MeetingWindows> meeting;
    std::map<StatementNumber, Path> expected;
    std::map<StatementNumber, QString> why;
    Round round;

    Rehearsal() { everybodyAnswers(); }

    /// Files or folders dropped on the window; answers with the sentence about each.
    QStringList bringIn(const QString &path)
    {
        QStringList told;
        withNextDialog([&told](QDialog &dialog) {
            auto *list = child<QListWidget>(dialog, "broughtIn");
            CHECK(QTest::qWaitFor([list] { return list->isVisible(); }));
            for (int row = 0; row < list->count(); ++row)
                told << list->item(row)->text();
            dialog.reject();
        });
        asking.bringIn({path});
        return told;
    }
    /// The newer answers of the only one who answered twice, by the link beside them on the board.
    void chooseNewest(const QString &name)
    {
        PreparePage page(document);
        page.resize(1280, 700);
        page.show();
        page.showTab(PreparePage::Tab::Board);
        auto *use = button<LinkButton>(page, QStringLiteral("Use this one"));
        REQUIRE(use);
        CHECK(use->accessibleName().contains(name));
        QTest::mouseClick(use, Qt::LeftButton);
    }
    [[nodiscard]] const Review &now() const { return *document.workspace().review(review()); }
    [[nodiscard]] Decision decision(StatementNumber statement) const
    {
        return document.workspace().decision(review(), statement);
    }

    void start()
    {
        meeting.emplace(document, window);
        meeting->start();
    }
    [[nodiscard]] MeetingSession &session() { return meeting->session(); }
    [[nodiscard]] const AudienceContent &seen() const { return meeting->audience().content(); }
    [[nodiscard]] bool presenterIsInFront() const { return meeting->presenter()->isVisible(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *front = presenterIsInFront() ? static_cast<QWidget *>(meeting->presenter()) : &meeting->audience();
        QTest::keyClick(front, static_cast<Qt::Key>(key), modifiers);
    }
    void pressLevel(int level) { press(Qt::Key_0 + level); }
    /// The button that a dialog is closed with.
    static void finish(QDialog &dialog)
    {
        for (auto *each : dialog.findChildren<QPushButton *>()) {
            if (each->isDefault())
                QTest::mouseClick(each, Qt::LeftButton);
        }
        CHECK(dialog.result() == QDialog::Accepted);
    }

    /// Which round it is (one of the list, or a name typed in) and who is here, on the presenter's window.
    void begin(const QString &name, std::vector<std::size_t> here)
    {
        round = {name, std::move(here)};
        if (!presenterIsInFront())
            press(Qt::Key_S);
        withNextDialog([&](QDialog &dialog) {
            auto *choice = child<QComboBox>(dialog, "round");
            if (choice->findText(name) < 0) {
                choice->lineEdit()->selectAll();
                QTest::keyClicks(choice->lineEdit(), name);
            } else {
                for (int step = 0; choice->currentText() != name && step < choice->count(); ++step)
                    QTest::keyClick(choice,
                                    choice->currentIndex() < choice->findText(name) ? Qt::Key_Down : Qt::Key_Up);
            }
            for (auto *box : dialog.findChildren<QCheckBox *>()) {
                const bool isHere = std::ranges::any_of(
                    round.here, [&](std::size_t at) { return box->text().startsWith(colleagues()[at].name); });
                if (box->isChecked() != isHere)
                    QTest::keyClick(box, Qt::Key_Space);
            }
            finish(dialog);
        });
        press(Qt::Key_I);
        press(Qt::Key_Home);
        press(Qt::Key_A); // the first of the agenda
        CHECK(document.statement() == session().agenda().statements().front());
    }
    void say(StatementNumber statement, const QString &text)
    {
        auto *field = child<QPlainTextEdit>(*meeting->presenter(), "presenterRationale");
        field->setFocus();
        QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Escape);
        why[statement] = text;
    }
    void noteDissent(const QString &text)
    {
        withNextDialog([&text](QDialog &dialog) {
            QTest::keyClicks(child<QPlainTextEdit>(dialog, "dissentText"), text);
            finish(dialog);
        });
        press(Qt::Key_D);
    }
    void expect(StatementNumber statement, int level, const QString &dissent = {})
    {
        QStringList roles;
        for (const std::size_t at : round.here)
            roles << colleagues()[at].role;
        expected[statement] << roundAs(round.name, level, why[statement], roles, dissent);
    }
    [[nodiscard]] int agreedInThisRound() const
    {
        return static_cast<int>(std::ranges::count_if(statements(), [this](StatementNumber each) {
            return decision(each).standing == Standing::Agreed && decision(each).round == round.name;
        }));
    }

    /// Reveals the answers to the statement before the room and covers what there is to see.
    void reveal(StatementNumber statement)
    {
        const bool enough = isTold(statement);
        CHECK_FALSE(seen().spread);
        press(Qt::Key_R);
        REQUIRE(seen().spread.has_value() == enough);
        if (enough)
            CHECK(seen().spread->counts() == counts(statement));
        else
            CHECK(seen().answers == 0);
        const QString words = wordsOf(seen());
        CHECK_FALSE(words.contains(QStringLiteral("As far as")));
        for (const Colleague &each : colleagues())
            CHECK_FALSE(words.contains(each.name));
    }
    /// Another level that can be chosen: up where there is one, else down.
    [[nodiscard]] int moved(StatementNumber statement, int from) const
    {
        const std::vector<int> levels = offered(statement);
        const auto at = std::ranges::find(levels, from);
        return at + 1 == levels.end() ? *(at - 1) : *(at + 1);
    }
};

} // namespace

TEST_CASE("Twelve colleagues and two groups return their forms, and the agenda begins where they differ", "[rehearsal]")
{
    Rehearsal it;
    CHECK(packsOf(it.document.workspace(), it.now()).size() == 14);
    const QStringList told = it.bringIn(it.answersFolder());
    REQUIRE(told.size() == 14);
    for (const QString &each : told)
        CHECK(each.contains(QStringLiteral("imported")));
    CHECK(it.document.workspace().responsesOf(it.review()).size() == 14);

    // The SLT link thinks again: both are kept, and nothing counts anew until somebody chooses.
    const std::vector<StatementSpread> before = spreads(it.document.workspace(), it.now());
    const QString again = it.answersAgain(QStringLiteral("Ben Lark"));
    CHECK(it.bringIn(again).join(u' ').contains(QStringLiteral("Choose which answers count")));
    CHECK(spreads(it.document.workspace(), it.now()) == before);
    it.chooseNewest(QStringLiteral("Ben Lark"));
    CHECK(spreads(it.document.workspace(), it.now()) != before);
    CHECK(it.bringIn(again).join(u' ').contains(QStringLiteral("nothing changed")));

    // What the files say is what is counted, and it is told from four answers on.
    for (const StatementNumber statement : it.statements()) {
        INFO(statement.toString().toStdString());
        const StatementSpread spread = spreadOf(it.document.workspace(), it.now(), statement);
        CHECK(spread.answers == it.answers(statement));
        CHECK(spread.queries == it.queries(statement));
        REQUIRE(spread.spread.has_value() == it.isTold(statement));
        if (spread.spread)
            CHECK(spread.spread->counts() == it.counts(statement));
    }
    CHECK_FALSE(spreadOf(it.document.workspace(), it.now(), number("6.1")).spread);

    // The widest spread first, then the lowest median, then most queries, then most change, then the model's order.
    const auto rank = [&it](const AgendaItem &item) {
        const StatementNumber statement = item.statement;
        const Counts counts = it.counts(statement);
        const bool isTold = it.isTold(statement);
        const CategoryRange median = *medianCategories(counts);
        return std::tuple(isTold ? -std::lround(*leikD(counts) * 1e6) : 0,
                          isTold ? median.low + median.high : 2 * Level::max + 1, -it.queries(statement),
                          isTold ? -std::abs(median.low - it.lastYear(statement)) : 0, statement);
    };
    const Agenda agenda = waymark::agenda(it.document.workspace(), it.now());
    REQUIRE(agenda.items.size() == 32);
    for (std::size_t at = 1; at < agenda.items.size(); ++at) {
        INFO(agenda.items[at - 1].statement.toString().toStdString()
             << " before " << agenda.items[at].statement.toString().toStdString());
        CHECK(rank(agenda.items[at - 1]) < rank(agenda.items[at]));
    }
    CHECK(std::get<0>(rank(agenda.items.front())) < std::get<0>(rank(agenda.items.back())));
    const std::vector<StatementNumber> inOneStep = agreeable(it.document.workspace(), it.now());
    int unanimous = 0;
    for (const AgendaItem &item : agenda.items) {
        const Counts counts = it.counts(item.statement);
        const bool same = std::ranges::count(counts, 0) + 1 == static_cast<std::ptrdiff_t>(counts.size());
        const bool clear = same && it.queries(item.statement) == 0;
        CHECK((std::ranges::find(inOneStep, item.statement) != inOneStep.end()) ==
              (clear && it.isTold(item.statement)));
        CHECK(item.allTheSame == (clear && it.isTold(item.statement)));
        unanimous += item.allTheSame ? 1 : 0;
    }
    CHECK(unanimous > 3);
}

TEST_CASE("All 32 statements are agreed in three rounds by keys, and the file tells how each of them moved",
          "[rehearsal]")
{
    Rehearsal it;
    REQUIRE(it.bringIn(it.answersFolder()).size() == 14);
    it.start();
    CHECK(it.seen().screen == AudienceScreen::Opening);
    CHECK(wordsOf(it.seen()).contains(QStringLiteral("Example Academy")));
    const std::vector<StatementNumber> agenda = it.session().agenda().statements();
    REQUIRE(agenda.size() == 32);

    // The careers team begins with the medians of the answers, before the room.
    it.begin(usualRounds()[0], {3, 4, 6});
    it.press(Qt::Key_S);
    REQUIRE_FALSE(it.presenterIsInFront());
    for (const StatementNumber statement : agenda) {
        INFO(statement.toString().toStdString());
        REQUIRE(it.document.statement() == statement);
        it.reveal(statement);
        it.pressLevel(it.median(statement));
        it.press(Qt::Key_Return);
        it.expect(statement, it.median(statement));
    }
    CHECK(it.agreedInThisRound() == 32);

    // A round of the school's own changes every third of them, says why, and one time in two somebody sees it
    // differently.
    const QString wider = QStringLiteral("Wider SLT and SENCo");
    REQUIRE_FALSE(usualRounds().contains(wider));
    it.begin(wider, {0, 1, 2});
    int turn = 0;
    for (const StatementNumber statement : agenda) {
        INFO(statement.toString().toStdString());
        REQUIRE(it.document.statement() == statement);
        const int before = it.decision(statement).level->value();
        if (++turn % 3 != 0) {
            it.press(Qt::Key_Return);
            it.expect(statement, before);
            continue;
        }
        it.say(statement, QStringLiteral("Two year groups show it, not yet %1").arg(turn));
        it.pressLevel(it.moved(statement, before));
        const QString dissent = turn % 2 == 0 ? QStringLiteral("One deputy holds to %1").arg(before) : QString();
        if (dissent.isEmpty()) {
            it.press(Qt::Key_Return);
        } else {
            it.noteDissent(dissent);
            it.press(Qt::Key_A);
        }
        it.expect(statement, it.moved(statement, before), dissent);
    }
    CHECK(it.agreedInThisRound() == 32);

    // Head and link take some back, and one agreement is undone and made once more.
    it.begin(usualRounds()[2], {0, 1});
    turn = 0;
    for (const StatementNumber statement : agenda) {
        INFO(statement.toString().toStdString());
        REQUIRE(it.document.statement() == statement);
        int level = it.decision(statement).level->value();
        if (++turn % 6 == 0) {
            level = it.median(statement);
            it.pressLevel(level);
        }
        it.press(Qt::Key_Return);
        if (turn == 7) {
            CHECK(it.decision(statement).round == it.round.name);
            it.press(Qt::Key_Z, Qt::ControlModifier);
            CHECK(it.decision(statement).round == wider);
            CHECK(it.document.workspace().settlementsOf(it.review(), statement).size() == 2);
            REQUIRE(it.document.statement() == statement); // undoing goes back to it
            it.press(Qt::Key_Return);
        }
        it.expect(statement, level);
    }
    CHECK(it.agreedInThisRound() == 32);
    withNextDialog([](QDialog &dialog) { button<QPushButton>(dialog, QStringLiteral("End the meeting"))->click(); });
    it.press(Qt::Key_Escape);
    CHECK_FALSE(it.meeting->isShown());

    FinishDialog finish(it.document);
    finish.show();
    QTest::mouseClick(button<QPushButton>(finish, QStringLiteral("Finish review")), Qt::LeftButton);
    REQUIRE(it.document.review()->isFinished());
    it.meeting.reset();
    const QString path = it.document.path();
    REQUIRE(it.document.close());

    // Read anew, the file is sound, and the way of each statement is what was done.
    Document read;
    REQUIRE(read.open(path));
    CHECK(read.changedSinceFinished().empty());
    const Result<IntegrityReport> report = read.check();
    REQUIRE(report);
    CHECK(report->isSound());
    CHECK(report->finishedReviews == 2);
    REQUIRE(read.setReview(it.review()));
    const std::vector<DecisionRecord> records = decisionRecords(read.workspace(), *read.review());
    REQUIRE(records.size() == 32);
    int there = 0;
    int andBack = 0;
    for (const DecisionRecord &record : records) {
        INFO(record.statement.toString().toStdString());
        CHECK(pathOf(record) == it.expected[record.statement]);
        CHECK(record.lastYear == level(it.lastYear(record.statement)));
        CHECK_FALSE(record.isOpenAgain());
        REQUIRE(record.rounds.size() == 3);
        there += record.rounds[1].change != 0 ? 1 : 0;
        andBack += record.rounds[2].change != 0 ? 1 : 0;
    }
    CHECK(there == 10);
    CHECK(andBack == 5);

    RecordDialog record(read);
    QStringList shown;
    for (const QLabel *label : record.findChildren<QLabel *>())
        shown << label->text();
    for (const DecisionRecord &each : records) {
        for (std::size_t at = 0; at < each.rounds.size(); ++at)
            CHECK(shown.contains(roundLine(each, at)));
    }
    CHECK(shown.join(u'\n').contains(QStringLiteral("One deputy holds to")));
    REQUIRE(read.close());
}
