// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/evidence.h"

#include <QCoreApplication>

namespace waymark {

QString evidenceKindName(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Document:
        return QCoreApplication::translate("core/evidence", "Document");
    case EvidenceKind::Data:
        return QCoreApplication::translate("core/evidence", "Data");
    case EvidenceKind::Voices:
        return QCoreApplication::translate("core/evidence", "What people said");
    case EvidenceKind::Observation:
        return QCoreApplication::translate("core/evidence", "Observation");
    case EvidenceKind::Web:
        return QCoreApplication::translate("core/evidence", "Web page");
    case EvidenceKind::Other:
        break;
    }
    return QCoreApplication::translate("core/evidence", "Other");
}

} // namespace waymark
