// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"

#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

namespace waymark {

class Document;
struct RecentFile;

/// One of Home's cards. Pressing it asks for the deed.
struct HomeCard
{
    enum class Deed { GoOn, OpenRecent, StartNext, NewFile, OpenFile, Sample };
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
/// a moment. `now` is local time.
HomeContent homeContent(const Document &document, const std::vector<RecentFile> &recent,
                        const std::vector<QString> &missing, const QDateTime &now);

} // namespace waymark
