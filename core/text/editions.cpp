// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/editions.h"

#include "core/model/modelfile.h"
#include "core/text/dates.h"

#include <QCoreApplication>

namespace waymark {
namespace {

/// For the middle of a sentence: "School edition" becomes "school edition"; "STEM edition" stays.
QString insideSentence(const QString &title)
{
    if (title.size() < 2 || !title[1].isLower())
        return title;
    return title.left(1).toLower() + title.mid(1);
}

} // namespace

QString editionName(const Structure &structure, const Wording &wording, InstitutionKind kind)
{
    const bool ours = structure.digest() == builtInModel().structure.digest();
    if (ours && kind == InstitutionKind::College && !wording.isOfficial())
        return QCoreApplication::translate("core/editions", "School edition, worded for a college");
    return structure.title();
}

QString wordingLine(const Structure &structure, const Wording &wording, InstitutionKind kind)
{
    return QCoreApplication::translate("core/editions", "%1, %2", "name of a wording, name of an edition")
        .arg(wording.name(), insideSentence(editionName(structure, wording, kind)));
}

QString officialWordingName(QDate loaded)
{
    return QCoreApplication::translate("core/editions", "Official wording, loaded %1").arg(longDate(loaded));
}

QString institutionKindName(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::School:
        return QCoreApplication::translate("core/editions", "School");
    case InstitutionKind::SpecialSchool:
        return QCoreApplication::translate("core/editions", "Special school");
    case InstitutionKind::College:
        return QCoreApplication::translate("core/editions", "College");
    }
    return {};
}

} // namespace waymark
