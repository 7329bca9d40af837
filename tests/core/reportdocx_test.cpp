// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A report as a Word document: every part read with an XML reader and held against what the schema of ECMA-376 asks for
// (wml.xsd and its neighbours, transitional), as far as reports use it. Word refuses a document over one element that
// is out of its order, and no other program says a word.
#include "core/base/plaintext.h"
#include "core/base/unzipping.h"
#include "core/report/paperwords.h"
#include "core/report/reportdocx.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "tests/support/canaries.h"
#include "tests/support/canary.h"
#include "tests/support/editors.h"
#include "tests/support/oddtexts.h"
#include "tests/support/reports.h"
#include "tests/support/welshprogram.h"
#include "tests/support/welshreview.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <map>

using namespace waymark;
using namespace waymark::testing;

namespace {

/// The children that an element can have, in their order; "*" after those that can come more than once, "/" between
/// those that can come in any order. One that is not here has none.
const std::map<QString, const char *> &schema()
{
    static const std::map<QString, const char *> orders{
        {"w:document", "w:body"},
        {"w:body", "w:p*/w:tbl* w:sectPr"},
        {"w:p", "w:pPr w:r*/w:sdt*/w:fldSimple*"},
        {"w:pPr",
         "w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers "
         "w:pBdr "
         "w:shd w:tabs w:suppressAutoHyphens w:spacing w:ind w:contextualSpacing w:jc w:textAlignment w:outlineLvl "
         "w:rPr w:sectPr"},
        {"w:numPr", "w:ilvl w:numId"},
        {"w:pBdr", "w:top w:left w:bottom w:right w:between w:bar"},
        {"w:tabs", "w:tab*"},
        {"w:r", "w:rPr w:t*/w:br*/w:tab*/w:drawing*"},
        {"w:rPr",
         "w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:noProof w:vanish w:color w:spacing "
         "w:position w:sz w:szCs w:highlight w:u w:bdr w:shd w:vertAlign w:rtl w:lang"},
        {"w:fldSimple", "w:r*"},
        {"w:sdt", "w:sdtPr w:sdtContent"},
        {"w:sdtPr", "w:rPr w:alias w:tag w:id w14:checkbox"},
        {"w14:checkbox", "w14:checked w14:checkedState w14:uncheckedState"},
        {"w:sdtContent", "w:r*"},
        {"w:sectPr",
         "w:headerReference*/w:footerReference* w:type w:pgSz w:pgMar w:pgBorders w:pgNumType w:cols w:titlePg"},
        {"w:cols", "w:col*"},
        {"w:tbl", "w:tblPr w:tblGrid w:tr*"},
        {"w:tblPr",
         "w:tblStyle w:tblW w:jc w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption "
         "w:tblDescription"},
        {"w:tblBorders", "w:top w:left w:bottom w:right w:insideH w:insideV"},
        {"w:tblCellMar", "w:top w:left w:bottom w:right"},
        {"w:tblGrid", "w:gridCol*"},
        {"w:tr", "w:trPr w:tc*"},
        {"w:trPr", "w:cantSplit/w:tblHeader"},
        {"w:tc", "w:tcPr w:p*"},
        {"w:tcPr", "w:tcW w:gridSpan w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:vAlign"},
        {"w:tcBorders", "w:top w:left w:bottom w:right"},
        {"w:drawing", "wp:inline/wp:anchor"},
        {"wp:anchor", "wp:simplePos wp:positionH wp:positionV wp:extent wp:effectExtent wp:wrapSquare wp:docPr "
                      "wp:cNvGraphicFramePr a:graphic"},
        {"wp:positionH", "wp:align/wp:posOffset"},
        {"wp:positionV", "wp:align/wp:posOffset"},
        {"wp:inline", "wp:extent wp:effectExtent wp:docPr wp:cNvGraphicFramePr a:graphic"},
        {"wp:cNvGraphicFramePr", "a:graphicFrameLocks"},
        {"a:graphic", "a:graphicData"},
        {"a:graphicData", "pic:pic"},
        {"pic:pic", "pic:nvPicPr pic:blipFill pic:spPr"},
        {"pic:nvPicPr", "pic:cNvPr pic:cNvPicPr"},
        {"pic:blipFill", "a:blip a:srcRect a:stretch"},
        {"a:stretch", "a:fillRect"},
        {"pic:spPr", "a:xfrm a:prstGeom"},
        {"a:xfrm", "a:off a:ext"},
        {"a:prstGeom", "a:avLst"},
        {"w:hdr", "w:p*"},
        {"w:ftr", "w:p*"},
        {"w:styles", "w:docDefaults w:latentStyles w:style*"},
        {"w:docDefaults", "w:rPrDefault w:pPrDefault"},
        {"w:rPrDefault", "w:rPr"},
        {"w:pPrDefault", "w:pPr"},
        {"w:style", "w:name w:aliases w:basedOn w:next w:link w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat "
                    "w:locked w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr*"},
        {"w:tblStylePr", "w:pPr w:rPr w:tblPr w:trPr w:tcPr"},
        {"w:numbering", "w:abstractNum* w:num*"},
        {"w:abstractNum", "w:nsid w:multiLevelType w:tmpl w:name w:lvl*"},
        {"w:lvl", "w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlJc w:pPr w:rPr"},
        {"w:num", "w:abstractNumId w:lvlOverride*"},
        {"w:lvlOverride", "w:startOverride w:lvl"},
        {"w:settings", "w:zoom w:defaultTabStop w:characterSpacingControl w:compat w:themeFontLang w:decimalSymbol "
                       "w:listSeparator"},
        {"w:compat", "w:compatSetting*"},
        {"Types", "Default* Override*"},
        {"Relationships", "Relationship*"},
        {"cp:coreProperties", "dc:title/dc:creator/dc:language"},
    };
    return orders;
}

struct ChildOrder
{
    std::map<QString, int> place; ///< of each child
    QSet<QString> many;
};

ChildOrder orderOf(const QString &element)
{
    ChildOrder order;
    const auto known = schema().find(element);
    if (known == schema().end())
        return order;
    int place = 0;
    for (const QString &step : QString::fromLatin1(known->second).split(u' ')) {
        for (QString child : step.split(u'/')) {
            if (child.endsWith(u'*')) {
                child.chop(1);
                order.many << child;
            }
            order.place[child] = place;
        }
        ++place;
    }
    return order;
}

/// A part of a document as it was read.
struct WordPart
{
    QStringList faults;
    QString text;
    QStringList paragraphs; ///< each with its style, "Heading1: Strengths", in the order in which they are read
    std::map<QString, QStringList> attributes; ///< "w:pStyle w:val" -> values, in their order

