// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institution/institutionform.h"

#include "core/review/rowtexts.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark::institutionform {
namespace {

QString sayOfInstitution(const char *text) { return QCoreApplication::translate("ui/institutionform", text); }

QString tooLong()
{
    return QCoreApplication::translate("ui/institutionform", "This is longer than %1 characters.").arg(maxName);
}

} // namespace

InstitutionValues valuesOf(const Workspace &workspace)
{
    InstitutionValues values{workspace.institution(), {}};
    for (const Priority *priority : workspace.prioritiesInOrder())
        values.priorities.push_back(*priority);
    return values;
}

InstitutionValues tidied(InstitutionValues values)
{
    Row row(values.institution);
    eachText(row, [](const TypedText &each) {
        *each.text = each.lines == Lines::One ? each.text->simplified() : each.text->trimmed();
    });
    values.institution = std::get<Institution>(std::move(row));
    for (Priority &priority : values.priorities)
        priority.text = priority.text.simplified();
    std::erase_if(values.priorities, [](const Priority &each) { return each.text.isEmpty(); });
    int position = 0;
    for (Priority &priority : values.priorities)
        priority.position = ++position;
    return values;
}

std::optional<Problem> problem(const InstitutionValues &values)
{
    const Institution &institution = values.institution;
    if (institution.name.trimmed().isEmpty())
        return Problem{Place::Name, sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform",
                                                                       "Enter the name of the school or college."))};
    if (institution.name.size() > maxName)
        return Problem{Place::Name, tooLong()};
    if (institution.phase.size() > maxName)
        return Problem{Place::Phase, tooLong()};
    if (institution.reference.size() > maxName)
        return Problem{Place::Reference, tooLong()};
    if (institution.contacts.size() > maxText)
        return Problem{Place::Contacts,
                       sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform", "This is too long to keep."))};
    if (tidied(values).priorities.size() > maxPriorities)
        return Problem{Place::Priorities,
                       sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform", "Keep to five priorities at most."))};
    return std::nullopt;
}

QString kindHint(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::School:
        return sayOfInstitution(
            QT_TRANSLATE_NOOP("ui/institutionform", "Reviews use the school and special school edition."));
    case InstitutionKind::SpecialSchool:
        return sayOfInstitution(QT_TRANSLATE_NOOP(
            "ui/institutionform",
            "Reviews use the school and special school edition, which speaks of your special school."));
    case InstitutionKind::College:
        return sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform",
                                                  "Waymark has no college edition. Reviews use the school edition, "
                                                  "worded for a college, and say so, until "
                                                  "you load the edition for colleges yourself."));
    }
    return {};
}

QString priorityHint(int count)
{
    if (count > maxPriorities)
        return sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform", "Keep to five priorities at most."));
    return sayOfInstitution(QT_TRANSLATE_NOOP(
        "ui/institutionform",
        "From your own improvement plan, the most important first: three to five are usual. Actions and reports point "
        "to them."));
}

} // namespace waymark::institutionform
