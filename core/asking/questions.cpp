// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/questions.h"

#include "core/base/plaintext.h"
#include "core/text/levels.h"
#include "core/text/questions.h"

#include <QCoreApplication>

namespace waymark {
namespace {

/// "A. Not in place yet", "B. Level 1: ...", a line each.
QStringList letteredChoices(const Workspace &workspace, const Review &review, StatementNumber statement)
{
    QStringList lines;
    for (const QString &choice : choicesOf(workspace, review, statement)) {
        QString line = choice;
        for (int value = 1; value <= workspace.structureOf(review).levels(); ++value) {
            const Level level = *Level::from(value);
            if (choice == levelName(level))
                line += QStringLiteral(": ") + descriptorLine(workspace, review, statement, level);
        }
        lines.append(QStringLiteral("%1. %2").arg(QChar(static_cast<char16_t>(u'A' + lines.size()))).arg(line));
    }
    return lines;
}

} // namespace

QString questionsText(const Workspace &workspace, const Pack &pack, int theme)
{
    const Review &review = *workspace.review(pack.review);
    const InstitutionKind kind = workspace.institution().kind;
    const Theme *asked = workspace.structureOf(review).theme(theme);
    if (!asked)
        return {};
    QStringList about{QCoreApplication::translate("core/questions", "Careers leadership review %1, theme %2: %3")
                          .arg(plainLine(review.year), QString::number(theme), plainLine(worded(asked->title, kind)))};
    if (const QString message = plainText(pack.message); !message.isEmpty())
        about.append(message);
    about.append(QCoreApplication::translate(
        "core/questions",
        "For each statement, choose the level that best describes things now. You can skip a statement."));
    about.append(namesPromise(pack.namesSeen));
    about += guidanceLines(pack);
    int number = 0;
    const auto question = [&number](const QString &heading) {
        return QStringLiteral("%1. %2").arg(++number).arg(heading);
    };
    QStringList blocks{about.join(u'\n'), question(nameHeading()), question(roleHeading())};
    for (const Statement &statement : asked->statements) {
        QStringList lines{question(statementHeading(statement, kind))};
        lines += letteredChoices(workspace, review, statement.number);
        blocks.append(lines.join(u'\n'));
        blocks.append(question(commentHeading(statement)));
    }
    return blocks.join(QStringLiteral("\n\n")) + u'\n';
}

} // namespace waymark
