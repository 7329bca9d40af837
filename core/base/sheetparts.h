// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>
#include <map>

/// What workbooks of any kind are made of, XML in a ZIP archive: for xlsx.cpp and ods.cpp.
namespace waymark {

/// Characters of all cells of a workbook together; a text that several cells show counts in each.
inline constexpr qint64 maxSheetCharacters = 16'000'000;

/// XML that cannot be turned against whoever reads it: no declarations of its own, and only so deep.
class PartReader
{
public:
    explicit PartReader(const QByteArray &part) : m_xml(part) {}

    /// The next element that begins or ends, or characters; false at the end, and where it is no sound XML.
    bool next();
    bool begins(QLatin1String name) const { return m_xml.isStartElement() && m_xml.name() == name; }
    bool ends(QLatin1String name) const { return m_xml.isEndElement() && m_xml.name() == name; }
    bool beginsAny() const { return m_xml.isStartElement(); }
    bool isText() const { return m_xml.isCharacters(); }
    QStringView text() const { return m_xml.text(); }
    /// How many elements are open, the one that begins among them.
    int depth() const { return m_depth; }
    QString attribute(QLatin1String name) const { return m_xml.attributes().value(name).toString(); }
    /// Of whatever name space, by the end of its name.
    QString attributeEnding(QLatin1String name) const;
    bool isSound() const { return !m_bad && !m_xml.hasError(); }

private:
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_bad = false;
};

/// "3" for "3.0000" and "3E0"; what is no number stays as it is.
QString plainNumeral(const QString &text);

/// The XML in a workbook's archive, by its path there. Sizes that it claims are never believed: TooLarge, DamagedTable.
Result<std::map<QString, QByteArray>> workbookParts(const QByteArray &bytes, const QString &file);

} // namespace waymark
