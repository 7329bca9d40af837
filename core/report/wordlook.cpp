// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wordlook.h"

#include "core/base/unzipping.h"
#include "core/base/zipping.h"

#include <QFileInfo>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <functional>
#include <map>
#include <set>
#include <utility>

namespace waymark {
namespace {

const QString stylesFile = QStringLiteral("word/styles.xml");
const QString themeFile = QStringLiteral("word/theme/theme1.xml");

struct LookParts
{
    QByteArray styles;
    QByteArray theme;
};

LookParts lookPartsIn(const QByteArray &docx, Unzipped &how)
{
    LookParts parts;
    how = unzip(docx, {}, [&](const QString &name, const QByteArray &content) {
        if (name == stylesFile)
            parts.styles = content;
        else if (name == themeFile)
            parts.theme = content;
        return true;
    });
    // A picture that a theme paints with is a part of its own, which is not kept.
    if (parts.theme.contains("r:embed") || parts.theme.contains("r:link"))
        parts.theme.clear();
    return parts;
}

/// What a style is known by: "paragraph" and "heading 1". Word takes names for the same whatever their case.
using StyleName = std::pair<QString, QString>;

struct KnownStyles
{
    std::map<StyleName, QString> ids;
    std::map<QString, QString> defaults; ///< of each kind the id of the one that holds where nothing else is said
    bool isReadable = false;
};

QString valueOf(const QXmlStreamReader &xml, const char *attribute)
{
    // Without namespaces a prefix is part of the name.
    return xml.attributes().value(QLatin1String(attribute)).toString();
}

bool isNamed(const QXmlStreamReader &xml, const char *name) { return xml.qualifiedName() == QLatin1String(name); }

/// Names are read with their prefix, so that what is not ours to understand is handed on as it is. Everything that
/// writes Word documents has "w" for WordprocessingML.
QXmlStreamReader &withPrefixes(QXmlStreamReader &xml)
{
    xml.setNamespaceProcessing(false);
    return xml;
}

KnownStyles knownStyles(const QByteArray &styles)
{
    KnownStyles known;
    QXmlStreamReader xml(styles);
    withPrefixes(xml);
    QString kind;
    QString id;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return known;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (isNamed(xml, "w:styles")) {
            known.isReadable =
                valueOf(xml, "xmlns:w") == u"http://schemas.openxmlformats.org/wordprocessingml/2006/main";
        } else if (isNamed(xml, "w:style")) {
            kind = valueOf(xml, "w:type");
            id = valueOf(xml, "w:styleId");
            const QString isDefault = valueOf(xml, "w:default");
            if (isDefault == u"1" || isDefault == u"true")
                known.defaults.emplace(kind, id);
        } else if (isNamed(xml, "w:name") && !id.isEmpty()) {
            known.ids.emplace(StyleName{kind, valueOf(xml, "w:val").toCaseFolded()}, id);
            id.clear();
        }
    }
    known.isReadable = known.isReadable && !xml.hasError() && !known.ids.empty();
    return known;
}

/// Bullets and numbers are drawn by the list that a style belongs to, and lists are ours.
bool isOfOurLists(const StyleName &name)
{
    return name.second.startsWith(u"list bullet") || name.second.startsWith(u"list number");
}

/// Writes the template's styles under our ids, and what it lacks of ours after them.
class JoinedStyles
{
public:
    JoinedStyles(const KnownStyles &own, const KnownStyles &theirs, QString language)
        : m_language(std::move(language))
        , m_ownDefaults(own.defaults)
        , m_defaults(theirs.defaults)
    {
        std::set<QString> ownIds;
        for (const auto &[name, id] : own.ids)
            ownIds.insert(id);
        for (const auto &[name, id] : theirs.ids) {
            const auto same = own.ids.find(name);
            if (isOfOurLists(name))
                m_leftOut.insert(id);
            if (same != own.ids.end()) {
                m_ids[id] = same->second;
                if (!isOfOurLists(name))
                    m_replaced.insert(same->second);
            } else if (ownIds.count(id)) {
                m_ids[id] = id + QStringLiteral("Theirs");
            }
        }
    }

    QByteArray joined(const QByteArray &theirs, const QByteArray &own)
    {
        QByteArray styles;
        QXmlStreamWriter to(&styles);
        QXmlStreamReader from(theirs);
        withPrefixes(from);
        copy(from, to, [&] {
            QXmlStreamReader ours(own);
            withPrefixes(ours);
            while (!ours.atEnd()) {
                if (ours.readNext() != QXmlStreamReader::StartElement || !isNamed(ours, "w:style"))
                    continue;
                if (m_replaced.count(valueOf(ours, "w:styleId")))
                    ours.skipCurrentElement();
                else
                    copyElement(ours, to);
            }
        });
        return from.hasError() ? QByteArray() : styles;
    }

private:
    QString renamed(const QString &id) const
    {
        const auto found = m_ids.find(id);
        return found == m_ids.end() ? id : found->second;
    }

