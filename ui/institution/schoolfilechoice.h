// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/values.h"

#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;

namespace waymark {

/// A picture file as a logo is kept: PNG, no larger than papers need. FileErrors as readWholeFile() has them, TooLarge
/// also for a picture of too many pixels, NotAPicture for what is none. Nothing but the file itself is read: kinds of
/// pictures that lead to other files are none here.
Result<SchoolFile> readLogo(const QString &path);

/// A Word document as a reference document is kept: its styles and nothing else. FileErrors as readWholeFile() and
/// wordTemplateOf() have them.
Result<SchoolFile> readWordTemplate(const QString &path);

/// A file that makes papers the institution's own: shown, chosen, removed.
class SchoolFileChoice : public QWidget
{
    Q_OBJECT

public:
    explicit SchoolFileChoice(SchoolFileKind kind, QWidget *parent = nullptr);

    void setFile(const std::optional<SchoolFile> &file);
    [[nodiscard]] const std::optional<SchoolFile> &file() const { return m_file; }
    /// Takes a file from the disk; refused() where it is none of its kind.
    void take(const QString &path);

Q_SIGNALS:
    void chosen();
    void refused(const Error &error);

private:
    void choose();
    void showFile();
    void showLogo();

    SchoolFileKind m_kind;
    std::optional<SchoolFile> m_file;
    QLabel *m_shown;
    QPushButton *m_choose;
    QPushButton *m_remove;
};

} // namespace waymark