    explicit WordPart(const QByteArray &xml)
    {
        struct OpenElement
        {
            QString name;
            ChildOrder order;
            int at = 0;
            QStringList children;
        };
        std::vector<OpenElement> open;
        QString style;
        QString words;
        QXmlStreamReader reader(xml);
        while (!reader.atEnd()) {
            reader.readNext();
            if (reader.isStartElement()) {
                const QString name = reader.qualifiedName().toString();
                if (!open.empty()) {
                    OpenElement &parent = open.back();
                    const auto place = parent.order.place.find(name);
                    if (place == parent.order.place.end())
                        faults << parent.name + u" has no " + name;
                    else if (place->second < parent.at)
                        faults << name + u" comes too late in " + parent.name;
                    else
                        parent.at = place->second;
                    if (parent.children.contains(name) && !parent.order.many.contains(name))
                        faults << parent.name + u" has two " + name;
                    parent.children << name;
                }
                open.push_back({name, orderOf(name), 0, {}});
                for (const QXmlStreamAttribute &each : reader.attributes()) {
                    attributes[name + u' ' + each.qualifiedName()] << each.value().toString();
                    if (each.qualifiedName() == u"w:tblCaption" || each.qualifiedName() == u"descr")
                        text += each.value();
                }
                if (name == u"w:tblCaption" || name == u"w:tblDescription")
                    text += reader.attributes().value(QStringLiteral("w:val")) + u' ';
                if (name == u"wp:docPr")
                    text += reader.attributes().value(QStringLiteral("descr")) + u' ';
                if (name == u"w:pStyle")
                    style = reader.attributes().value(QStringLiteral("w:val")).toString();
                const bool ends = reader.attributes().value(QStringLiteral("w:type")) == u"column"; // no character
                if ((name == u"w:br" && !ends) || name == u"w:tab")
                    words += u' ';
            } else if (reader.isEndElement()) {
                const OpenElement &ended = open.back();
                if (ended.name == u"w:tc" && (ended.children.isEmpty() || ended.children.last() != u"w:p"))
                    faults << QStringLiteral("a cell without a paragraph at its end");
                if (ended.name == u"w:body" && ended.children.value(ended.children.size() - 2) == u"w:tbl")
                    faults << QStringLiteral("a table at the document's end");
                for (qsizetype i = 1; i < ended.children.size(); ++i) {
                    if (ended.name == u"w:body" && ended.children[i] == u"w:tbl" && ended.children[i - 1] == u"w:tbl")
                        faults << QStringLiteral("two tables that Word joins");
                }
                if (ended.name == u"w:p") {
                    paragraphs << style + u": " + words;
                    text += words + u' ';
                    words.clear();
                }
                open.pop_back();
            } else if (reader.isCharacters() && !open.empty()) {
                if (open.back().name == u"w:t" || open.back().name.startsWith(u"dc:"))
                    words += reader.text();
                else if (!reader.isWhitespace() && open.back().name != u"wp:align" &&
                         open.back().name != u"wp:posOffset")
                    faults << open.back().name + u" holds text";
            }
        }
        if (open.empty() && reader.hasError())
            faults << reader.errorString();
        text += words;
    }

