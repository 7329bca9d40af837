// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QObject>

class QWidget;

namespace waymark {

class Document;
class Settings;

/// What backups are for: earlier versions of the open file, and a file in place of one that is damaged.
class BackupCommands : public QObject
{
    Q_OBJECT

public:
    BackupCommands(QWidget &window, Document &document, const Settings &settings, QObject *parent);

    /// An earlier version of the open file; without one, says that a file has to be opened first.
    void restoreVersion();
    /// What is wrong with the open file, and the way to a better one.
    void tellDamage();
    /// A file was too damaged to be opened: says so, and offers its newest backup in which nothing is wrong.
    void tellUnopened(const QString &path, const Error &why);

Q_SIGNALS:
    void openWanted(const QString &path);
    /// A school or college file is to be chosen and opened.
    void chooseWanted();

private:
    /// Empty where there is none in which nothing is wrong.
    QString newestBackup(const QString &path) const;
    QString whereBackupsAre() const;
    /// Says that text, and offers to bring back this backup of the file at `path`, or to choose one where it is empty.
    void offer(const QString &backup, const QString &path, const QString &title, const QString &text,
               const QString &stay);

    QWidget &m_window;
    Document &m_document;
    const Settings &m_settings;
};

} // namespace waymark
