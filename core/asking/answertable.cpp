// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/answertable.h"

#include "core/asking/tablewords.h"
#include "core/base/foldedtext.h"
#include "core/base/plaintext.h"
#include "core/text/questions.h"

#include <QRegularExpression>
#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Use = AnswerColumn::Use;

constexpr std::size_t maxRowsAbove = 20; ///< of the headings: a title, who made it, what it is for
constexpr qsizetype maxHeading = 1000;   ///< characters that are looked at
constexpr qsizetype shortestTitle = 12;  ///< letters of a title that was cut off

QRegularExpression headingPattern(const char *pattern)
{
    return QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
}

/// Without what forms put before a question: "12. ", "Q3: ", "12)".
QString withoutQuestionNumber(const QString &heading)
{
    static const QRegularExpression number = headingPattern("^(?:question\\s+|q\\s*)?\\d{1,3}\\s*[.):]\\s+");
    return QString(heading).remove(number);
}

/// What a remark's heading is, and nothing where it is none. Forms number headings that come twice: "Why?2".
Use remarkIn(const QString &words)
{
    static const QRegularExpression general = headingPattern("\\b(?:other|else|general|overall|further|final)\\b");
    static const QRegularExpression comment =
        headingPattern("^\\W*(?:(?:your|any|a|the|please|add|give|tell|share|state|us|optional|why|short)\\s+)*(?:"
                       "comments?|why|reasons?|remarks?|"
                       "notes?|explanations?|"
                       "explain|because|what makes you (?:say|think))(?:\\b|\\d)");
    static const QRegularExpression evidence = headingPattern("^\\W*(?:(?:your|any|please|what|which|optional)\\s+)*(?:"
                                                              "evidence|shows (?:it|this)|how do you know)(?:\\b|\\d)");
    if (lettersOf(words) == lettersOf(commentWord())) // in the language of the program
        return Use::Comment;
    if (general.match(words).hasMatch())
        return Use::Unused;
    if (evidence.match(words).hasMatch())
        return Use::Evidence;
    return comment.match(words).hasMatch() ? Use::Comment : Use::Unused;
}

/// Headings that are of no statement.
Use useByWords(const QString &heading)
{
    static const std::pair<QRegularExpression, Use> known[] = {
        {headingPattern("^(?:(?:completion|completed|submission|submitted|start|last "
                        "modified)\\s*(?:time|date|at|on)?|time\\s*stamp|"
                        "date(?:\\s*(?:and|&)\\s*time)?|time|when)\\d*$"),
         Use::Time},
        {headingPattern("^(?:(?:your|work|school)\\s+)*e-?mail(?:\\s+address)?\\d*\\W*$|^user\\s?name\\d*$"),
         Use::Email},
        {headingPattern("^(?:(?:your|what is your|what's your)\\s+)?(?:surname|last name|family name)\\d*\\W*$"),
         Use::Surname},
        {headingPattern("^(?:(?:your|full|first|what is your|what's "
                        "your|respondent'?s?|colleague'?s?)\\s+)*(?:name|forename)s?\\d*\\W*"
                        "(?:\\(.*\\)\\W*)?$|^who are you\\W*$"),
         Use::Name},
        {headingPattern("^(?:(?:your|what is your|what's your|name "
                        "(?:and|&|or))\\s+)*(?:(?:main|current)\\s+)?(?:role|job|job title|position|"
                        "post)(?:\\s*(?:/|or|and|in)\\s*[\\w ]{1,30})?\\d*\\W*(?:\\(.*\\)\\W*)?$"),
         Use::Role},
    };
    if (sameName(heading, nameHeading()))
        return Use::Name;
    if (sameName(heading, roleHeading()))
        return Use::Role;
    for (const auto &[pattern, use] : known) {
        if (pattern.match(heading).hasMatch())
            return use;
    }
    return Use::Unused;
}

/// Of several columns with a time, the one that says when it was sent.
int rankOfTime(const QString &heading)
{
    if (heading.startsWith(QLatin1String("start"), Qt::CaseInsensitive))
        return 0;
    return heading.contains(QLatin1String("complet"), Qt::CaseInsensitive) ? 2 : 1;
}