    QStringList values(const char *which) const
    {
        const auto found = attributes.find(QString::fromLatin1(which));
        return found == attributes.end() ? QStringList() : found->second;
    }
    /// The texts of the paragraphs in that style.
    QStringList in(const QString &style) const
    {
        QStringList found;
        for (const QString &each : paragraphs) {
            if (each.startsWith(style + u": "))
                found << each.mid(style.size() + 2);
        }
        return found;
    }
};

using WordFiles = std::map<QString, QByteArray>;

WordFiles filesIn(const QByteArray &docx)
{
    WordFiles files;
    REQUIRE(unzip(docx, {}, [&](const QString &name, const QByteArray &content) {
                files[name] = content;
                return true;
            }) == Unzipped::Whole);
    return files;
}

RadarPicture aPicture(const block::Radar &, double width)
{
    return {QByteArray::fromHex("89504e470d0a1a0a0000000d4948445200000001000000010800000000"
                                "3a7e9b550000000a49444154789c6360000000020001e221bc330000000049454e44ae426082"),
            QSizeF(width, width / 2)};
}

QString withoutSpaces(QString text) { return text.remove(QChar(QChar::LineSeparator)).simplified().remove(u' '); }

/// Each part as the schema wants it, and whatever one refers to is there.
WordPart checkDocument(const QByteArray &docx)
{
    const WordFiles files = filesIn(docx);
    QString types;
    for (const auto &[name, bytes] : files) {
        INFO(name.toStdString());
        if (name.endsWith(u".png"))
            continue;
        const WordPart part(bytes);
        CHECK(part.faults.join(u'\n').toStdString().empty());
        CHECK(QByteArrayView(bytes).isValidUtf8());
        CHECK_FALSE(holdsHiddenCharacters(QString::fromUtf8(bytes).remove(u'\r')));
        if (name == u"[Content_Types].xml")
            types = QString::fromUtf8(bytes);
        // Every relation leads to a file of the archive, and none out of it.
        CHECK(part.values("Relationship TargetMode").isEmpty());
        const QString folder = name.contains(u"word/_rels") ? QStringLiteral("word/") : QString();
        for (const QString &target : part.values("Relationship Target"))
            CHECK(files.contains(folder + target));
    }
    for (const auto &[name, bytes] : files) {
        INFO(name.toStdString());
        const bool byEnding = name.endsWith(u".rels") || name.endsWith(u".png") || name == u"[Content_Types].xml";
        CHECK((byEnding || types.contains(u"\"/" + name + u'"')));
    }
    WordPart body(files.at(QStringLiteral("word/document.xml")));
    const WordPart styles(files.at(QStringLiteral("word/styles.xml")));
    const WordPart numbering(files.at(QStringLiteral("word/numbering.xml")));
    const WordPart relations(files.at(QStringLiteral("word/_rels/document.xml.rels")));
    const QStringList known = styles.values("w:style w:styleId");
    for (const char *reference : {"w:pStyle w:val", "w:rStyle w:val", "w:tblStyle w:val"}) {
        for (const QString &style : body.values(reference))
            CHECK(known.contains(style));
    }
    for (const char *reference : {"w:basedOn w:val", "w:next w:val"}) {
        for (const QString &style : styles.values(reference))
            CHECK(known.contains(style));
    }
    for (const QString &style : numbering.values("w:pStyle w:val"))
        CHECK(known.contains(style));
    for (const QString &list : body.values("w:numId w:val") + styles.values("w:numId w:val"))
        CHECK(numbering.values("w:num w:numId").contains(list));
    for (const char *reference : {"a:blip r:embed", "w:headerReference r:id", "w:footerReference r:id"}) {
        for (const QString &id : body.values(reference))
            CHECK(relations.values("Relationship Id").contains(id));
    }
    for (const char *unique : {"w:id w:val", "wp:docPr id"}) {
        QStringList ids = body.values(unique);
        CHECK(ids.removeDuplicates() == 0);
    }
    for (const QString &alias : body.values("w:alias w:val"))
        CHECK(alias.size() <= 64);
    return body;
}

ReportContent canaryWords(const CanaryFile &file, ReportKind kind)
{
    return makeReport(file.workspace, *file.workspace.review(file.now), kind, {false, true}, QDate(2026, 11, 12));
}

const Workspace &sampleSchool()
{
    static const Workspace school = [] {
        const Folder folder;
        auto editor = writeSample(folder.file());
        REQUIRE(editor.has_value());
        return (*editor)->workspace();
    }();
    return school;
}

ReportContent sampleReport(ReportKind kind)
{
    return makeReport(sampleSchool(), *sampleSchool().reviewsByDate().back(), kind, {}, QDate(2026, 11, 12));
}

} // namespace

