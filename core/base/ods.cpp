// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ods.h"

#include "core/base/plaintext.h"
#include "core/base/sheetparts.h"

#include <QDateTime>
#include <algorithm>
#include <optional>
#include <utility>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

/// Days since the end of 1899, as workbooks count: "46370.5" of "2026-12-14T12:00:00". What is no such date stays.
QString serialDay(const QString &written)
{
    const QDateTime time = QDateTime::fromString(written.left(19), Qt::ISODate);
    const QDate day = time.isValid() ? time.date() : QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        return written;
    constexpr double secondsOfDay = 24 * 60 * 60;
    const double part = time.isValid() ? QTime(0, 0).secsTo(time.time()) / secondsOfDay : 0;
    return QString::number(static_cast<double>(QDate(1899, 12, 30).daysTo(day)) + part, 'g', 15);
}

struct OdsCell
{
    QString text;
    qint64 times = 1;
};

class OdsReader
{
public:
    OdsReader(const QByteArray &content, QString file) : m_xml(content), m_file(std::move(file)) {}

    Result<std::vector<Sheet>> read()
    {
        std::vector<Sheet> sheets;
        bool inSpreadsheet = false;
        while (!m_error && m_xml.next()) {
            if (m_xml.begins(QLatin1String("spreadsheet"))) {
                inSpreadsheet = true;
            } else if (inSpreadsheet && m_xml.begins(QLatin1String("tracked-changes"))) {
                skip(); // what was there before
            } else if (inSpreadsheet && m_xml.begins(QLatin1String("table"))) {
                Sheet sheet{m_xml.attributeEnding(QLatin1String("name")), {}};
                readTable(sheet);
                sheets.push_back(std::move(sheet));
            }
        }
        if (m_error)
            return failed(std::move(*m_error));
        if (!m_xml.isSound() || !inSpreadsheet)
            return failed(ContentError{Problem::DamagedTable, m_file, {}});
        return sheets;
    }

private:
    /// Goes to the end of the element that began.
    void skip()
    {
        const int depth = m_xml.depth();
        while (m_xml.depth() >= depth && m_xml.next()) {
        }
    }

    qint64 repeated(QLatin1String attribute) const
    {
        return std::max<qint64>(1, m_xml.attributeEnding(attribute).toLongLong());
    }

    /// What the element that began shows: the text in it, with the spaces and breaks that XML has elements for.
    QString shown()
    {
        QString text;
        const int depth = m_xml.depth();
        while (m_xml.depth() >= depth && m_xml.next()) {
            if (text.size() >= maxCellLength)
                continue;
            if (m_xml.isText())
                text += m_xml.text();
            else if (m_xml.begins(QLatin1String("annotation")))
                skip();
            else if (m_xml.begins(QLatin1String("s")))
                text += QString(std::min<qint64>(repeated(QLatin1String("c")), maxCellLength - text.size()), u' ');
            else if (m_xml.begins(QLatin1String("tab")))
                text += u'\t';
            else if (m_xml.begins(QLatin1String("line-break")))
                text += u'\n';
        }
        return text;
    }

    /// The cell that began.
    OdsCell cell()
    {
        OdsCell made{{}, repeated(QLatin1String("number-columns-repeated"))};
        const QString type = m_xml.attributeEnding(QLatin1String("value-type"));
        const QString number = m_xml.attributeEnding(QLatin1String("value"));
        const QString date = m_xml.attributeEnding(QLatin1String("date-value"));
        const bool isTrue = m_xml.attributeEnding(QLatin1String("boolean-value")) == u"true";
        bool isFirst = true;
        const int depth = m_xml.depth();
        while (m_xml.depth() >= depth && m_xml.next()) {
            if (m_xml.begins(QLatin1String("p"))) {
                if (!std::exchange(isFirst, false))
                    made.text += u'\n';
                made.text += shown();
            } else if (m_xml.beginsAny()) {
                skip(); // a comment on it, a picture, a table inside
            }
        }
        made.text = cutText(made.text, maxCellLength);
        if (type == u"date")
            made.text = serialDay(date);
        else if (type == u"boolean")
            made.text = isTrue ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        else if ((type == u"float" || type == u"percentage" || type == u"currency") && !number.isEmpty())
            made.text = plainNumeral(number);
        return made;
    }

    void tooMany(const Sheet &sheet, int most)
    {
        m_error = ContentError{Problem::TooMany, m_file, sheet.name, QString::number(most)};
    }

    QStringList rowOf(const Sheet &sheet)
    {
        QStringList cells;
        qint64 column = 0;
        const int depth = m_xml.depth();
        while (!m_error && m_xml.depth() >= depth && m_xml.next()) {
            const bool isCell =
                m_xml.begins(QLatin1String("table-cell")) || m_xml.begins(QLatin1String("covered-table-cell"));
            if (!isCell)
                continue;
            const OdsCell made = cell();
            const qint64 at = column;
            column += std::min<qint64>(made.times, maxSheetColumns + 1 - std::min<qint64>(column, maxSheetColumns));
            if (made.text.trimmed().isEmpty())
                continue;
            if (column > maxSheetColumns) {
                tooMany(sheet, maxSheetColumns);
                break;
            }
            cells.resize(at);
            cells.insert(at, static_cast<int>(made.times), made.text);
        }
        return cells;
    }

    void readTable(Sheet &sheet)
    {
        qint64 number = 0;
        const int depth = m_xml.depth();
        while (!m_error && m_xml.depth() >= depth && m_xml.next()) {
            if (m_xml.begins(QLatin1String("shapes"))) {
                skip();
                continue;
            }
            if (!m_xml.begins(QLatin1String("table-row")))
                continue;
            const qint64 times = repeated(QLatin1String("number-rows-repeated"));
            const QStringList cells = rowOf(sheet);
            const qint64 first = number + 1;
            number = std::min<qint64>(number + times, qint64{1} << 30);
            if (cells.isEmpty())
                continue;
            qint64 characters = 0;
            qint64 filled = 0;
            for (const QString &each : cells) {
                characters += each.size();
                filled += each.isEmpty() ? 0 : 1;
            }
            if (times > maxSheetRows - m_rows)
                return tooMany(sheet, maxSheetRows);
            m_rows += static_cast<int>(times);
            m_cells += filled * times;
            m_characters += characters * times;
            if (m_cells > maxSheetCells || m_characters > maxSheetCharacters)
                return tooMany(sheet, maxSheetCells);
            for (qint64 each = 0; each < times; ++each)
                sheet.rows.push_back({static_cast<int>(first + each), cells});
        }
    }

    PartReader m_xml;
    QString m_file;
    std::optional<Error> m_error;
    int m_rows = 0;
    qint64 m_cells = 0;
    qint64 m_characters = 0;
};

} // namespace

Result<std::vector<Sheet>> readOds(const QByteArray &bytes, const QString &file)
{
    const auto parts = workbookParts(bytes, file);
    if (!parts)
        return failed(parts.error());
    const auto content = parts->find(QStringLiteral("content.xml"));
    if (content == parts->end())
        return failed(ContentError{Problem::DamagedTable, file, {}});
    return OdsReader(content->second, file).read();
}

} // namespace waymark
