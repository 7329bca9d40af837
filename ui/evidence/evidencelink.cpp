// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencelink.h"

#include "core/kinds/filekind.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>

namespace waymark {
namespace {

QString linkWords(const char *text) { return QCoreApplication::translate("EvidenceLink", text); }

EvidenceLink nothingToOpen(const char *why) { return {.why = linkWords(why)}; }

EvidenceLink pageToOpen(const QUrl &url)
{
    // As it travels: letters of other alphabets cannot pass for those of another host.
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty())
        return nothingToOpen(QT_TRANSLATE_NOOP("EvidenceLink", "This is not a complete address."));
    if (!url.userInfo().isEmpty())
        return nothingToOpen(
            QT_TRANSLATE_NOOP("EvidenceLink", "This address has a name in front of the site name, which can hide where "
                                              "it really leads. Waymark won't open it."));
    return {EvidenceLink::Kind::WebPage,
            url,
            linkWords(QT_TRANSLATE_NOOP("EvidenceLink", "Open a page on %1 in your browser?")).arg(host),
            linkWords(QT_TRANSLATE_NOOP("EvidenceLink", "Waymark itself never goes online. The full address is:\n\n%1"))
                .arg(url.toString(QUrl::FullyEncoded)),
            {}};
}

} // namespace

EvidenceLink fileToOpen(const QString &path, const QString &name)
{
    if (!isSafeToOpen(name))
        return nothingToOpen(QT_TRANSLATE_NOOP(
            "EvidenceLink", "This could be a program. Waymark opens only documents, tables, slides, pictures, sound "
                            "and video. Find the file yourself, and open it only if you trust it."));
    // By its name alone: the file is not looked at before someone has agreed.
    const QString kind = QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).comment();
    return {EvidenceLink::Kind::File,
            QUrl::fromLocalFile(path),
            linkWords(QT_TRANSLATE_NOOP("EvidenceLink", "Open “%1” in its usual program?")).arg(name),
            linkWords(QT_TRANSLATE_NOOP("EvidenceLink", "Kind: %1\nWhere it is: %2"))
                .arg(kind, QDir::toNativeSeparators(path)),
            {}};
}

EvidenceLink readEvidenceLink(const QString &text)
{
    const QString link = text.trimmed();
    if (link.isEmpty())
        return {};
    const QUrl url(link, QUrl::StrictMode);
    const QString scheme = url.scheme().toLower();
    if (scheme == u"http" || scheme == u"https")
        return pageToOpen(url);
    if (link.startsWith(u"www.", Qt::CaseInsensitive))
        return pageToOpen(QUrl(u"https://" + link, QUrl::StrictMode));
    const QString path = scheme == u"file" ? url.toLocalFile() : QString(link).replace(u'\\', u'/');
    // One letter before the colon is a drive of Windows and no scheme.
    if (scheme.size() > 1 && scheme != u"file")
        return nothingToOpen(
            QT_TRANSLATE_NOOP("EvidenceLink", "Waymark opens only web pages (http and https) and files."));
    const bool hasDrive = path.size() > 2 && path[0].isLetter() && path[1] == u':' && path[2] == u'/';
    if (!path.startsWith(u'/') && !hasDrive)
        return nothingToOpen(QT_TRANSLATE_NOOP(
            "EvidenceLink",
            "This address is incomplete. Enter the full web address, or the full path including the drive or folder."));
    return fileToOpen(path, path.section(u'/', -1));
}

} // namespace waymark
