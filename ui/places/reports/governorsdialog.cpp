// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/reports/governorsdialog.h"

#include "core/insight/guidance.h"
#include "core/text/followup.h"
#include "core/text/levels.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/choices.h"
#include "ui/look/tokens.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace waymark {
namespace {

/// Segment 0 says that nothing is answered yet.
int segmentOf(std::optional<GovernorVerdict> verdict) { return verdict ? static_cast<int>(*verdict) + 1 : 0; }

std::optional<GovernorVerdict> verdictAt(int segment)
{
    return segment > 0 ? std::optional(static_cast<GovernorVerdict>(segment - 1)) : std::nullopt;
}

} // namespace

GovernorsDialog::GovernorsDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Questions governors ask"),
                 tr("Six questions governors often ask. Related statements are shown to help you answer."), parent)
    , m_document(document)
    , m_review(document.review()->id)
{
    setObjectName(QStringLiteral("governorsDialog"));
    watch(document);
    for (const GovernorQuestion question : governorQuestions)
        add(question);
    body()->addStretch(1);
    setButtons(tr("Save"), tr("Cancel"));
}

void GovernorsDialog::add(GovernorQuestion question)
{
    const Workspace &workspace = m_document.workspace();
    const Structure &structure = workspace.structureOf(*m_document.review());
    const GovernorAnswer answer = workspace.governorAnswer(m_review, question);
    const QString asked = governorQuestionText(question);
    if (!m_asked.empty())
        body()->addSpacing(spacing::medium);
    auto *title = new PlainLabel(asked, TextSize::Title, TextWeight::SemiBold);
    title->setWordWrap(true);
    body()->addWidget(title);
    QStringList bearing;
    for (const StatementNumber number : statementsBearingOn(structure, question)) {
        const Statement *statement = structure.statement(number);
        bearing << tr("%1 %2: %3", "a statement's number, its title, where it stands")
                       .arg(number.toString(), statement ? statement->shortTitle : QString(),
                            decisionLine(workspace.decision(m_review, number)));
    }
    if (bearing.isEmpty())
        bearing << noBearingStatements();
    body()->addWidget(wrappingLabel(bearing.join(u'\n'), TextSize::Small, Ink::Mute));
    auto *verdict = new SegmentedControl;
    verdict->setAccessibleName(asked);
    verdict->addSegment(tr("Not answered"));
    for (const GovernorVerdict each : {GovernorVerdict::Yes, GovernorVerdict::Partly, GovernorVerdict::No})
        verdict->addSegment(governorVerdictName(each));
    verdict->setCurrentIndex(segmentOf(answer.verdict));
    body()->addWidget(verdict, 0, Qt::AlignLeft);
    QPlainTextEdit *sentence = addText(tr("In a sentence"), answer.sentence);
    QPlainTextEdit *evidence = addText(tr("Evidence"), answer.evidence);
    m_asked.push_back({question, verdict, sentence, evidence});
}

QPlainTextEdit *GovernorsDialog::addText(const QString &label, const QString &text)
{
    auto *edit = new TextField(text);
    edit->setTabChangesFocus(true);
    setLines(*edit, 2);
    body()->addWidget(new Field(label, edit));
    return edit;
}

GovernorAnswer GovernorsDialog::written(const Asked &asked) const
{
    return {m_review, asked.question, verdictAt(asked.verdict->currentIndex()),
            asked.sentence->toPlainText().trimmed().left(maxText),
            asked.evidence->toPlainText().trimmed().left(maxText)};
}

std::vector<GovernorAnswer> GovernorsDialog::changed() const
{
    std::vector<GovernorAnswer> answers;
    for (const Asked &asked : m_asked) {
        GovernorAnswer answer = written(asked);
        if (answer != m_document.workspace().governorAnswer(m_review, asked.question))
            answers.push_back(std::move(answer));
    }
    return answers;
}

bool GovernorsDialog::submit()
{
    std::vector<Edit> edits;
    for (GovernorAnswer &answer : changed())
        edits.emplace_back(edit::AnswerGovernors{std::move(answer)});
    return edits.empty() || m_document.performAll(QStringLiteral("answer-governors"), edits);
}

bool GovernorsDialog::wouldBeMissed() const { return !changed().empty(); }

} // namespace waymark
