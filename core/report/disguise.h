// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <QRegularExpression>

namespace waymark {

/// Replaces what tells whose a text is: the institution's name, also in short, its reference and contacts, people's
/// names by their roles, the names of others who answered, e-mail and web addresses. What is left may still be
/// recognised by those who know the place, for no program knows a nickname or an event: somebody has to read it before
/// it goes out.
class Disguise
{
public:
    explicit Disguise(const Workspace &workspace);

    QString disguised(const QString &text) const;

private:
    /// Of people who answered under a name that is not in the list of people.
    void addClaimedNames(const Workspace &workspace);

    std::vector<std::pair<QRegularExpression, QString>> m_replacements;
};

/// All texts of a report.
void disguise(ReportContent &content, const Disguise &disguise);

} // namespace waymark
