// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paperwords.h"

#include <QCoreApplication>

namespace waymark {

QString paperWord(PaperWord word)
{
    switch (word) {
    case PaperWord::WhereWeStand:
        return QCoreApplication::translate("core/report", "Where we are");
    case PaperWord::Strengths:
        return QCoreApplication::translate("core/report", "Strengths");
    case PaperWord::Priorities:
        return QCoreApplication::translate("core/report", "Priority areas");
    case PaperWord::Asks:
        return QCoreApplication::translate("core/report", "What we ask of governors");
    case PaperWord::SinceLast:
        return QCoreApplication::translate("core/report", "Since the last review");
    case PaperWord::Detail:
        return QCoreApplication::translate("core/report", "Statement by statement");
    case PaperWord::LastActions:
        return QCoreApplication::translate("core/report", "Actions from the last review");
    case PaperWord::Notes:
        return QCoreApplication::translate("core/report", "About the statements");
    case PaperWord::Rationale:
        return QCoreApplication::translate("core/report", "Why");
    case PaperWord::Evidence:
        return QCoreApplication::translate("core/report", "Evidence");
    case PaperWord::Actions:
        return QCoreApplication::translate("core/report", "Actions");
    case PaperWord::Draft:
        return QCoreApplication::translate("core/report", "DRAFT");
    case PaperWord::NotInPlace:
        return QCoreApplication::translate("core/report", "not in place");
    case PaperWord::Carried:
        return QCoreApplication::translate("core/report", "carried forward");
    case PaperWord::Unanswered:
        return QCoreApplication::translate("core/report", "unanswered");
    case PaperWord::Change:
        return QCoreApplication::translate("core/report", "change");
    case PaperWord::None:
        return QCoreApplication::translate("core/report", "None yet.");
    case PaperWord::Theme:
        return QCoreApplication::translate("core/report", "Theme");
    case PaperWord::Statements:
        return QCoreApplication::translate("core/report", "Statements");
    case PaperWord::Comment:
        return QCoreApplication::translate("core/report", "Private comment");
    case PaperWord::Rounds:
        return QCoreApplication::translate("core/report", "How it was decided");
    case PaperWord::Reopened:
        return QCoreApplication::translate("core/report", "Reopened after being finished");
    case PaperWord::Leverage:
        return QCoreApplication::translate("core/report", "Our highest-leverage actions");
    case PaperWord::AsCriticalFriend:
        return QCoreApplication::translate("core/report", "What we asked and advised others as a critical friend");
    case PaperWord::Signposts:
        return QCoreApplication::translate("core/report", "Where to find help");
    case PaperWord::PeersSaid:
        return QCoreApplication::translate("core/report", "What our last peer reviewers said");
    }
    return {};
}

QString pageOfPattern() { return QCoreApplication::translate("core/report", "Page %1 of %2"); }

QString pageOf(int page, int pages) { return pageOfPattern().arg(page).arg(pages); }

QString totalOf(int total) { return QCoreApplication::translate("core/report", "of %1").arg(total); }

QString levelLegend(int level)
{
    return level == 0 ? paperWord(PaperWord::NotInPlace)
                      : QCoreApplication::translate("core/report", "level %1").arg(level);
}

QString levelsLegend(int levels) { return QCoreApplication::translate("core/report", "levels 1 to %1").arg(levels); }

QString partLegend(const block::ThemeBars::Part &part)
{
    switch (part.standing) {
    case Standing::Carried:
        return paperWord(PaperWord::Carried);
    case Standing::Unanswered:
        return paperWord(PaperWord::Unanswered);
    case Standing::Draft:
        return QCoreApplication::translate("core/report", "draft, not agreed yet");
    case Standing::Agreed:
        break;
    }
    return levelLegend(part.level);
}

QString countWithDrafts(const block::ThemeBars::Row &row, const block::ThemeBars::Part &part)
{
    const QString count = QString::number(block::ThemeBars::count(row, part));
    const int drafts = part.standing == Standing::Agreed ? row.drafts[static_cast<std::size_t>(part.level)] : 0;
    return drafts == 0 ? count
                       : QCoreApplication::translate("core/report", "%1 (%n draft(s))", "statements at a level", drafts)
                             .arg(count);
}

int paperTone(int level, int levels)
{
    return level == 0 ? 0 : 1 + ((level - 1) * 3 + (levels - 1) / 2) / (levels - 1);
}

} // namespace waymark
