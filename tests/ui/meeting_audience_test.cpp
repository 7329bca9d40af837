// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "tests/support/revieweddocument.h"
#include "ui/meeting/audiencepainter.h"
#include "ui/meeting/audiencewindow.h"
#include "ui/meeting/meetingsession.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFontMetricsF>
#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <map>

using namespace waymark;
using namespace waymark::testing;

namespace {

const QSizeF fullHd(1920, 1080);
const QSizeF smallProjector(1280, 720);

AudienceRow longRow(int level, int levels, int points, int words)
{
    AudienceRow row;
    row.badge = {BadgeKind::Filled, level, levels};
    QStringList text;
    for (int word = 0; word < words; ++word)
        text << QStringLiteral("careers");
    for (int point = 0; point < points; ++point)
        row.points << text.join(u' ') + u'.';
    return row;
}

/// As long as the longest statement that is known to us: some 1,420 characters in four levels.
AudienceContent longestContent(int levels = 4)
{
    AudienceContent made;
    made.title = QStringLiteral("3.5 Parents and routes");
    made.progress = QStringLiteral("8 of 32 agreed");
    made.wording = QStringLiteral("Official wording");
    made.last = QStringLiteral("Last year: level 1");
    AudienceRow none;
    none.badge = {BadgeKind::NotInPlace, 0, levels};
    none.points << QStringLiteral("Not in place yet");
    none.quiet = true;
    made.rows.push_back(none);
    const int words[] = {28, 30, 63, 56};
    for (int level = 1; level <= levels; ++level)
        made.rows.push_back(longRow(level, levels, 1, words[(level - 1) % 4] * 4 / std::max(4, levels)));
    return made;
}

/// Nothing overlaps, nothing leaves the screen, and no word is missing.
void checkWhole(const AudienceContent &content, const AudienceGeometry &geometry, QSizeF size)
{
    const QRectF screen(QPointF(), size);
    REQUIRE(geometry.rows.size() == content.rows.size());
    qreal bottom = geometry.title.back().rect.bottom();
    for (std::size_t at = 0; at < geometry.rows.size(); ++at) {
        const PlacedRow &row = geometry.rows[at];
        CHECK(screen.contains(row.rect));
        CHECK(row.rect.top() >= bottom);
        bottom = row.rect.bottom();
        QStringList shown;
        for (const PlacedLine &line : row.lines) {
            CHECK(row.rect.adjusted(0, -1, 0, 1).contains(line.rect));
            CHECK(QFontMetricsF(geometry.body).horizontalAdvance(line.text) <= line.rect.width() + 2);
            shown << line.text;
        }
        // A line may end behind a hyphen, where there was no space. What runs on has a bullet before each point.
        QString words = shown.join(QString());
        const qsizetype bullets = words.count(u'\u2022') + std::ranges::count(row.lines, true, &PlacedLine::bullet);
        const qsizetype points = content.rows[at].points.size();
        CHECK(bullets == (points > 1 ? points : 0));
        words.remove(u'\u2022').remove(u'\u00a0').remove(u' ');
        CHECK(words == content.rows[at].points.join(QString()).remove(u' ').remove(u'\u00a0'));
    }
    CHECK(geometry.progress.top() >= bottom);
    CHECK(screen.contains(geometry.progress));
    CHECK(screen.contains(geometry.last));
}

struct Shown : ReviewedDocument
{
    explicit Shown(Model used = testing::model()) : ReviewedDocument(std::move(used)) {}
    void press(AudienceWindow &view, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const
    {
        QTest::keyClick(&view, key, modifiers);
    }
};

} // namespace

TEST_CASE("The longest statement stands whole, with letters of 3 % of the screen's height")
{
    for (const QSizeF size : {fullHd, smallProjector, QSizeF(1366, 768), QSizeF(1024, 768), QSizeF(3840, 2160)}) {
        const AudienceContent content = longestContent();
        const AudienceGeometry geometry = AudienceGeometry::of(content, size, QFont());
        checkWhole(content, geometry, size);
        INFO(size.width() << " " << geometry.pixelSize());
        CHECK(geometry.pixelSize() >= size.height() * AudienceGeometry::minTightLetters);
        if (size == fullHd)
            CHECK(geometry.pixelSize() >= size.height() * AudienceGeometry::minLetters);
    }
}

TEST_CASE("Two to seven levels stand whole, long or short")
{
    for (int levels = 2; levels <= 7; ++levels) {
        for (const QSizeF size : {fullHd, smallProjector}) {
            const AudienceContent content = longestContent(levels);
            checkWhole(content, AudienceGeometry::of(content, size, QFont()), size);
        }
    }
}

TEST_CASE("Every statement of our wording is at least 3 % high, points on lines of their own where they fit")
{
    Shown it(builtInModel());
    it.add("2026/27", 2026);
    const QSizeF laptop(1366, 768);
    const QSizeF scaledLaptop(1093, 614); // the same at 125 %
    std::map<qreal, int> runOn;
    for (const Statement &statement : it.model.structure.statements()) {
        it.document.setStatement(statement.number);
        const AudienceContent content = audienceStatement(it.document);
        for (const QSizeF size : {fullHd, smallProjector, laptop, scaledLaptop}) {
            const AudienceGeometry geometry = AudienceGeometry::of(content, size, QFont());
            INFO(statement.number.toString().toStdString());
            checkWhole(content, geometry, size);
            CHECK(geometry.pixelSize() >= size.height() * (size == scaledLaptop ? AudienceGeometry::minApartLetters
                                                                                : AudienceGeometry::minLetters));
            const bool several =
                std::ranges::any_of(content.rows, [](const AudienceRow &row) { return row.points.size() > 1; });
            const bool apart = std::ranges::any_of(geometry.rows, [](const PlacedRow &row) {
                return std::ranges::any_of(row.lines, &PlacedLine::bullet);
            });
            if (several && !apart)
                ++runOn[size.width()];
        }
    }
    // Of 32; what runs on has a bullet before each point, as checkWhole() knows.
    CHECK(runOn[fullHd.width()] <= 2);
    CHECK(runOn[smallProjector.width()] <= 2);
    CHECK(runOn[laptop.width()] <= 4);
    CHECK(runOn[scaledLaptop.width()] <= 4);
}

TEST_CASE("Choosing moves nothing on the screen")
{
    Shown it;
    it.add("2026/27", 2026);
    const AudienceGeometry before = AudienceGeometry::of(audienceStatement(it.document), fullHd, QFont());
    it.answer("1.1", 2, true);
    it.document.setStatement(number("1.1"));
    const AudienceContent content = audienceStatement(it.document);
    CHECK(content.rows[2].state == u"Agreed");
    const AudienceGeometry after = AudienceGeometry::of(content, fullHd, QFont());
    for (std::size_t at = 0; at < before.rows.size(); ++at)
        CHECK(before.rows[at].rect == after.rows[at].rect);
}

TEST_CASE("What a level is, is at the right edge of every row, also of the thin one")
{
    Shown it;
    it.add("2026/27", 2026);
    for (const int chosen : {0, 1, 3}) {
        it.answer("1.1", chosen, false);
        it.document.setStatement(number("1.1"));
        const AudienceContent content = audienceStatement(it.document);
        const AudienceGeometry geometry = AudienceGeometry::of(content, fullHd, QFont());
        for (const PlacedRow &row : geometry.rows) {
            CHECK(row.state.right() == geometry.rows.front().state.right());
            CHECK_FALSE(row.state.intersects(row.dots));
            CHECK(row.rect.right() - row.state.right() < fullHd.width() * 0.02);
        }
    }
}

TEST_CASE("A carried answer says so in a row of one line, and inside it")
{
    AudienceContent content = longestContent();
    content.rows[1].points = QStringList{QStringLiteral("Short.")};
    content.rows[1].state = QStringLiteral("Carried forward");
    for (const int words : {1, 14, 16, 18}) {
        content.rows[1] = longRow(1, 4, 1, words);
        content.rows[1].state = QStringLiteral("Carried forward");
        const AudienceGeometry geometry = AudienceGeometry::of(content, fullHd, QFont());
        const PlacedRow &row = geometry.rows[1];
        CHECK(static_cast<qreal>(row.stateLines.size()) * QFontMetricsF(geometry.body).height() <=
              row.rect.height() + 1);
        CHECK(row.stateLines.join(u' ') == u"Carried forward");
    }
}

TEST_CASE("Nothing private is on the screen")
{
    Shown it;
    const ReviewId review = it.add("2026/27", 2026);
    it.answer("1.1", 2, false);
    it.document.setStatement(number("1.1"));
    MeetingSession session(it.document);
    AudienceWindow view(session);
    view.resize(1280, 720);
    const AudienceContent content = view.content();
    const QImage before = view.grab().toImage();
    using Field = edit::Write::Field;
    for (const Field field : {Field::Rationale, Field::Evidence, Field::Comment})
        REQUIRE(it.document.perform(edit::Write{review, number("1.1"), field, QStringLiteral("Secret words")}));
    REQUIRE(it.document.perform(edit::AddAction{
        {ActionId::create(), review, {number("1.1")}, QStringLiteral("Secret plan"), QStringLiteral("Jo Secret")}}));
    REQUIRE(it.document.perform(edit::MarkPoint{review, number("1.1"), level(2), 0, Mark::NotYet}));
    CHECK(view.content() == content);
    CHECK(view.grab().toImage() == before);
    CHECK_FALSE(view.accessibleDescription().contains(u"Secret"));
}

TEST_CASE("The room's keys choose, agree, go on, undo and close", "[smoke]")
{
    Shown it;
    it.add("2026/27", 2026);
    MeetingSession session(it.document);
    AudienceWindow view(session);
    view.resize(1280, 720);
    view.show();
    it.press(view, Qt::Key_Return);
    CHECK_FALSE(view.hint().isEmpty());
    it.press(view, Qt::Key_3);
    CHECK(view.hint().isEmpty());
    CHECK(view.content().rows[3].state == u"Draft");
    it.press(view, Qt::Key_Return);
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(view.content().title.startsWith(QStringLiteral("1.2")));
    CHECK(view.content().progress == u"1 of 5 agreed");
    it.press(view, Qt::Key_Z, Qt::ControlModifier);
    CHECK(it.at("1.1").standing == Standing::Draft);
    it.press(view, Qt::Key_End);
    CHECK(it.document.statement() == number("2.2"));
    it.press(view, Qt::Key_Home);
    CHECK(it.document.statement() == number("1.1"));
    it.press(view, Qt::Key_Q);
    CHECK(view.content().query);
    it.press(view, Qt::Key_T);
    CHECK(view.content().screen == AudienceScreen::Theme);
    REQUIRE(view.content().rows.size() == 3);
    CHECK(view.content().rows[0].points.front() == u"1.1 Statement 1.1");
    CHECK(view.content().rows[0].query);
    const QSignalSpy asked(&session, &MeetingSession::asked);
    it.press(view, Qt::Key_Escape);
    REQUIRE(asked.size() == 1);
    CHECK(asked[0][0].value<MeetingKey::Kind>() == MeetingKey::Kind::Leave);
}

TEST_CASE("On a whiteboard a press chooses a level or opens a statement, and a second press at once does nothing")
{
    Shown it;
    it.add("2026/27", 2026);
    MeetingSession session(it.document);
    AudienceWindow view(session);
    view.resize(1280, 720);
    view.show();
    const auto press = [&](std::size_t row, bool twice = false) {
        const AudienceGeometry placed = AudienceGeometry::of(view.content(), view.size(), view.font());
        const QPoint at = placed.rows.at(row).rect.center().toPoint();
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        if (twice)
            QTest::mouseDClick(&view, Qt::LeftButton, {}, at);
    };
    press(3);
    CHECK(it.at("1.1").level == level(3));
    CHECK(it.at("1.1").standing == Standing::Draft);
    it.press(view, Qt::Key_T);
    press(1, true); // a double click opens what it is on, and chooses nothing there
    CHECK(view.content().title.startsWith(QStringLiteral("1.2")));
    CHECK(it.at("1.2").standing == Standing::Unanswered);
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(2, 2));
    CHECK(it.at("1.2").standing == Standing::Unanswered);
}

