// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/groupprofile.h"

#include <atomic>

namespace waymark {

/// A file of a group.
struct InstitutionGroupSource
{
    QString path;
    QString name; ///< what people are told: below the folder that was named, or the file's own name
    /// Nobody named it and its name does not say what it is: listed only where what it holds says that it is one.
    bool onlyIfOurs = false;

    friend bool operator==(const InstitutionGroupSource &, const InstitutionGroupSource &) = default;
};

/// The Waymark files in a folder and in those below it, and what may be an export (any ".json") or a copy with a
/// password (any ".zip"), by name. Backups
/// ("NAME.backup-*.waymark") and hidden files are left out: each would be an institution twice. Links to folders are
/// not followed.
std::vector<InstitutionGroupSource> institutionGroupSourcesIn(const QString &folder);
/// The same for single files, each called by its own name; any that ends in .json is an export.
std::vector<InstitutionGroupSource> institutionGroupSourcesOf(const QStringList &paths);

/// Read from any thread while readInstitutionGroup() runs, and set to stop it.
struct InstitutionGroupProgress
{
    std::atomic<int> done = 0;
    std::atomic<bool> cancelled = false;
};

/// Reads all files on `threads` threads (at least one) and changes none of them; what cannot be read is listed with its
/// reason, but not what is only somebody else's JSON. Where it was cancelled, what was not come to is in neither list.
InstitutionGroup readInstitutionGroup(const std::vector<InstitutionGroupSource> &sources, int threads,
                                      InstitutionGroupProgress &progress,
                                      InstitutionGroupDetail detail = InstitutionGroupDetail::Review);

} // namespace waymark