TEST_CASE("every report is a Word document in the order that its schema asks for, and says all of its content",
          "[report][docx]")
{
    const CanaryFile file;
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent content = canaryWords(file, kind);
        for (const DrawRadar &draw : {DrawRadar(), DrawRadar(aPicture)}) {
            const WordPart body = checkDocument(reportDocx(content, draw));
            const QString shown = withoutSpaces(body.text);
            for (const block::Radar &radar : blocksOf<block::Radar>(content))
                CHECK(shown.contains(withoutSpaces(radar.alternative)));
            ReportContent read = content;
            eachText(read, [&](const QString &, const QString &text) {
                const auto radars = blocksOf<block::Radar>(content);
                const bool isDrawn = std::ranges::any_of(radars, [&](const block::Radar &radar) {
                    return std::ranges::any_of(radar.spokes, [&](const auto &each) { return each.title == text; }) ||
                           std::ranges::any_of(radar.series, [&](const auto &each) { return each.label == text; });
                });
                INFO(text.left(120).toStdString());
                CHECK((isDrawn || shown.contains(withoutSpaces(text))));
            });
        }
    }
}

TEST_CASE("whatever texts a file holds, every part of its reports as Word documents is well-formed",
          "[report][docx][wellformed]")
{
    for (unsigned seed = 0; seed < 6; ++seed) {
        const Workspace odd = withOddTexts(withEveryRow(sampleSchool()), seed);
        for (const ReportKind kind : reportKinds) {
            INFO(seed << ' ' << keyOf(kind).toStdString());
            checkDocument(reportDocx(
                makeReport(odd, *odd.reviewsByDate().back(), kind, {false, true}, QDate(2026, 11, 12)), aPicture));
        }
    }
}

