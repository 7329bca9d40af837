// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include "core/base/filetexts.h"
#include "core/base/plaintext.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <optional>
#include <utility>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

constexpr qsizetype maxCsvBytes = 4 << 20;
constexpr std::size_t maxCsvRows = 20'000;
constexpr qsizetype maxCsvFieldLength = 20'000;

/// Drops cells at the end of a record that hold nothing: spreadsheets write them in some blocks of rows only.
void dropEmptyCells(QStringList &fields, qsizetype from)
{
    while (fields.size() > from && fields.constLast().trimmed().isEmpty())
        fields.removeLast();
}

/// The line "sep=;" with which Excel is told the separator: that, and how many characters the line takes.
std::optional<std::pair<QChar, qsizetype>> separatorLine(const QString &text)
{
    static const QRegularExpression line(QStringLiteral("^\"?sep=([,;\t])\"?[,;\t]*(?:\r\n|\r|\n)"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = line.match(text);
    return match.hasMatch() ? std::optional(std::pair(match.captured(1).front(), match.capturedLength()))
                            : std::nullopt;
}

/// How often a record has each of what can separate, outside quotes.
struct Separators
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;

    bool isAny() const { return commas + semicolons + tabs > 0; }
};

/// The separator that the first record with any uses most; the comma where none is used. A heading can hold as many
/// commas of its own as there are semicolons between headings: then the one counts that the next record uses as often.
QChar separatorOf(const QString &text)
{
    Separators first;
    Separators next;
    bool isFirst = true;
    bool quoted = false;
    for (const QChar c : text) {
        Separators &here = isFirst ? first : next;
        if (c == u'"')
            quoted = !quoted;
        if (quoted)
            continue;
        if (c == u'\n' || c == u'\r') {
            if (isFirst)
                isFirst = !first.isAny(); // else a title, or nothing
            else if (next.isAny())
                break;
            continue;
        }
        here.commas += c == u',';
        here.semicolons += c == u';';
        here.tabs += c == u'\t';
    }
    if (first.tabs > first.commas && first.tabs > first.semicolons)
        return u'\t';
    const bool areCommas = first.commas > 0 && first.commas == next.commas;
    const bool areSemicolons = first.semicolons > 0 && first.semicolons == next.semicolons;
    if (areCommas != areSemicolons)
        return areSemicolons ? u';' : u',';
    return first.semicolons > first.commas ? u';' : u',';
}

class CsvScan
{
public:
    CsvScan(const QString &text, QString file, const CsvReading &reading)
        : m_text(text)
        , m_file(std::move(file))
        , m_reading(reading)
        , m_separator(separatorOf(text))
    {
        if (const auto named = separatorLine(text)) {
            m_separator = named->first;
            m_at = named->second;
            m_line = 2;
            m_records = 0; // spreadsheets do not show this line
        }
    }

    Result<CsvTable> run()
    {
        CsvTable table;
        table.separator = m_separator;
        while (m_at < m_text.size()) {
            auto row = record();
            if (!row)
                return failed(row.error());
            if (row->fields.size() == 1 && row->fields.constFirst().trimmed().isEmpty())
                continue;
            if (table.header.isEmpty()) {
                dropEmptyCells(row->fields, 1);
                table.header = row->fields;
                table.headerRow = row->row;
                continue;
            }
            dropEmptyCells(row->fields, table.header.size());
            if (!m_reading.titleAbove && row->fields.size() > table.header.size())
                return failed(problem(Problem::TooManyCells, row->line, QString::number(row->fields.size())));
            if (table.rows.size() == maxCsvRows)
                return failed(problem(Problem::TooMany, row->line, QString::number(maxCsvRows)));
            table.rows.push_back(std::move(*row));
        }
        if (table.header.isEmpty())
            return failed(ContentError{Problem::Empty, m_file, {}});
        return table;
    }

private:
    ContentError problem(Problem what, int line, const QString &detail = {}) const
    {
        return {what, m_file, csvPlace(line), detail};
    }

    Result<CsvRow> record()
    {
        CsvRow row;
        row.line = m_line;
        row.row = ++m_records;
        while (true) {
            auto next = field();
            if (!next)
                return failed(next.error());
            if (next->size() > maxCsvFieldLength)
                return failed(problem(Problem::TooLong, row.line, QString::number(maxCsvFieldLength)));
            if (row.fields.size() == m_reading.maxFields)
                return failed(problem(Problem::TooMany, row.line, QString::number(m_reading.maxFields)));
            row.cleaned = row.cleaned || holdsHiddenCharacters(*next);
            row.fields.append(cleanText(*next, Lines::Many));
            if (m_at < m_text.size() && m_text[m_at] == m_separator) {
                ++m_at;
                continue;
            }
            endLine();
            return row;
        }
    }

    Result<QString> field()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"')
            return quotedField();
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    Result<QString> quotedField()
    {
        const int from = m_line;
        QString value;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                value += c;
                ++m_at;
            } else if (c == u'"') {
                ++m_at;
                if (m_at < m_text.size() && m_text[m_at] != m_separator && !atLineEnd())
                    return failed(problem(Problem::WrongFormat, m_line, QStringLiteral("\"")));
                return value;
            } else if (c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n') {
                continue; // a line break inside a field reads the same whoever wrote it
            } else {
                m_line += c == u'\n';
                value += c;
            }
        }
        return failed(problem(Problem::WrongFormat, from, QStringLiteral("\"")));
    }

    bool atLineEnd() const { return m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void endLine()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
        ++m_line;
    }

    const QString &m_text;
    QString m_file;
    CsvReading m_reading;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_records = 0;
};

} // namespace

QString csvPlace(int line) { return QStringLiteral("line %1").arg(line); }

Result<CsvTable> readCsv(const QByteArray &bytes, const QString &file, const CsvReading &reading)
{
    if (bytes.size() > maxCsvBytes)
        return failed(FileError{FileError::Problem::TooLarge, file, QString::number(maxCsvBytes >> 20)});
    // A byte order mark says which encoding it is; the decoder skips it.
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    bool isText = !decoder.hasError();
    if (!isText && !marked && reading.windowsText) {
        text = fromWindows1252(bytes);
        isText = true;
    }
    if (!isText || text.contains(QChar::Null))
        return failed(ContentError{Problem::NotUtf8, file, {}});
    return CsvScan(text, file, reading).run();
}

} // namespace waymark
