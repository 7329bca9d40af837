// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unzipping.h"
#include "core/base/zipping.h"
#include "core/report/reportdocx.h"
#include "core/report/reports.h"
#include "core/report/wordlook.h"
#include "tests/support/catch.h"
#include "tests/support/workspaces.h"

#include <QXmlStreamReader>
#include <map>

using namespace waymark;
using namespace waymark::testing;
using TemplateProblem = FileError::Problem;

namespace {

const QByteArray wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// As a German Word writes it: ids in its language, names in Word's own, lists of its own numbering.
const QByteArray germanStyles =
    "<?xml version=\"1.0\"?><w:styles xmlns:w=\"" + wordNamespace +
    "\" xmlns:mc=\"http://example.org/mc\" mc:Ignorable=\"x\">"
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\"/>"
    "<w:lang w:val=\"de-DE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
    "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Standard\"><w:name w:val=\"Normal\"/></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"berschrift1\"><w:name w:val=\"Heading 1\"/>"
    "<w:basedOn w:val=\"Standard\"/><w:next w:val=\"Standard\"/>"
    "<w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr>"
    "<w:rPr><w:color w:val=\"C00000\"/></w:rPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Aufzhlungszeichen\"><w:name w:val=\"List Bullet\"/>"
    "<w:pPr><w:numPr><w:numId w:val=\"9\"/></w:numPr></w:pPr></w:style>"
    "<w:style w:type=\"paragraph\" w:styleId=\"Lead\"><w:name w:val=\"Something of theirs\"/></w:style>"
    "</w:styles>";

QByteArray docxWith(const QByteArray &styles, const QByteArray &theme = "<a:theme xmlns:a=\"x\"/>")
{
    return zipOf({{QStringLiteral("word/document.xml"), "<secret>Zebedee Quixley</secret>"},
                  {QStringLiteral("word/styles.xml"), styles},
                  {QStringLiteral("word/theme/theme1.xml"), theme}},
                 noon);
}

std::map<QString, QByteArray> wordPartsOf(const QByteArray &docx)
{
    std::map<QString, QByteArray> parts;
    CHECK(unzip(docx, {}, [&](const QString &name, const QByteArray &content) {
              parts[name] = content;
              return true;
          }) == Unzipped::Whole);
    return parts;
}

/// What a style says of one element in it, by style and element: {"Heading1 w:color", "C00000"}.
std::map<QString, QStringList> saidIn(const QByteArray &styles)
{
    std::map<QString, QStringList> said;
    QXmlStreamReader xml(styles);
    xml.setNamespaceProcessing(false);
    QString id;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.qualifiedName() == u"w:style") {
            id = xml.attributes().value(QLatin1String("w:styleId")).toString();
            said[QStringLiteral("ids")] << id;
            if (xml.attributes().hasAttribute(QLatin1String("w:default")))
                said[QStringLiteral("default ") + xml.attributes().value(QLatin1String("w:type"))] << id;
        }
        said[id + u' ' + xml.qualifiedName()] << xml.attributes().value(QLatin1String("w:val")).toString();
    }
    CHECK_FALSE(xml.hasError());
    return said;
}

TemplateProblem templateProblem(const QByteArray &docx)
{
    const auto file = wordTemplateOf(docx, QStringLiteral("/home/me/ours.docx"));
    REQUIRE_FALSE(file.has_value());
    return std::get<FileError>(file.error()).problem;
}

} // namespace

TEST_CASE("Of a reference document its looks are kept and nothing else")
{
    const auto file = wordTemplateOf(docxWith(germanStyles), QStringLiteral("/home/me/ours.docx"));
    REQUIRE(file.has_value());
    CHECK(file->name == "ours.docx");
    const auto parts = wordPartsOf(file->bytes);
    CHECK(parts.size() == 2);
    CHECK(parts.at(QStringLiteral("word/styles.xml")) == germanStyles);
    CHECK(file->bytes == wordTemplateOf(docxWith(germanStyles), QStringLiteral("ours.docx"))->bytes);
    // A theme that paints with a picture would lead to a part that is not there.
    const auto painted = wordTemplateOf(docxWith(germanStyles, "<a:blip r:embed=\"rId1\"/>"), QStringLiteral("a.docx"));
    CHECK(wordPartsOf(painted->bytes).size() == 1);
}

