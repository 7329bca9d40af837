// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reportdocx.h"

#include "core/base/plaintext.h"
#include "core/report/paperwords.h"
#include "core/report/worddocument.h"
#include "core/text/language.h"
#include "core/text/levels.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace waymark {
namespace {

constexpr double maxRadarWidth = 500; ///< in 1/96 inch: more makes it no clearer

QString styleId(const char *style) { return QString::fromLatin1(style); }

WordParagraph styled(const char *style, std::vector<WordPiece> pieces) { return {styleId(style), std::move(pieces)}; }

WordParagraph said(const char *style, const QString &text) { return styled(style, {WordText{plainText(text)}}); }

/// What Word calls a language.
QString wordLanguage(const QString &language)
{
    return language == u"en" ? QStringLiteral("en-GB") : QLocale(language).name().replace(u'_', u'-');
}

/// What is in another language says so, in runs of its own.
WordParagraph spoken(const OtherLanguage &other, WordParagraph paragraph)
{
    std::vector<WordPiece> pieces;
    for (WordPiece &piece : paragraph.pieces) {
        const auto *text = std::get_if<WordText>(&piece);
        const std::vector<LanguagePart> parts = text ? other.parts(text->text) : std::vector<LanguagePart>();
        if (std::ranges::all_of(parts, &QString::isEmpty, &LanguagePart::language)) {
            pieces.push_back(std::move(piece));
            continue;
        }
        for (const LanguagePart &part : parts)
            pieces.emplace_back(
                WordText{part.text, text->style, part.language.isEmpty() ? QString() : wordLanguage(part.language)});
    }
    paragraph.pieces = std::move(pieces);
    return paragraph;
}

/// Puts the blocks of a report into a document, from top to bottom.
class WordSetter
{
public:
    WordSetter(WordDocument &document, const ReportContent &content, const DrawRadar &drawRadar)
        : m_document(document)
        , m_other(content.otherLanguage)
        , m_levels(content.levels)
        , m_drawRadar(drawRadar)
    {}

    void set(const ReportBlocks &blocks)
    {
        for (const ReportBlock &each : blocks)
            std::visit([this](const auto &is) { set(is); }, each.is);
    }

private:
    void add(WordParagraph paragraph)
    {
        paragraph.withNext = paragraph.withNext || m_together;
        m_document.add(spoken(m_other, std::move(paragraph)));
    }

    void add(WordTable table)
    {
        for (WordTable::Row &row : table.rows) {
            for (WordTable::Cell &cell : row)
                std::ranges::transform(cell, cell.begin(),
                                       [this](WordParagraph &each) { return spoken(m_other, std::move(each)); });
        }
        m_document.add(table);
    }

    void addHeading(int rank, const QString &text, bool hasNote, std::vector<WordPiece> after = {})
    {
        after.insert(after.begin(), WordText{plainLine(text)});
        add({wordHeadingStyle(rank), std::move(after), 0, hasNote});
    }

    void set(const block::Heading &heading)
    {
        const bool isPart = heading.rank == block::Heading::Rank::Part;
        m_inPart = m_inPart || isPart;
        m_rank = isPart || !m_inPart ? 1 : 2;
        const QString number = heading.theme ? QString::number(*heading.theme) + u' ' : QString();
        addHeading(m_rank, number + heading.text, !heading.note.isEmpty());
        if (!heading.note.isEmpty())
            add({styleId(wordstyle::note), {WordText{plainText(heading.note)}}, 0, true});
    }

    void set(const block::Paragraph &paragraph)
    {
        using Tone = block::Paragraph::Tone;
        const char *style = paragraph.tone == Tone::Lead       ? wordstyle::lead
                            : paragraph.tone == Tone::Warning  ? wordstyle::warning
                            : paragraph.tone == Tone::Quiet    ? wordstyle::quiet
                            : paragraph.tone == Tone::Footnote ? wordstyle::footnote
                                                               : wordstyle::body;
        add(said(style, paragraph.text));
    }

    void set(const block::List &list)
    {
        const bool isNumbered = list.style == block::List::Style::Numbers;
        const char *style = isNumbered                                  ? wordstyle::number
                            : list.style == block::List::Style::Bullets ? wordstyle::bullet
                                                                        : wordstyle::body;
        const int numbering = isNumbered ? m_document.newNumbering() : 0;
        for (const QString &line : list.lines)
            add({styleId(style),
                 {WordText{plainText(line), list.quiet ? styleId(wordstyle::quietWords) : QString()}},
                 numbering});
    }

