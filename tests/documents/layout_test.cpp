// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/layout/celltext.h"
#include "reader/layout/table.h"
#include "tests/support/catch.h"

using namespace waymark::reader;

namespace {

constexpr qreal height = 10;

/// Words of six points a letter, at the left end of a line.
void write(Page &page, qreal x, qreal y, const char *text)
{
    for (const QString &word : QString::fromUtf8(text).split(u' ')) {
        const qreal width = 6.0 * static_cast<qreal>(word.size());
        page.words.push_back({word, QRectF(x, y, width, height), true});
        x += width + 3;
    }
}

Page emptyPage(int number) { return {number, QSizeF(600, 400), {}, {}, {}}; }

/// Two statements and two levels; the second row begins in the middle of what the first column shows.
Page twoRows()
{
    Page page = emptyPage(1);
    write(page, 20, 114, "1.1 Plan");
    write(page, 120, 100, "There is a plan.");
    write(page, 320, 100, "There is a plan that");
    write(page, 320, 112, "staff know of and that is");
    write(page, 320, 124, "looked at each year.");
    write(page, 20, 156, "1.2 Lead");
    write(page, 120, 150, "Somebody leads.");
    write(page, 320, 150, "Somebody leads and has");
    write(page, 320, 162, "time for it.");
    return page;
}

QString cellAt(const Table &table, int row, int column)
{
    for (const Cell &cell : table.cells) {
        if (cell.row == row && cell.column == column)
            return cell.text;
    }
    return {};
}

Line lineOf(const char *text, qreal y, qreal x = 0)
{
    Page page = emptyPage(1);
    write(page, x, y, text);
    Line line{1, page.words, {}};
    for (const Word &word : page.words)
        line.rect = line.rect.united(word.rect);
    return line;
}

} // namespace

TEST_CASE("White alone parts rows and columns, wherever the number stands", "[layout]")
{
    const Table table = tableOf({twoRows()});
    REQUIRE(table.columns == 3);
    CHECK(cellAt(table, 0, 0) == u"1.1 Plan");
    CHECK(cellAt(table, 0, 2) == u"There is a plan that staff know of and that is looked at each year.");
    CHECK(cellAt(table, 1, 0) == u"1.2 Lead");
    CHECK(cellAt(table, 1, 1) == u"Somebody leads.");
    CHECK(cellAt(table, 1, 2) == u"Somebody leads and has time for it.");
}

namespace {

/// Three levels below a heading, with gutters of two points: narrower than the white between two words.
Page narrowGutters(const char *heading)
{
    Page page = emptyPage(1);
    write(page, 20, 60, heading);
    write(page, 20, 80, "Statement");
    write(page, 107, 80, "Level 1");
    write(page, 209, 80, "Level 2");
    write(page, 311, 80, "Level 3");
    qreal y = 100;
    for (const char *title : {"1.1 Plan", "1.2 Lead", "1.3 Tell"}) {
        write(page, 20, y, title);
        write(page, 20, y + 12, "of one kind");
        write(page, 107, y, "Here are words a");
        write(page, 107, y + 12, "few of them.");
        write(page, 209, y, "All of them were");
        write(page, 209, y + 12, "told of it.");
        write(page, 311, y, "They meet at six.");
        y += 40;
    }
    return page;
}

} // namespace

TEST_CASE("A heading over a table without lines joins no columns, however far it reaches", "[layout]")
{
    for (const char *heading : {"Theme 1: Plan", "Theme 1: Plans and people", "Theme 1: Plans and people of the school",
                                "Theme 1: Plans and people of the school and of those around it",
                                "Plans and people of our school", "What the school plans, and with whom it does so"}) {
        INFO(heading);
        const Table table = tableOf({narrowGutters(heading)});
        REQUIRE(table.columns == 4);
        for (const Cell &cell : table.cells) {
            if (cell.text.startsWith(QLatin1String("1.")))
                CHECK(cell.text.endsWith(QLatin1String("of one kind")));
            if (cell.text.startsWith(QLatin1String("1.1"))) {
                CHECK(cellAt(table, cell.row, 1) == u"Here are words a few of them.");
                CHECK(cellAt(table, cell.row, 2) == u"All of them were told of it.");
                CHECK(cellAt(table, cell.row, 3) == u"They meet at six.");
            }
            CHECK_FALSE(cell.unsurePlace);
        }
    }
}

TEST_CASE("A word that its column broke is one word, and a word that fills its line is not", "[layout]")
{
    Vocabulary words;
    words.add(lineOf("All apprenticeships and jobs are shown", 0));
    const auto joined = [&](const char *first, const char *second) {
        return cellText({lineOf(first, 0), lineOf(second, 12)}, 6.0 * static_cast<qreal>(qstrlen(first)), words);
    };
    CHECK(joined("apprenticeshi", "ps and jobs").text == u"apprenticeships and jobs");
    CHECK_FALSE(joined("apprenticeshi", "ps and jobs").unsureHyphen);
    CHECK(joined("apprenticeships", ", jobs").text == u"apprenticeships, jobs");
    CHECK(joined("apprenticeships", "and jobs").text == u"apprenticeships and jobs");
    CHECK_FALSE(joined("apprenticeships", "and jobs").unsureHyphen);
    // Neither is known: it is joined, and a person looks at it.
    CHECK(joined("understandin", "g all").text == u"understanding all");
    CHECK(joined("understandin", "g all").unsureHyphen);
}

