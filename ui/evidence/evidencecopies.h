// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/review/followup.h"

#include <QObject>
#include <QTemporaryDir>

namespace waymark {

/// Copies of attached files for other programs to show: in a folder of their own, which goes with this object.
class EvidenceCopies : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The path of a copy that nobody can change.
    Result<QString> make(const Attachment &attachment);

private:
    QTemporaryDir m_folder;
    int m_made = 0;
};

/// Whether the system's program for it shows the file and runs nothing of it: documents, tables, slides, pictures,
/// sound and film, by the end of the name. A Waymark file may have come by mail, and with it a program called a plan.
bool isSafeToOpen(const QString &name);

/// Writes the attached file where somebody chose; what stands there is replaced.
Result<void> saveAttachment(const Attachment &attachment, const QString &path);
/// A file of somebody's choice, for a piece of evidence. TooLarge above maxAttachment.
Result<Attachment> readAttachment(EvidenceId evidence, const QString &path);

} // namespace waymark