TEST_CASE("What is no Word document with styles is refused as a reference document")
{
    CHECK(templateProblem("no archive") == TemplateProblem::NotAWordDocument);
    CHECK(templateProblem(zipOf({{QStringLiteral("a.txt"), "a"}}, noon)) == TemplateProblem::NotAWordDocument);
    CHECK(templateProblem(docxWith("<w:styles")) == TemplateProblem::NotAWordDocument);
    CHECK(templateProblem(
              docxWith("<!DOCTYPE x [<!ENTITY a \"b\">]>" + germanStyles.mid(germanStyles.indexOf("<w:styles")))) ==
          TemplateProblem::NotAWordDocument);
    CHECK(templateProblem(docxWith(QByteArray(germanStyles).replace("schemas.openxmlformats.org", "example.org"))) ==
          TemplateProblem::NotAWordDocument);
    CHECK(templateProblem(docxWith("<w:styles xmlns:w=\"" + wordNamespace + "\"/>")) ==
          TemplateProblem::NotAWordDocument);
}

TEST_CASE("A report in Word has the styles of the reference document under our names, and ours where it has none")
{
    const Model built = model();
    Workspace workspace = workspaceWith(built);
    const ReviewId review = addReview(workspace, built, "2026/27", QDate(2026, 11, 12));
    agree(workspace, review, "1.1", 2);
    const auto docx = [&](const ReportOptions &options) {
        return wordPartsOf(reportDocx(
            makeReport(workspace, *workspace.review(review), ReportKind::Peer, options, QDate(2026, 11, 12)), {}));
    };
    const auto before = docx({});
    perform(workspace, edit::SetSchoolFile{SchoolFileKind::WordTemplate,
                                           *wordTemplateOf(docxWith(germanStyles), QStringLiteral("o.docx"))});
    const auto after = docx({});
    CHECK(after.at(QStringLiteral("word/document.xml")) == before.at(QStringLiteral("word/document.xml")));
    CHECK(after.count(QStringLiteral("word/theme/theme1.xml")) == 1);
    CHECK(after.at(QStringLiteral("[Content_Types].xml")).contains("/word/theme/theme1.xml"));
    CHECK(after.at(QStringLiteral("word/_rels/document.xml.rels")).contains("theme/theme1.xml"));

    auto own = saidIn(before.at(QStringLiteral("word/styles.xml")));
    auto said = saidIn(after.at(QStringLiteral("word/styles.xml")));
    CHECK(said[QStringLiteral("Heading1 w:color")] == QStringList{"C00000"});
    CHECK(said[QStringLiteral("Heading1 w:basedOn")] == QStringList{"Normal"});
    CHECK(said[QStringLiteral("Heading1 w:numId")].isEmpty());
    // Lists count by our numbering.
    CHECK(said[QStringLiteral("ListBullet w:numId")] == own[QStringLiteral("ListBullet w:numId")]);
    // A style of theirs with an id of ours gives way; ours is there.
    CHECK(said[QStringLiteral("LeadTheirs w:name")] == QStringList{"Something of theirs"});
    CHECK(said[QStringLiteral("Lead w:name")] == QStringList{"Lead"});
    CHECK(said[QStringLiteral("default paragraph")] == QStringList{"Normal"});
    CHECK(said[QStringLiteral("default table")].size() == 1);
    CHECK(said[QStringLiteral(" w:lang")] == own[QStringLiteral(" w:lang")]);
    // Every style that a document is written in is there once.
    const QStringList ids = said[QStringLiteral("ids")];
    for (const QString &id : own[QStringLiteral("ids")])
        CHECK(ids.count(id) == 1);
    // As LibreOffice writes it: no style holds where nothing else is said, and a language stands in one.
    QByteArray plain = germanStyles;
    plain.replace(" w:default=\"1\"", "");
    plain.replace("<w:name w:val=\"Normal\"/>", "<w:name w:val=\"Normal\"/><w:rPr><w:lang w:val=\"en-US\"/></w:rPr>");
    perform(workspace, edit::SetSchoolFile{SchoolFileKind::WordTemplate,
                                           *wordTemplateOf(docxWith(plain), QStringLiteral("o.docx"))});
    auto other = saidIn(docx({}).at(QStringLiteral("word/styles.xml")));
    CHECK(other[QStringLiteral("default paragraph")] == QStringList{"Normal"});
    CHECK(other[QStringLiteral("Normal w:lang")] == own[QStringLiteral(" w:lang")]);
    // Where there are no names there is no look that could tell whose it is.
    CHECK(docx({true}).count(QStringLiteral("word/theme/theme1.xml")) == 0);
}
