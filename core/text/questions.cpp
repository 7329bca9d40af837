// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/questions.h"

#include "core/base/plaintext.h"
#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {

QString nameHeading() { return QCoreApplication::translate("core/questions", "Name"); }
QString roleHeading() { return QCoreApplication::translate("core/questions", "Role"); }
QString commentWord()
{
    //: after the number of a statement: "2.4 comment"
    return QCoreApplication::translate("core/questions", "comment");
}
QString doNotKnowChoice() { return QCoreApplication::translate("core/form", "I don't know"); }

QString statementHeading(const Statement &statement, InstitutionKind kind)
{
    return plainLine(QString(statement.number.toString() + u' ' + worded(statement.shortTitle, kind)));
}

QString commentHeading(const Statement &statement)
{
    return QString(statement.number.toString() + u' ' + commentWord());
}

QStringList choicesOf(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    const Wording &wording = workspace.wordingOf(review);
    QStringList choices{levelName(Level::notInPlace())};
    for (int value = 1; value <= workspace.structureOf(review).levels(); ++value) {
        const Level level = *Level::from(value);
        if (!wording.descriptor(statement, level).isMissing())
            choices.append(levelName(level));
    }
    return choices << doNotKnowChoice();
}

QString descriptorLine(const Workspace &workspace, const Review &review, StatementNumber statement, Level level)
{
    QStringList points;
    for (const Point &point : workspace.wordingOf(review).descriptor(statement, level).points)
        points.append(plainLine(worded(point.text, workspace.institution().kind)));
    return points.join(u' ');
}

} // namespace waymark
