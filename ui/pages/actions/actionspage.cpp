// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/actions/actionspage.h"

#include "core/insight/actionsummary.h"
#include "core/text/actions.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"
#include "ui/pages/actions/actiondialog.h"
#include "ui/pages/actions/actionfilters.h"
#include "ui/pages/actions/actionstable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace waymark {
namespace {

QString summaryOf(const Workspace &workspace, QDate today)
{
    ActionSummary all;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        const ActionSummary one = actionSummary(workspace, id);
        all.open += one.open;
        all.carriedOn += one.carriedOn;
        all.done += one.done;
        all.stopped += one.stopped;
    }
    QStringList parts{ActionsPage::tr("%n open", nullptr, all.open)};
    if (all.carriedOn > 0)
        parts << ActionsPage::tr("%n carried on", nullptr, all.carriedOn);
    if (const auto late = overdueActions(workspace, today).size(); late > 0)
        parts << ActionsPage::tr("%n overdue", nullptr, static_cast<int>(late));
    if (all.done > 0)
        parts << ActionsPage::tr("%n done", nullptr, all.done);
    if (all.stopped > 0)
        parts << ActionsPage::tr("%n stopped", nullptr, all.stopped);
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ActionsPage::ActionsPage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_table(new ActionsTable(m_model))
    , m_summary(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_add(new QPushButton(tr("Add action…")))
    , m_filters(new ActionFilters)
    , m_stack(new QStackedWidget)
{
    setObjectName(QStringLiteral("actionsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(2);
    titles->addWidget(new PlainLabel(tr("Actions"), TextSize::Page, TextWeight::SemiBold));
    m_summary->setEliding(true);
    titles->addWidget(m_summary);
    head->addLayout(titles, 1);
    makePrimary(m_add);
    head->addWidget(m_add);
    column->addLayout(head);
    column->addWidget(m_filters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(makeEmpty());
    column->addWidget(m_stack, 1);
    m_deeds = makeDeeds();
    column->addWidget(m_deeds);

    connect(m_filters, &ActionFilters::changed, this, &ActionsPage::read);
    connect(m_add, &QPushButton::clicked, this, &ActionsPage::add);
    connect(m_table, &ActionsTable::editWanted, this, &ActionsPage::edit);
    connect(m_table, &ActionsTable::removeWanted, this, &ActionsPage::remove);
    connect(m_table, &ActionsTable::lineChanged, this, &ActionsPage::tellLine);
}

QWidget *ActionsPage::makeEmpty()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->addStretch(1);
    m_emptyTitle = new PlainLabel({}, TextSize::Title, TextWeight::SemiBold);
    m_emptyTitle->setAlignment(Qt::AlignHCenter);
    column->addWidget(m_emptyTitle);
    m_emptyText = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_emptyText->setAlignment(Qt::AlignHCenter);
    m_emptyText->setWordWrap(true);
    column->addWidget(m_emptyText);
    column->addStretch(2);
    return whole;
}

QWidget *ActionsPage::makeDeeds()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_edit = new QPushButton(tr("Edit…"));
    m_remove = new QPushButton(tr("Delete"));
    m_remove->setObjectName(QStringLiteral("removeAction"));
    auto *label = new PlainLabel(tr("Status of the chosen action"), TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_setStatus = new QComboBox;
    m_setStatus->setObjectName(QStringLiteral("setActionStatus"));
    m_setStatus->setAccessibleName(tr("Status of the chosen action"));
    for (const ActionStatus each : actionform::statuses)
        m_setStatus->addItem(actionStatusName(each), static_cast<int>(each));
    row->addWidget(m_edit);
    row->addWidget(m_remove);
    row->addStretch(1);
    row->addWidget(label);
    row->addWidget(m_setStatus);
    connect(m_edit, &QPushButton::clicked, this, &ActionsPage::edit);
    connect(m_remove, &QPushButton::clicked, this, &ActionsPage::remove);
    connect(m_setStatus, &QComboBox::activated, this,
            [this] { setStatus(static_cast<ActionStatus>(m_setStatus->currentData().toInt())); });
    return whole;
}

void ActionsPage::refresh()
{
    if (!document().isOpen())
        return;
    m_filters->read(document().workspace());
    read();
}

void ActionsPage::read()
{
    if (!document().isOpen())
        return;
    const Workspace &workspace = document().workspace();
    const QDate today = QDate::currentDate();
    const Action *before = chosen();
    const std::optional<ActionId> kept = before ? std::optional(before->id) : std::nullopt;
    m_model.read(workspace, m_filters->filter(), today);
    if (kept)
        m_table->choose(m_model.lineOf(*kept));
    const bool none = workspace.actions().isEmpty();
    m_summary->setText(none ? QString() : summaryOf(workspace, today));
    for (QWidget *each : std::initializer_list<QWidget *>{m_summary, m_filters, m_deeds})
        each->setVisible(!none);
    m_add->setEnabled(document().review() != nullptr);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    if (none) {
        m_emptyTitle->setText(tr("No actions yet"));
        m_emptyText->setText(document().review()
                                 ? tr("Add what would move a statement up: who does it and by when. You can also add "
                                      "actions while you agree a statement.")
                                 : tr("Start a review first: actions come out of its statements."));
    } else {
        m_emptyTitle->setText(tr("Nothing to show"));
        m_emptyText->setText(tr("No action fits these filters. Choose “Any status” or clear the search to see more."));
    }
    tellLine();
}

const Action *ActionsPage::chosen() const
{
    const int line = m_table->line();
    return line >= 0 && line < m_model.rowCount() ? &m_model.action(line) : nullptr;
}

void ActionsPage::tellLine()
{
    const Action *action = chosen();
    for (QWidget *each : std::initializer_list<QWidget *>{m_edit, m_remove, m_setStatus})
        each->setEnabled(action != nullptr);
    if (action)
        m_setStatus->setCurrentIndex(m_setStatus->findData(static_cast<int>(action->status)));
}

void ActionsPage::add()
{
    const Review *review = document().review();
    if (!review)
        return;
    Action start;
    start.id = ActionId::create();
    start.review = review->id;
    start.statements = {document().statement()};
    if (const auto action = ActionDialog::ask(this, document().workspace(), start)) {
        document().perform(edit::AddAction{*action});
        read();
        m_table->choose(m_model.lineOf(action->id));
    }
}

void ActionsPage::edit()
{
    if (const Action *action = chosen()) {
        if (const auto revised = ActionDialog::ask(this, document().workspace(), *action)) {
            document().perform(edit::ReviseAction{*revised});
            read();
        }
    }
}

void ActionsPage::remove()
{
    if (const Action *action = chosen()) {
        const int line = m_table->line();
        document().perform(edit::RemoveAction{action->id}); // Undo brings it back: no question is asked
        read();
        m_table->choose(std::min(line, m_model.rowCount() - 1));
    }
}

void ActionsPage::setStatus(ActionStatus status)
{
    const Action *action = chosen();
    if (!action || action->status == status)
        return;
    Action revised = *action;
    revised.status = status;
    // What came of it is asked for where something came to an end: it is what governors read a year later.
    if (status != ActionStatus::Open) {
        const auto told = ActionDialog::ask(this, document().workspace(), revised);
        if (!told) {
            tellLine();
            return;
        }
        revised = *told;
    }
    document().perform(edit::ReviseAction{revised});
    read();
}

QWidget *ActionsPage::firstFocus()
{
    if (m_model.rowCount() > 0)
        return m_table;
    return m_add;
}

} // namespace waymark
