// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/quality.h"

#include "core/text/dates.h"

#include <QCoreApplication>

namespace waymark {

QString qualityStatusName(QualityStatus status)
{
    switch (status) {
    case QualityStatus::NotStated:
        return QCoreApplication::translate("core/quality", "Not stated");
    case QualityStatus::WorkingTowards:
        return QCoreApplication::translate("core/quality", "Working towards it");
    case QualityStatus::Held:
        return QCoreApplication::translate("core/quality", "Held");
    }
    return {};
}

QString qualityLine(const Institution &institution)
{
    if (institution.quality == QualityStatus::NotStated)
        return {};
    const QString line = institution.quality == QualityStatus::Held
                             ? QCoreApplication::translate("core/quality", "Quality in Careers Standard: held")
                             : QCoreApplication::translate("core/quality", "Working towards the Quality in Careers "
                                                                           "Standard");
    return institution.qualityDate ? QCoreApplication::translate("core/quality", "%1, %2", "status, date")
                                         .arg(line, longDate(*institution.qualityDate))
                                   : line;
}

} // namespace waymark