    void set(const block::Entry &entry)
    {
        std::vector<WordPiece> note = entry.mark ? markPieces(*entry.mark, entry.note) : std::vector<WordPiece>();
        if (entry.note.isEmpty()) { // a badge has no line of its own
            if (!note.empty())
                note.insert(note.begin(), WordText{QStringLiteral(" ")});
            addHeading(m_rank + 1, entry.title, !entry.fields.empty(), std::move(note));
        } else {
            addHeading(m_rank + 1, entry.title, true);
            note.emplace_back(WordText{(note.empty() ? QString() : QStringLiteral(" ")) + plainText(entry.note)});
            add({styleId(wordstyle::note), std::move(note), 0, !entry.fields.empty()});
        }
        for (const block::Entry::Field &field : entry.fields)
            addField(field);
    }

    void addField(const block::Entry::Field &field)
    {
        const QString label = plainText(field.label);
        if (!field.bullets) {
            const QString text = plainText(field.lines.join(QLatin1Char('\n')));
            if (label.isEmpty())
                add(said(wordstyle::body, text));
            else
                add(styled(wordstyle::field,
                           {WordText{label, styleId(wordstyle::strong)}, WordText{QStringLiteral("\t") + text}}));
            return;
        }
        if (!label.isEmpty())
            add({styleId(wordstyle::body), {WordText{label, styleId(wordstyle::strong)}}, 0, !field.lines.isEmpty()});
        for (const QString &line : field.lines)
            add(said(wordstyle::bullet, line));
    }

    void set(const block::ThemeBars &bars)
    {
        const auto parts = bars.parts();
        const bool anyChange = std::ranges::any_of(bars.rows, [](const auto &row) { return !row.change.isEmpty(); });
        WordTable table;
        table.caption = bars.caption;
        table.part = m_part;
        QStringList titles{paperWord(PaperWord::Theme)};
        for (const block::ThemeBars::Part &part : parts)
            titles << partLegend(part);
        titles << QCoreApplication::translate("core/report", "total", "of statements, at the head of a narrow column");
        // In parts of the width: themes' titles have one line, and no head is broken within a word.
        constexpr int ofTitle = 62;
        constexpr int ofCount = 14;
        constexpr int ofTotal = 14;
        constexpr int ofOpen = 26;
        constexpr int ofChange = 20;
        table.shares = {ofTitle};
        for (const block::ThemeBars::Part &part : parts)
            table.shares.push_back(part.standing == Standing::Agreed ? ofCount : ofOpen);
        table.shares.push_back(ofTotal);
        if (anyChange) {
            titles << paperWord(PaperWord::Change);
            table.shares.push_back(ofChange);
        }
        table.description = titles.join(QStringLiteral(", "));
        WordTable::Row header;
        for (qsizetype i = 0; i < titles.size(); ++i) {
            const bool isWords = i == 0 || (anyChange && i == titles.size() - 1);
            header.push_back({said(isWords ? wordstyle::cell : wordstyle::count, titles[i])});
        }
        table.rows.push_back(std::move(header));
        for (const block::ThemeBars::Row &row : bars.rows)
            table.rows.push_back(rowOf(bars, row, anyChange));
        add(std::move(table));
    }

    WordTable::Row rowOf(const block::ThemeBars &bars, const block::ThemeBars::Row &row, bool anyChange) const
    {
        const auto count = [&row](const block::ThemeBars::Part &part, const QString &style) {
            const QString text = countWithDrafts(row, part);
            return WordTable::Cell{styled(wordstyle::count, {block::ThemeBars::count(row, part) == 0
                                                                 ? WordText{text, styleId(wordstyle::quietWords)}
                                                                 : WordText{padded(text), style}})};
        };
        WordTable::Cell name{
            styled(wordstyle::cell,
                   {WordText{QString::number(row.number) + u' ' + plainText(row.title), styleId(wordstyle::strong)}})};
        if (!row.note.isEmpty())
            name.push_back(styled(wordstyle::cell, {WordText{plainText(row.note), styleId(wordstyle::quietWords)}}));
        WordTable::Row cells{std::move(name)};
        for (const block::ThemeBars::Part &part : bars.parts())
            cells.push_back(count(part, part.standing == Standing::Agreed
                                            ? wordLevelStyle(paperTone(part.level, bars.levels))
                                            : styleId(wordstyle::openLevel)));
        cells.push_back({said(wordstyle::count, totalOf(row.total))});
        if (anyChange)
            cells.push_back({said(wordstyle::cell, row.change)});
        return cells;
    }

