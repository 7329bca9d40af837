// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "tests/support/canary.h"
#include "tests/support/catch.h"
#include "tests/support/welshprogram.h"
#include "tests/support/welshreview.h"

#include <QSet>
#include <QXmlStreamReader>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// All texts in an element of this language, and the rest.
std::pair<QStringList, QString> inLanguage(const QByteArray &html, const QString &language)
{
    QXmlStreamReader reader(html);
    QStringList within;
    QString others;
    bool isWithin = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() != u"html")
            isWithin = reader.attributes().value(QStringLiteral("lang")) == language;
        else if (reader.isEndElement())
            isWithin = false;
        else if (reader.isCharacters() && isWithin)
            within << reader.text().toString();
        else if (reader.isCharacters())
            others += reader.text();
    }
    return {within, others};
}

/// What a browser shows of a page, and what it is made of; throws where it is not well-formed.
struct Page
{
    QString text;
    QSet<QString> elements;
    QStringList labels;
    std::vector<int> headings;
    int tables = 0;
    int captions = 0;
    int unscoped = 0;
    QString language;
    QStringList inWelsh; ///< what says that it is in Welsh
    QStringList untold;  ///< pictures that a screen reader is told nothing of, and that are not said to be ornament

    explicit Page(const QByteArray &html)
    {
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isCharacters()) {
                text += reader.text();
                if (!inWelsh.isEmpty() && inWelsh.last().isNull())
                    inWelsh.last() = reader.text().toString();
            }
            if (!reader.isStartElement())
                continue;
            const QString name = reader.name().toString();
            elements << name;
            const auto attribute = [&](const char *key) {
                return reader.attributes().value(QLatin1String(key)).toString();
            };
            if (name == u"html")
                language = attribute("lang");
            else if (attribute("lang") == u"cy")
                inWelsh << QString();
            const bool isPicture = name == u"svg" || name == u"img" || attribute("role") == u"img";
            const bool isOrnament =
                attribute("aria-hidden") == u"true" ||
                (reader.attributes().hasAttribute(QStringLiteral("alt")) && attribute("alt").isEmpty());
            if (isPicture && !isOrnament && attribute("aria-label").isEmpty() && attribute("alt").isEmpty())
                untold << name;
            if (isPicture && !isOrnament && name == u"svg" && attribute("role") != u"img")
                untold << name + u" without a role";
            labels << reader.attributes().value(QStringLiteral("aria-label")).toString();
            tables += name == u"table";
            captions += name == u"caption";
            unscoped += name == u"th" && !reader.attributes().hasAttribute(QStringLiteral("scope"));
            if (name.size() == 2 && name[0] == u'h' && name[1].isDigit())
                headings.push_back(name[1].digitValue());
        }
        if (reader.hasError())
            throw std::runtime_error(reader.errorString().toStdString());
    }
};

QString dense(QString text) { return text.remove(QChar(QChar::LineSeparator)).simplified().remove(u' '); }

ReportContent canaryReport(const CanaryFile &file, ReportKind kind, const ReportOptions &options = {})
{
    return makeReport(file.workspace, *file.workspace.review(file.now), kind, options, QDate(2026, 11, 12));
}

} // namespace

TEST_CASE("every report is a well-formed page that says all of its content, and nothing in it is markup", "[report]")
{
    const QSet<QString> known{
        QStringLiteral("html"),  QStringLiteral("head"),    QStringLiteral("meta"),       QStringLiteral("title"),
        QStringLiteral("style"), QStringLiteral("body"),    QStringLiteral("main"),       QStringLiteral("div"),
        QStringLiteral("p"),     QStringLiteral("h1"),      QStringLiteral("h2"),         QStringLiteral("h3"),
        QStringLiteral("h4"),    QStringLiteral("ul"),      QStringLiteral("ol"),         QStringLiteral("li"),
        QStringLiteral("dl"),    QStringLiteral("dt"),      QStringLiteral("dd"),         QStringLiteral("span"),
        QStringLiteral("table"), QStringLiteral("caption"), QStringLiteral("thead"),      QStringLiteral("tbody"),
        QStringLiteral("tr"),    QStringLiteral("th"),      QStringLiteral("td"),         QStringLiteral("svg"),
        QStringLiteral("rect"),  QStringLiteral("figure"),  QStringLiteral("figcaption"), QStringLiteral("input")};
    const CanaryFile file;
    for (const ReportKind kind : reportKinds) {
        const ReportContent content = canaryReport(file, kind, {false, true});
        const Page page(reportHtml(content, {}));
        INFO(keyOf(kind).toStdString());
        for (const QString &element : page.elements - known)
            FAIL_CHECK("an element that nobody wrote: " << element.toStdString());
        const QString shown = dense(page.text);
        for (const QString &text : textsIn(content)) {
            INFO(text.left(120).toStdString());
            CHECK(shown.contains(dense(text)));
        }
        CHECK(page.tables == page.captions);
        CHECK(page.unscoped == 0);
        REQUIRE_FALSE(page.headings.empty());
        CHECK(page.headings.front() == 1);
        for (std::size_t i = 1; i < page.headings.size(); ++i)
            CHECK(page.headings[i] <= page.headings[i - 1] + 1);
    }
}

