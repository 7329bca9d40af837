// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/worddocument.h"

#include "core/base/plaintext.h"
#include "core/base/zipping.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <functional>
#include <numeric>
#include <utility>

namespace waymark {
namespace {

// Lengths in twips, a twentieth of a point: A4, and what is left free around it.
constexpr int a4Short = 11906;
constexpr int a4Long = 16838;
constexpr int sideMargin = 1020;
constexpr int endMargin = 850;
constexpr int edgeToHeader = 425;
constexpr int minColumn = 720;
constexpr int betweenCells = 120; ///< the margin that styles.xml has, and a little
constexpr int betweenColumns = 454;
constexpr int aboveColumns = 200;
constexpr double twipsPerPixel = 15;  ///< of 1/96 inch
constexpr double emusPerPixel = 9525; ///< English Metric Units, in which pictures are measured

const QString wordNamespace = QStringLiteral("http://schemas.openxmlformats.org/wordprocessingml/2006/main");
const QString relationNamespace = QStringLiteral("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QString drawingNamespace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/main");
const QString pictureNamespace = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture");

using Attributes = std::vector<std::pair<const char *, QString>>;

void startWord(WordXml &xml, const char *name, const Attributes &attributes = {})
{
    xml.writeStartElement(name);
    for (const auto &[key, value] : attributes)
        xml.writeAttribute(key, value);
}

void emptyWord(WordXml &xml, const char *name, const Attributes &attributes = {})
{
    startWord(xml, name, attributes);
    xml.writeEndElement();
}

/// Most of what Word wants to know is an element with one value.
void wordValue(WordXml &xml, const char *name, const QString &value)
{
    xml.writeStartElement(name);
    xml.writeAttribute("w:val", value);
    xml.writeEndElement();
}

QString cleanLine(const QString &text) { return plainLine(text); }

/// How wide a word is at most, in twips: in bold letters of 11 points, of a font as wide as Word or another program may
/// take in place of the style's own.
int widthOfWord(QStringView word)
{
    constexpr double em = 220;
    double wide = 0;
    for (const QChar letter : word)
        wide += QStringView(u"iljtfrI.,:;'()|!").contains(letter) ? 0.36
                : QStringView(u"mwMW").contains(letter)           ? 0.95
                : letter.isUpper()                                ? 0.75
                                                                  : 0.62;
    return static_cast<int>(wide * em);
}

int longestWordIn(const WordTable::Cell &cell)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s/-]+"));
    int longest = 0;
    for (const WordParagraph &paragraph : cell) {
        for (const WordPiece &piece : paragraph.pieces) {
            if (const auto *text = std::get_if<WordText>(&piece)) {
                for (const QString &word : text->text.split(gaps, Qt::SkipEmptyParts))
                    longest = std::max(longest, widthOfWord(word));
            }
        }
    }
    return longest;
}

/// By the table's shares, but for words that are longer than that: Word would break them anywhere. What they need
/// comes from the columns that have most to spare. A word that is longer than half of the table, such as an address, is
/// broken.
std::vector<int> columnWidths(const WordTable &table, int whole)
{
    const int all = std::accumulate(table.shares.begin(), table.shares.end(), 0);
    std::vector<int> widths;
    std::vector<int> needed;
    for (std::size_t column = 0; column < table.shares.size(); ++column) {
        widths.push_back(whole * table.shares[column] / all);
        int longest = 0;
        for (const WordTable::Row &row : table.rows)
            longest = std::max(longest, column < row.size() ? longestWordIn(row[column]) : 0);
        needed.push_back(std::max(minColumn, std::min(longest + betweenCells, whole / 2)));
    }
    for (std::size_t column = 0; column < widths.size(); ++column) {
        while (widths[column] < needed[column]) {
            std::size_t from = 0;
            for (std::size_t each = 1; each < widths.size(); ++each) {
                if (widths[each] - needed[each] > widths[from] - needed[from])
                    from = each;
            }
            const int spare = widths[from] - needed[from];
            if (spare <= 0)
                return widths;
            const int moved = std::min(spare, needed[column] - widths[column]);
            widths[from] -= moved;
            widths[column] += moved;
        }
    }
    return widths;
}