TEST_CASE("the same report is the same Word document, byte for byte, in every time zone", "[report][docx]")
{
    const ReportContent content = sampleReport(ReportKind::Full);
    const auto bytes = [&content](const char *zone) {
        const QByteArray before = qgetenv("TZ");
        qputenv("TZ", zone);
        tzset();
        const QByteArray docx = reportDocx(content, aPicture);
        if (before.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", before);
        tzset();
        return docx;
    };
    const QByteArray here = bytes("UTC");
    for (const char *zone : {"UTC", "Pacific/Auckland", "America/Los_Angeles"}) {
        const bool isSame = bytes(zone) == here;
        CHECK(isSame);
    }
}

TEST_CASE("what is side by side on paper is so in Word, in columns that keep their headings", "[report][docx]")
{
    const WordPart body = checkDocument(reportDocx(sampleReport(ReportKind::Governors), aPicture));
    // Strengths and priorities, then the two who sign.
    CHECK(body.values("w:cols w:num") == QStringList{QStringLiteral("2"), QStringLiteral("2")});
    CHECK(body.values("w:br w:type").count(QStringLiteral("column")) == 2);
    // Each with its section before and after it, on the same page, and with the same header.
    CHECK(body.values("w:type w:val") == QStringList(4, QStringLiteral("continuous")));
    CHECK(body.values("w:headerReference r:id").size() == 5);
    const QStringList headings = body.in(QStringLiteral("Heading1"));
    CHECK(headings.contains(QStringLiteral("Priority areas")));
    // On the dashboard what is inside of one column comes one after the other, and in columns of its own.
    const WordPart dashboard = checkDocument(reportDocx(sampleReport(ReportKind::Dashboard), aPicture));
    CHECK(dashboard.values("w:cols w:num").contains(QStringLiteral("2")));
}

TEST_CASE("a Word document has the headings of the report, each below the one it belongs to", "[report][docx]")
{
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent content = sampleReport(kind);
        const WordPart body = checkDocument(reportDocx(content, aPicture));
        CHECK(body.in(QStringLiteral("Title")) == QStringList{content.heading});
        QStringList headings;
        int before = 0;
        for (const QString &each : body.paragraphs) {
            if (!each.startsWith(u"Heading"))
                continue;
            const int rank = each.mid(7, 1).toInt();
            CHECK(rank <= before + 1);
            before = rank;
            headings << each.section(QStringLiteral(": "), 1);
        }
        for (const block::Heading &heading : blocksOf<block::Heading>(content))
            CHECK(headings.contains(heading.theme ? QString::number(*heading.theme) + u' ' + heading.text
                                                  : heading.text));
        for (const block::Entry &entry : blocksOf<block::Entry>(content))
            CHECK(headings.contains(entry.title.simplified()));
        CHECK_FALSE(headings.isEmpty());
    }
}

TEST_CASE("the outline levels of Word's headings are in their styles", "[report][docx]")
{
    const WordFiles files = filesIn(reportDocx(sampleReport(ReportKind::Full), {}));
    const WordPart styles(files.at(QStringLiteral("word/styles.xml")));
    CHECK(styles.values("w:outlineLvl w:val") == QStringList{"0", "1", "2", "3"});
    for (const char *name : {"heading 1", "heading 2", "heading 3", "heading 4", "Title", "List Bullet", "List Number",
                             "header", "footer", "caption"})
        CHECK(styles.values("w:name w:val").contains(QString::fromLatin1(name)));
}

TEST_CASE("each table of a Word document says what it holds, and its header comes again on each page", "[report][docx]")
{
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent content = sampleReport(kind);
        const WordPart body = checkDocument(reportDocx(content, aPicture));
        QStringList captions;
        int headers = 0;
        for (const block::ThemeBars &bars : blocksOf<block::ThemeBars>(content)) {
            captions << bars.caption;
            ++headers;
        }
        for (const block::Table &table : blocksOf<block::Table>(content)) {
            captions << table.caption;
            headers += table.titles ? 1 : 0;
        }
        QStringList written = body.values("w:tblCaption w:val");
        captions.sort();
        written.sort();
        CHECK(written == captions);
        CHECK(body.attributes.count(QStringLiteral("w:tblHeader w:val")) == 0);
        const QByteArray xml = filesIn(reportDocx(content, aPicture)).at(QStringLiteral("word/document.xml"));
        CHECK(xml.count("<w:tblHeader/>") == headers);
        CHECK_FALSE(body.values("w:tblDescription w:val").contains(QString()));
    }
}

