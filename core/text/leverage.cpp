// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/leverage.h"

#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString reasonText(const LeverageReason &reason, InstitutionKind kind)
{
    using Kind = LeverageReason::Kind;
    switch (reason.kind) {
    case Kind::PriorityAreas:
        return QCoreApplication::translate("core/leverage", "%n priority area(s)", nullptr, reason.count);
    case Kind::Statements:
        return QCoreApplication::translate("core/leverage", "moves up %n statement(s)", nullptr, reason.count);
    case Kind::ServesPriority:
        return kind == InstitutionKind::College
                   ? QCoreApplication::translate("core/leverage", "serves a whole-college priority")
                   : QCoreApplication::translate("core/leverage", "serves a whole-school priority");
    case Kind::LowestLevel:
        return QCoreApplication::translate("core/leverage", "lowest answer: %1")
            .arg(levelInSentence(reason.level.value_or(Level::notInPlace())));
    }
    return {};
}

} // namespace

QString leverageLine(const LeverageItem &item, InstitutionKind kind)
{
    QStringList parts;
    for (const LeverageReason &reason : item.reasons)
        parts << reasonText(reason, kind);
    return parts.join(QStringLiteral(", "));
}

QStringList leverageRule(InstitutionKind kind)
{
    return {QCoreApplication::translate("core/leverage",
                                        "All running actions are listed that are for at least one statement below the "
                                        "highest level, whichever review they came out of."),
            kind == InstitutionKind::College
                ? QCoreApplication::translate("core/leverage",
                                              "Those for more of this review's priority areas come first. Then those "
                                              "that move up more statements, then those that serve a whole-college "
                                              "priority, then those for the lowest answer, where no answer counts as "
                                              "“not in place yet”, then the earlier date.")
                : QCoreApplication::translate("core/leverage",
                                              "Those for more of this review's priority areas come first. Then those "
                                              "that move up more statements, then those that serve a whole-school "
                                              "priority, then those for the lowest answer, where no answer counts as "
                                              "“not in place yet”, then the earlier date."),
            QCoreApplication::translate("core/leverage",
                                        "The careers leader picks: the order is a help, and nothing is picked by it. "
                                        "Two or three are a good number; three at most.")};
}

} // namespace waymark