TEST_CASE("A sentence that three pages have at one place is no running head", "[layout]")
{
    std::vector<Page> pages;
    for (int number = 1; number <= 3; ++number) {
        Page page = emptyPage(number);
        const QString first = QStringLiteral("%1.1 Plan").arg(number);
        write(page, 20, 40, first.toUtf8().constData());
        write(page, 120, 40, "There is a plan.");
        write(page, 320, 40, "Staff and");
        write(page, 320, 52, "governors know");
        write(page, 320, 64, "of it.");
        write(page, 20, 120, QStringLiteral("%1.2 Lead").arg(number).toUtf8().constData());
        write(page, 120, 120, "Somebody leads.");
        write(page, 320, 120, "Somebody leads with time.");
        pages.push_back(page);
    }
    const QByteArray json = cellsJson(tableOf(pages));
    CHECK(json.count("Staff and governors know of it.") == 3);
}

TEST_CASE("A row goes on on the next page, and says so", "[layout]")
{
    Page first = twoRows();
    Page second = emptyPage(2);
    first.words.back().text = QStringLiteral("it");
    write(second, 320, 40, "whenever it is needed.");
    write(second, 20, 80, "1.3 Tell");
    write(second, 120, 80, "Some are told.");
    write(second, 320, 80, "All are told.");
    const Table table = tableOf({first, second});
    CHECK(cellAt(table, 1, 2) == u"Somebody leads and has time for it whenever it is needed.");
    CHECK(cellAt(table, 2, 0) == u"1.3 Tell");
    for (const Cell &cell : table.cells)
        CHECK(cell.joinedOverPage == (cell.row == 1 && cell.column == 2));
}

TEST_CASE("A line that a page cut through is drawn on the next one again, and read once", "[layout]")
{
    Page first = emptyPage(1);
    write(first, 20, 300, "1.1 Plan");
    write(first, 120, 300, "There is a plan.");
    write(first, 320, 300, "There is a plan that");
    write(first, 320, 312, "staff know of.");
    write(first, 20, 350, "1.2 Lead");
    write(first, 120, 350, "Somebody leads on");
    write(first, 320, 350, "Somebody leads, has");
    write(first, 120, 362, "one day in five");
    write(first, 320, 362, "time for it and");
    Page second = emptyPage(2);
    write(second, 120, 50, "one day in five");
    write(second, 320, 50, "time for it and");
    write(second, 120, 62, "of each week.");
    write(second, 320, 62, "is trained.");
    const Table table = tableOf({first, second});
    CHECK(cellAt(table, 1, 1) == u"Somebody leads on one day in five of each week.");
    CHECK(cellAt(table, 1, 2) == u"Somebody leads, has time for it and is trained.");
}

TEST_CASE("Words at a page's foot that another cell has too, further down on the next page, stay", "[layout]")
{
    Page first = emptyPage(1);
    write(first, 20, 300, "1.1 Plan");
    write(first, 120, 300, "There is a plan.");
    write(first, 320, 300, "There is a plan that");
    write(first, 320, 312, "staff know of.");
    write(first, 20, 350, "1.2 Lead");
    write(first, 120, 350, "Somebody leads.");
    write(first, 320, 350, "Somebody leads, has");
    write(first, 320, 362, "time for it and");
    Page second = emptyPage(2);
    write(second, 320, 50, "is trained.");
    write(second, 20, 90, "1.3 Team");
    write(second, 120, 90, "There is a team.");
    write(second, 320, 90, "A team meets, has");
    write(second, 320, 102, "time for it and");
    write(second, 320, 114, "reports.");
    const Table table = tableOf({first, second});
    CHECK(cellAt(table, 1, 2) == u"Somebody leads, has time for it and is trained.");
}

TEST_CASE("What stands on each page at the same place is no text of the table", "[layout]")
{
    std::vector<Page> pages{twoRows(), twoRows()};
    pages[1].number = 2;
    for (Word &word : pages[1].words)
        word.text.replace(QStringLiteral("1.1"), QStringLiteral("2.1"))
            .replace(QStringLiteral("1.2"), QStringLiteral("2.2"));
    for (Page &page : pages) {
        write(page, 520, 10, "Brightpath");
        write(page, 290, 385, page.number == 1 ? "1" : "2");
    }
    const QByteArray json = cellsJson(tableOf(pages));
    CHECK(json.contains("waymark-cells/1"));
    CHECK(json.contains("2.2 Lead"));
    CHECK_FALSE(json.contains("Brightpath"));
}

TEST_CASE("Pages without statements hold no table", "[layout]")
{
    Page page = emptyPage(1);
    write(page, 20, 100, "Dear colleagues, this is a letter.");
    CHECK(tableOf({page}).columns == 0);
    CHECK(tableOf({}).columns == 0);
}

TEST_CASE("A hyphen at a line's end goes where the document writes the word as one", "[layout]")
{
    Vocabulary words;
    words.add(lineOf("The development of whole-school plans", 0));
    words.addBreak(QStringLiteral("develop-"), QStringLiteral("ment"));
    const auto joined = [&](const char *first, const char *second) {
        return cellText({lineOf(first, 0), lineOf(second, 12)}, 200, words);
    };
    CHECK(joined("the devel-", "opment plan").text == u"the development plan");
    CHECK_FALSE(joined("the devel-", "opment plan").unsureHyphen);
    CHECK(joined("a whole-", "school plan").text == u"a whole-school plan");
    CHECK_FALSE(joined("a whole-", "school plan").unsureHyphen);
    CHECK(joined("a peer-", "led group").unsureHyphen);
    CHECK(joined("the years 2026-", "27").text == u"the years 2026-27");
}

TEST_CASE("Each item of a list begins a line of its own", "[layout]")
{
    const CellText text = cellText(
        {lineOf("\u2022 There is a plan that", 0), lineOf("staff know.", 12, 9), lineOf("\u2022 It is used", 24)}, 200,
        Vocabulary());
    CHECK(text.text == u"\u2022 There is a plan that staff know.\n\u2022 It is used");
}