void startRun(WordXml &xml, const QString &style = {}, const QString &language = {})
{
    startWord(xml, "w:r");
    if (style.isEmpty() && language.isEmpty())
        return;
    startWord(xml, "w:rPr");
    if (!style.isEmpty())
        wordValue(xml, "w:rStyle", style);
    if (!language.isEmpty())
        wordValue(xml, "w:lang", language);
    xml.writeEndElement();
}

void writeWords(WordXml &xml, const QString &words)
{
    if (words.isEmpty())
        return;
    xml.writeStartElement("w:t");
    xml.writeAttribute("xml:space", QStringLiteral("preserve"));
    xml.writeCharacters(words);
    xml.writeEndElement();
}

void writePiece(WordXml &xml, const WordText &text)
{
    const QString clean = cleanText(text.text, Lines::Many);
    startRun(xml, text.style, text.language);
    qsizetype from = 0;
    for (qsizetype at = 0; at < clean.size(); ++at) {
        const bool isBreak = clean[at] == u'\n';
        if (!isBreak && clean[at] != u'\t')
            continue;
        writeWords(xml, clean.mid(from, at - from));
        emptyWord(xml, isBreak ? "w:br" : "w:tab");
        from = at + 1;
    }
    writeWords(xml, clean.mid(from));
    xml.writeEndElement();
}