    void set(const block::Table &block)
    {
        WordTable table;
        table.caption = block.caption;
        table.header = block.titles;
        table.firstNames = block.header == 0;
        QStringList titles;
        WordTable::Row header;
        for (const block::Table::Column &column : block.columns) {
            titles << column.title;
            table.shares.push_back(column.share);
            header.push_back({said(wordstyle::cell, column.title)});
        }
        titles.removeAll(QString());
        table.description = titles.join(QStringLiteral(", "));
        if (block.titles)
            table.rows.push_back(std::move(header));
        for (const block::Table::Row &row : block.rows) {
            WordTable::Row cells;
            const QString name = block.header < row.size() ? row[block.header].text : QString();
            for (std::size_t i = 0; i < row.size(); ++i)
                cells.push_back(cellOf(row[i], i == block.header, name));
            table.rows.push_back(std::move(cells));
        }
        add(std::move(table));
    }

    WordTable::Cell cellOf(const block::Table::Cell &cell, bool namesRow, const QString &row) const
    {
        WordParagraph first{styleId(wordstyle::cell)};
        if (cell.tick)
            first.pieces.emplace_back(WordTick{row});
        if (cell.mark)
            first.pieces = markPieces(*cell.mark, cell.text);
        const QString text = plainText(cell.text);
        if (!text.isEmpty())
            first.pieces.emplace_back(WordText{(cell.mark ? QStringLiteral(" ") : QString()) + text,
                                               cell.warning ? styleId(wordstyle::warningWords)
                                               : namesRow   ? styleId(wordstyle::strong)
                                                            : QString()});
        WordTable::Cell made{std::move(first)};
        if (!cell.note.isEmpty())
            made.push_back(styled(wordstyle::cell, {WordText{plainText(cell.note), styleId(wordstyle::quietWords)}}));
        return made;
    }

    void set(const block::Radar &radar)
    {
        add(said(wordstyle::caption, radar.title));
        if (!m_drawRadar) {
            add(said(wordstyle::body, radar.alternative));
            return;
        }
        const RadarPicture picture = m_drawRadar(radar, std::min(m_document.width(), maxRadarWidth));
        add(styled(wordstyle::body, {WordPicture{picture.png, picture.size, radar.alternative}}));
    }

    void set(const block::Room &room)
    {
        add({styleId(wordstyle::quiet), {WordText{plainText(room.label)}}, 0, true});
        for (int line = 0; line < room.lines; ++line)
            add({styleId(wordstyle::room), {}, 0, line + 1 < room.lines});
    }

    void set(const block::PageBreak &) { m_document.breakPage(); }

    /// In Word's own columns, for it shows headings in the cells of a table in no outline. They run over into the next
    /// where a page is full: each is kept together, so that it goes to the next page whole. What is as wide as the page
    /// comes one after the other.
    void set(const block::Columns &columns)
    {
        const bool areSideBySide = std::ranges::all_of(columns.columns, [](const block::Columns::Column &column) {
            return std::ranges::all_of(column.blocks, [](const ReportBlock &each) {
                return std::holds_alternative<block::Heading>(each.is) ||
                       std::holds_alternative<block::Entry>(each.is) ||
                       std::holds_alternative<block::Paragraph>(each.is) ||
                       std::holds_alternative<block::Room>(each.is);
            });
        });
        if (isBesideRadar(columns)) {
            setBesideRadar(columns.columns.front(), std::get<block::Radar>(columns.columns.back().blocks.front().is));
            return;
        }
        if (!areSideBySide) {
            for (const block::Columns::Column &column : columns.columns)
                set(column.blocks);
            return;
        }
        m_document.beginColumns(static_cast<int>(columns.columns.size()));
        m_together = true;
        for (std::size_t at = 0; at < columns.columns.size(); ++at) {
            if (at > 0)
                m_document.nextColumn();
            set(columns.columns[at].blocks);
        }
        m_together = false;
        m_document.endColumns();
    }

    /// On a wide page, where it can be drawn, a radar has its place at the right of a table.
    [[nodiscard]] bool isBesideRadar(const block::Columns &columns) const
    {
        return m_drawRadar && m_document.isWide() && columns.columns.size() == 2 &&
               columns.columns.back().blocks.size() == 1 &&
               std::holds_alternative<block::Radar>(columns.columns.back().blocks.front().is);
    }

