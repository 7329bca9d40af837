// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evidence/evidencecopies.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>

namespace waymark {

Result<QString> EvidenceCopies::make(const Attachment &attachment)
{
    // A folder for each: the same name may be attached twice.
    const QString folder = m_folder.filePath(QString::number(++m_made));
    const QString path = QDir(folder).filePath(QFileInfo(attachment.name).fileName());
    if (!m_folder.isValid() || !QDir().mkpath(folder))
        return failed(FileError{FileError::Problem::CannotWrite, path});
    if (const auto saved = saveAttachment(attachment, path); !saved)
        return failed(saved.error());
    // What is written into the copy would be lost: it shows as read-only.
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

bool isSafeToOpen(const QString &name)
{
    static const QStringList shown{QStringLiteral("pdf"),  QStringLiteral("docx"), QStringLiteral("xlsx"),
                                   QStringLiteral("pptx"), QStringLiteral("odt"),  QStringLiteral("ods"),
                                   QStringLiteral("odp"),  QStringLiteral("rtf"),  QStringLiteral("txt"),
                                   QStringLiteral("csv"),  QStringLiteral("png"),  QStringLiteral("jpg"),
                                   QStringLiteral("jpeg"), QStringLiteral("gif"),  QStringLiteral("tif"),
                                   QStringLiteral("tiff"), QStringLiteral("webp"), QStringLiteral("mp3"),
                                   QStringLiteral("mp4"),  QStringLiteral("m4a"),  QStringLiteral("mov")};
    return shown.contains(QFileInfo(name).suffix().toLower());
}

Result<void> saveAttachment(const Attachment &attachment, const QString &path)
{
    return writeWholeFile(path, attachment.bytes, Existing::Replace);
}

Result<Attachment> readAttachment(EvidenceId evidence, const QString &path)
{
    auto bytes = readWholeFile(path, maxAttachment);
    if (!bytes)
        return failed(std::move(bytes.error()));
    return Attachment{evidence, QFileInfo(path).fileName(), std::move(*bytes)};
}

} // namespace waymark
