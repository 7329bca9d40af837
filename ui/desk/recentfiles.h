// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSettings>
#include <QString>
#include <optional>
#include <vector>

namespace waymark {

class Document;

/// What Home can say about a file without opening it, as it was when the file was last open.
struct RecentFile
{
    QString path; ///< absolute
    QString institution;
    QString year; ///< of the newest review; empty where the file has none
    int agreed = 0;
    int open = 0; ///< statements not looked at yet
    int total = 0;
    QString next;         ///< the next open statement, "2.5 Learner perception"; empty where none is open
    QDate finished;       ///< when the newest review was finished, see finishedOn(); null while it is not
    QDateTime lastOpened; ///< UTC

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// The files that were open last, the latest first, twelve at most; kept in the person's settings. Nothing here looks
/// at a disk: a path on a drive that is gone could block for long.
class RecentFiles : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12;

    explicit RecentFiles(QObject *parent = nullptr);

    [[nodiscard]] const std::vector<RecentFile> &files() const { return m_files; }
    /// Notes the open file as it stands now; call it after opening and before closing.
    void remember(const Document &document);
    /// Puts a file first, in place of what was noted for its path.
    void put(RecentFile file);
    void remove(const QString &path);

    /// What there is to say about the open file.
    static RecentFile describe(const Document &document);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();

    QSettings m_settings;
    std::vector<RecentFile> m_files;
};

} // namespace waymark
