// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/founddoubts.h"
#include "core/wording/foundmodel.h"
#include "core/wording/unexplained.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Doubt = FoundModel::Doubt;
using Text = FoundModel::Text;
using FoundStatement = FoundModel::FoundStatement;
using FoundTheme = FoundModel::FoundTheme;

using FoundRow = std::map<int, PdfCell>; ///< by column

/// "2.4" at a cell's beginning, and what follows it.
struct Numbered
{
    StatementNumber number;
    QString rest;
};

std::optional<Numbered> numbered(const QString &text)
{
    static const QRegularExpression begin(
        QStringLiteral("^\\s*([0-9]{1,2}\\.[0-9]{1,2})(?![0-9]|\\.[0-9])[.:)]?(?:\\s+[-\u2013\u2014:])?\\s*"));
    const auto match = begin.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = StatementNumber::parse(match.captured(1));
    return number ? std::optional(Numbered{*number, text.mid(match.capturedEnd()).simplified()}) : std::nullopt;
}

std::vector<FoundRow> rowsOf(const PdfCells &cells)
{
    std::map<int, FoundRow> rows;
    for (const PdfCell &cell : cells.cells)
        rows[cell.row].emplace(cell.column, cell);
    std::vector<FoundRow> ordered;
    ordered.reserve(rows.size());
    for (auto &[number, row] : rows)
        ordered.push_back(std::move(row));
    return ordered;
}

QString cellText(const FoundRow &row, int column)
{
    const auto found = row.find(column);
    return found == row.end() ? QString() : found->second.text.trimmed();
}

QString wholeText(const FoundRow &row)
{
    QStringList texts;
    for (const auto &[column, cell] : row) {
        if (!cell.text.trimmed().isEmpty())
            texts.append(cell.text.simplified());
    }
    return texts.join(u' ');
}

std::vector<PageArea> areasOf(const FoundRow &row)
{
    std::vector<PageArea> areas;
    for (const auto &[column, cell] : row)
        areas.insert(areas.end(), cell.areas.begin(), cell.areas.end());
    return areas;
}

Text textFrom(const FoundRow &row, int column)
{
    const auto found = row.find(column);
    if (found == row.end())
        return {};
    const PdfCell &cell = found->second;
    Text text{cell.text.trimmed(), {}, false, false, cell.areas};
    if (cell.joinedOverPage)
        text.doubts.insert(Doubt::JoinedOverPage);
    if (cell.unsureHyphen)
        text.doubts.insert(Doubt::UnsureHyphen);
    if (cell.guessedLetters)
        text.doubts.insert(Doubt::BrokenCharacters);
    if (cell.unsurePlace || cell.columns > 1)
        text.doubts.insert(Doubt::UnsurePlace);
    return text;
}

/// Text that goes on in another row of the same statement.
void append(Text &text, const Text &more)
{
    if (more.text.isEmpty())
        return;
    if (!text.text.isEmpty())
        text.text += u' ';
    text.text += more.text;
    text.doubts.insert(more.doubts.begin(), more.doubts.end());
    text.doubts.insert(Doubt::JoinedOverPage);
    text.areas.insert(text.areas.end(), more.areas.begin(), more.areas.end());
}

/// The heading of a theme as it is above its statements.
struct FoundHeading
{
    int number = 0; ///< 0 where it gives none
    QString title;
    QStringList benchmarks;
    std::vector<PageArea> areas;
};

FoundHeading headingFrom(const FoundRow &row)
{
    FoundHeading heading;
    heading.areas = areasOf(row);
    QString text = wholeText(row);
    static const QRegularExpression benchmarks(
        QStringLiteral(
            "[(\\[|\u2013-]?\\s*(?:linked\\s+to\\s+|links?\\s+to\\s+)?(?:gatsby\\s+)?benchmarks?(?:\\(s\\))?\\s*:?\\s*"
            "([0-9]{1,2}(?:\\s*(?:,|&|and)\\s*[0-9]{1,2})*)\\s*[)\\]]?"),
        QRegularExpression::CaseInsensitiveOption);
    const auto labels = benchmarks.match(text);
    if (labels.hasMatch()) {
        static const QRegularExpression between(QStringLiteral("[^0-9]+"));
        heading.benchmarks = labels.captured(1).split(between, Qt::SkipEmptyParts);
        text.remove(labels.capturedStart(), labels.capturedLength());
    }
    static const QRegularExpression number(
        QStringLiteral("^\\s*(?:theme\\s+)?([0-9]{1,2})(?![0-9]|\\.[0-9])\\s*[.:)\u2013\u2014|-]?\\s*"),
        QRegularExpression::CaseInsensitiveOption);
    text = text.simplified();
    const auto found = number.match(text);
    if (found.hasMatch()) {
        heading.number = found.captured(1).toInt();
        text = text.mid(found.capturedEnd());
    }
    static const QRegularExpression again(QStringLiteral("\\s*\\((?:continued|cont\\.?|cont'd)\\)\\s*$"),
                                          QRegularExpression::CaseInsensitiveOption);
    heading.title = text.remove(again).simplified();
    return heading;
}