    /// Not everything that writes Word documents says which style holds where nothing else is said.
    bool takesOurDefault(const QString &kind, const QString &id) const
    {
        const auto own = m_ownDefaults.find(kind);
        return own != m_ownDefaults.end() && own->second == renamed(id) && m_defaults.count(kind) == 0;
    }

    void copy(QXmlStreamReader &from, QXmlStreamWriter &to, const std::function<void()> &beforeEnd)
    {
        int depth = 0;
        to.writeStartDocument(QStringLiteral("1.0"), true);
        while (!from.atEnd()) {
            switch (from.readNext()) {
            case QXmlStreamReader::StartElement: {
                const bool isOut = isNamed(from, "w:numPr") ||
                                   (isNamed(from, "w:style") && m_leftOut.count(valueOf(from, "w:styleId")) > 0);
                if (isOut) {
                    from.skipCurrentElement();
                    break;
                }
                ++depth;
                to.writeStartElement(from.qualifiedName().toString());
                const bool namesStyle =
                    isNamed(from, "w:basedOn") || isNamed(from, "w:next") || isNamed(from, "w:link");
                for (const QXmlStreamAttribute &each : from.attributes()) {
                    const QString name = each.qualifiedName().toString();
                    QString value = each.value().toString();
                    if ((isNamed(from, "w:style") && name == u"w:styleId") || (namesStyle && name == u"w:val"))
                        value = renamed(value);
                    else if (isNamed(from, "w:lang") && name == u"w:val")
                        value = m_language; // of the texts, whatever whoever made the styles wrote in
                    to.writeAttribute(name, value);
                }
                if (isNamed(from, "w:style") && takesOurDefault(valueOf(from, "w:type"), valueOf(from, "w:styleId")))
                    to.writeAttribute(QStringLiteral("w:default"), QStringLiteral("1"));
                break;
            }
            case QXmlStreamReader::EndElement:
                if (--depth == 0)
                    beforeEnd();
                to.writeEndElement();
                break;
            case QXmlStreamReader::Characters:
                to.writeCharacters(from.text().toString());
                break;
            default:
                break;
            }
        }
        to.writeEndDocument();
    }

    /// One of our styles, whole. Of each kind only one can be what nothing else is said of.
    void copyElement(QXmlStreamReader &from, QXmlStreamWriter &to) const
    {
        const bool isSecondDefault = m_defaults.count(valueOf(from, "w:type")) > 0;
        int depth = 0;
        do {
            if (from.isStartElement()) {
                ++depth;
                to.writeStartElement(from.qualifiedName().toString());
                for (const QXmlStreamAttribute &each : from.attributes()) {
                    if (!(depth == 1 && isSecondDefault && each.qualifiedName() == u"w:default"))
                        to.writeAttribute(each.qualifiedName().toString(), each.value().toString());
                }
            } else if (from.isEndElement()) {
                --depth;
                to.writeEndElement();
            }
            if (depth > 0)
                from.readNext();
        } while (depth > 0 && !from.atEnd());
    }

    QString m_language;
    std::map<QString, QString> m_ownDefaults;
    std::map<QString, QString> m_defaults; ///< of theirs
    std::map<QString, QString> m_ids;      ///< theirs that are called otherwise in the document
    std::set<QString> m_leftOut;           ///< of theirs
    std::set<QString> m_replaced;          ///< of ours
};

} // namespace

Result<SchoolFile> wordTemplateOf(const QByteArray &docx, const QString &path)
{
    using Problem = FileError::Problem;
    Unzipped how = Unzipped::Whole;
    const LookParts parts = lookPartsIn(docx, how);
    if (how == Unzipped::TooLarge)
        return failed(FileError{Problem::TooLarge, path});
    if (!knownStyles(parts.styles).isReadable)
        return failed(FileError{Problem::NotAWordDocument, path});
    std::vector<ZipEntry> kept{{stylesFile, parts.styles}};
    if (!parts.theme.isEmpty())
        kept.push_back({themeFile, parts.theme});
    // No times: the same look is the same file.
    SchoolFile file{SchoolFileKind::WordTemplate, QFileInfo(path).fileName(),
                    zipOf(kept, QDateTime(QDate(1980, 1, 1), QTime(0, 0)))};
    if (file.bytes.isEmpty() || file.bytes.size() > maxSchoolFile)
        return failed(FileError{Problem::TooLarge, path});
    return file;
}

std::optional<WordLook> wordLookOf(const SchoolFile &file, const QByteArray &own, const QString &language)
{
    Unzipped how = Unzipped::Whole;
    const LookParts parts = lookPartsIn(file.bytes, how);
    const KnownStyles theirs = knownStyles(parts.styles);
    if (!theirs.isReadable)
        return std::nullopt;
    const QByteArray styles = JoinedStyles(knownStyles(own), theirs, language).joined(parts.styles, own);
    return styles.isEmpty() ? std::nullopt : std::optional(WordLook{styles, parts.theme});
}

} // namespace waymark