    void setBesideRadar(const block::Columns::Column &left, const block::Radar &radar)
    {
        constexpr double ofTable = 0.63;
        constexpr double ofRadar = 0.35;
        const RadarPicture picture = m_drawRadar(radar, m_document.width() * ofRadar);
        add({styleId(wordstyle::gap),
             {WordPicture{picture.png, picture.size, radar.title + QStringLiteral(". ") + radar.alternative, true}},
             0,
             true});
        m_part = ofTable;
        set(left.blocks);
        m_part = 1;
    }

    static QString padded(const QString &text) { return u'\u00a0' + text + u'\u00a0'; }

    /// A badge: its numeral where the words beside it tell the level, else the words.
    std::vector<WordPiece> markPieces(const block::LevelMark &mark, const QString &beside) const
    {
        const bool isOpen = !mark.level || mark.standing == Standing::Carried;
        const QString words = mark.level ? levelName(*mark.level) : standingName(Standing::Unanswered);
        const bool isTold = beside.contains(words, Qt::CaseInsensitive);
        std::vector<WordPiece> pieces{WordText{padded(isTold ? levelNumeral(mark.level) : words),
                                               isOpen ? styleId(wordstyle::openLevel)
                                                      : wordLevelStyle(paperTone(mark.level->value(), m_levels))}};
        if (mark.query)
            pieces.emplace_back(WordText{QStringLiteral(" ?"), styleId(wordstyle::query)});
        return pieces;
    }

    WordDocument &m_document;
    const OtherLanguage &m_other;
    int m_levels;
    const DrawRadar &m_drawRadar;
    int m_rank = 1;
    bool m_inPart = false;
    double m_part = 1;       ///< of the page's width that tables have
    bool m_together = false; ///< what is added stays on the page of what comes next
};

WordFrame frameOf(const ReportContent &content)
{
    WordFrame frame;
    frame.title = paperTitle(content);
    frame.language = wordLanguage(wordsLanguage());
    frame.isWide = content.isWide;
    // Pages part from each other: each says which paper of which day it is.
    frame.header = said(wordstyle::header, plainLine(paperTitle(content)));
    frame.header.pieces.emplace_back(WordText{QStringLiteral(" · ") + plainLine(content.aside.value(0)),
                                              content.isDraft ? styleId(wordstyle::strong) : QString()});
    frame.looksLike = content.wordTemplate;
    frame.footer.style = styleId(wordstyle::footer);
    const QString pattern = pageOfPattern();
    for (const QString &part : pattern.split(u'%')) {
        const bool isField = !frame.footer.pieces.empty() && (part.startsWith(u'1') || part.startsWith(u'2'));
        if (isField)
            frame.footer.pieces.emplace_back(part.startsWith(u'1') ? WordField::Page : WordField::Pages);
        frame.footer.pieces.emplace_back(WordText{isField ? part.mid(1) : part});
    }
    return frame;
}

void addMasthead(WordDocument &document, const ReportContent &content)
{
    if (content.logo)
        document.add(
            styled(wordstyle::body,
                   {WordPicture{content.logo->png, content.logo->size,
                                QCoreApplication::translate("core/report", "Logo of the school or college")}}));
    document.add(spoken(content.otherLanguage, said(wordstyle::subtitle, content.kicker)));
    document.add(spoken(content.otherLanguage, {styleId(wordstyle::title), {WordText{plainLine(content.heading)}}}));
    std::vector<WordPiece> about;
    for (const QString &line : content.aside) {
        // The first says that it is a draft, and of which day.
        const bool warns = content.isDraft && about.empty();
        about.emplace_back(WordText{(about.empty() ? QString() : QStringLiteral(" · ")) + plainText(line),
                                    warns ? styleId(wordstyle::warningWords) : QString()});
    }
    if (!about.empty())
        document.add(styled(wordstyle::quiet, std::move(about)));
}

} // namespace

QByteArray reportDocx(const ReportContent &content, const DrawRadar &drawRadar)
{
    WordDocument document(frameOf(content));
    addMasthead(document, content);
    WordSetter(document, content, drawRadar).set(content.blocks);
    return document.bytes();
}

Result<void> writeReportDocx(const ReportContent &content, const DrawRadar &drawRadar, const QString &path,
                             Existing existing)
{
    const QByteArray document = reportDocx(content, drawRadar);
    if (document.isEmpty())
        return failed(FileError{FileError::Problem::CannotWrite, path});
    return writeWholeFile(path, document, existing);
}

} // namespace waymark