FoundTheme themeFrom(int number, const std::vector<FoundHeading> &above)
{
    FoundTheme theme{number, {}, {}};
    const auto take = [&](std::size_t i) {
        theme.title.text = above[i].title;
        theme.title.areas = above[i].areas;
        // A label alone, such as "Theme 2", has its title in the row below.
        if (theme.title.text.isEmpty() && i + 1 < above.size()) {
            theme.title.text = above[i + 1].title;
            theme.title.areas = above[i + 1].areas;
        }
        for (std::size_t j = i; j < above.size() && theme.benchmarks.isEmpty(); ++j)
            theme.benchmarks = above[j].benchmarks;
    };
    for (std::size_t i = 0; i < above.size() && theme.title.text.isEmpty(); ++i) {
        if (above[i].number == number)
            take(i);
    }
    for (std::size_t i = above.size(); i > 0 && theme.title.text.isEmpty(); --i) {
        if (above[i - 1].number == 0 && !above[i - 1].title.isEmpty()) {
            take(i - 1);
            theme.title.doubts.insert(Doubt::UnsurePlace); // nothing but its place says that it is the theme's
        }
    }
    if (theme.title.text.isEmpty()) {
        theme.title.text = QStringLiteral("Theme %1").arg(number); // English as the document; not a phrase of ours
        theme.title.doubts.insert(Doubt::Empty);
    }
    noteTitleDoubts(theme.title);
    return theme;
}

/// The row that names the levels: short words over the columns and nothing of a statement.
bool namesLevels(const FoundRow &row, int firstLevel, int columns)
{
    int named = 0;
    for (int column = firstLevel; column < columns; ++column) {
        const QString text = cellText(row, column);
        if (text.size() > 60)
            return false;
        named += !text.isEmpty();
    }
    return named * 2 > columns - firstLevel && named >= 2;
}

bool countsDown(const FoundRow &row, int firstLevel, int columns)
{
    static const QRegularExpression digit(QStringLiteral("\\b([0-9])\\b"));
    QList<int> numbers;
    for (int column = firstLevel; column < columns; ++column) {
        const auto match = digit.match(cellText(row, column));
        if (match.hasMatch())
            numbers.append(match.captured(1).toInt());
    }
    return numbers.size() == columns - firstLevel && std::is_sorted(numbers.rbegin(), numbers.rend()) &&
           numbers.first() > numbers.last();
}

/// How many levels a row counts out, however its words fell into columns: "Level 1", "Level 2 Level 3" are three.
int levelsCounted(const FoundRow &row)
{
    static const QRegularExpression level(QStringLiteral("(\\p{L}+)\\s+([0-9])(?![0-9.]\\S)"));
    const QString text = wholeText(row);
    constexpr qsizetype maxLength = 160; // names of levels, no sentences
    if (text.size() > maxLength)
        return 0;
    QString stem;
    QList<int> numbers;
    for (auto matches = level.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        if (numbers.isEmpty())
            stem = match.captured(1);
        if (match.captured(1) == stem)
            numbers.append(match.captured(2).toInt());
    }
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        if (std::abs(numbers[i] - numbers[i - 1]) != 1 || numbers[i] - numbers[i - 1] != numbers[1] - numbers[0])
            return 0;
    }
    return numbers.size() >= 2 ? static_cast<int>(numbers.size()) : 0;
}

/// A table of statements, not one that merely numbers its rows: most cells hold some words.
bool isModel(const std::vector<FoundStatement> &statements)
{
    int cells = 0;
    int worded = 0;
    for (const FoundStatement &statement : statements) {
        for (const Text &text : statement.levels) {
            ++cells;
            worded += text.text.count(u' ') >= 2;
        }
    }
    return statements.size() >= 2 && worded * 10 >= cells * 6;
}

void noteOrder(std::vector<FoundStatement> &statements)
{
    std::optional<StatementNumber> before;
    for (FoundStatement &each : statements) {
        const bool begins = each.number.ordinal() == 1 && each.number.theme() == (before ? before->theme() + 1 : 1);
        const bool follows =
            before && each.number.theme() == before->theme() && each.number.ordinal() == before->ordinal() + 1;
        if (!begins && !follows)
            each.title.doubts.insert(Doubt::NumberOutOfOrder);
        before = each.number;
    }
}

/// What is in which column of the table.
struct FoundColumns
{
    int title = 0;
    int firstLevel = 1;
    int all = 0;
    int numberedRows = 0;

