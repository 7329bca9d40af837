// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/governors.h"

#include <QCoreApplication>

namespace waymark {

QString governorQuestionText(GovernorQuestion question)
{
    switch (question) {
    case GovernorQuestion::Vision:
        return QCoreApplication::translate("core/governors", "Is there a vision, strategy or policy for careers?");
    case GovernorQuestion::NamedGovernor:
        return QCoreApplication::translate("core/governors", "Is there a named governor for careers?");
    case GovernorQuestion::SeniorLeader:
        return QCoreApplication::translate("core/governors",
                                           "Does a senior leader have overall responsibility for careers?");
    case GovernorQuestion::Monitoring:
        return QCoreApplication::translate(
            "core/governors", "Are monitoring, review and evaluation in place, and how are they reported and used?");
    case GovernorQuestion::Staff:
        return QCoreApplication::translate("core/governors", "Do staff have the knowledge and skills they need?");
    case GovernorQuestion::Resources:
        return QCoreApplication::translate("core/governors", "Are there enough resources?");
    }
    return {};
}

QString governorVerdictName(std::optional<GovernorVerdict> verdict)
{
    if (!verdict)
        return QCoreApplication::translate("core/governors", "Not answered yet");
    switch (*verdict) {
    case GovernorVerdict::Yes:
        return QCoreApplication::translate("core/governors", "Yes");
    case GovernorVerdict::Partly:
        return QCoreApplication::translate("core/governors", "Partly");
    case GovernorVerdict::No:
        return QCoreApplication::translate("core/governors", "No");
    }
    return {};
}

QString noBearingStatements()
{
    return QCoreApplication::translate("core/governors",
                                       "None are named: Waymark knows which statements bear on it for its own edition "
                                       "only, and this review uses another one.");
}

} // namespace waymark
