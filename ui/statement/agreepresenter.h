// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/statement/agreecontent.h"
#include "ui/statement/statementroute.h"

#include <QCoreApplication>

namespace waymark {

struct AgreeKey;

/// Decides what a gesture on the Agree page and in the meeting does: every one is an edit of the document or a way to
/// another statement. What is shown is AgreeContent's. No widgets. Only while the document has a review, but for
/// hasReview().
class AgreePresenter
{
    Q_DECLARE_TR_FUNCTIONS(AgreePage)

public:
    explicit AgreePresenter(Document &document) : m_document(document) {}

    bool hasReview() const { return m_document.isOpen() && m_document.review(); }
    bool isLocked() const { return content().isLocked(); }

    ReviewColumnView column() const { return content().column(); }
    StatementView statement() const { return content().statement(); }
    std::vector<ActionEntry> actions() const { return content().actions(); }
    TargetView target() const { return content().target(); }
    BannerView banner() const { return content().banner(); }
    QString room() const { return content().room(); }
    FootView foot() const { return content().foot(); }
    QString earlierName(const Review &earlier) const { return content().earlierName(earlier); }

    /// What a gesture came to; anything but Done and Refused is worth a hint.
    enum class Outcome {
        Done,
        NoLongerAgreed, ///< done, to a statement that had been agreed
        Locked,
        NoLevel,
        NoDescriptor,
        OffScale,
        DraftNext,   ///< went on to a draft, for nothing is open
        QueryNext,   ///< went on to a query, for all is agreed
        NothingOpen, ///< all is agreed, without a query
        Refused
    };

    Outcome choose(int level);
    Outcome clear();
    Outcome toggleQuery();
    /// In the present round, with who is in the room; once more where that is another round than before.
    Outcome agree(const QString &dissent = {});
    /// Agrees the current level and goes on to the next statement that is not agreed, or else to the next one.
    Outcome agreeAndGoOn();
    /// Where that leads; nothing where it stays.
    [[nodiscard]] std::optional<StatementNumber> afterAgreeing() const { return route().afterAgreeing(); }
    /// Whether a dissent can be noted here: Done where it can.
    Outcome mayDissent() const;
    Outcome agreeTheme();
    /// What agreeTheme() would agree over colleagues' answers or a query, a line each; empty for nothing.
    [[nodiscard]] QStringList unheardInTheme() const;
    Outcome mark(int level, int point, std::optional<Mark> mark);
    /// Nothing, in place, not yet, query, and round again.
    Outcome cycleMark(int level, int point);
    /// Later, with the typing; the same field until the statement changes is one run.
    void write(edit::Write::Field field, const QString &text);

    void goTo(StatementNumber statement) { m_document.setStatement(statement); }
    /// The first statement of the theme that is not agreed, or its first.
    void goToTheme(int theme);
    void goPrevious() { step(-1); }
    void goNext() { step(1); }
    /// To the next open statement; where there is none to the next draft, and then to the next query.
    Outcome goNextOpen();
    void goFirst();
    void goLast();
    /// What the key means, on the page and in front of the room alike.
    Outcome carryOut(const AgreeKey &key);

    /// What came of an earlier action. "Carried on" adds an action of this review that goes on with it, in one gesture.
    Outcome setStatus(ActionId action, ActionStatus status);
    void writeOutcome(ActionId action, const QString &text);
    /// An empty action of this review at this statement, to be filled in.
    Action newAction() const;
    /// Adds the action, or revises it where the file has it already.
    Outcome keepAction(const Action &action);
    Outcome removeAction(ActionId action);

    /// What to say about it; empty for Done.
    QString hint(Outcome outcome) const;

private:
    const Workspace &workspace() const { return m_document.workspace(); }
    const Review &review() const { return *m_document.review(); }
    const Structure &structure() const { return workspace().structureOf(review()); }
    AgreeContent content() const { return AgreeContent(m_document); }
    StatementRoute route() const { return {workspace(), review(), m_document.statement()}; }
    std::vector<StatementNumber> draftsOfTheme() const;
    Outcome perform(const Edit &edit);
    /// Says so where that takes an agreement back, for it may have been a slip.
    Outcome changeAnswer(const edit::ChooseLevel &choice);
    [[nodiscard]] QString noLongerAgreedText() const;
    void step(int by);

    Document &m_document;
};

} // namespace waymark
