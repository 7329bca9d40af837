// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/targetdialog.h"

#include "core/insight/followup.h"
#include "core/text/levels.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/guide/why.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {
namespace {

constexpr int byDefault = -1;

/// The workspace as it would be with that target: the points follow the choice before it is saved.
Workspace with(const Workspace &workspace, ReviewId review, StatementNumber statement, int level)
{
    Workspace ahead = workspace;
    const edit::SetTarget edit{review, statement, level == byDefault ? std::nullopt : Level::from(level)};
    if (const auto step = plan(workspace, edit))
        ahead.apply(*step);
    return ahead;
}

} // namespace

TargetDialog::TargetDialog(Document &document, ReviewId review, const std::vector<StatementNumber> &statements,
                           QWidget *parent)
    : FormDialog(tr("Targets"), tr("Target level for the next review, and what is still needed to get there."), parent)
    , m_document(document)
    , m_review(review)
{
    setObjectName(QStringLiteral("targetDialog"));
    watch(document);
    body()->addWidget(
        makeWhyLink(tr("Targets"),
                    tr("Unless you choose a target, it is the next level up that has a description. The list shows "
                       "what each level adds on the way there, leaving out points you have marked as in place."),
                    QStringLiteral("actions.md#an-action"), tr("Why these?")),
        0, Qt::AlignLeft);
    for (const StatementNumber statement : statements)
        add(statement);
    body()->addStretch(1);
    setButtons(tr("Save"), tr("Cancel"));
}

const Review &TargetDialog::review() const { return *m_document.workspace().review(m_review); }

void TargetDialog::add(StatementNumber statement)
{
    const Workspace &workspace = m_document.workspace();
    const Structure &structure = workspace.structureOf(review());
    auto *level = new QComboBox;
    level->setObjectName(QStringLiteral("target ") + statement.toString());
    const auto usual = targetOf(with(workspace, m_review, statement, byDefault), review(), statement);
    level->addItem(usual ? tr("One level up: %1").arg(levelInSentence(*usual)) : tr("One level up"), byDefault);
    for (int value = 1; value <= structure.levels(); ++value) {
        const Level each = *Level::from(value);
        if (!workspace.wordingOf(review()).descriptor(statement, each).isMissing())
            level->addItem(levelInSentence(each), value);
    }
    const Target *set = workspace.targets().find({m_review, statement});
    level->setCurrentIndex(std::max(0, set ? level->findData(set->level.value()) : 0));
    const auto now = workspace.decision(m_review, statement).level;
    const QString title = QStringLiteral("%1 %2").arg(statement.toString(), structure.statement(statement)->shortTitle);
    auto *field = new Field(QString(title).replace(u'&', QStringLiteral("&&")), level,
                            now ? tr("Now: %1").arg(levelInSentence(*now)) : tr("Not answered yet"));
    body()->addWidget(field);
    auto *points = wrappingLabel({}, TextSize::Body, Ink::Text);
    body()->addWidget(points);
    m_entries.push_back({statement, level, points});
    connect(level, &QComboBox::currentIndexChanged, this, [this, entry = m_entries.back()] { tell(entry); });
    tell(m_entries.back());
}

void TargetDialog::tell(const Entry &entry)
{
    const Workspace ahead = with(m_document.workspace(), m_review, entry.statement, entry.level->currentData().toInt());
    QStringList lines;
    for (const TargetPoint &point : pointsToTarget(ahead, *ahead.review(m_review), entry.statement))
        lines << tr("• Level %1: %2", "a level, a point of its descriptor")
                     .arg(point.level.value())
                     .arg(worded(point.text, ahead.institution().kind));
    const bool hasTarget = targetOf(ahead, *ahead.review(m_review), entry.statement).has_value();
    entry.points->setText(!lines.isEmpty() ? lines.join(u'\n')
                          : hasTarget      ? tr("Everything is in place.")
                                           : tr("The next level shows once the statement is answered."));
}

bool TargetDialog::submit()
{
    std::vector<Edit> edits;
    for (const Entry &entry : m_entries) {
        const int level = entry.level->currentData().toInt();
        edits.emplace_back(
            edit::SetTarget{m_review, entry.statement, level == byDefault ? std::nullopt : Level::from(level)});
    }
    return m_document.performAll(QStringLiteral("set-target"), edits);
}

} // namespace waymark
