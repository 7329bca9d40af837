// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/statement/agreekeys.h"
#include "ui/statement/agreepresenter.h"
#include "ui/statement/spokenchanges.h"

class QStackedLayout;

namespace waymark {

class AgreeEmpty;
class AgreeFoot;
class PageScroll;
class ReviewColumn;
class StatementPanel;

/// Where a review is done: one statement at a time, its descriptors side by side, by mouse or by keyboard.
class AgreePage : public Page
{
    Q_OBJECT

public:
    explicit AgreePage(Document &document, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *makeFoot(QWidget *parent) override;
    /// AgreeTheme.
    void carryOut(Command command) override;
    /// The note, the descriptor, or the levels.
    void showHit(const HitPlace &place) override;
    QWidget *firstFocus() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showsTheDocumentAlone() const override { return true; }
    void connectPanel();
    void connectColumn();
    /// The one rule of whose a key is: answers are given at the levels, and the list goes from statement to statement.
    /// A field, a button and all else keep what is typed there to themselves.
    std::optional<AgreeKey> keyForStatement(const QKeyEvent &event) const;
    bool isInside(const QWidget *part) const; ///< whether the window's focus is
    void toLevels();
    void tell(AgreePresenter::Outcome outcome);
    void agree();
    void agreeTheme();
    void askForDissent();
    void askForTarget();
    void showEvidence();
    void showEvidenceLink(int kept, int offered);
    void offerStatementMenu(StatementNumber statement, QPoint place);
    void offerLevelMenu(int level, QPoint place);
    void askForAction(std::optional<ActionId> action);
    bool takeAwayStaleHint(); ///< true where another statement is shown now, or it was locked or opened

    AgreePresenter m_presenter;
    QStackedLayout *m_states;
    AgreeEmpty *m_empty;
    ReviewColumn *m_column;
    PageScroll *m_scroll;
    StatementPanel *m_panel;
    AgreeFoot *m_foot = nullptr;
    std::optional<StatementKey> m_shown;
    SpokenChanges m_spoken;
    bool m_wasLocked = false;
};

} // namespace waymark
