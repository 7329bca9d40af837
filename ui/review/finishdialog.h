// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"
#include "core/review/workspace.h"
#include "ui/desk/command.h"
#include "ui/forms/formdialog.h"

#include <vector>

class QListWidget;
class QListWidgetItem;
class QPlainTextEdit;
class QRadioButton;

namespace waymark {

/// What is not settled yet when a review is about to be finished.
struct FinishList
{
    struct Item
    {
        StatementNumber statement;
        QString title;
        QString standing; ///< "Level 2, draft, query"
    };
    struct Section
    {
        QString title; ///< "Not answered yet: 3"
        std::vector<Item> items;
    };

    /// Something else that is unfinished, and stays open when the review is finished.
    struct Besides
    {
        QString line; ///< "Actions without an owner or a date: 3"
        Command way;  ///< where it can be seen to
    };

    std::vector<Section> sections; ///< not answered, carried forward, drafts, queries; none of them empty
    std::vector<Besides> besides;
    QString headline;

    [[nodiscard]] bool isSettled() const { return sections.empty(); }
};

/// `today` decides which actions are overdue.
FinishList finishList(const Workspace &workspace, const Review &review, QDate today);

/// Shows what is not settled, then locks the current review. There must be one, not finished yet.
class FinishDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit FinishDialog(Document &document, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants to look at a statement first; the dialog has closed without finishing, and the document already
    /// looks at it.
    void statementWanted(waymark::StatementNumber statement);
    /// The same for what is open besides.
    void commandWanted(waymark::Command command, const QVariant &about = {});

protected:
    bool submit() override;

private:
    void addStatements(const FinishList &list);
    void addBesides(const FinishList &list);
    void addQuestions();
    void goTo(const QListWidgetItem *item);

    Document &m_document;
    ReviewId m_review;
    QListWidget *m_list = nullptr;
};

/// Reopens the current review, which is finished, with a reason that is recorded.
class ReopenDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ReopenDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    Document &m_document;
    ReviewId m_review;
    QRadioButton *m_correction;
    QRadioButton *m_tooSoon;
    QPlainTextEdit *m_reason;
    Field *m_field;
};

} // namespace waymark
