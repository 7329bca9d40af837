// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/spokenchanges.h"

#include "core/text/levels.h"

namespace waymark {

SpokenChanges::SpokenChanges()
{
    m_gesture.setSingleShot(true);
    m_gesture.setInterval(0);
}

QString SpokenChanges::standing(const Document &document, StatementNumber statement)
{
    const Review &review = *document.review();
    const Statement *found = document.workspace().structureOf(review).statement(statement);
    const QString name = found ? statement.toString() + u' ' + found->shortTitle : statement.toString();
    return tr("%1: %2", "a statement, how it stands")
        .arg(name, decisionLine(document.workspace().decision(review.id, statement)));
}

QString SpokenChanges::since(const Document &document)
{
    if (!document.isOpen() || !document.review()) {
        m_heard.reset();
        return {};
    }
    const ReviewId review = document.review()->id;
    const StatementNumber shown = document.statement();
    const std::optional<Heard> before = m_heard;
    m_heard = Heard{review, document.workspace().decision(review, shown)};
    if (!before || before->review != review)
        return {};
    const Decision now = document.workspace().decision(review, before->decision.statement);
    const bool another = before->decision.statement != shown;
    const bool changed = now.level != before->decision.level || now.standing != before->decision.standing ||
                         now.query != before->decision.query;
    QStringList said;
    if (changed)
        said << standing(document, before->decision.statement);
    // Agreeing changes the answer first and then the statement: whatever is said last takes the place of what was.
    else if (another && m_gesture.isActive() && !m_changed.isEmpty())
        said << m_changed;
    m_changed = changed ? said.first() : QString();
    m_gesture.start();
    if (another)
        said << standing(document, shown);
    return said.join(QStringLiteral(". "));
}

} // namespace waymark
