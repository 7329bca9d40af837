// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/integrity.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString pattern(IntegrityProblem::Kind kind)
{
    using Kind = IntegrityProblem::Kind;
    switch (kind) {
    case Kind::FileDamaged:
        return QCoreApplication::translate("Integrity", "The file is damaged: %1.");
    case Kind::ReferenceBroken:
        return QCoreApplication::translate("Integrity", "Something refers to a row that is not there: %1.");
    case Kind::RowUnreadable:
        return QCoreApplication::translate("Integrity", "A row cannot be read, or does not match its digest: %1.");
    case Kind::FinishedChanged:
        return QCoreApplication::translate("Integrity", "Review %1 is not what was finished: its digest differs.");
    case Kind::JournalIncomplete:
        return QCoreApplication::translate("Integrity", "Lines of the journal are missing: %1.");
    case Kind::JournalDiffers:
        return QCoreApplication::translate("Integrity", "A row is not in the state that the journal saw last: %1.");
    case Kind::ReviewNumberTooGreat:
        return QCoreApplication::translate("Integrity", "A review bears a number that was never given: %1.");
    }
    return QStringLiteral("%1");
}

} // namespace

QStringList sentences(const IntegrityReport &report)
{
    QStringList found;
    for (const IntegrityProblem &problem : report.problems)
        found.append(pattern(problem.kind).arg(problem.subject));
    return found;
}

} // namespace waymark
