// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actionform.h"

#include "core/text/owners.h"
#include "core/text/roles.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace waymark::actionform {
namespace {

QString say(const char *text) { return QCoreApplication::translate("ui/actionform", text); }

} // namespace

QString numbersText(const std::vector<StatementNumber> &statements)
{
    QStringList numbers;
    for (const StatementNumber &statement : statements)
        numbers << statement.toString();
    return numbers.join(QStringLiteral(", "));
}

std::optional<std::vector<StatementNumber>> numbersFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    std::vector<StatementNumber> found;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto number = StatementNumber::parse(word);
        if (!number)
            return std::nullopt;
        found.push_back(*number);
    }
    return found;
}

QString statementsHint(const QString &text, const Structure &structure)
{
    const auto numbers = numbersFrom(text);
    if (!numbers)
        return say(QT_TRANSLATE_NOOP("ui/actionform", "Write numbers such as 2.4, with commas between them."));
    QStringList titles;
    for (const StatementNumber &number : *numbers) {
        const Statement *statement = structure.statement(number);
        if (!statement)
            return QCoreApplication::translate("ui/actionform", "There is no statement %1.").arg(number.toString());
        titles << number.toString() + u' ' + statement->shortTitle;
    }
    return titles.join(QStringLiteral(" · "));
}

std::optional<Problem> problem(const Action &action, const QString &statements, const Structure &structure)
{
    if (action.what.trimmed().isEmpty())
        return Problem{Place::What, say(QT_TRANSLATE_NOOP("ui/actionform", "Say what is to be done."))};
    if (action.what.size() > maxText)
        return Problem{Place::What, say(QT_TRANSLATE_NOOP("ui/actionform", "This is too long to keep."))};
    const auto numbers = numbersFrom(statements);
    if (!numbers)
        return Problem{Place::Statements, statementsHint(statements, structure)};
    if (numbers->empty())
        return Problem{Place::Statements,
                       say(QT_TRANSLATE_NOOP("ui/actionform", "Name at least one statement that it is to move up."))};
    for (const StatementNumber &number : *numbers) {
        if (!structure.statement(number))
            return Problem{Place::Statements, statementsHint(statements, structure)};
    }
    if (action.start && action.due && *action.due < *action.start)
        return Problem{Place::When, say(QT_TRANSLATE_NOOP("ui/actionform", "It is due before it starts."))};
    if (action.success.size() > maxText)
        return Problem{Place::Success, say(QT_TRANSLATE_NOOP("ui/actionform", "This is too long to keep."))};
    if (action.outcome.size() > maxText)
        return Problem{Place::Outcome, say(QT_TRANSLATE_NOOP("ui/actionform", "This is too long to keep."))};
    return std::nullopt;
}

std::vector<OwnerChoice> people(const Workspace &workspace)
{
    std::vector<OwnerChoice> found;
    for (const auto &[id, person] : workspace.people().rows()) {
        Action owned;
        owned.person = id;
        if (!person.name.trimmed().isEmpty() && !workspace.isFormer(id))
            found.push_back({ownerOnScreen(workspace, owned), id});
    }
    std::ranges::sort(found, {}, &OwnerChoice::text);
    return found;
}

QStringList ownerTitles(const Workspace &workspace)
{
    QStringList titles;
    for (const QString &key : knownRoles())
        titles << roleTitle({key, {}}, workspace.institution().kind);
    for (const auto &[id, person] : workspace.people().rows()) {
        if (person.role.key == u"own" && !titles.contains(person.role.ownTitle))
            titles << person.role.ownTitle;
    }
    return titles;
}

} // namespace waymark::actionform
