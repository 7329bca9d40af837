// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/otherfile.h"

#include "core/asking/offered.h"
#include "core/base/wholefile.h"
#include "core/export/workspacejson.h"
#include "core/model/modelfile.h"
#include "core/wording/pdfreading.h"
#include "core/wording/wordingcsv.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {
namespace {

constexpr qint64 maxHead = qint64{64} * 1024; ///< bytes of a file that are read to see what it is

std::optional<OtherFile> otherFileOf(NotAnswers what)
{
    switch (what) {
    case NotAnswers::Form:
        return OtherFile::Form;
    case NotAnswers::Forms:
        return OtherFile::Forms;
    case NotAnswers::Email:
        return OtherFile::Email;
    case NotAnswers::WebPage:
        return OtherFile::WebPage;
    case NotAnswers::Picture:
        return OtherFile::Picture;
    case NotAnswers::Recording:
        return OtherFile::Recording;
    case NotAnswers::Document:
        return OtherFile::Document;
    default:
        return std::nullopt;
    }
}

std::optional<OtherFile> otherFileOf(const OfferedFile &offered)
{
    if (const auto *what = std::get_if<NotAnswers>(&offered.content))
        return otherFileOf(*what);
    if (std::holds_alternative<std::vector<Sheet>>(offered.content))
        return OtherFile::Table;
    const auto *bytes = std::get_if<QByteArray>(&offered.content);
    return bytes && bytes->contains("waymark-response/") ? std::optional(OtherFile::Answers) : std::nullopt;
}

/// Of what can be large and shows at once what it is, the rest is not read.
std::optional<OtherFile> otherFileByHead(const QByteArray &head, const QString &path)
{
    if (head.startsWith("PK")) // an archive can hold anything
        return std::nullopt;
    const auto what = otherThanAnswers(head, path);
    const bool isPlain = what == NotAnswers::Picture || what == NotAnswers::Recording || what == NotAnswers::Document;
    return isPlain ? otherFileOf(*what) : std::nullopt;
}

} // namespace

bool looksLikeDatabase(const QString &path) { return startOf(path, 16) == QByteArray("SQLite format 3\0", 16); }

bool isTableOfWording(const QString &path)
{
    const auto bytes = readCsvFile(path);
    return bytes && looksLikeWording(*bytes);
}

std::optional<OtherFile> otherFileAt(const QString &path)
{
    if (looksLikeDatabase(path))
        return std::nullopt;
    if (looksLikePdf(path))
        return OtherFile::Pdf;
    const QByteArray head = startOf(path, maxHead);
    if (const auto kind = otherFileByHead(head, path))
        return kind;
    const bool isJson = head.left(64).trimmed().startsWith('{') || head.startsWith("\xef\xbb\xbf{");
    if (isJson && looksLikeModel(path))
        return OtherFile::Model;
    // What an export says of itself can be far down: its parts are in the order of their names.
    if (isJson && claimsToBeExport(readWholeFile(path, maxUnpacked).value_or(QByteArray())))
        return OtherFile::Export;
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0 && isTableOfWording(path))
        return OtherFile::Wording;
    std::optional<OtherFile> found;
    // Of an archive, answers count more than what else was packed with them.
    eachOfferedFile({path}, {}, [&](const OfferedFile &offered) {
        const auto kind = otherFileOf(offered);
        if (!found || kind == OtherFile::Answers)
            found = kind;
        return found != OtherFile::Answers;
    });
    return found;
}

QString otherFileText(OtherFile kind)
{
    switch (kind) {
    case OtherFile::Answers:
        return QCoreApplication::translate("ui/otherfile", "%1 contains a colleague's answers.");
    case OtherFile::Table:
        return QCoreApplication::translate("ui/otherfile",
                                           "%1 is a table, not a school or college file. It could contain answers.");
    case OtherFile::Form:
        return QCoreApplication::translate(
            "ui/otherfile", "%1 is a form for a colleague. It opens in a web browser. To import what they send back, "
                            "choose Review > Import answers.");
    case OtherFile::Forms:
        return QCoreApplication::translate(
            "ui/otherfile", "%1 contains the forms that are sent to colleagues. Forms open in a web browser. To import "
                            "what colleagues send back, choose Review > Import answers.");
    case OtherFile::Wording:
        return QCoreApplication::translate("ui/otherfile", "%1 is a table of official wording.");
    case OtherFile::Pdf:
        return QCoreApplication::translate(
            "ui/otherfile", "%1 is a PDF. If it is the publisher's, Waymark can read the official wording from it.");
    case OtherFile::Model:
        return QCoreApplication::translate("ui/otherfile", "%1 contains a model.");
    case OtherFile::Export:
        return QCoreApplication::translate("ui/otherfile", "%1 is data exported from a Waymark file.");
    case OtherFile::Email:
        return QCoreApplication::translate(
            "ui/otherfile", "%1 is an email. If answers are attached to it, save the attachment and open that.");
    case OtherFile::Document:
        return QCoreApplication::translate("ui/otherfile",
                                           "%1 is a document such as a Word file, not a school or college file.");
    case OtherFile::Picture:
        return QCoreApplication::translate("ui/otherfile", "%1 is a picture, not a school or college file.");
    case OtherFile::Recording:
        return QCoreApplication::translate("ui/otherfile",
                                           "%1 is a sound or video recording, not a school or college file.");
    case OtherFile::WebPage:
        return QCoreApplication::translate("ui/otherfile", "%1 is a web page, not a school or college file.");
    }
    return {};
}

} // namespace waymark
