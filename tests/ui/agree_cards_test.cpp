// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "tests/support/inwelsh.h"
#include "tests/support/revieweddocument.h"
#include "ui/statement/actionscard.h"
#include "ui/statement/agreepresenter.h"
#include "ui/statement/cardgeometry.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/pagescroll.h"

#include <QImage>
#include <QScrollBar>
#include <QTest>

using namespace waymark;
using namespace waymark::testing;

namespace {

CardContent card(int points, int words)
{
    CardContent made;
    QString text;
    for (int word = 0; word < words; ++word)
        text += QStringLiteral("careers ");
    for (int point = 0; point < points; ++point)
        made.points.emplace_back(text, QFont());
    return made;
}

CardContent nothingInPlace()
{
    CardContent made = card(1, 3);
    made.narrow = true;
    made.bullets = false;
    return made;
}

/// Every line whole, in its card, and no card over another or beyond the width.
void checkWhole(const PlacedCards &placed, const std::vector<CardContent> &contents, qreal width)
{
    REQUIRE(placed.cards.size() == contents.size());
    for (std::size_t at = 0; at < contents.size(); ++at) {
        const PlacedCard &one = placed.cards[at];
        CHECK(one.rect.left() >= 0);
        CHECK(one.rect.right() <= width + 0.5);
        CHECK(one.rect.bottom() <= placed.height + 0.5);
        for (std::size_t point = 0; point < one.points.size(); ++point) {
            CHECK(one.points[point].lines == contents[at].points[point].lines(one.points[point].text.width()));
            CHECK(one.points[point].text.bottom() <= one.rect.height());
        }
        for (std::size_t other = 0; other < at; ++other)
            CHECK_FALSE(one.rect.intersects(placed.cards[other].rect));
    }
}

} // namespace

TEST_CASE("Two to seven levels are shown whole at every width")
{
    const CardMetrics metrics;
    for (int levels = 2; levels <= 7; ++levels) {
        std::vector<CardContent> contents{nothingInPlace()};
        for (int level = 1; level <= levels; ++level)
            contents.push_back(card(level % 4 + 1, 6 * level));
        for (const qreal width : {320.0, 700.0, 1000.0, 1600.0})
            checkWhole(placeCards(contents, width, 300, metrics), contents, width);
    }
}

TEST_CASE("Cards are equally wide while that is low enough, and fitted to their texts where it is not")
{
    const CardMetrics metrics;
    const std::vector<CardContent> shortTexts{nothingInPlace(), card(1, 4), card(1, 5), card(1, 6)};
    const PlacedCards equal = placeCards(shortTexts, 1000, 300, metrics);
    CHECK(equal.cards[1].rect.width() == Approx(equal.cards[2].rect.width()).margin(1));

    const std::vector<CardContent> longTexts{nothingInPlace(), card(1, 10), card(2, 30), card(4, 40), card(4, 30)};
    const PlacedCards fitted = placeCards(longTexts, 1000, 200, metrics);
    CHECK(fitted.cards[3].rect.width() > fitted.cards[1].rect.width() + 50);
    CHECK(fitted.height < placeCards(longTexts, 1000, 100000, metrics).height);
}

TEST_CASE("Where one row would be too narrow to read, there are two")
{
    const CardMetrics metrics;
    std::vector<CardContent> contents{nothingInPlace()};
    for (int level = 1; level <= 7; ++level)
        contents.push_back(card(2, 12));
    const PlacedCards placed = placeCards(contents, 1000, 300, metrics);
    CHECK(placed.cards.back().rect.top() > placed.cards.front().rect.top());
    for (std::size_t at = 1; at < placed.cards.size(); ++at)
        CHECK(placed.cards[at].rect.width() >= metrics.minWidth);
}

