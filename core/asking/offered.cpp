// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/offered.h"

#include "core/asking/answerblock.h"
#include "core/asking/responsefile.h"
#include "core/base/csv.h"
#include "core/base/filetexts.h"
#include "core/base/mail.h"
#include "core/base/ods.h"
#include "core/base/unzipping.h"
#include "core/base/wholefile.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
#include <vector>

namespace waymark {
namespace {

constexpr qsizetype headOfText = 1 << 16; ///< bytes in which a text says what it is

bool beginsWith(const QByteArray &bytes, const char *with, qsizetype length, qsizetype at = 0)
{
    return bytes.mid(at, length) == QByteArray(with, length);
}

/// What systems and programs leave in folders and archives, which nobody put there.
bool isLeftover(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const QString last = parts.last().toLower();
    return last == u"thumbs.db" || last == u"desktop.ini" || last.endsWith(u".waymark-journal") ||
           std::ranges::any_of(parts, [](const QString &part) {
               const bool isStep = part == u"." || part == u".."; // a ZIP can have "./NAME"
               return (part.startsWith(u'.') && !isStep) || part.startsWith(u"~$") || part == u"__MACOSX";
           });
}

bool isZip(const QByteArray &bytes) { return beginsWith(bytes, "PK\x03\x04", 4) || beginsWith(bytes, "PK\x05\x06", 4); }

bool isPackedOtherwise(const QByteArray &bytes)
{
    return beginsWith(bytes, "7z\xbc\xaf", 4) || beginsWith(bytes, "Rar!", 4) || beginsWith(bytes, "\x1f\x8b", 2) ||
           beginsWith(bytes, "BZh", 3) ||
           beginsWith(bytes,
                      "\xfd"
                      "7zXZ",
                      5) ||
           beginsWith(bytes, "ustar", 5, 257);
}

std::optional<NotAnswers> bySignature(const QByteArray &bytes, const QString &suffix)
{
    if (beginsWith(bytes, "SQLite format 3\0", 16))
        return beginsWith(bytes, "WMRK", 4, 68) ? NotAnswers::WaymarkFile : NotAnswers::Unknown;
    if (isPackedOtherwise(bytes))
        return NotAnswers::OtherArchive;
    if (beginsWith(bytes, "\xd0\xcf\x11\xe0", 4)) // Outlook's messages and Office's files before 2007
        return suffix == u"msg" ? NotAnswers::Email : NotAnswers::Document;
    if (beginsWith(bytes, "{\\rtf", 5))
        return NotAnswers::Document;
    const auto kind = kindOfFile(bytes);
    if (kind == UnreadableFile::Pdf)
        return NotAnswers::Pdf;
    if (kind == UnreadableFile::Picture)
        return NotAnswers::Picture;
    if (kind == UnreadableFile::Recording)
        return NotAnswers::Recording;
    return std::nullopt;
}

/// A page that holds the data block of our form, also where a browser saved it as an archive of its own (MHTML).
bool isForm(const QByteArray &head, const QByteArray &bytes)
{
    return head.contains("waymark") && (bytes.contains("id=\"pack\"") || bytes.contains("id=3D\"pack\""));
}

std::optional<NotAnswers> byText(const QByteArray &bytes, const QString &suffix)
{
    const QByteArray head = bytes.left(headOfText).trimmed().toLower();
    if (head.startsWith("<!doctype html") || head.contains("<html"))
        return isForm(head, bytes) ? NotAnswers::Form : NotAnswers::WebPage;
    static const QRegularExpression header(QStringLiteral(
        "^(from|to|cc|subject|date|sent|received|return-path|delivered-to|message-id|mime-version|x-[a-z0-9-]+): "));
    const bool isMail = header.match(QString::fromUtf8(head.left(200))).hasMatch();
    if (isMail || isMailbox(bytes) || suffix == u"eml" || suffix == u"emlx" || suffix == u"mbox")
        return isForm(head, bytes) ? NotAnswers::Form : NotAnswers::Email;
    return std::nullopt;
}

/// JSON that is no response, by what it calls itself. What is cut short or changed may have been one.
std::optional<NotAnswers> otherJson(const QByteArray &bytes)
{
    const QJsonDocument json = QJsonDocument::fromJson(bytes);
    const QString format = json.object().value(QLatin1String("format")).toString();
    if (json.isNull() || format.startsWith(u"waymark-response/"))
        return std::nullopt;
    return format.startsWith(u"waymark-") ? NotAnswers::OtherWaymark : NotAnswers::OtherJson;
}

bool isPlainText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return (!decoder.hasError() && !text.contains(QChar(0))) || beginsWith(bytes, "\xff\xfe", 2) ||
           beginsWith(bytes, "\xfe\xff", 2);
}

/// A text in the encoding that its mark names, else in UTF-8, else as spreadsheets and mail without Unicode write it.
QString offeredText(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

/// What is called a table with separators, and is a text.
bool isCsv(const QByteArray &bytes, const QString &name)
{
    static const QStringList endings{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("tab")};
    const auto other = otherThanAnswers(bytes, name);
    return endings.contains(QFileInfo(name).suffix().toLower()) &&
           (other == NotAnswers::Text || other == NotAnswers::Unknown);
}

Result<std::vector<Sheet>> csvSheet(const QByteArray &bytes, const QString &name)
{
    const auto table = readCsv(bytes, name, {.maxFields = maxSheetColumns, .titleAbove = true, .windowsText = true});
    if (!table)
        return failed(table.error());
    if (table->rows.size() > maxSheetRows)
        return failed(ContentError{ContentError::Problem::TooMany, name, {}, QString::number(maxSheetRows)});
    Sheet sheet{{}, {{table->headerRow, table->header}}};
    for (const CsvRow &row : table->rows) {
        // Separators alone, which spreadsheets write below a table.
        const bool isBlank = std::ranges::all_of(row.fields, [](const auto &cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank)
            sheet.rows.push_back({row.row, row.fields, row.cleaned});
    }
    return std::vector<Sheet>{std::move(sheet)};
}

/// A document that is a ZIP archive inside: its parts are no files that people put there.
bool isDocument(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    return std::ranges::any_of(entries, [](const auto &entry) {
        return entry.first == u"[Content_Types].xml" || entry.first == u"mimetype" ||
               entry.first == u"Index/Document.iwa";
    });
}

bool isOdsArchive(const std::vector<std::pair<QString, QByteArray>> &entries)
{
    return std::ranges::any_of(
        entries, [](const auto &entry) { return entry.first == u"mimetype" && entry.second.startsWith(odsType); });
}

/// Goes through what was offered, and remembers how much that was.
class Offering
{
public:
    Offering(const QString &own, const std::function<bool(OfferedFile)> &each)
        : m_own(QFileInfo(own).canonicalFilePath())
        , m_each(each)
    {}

    /// False where no more is wanted, here and below.
    bool path(const QString &path)
    {
        const QFileInfo info(path);
        // Not read: this process would lose its lock on it.
        if (!m_own.isEmpty() && info.canonicalFilePath() == m_own)
            return hand(info.fileName(), NotAnswers::WaymarkFile);
        return info.isDir() ? folder(path) : fileOnDisk(path, info.fileName());
    }

private:
    bool hand(const QString &name, decltype(OfferedFile::content) content)
    {
        if (++m_met > maxOffered) {
            m_each({m_whole.isEmpty() ? name : m_whole, NotAnswers::TooManyFiles});
            return false;
        }
        return m_each({name, std::move(content)});
    }

    bool folder(const QString &path)
    {
        const QDir root(QFileInfo(path).absoluteFilePath());
        m_whole = root.dirName();
        QStringList names;
        // One more than is read, so that a whole drive is not listed first.
        for (QDirIterator files(root.path(), QDir::Files, QDirIterator::Subdirectories);
             files.hasNext() && names.size() <= maxOffered;) {
            const QString found = files.next();
            const QString name = root.relativeFilePath(found);
            if (!isLeftover(name) && (m_own.isEmpty() || QFileInfo(found).canonicalFilePath() != m_own))
                names.append(name);
        }
        names.sort();
        for (const QString &name : names) {
            if (!fileOnDisk(root.filePath(name), name))
                return false;
        }
        m_whole.clear();
        return !names.isEmpty() || hand(root.dirName(), NotAnswers::NothingThere);
    }

    bool fileOnDisk(const QString &path, const QString &name)
    {
        // The same file by another way. What is not there has no such path, and is told by its own.
        const QString canonical = QFileInfo(path).canonicalFilePath();
        const QString &known = canonical.isEmpty() ? path : canonical;
        if (m_paths.contains(known))
            return true;
        m_paths.insert(known);
        auto bytes = readWholeFile(path, maxUnpacked);
        if (!bytes)
            return hand(name, std::move(bytes.error()));
        m_left = std::min(maxUnpacked, std::max(maxOfSmall, maxTimes * bytes->size()));
        return file(*bytes, name, 0);
    }

    bool file(const QByteArray &bytes, const QString &name, int depth)
    {
        if (isZip(bytes))
            return depth < maxArchiveDepth ? archive(bytes, name, depth) : hand(name, NotAnswers::DeepArchive);
        const auto other = otherThanAnswers(bytes, name);
        const bool isMail =
            other == NotAnswers::Email || (other == NotAnswers::Form && (isMailFile(name) || isMailbox(bytes)));
        if (isMail && depth < maxArchiveDepth) {
            bool isFound = false;
            const bool wanted =
                isMailbox(bytes) ? mailbox(bytes, name, depth, isFound) : mail(bytes, name, depth, isFound);
            return isFound ? wanted : hand(name, *other);
        }
        if (other == NotAnswers::Text || other == NotAnswers::Unknown) {
            bool wanted = true;
            if (blocks(offeredText(bytes), name, wanted))
                return wanted;
        }
        if (isCsv(bytes, name))
            return table(name, csvSheet(bytes, name));
        return other ? hand(name, *other) : hand(name, bytes);
    }

    static bool isMailFile(const QString &name) { return QFileInfo(name).suffix().toLower() == u"eml"; }

    /// Hands on the answers that stand in a text; false where there are none. `wanted` is whether more is.
    bool blocks(const QString &text, const QString &name, bool &wanted)
    {
        if (!mentionsAnswers(text))
            return false;
        bool isAll = true;
        auto found = answerBlocksIn(text, name, &isAll);
        for (Result<QByteArray> &block : found) {
            if (wanted && block)
                wanted = hand(name, std::move(*block));
            else if (wanted)
                wanted = hand(name, std::move(block.error()));
        }
        if (wanted && !isAll)
            wanted = hand(name, NotAnswers::LongText);
        return !found.empty() || !isAll;
    }

    /// What is in a mail besides answers (a logo, a greeting) is passed over. `isFound` is whether there are any, or it
    /// was said that not all was read.
    bool mail(const QByteArray &bytes, const QString &name, int depth, bool &isFound)
    {
        bool wanted = true;
        bool isAll = true;
        QString texts;
        for (const MailPart &part : partsOfMail(bytes, &isAll)) {
            const QString inner = name + u'/' + part.name;
            const bool isAttached = !part.name.isEmpty() && (isZip(part.bytes) || isCsv(part.bytes, inner) ||
                                                             !otherThanAnswers(part.bytes, inner));
            if (isAttached) {
                isFound = true;
                if (!file(part.bytes, inner, depth + 1))
                    return false;
            }
            texts += part.text + u'\n';
        }
        isFound = blocks(texts, name, wanted) || isFound || !isAll;
        return wanted && !isAll ? hand(name, NotAnswers::LargeMail) : wanted;
    }

    /// So are mails without answers among others.
    bool mailbox(const QByteArray &bytes, const QString &name, int depth, bool &isFound)
    {
        int number = 0;
        for (const QByteArray &each : mailsOf(bytes)) {
            if (!mail(each, name + u'/' + QString::number(++number), depth, isFound))
                return false;
        }
        return true;
    }

    bool table(const QString &name, Result<std::vector<Sheet>> sheets)
    {
        if (!sheets)
            return hand(name, std::move(sheets.error()));
        return hand(name, std::move(*sheets));
    }

    bool archive(const QByteArray &bytes, const QString &name, int depth)
    {
        std::vector<std::pair<QString, QByteArray>> entries;
        const UnzipLimits limits{maxOffered, m_left};
        const Unzipped result = unzip(bytes, limits, [&](const QString &path, const QByteArray &content) {
            m_left -= content.size();
            const QString entry = QString(path).replace(u'\\', u'/');
            if (!entry.endsWith(u'/') && !isLeftover(entry))
                entries.emplace_back(entry, content);
            return true;
        });
        if (isXlsx(bytes))
            return table(name, readXlsx(bytes, name));
        if (isOdsArchive(entries))
            return table(name, readOds(bytes, name));
        if (isDocument(entries))
            return hand(name, NotAnswers::Document);
        // Nothing was read of a file that needs a password.
        if (result == Unzipped::Locked)
            std::erase_if(entries, [](const auto &entry) { return entry.second.isEmpty(); });
        if (!entries.empty() && std::ranges::all_of(entries, [](const auto &entry) {
                return otherThanAnswers(entry.second, entry.first) == NotAnswers::Form;
            }))
            return hand(name, NotAnswers::Forms);
        std::ranges::sort(entries, {}, [](const auto &entry) { return entry.first; });
        for (const auto &[entry, content] : entries) {
            if (!file(content, name + u'/' + entry, depth + 1))
                return false;
        }
        switch (result) {
        case Unzipped::TooLarge:
            return hand(name, NotAnswers::LargeArchive);
        case Unzipped::Locked:
            return hand(name, NotAnswers::LockedArchive);
        case Unzipped::Damaged:
        case Unzipped::NotZip:
            return hand(name, NotAnswers::DamagedArchive);
        case Unzipped::Whole:
            break;
        }
        return !entries.empty() || hand(name, NotAnswers::NothingThere);
    }

    // A ZIP of few bytes that unpacks to very many holds no answers.
    static constexpr qint64 maxOfSmall = qint64{8} * 1024 * 1024;
    static constexpr qint64 maxTimes = 100;

    QString m_own;
    const std::function<bool(OfferedFile)> &m_each;
    QSet<QString> m_paths; ///< met
    QString m_whole;       ///< the folder that is read
    int m_met = 0;
    qint64 m_left = 0; ///< bytes that may still be unpacked of this file
};

} // namespace

std::optional<NotAnswers> otherThanAnswers(const QByteArray &bytes, const QString &name)
{
    const QString suffix = QFileInfo(name).suffix().toLower();
    if (bytes.isEmpty())
        return NotAnswers::Empty;
    if (const auto other = bySignature(bytes, suffix))
        return other;
    if (const auto other = byText(bytes, suffix))
        return other;
    const QByteArray head = bytes.left(headOfText).trimmed();
    const bool isObject = head.startsWith('{') || head.startsWith("\xef\xbb\xbf{");
    const auto json = isObject || head.startsWith('[') ? otherJson(bytes) : std::nullopt;
    const bool isNamedSo = name.contains(QLatin1String("waymark-response"), Qt::CaseInsensitive);
    if (json && !(isNamedSo && json == NotAnswers::OtherJson))
        return json;
    if (isObject || isNamedSo || suffix == u"json")
        return std::nullopt;
    return isPlainText(bytes) ? NotAnswers::Text : NotAnswers::Unknown;
}

void eachOfferedText(const QString &text, const std::function<bool(OfferedFile)> &each)
{
    const QString name = QCoreApplication::translate("core/offered", "The pasted text");
    bool isAll = true;
    auto found = answerBlocksIn(text, name, &isAll);
    for (Result<QByteArray> &block : found) {
        OfferedFile offered{name, NotAnswers::Text};
        if (block)
            offered.content = std::move(*block);
        else
            offered.content = std::move(block.error());
        if (!each(std::move(offered)))
            return;
    }
    if (!isAll)
        each({name, NotAnswers::LongText});
    if (!found.empty() || !isAll)
        return;
    const QByteArray bytes = text.toUtf8();
    const auto other = otherThanAnswers(bytes, {});
    if (!other) {
        each({name, bytes});
    } else if (auto sheets = csvSheet(bytes, name); sheets && text.contains(u'\t')) {
        each({name, std::move(*sheets)});
    } else {
        each({name, *other == NotAnswers::Empty ? NotAnswers::NothingPasted : NotAnswers::PastedText});
    }
}

void eachOfferedFile(const QStringList &paths, const QString &own, const std::function<bool(OfferedFile)> &each)
{
    Offering offering(own, each);
    for (const QString &path : paths) {
        if (!offering.path(path))
            return;
    }
}

} // namespace waymark
