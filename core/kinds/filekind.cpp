// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/filekind.h"

#include "core/asking/offered.h"
#include "core/base/wholefile.h"
#include "core/export/workspacejson.h"
#include "core/model/modelfile.h"
#include "core/storage/sealedcopy.h"
#include "core/wording/pdfreading.h"
#include "core/wording/wordingcsv.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {
namespace {

constexpr qint64 maxHead = qint64{64} * 1024; ///< bytes of a file that are read to see what it is

std::optional<FileKind> kindOf(NotAnswers what)
{
    switch (what) {
    case NotAnswers::Form:
        return FileKind::Form;
    case NotAnswers::Forms:
        return FileKind::Forms;
    case NotAnswers::Email:
        return FileKind::Email;
    case NotAnswers::WebPage:
        return FileKind::WebPage;
    case NotAnswers::Picture:
        return FileKind::Picture;
    case NotAnswers::Recording:
        return FileKind::Recording;
    case NotAnswers::Document:
        return FileKind::Document;
    case NotAnswers::OtherWaymark:
        return FileKind::Printed;
    case NotAnswers::OtherJson:
        return FileKind::Json;
    default:
        return std::nullopt;
    }
}

std::optional<FileKind> kindOf(const OfferedFile &offered)
{
    if (const auto *what = std::get_if<NotAnswers>(&offered.content))
        return kindOf(*what);
    if (std::holds_alternative<std::vector<Sheet>>(offered.content))
        return FileKind::Table;
    const auto *bytes = std::get_if<QByteArray>(&offered.content);
    return bytes && bytes->contains("waymark-response/") ? std::optional(FileKind::Answers) : std::nullopt;
}

/// Of what can be large and shows at once what it is, the rest is not read.
std::optional<FileKind> kindByHead(const QByteArray &head, const QString &path)
{
    if (head.startsWith("PK")) // an archive can hold anything
        return std::nullopt;
    const auto what = otherThanAnswers(head, path);
    const bool isPlain = what == NotAnswers::Picture || what == NotAnswers::Recording || what == NotAnswers::Document;
    return isPlain ? kindOf(*what) : std::nullopt;
}

} // namespace

bool looksLikeDatabase(const QString &path) { return startOf(path, 16) == QByteArray("SQLite format 3\0", 16); }

bool isTableOfWording(const QString &path)
{
    const auto bytes = readCsvFile(path);
    return bytes && looksLikeWording(*bytes);
}

std::optional<FileKind> fileKindAt(const QString &path)
{
    const QByteArray head = startOf(path, maxHead);
    if (otherThanAnswers(head, path) == NotAnswers::WaymarkFile)
        return FileKind::Waymark;
    if (looksLikeDatabase(path))
        return std::nullopt;
    if (looksLikePdf(path))
        return FileKind::Pdf;
    if (isSealedCopy(path))
        return FileKind::Sealed;
    if (const auto kind = kindByHead(head, path))
        return kind;
    const bool isJson = head.left(64).trimmed().startsWith('{') || head.startsWith("\xef\xbb\xbf{");
    if (isJson && looksLikeModel(path))
        return FileKind::Model;
    // What an export says of itself can be far down: its parts are in the order of their names.
    if (isJson && claimsToBeExport(readWholeFile(path, maxUnpacked).value_or(QByteArray())))
        return FileKind::Export;
    if (QFileInfo(path).suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0 && isTableOfWording(path))
        return FileKind::Wording;
    std::optional<FileKind> found;
    // Of an archive, answers count more than what else was packed with them.
    eachOfferedFile({path}, {}, [&](const OfferedFile &offered) {
        const auto kind = kindOf(offered);
        if (!found || kind == FileKind::Answers)
            found = kind;
        return found != FileKind::Answers;
    });
    return found;
}

bool holdsWording(FileKind kind)
{
    return kind == FileKind::Wording || kind == FileKind::Table || kind == FileKind::Pdf || kind == FileKind::Model;
}

QString fileKindText(FileKind kind)
{
    switch (kind) {
    case FileKind::Answers:
        return QCoreApplication::translate("core/filekind", "%1 contains a colleague's answers.");
    case FileKind::Table:
        return QCoreApplication::translate("core/filekind", "%1 is a table. It could contain answers.");
    case FileKind::Form:
        return QCoreApplication::translate(
            "core/filekind", "%1 is a form for a colleague. It opens in a web browser. To import what they send back, "
                             "choose Review > Import answers.");
    case FileKind::Forms:
        return QCoreApplication::translate(
            "core/filekind",
            "%1 contains the forms that are sent to colleagues. Forms open in a web browser. To import "
            "what colleagues send back, choose Review > Import answers.");
    case FileKind::Wording:
        return QCoreApplication::translate("core/filekind", "%1 is a table of official wording.");
    case FileKind::Pdf:
        return QCoreApplication::translate(
            "core/filekind", "%1 is a PDF. If it is the publisher's, Waymark can read the official wording from it.");
    case FileKind::Model:
        return QCoreApplication::translate("core/filekind", "%1 contains a model.");
    case FileKind::Export:
        return QCoreApplication::translate("core/filekind", "%1 is data exported from a Waymark file.");
    case FileKind::Waymark:
        return QCoreApplication::translate("core/filekind", "%1 is the Waymark file of a school or college.");
    case FileKind::Sealed:
        return QCoreApplication::translate("core/filekind", "%1 is a copy of a Waymark file with a password.");
    case FileKind::Printed:
        return QCoreApplication::translate("core/filekind",
                                           "%1 was written by Waymark for scripts, and can't be opened or imported.");
    case FileKind::Json:
        return QCoreApplication::translate("core/filekind", "%1 is JSON from another program.");
    case FileKind::Email:
        return QCoreApplication::translate(
            "core/filekind", "%1 is an email. If answers are attached to it, save the attachment and open that.");
    case FileKind::Document:
        return QCoreApplication::translate("core/filekind", "%1 is a document such as a Word file.");
    case FileKind::Picture:
        return QCoreApplication::translate("core/filekind", "%1 is a picture.");
    case FileKind::Recording:
        return QCoreApplication::translate("core/filekind", "%1 is a sound or video recording.");
    case FileKind::WebPage:
        return QCoreApplication::translate("core/filekind", "%1 is a web page.");
    }
    return {};
}

bool isSafeToOpen(const QString &name)
{
    static const QStringList shown{
        QStringLiteral("pdf"),  QStringLiteral("docx"), QStringLiteral("xlsx"), QStringLiteral("pptx"),
        QStringLiteral("odt"),  QStringLiteral("ods"),  QStringLiteral("odp"),  QStringLiteral("rtf"),
        QStringLiteral("txt"),  QStringLiteral("csv"),  QStringLiteral("png"),  QStringLiteral("jpg"),
        QStringLiteral("jpeg"), QStringLiteral("gif"),  QStringLiteral("tif"),  QStringLiteral("tiff"),
        QStringLiteral("webp"), QStringLiteral("mp3"),  QStringLiteral("mp4"),  QStringLiteral("m4a"),
        QStringLiteral("mov"),  QStringLiteral("m4v"),  QStringLiteral("avi"),  QStringLiteral("mkv"),
        QStringLiteral("webm"), QStringLiteral("wmv"),  QStringLiteral("mpg"),  QStringLiteral("mpeg")};
    return shown.contains(QFileInfo(name).suffix().toLower());
}

} // namespace waymark
