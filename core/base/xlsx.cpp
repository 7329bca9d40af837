// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/xlsx.h"

#include "core/base/plaintext.h"
#include "core/base/sheetparts.h"
#include "core/base/unzipping.h"

#include <QDir>
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

constexpr qint64 maxSharedTexts = 200'000;

/// "xl/worksheets/sheet1.xml" for what a part in "xl/" calls "worksheets/sheet1.xml" or "/xl/worksheets/sheet1.xml".
QString partPath(const QString &folder, const QString &target)
{
    return QDir::cleanPath(target.startsWith(u'/') ? target.mid(1) : QString(folder + target));
}

QString folderOf(const QString &part) { return part.left(part.lastIndexOf(u'/') + 1); }

/// "_x000D_", as XML of spreadsheets spells characters that it could not hold: 4 hex digits.
QString withoutEscapes(const QString &text)
{
    static const QRegularExpression escape(QStringLiteral("_x([0-9A-Fa-f]{4})_"));
    if (!text.contains(QLatin1String("_x")))
        return text;
    QString made;
    qsizetype from = 0;
    for (auto found = escape.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        made += QStringView(text).mid(from, match.capturedStart() - from);
        made += QChar(match.captured(1).toUShort(nullptr, 16));
        from = match.capturedEnd();
    }
    return made + QStringView(text).mid(from);
}

/// Column of "AB12", from 0; nothing where it is no reference to a cell that is read.
std::optional<int> columnIn(QStringView reference)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z' && at < 3; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    return at > 0 ? std::optional(column - 1) : std::nullopt;
}

struct Relation
{
    QString type;
    QString part;
};

class WorkbookReader
{
public:
    WorkbookReader(std::map<QString, QByteArray> parts, QString file)
        : m_parts(std::move(parts))
        , m_file(std::move(file))
    {}

    Result<std::vector<Sheet>> read()
    {
        QString workbook = QStringLiteral("xl/workbook.xml");
        for (const auto &[id, relation] : relationsOf(QString())) {
            if (relation.type.endsWith(QLatin1String("/officeDocument")))
                workbook = relation.part;
        }
        const auto relations = relationsOf(workbook);
        for (const auto &[id, relation] : relations) {
            if (relation.type.endsWith(QLatin1String("/sharedStrings")))
                readSharedTexts(relation.part);
        }
        std::vector<Sheet> sheets;
        bool since1904 = false;
        PartReader xml(part(workbook));
        while (!m_error && xml.next()) {
            if (xml.begins(QLatin1String("workbookPr"))) {
                const QString said = xml.attribute(QLatin1String("date1904"));
                since1904 = said == u"1" || said == u"true";
            }
            if (!xml.begins(QLatin1String("sheet")))
                continue;
            const auto relation = relations.find(xml.attributeEnding(QLatin1String("id")));
            if (relation == relations.end() || !relation->second.type.endsWith(QLatin1String("/worksheet")))
                continue; // a sheet that is a chart
            Sheet sheet{xml.attribute(QLatin1String("name")), {}};
            readSheet(relation->second.part, sheet);
            sheets.push_back(std::move(sheet));
        }
        // Asked once all is read: nobody says that it comes before the sheets.
        for (Sheet &sheet : sheets)
            sheet.since1904 = since1904;
        if (!m_error && (!xml.isSound() || m_damaged))
            return failed(ContentError{Problem::DamagedTable, m_file, {}});
        if (m_error)
            return failed(std::move(*m_error));
        return sheets;
    }

private:
    const QByteArray &part(const QString &path)
    {
        static const QByteArray none;
        const auto found = m_parts.find(path);
        m_damaged = m_damaged || found == m_parts.end();
        return found == m_parts.end() ? none : found->second;
    }

    /// By their ids; of the whole package where `of` is empty.
    std::map<QString, Relation> relationsOf(const QString &of)
    {
        const QString folder = folderOf(of);
        std::map<QString, Relation> relations;
        PartReader xml(
            part(QString(folder + QLatin1String("_rels/") + of.mid(folder.size()) + QLatin1String(".rels"))));
        while (xml.next()) {
            if (xml.begins(QLatin1String("Relationship")) &&
                xml.attribute(QLatin1String("TargetMode")) != QLatin1String("External"))
                relations[xml.attribute(QLatin1String("Id"))] = {
                    xml.attribute(QLatin1String("Type")), partPath(folder, xml.attribute(QLatin1String("Target")))};
        }
        m_damaged = m_damaged || !xml.isSound();
        return relations;
    }