TEST_CASE("all that was written comes out in one of the reports, and private comments only where asked for", "[report]")
{
    const CanaryFile file;
    QString all;
    for (const ReportKind kind : reportKinds)
        all += textsIn(canaryReport(file, kind)).join(u' ') + u' ';
    const QString withComments =
        all + textsIn(canaryReport(file, ReportKind::Full, {false, true, true, true})).join(u' ') + u' ';
    for (int at = 1; at <= file.written; ++at) {
        INFO(at);
        CHECK(withComments.contains(QStringLiteral("c%1 ").arg(at) + shortCanary));
    }
    for (const char *statement : {"1.1", "2.4", "3.4"})
        CHECK_FALSE(all.contains(file.workspace.decision(file.now, number(statement)).comment));
}

TEST_CASE("a de-identified pack names neither the institution nor anybody in it", "[report]")
{
    CanaryFile file;
    Institution institution = file.workspace.institution();
    institution.name = QStringLiteral("St Example's (North)");
    institution.reference = QStringLiteral("123456");
    institution.contacts = QStringLiteral("Hub: 01234 567890\nleader@example.sch.uk");
    perform(file.workspace, edit::DescribeInstitution{institution});
    perform(file.workspace,
            edit::Write{file.now, number("1.1"), edit::Write::Field::Evidence,
                        QStringLiteral("Zebedee Quux of st example's  (north), URN 123456, quux@example.sch.uk, "
                                       "https://example.sch.uk/careers; ask Quux or Hub: 01234 567890")});
    for (const bool deidentified : {false, true}) {
        const ReportContent content = canaryReport(file, ReportKind::Peer, {deidentified, false, false, true});
        const QString all = textsIn(content).join(u'\n') + QString::fromUtf8(reportHtml(content, {}));
        INFO(all.toStdString());
        for (const char *secret : {"Example's", "example's", "123456", "Quux", "quux", "example.sch.uk", "567890"})
            CHECK(all.contains(QLatin1String(secret)) == !deidentified);
        CHECK(all.contains(u"[school]") == deidentified);
        for (const auto &[id, note] : file.workspace.criticalFriendNotes().rows())
            CHECK(all.contains(note.school.left(4)) == !deidentified);
    }
}

TEST_CASE("only agreed answers of the model can be ticked off", "[report]")
{
    Workspace workspace = workspaceWith(builtInModel());
    const ReviewId id = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    agree(workspace, id, "1.1", 2);
    agree(workspace, id, "1.2", 0);
    perform(workspace, edit::Answer{id, {{number("1.3"), edit::Answer::One::Kind::Level, level(3)}}, false, noon});
    const ReportContent sheet =
        makeReport(workspace, *workspace.review(id), ReportKind::Compass, {}, QDate(2026, 11, 12));
    int ticks = 0;
    std::size_t rows = 0;
    for (const ReportBlock &block : sheet.blocks) {
        if (const auto *table = std::get_if<block::Table>(&block.is)) {
            for (const auto &row : table->rows) {
                ++rows;
                ticks += row[0].tick;
                CHECK(row[0].tick != row[2].warning);
            }
        }
    }
    CHECK(rows == builtInModel().structure.statements().size());
    CHECK(ticks == 1);
    const QStringList texts = textsIn(sheet);
    CHECK(texts.contains(QStringLiteral("DRAFT: not agreed")));
    CHECK(texts.contains(QStringLiteral("Ready to enter in Compass+: 1 of %1 answers.").arg(rows)));
}