TEST_CASE("A menu in front of everyone has what else leads a meeting without a keyboard")
{
    Shown it;
    it.add("2026/27", 2026);
    MeetingSession session(it.document);
    AudienceWindow view(session);
    view.resize(1280, 720);
    view.show();
    it.press(view, Qt::Key_3);
    const auto choose = [&](const char *text) {
        bool found = false;
        QTimer::singleShot(1, qApp, [&] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            REQUIRE(menu);
            for (QAction *action : menu->actions()) {
                if (action->text() == QString::fromLatin1(text)) {
                    found = true;
                    menu->setActiveAction(action);
                    QTest::keyClick(menu, Qt::Key_Return);
                    return;
                }
            }
            menu->close();
        });
        QContextMenuEvent event(QContextMenuEvent::Mouse, QPoint(40, 40), view.mapToGlobal(QPoint(40, 40)));
        QCoreApplication::sendEvent(&view, &event);
        return found;
    };
    CHECK(choose("Agree and next"));
    CHECK(it.at("1.1").standing == Standing::Agreed);
    CHECK(choose("Theme"));
    CHECK(view.content().screen == AudienceScreen::Theme);
    CHECK_FALSE(choose("Agree and next")); // nothing whose levels no one sees
    CHECK(choose("Statement"));
    CHECK(choose("Undo"));
    CHECK(it.at("1.1").standing == Standing::Draft);
    CHECK(choose("Blank"));
    CHECK(session.screen() == AudienceScreen::Blank);
}