    /// What stands up to the end of `element`, which began: the runs of a text, without how it is pronounced.
    static QString runs(PartReader &xml, QLatin1String element)
    {
        QString text;
        bool inText = false;
        int aside = 0;
        while (xml.next() && !xml.ends(element)) {
            if (xml.begins(QLatin1String("rPh")))
                ++aside;
            else if (xml.ends(QLatin1String("rPh")))
                --aside;
            else if (xml.begins(QLatin1String("t")))
                inText = true;
            else if (xml.ends(QLatin1String("t")))
                inText = false;
            else if (xml.isText() && inText && aside == 0 && text.size() < maxCellLength)
                text += xml.text();
        }
        return withoutEscapes(cutText(text, maxCellLength));
    }

    void readSharedTexts(const QString &path)
    {
        PartReader xml(part(path));
        while (xml.next()) {
            if (!xml.begins(QLatin1String("si")))
                continue;
            if (m_shared.size() == maxSharedTexts) {
                m_error = ContentError{Problem::TooMany, m_file, {}, QString::number(maxSharedTexts)};
                return;
            }
            m_shared.append(runs(xml, QLatin1String("si")));
        }
        m_damaged = m_damaged || !xml.isSound();
    }

    /// The cell that began; empty where it holds nothing.
    QString cell(PartReader &xml)
    {
        const QString type = xml.attribute(QLatin1String("t"));
        QString value;
        bool inValue = false;
        while (xml.next() && !xml.ends(QLatin1String("c"))) {
            if (xml.begins(QLatin1String("is")))
                value = runs(xml, QLatin1String("is"));
            else if (xml.begins(QLatin1String("v")))
                inValue = true;
            else if (xml.ends(QLatin1String("v")))
                inValue = false;
            else if (xml.isText() && inValue && value.size() < maxCellLength)
                value += xml.text();
        }
        if (type == QLatin1String("s")) {
            bool isNumber = false;
            const qsizetype at = value.toInt(&isNumber);
            const bool isThere = isNumber && at >= 0 && at < m_shared.size();
            m_damaged = m_damaged || !isThere;
            return isThere ? m_shared.at(at) : QString();
        }
        if (type == QLatin1String("b"))
            return value == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
        if (type.isEmpty() || type == QLatin1String("n"))
            return plainNumeral(value);
        return type == QLatin1String("str") ? withoutEscapes(value) : value;
    }

    void tooMany(const Sheet &sheet, int most)
    {
        m_error = ContentError{Problem::TooMany, m_file, sheet.name, QString::number(most)};
    }

    void readSheet(const QString &path, Sheet &sheet)
    {
        PartReader xml(part(path));
        int number = 0;
        SheetRow row;
        int column = -1;
        while (!m_error && xml.next()) {
            if (xml.begins(QLatin1String("row"))) {
                const int named = xml.attribute(QLatin1String("r")).toInt();
                number = named > 0 ? named : number + 1;
                row = {number, {}};
                column = -1;
            } else if (xml.begins(QLatin1String("c"))) {
                column = columnIn(xml.attribute(QLatin1String("r"))).value_or(column + 1);
                const int at = column;
                const QString text = cell(xml);
                if (text.trimmed().isEmpty())
                    continue;
                if (at >= maxSheetColumns)
                    return tooMany(sheet, maxSheetColumns);
                m_characters += text.size();
                if (++m_cells > maxSheetCells || m_characters > maxSheetCharacters)
                    return tooMany(sheet, maxSheetCells);
                row.cells.resize(std::max<qsizetype>(row.cells.size(), at + 1));
                row.cells[at] = text;
            } else if (xml.ends(QLatin1String("row")) && !row.cells.isEmpty()) {
                if (++m_rows > maxSheetRows)
                    return tooMany(sheet, maxSheetRows);
                sheet.rows.push_back(std::move(row));
                row = {number, {}};
            }
        }
        m_damaged = m_damaged || !xml.isSound();
    }

    std::map<QString, QByteArray> m_parts;
    QString m_file;
    QStringList m_shared;
    std::optional<Error> m_error;
    bool m_damaged = false; ///< something that is named is not there, or is no XML
    int m_rows = 0;
    int m_cells = 0;
    qint64 m_characters = 0; ///< a shared text counts in each cell that shows it
};

} // namespace

QString columnLetters(int column)
{
    QString letters;
    for (int left = column + 1; left > 0; left = (left - 1) / 26)
        letters.prepend(QChar(static_cast<char16_t>(u'A' + (left - 1) % 26)));
    return letters;
}

bool isXlsx(const QByteArray &bytes)
{
    if (!looksLikeZip(bytes))
        return false;
    // The names of what is packed stand in the archive as they are.
    return bytes.contains("[Content_Types].xml") && bytes.contains("xl/workbook.xml");
}

Result<std::vector<Sheet>> readXlsx(const QByteArray &bytes, const QString &file)
{
    auto parts = workbookParts(bytes, file);
    if (!parts)
        return failed(parts.error());
    return WorkbookReader(std::move(*parts), file).read();
}

} // namespace waymark