TEST_CASE("every report says its language, and tells each picture in words or says that it is ornament", "[report]")
{
    const CanaryFile file;
    const RadarSvg svg = [](const block::Radar &) { return QByteArray("<?xml version=\"1.0\"?><svg><path/></svg>"); };
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const Page page(reportHtml(canaryReport(file, kind), svg));
        CHECK(page.language == u"en");
        CHECK(page.inWelsh.isEmpty()); // nothing in it is
        for (const QString &each : page.untold)
            FAIL_CHECK("a picture that nothing is said of: " << each.toStdString());
    }
}

TEST_CASE("statements in Welsh say so in an English report: titles, descriptors and what the wording is",
          "[report][lang]")
{
    const WelshReview welsh;
    const ReportContent content = welsh.report(ReportKind::Full);
    const Page page(reportHtml(content, {}));
    CHECK(page.language == u"en");
    for (const QString &words : welsh.words())
        CHECK(page.inWelsh.contains(words));
    // And nothing else does: no label of ours, no text that somebody typed.
    for (const QString &each : page.inWelsh)
        CHECK(welsh.isOurs(each));
    const QString shown = dense(page.text);
    for (const QString &text : textsIn(content))
        CHECK(shown.contains(dense(text)));
}

TEST_CASE("in a Welsh paper our English titles say so wherever they are, also short ones within a sentence",
          "[report][lang]")
{
    Workspace workspace = workspaceWith(builtInModel());
    const ReviewId id = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    for (const Statement &statement : builtInModel().structure.statements())
        agree(workspace, id, statement.number.toString().toLatin1().constData(), statement.number.theme() == 4 ? 4 : 2);
    const WelshProgram welsh;
    for (const ReportKind kind : reportKinds) {
        const ReportContent content = makeReport(workspace, *workspace.review(id), kind, {}, QDate(2026, 11, 12));
        const Page page(reportHtml(content, {}));
        CHECK(page.language == u"cy");
        const auto [english, others] = inLanguage(reportHtml(content, {}), QStringLiteral("en"));
        INFO(keyOf(kind).toStdString() << ": " << others.toStdString());
        for (const Theme &theme : builtInModel().structure.themes()) {
            CHECK_FALSE(others.contains(theme.title));
            CHECK_FALSE(others.contains(theme.shortTitle));
        }
        for (const Statement &statement : builtInModel().structure.statements()) {
            CHECK_FALSE(others.contains(statement.title));
            CHECK_FALSE(others.contains(statement.shortTitle));
        }
        CHECK_FALSE(others.contains(QStringLiteral("Careers leadership review")));
        CHECK_FALSE(others.contains(QStringLiteral("school and special school edition")));
        CHECK(english.contains(QStringLiteral("Careers leadership review")));
    }
}

TEST_CASE("a cell of a web page knows its column's title, for screens that have no room for columns", "[report]")
{
    const CanaryFile file;
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        QXmlStreamReader reader(reportHtml(canaryReport(file, kind), {}));
        QStringList titles;
        QStringList row;
        bool isHead = false;
        bool isSeen = true;
        while (!reader.atEnd()) {
            reader.readNext();
            const auto name = reader.name();
            if (reader.isStartElement() && name == u"thead") {
                titles.clear();
                isSeen = !reader.attributes().value(QStringLiteral("class")).contains(u"unseen");
                isHead = true;
            } else if (reader.isEndElement() && name == u"thead") {
                isHead = false;
            } else if (reader.isStartElement() && name == u"tr") {
                row.clear();
            } else if (reader.isStartElement() && name == u"th" && isHead) {
                titles << reader.readElementText();
            } else if (reader.isStartElement() && name == u"th") {
                row << titles.value(row.size());
            } else if (reader.isStartElement() && name == u"td") {
                const QString title = reader.attributes().value(QStringLiteral("data-title")).toString();
                CHECK(title == (isSeen ? titles.value(row.size()) : QString()));
                row << title;
            }
        }
        CHECK_FALSE(reader.hasError());
    }
}

TEST_CASE("no line breaks of a web page's own are shown between the items of a list", "[report]")
{
    const CanaryFile file;
    const QString page = QString::fromUtf8(reportHtml(canaryReport(file, ReportKind::Full), {}));
    CHECK(page.contains(QStringLiteral("<dd class=\"points\"><ul>")));
    CHECK_FALSE(page.contains(QStringLiteral("<dd><ul>")));
    CHECK(page.contains(QStringLiteral(".points { white-space: normal; }")));
}
