// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/wholefile.h"

#include <QString>
#include <QStringList>
#include <QWidget>

namespace waymark {

/// What to call a file that is to be saved, unless somebody says otherwise: "Example Academy, actions 2026-27.csv" of a
/// school, a kind of thing and a year. Empty parts are left out. Good for every file system, that of Windows among
/// them: nothing that one forbids is in it, and it is no longer than 120 characters. `suffix` without its full stop.
QString proposedFileName(const QStringList &parts, const QString &suffix);

struct SaveTarget
{
    QString path;
    Existing existing;
};

/// The file that is meant by a name from a dialog for saving. One without the ending of what is written gets it: also
/// "St. Mary's" and "plan.docx", which end in something else. The dialog has not asked whether a file of that longer
/// name may be replaced. `suffix` without its full stop.
SaveTarget saveTarget(const QString &chosen, const QString &suffix);

/// What can be done with what was just written. False where the system has no program for it.
bool openWritten(const QString &path);
bool showInFolder(const QString &path);
void copyPath(const QString &path);

enum class Opening { Offered, No };

/// Says that something was written, and offers to open it, to show it in its folder, and to copy its path. A Waymark
/// file is not offered to be opened, which would be beside the one that is.
void tellSaved(QWidget *parent, const QString &title, const QString &sentence, const QString &path,
               Opening opening = Opening::Offered);

/// The same three for where a sentence about it is in a dialog already; hidden until something was written.
class SavedLinks : public QWidget
{
    Q_OBJECT

public:
    explicit SavedLinks(QWidget *parent = nullptr);

    /// A file or a folder; empty hides them.
    void setPath(const QString &path);

private:
    QString m_path;
};

} // namespace waymark