TEST_CASE("lists of numbers in a Word document each count from 1", "[report][docx]")
{
    ReportContent content;
    content.heading = QStringLiteral("Two lists");
    for (const char *line : {"one", "another"})
        content.blocks.push_back(
            {block::List{block::List::Style::Numbers, {QLatin1String(line), QStringLiteral("x")}}});
    const QByteArray docx = reportDocx(content, {});
    const WordPart body = checkDocument(docx);
    const QStringList lists = body.values("w:numId w:val");
    REQUIRE(lists.size() == 4);
    CHECK(lists[0] == lists[1]);
    CHECK(lists[2] == lists[3]);
    CHECK(lists[1] != lists[2]);
    const WordPart numbering(filesIn(docx).at(QStringLiteral("word/numbering.xml")));
    CHECK(numbering.values("w:startOverride w:val").count(QStringLiteral("1")) == 3);
}

TEST_CASE("a picture in a Word document is told in words, no wider than the text", "[report][docx]")
{
    const ReportContent content = sampleReport(ReportKind::Dashboard);
    const QByteArray docx = reportDocx(content, aPicture);
    const WordPart body = checkDocument(docx);
    const auto radars = blocksOf<block::Radar>(content);
    REQUIRE(radars.size() == 1);
    CHECK(body.values("wp:docPr descr") ==
          QStringList{radars.front().title + QStringLiteral(". ") + radars.front().alternative});
    const auto between = [&](const char *side) { return body.values(side).front().toLongLong(); };
    const qlonglong room = between("w:pgSz w:w") - between("w:pgMar w:left") - between("w:pgMar w:right");
    CHECK(body.values("wp:extent cx").front().toLongLong() <= room * 635); // twips as EMUs
    CHECK(filesIn(docx).at(QStringLiteral("word/media/picture1.png")) == aPicture({}, 1).png);
}

TEST_CASE("a Word document is A4, upright or wide as the report is, and counts its pages", "[report][docx]")
{
    for (const ReportKind kind : {ReportKind::Governors, ReportKind::Dashboard}) {
        const ReportContent content = sampleReport(kind);
        const QByteArray docx = reportDocx(content, aPicture);
        const WordPart body = checkDocument(docx);
        CHECK(body.values("w:pgSz w:w").front() == (content.isWide ? u"16838" : u"11906"));
        CHECK(body.values("w:pgSz w:h").front() == (content.isWide ? u"11906" : u"16838"));
        CHECK(body.values("w:pgSz w:orient").isEmpty() == !content.isWide);
        const WordPart footer(filesIn(docx).at(QStringLiteral("word/footer1.xml")));
        CHECK(footer.values("w:fldSimple w:instr") == QStringList{" PAGE ", " NUMPAGES "});
        CHECK(footer.text.simplified() == u"Page 1 of 1");
    }
}

TEST_CASE("a Word document is set in 11 pt, and nothing in it below 8", "[report][docx]")
{
    const WordFiles files = filesIn(reportDocx(sampleReport(ReportKind::Governors), {}));
    // Half points; the first is that of all that has none of its own. A gap of 1 pt between tables has no words.
    QStringList sizes = WordPart(files.at(QStringLiteral("word/styles.xml"))).values("w:sz w:val");
    REQUIRE(sizes.size() > 5);
    CHECK(sizes.first().toInt() >= 22);
    CHECK(sizes.removeAll(QStringLiteral("2")) == 1);
    sizes += WordPart(files.at(QStringLiteral("word/document.xml"))).values("w:sz w:val");
    for (const QString &size : sizes)
        CHECK(size.toInt() >= 16);
}