/// Recognises the columns of one row of headings.
class HeadingReader
{
public:
    explicit HeadingReader(const Structure &structure) : m_structure(structure) {}

    std::vector<AnswerColumn> read(const QStringList &cells)
    {
        std::vector<AnswerColumn> columns;
        m_last.reset();
        for (const QString &cell : cells)
            columns.push_back(column(plainLine(cell.left(maxHeading))));
        keepOneOfEach(columns);
        return columns;
    }

private:
    AnswerColumn column(const QString &heading)
    {
        // The name of a row in a grid of questions stands in brackets after the question.
        static const QRegularExpression inGrid(QStringLiteral("^(.*\\S)\\s*\\[\\s*(.+?)\\s*\\]$"));
        const QString bare = withoutQuestionNumber(heading);
        if (const auto match = inGrid.match(bare); match.hasMatch()) {
            AnswerColumn found = statementColumn(heading, withoutQuestionNumber(match.captured(2)));
            // "Why? [2.4 Destinations]"
            if (const Use use = remarkIn(match.captured(1)); found.use == Use::Level && use != Use::Unused)
                found.use = use;
            if (found.use != Use::Unused)
                return found;
        }
        if (AnswerColumn found = statementColumn(heading, bare); found.use != Use::Unused)
            return found;
        if (const Use use = remarkIn(bare); use != Use::Unused && m_last)
            return {heading, use, m_last};
        return {heading, useByWords(bare), {}};
    }

    AnswerColumn statementColumn(const QString &heading, const QString &words)
    {
        const auto [statement, rest] = statementIn(words);
        if (!statement)
            return {heading, Use::Unused, {}};
        m_last = statement;
        const Use remark = remarkIn(rest);
        return {heading, remark == Use::Unused ? Use::Level : remark, statement};
    }

    /// The statement that the words begin with, and what stands after it.
    std::pair<std::optional<StatementNumber>, QString> statementIn(const QString &words) const
    {
        static const QRegularExpression number = headingPattern(
            "^(?:(?:statement|question|q)\\s*)?\\(?0?(\\d{1,2})\\s?[.,]\\s?(\\d{1,2})(?![\\d])(?![.,]\\d)\\)?[.:)]?");
        if (const auto match = number.match(words); match.hasMatch()) {
            const auto found = StatementNumber::from(match.captured(1).toInt(), match.captured(2).toInt());
            if (!found || !m_structure.statement(*found))
                return {};
            return {found, afterTitle(*m_structure.statement(*found), words.mid(match.capturedEnd()))};
        }
        return byTitle(words);
    }

    /// What stands after the title, where the words begin with that; all of it where they do not.
    static QString afterTitle(const Statement &statement, const QString &words)
    {
        for (const QString &title : {statement.title, statement.shortTitle}) {
            if (const auto rest = afterWords(words, title))
                return *rest;
        }
        return words;
    }

    std::pair<std::optional<StatementNumber>, QString> byTitle(const QString &words) const
    {
        const QString key = lettersOf(words);
        std::pair<std::optional<StatementNumber>, QString> found;
        qsizetype longest = 0;
        for (const Statement &statement : m_structure.statements()) {
            for (const QString &title : {statement.title, statement.shortTitle}) {
                const auto rest = afterWords(words, title);
                const bool isCut = !rest && key.size() >= shortestTitle && lettersOf(title).startsWith(key);
                if (!rest && !isCut)
                    continue;
                // Two statements can have titles of which one begins the other.
                const qsizetype length = rest ? lettersOf(title).size() : key.size();
                if (length > longest) {
                    longest = length;
                    found = {statement.number, rest.value_or(QString())};
                } else if (length == longest && found.first != statement.number) {
                    found = {};
                }
            }
        }
        return found;
    }

    /// Later columns of a use that one column has already are not used, but for comments that are not called so.
    static void keepOneOfEach(std::vector<AnswerColumn> &columns)
    {
        for (std::size_t at = 0; at < columns.size(); ++at) {
            AnswerColumn &column = columns[at];
            if (column.use == Use::Unused || column.use == Use::Name)
                continue;
            for (std::size_t before = 0; before < at; ++before) {
                AnswerColumn &other = columns[before];
                if (other.use != column.use || other.statement != column.statement)
                    continue;
                const bool isBetter = column.use == Use::Time && rankOfTime(column.heading) > rankOfTime(other.heading);
                AnswerColumn &loser = isBetter ? other : column;
                loser = {loser.heading, Use::Unused, {}};
                break;
            }
        }
    }

