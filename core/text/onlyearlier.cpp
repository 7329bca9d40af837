// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/onlyearlier.h"

#include <QCoreApplication>

namespace waymark {

QString earlierStatementReason(EarlierStatement::Why why)
{
    switch (why) {
    case EarlierStatement::Why::NotMatched:
        return QCoreApplication::translate("core/editions", "not matched");
    case EarlierStatement::Why::Gone:
        return QCoreApplication::translate("core/editions", "gone");
    case EarlierStatement::Why::Merged:
        return QCoreApplication::translate("core/editions", "merged with another");
    }
    return {};
}

} // namespace waymark
