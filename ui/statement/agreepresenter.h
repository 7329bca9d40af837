// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"
#include "ui/document/document.h"
#include "ui/statement/agreeview.h"

#include <QCoreApplication>

namespace waymark {

struct AgreeKey;

/// Decides what the Agree page and the meeting show and what a gesture there does. No widgets; every gesture is an
/// edit of the document. Only while the document has a review, but for hasReview().
class AgreePresenter
{
    Q_DECLARE_TR_FUNCTIONS(AgreePage)

public:
    explicit AgreePresenter(Document &document) : m_document(document) {}

    bool hasReview() const { return m_document.isOpen() && m_document.review(); }
    bool isLocked() const { return m_document.review()->isFinished() || m_document.isOnlyShown(); }

    ReviewColumnView column() const;
    StatementView statement() const;
    std::vector<ActionEntry> actions() const;
    TargetView target() const;
    BannerView banner() const;
    /// "SLT · 5 in the room": what agreeing is recorded with.
    QString room() const;
    FootView foot() const;

    /// What a gesture came to; anything but Done and Same is worth a hint.
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
    [[nodiscard]] std::optional<StatementNumber> afterAgreeing() const;
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
    /// "last year" for the academic year before this review's, otherwise that year: "2022/23".
    QString earlierName(const Review &earlier) const;

private:
    const Workspace &workspace() const { return m_document.workspace(); }
    const Review &review() const { return *m_document.review(); }
    const Structure &structure() const { return workspace().structureOf(review()); }
    BadgeState badge(const Decision &decision) const;
    StatementEntry entry(const Statement &statement) const;
    std::vector<DescriptorEntry> descriptors() const;
    std::vector<StatementNumber> draftsOfTheme() const;
    Outcome perform(const Edit &edit);
    /// Says so where that takes an agreement back, for it may have been a slip.
    Outcome changeAnswer(const edit::ChooseLevel &choice);
    [[nodiscard]] QString noLongerAgreedText() const;
    void step(int by);
    std::optional<StatementNumber> neighbour(int by) const;
    FootView::Next kindOfNext(std::optional<StatementNumber> &there) const;
    QString countsOf(const Progress &part) const;
    std::optional<StatementNumber> nextNotAgreed() const;

    Document &m_document;
};

} // namespace waymark