    FoundColumns(const std::vector<FoundRow> &rows, int columns) : all(columns)
    {
        int numberAlone = 0;
        for (const FoundRow &row : rows) {
            if (const auto begin = numbered(cellText(row, 0))) {
                ++numberedRows;
                numberAlone += begin->rest.isEmpty();
            }
        }
        // Where numbers have a column of their own, the titles are in the next.
        title = numberAlone * 10 >= numberedRows * 8 && all >= 4 ? 1 : 0;
        firstLevel = title + 1;
    }

    [[nodiscard]] int levels() const { return all - firstLevel; }
    [[nodiscard]] bool areOfModel() const { return levels() >= 2 && levels() <= Level::max && numberedRows >= 2; }
};

/// Goes through the rows of the table in their order, and gathers what they are.
class FoundTable
{
public:
    explicit FoundTable(const FoundColumns &columns) : m_columns(columns) {}

    void read(const std::vector<FoundRow> &rows)
    {
        for (const FoundRow &row : rows) {
            if (const auto begin = numbered(cellText(row, 0)))
                readStatement(row, *begin);
            else
                readHeading(row);
        }
        leaveOutAbove();
    }

    /// Themes and statements by their numbers, levels from the lowest.
    void putInOrder()
    {
        noteOrder(statements);
        std::ranges::sort(statements, {}, &FoundStatement::number);
        std::ranges::sort(themes, {}, &FoundTheme::number);
        if (m_downwards) {
            for (FoundStatement &statement : statements)
                std::ranges::reverse(statement.levels);
        }
    }

    void noteDoubts()
    {
        for (FoundStatement &statement : statements)
            noteTitleDoubts(statement.title);
        noteTextDoubts(statements);
        if (m_named <= m_columns.levels())
            return;
        for (FoundStatement &statement : statements) {
            statement.title.doubts.insert(Doubt::FewerLevels);
            for (Text &text : statement.levels)
                text.doubts.insert(Doubt::FewerLevels);
        }
    }

    std::vector<FoundTheme> themes;
    std::vector<FoundStatement> statements;
    QStringList leftOut;

private:
    void readHeading(const FoundRow &row)
    {
        m_named = std::max(m_named, levelsCounted(row));
        if (namesLevels(row, m_columns.firstLevel, m_columns.all))
            m_downwards = m_downwards || countsDown(row, m_columns.firstLevel, m_columns.all);
        else if (!wholeText(row).isEmpty())
            m_above.push_back(headingFrom(row));
    }

    void readStatement(const FoundRow &row, const Numbered &begin)
    {
        FoundStatement statement{begin.number, textFrom(row, m_columns.title), {}};
        statement.title.text = m_columns.title == 0 ? begin.rest : statement.title.text.simplified();
        for (int column = m_columns.firstLevel; column < m_columns.all; ++column)
            statement.levels.push_back(textFrom(row, column));
        const auto known = std::ranges::find(statements, begin.number, &FoundStatement::number);
        if (known == statements.end())
            add(std::move(statement));
        else if (known == statements.end() - 1)
            continueLast(statement);
        else
            leftOut.append(wholeText(row));
    }

    void add(FoundStatement statement)
    {
        const int theme = statement.number.theme();
        if (std::ranges::find(themes, theme, &FoundTheme::number) == themes.end())
            themes.push_back(themeFrom(theme, m_above));
        else
            leaveOutAbove();
        m_above.clear();
        statements.push_back(std::move(statement));
    }

    void continueLast(const FoundStatement &more)
    {
        FoundStatement &last = statements.back();
        if (last.title.text != more.title.text)
            append(last.title, more.title);
        for (std::size_t i = 0; i < last.levels.size(); ++i)
            append(last.levels[i], more.levels[i]);
    }

    void leaveOutAbove()
    {
        for (const FoundHeading &heading : m_above)
            leftOut.append(heading.title);
    }

    FoundColumns m_columns;
    std::vector<FoundHeading> m_above; ///< headings since the last statement
    bool m_downwards = false;          ///< the highest level is the first
    int m_named = 0;                   ///< levels that a row counts out
};

} // namespace

Result<FoundModel> FoundModel::fromCells(const PdfCells &read, const QString &file)
{
    PdfCells cells = read;
    explainLetters(cells);
    const std::vector<FoundRow> rows = rowsOf(cells);
    const FoundColumns columns(rows, cells.columns);
    if (!columns.areOfModel())
        return failed(PdfError{PdfError::Problem::NoTable, file});
    FoundTable table(columns);
    table.read(rows);
    if (!isModel(table.statements))
        return failed(PdfError{PdfError::Problem::NoTable, file});
    table.putInOrder();
    table.noteDoubts();

    FoundModel model;
    model.m_file = file;
    model.m_pages = cells.pages;
    model.m_levels = columns.levels();
    model.m_themes = std::move(table.themes);
    model.m_statements = std::move(table.statements);
    model.m_leftOut = std::move(table.leftOut);
    return model;
}

} // namespace waymark
