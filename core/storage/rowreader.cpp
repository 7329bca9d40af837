// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rowsql.h"

#include "core/base/identity.h"
#include "core/base/plaintext.h"
#include "core/storage/connection.h"

namespace waymark::storage {

RowReader::RowReader(SQLite::Statement &query, const char *table, const Workspace &soFar)
    : m_query(query)
    , m_table(table)
    , m_soFar(soFar)
{}

bool RowReader::next()
{
    m_column = 0;
    return m_query.executeStep();
}

void RowReader::fail(const char *reason) const
{
    // The first column is, or begins, the row's key; free text never stands there.
    const QString column = QString::fromUtf8(m_query.getColumnName(std::max(0, m_column - 1)));
    const QString key = QString::fromStdString(m_query.getColumn(0).getString()).left(longestName);
    throw Failure{FileError::Problem::Damaged, QStringLiteral("table %1, row %2, column %3: %4")
                                                   .arg(QLatin1String(m_table), key, column, QLatin1String(reason))};
}

QByteArrayView RowReader::characters()
{
    const SQLite::Column column = m_query.getColumn(m_column++);
    require(column.isText(), "not a text");
    const char *data = column.getText();
    return {data, column.getBytes()};
}

QString RowReader::text(int most)
{
    const QByteArrayView bytes = characters();
    if (bytes.isEmpty())
        return {};
    require(bytes.isValidUtf8(), "not UTF-8");
    QString text = everyCharacter(bytes);
    require(text.size() <= most, "too long");
    return text;
}

std::optional<QString> RowReader::optionalText(int most) { return isNull() ? skip<QString>() : text(most); }

QByteArray RowReader::content() { return characters().toByteArray(); }

QByteArray RowReader::blob(qint64 most)
{
    const SQLite::Column column = m_query.getColumn(m_column++);
    require(column.isBlob(), "not bytes");
    require(column.getBytes() >= 1 && column.getBytes() <= most, "too short or too long");
    return {static_cast<const char *>(column.getBlob()), column.getBytes()};
}

int RowReader::number(int least, int most)
{
    const SQLite::Column column = m_query.getColumn(m_column++);
    require(column.isInteger(), "not a number");
    const auto value = column.getInt64();
    require(value >= least && value <= most, "out of range");
    return static_cast<int>(value);
}

std::optional<Level> RowReader::level(int levels)
{
    if (isNull())
        return skip<Level>();
    return Level::from(number(0, levels));
}

Digest RowReader::digest()
{
    const QByteArrayView bytes = characters();
    require(bytes.size() == 64, "not a digest");
    return {QString::fromLatin1(bytes)};
}

std::optional<Digest> RowReader::optionalDigest() { return isNull() ? skip<Digest>() : digest(); }

Role RowReader::role()
{
    const QString key = text(longestName);
    const QString ownTitle = text(longestName);
    const bool own = key == u"own";
    require(own == !ownTitle.isEmpty() && (own || knownRoles().contains(key)), "no such role");
    return {key, ownTitle};
}

QDate RowReader::date()
{
    const auto date = parseDate(characters());
    require(date.has_value(), "not a date");
    return *date;
}

std::optional<QDate> RowReader::optionalDate() { return isNull() ? skip<QDate>() : date(); }

QDateTime RowReader::time()
{
    const auto time = parseTime(characters());
    require(time.has_value(), "not a time");
    return *time;
}

std::optional<QDateTime> RowReader::optionalTime() { return isNull() ? skip<QDateTime>() : time(); }

QUuid RowReader::uuid()
{
    const auto id = parseId(characters());
    require(id.has_value(), "not an id");
    return *id;
}

const Review &RowReader::review()
{
    const ReviewId id{uuid()};
    // Rows come sorted by review, so nearly always it is the one before.
    if (!m_review || m_review->id != id) {
        m_review = m_soFar.review(id);
        require(m_review != nullptr, "no such review");
    }
    return *m_review;
}

const Response &RowReader::response()
{
    const ResponseId id{uuid()};
    if (!m_response || m_response->id != id) {
        m_response = m_soFar.responses().find(id);
        require(m_response != nullptr, "no such response");
    }
    return *m_response;
}

int RowReader::theme(const Structure &structure)
{
    const int theme = number(1, 12);
    require(structure.theme(theme) != nullptr, "no such theme");
    return theme;
}

std::optional<int> RowReader::optionalTheme(const Structure &structure)
{
    return isNull() ? skip<int>() : theme(structure);
}

const Structure &RowReader::structureOf(const Review &review)
{
    if (!m_structure || m_structure->digest() != review.structure)
        m_structure = &m_soFar.structureOf(review);
    return *m_structure;
}

StatementNumber RowReader::statement(const Structure &structure)
{
    const int theme = number(1, 12);
    const auto statement = StatementNumber::from(theme, number(1, 99));
    require(statement && structure.statement(*statement), "no such statement");
    return *statement;
}

std::optional<StatementNumber> RowReader::optionalStatement(const Structure &structure)
{
    if (!isNull())
        return statement(structure);
    ++m_column;
    require(isNull(), "half a statement");
    return skip<StatementNumber>();
}

} // namespace waymark::storage