TEST_CASE("Where one row does not hold them, the card that is no level lies above the levels, as low as a line")
{
    const CardMetrics metrics;
    std::vector<CardContent> contents{nothingInPlace()};
    contents.front().points.emplace_back(QStringLiteral("Added by Waymark"), QFont());
    for (int level = 1; level <= 4; ++level)
        contents.push_back(card(2, 8));
    // A laptop of 1366 at 125 % has some 700 for the cards: four levels side by side, where five cards are not.
    const PlacedCards placed = placeCards(contents, 700, 300, metrics);
    checkWhole(placed, contents, 700);
    CHECK(placed.cards[0].rect.width() == Approx(700));
    CHECK(placed.cards[0].rect.height() <= metrics.badge + 2 * metrics.padding + 1);
    for (std::size_t level = 2; level <= 4; ++level)
        CHECK(placed.cards[level].rect.top() == placed.cards[1].rect.top());
    CHECK(placed.cards[1].rect.top() > placed.cards[0].rect.bottom());
    // Narrower, they are two and two.
    const PlacedCards narrow = placeCards(contents, 500, 300, metrics);
    checkWhole(narrow, contents, 500);
    CHECK(narrow.cards[2].rect.top() == narrow.cards[1].rect.top());
    CHECK(narrow.cards[3].rect.top() > narrow.cards[2].rect.top());
    CHECK(narrow.cards[4].rect.top() == narrow.cards[3].rect.top());
    // Choosing it moves none of its words.
    std::vector<CardContent> chosen = contents;
    for (CardContent *each : {&contents.front(), &chosen.front()})
        each->stateRoom = 90;
    chosen.front().state = 60;
    const PlacedCard before = placeCards(contents, 700, 300, metrics).cards.front();
    const PlacedCard after = placeCards(chosen, 700, 300, metrics).cards.front();
    CHECK(after.rect == before.rect);
    for (std::size_t point = 0; point < before.points.size(); ++point)
        CHECK(after.points[point].text == before.points[point].text);
    CHECK(after.state.width() >= 60);
    CHECK(after.state.left() >= after.points.back().text.right());
}

TEST_CASE("A word longer than its card is broken, not cut")
{
    const QString word(200, QChar(u'w'));
    const WrappedText text(word, QFont());
    CHECK(text.lines(100).join(QString()) == word);
    CHECK(text.lineCount(100) == text.lines(100).size());
    CHECK(WrappedText({}, QFont()).lineCount(100) == 0);
}

TEST_CASE("Every statement of our wording stands whole at the smallest laptop's width")
{
    ReviewedDocument it(builtInModel());
    it.add("2026/27", 2026);
    AgreePresenter presenter(it.document);
    for (const Statement &statement : it.model.structure.statements()) {
        presenter.goTo(statement.number);
        presenter.choose(2);
        std::vector<CardContent> contents;
        for (const DescriptorEntry &entry : presenter.statement().descriptors) {
            DescriptorCard shown;
            shown.show(entry);
            contents.push_back(shown.content());
        }
        // Beside the rail and the themes a window of 1366 has some 978 for the cards, and 690 in height some 420.
        const PlacedCards placed = placeCards(contents, 978, 330, DescriptorCard::metrics());
        INFO(statement.number.toString().toStdString());
        checkWhole(placed, contents, 978);
        CHECK(placed.height <= 420);
    }
}

TEST_CASE("Choosing and agreeing a level moves no card and no line of text")
{
    ReviewedDocument it(builtInModel());
    it.add("2025/26", 2025);
    it.answer("2.4", 1, true);
    const ReviewId review = it.add("2026/27", 2026);
    AgreePresenter presenter(it.document);
    const auto placed = [&](qreal width) {
        std::vector<CardContent> contents;
        for (const DescriptorEntry &entry : presenter.statement().descriptors) {
            DescriptorCard shown;
            shown.show(entry);
            contents.push_back(shown.content());
        }
        std::vector<QRectF> made;
        for (const PlacedCard &card : placeCards(contents, width, 330, DescriptorCard::metrics()).cards) {
            made.push_back(card.rect);
            for (const PlacedPoint &point : card.points)
                made.push_back(point.text);
        }
        return made;
    };
    for (const char *statement : {"2.4", "1.1", "6.3"}) {
        presenter.goTo(number(statement));
        for (const qreal width : {720.0, 978.0, 1500.0}) {
            presenter.clear();
            const auto before = placed(width);
            for (const int level : {4, 2, 0, 1, 3}) {
                INFO(statement << " level " << level << " width " << width);
                REQUIRE(presenter.choose(level) != AgreePresenter::Outcome::Refused);
                CHECK(placed(width) == before);
                REQUIRE(it.document.perform(edit::Agree{review, {number(statement)}, noon, {}}));
                CHECK(placed(width) == before);
                REQUIRE(presenter.cycleMark(2, 0) == AgreePresenter::Outcome::Done);
                CHECK(placed(width) == before);
            }
        }
    }
}

