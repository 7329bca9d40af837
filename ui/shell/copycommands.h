// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QObject>

class QWidget;

namespace waymark {

class Document;
class RecentFiles;
class Settings;

/// Copies of the open file: saving one, with or without a password, and merging one that somebody else has worked in.
class CopyCommands : public QObject
{
    Q_OBJECT

public:
    CopyCommands(QWidget &window, Document &document, Settings &settings, RecentFiles &recent, QObject *parent);

    /// Asks where, over that window. True where the copy was made.
    bool save(QWidget &over);
    /// Asks for a password and where.
    void saveSealed();
    /// Asks for the password of a copy, and where to keep the file in it. The path of that; empty where there is none.
    QString unseal(const QString &archive);
    /// Another copy of the open file; asks for it where the path is empty.
    void merge(const QString &copy);
    /// Once on this machine: that a program keeps copies of this folder, and what to do with one that came apart.
    void explainSyncing();
    /// Offers to merge what such a program left beside the open file, once for each.
    void offerConflictCopies();

private:
    /// The folder of the open file, or of documents where that is gone.
    [[nodiscard]] QDir folderHere() const;

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
    RecentFiles &m_recent;
};

} // namespace waymark
