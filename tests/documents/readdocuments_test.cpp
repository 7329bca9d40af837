// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "core/text/errors.h"
#include "core/wording/pdfreading.h"
#include "core/wording/sentences.h"
#include "tests/documents/publisher.h"
#include "tests/support/catch.h"
#include "tests/support/needed.h"

#include <QDir>
#include <cstdio>
#include <map>

using namespace waymark;
using namespace waymark::test;

namespace {

/// How the cells of a document compare with what was printed.
struct Tally
{
    int cells = 0;
    int right = 0;
    int wrongSilent = 0;
    int doubtedRight = 0;
    int themes = 0;
    int themesRight = 0;
    QStringList silent;

    void add(const Tally &other)
    {
        cells += other.cells;
        right += other.right;
        wrongSilent += other.wrongSilent;
        doubtedRight += other.doubtedRight;
        themes += other.themes;
        themesRight += other.themesRight;
    }

    void print(const QString &name) const
    {
        std::printf(
            "%-44s cells %5d  right %6.2f %%  wrong %3d (not marked %d)  right but marked %5.1f %%  themes %d of %d\n",
            qPrintable(name), cells, 100.0 * right / std::max(cells, 1), cells - right, wrongSilent,
            100.0 * doubtedRight / std::max(right, 1), themesRight, themes);
        std::fflush(stdout);
    }
};

QString plain(const QString &text) { return text.simplified(); }

void compare(Tally &tally, const QString &where, bool same, const FoundModel::Text &found, const QString &wanted)
{
    ++tally.cells;
    const bool doubted = found.isOpen();
    tally.right += same;
    tally.doubtedRight += same && doubted;
    const bool show = qEnvironmentVariableIsSet("WAYMARK_SHOW");
    if (!same && (!doubted || show)) {
        tally.wrongSilent += !doubted;
        tally.silent.append(
            QStringLiteral("%1 %2\n   found:  %3\n   wanted: %4")
                .arg(doubted ? QStringLiteral("doubted") : QStringLiteral("SILENT"), where, found.text, wanted));
    } else if (show && same && doubted) {
        tally.silent.append(QStringLiteral("right but marked %1: %2").arg(where, doubtWords(found)));
    }
}

Tally compared(const Model &model, const FoundModel &found)
{
    Tally tally;
    for (const Theme &theme : model.structure.themes()) {
        const auto *own = found.theme(theme.number);
        ++tally.themes;
        const bool same = own && own->title.text == theme.title && own->benchmarks == theme.benchmarks;
        tally.themesRight += same;
        if (!same)
            tally.silent.append(QStringLiteral("theme %1: %2 / %3")
                                    .arg(QString::number(theme.number), own ? own->title.text : QString(),
                                         own ? own->benchmarks.join(u',') : QString()));
        for (const Statement &statement : theme.statements) {
            const auto *read = found.statement(statement.number);
            const FoundModel::Text missing{{}, {FoundModel::Doubt::NotFound}, false, false, {}};
            const auto &title = read ? read->title : missing;
            compare(tally, statement.number.toString(), plain(title.text) == plain(statement.title), title,
                    statement.title);
            for (int level = 1; level <= model.structure.levels(); ++level) {
                const auto index = static_cast<std::size_t>(level - 1);
                const auto &text = read && index < read->levels.size() ? read->levels[index] : missing;
                const QStringList wanted = printedPoints(model, statement.number, level);
                compare(tally, QStringLiteral("%1 level %2").arg(statement.number.toString()).arg(level),
                        sentencesOf(text.text) == sentencesOf(wanted.join(u'\n')), text, wanted.join(u'\n'));
            }
        }
    }
    return tally;
}

std::vector<DocumentLayout> layouts()
{
    std::vector<DocumentLayout> all;
    const auto add = [&all](const char *name, auto change) {
        DocumentLayout layout;
        layout.name = QLatin1String(name);
        change(layout);
        all.push_back(layout);
    };
    add("plain", [](DocumentLayout &) {});
    add("unruled", [](DocumentLayout &l) { l.ruled = false; });
    add("portrait", [](DocumentLayout &l) {
        l.landscape = false;
        l.size = 8;
        l.first = 0.18;
        l.pageNumbers = true;
    });
    add("unruled-portrait", [](DocumentLayout &l) {
        l.ruled = false;
        l.landscape = false;
        l.size = 8;
        l.first = 0.18;
        l.padding = 5;
        l.pageNumbers = true;
        l.font = QStringLiteral("DejaVu Serif");
    });
    add("centred", [](DocumentLayout &l) {
        l.centred = true;
        l.logo = true;
        l.pageNumbers = true;
        l.splitTheme = true;
    });
    add("unruled-centred", [](DocumentLayout &l) {
        l.ruled = false;
        l.centred = true;
        l.logo = true;
        l.pageNumbers = true;
        l.splitTheme = true;
    });
    add("hyphens", [](DocumentLayout &l) {
        l.hyphens = true;
        l.logo = true;
        l.size = 10;
    });
    add("unruled-hyphens", [](DocumentLayout &l) {
        l.ruled = false;
        l.hyphens = true;
        l.logo = true;
        l.size = 10;
        l.padding = 6;
    });
    add("bullets", [](DocumentLayout &l) {
        l.bullets = true;
        l.shaded = true;
        l.namedLevels = true;
        l.margin = 54;
    });
    add("unruled-bullets-centred", [](DocumentLayout &l) {
        l.ruled = false;
        l.bullets = true;
        l.centred = true;
        l.shaded = true;
        l.padding = 5;
        l.font = QStringLiteral("DejaVu Sans");
        l.size = 8;
    });
    add("everything", [](DocumentLayout &l) {
        l.landscape = false;
        l.centred = true;
        l.bullets = true;
        l.hyphens = true;
        l.logo = true;
        l.pageNumbers = true;
        l.size = 8;
        l.first = 0.18;
        l.splitTheme = true;
        l.oneTable = false;
        l.shaded = true;
    });
    add("unruled-everything", [](DocumentLayout &l) {
        l.ruled = false;
        l.centred = true;
        l.bullets = true;
        l.hyphens = true;
        l.logo = true;
        l.pageNumbers = true;
        l.oneTable = false;
        l.shaded = true;
        l.repeatedHead = true;
    });
    add("once-headed", [](DocumentLayout &l) {
        l.repeatedHead = false;
        l.centred = true;
        l.oneTable = false;
        l.namedLevels = true;
    });
    add("unruled-once-headed", [](DocumentLayout &l) {
        l.ruled = false;
        l.repeatedHead = false;
        l.size = 11;
        l.margin = 30;
        l.namedLevels = true;
    });
    return all;
}

Model college()
{
    const auto model = readModel(QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/college.json"));
    REQUIRE(model);
    return *model;
}

struct Edition
{
    const char *name;
    Model model;
};

void printCells(const Tally &tally, const QString &title)
{
    tally.print(title);
    for (QString line : tally.silent)
        std::printf("   %s\n", qPrintable(line.replace(u'\n', QStringLiteral(" | "))));
}

struct Wanted : Order
{
    QString title;
};

/// Each of these editions in each of these layouts.
std::vector<Wanted> documentsOf(const std::vector<Edition> &editions, const std::vector<DocumentLayout> &layouts)
{
    std::vector<Wanted> wanted;
    for (const Edition &edition : editions) {
        for (const DocumentLayout &layout : layouts)
            wanted.push_back(
                {{&edition.model, layout, {}}, QStringLiteral("%1-%2").arg(QLatin1String(edition.name), layout.name)});
    }
    return wanted;
}

/// Those that are kept are not made again.
std::vector<Wanted> made(const Maker &maker, std::vector<Wanted> wanted)
{
    const QDir folder(QStringLiteral(WAYMARK_BIN_DIR "/../documents"));
    REQUIRE(folder.mkpath(QStringLiteral(".")));
    std::vector<Order> orders;
    for (Wanted &document : wanted) {
        document.title.prepend(QLatin1String(maker.name) % u'-');
        document.pdf = folder.absoluteFilePath(document.title + QStringLiteral(".pdf"));
    }
    const QString only = qEnvironmentVariable("WAYMARK_ONLY"); // empty: all
    std::erase_if(wanted, [&](const Wanted &document) { return !document.title.contains(only); });
    for (const Wanted &document : wanted) {
        if (!qEnvironmentVariableIsSet("WAYMARK_KEEP") || !QFile::exists(document.pdf))
            orders.push_back(document);
    }
    REQUIRE(maker.make(orders));
    return wanted;
}

/// The least that has to be right, and the most that can be marked, in hundredths: of each document and of all.
struct Bounds
{
    int right = 97; // one page has few cells
    int rightInAll = 99;
    int marked = 25; // marks on everything would say nothing
    int markedInAll = 20;
};

void readAll(const Maker &maker, std::vector<Wanted> wanted, const Bounds &bounds = {})
{
    if (!isThere(maker.isThere(), maker.name) || !isThere(!pdfReaderProgram().isEmpty(), "the reader of PDF"))
        return;
    Tally whole;
    for (const Wanted &document : made(maker, std::move(wanted))) {
        INFO(document.title.toStdString());
        const auto found = readModelPdf(document.pdf, pdfReaderProgram(), 120'000); // other tests run beside this one
        if (!found)
            FAIL_CHECK(sentence(found.error()).toStdString());
        if (!found)
            continue;
        const Tally tally = compared(*document.model, *found);
        printCells(tally, document.title);
        CHECK(tally.right * 100 >= tally.cells * bounds.right);
        CHECK(tally.wrongSilent == 0);
        CHECK(tally.themesRight == tally.themes);
        CHECK(tally.doubtedRight * 100 <= tally.right * bounds.marked);
        whole.add(tally);
    }
    whole.print(QStringLiteral("%1, all").arg(QLatin1String(maker.name)));
    CHECK(whole.right * 100 >= whole.cells * bounds.rightInAll);
    CHECK(whole.wrongSilent == 0);
    CHECK(whole.doubtedRight * 100 <= whole.right * bounds.markedInAll);
}

void readAll(const Maker &maker, const std::vector<Edition> &editions)
{
    readAll(maker, documentsOf(editions, layouts()));
}

/// Tables without lines, a model of its own in each; `from` and `to` are seeds. Every third is made of another's words.
void readUnlined(const Maker &maker, unsigned from, unsigned to, const Model &other = college())
{
    std::vector<Model> models;
    models.reserve(to - from);
    std::vector<Wanted> wanted;
    for (unsigned seed = from; seed < to; ++seed) {
        models.push_back(shuffled(seed % 3 == 0 ? other : builtInModel(), seed, 2 + static_cast<int>(seed % 4)));
        const DocumentLayout layout = unlinedLayout(seed, models.back().structure.levels());
        wanted.push_back({{&models.back(), layout, {}}, layout.name});
    }
    readAll(maker, std::move(wanted));
}

} // namespace

TEST_CASE("What is painted by Qt is read as it was printed", "[qt]")
{
    readAll(painter, {{"school", builtInModel()}, {"college", college()}});
}

TEST_CASE("Letters that a document draws and does not name are put in and marked, or marked as missing", "[qt]")
{
    DocumentLayout ruled;
    ruled.name = QStringLiteral("drawn");
    ruled.drawnLetters = true;
    DocumentLayout unruled = ruled;
    unruled.name = QStringLiteral("unruled-drawn");
    unruled.ruled = false;
    unruled.padding = 6;
    Bounds bounds;
    bounds.right = 70; // a word that is nowhere whole stays as it is, with its gap
    bounds.rightInAll = 80;
    bounds.marked = bounds.markedInAll = 100;
    const Model school = builtInModel();
    readAll(painter, documentsOf({{"school", school}, {"college", college()}}, {ruled, unruled}), bounds);
}

TEST_CASE("What Qt's own rich text prints is read as it was printed", "[qt]")
{
    readAll(richText, {{"school", builtInModel()}, {"college", college()}});
}

TEST_CASE("What an office program prints is read as it was printed", "[office]")
{
    readAll(office, {{"school", builtInModel()}, {"college", college()}});
}

TEST_CASE("What a browser prints is read as it was printed", "[browser]")
{
    readAll(browser, {{"school", builtInModel()}, {"college", college()}});
}

TEST_CASE("Another model's pages", "[.trial]")
{
    const auto model = readModel(qEnvironmentVariable("WAYMARK_TRIAL_MODEL"));
    REQUIRE(model);
    readAll(painter, {{"trial", *model}});
    readAll(office, {{"trial", *model}});
    readAll(browser, {{"trial", *model}});
}

TEST_CASE("Every layout of a program that WAYMARK_PRINTER names", "[.stranger]")
{
    readAll(stranger, {{"school", builtInModel()}, {"college", college()}});
}

// A few of the layouts without lines; [.unlined] reads as many as are asked for.
constexpr unsigned firstSeed = 3;
constexpr unsigned lastSeed = 11;

TEST_CASE("Tables without lines that Qt sets are read as they were printed", "[qt]")
{
    readUnlined(painter, firstSeed, lastSeed);
    readUnlined(richText, firstSeed, lastSeed);
}

TEST_CASE("Tables without lines that an office program prints are read as they were printed", "[office]")
{
    readUnlined(office, firstSeed, lastSeed);
    readUnlined(webOffice, firstSeed, lastSeed);
}

TEST_CASE("Tables without lines that a browser prints are read as they were printed", "[browser]")
{
    readUnlined(browser, firstSeed, lastSeed);
}

/// WAYMARK_FROM and WAYMARK_TO are seeds, WAYMARK_MAKERS the makers' names (all of them where it is empty), and
/// WAYMARK_TRIAL_MODEL a model in the college's place.
TEST_CASE("Tables without lines, as many as wanted", "[.unlined]")
{
    const auto from = qEnvironmentVariableIntValue("WAYMARK_FROM");
    const auto to = qEnvironmentVariableIntValue("WAYMARK_TO");
    const QString makers = qEnvironmentVariable("WAYMARK_MAKERS");
    const QString trial = qEnvironmentVariable("WAYMARK_TRIAL_MODEL");
    const auto other = trial.isEmpty() ? Result<Model>(college()) : readModel(trial);
    REQUIRE(other);
    for (const Maker *maker : {&painter, &richText, &office, &webOffice, &browser, &stranger}) {
        if (makers.isEmpty() || makers.split(u' ').contains(QLatin1String(maker->name)))
            readUnlined(*maker, static_cast<unsigned>(from), static_cast<unsigned>(to), *other);
    }
}
