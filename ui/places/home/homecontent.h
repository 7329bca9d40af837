// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/desk/settings.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <optional>
#include <vector>

namespace waymark {

/// Looks which files are gone, beside the window's own work: a path on a drive or a server that does not answer can
/// take half a minute, and Home must not wait for it.
class MissingFiles : public QObject
{
    Q_OBJECT

public:
    explicit MissingFiles(QObject *parent = nullptr) : QObject(parent) {}

    /// Only the answer to the last question is told.
    void look(const std::vector<QString> &paths);
    /// As they were found missing when they were looked for last.
    [[nodiscard]] const std::vector<QString> &missing() const { return m_missing; }

Q_SIGNALS:
    /// After every look, also where nothing changed.
    void looked();

private:
    void take(int question, std::vector<QString> missing);

    std::vector<QString> m_missing;
    int m_question = 0;
};

class Document;

/// One of Home's cards. Pressing it asks for the deed.
struct HomeCard
{
    enum class Deed {
        GoOn,
        ContinueMeeting,
        AskColleagues,
        PlanMeeting,
        OpenRecent,
        StartNext,
        NewFile,
        OpenFile,
        Sample
    };
    Deed deed = Deed::NewFile;
    QString title;
    QString text;
    bool primary = false;

    friend bool operator==(const HomeCard &, const HomeCard &) = default;
};

/// A line of the list of recent files.
struct RecentLine
{
    QString path;
    QString institution;
    QString place; ///< the folders and the file, the home folder left out: "Documents / careers / hillside.waymark"
    QString state; ///< "Review 2026/27 · 21 of 32 · today 10:42", "not found"
    bool missing = false;
    bool isOpenNow = false;
    QString nextYear; ///< "2027/28" where the newest review is finished, else empty

    friend bool operator==(const RecentLine &, const RecentLine &) = default;
};

struct HomeContent
{
    QString greeting;
    QString line;
    QString welcome; ///< what the program is for; empty unless nothing was ever opened
    std::vector<HomeCard> cards;
    std::vector<RecentLine> recent;

    friend bool operator==(const HomeContent &, const HomeContent &) = default;
};

/// What Home says. `missing` tells which recent files are not where they were: looked up by the caller, for it may take
/// a moment. `now` is local time. `meeting`: the one that nobody has ended; it is offered for the rest of its day.
/// `stoppedAt`: the statement at which a meeting of the open file's newest review was left; empty for none.
HomeContent homeContent(const Document &document, const std::vector<RecentFile> &recent,
                        const std::vector<QString> &missing, const QDateTime &now,
                        const std::optional<OpenMeeting> &meeting = {}, const QString &stoppedAt = {});

} // namespace waymark