TEST_CASE("Side by side the points of every level begin at one height, whatever state a level may get")
{
    ReviewedDocument it(builtInModel());
    it.add("2025/26", 2025);
    it.answer("2.4", 1, true);
    it.add("2026/27", 2026);
    AgreePresenter presenter(it.document);
    presenter.goTo(number("2.4"));
    std::vector<CardContent> contents;
    for (const DescriptorEntry &entry : presenter.statement().descriptors) {
        DescriptorCard shown;
        shown.show(entry);
        contents.push_back(shown.content());
    }
    // Level 1 has the fewest words and the longest state: "Carried forward", which it had last year.
    for (const qreal width : {978.0, 1500.0}) {
        const PlacedCards placed = placeCards(contents, width, 330, DescriptorCard::metrics());
        INFO(width);
        for (std::size_t level = 2; level < placed.cards.size(); ++level)
            CHECK(placed.cards[level].points.front().text.top() == placed.cards[1].points.front().text.top());
    }
}

TEST_CASE("In Welsh, too, the words of level 0 begin at the height of the others")
{
    const InWelsh welsh;
    ReviewedDocument it(builtInModel());
    it.add("2026/27", 2026);
    AgreePresenter presenter(it.document);
    presenter.goTo(number("2.4"));
    std::vector<CardContent> contents;
    for (const DescriptorEntry &entry : presenter.statement().descriptors) {
        DescriptorCard shown;
        shown.show(entry);
        contents.push_back(shown.content());
    }
    const PlacedCards placed = placeCards(contents, 978, 330, DescriptorCard::metrics());
    REQUIRE(contents.front().stateRoom > 0);
    CHECK(placed.cards[0].points.front().text.top() == placed.cards[1].points.front().text.top());
}

TEST_CASE("A card that people deal with says how its points are marked, and others keep quiet")
{
    ReviewedDocument it(builtInModel());
    it.add("2026/27", 2026);
    AgreePresenter presenter(it.document);
    presenter.goTo(number("2.4"));
    QWidget row;
    DescriptorCard card(&row);
    const auto picture = [&] {
        card.show(presenter.statement().descriptors[2]);
        card.place(placeCards({card.content()}, 260, 400, DescriptorCard::metrics()).cards.front());
        row.resize(card.size());
        return row.grab().toImage();
    };
    const QImage quiet = picture();
    presenter.choose(2);
    const QImage inviting = picture();
    REQUIRE(quiet.size() == inviting.size());
    // Where a dot stood there is a box now.
    const QRect bullet = card.marks().front()->geometry();
    CHECK(quiet.copy(bullet) != inviting.copy(bullet));
    CHECK(card.marks().front()->toolTip().contains(QStringLiteral("Click to mark this point")));
}

TEST_CASE("Actions of another statement are read from the top, wherever the list was left")
{
    const auto some = [] {
        std::vector<ActionEntry> entries;
        for (int i = 0; i < 6; ++i) {
            ActionEntry entry;
            entry.id = ActionId::create();
            entry.what = QStringLiteral("Ask the tutors");
            entries.push_back(entry);
        }
        return entries;
    };
    ActionsCard card;
    card.resize(420, 110);
    const std::vector<ActionEntry> first = some();
    card.show(first, {});
    card.setVisible(true);
    QTest::qWait(1);
    QScrollBar *bar = card.findChild<PageScroll *>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    card.show(first, {});
    CHECK(bar->value() > 0);
    card.show(some(), {});
    CHECK(bar->value() == 0);
}