TEST_CASE("a Word document names itself, its maker and its language, and no time at all", "[report][docx]")
{
    const ReportContent content = sampleReport(ReportKind::Governors);
    const WordFiles files = filesIn(reportDocx(content, {}));
    const QByteArray core = files.at(QStringLiteral("docProps/core.xml"));
    CHECK(QString::fromUtf8(core).contains(content.heading));
    CHECK(core.contains("<dc:creator>Waymark</dc:creator>"));
    CHECK(core.contains("<dc:language>en-GB</dc:language>"));
    CHECK_FALSE(core.contains("created"));
    CHECK(WordPart(files.at(QStringLiteral("word/styles.xml"))).values("w:lang w:val") == QStringList{"en-GB"});
    CHECK(WordPart(files.at(QStringLiteral("word/settings.xml"))).values("w:themeFontLang w:val") ==
          QStringList{"en-GB"});
}

TEST_CASE("statements in Welsh say so in an English Word document, and nothing else does", "[report][docx][lang]")
{
    const WelshReview welsh;
    const QByteArray docx = reportDocx(welsh.report(ReportKind::Full), {});
    checkDocument(docx);
    QXmlStreamReader xml(filesIn(docx).at(QStringLiteral("word/document.xml")));
    QStringList inWelsh;
    QString language;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == u"w:r")
            language.clear();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:lang")
            language = xml.attributes().value(QStringLiteral("w:val")).toString();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:t" && language == u"cy-GB")
            inWelsh << xml.readElementText();
    }
    CHECK_FALSE(xml.hasError());
    for (const QString &words : welsh.words())
        CHECK(inWelsh.contains(words));
    for (const QString &each : inWelsh)
        CHECK(welsh.isOurs(each));
}

TEST_CASE("DRAFT is at the head of every page of a Word document until the review is finished", "[report][docx]")
{
    for (const bool isDraft : {false, true}) {
        ReportContent content = sampleReport(ReportKind::Governors);
        content.isDraft = isDraft;
        content.aside = {isDraft ? QStringLiteral("DRAFT of 12 November 2026")
                                 : QStringLiteral("Agreed 12 November 2026")};
        const WordFiles files = filesIn(reportDocx(content, {}));
        CHECK(WordPart(files.at(QStringLiteral("word/header1.xml"))).text.contains(paperWord(PaperWord::Draft)) ==
              isDraft);
        // And below the title, before what the report is of.
        const QStringList quiet = WordPart(files.at(QStringLiteral("word/document.xml"))).in(QStringLiteral("Quiet"));
        REQUIRE_FALSE(quiet.isEmpty());
        CHECK(quiet.first().startsWith(paperWord(PaperWord::Draft)) == isDraft);
    }
}

TEST_CASE("a badge in a Word document is in words where no words beside it tell the level", "[report][docx]")
{
    ReportContent content;
    content.heading = QStringLiteral("Badges");
    const block::LevelMark two{Standing::Agreed, Level::from(2), true};
    content.blocks.push_back({block::Entry{two, QStringLiteral("told"), QStringLiteral("Level 2, agreed")}});
    content.blocks.push_back({block::Entry{two, QStringLiteral("not told"), QStringLiteral("steady")}});
    content.blocks.push_back({block::Entry{block::LevelMark{}, QStringLiteral("open"), QString()}});
    QStringList notes;
    for (const QString &note : checkDocument(reportDocx(content, {})).in(QStringLiteral("Note")))
        notes << QString(note).replace(QChar(0xa0), u' ').simplified();
    CHECK(notes == QStringList{"2 ? Level 2, agreed", "Level 2 ? steady"});
    // With nothing said beside it a badge is at the end of the title, and has no line of its own.
    QStringList titles;
    for (const QString &title : checkDocument(reportDocx(content, {})).in(QStringLiteral("Heading2")))
        titles << QString(title).replace(QChar(0xa0), u' ').simplified();
    CHECK(titles == QStringList{"told", "not told", "open Not answered yet"});
}