    const Structure &m_structure;
    std::optional<StatementNumber> m_last; ///< the statement of the column before
};

qsizetype statementsIn(const std::vector<AnswerColumn> &columns)
{
    return std::ranges::count(columns, Use::Level, &AnswerColumn::use);
}

} // namespace

void AnswerTable::use(std::size_t column, Use use, std::optional<StatementNumber> statement)
{
    if (!isOfStatement(use))
        statement.reset();
    if (use != Use::Unused && use != Use::Name) {
        for (AnswerColumn &each : columns) {
            if (each.use == use && each.statement == statement)
                each = {each.heading, Use::Unused, {}};
        }
    }
    columns[column].use = use;
    columns[column].statement = statement;
}

Sheet turnedOver(const Sheet &sheet)
{
    Sheet turned{sheet.name, {}};
    for (std::size_t row = 0; row < sheet.rows.size(); ++row) {
        const QStringList &cells = sheet.rows[row].cells;
        while (static_cast<qsizetype>(turned.rows.size()) < cells.size())
            turned.rows.push_back({static_cast<int>(turned.rows.size()) + 1, {}});
        for (qsizetype column = 0; column < cells.size(); ++column) {
            QStringList &line = turned.rows[static_cast<std::size_t>(column)].cells;
            line.resize(static_cast<qsizetype>(row));
            line.append(cells[column]);
        }
    }
    return turned;
}

Result<AnswerTable> findAnswerTable(const std::vector<Sheet> &sheets, const QString &file, const Structure &structure)
{
    AnswerTable found;
    qsizetype most = 0;
    HeadingReader reader(structure);
    std::map<QString, std::pair<qsizetype, std::vector<AnswerColumn>>> withAnswers; // by sheet, its best headings
    for (const Sheet &sheet : sheets) {
        const auto isEmpty = [](const SheetRow &row) {
            return std::ranges::all_of(row.cells, [](const auto &cell) { return cell.trimmed().isEmpty(); });
        };
        for (std::size_t at = 0; at < std::min(sheet.rows.size(), maxRowsAbove); ++at) {
            auto columns = reader.read(sheet.rows[at].cells);
            const qsizetype statements = statementsIn(columns);
            const auto below = sheet.rows.begin() + static_cast<std::ptrdiff_t>(at) + 1;
            auto &best = withAnswers[sheet.name];
            if (statements > best.first && !std::all_of(below, sheet.rows.end(), isEmpty))
                best = {statements, columns};
            if (statements <= most)
                continue;
            most = statements;
            found = {file,
                     sheet.name,
                     sheet.rows[at].number,
                     std::move(columns),
                     {sheet.rows.begin() + static_cast<std::ptrdiff_t>(at) + 1, sheet.rows.end()},
                     sheet.since1904};
        }
    }
    if (most <= 1) {
        for (const Sheet &sheet : sheets) {
            const Sheet turned = turnedOver(sheet);
            for (std::size_t at = 0; at < std::min(turned.rows.size(), maxRowsAbove); ++at) {
                if (statementsIn(reader.read(turned.rows[at].cells)) > 2)
                    return failed(ContentError{ContentError::Problem::RowForEachStatement, file, {}});
            }
        }
    }
    if (most == 0)
        return failed(ContentError{ContentError::Problem::NoStatementColumns, file, {}});
    if (found.rows.empty())
        return failed(ContentError{ContentError::Problem::Empty, file, found.name});
    // A list of statements is no table of answers, although each of its rows names one.
    for (const auto &[sheet, best] : withAnswers) {
        const bool isLike = best.first >= std::max<qsizetype>(2, (most + 1) / 2) || best.second == found.columns;
        if (sheet != found.name && best.first > 0 && isLike)
            found.others.append(sheet);
    }
    return found;
}

} // namespace waymark
