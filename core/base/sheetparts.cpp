// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sheetparts.h"

#include "core/base/unzipping.h"
#include "core/base/xlsx.h"

#include <algorithm>

namespace waymark {
namespace {

// What a workbook of few bytes may unpack to: texts of forms repeat themselves, but not so often.
constexpr qint64 maxPartsOfSmall = qint64{8} * 1024 * 1024;
constexpr qint64 maxPartsTimes = 100;
constexpr qint64 maxParts = qint64{64} * 1024 * 1024;
constexpr int maxXmlDepth = 64;

} // namespace

bool PartReader::next()
{
    switch (m_xml.readNext()) {
    case QXmlStreamReader::DTD:
        m_bad = true;
        break;
    case QXmlStreamReader::StartElement:
        m_bad = m_bad || ++m_depth > maxXmlDepth;
        break;
    case QXmlStreamReader::EndElement:
        --m_depth;
        break;
    default:
        break;
    }
    return !m_bad && !m_xml.atEnd();
}

QString PartReader::attributeEnding(QLatin1String name) const
{
    for (const QXmlStreamAttribute &each : m_xml.attributes()) {
        if (each.name() == name && !each.namespaceUri().isEmpty())
            return each.value().toString();
    }
    return {};
}

QString plainNumeral(const QString &text)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? QString::number(number, 'g', 15) : text;
}

Result<std::map<QString, QByteArray>> workbookParts(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxXlsxBytes)
        return failed(FileError{FileError::Problem::TooLarge, file, QString::number(maxXlsxBytes >> 20)});
    std::map<QString, QByteArray> parts;
    const qint64 most = std::min(maxParts, std::max(maxPartsOfSmall, maxPartsTimes * bytes.size()));
    const Unzipped result =
        unzip(bytes, {.maxEntries = 4096, .maxBytes = most}, [&](const QString &name, const QByteArray &content) {
            if (name.endsWith(QLatin1String(".xml")) || name.endsWith(QLatin1String(".rels")))
                parts[QString(name).replace(u'\\', u'/')] = content;
            return true;
        });
    if (result == Unzipped::TooLarge)
        return failed(FileError{FileError::Problem::TooLarge, file, QString::number(most >> 20)});
    if (result != Unzipped::Whole)
        return failed(ContentError{ContentError::Problem::DamagedTable, file, {}});
    return parts;
}

} // namespace waymark