TEST_CASE("no word at the head of a column or in it is broken in a Word document", "[report][docx]")
{
    ReportContent content;
    content.heading = QStringLiteral("Narrow");
    block::Table table;
    table.caption = QStringLiteral("Widths");
    table.columns = {{QStringLiteral("Statement"), 80}, {QStringLiteral("unanswered"), 5}, {QStringLiteral("n"), 5}};
    table.rows = {{{QStringLiteral("Some text that can be broken at its spaces")},
                   {QStringLiteral("1")},
                   {QStringLiteral("confirmed")}}};
    content.blocks.push_back({table});
    // An address is longer than any column: it is broken, and takes no more than half of the width.
    table.rows = {{{QStringLiteral("Text")}, {QStringLiteral("1")}, {QString(200, u'w')}}};
    content.blocks.push_back({table});
    const QStringList grid = checkDocument(reportDocx(content, {})).values("w:gridCol w:w");
    REQUIRE(grid.size() == 6);
    const auto wide = [&](qsizetype column) { return grid[column].toInt(); };
    // Ten letters in bold of 11 points, in fonts as wide as Noto Sans or DejaVu Sans.
    CHECK(wide(1) >= 1480);
    CHECK(wide(2) >= 1200);
    CHECK(wide(0) > wide(1));
    const int whole = wide(0) + wide(1) + wide(2);
    CHECK(wide(5) <= whole / 2 + 1);
    CHECK(std::abs(wide(3) + wide(4) + wide(5) - whole) <= 2);
}

TEST_CASE("the radar of a dashboard in Word is beside its table, and the table leaves it room", "[report][docx]")
{
    const WordPart body = checkDocument(reportDocx(sampleReport(ReportKind::Dashboard), aPicture));
    CHECK(body.values("wp:positionH relativeFrom") == QStringList{QStringLiteral("margin")});
    const auto number = [&](const char *of) { return body.values(of).front().toInt(); };
    const int room = number("w:pgSz w:w") - number("w:pgMar w:left") - number("w:pgMar w:right");
    CHECK(number("w:tblW w:w") + body.values("wp:extent cx").front().toInt() / 635 < room);
    // Nothing is drawn: then it is told in words, below.
    CHECK(checkDocument(reportDocx(sampleReport(ReportKind::Dashboard), {}))
              .values("wp:positionH relativeFrom")
              .isEmpty());
}

TEST_CASE("boxes of a Word document can be ticked, one for each answer that is agreed", "[report][docx]")
{
    const ReportContent content = sampleReport(ReportKind::Compass);
    qsizetype ticks = 0;
    for (const block::Table &table : blocksOf<block::Table>(content)) {
        for (const block::Table::Row &row : table.rows)
            ticks += std::ranges::count_if(row, &block::Table::Cell::tick);
    }
    REQUIRE(ticks > 0);
    CHECK(checkDocument(reportDocx(content, {})).values("w14:checked w14:val").size() == ticks);
}

TEST_CASE("in a Welsh Word document our English titles say so, also short ones and the review's",
          "[report][docx][lang]")
{
    Workspace workspace = workspaceWith(builtInModel());
    const ReviewId id = addReview(workspace, builtInModel(), "2026/27", QDate(2026, 11, 12));
    agree(workspace, id, "4.1", 4);
    agree(workspace, id, "2.4", 1);
    const WelshProgram welsh;
    const ReportContent content =
        makeReport(workspace, *workspace.review(id), ReportKind::Governors, {}, QDate(2026, 11, 12));
    QXmlStreamReader xml(filesIn(reportDocx(content, {})).at(QStringLiteral("word/document.xml")));
    QString others;
    QStringList english;
    QString language;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.qualifiedName() == u"w:r")
            language.clear();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:lang")
            language = xml.attributes().value(QStringLiteral("w:val")).toString();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:t" && language == u"en-GB")
            english << xml.readElementText();
        else if (xml.isStartElement() && xml.qualifiedName() == u"w:t")
            others += xml.readElementText() + u'\n';
    }
    CHECK_FALSE(xml.hasError());
    INFO(others.toStdString());
    CHECK(english.contains(QStringLiteral("Careers leadership review")));
    for (const Statement &statement : builtInModel().structure.statements()) {
        CHECK_FALSE(others.contains(statement.title));
        CHECK_FALSE(others.contains(statement.shortTitle));
    }
}
