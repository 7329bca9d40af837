// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/followup.h"

#include <QObject>
#include <memory>

class QLockFile;

namespace waymark {

/// Copies of attached files for other programs to show: in a folder of their own, which goes with this object. Windows
/// lets no file be deleted that another program has open, so what a run of Waymark had to leave goes at the start of
/// the next.
class EvidenceCopies : public QObject
{
    Q_OBJECT

public:
    explicit EvidenceCopies(QObject *parent);
    ~EvidenceCopies() override;

    /// The path of a copy that is read-only.
    Result<QString> make(const Attachment &attachment);

    /// Where all copies are: the person's own, on this computer.
    static QString place();
    /// Those of earlier runs, which other programs had open when they ended. Those of a Waymark that runs stay.
    static void removeLeftovers();

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_inUse; ///< while this runs, no other Waymark takes the folder for a leftover
    int m_made = 0;
};

/// Writes the attached file to `path`; what is there is replaced.
Result<void> saveAttachment(const Attachment &attachment, const QString &path);

} // namespace waymark