void writePiece(WordXml &xml, WordField field)
{
    startWord(xml, "w:fldSimple",
              {{"w:instr", field == WordField::Page ? QStringLiteral(" PAGE ") : QStringLiteral(" NUMPAGES ")}});
    startRun(xml);
    writeWords(xml, QStringLiteral("1"));
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeTick(WordXml &xml, const WordTick &tick, int id)
{
    constexpr qsizetype maxName = 64; // more makes Word say that the document is damaged
    const QString font = QStringLiteral("MS Gothic");
    QString name = cleanLine(tick.name).left(maxName);
    if (!name.isEmpty() && name.back().isHighSurrogate())
        name.chop(1);
    startWord(xml, "w:sdt");
    startWord(xml, "w:sdtPr");
    wordValue(xml, "w:alias", name);
    wordValue(xml, "w:id", QString::number(id));
    startWord(xml, "w14:checkbox");
    emptyWord(xml, "w14:checked", {{"w14:val", QStringLiteral("0")}});
    emptyWord(xml, "w14:checkedState", {{"w14:val", QStringLiteral("2612")}, {"w14:font", font}});
    emptyWord(xml, "w14:uncheckedState", {{"w14:val", QStringLiteral("2610")}, {"w14:font", font}});
    xml.writeEndElement();
    xml.writeEndElement();
    startWord(xml, "w:sdtContent");
    startWord(xml, "w:r");
    startWord(xml, "w:rPr");
    emptyWord(xml, "w:rFonts",
              {{"w:ascii", font}, {"w:eastAsia", font}, {"w:hAnsi", font}, {"w:hint", QStringLiteral("eastAsia")}});
    xml.writeEndElement();
    writeWords(xml, QStringLiteral("\u2610"));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

QString pictureRelation(std::size_t number) { return QStringLiteral("picture%1").arg(number); }
QString pictureFile(std::size_t number) { return QStringLiteral("media/picture%1.png").arg(number); }

void writePosition(WordXml &xml, const char *name, const char *from, const char *how, const QString &value)
{
    startWord(xml, name, {{"relativeFrom", QString::fromLatin1(from)}});
    xml.writeStartElement(how);
    xml.writeCharacters(value);
    xml.writeEndElement();
    xml.writeEndElement();
}

void writePicture(WordXml &xml, const WordPicture &picture, int id, std::size_t number)
{
    const Attributes extent{{"cx", QString::number(qRound64(picture.size.width() * emusPerPixel))},
                            {"cy", QString::number(qRound64(picture.size.height() * emusPerPixel))}};
    const Attributes about{{"id", QString::number(id)},
                           {"name", QStringLiteral("Picture %1").arg(number)},
                           {"descr", cleanLine(picture.alternative)}};
    startRun(xml);
    startWord(xml, "w:drawing");
    Attributes placed{{"distT", QStringLiteral("0")},
                      {"distB", QStringLiteral("0")},
                      {"distL", QStringLiteral("0")},
                      {"distR", QStringLiteral("0")}};
    if (picture.atRight) {
        for (const auto &[name, value] :
             {std::pair("simplePos", "0"), std::pair("relativeHeight", "1"), std::pair("behindDoc", "0"),
              std::pair("locked", "0"), std::pair("layoutInCell", "1"), std::pair("allowOverlap", "0")})
            placed.emplace_back(name, QString::fromLatin1(value));
        startWord(xml, "wp:anchor", placed);
        emptyWord(xml, "wp:simplePos", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
        writePosition(xml, "wp:positionH", "margin", "wp:align", QStringLiteral("right"));
        writePosition(xml, "wp:positionV", "paragraph", "wp:posOffset", QStringLiteral("0"));
    } else {
        startWord(xml, "wp:inline", placed);
    }
    emptyWord(xml, "wp:extent", extent);
    if (picture.atRight)
        emptyWord(xml, "wp:wrapSquare", {{"wrapText", QStringLiteral("left")}});
    emptyWord(xml, "wp:docPr", about);
    startWord(xml, "wp:cNvGraphicFramePr");
    emptyWord(xml, "a:graphicFrameLocks", {{"noChangeAspect", QStringLiteral("1")}});
    xml.writeEndElement();
    startWord(xml, "a:graphic");
    startWord(xml, "a:graphicData", {{"uri", pictureNamespace}});
    startWord(xml, "pic:pic");
    startWord(xml, "pic:nvPicPr");
    emptyWord(xml, "pic:cNvPr", about);
    emptyWord(xml, "pic:cNvPicPr");
    xml.writeEndElement();
    startWord(xml, "pic:blipFill");
    emptyWord(xml, "a:blip", {{"r:embed", pictureRelation(number)}});
    startWord(xml, "a:stretch");
    emptyWord(xml, "a:fillRect");
    xml.writeEndElement();
    xml.writeEndElement();
    startWord(xml, "pic:spPr");
    startWord(xml, "a:xfrm");
    emptyWord(xml, "a:off", {{"x", QStringLiteral("0")}, {"y", QStringLiteral("0")}});
    emptyWord(xml, "a:ext", extent);
    xml.writeEndElement();
    startWord(xml, "a:prstGeom", {{"prst", QStringLiteral("rect")}});
    emptyWord(xml, "a:avLst");
    for (int open = 0; open < 7; ++open) // prstGeom, spPr, pic, graphicData, graphic, inline, drawing
        xml.writeEndElement();
    xml.writeEndElement(); // the run
}

/// Header and footer; pictures and boxes have numbers in the body alone.
void writeFramePieces(WordXml &xml, const WordParagraph &paragraph)
{
    startWord(xml, "w:p");
    startWord(xml, "w:pPr");
    wordValue(xml, "w:pStyle", paragraph.style);
    xml.writeEndElement();
    for (const WordPiece &piece : paragraph.pieces) {
        if (const auto *text = std::get_if<WordText>(&piece))
            writePiece(xml, *text);
        else if (const auto *field = std::get_if<WordField>(&piece))
            writePiece(xml, *field);
    }
    xml.writeEndElement();
}

/// A whole part of the archive.
QByteArray partOf(const std::function<void(WordXml &)> &write)
{
    WordXml xml;
    xml.writeStartDocument();
    write(xml);
    xml.writeEndDocument();
    return xml.bytes();
}

QByteArray framePart(const char *root, const WordParagraph &paragraph)
{
    return partOf([&](WordXml &xml) {
        startWord(xml, root, {{"xmlns:w", wordNamespace}});
        writeFramePieces(xml, paragraph);
        xml.writeEndElement();
    });
}

/// Bullets are list 1, then each list of numbers has one of its own, so that it counts from 1.
constexpr int bulletList = 1;

void writeListLevel(WordXml &xml, const char *format, const QString &text, const char *style)
{
    constexpr int indent = 340;
    startWord(xml, "w:lvl", {{"w:ilvl", QStringLiteral("0")}});
    wordValue(xml, "w:start", QStringLiteral("1"));
    wordValue(xml, "w:numFmt", QString::fromLatin1(format));
    wordValue(xml, "w:pStyle", QString::fromLatin1(style));
    wordValue(xml, "w:lvlText", text);
    wordValue(xml, "w:lvlJc", QStringLiteral("left"));
    startWord(xml, "w:pPr");
    emptyWord(xml, "w:ind", {{"w:left", QString::number(indent)}, {"w:hanging", QString::number(indent)}});
    xml.writeEndElement();
    xml.writeEndElement();
}

QByteArray numberingPart(int numberings)
{
    return partOf([&](WordXml &xml) {
        startWord(xml, "w:numbering", {{"xmlns:w", wordNamespace}});
        startWord(xml, "w:abstractNum", {{"w:abstractNumId", QStringLiteral("0")}});
        wordValue(xml, "w:multiLevelType", QStringLiteral("singleLevel"));
        writeListLevel(xml, "bullet", QStringLiteral("•"), wordstyle::bullet);
        xml.writeEndElement();
        startWord(xml, "w:abstractNum", {{"w:abstractNumId", QStringLiteral("1")}});
        wordValue(xml, "w:multiLevelType", QStringLiteral("singleLevel"));
        writeListLevel(xml, "decimal", QStringLiteral("%1."), wordstyle::number);
        xml.writeEndElement();
        // One more than there are lists: the style of numbered paragraphs refers to it.
        for (int list = bulletList; list <= bulletList + numberings + 1; ++list) {
            startWord(xml, "w:num", {{"w:numId", QString::number(list)}});
            wordValue(xml, "w:abstractNumId", list == bulletList ? QStringLiteral("0") : QStringLiteral("1"));
            if (list != bulletList) {
                startWord(xml, "w:lvlOverride", {{"w:ilvl", QStringLiteral("0")}});
                wordValue(xml, "w:startOverride", QStringLiteral("1"));
                xml.writeEndElement();
            }
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

QByteArray settingsPart(const QString &language)
{
    return partOf([&](WordXml &xml) {
        startWord(xml, "w:settings", {{"xmlns:w", wordNamespace}});
        wordValue(xml, "w:defaultTabStop", QStringLiteral("720"));
        wordValue(xml, "w:characterSpacingControl", QStringLiteral("doNotCompress"));
        startWord(xml, "w:compat");
        // Without it Word lays the document out as its version of 2007 did, and says so in the title.
        emptyWord(xml, "w:compatSetting",
                  {{"w:name", QStringLiteral("compatibilityMode")},
                   {"w:uri", QStringLiteral("http://schemas.microsoft.com/office/word")},
                   {"w:val", QStringLiteral("15")}});
        xml.writeEndElement();
        emptyWord(xml, "w:themeFontLang", {{"w:val", language}});
        wordValue(xml, "w:decimalSymbol", QStringLiteral("."));
        wordValue(xml, "w:listSeparator", QStringLiteral(","));
        xml.writeEndElement();
    });
}

WordLook lookOf(const WordFrame &frame)
{
    QFile file(QStringLiteral(":/report/word/styles.xml"));
    const QByteArray own =
        file.open(QIODevice::ReadOnly) ? file.readAll().replace("@LANGUAGE@", frame.language.toUtf8()) : QByteArray();
    const auto look = frame.looksLike ? wordLookOf(*frame.looksLike, own, frame.language) : std::nullopt;
    return look.value_or(WordLook{own, {}});
}

QByteArray corePart(const WordFrame &frame)
{
    return partOf([&](WordXml &xml) {
        startWord(
            xml, "cp:coreProperties",
            {{"xmlns:cp", QStringLiteral("http://schemas.openxmlformats.org/package/2006/metadata/core-properties")},
             {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")}});
        // No times: the same report is the same file.
        for (const auto &[name, text] : Attributes{{"dc:title", cleanLine(frame.title)},
                                                   {"dc:creator", QStringLiteral("Waymark")},
                                                   {"dc:language", frame.language}}) {
            xml.writeStartElement(name);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    });
}

struct WordRelation
{
    QString id;
    const char *kind;
    QString target;
    bool ofOffice = true; ///< else of packages as such
};

QByteArray relationsPart(const std::vector<WordRelation> &relations)
{
    return partOf([&](WordXml &xml) {
        const QString packages = QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships");
        startWord(xml, "Relationships", {{"xmlns", packages}});
        for (const WordRelation &each : relations)
            emptyWord(xml, "Relationship",
                      {{"Id", each.id},
                       {"Type", (each.ofOffice ? relationNamespace : packages) + u'/' + QLatin1String(each.kind)},
                       {"Target", each.target}});
        xml.writeEndElement();
    });
}

QByteArray typesPart(bool hasTheme)
{
    const QString word = QStringLiteral("application/vnd.openxmlformats-officedocument.wordprocessingml.");
    const QString package = QStringLiteral("application/vnd.openxmlformats-package.");
    return partOf([&](WordXml &xml) {
        startWord(xml, "Types",
                  {{"xmlns", QStringLiteral("http://schemas.openxmlformats.org/package/2006/content-types")}});
        const auto byEnding = [&xml](const char *ending, const QString &type) {
            emptyWord(xml, "Default", {{"Extension", QString::fromLatin1(ending)}, {"ContentType", type}});
        };
        byEnding("rels", package + u"relationships+xml");
        byEnding("xml", QStringLiteral("application/xml"));
        byEnding("png", QStringLiteral("image/png"));
        const auto byName = [&xml](const char *name, const QString &type) {
            emptyWord(xml, "Override", {{"PartName", QString::fromLatin1(name)}, {"ContentType", type}});
        };
        byName("/word/document.xml", word + u"document.main+xml");
        byName("/word/styles.xml", word + u"styles+xml");
        byName("/word/numbering.xml", word + u"numbering+xml");
        byName("/word/settings.xml", word + u"settings+xml");
        byName("/word/header1.xml", word + u"header+xml");
        byName("/word/footer1.xml", word + u"footer+xml");
        if (hasTheme)
            byName("/word/theme/theme1.xml", QStringLiteral("application/vnd.openxmlformats-officedocument.theme+xml"));
        byName("/docProps/core.xml", package + u"core-properties+xml");
        xml.writeEndElement();
    });
}

} // namespace

QString wordHeadingStyle(int rank) { return QStringLiteral("Heading%1").arg(std::clamp(rank, 1, maxWordHeadingRank)); }

QString wordLevelStyle(int tone) { return QStringLiteral("LevelTone%1").arg(tone); }

WordDocument::WordDocument(WordFrame frame) : m_frame(std::move(frame))
{
    m_xml.writeStartDocument();
    startWord(m_xml, "w:document",
              {{"xmlns:w", wordNamespace},
               {"xmlns:r", relationNamespace},
               {"xmlns:wp", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing")},
               {"xmlns:a", drawingNamespace},
               {"xmlns:pic", pictureNamespace},
               {"xmlns:mc", QStringLiteral("http://schemas.openxmlformats.org/markup-compatibility/2006")},
               {"xmlns:w14", QStringLiteral("http://schemas.microsoft.com/office/word/2010/wordml")},
               {"mc:Ignorable", QStringLiteral("w14")}});
    startWord(m_xml, "w:body");
}

int WordDocument::textWidth() const { return (m_frame.isWide ? a4Long : a4Short) - 2 * sideMargin; }

double WordDocument::width() const { return textWidth() / twipsPerPixel; }

void WordDocument::breakPage() { m_pageBreak = true; }

void WordDocument::nextColumn()
{
    m_columnBreak = true;
    m_columnTop = true;
}

void WordDocument::beginColumns(int count)
{
    m_height = aboveColumns;
    endSection(true);
    m_columns = count;
    m_columnTop = true;
}

void WordDocument::endColumns()
{
    endSection(false);
    m_columns = 1;
}

/// Columns are a section's, and a section ends in a paragraph, which is one that takes no room.
void WordDocument::endSection(bool withNext)
{
    m_sectionEnds = true;
    write({QString::fromLatin1(wordstyle::gap), {}, 0, withNext});
    m_afterTable = false;
}

void WordDocument::add(const WordParagraph &paragraph)
{
    write(paragraph);
    m_afterTable = false;
}

void WordDocument::write(const WordParagraph &paragraph)
{
    startWord(m_xml, "w:p");
    startWord(m_xml, "w:pPr");
    wordValue(m_xml, "w:pStyle", paragraph.style);
    if (paragraph.withNext)
        emptyWord(m_xml, "w:keepNext");
    if (std::exchange(m_pageBreak, false))
        emptyWord(m_xml, "w:pageBreakBefore");
    if (paragraph.numbering > 0) {
        startWord(m_xml, "w:numPr");
        wordValue(m_xml, "w:ilvl", QStringLiteral("0"));
        wordValue(m_xml, "w:numId", QString::number(bulletList + 1 + paragraph.numbering));
        m_xml.writeEndElement();
    }
    // What columns begin with is equally high in all of them: not every program leaves out the space above a heading
    // there. It is above the columns instead.
    const int height = std::exchange(m_height, 0);
    if (height > 0)
        emptyWord(m_xml, "w:spacing", {{"w:line", QString::number(height)}, {"w:lineRule", QStringLiteral("exact")}});
    else if (std::exchange(m_columnTop, false))
        emptyWord(m_xml, "w:spacing", {{"w:before", QStringLiteral("0")}});
    if (std::exchange(m_sectionEnds, false))
        writeSection();
    m_xml.writeEndElement();
    if (std::exchange(m_columnBreak, false)) {
        startRun(m_xml);
        emptyWord(m_xml, "w:br", {{"w:type", QStringLiteral("column")}});
        m_xml.writeEndElement();
    }
    for (const WordPiece &piece : paragraph.pieces) {
        if (const auto *tick = std::get_if<WordTick>(&piece)) {
            writeTick(m_xml, *tick, ++m_ids);
        } else if (const auto *picture = std::get_if<WordPicture>(&piece)) {
            m_pictures.push_back(picture->png);
            writePicture(m_xml, *picture, ++m_ids, m_pictures.size());
        } else if (const auto *field = std::get_if<WordField>(&piece)) {
            writePiece(m_xml, *field);
        } else {
            writePiece(m_xml, std::get<WordText>(piece));
        }
    }
    m_xml.writeEndElement();
}

void WordDocument::add(const WordTable &table)
{
    // Word joins two tables that nothing parts, and has no place for a break but in a paragraph.
    if (m_afterTable || m_pageBreak || m_columnBreak)
        write({QString::fromLatin1(wordstyle::gap)});
    const std::vector<int> widths = columnWidths(table, static_cast<int>(textWidth() * table.part));
    startWord(m_xml, "w:tbl");
    startWord(m_xml, "w:tblPr");
    wordValue(m_xml, "w:tblStyle", QString::fromLatin1(wordstyle::table));
    emptyWord(m_xml, "w:tblW",
              {{"w:w", QString::number(std::accumulate(widths.begin(), widths.end(), 0))},
               {"w:type", QStringLiteral("dxa")}});
    emptyWord(m_xml, "w:tblLayout", {{"w:type", QStringLiteral("fixed")}});
    emptyWord(m_xml, "w:tblLook",
              {{"w:val", QStringLiteral("%1").arg((table.header ? 0x20 : 0) + (table.firstNames ? 0x80 : 0) + 0x600, 4,
                                                  16, QLatin1Char('0'))},
               {"w:firstRow", QString::number(table.header ? 1 : 0)},
               {"w:lastRow", QStringLiteral("0")},
               {"w:firstColumn", QString::number(table.firstNames ? 1 : 0)},
               {"w:lastColumn", QStringLiteral("0")},
               {"w:noHBand", QStringLiteral("1")},
               {"w:noVBand", QStringLiteral("1")}});
    wordValue(m_xml, "w:tblCaption", cleanLine(table.caption));
    wordValue(m_xml, "w:tblDescription", cleanLine(table.description));
    m_xml.writeEndElement();
    startWord(m_xml, "w:tblGrid");
    for (const int width : widths)
        emptyWord(m_xml, "w:gridCol", {{"w:w", QString::number(width)}});
    m_xml.writeEndElement();
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        startWord(m_xml, "w:tr");
        startWord(m_xml, "w:trPr");
        emptyWord(m_xml, "w:cantSplit");
        if (table.header && row == 0)
            emptyWord(m_xml, "w:tblHeader");
        m_xml.writeEndElement();
        for (std::size_t column = 0; column < table.rows[row].size(); ++column) {
            startWord(m_xml, "w:tc");
            startWord(m_xml, "w:tcPr");
            emptyWord(m_xml, "w:tcW", {{"w:w", QString::number(widths[column])}, {"w:type", QStringLiteral("dxa")}});
            m_xml.writeEndElement();
            for (const WordParagraph &paragraph : table.rows[row][column])
                write(paragraph);
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }
    m_xml.writeEndElement();
    m_afterTable = true;
}

void WordDocument::writeSection()
{
    startWord(m_xml, "w:sectPr");
    for (const auto &[name, relation] :
         {std::pair("w:headerReference", "header"), std::pair("w:footerReference", "footer")})
        emptyWord(m_xml, name, {{"w:type", QStringLiteral("default")}, {"r:id", QString::fromLatin1(relation)}});
    if (m_sections++ > 0)
        wordValue(m_xml, "w:type", QStringLiteral("continuous"));
    const int wide = m_frame.isWide ? a4Long : a4Short;
    const int high = m_frame.isWide ? a4Short : a4Long;
    Attributes size{{"w:w", QString::number(wide)}, {"w:h", QString::number(high)}};
    if (m_frame.isWide)
        size.emplace_back("w:orient", QStringLiteral("landscape"));
    emptyWord(m_xml, "w:pgSz", size);
    emptyWord(m_xml, "w:pgMar",
              {{"w:top", QString::number(endMargin)},
               {"w:right", QString::number(sideMargin)},
               {"w:bottom", QString::number(endMargin)},
               {"w:left", QString::number(sideMargin)},
               {"w:header", QString::number(edgeToHeader)},
               {"w:footer", QString::number(edgeToHeader)},
               {"w:gutter", QStringLiteral("0")}});
    if (m_columns > 1)
        emptyWord(m_xml, "w:cols",
                  {{"w:num", QString::number(m_columns)}, {"w:space", QString::number(betweenColumns)}});
    m_xml.writeEndElement();
}

QByteArray WordDocument::bytes()
{
    if (m_afterTable) // a document does not end in a table
        write({QString::fromLatin1(wordstyle::gap)});
    writeSection();
    m_xml.writeEndElement();
    m_xml.writeEndElement();
    m_xml.writeEndDocument();
    std::vector<WordRelation> relations{{QStringLiteral("styles"), "styles", QStringLiteral("styles.xml")},
                                        {QStringLiteral("numbering"), "numbering", QStringLiteral("numbering.xml")},
                                        {QStringLiteral("settings"), "settings", QStringLiteral("settings.xml")},
                                        {QStringLiteral("header"), "header", QStringLiteral("header1.xml")},
                                        {QStringLiteral("footer"), "footer", QStringLiteral("footer1.xml")}};
    const WordLook look = lookOf(m_frame);
    if (!look.theme.isEmpty())
        relations.push_back({QStringLiteral("theme"), "theme", QStringLiteral("theme/theme1.xml")});
    for (std::size_t number = 1; number <= m_pictures.size(); ++number)
        relations.push_back({pictureRelation(number), "image", pictureFile(number)});
    std::vector<ZipEntry> entries{
        {QStringLiteral("[Content_Types].xml"), typesPart(!look.theme.isEmpty())},
        {QStringLiteral("_rels/.rels"),
         relationsPart(
             {{QStringLiteral("document"), "officeDocument", QStringLiteral("word/document.xml")},
              {QStringLiteral("core"), "metadata/core-properties", QStringLiteral("docProps/core.xml"), false}})},
        {QStringLiteral("docProps/core.xml"), corePart(m_frame)},
        {QStringLiteral("word/document.xml"), m_xml.bytes()},
        {QStringLiteral("word/_rels/document.xml.rels"), relationsPart(relations)},
        {QStringLiteral("word/styles.xml"), look.styles},
        {QStringLiteral("word/numbering.xml"), numberingPart(m_numberings)},
        {QStringLiteral("word/settings.xml"), settingsPart(m_frame.language)},
        {QStringLiteral("word/header1.xml"), framePart("w:hdr", m_frame.header)},
        {QStringLiteral("word/footer1.xml"), framePart("w:ftr", m_frame.footer)}};
    if (!look.theme.isEmpty())
        entries.push_back({QStringLiteral("word/theme/theme1.xml"), look.theme});
    for (std::size_t number = 1; number <= m_pictures.size(); ++number)
        entries.push_back({QStringLiteral("word/") + pictureFile(number), m_pictures[number - 1]});
    // The first time that ZIP knows, in local time as it is written there: the same in every time zone.
    return zipOf(entries, QDateTime(QDate(1980, 1, 1), QTime(0, 0)));
}

} // namespace waymark
