// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/wordlook.h"
#include "core/report/wordxml.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

/// A Word document (.docx), as far as reports need one: paragraphs and tables in styles, real headings and lists,
/// pictures, a header and a footer. It is WordprocessingML of ECMA-376 (transitional) in a ZIP archive.
/// What every style looks like is in resources/report/word/styles.xml, or in the institution's reference document, and
/// nowhere else.
namespace waymark {

/// The ids of styles in styles.xml.
namespace wordstyle {
inline constexpr auto body = "Normal";
inline constexpr auto title = "Title";
inline constexpr auto subtitle = "Subtitle";
inline constexpr auto lead = "Lead";
inline constexpr auto quiet = "Quiet";
inline constexpr auto warning = "Warning";
inline constexpr auto footnote = "Footnote";
inline constexpr auto note = "Note";
inline constexpr auto field = "Field"; ///< a label and, after a tab, what it is about
inline constexpr auto bullet = "ListBullet";
inline constexpr auto number = "ListNumber";
inline constexpr auto caption = "Caption";
inline constexpr auto room = "Room"; ///< an empty line to write on
inline constexpr auto cell = "TableText";
inline constexpr auto count = "TableCount";
inline constexpr auto gap = "Gap"; ///< as low as Word allows: where its rules want a paragraph and readers do not
inline constexpr auto header = "Header";
inline constexpr auto footer = "Footer";
inline constexpr auto table = "ReportTable";
// Within a paragraph.
inline constexpr auto strong = "Strong";
inline constexpr auto quietWords = "QuietWords";
inline constexpr auto warningWords = "WarningWords";
inline constexpr auto query = "QueryMark";
inline constexpr auto openLevel = "LevelOpen";
} // namespace wordstyle

QString wordHeadingStyle(int rank);   ///< of a heading from 1 to 4
QString wordLevelStyle(int tone);     ///< of a level in the tones 0 to 4
constexpr int maxWordHeadingRank = 4; ///< Word knows more, readers do not

/// Plain text; a line break in it breaks the line, a tab is one.
struct WordText
{
    QString text;
    QString style = {};    ///< a character style; empty for the paragraph's own look
    QString language = {}; ///< as Word names it; empty for the document's
};

/// A box that the reader ticks.
struct WordTick
{
    QString name; ///< what it is for, for readers who hear it
};

struct WordPicture
{
    QByteArray png;
    QSizeF size;          ///< in 1/96 inch
    QString alternative;  ///< all that it says
    bool atRight = false; ///< at the right margin from its paragraph on, beside what follows, and not in the line
};

/// What Word puts in by itself.
enum class WordField { Page, Pages };

using WordPiece = std::variant<WordText, WordTick, WordPicture, WordField>;

struct WordParagraph
{
    QString style;
    std::vector<WordPiece> pieces = {};
    int numbering = 0;     ///< the list of numbers it belongs to, as WordDocument::newNumbering() gave it
    bool withNext = false; ///< stays on the page of what comes next, besides what the style says
};

struct WordTable
{
    using Cell = std::vector<WordParagraph>; ///< at least one
    using Row = std::vector<Cell>;           ///< one for each share
    QString caption;                         ///< what the table holds, for readers who go from table to table
    QString description;                     ///< what its columns are
    std::vector<int> shares;                 ///< of the width, relative to each other
    bool header = true;                      ///< whether the first row names the columns, again on each page
    bool firstNames = true;                  ///< whether the first cell of a row names it
    double part = 1;                         ///< of the width between the margins
    std::vector<Row> rows;
};

/// What is said of the document, and what is on every page.
struct WordFrame
{
    QString title;
    QString language; ///< as Word names it: "en-GB"
    bool isWide = false;
    WordParagraph header;
    WordParagraph footer;
    std::optional<SchoolFile> looksLike = {}; ///< a reference document; one without styles changes nothing
};

/// Collects the body, from top to bottom. Every text is cleaned on its way in; see cleanText().
class WordDocument
{
public:
    explicit WordDocument(WordFrame frame);

    void add(const WordParagraph &paragraph);
    void add(const WordTable &table);
    /// What is added next begins a page.
    void breakPage();
    /// What is added next is in so many columns of the same width, side by side, until endColumns(). Tables and
    /// pictures have no place there: they are as wide as the page.
    void beginColumns(int count);
    /// What is added next begins the next column.
    void nextColumn();
    void endColumns();

    /// A list that counts from 1, for WordParagraph::numbering.
    int newNumbering() { return ++m_numberings; }
    /// Between the margins, in 1/96 inch.
    double width() const;
    bool isWide() const { return m_frame.isWide; }

    /// The whole file: the same bytes for the same content. Empty where memory does not suffice.
    QByteArray bytes();

private:
    int textWidth() const; ///< between the margins, in twips
    void write(const WordParagraph &paragraph);
    void endSection(bool withNext);
    void writeSection();

    WordFrame m_frame;
    WordXml m_xml; ///< the body
    int m_numberings = 0;
    int m_ids = 0;
    bool m_pageBreak = false;
    bool m_columnBreak = false;
    bool m_columnTop = false; ///< what is written next begins a column
    int m_height = 0; ///< of the paragraph that is written next, which is empty, in twips; 0 as its style has it
    bool m_afterTable = false;
    bool m_sectionEnds = false; ///< with the paragraph that is written next
    int m_columns = 1;
    int m_sections = 0; ///< that have ended
    std::vector<QByteArray> m_pictures;
};

} // namespace waymark
