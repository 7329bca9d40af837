// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QSet>

namespace waymark {

/// Words that mean something else more often than they name a person: "young", "key", "may". Folded (foldedtext.h).
class EverydayWords
{
public:
    EverydayWords(); ///< common English ones
    /// As well, those that the publishers' wordings in the file have in small letters.
    explicit EverydayWords(const Workspace &workspace);

    bool contains(const QString &word) const { return m_common.contains(word) || isCapitalAnyway(word); }
    /// Written with a capital whether or not it is a name: months, days, places, languages.
    bool isCapitalAnyway(const QString &word) const { return m_capital.contains(word); }

private:
    QSet<QString> m_common;
    QSet<QString> m_capital;
};

} // namespace waymark