TEST_CASE("Last year's level stands below a statement and beside each in the theme")
{
    Shown it;
    it.add("2025/26", 2025);
    it.answer("1.1", 1, true);
    it.add("2026/27", 2026);
    it.document.setStatement(number("1.1"));
    CHECK(audienceStatement(it.document).last == u"Last year: level 1");
    const AudienceContent theme = audienceTheme(it.document);
    CHECK(theme.rows[0].last == u"last year 1");
    CHECK(theme.rows[1].last.isEmpty());
    const AudienceGeometry geometry = AudienceGeometry::of(theme, smallProjector, QFont());
    checkWhole(theme, geometry, smallProjector);
    CHECK(geometry.rows[0].last.right() <= geometry.rows[0].state.left());
}

TEST_CASE("The longest theme's title stands whole on a small projector")
{
    Shown it(builtInModel());
    it.add("2026/27", 2026);
    it.document.setStatement(number("5.1"));
    for (const QSizeF &size : {smallProjector, fullHd}) {
        const AudienceContent content = audienceTheme(it.document);
        const AudienceGeometry geometry = AudienceGeometry::of(content, size, QFont());
        CHECK(QFontMetricsF(geometry.titleFont).horizontalAdvance(content.title) <=
              geometry.title.front().rect.width());
        CHECK(geometry.title.size() == 1);
        CHECK(geometry.titleFont.pixelSize() >= geometry.body.pixelSize());
    }
}

TEST_CASE("A theme of many statements stands whole")
{
    Shown it(testing::model({40}));
    it.add("2026/27", 2026);
    const AudienceContent content = audienceTheme(it.document);
    checkWhole(content, AudienceGeometry::of(content, fullHd, QFont()), fullHd);
}

TEST_CASE("The screen goes away with its file")
{
    Shown it;
    it.add("2026/27", 2026);
    MeetingSession session(it.document);
    AudienceWindow view(session);
    view.show();
    REQUIRE(it.document.close());
    CHECK_FALSE(view.isVisible());
}
