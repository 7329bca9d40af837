// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/someonenew.h"

#include "core/review/namefinder.h"
#include "ui/review/reviewform.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace waymark {

bool isAnotherName(const QString &before, const QString &now)
{
    return !before.simplified().isEmpty() && !now.simplified().isEmpty() && !canBeOnePerson(before, now);
}

bool readsAsTwo(const QString &name)
{
    // English and Welsh; a capital A is an initial.
    static const QRegularExpression joined(QStringLiteral("\\S(\\s+(and|And|AND|a|ac)\\s+|\\s*[&/+]\\s*)\\S"));
    return name.contains(joined);
}

Choice askWhoItIs(QWidget *parent, const QString &before, const QString &now)
{
    return choose(parent, QCoreApplication::translate("SomeoneNew", "Who is %1?").arg(now.simplified()),
                  QCoreApplication::translate("SomeoneNew",
                                              "You entered %1 instead of %2. Is this someone new? Then %2 stays in "
                                              "earlier reviews. Or does the same person have a new name?")
                      .arg(now.simplified(), before),
                  QCoreApplication::translate("SomeoneNew", "Someone new"),
                  QCoreApplication::translate("SomeoneNew", "Same person"));
}

QString markAsLeftLink() { return QCoreApplication::translate("SomeoneNew", "Mark as left"); }

std::vector<Edit> takeOver(const Workspace &workspace, PersonId person, const QString &name, const Role &role)
{
    const auto reviews = workspace.reviewsByDate();
    const auto open = std::find_if(reviews.rbegin(), reviews.rend(), [&](const Review *each) {
        return !each->isFinished() && workspace.participants().find({each->id, person});
    });
    if (open == reviews.rend())
        return {edit::AddPerson{{PersonId::create(), name.simplified(), role}}};
    ReviewForm form = ReviewForm::forRevision(workspace, **open);
    for (PartRow &row : form.people) {
        if (row.person != person)
            continue;
        row.name = name;
        row.role = role;
        row.isSomeoneNew = true;
    }
    return form.edits(workspace, (*open)->id);
}

} // namespace waymark
