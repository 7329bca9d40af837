// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/actions/actionspage.h"

#include "core/find/finding.h"
#include "core/insight/followup.h"
#include "core/review/acrosseditions.h"
#include "core/text/followup.h"
#include "core/text/numbersanddates.h"
#include "ui/actions/actiondialog.h"
#include "ui/actions/leveragedialog.h"
#include "ui/actions/targetdialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/plainlabel.h"
#include "ui/look/shownstack.h"
#include "ui/look/waymarkstyle.h"
#include "ui/places/actions/actionfilters.h"
#include "ui/places/actions/actionsboard.h"
#include "ui/places/actions/actionstable.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {
namespace {

/// The views in their stack, as the segments count them.
constexpr int boardView = 1;
constexpr int emptyView = 2;

/// What would go on with an action in this review; nothing where it is none of an earlier one, or has ended.
std::optional<Action> successorIn(const Workspace &workspace, const Review &review, const Action &action)
{
    const Review &origin = *workspace.review(action.review);
    if (origin.id == review.id || review.date < origin.date || !isRunning(workspace, action))
        return std::nullopt;
    return carriedInto(workspace, review, action, ActionId::create());
}

QString summaryOf(const Workspace &workspace, QDate today)
{
    ActionSummary all;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        const ActionSummary one = actionSummary(workspace, id);
        all.open += one.open;
        all.underway += one.underway;
        all.carriedOn += one.carriedOn;
        all.done += one.done;
        all.stopped += one.stopped;
    }
    QStringList parts{actionCounts(all)};
    if (const auto late = overdueActions(workspace, today).size(); late > 0)
        parts << ActionsPage::tr("%n overdue", nullptr, static_cast<int>(late));
    if (!workspace.leverage().isEmpty())
        parts << ActionsPage::tr("▲ means highest leverage"); // the table has no room for more than the sign
    return inOneLine(parts);
}

} // namespace

ActionsPage::ActionsPage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_table(new ActionsTable(m_model))
    , m_board(new ActionsBoard(m_model))
    , m_view(new SegmentedControl)
    , m_summary(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_add(new QPushButton(tr("Add action…")))
    , m_filters(new ActionFilters)
    , m_stack(new ShownStack)
{
    setObjectName(QStringLiteral("actionsPage"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addLayout(makeHead());
    column->addWidget(m_filters);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_board);
    m_stack->addWidget(makeEmpty());
    m_stack->setMinimumHeight(qRound(textScaled(180))); // some actions whole, however large the text is
    column->addWidget(m_stack, 1);
    m_deeds = makeDeeds();
    column->addWidget(m_deeds);

    connect(m_filters, &ActionFilters::changed, this, &ActionsPage::read);
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_add, m_leverage, m_edit, m_progress, m_targets, m_remove, m_setStatus})
        needsChangeableFile(each, document);
    connect(m_add, &QPushButton::clicked, this, &ActionsPage::add);
    connect(m_table, &ActionsTable::editWanted, this, &ActionsPage::edit);
    connect(m_table, &ActionsTable::removeWanted, this, &ActionsPage::remove);
    connect(m_table, &ActionsTable::lineChanged, this, &ActionsPage::tellLine);
    connect(m_board, &ActionsBoard::editWanted, this, &ActionsPage::edit);
    connect(m_board, &ActionsBoard::removeWanted, this, &ActionsPage::remove);
    connect(m_board, &ActionsBoard::lineChanged, this, &ActionsPage::tellLine);
    connect(m_board, &ActionsBoard::statusWanted, this, &ActionsPage::setStatus);
    for (auto *view : m_stack->findChildren<QAbstractItemView *>()) {
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](QPoint at) { offerMenu(view, at); });
    }
    connect(m_view, &SegmentedControl::currentChanged, this, &ActionsPage::showView);
}

QLayout *ActionsPage::makeHead()
{
    auto *whole = new QVBoxLayout;
    whole->setSpacing(2);
    auto *head = new FlowLayout;
    whole->addLayout(head);
    // Across: what is shortened where there is no room says of itself that it needs none.
    m_summary->setObjectName(QStringLiteral("actionsSummary"));
    m_summary->setEliding(true);
    whole->addWidget(m_summary);
    head->addWidget(new PlainLabel(tr("Actions"), TextSize::Page, TextWeight::SemiBold));
    head->addSpring();
    m_view->setObjectName(QStringLiteral("actionsView"));
    m_view->setAccessibleName(tr("Table or board"));
    m_view->addSegment(tr("Table"));
    m_view->addSegment(tr("Board"));
    head->addWidget(m_view);
    m_leverage = new QPushButton(tr("Highest leverage…"));
    m_leverage->setObjectName(QStringLiteral("pickLeverage"));
    connect(m_leverage, &QPushButton::clicked, this, &ActionsPage::pickLeverage);
    head->addWidget(m_leverage);
    m_calendar = new QPushButton(tr("Calendar file…"));
    m_calendar->setObjectName(QStringLiteral("saveCalendar"));
    connect(m_calendar, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::SaveCalendar); });
    head->addWidget(m_calendar);
    makePrimary(m_add);
    head->addWidget(m_add);
    return whole;
}

void ActionsPage::showView(int view)
{
    // A board of what is still to do alone would have three empty columns.
    const ActionFilter::Status now = m_filters->filter().status;
    const bool board = view == boardView;
    if (now == (board ? ActionFilter::Status::Running : ActionFilter::Status::All))
        m_filters->setStatus(board ? ActionFilter::Status::All : ActionFilter::Status::Running);
    const Action *before = chosen();
    const std::optional<ActionId> kept = before ? std::optional(before->id) : std::nullopt;
    m_shown = view;
    read();
    if (kept)
        choose(m_model.lineOf(*kept));
    firstFocus()->setFocus();
}

int ActionsPage::line() const { return m_shown == boardView ? m_board->line() : m_table->line(); }

void ActionsPage::choose(int line)
{
    if (m_shown == boardView)
        m_board->choose(line);
    else
        m_table->choose(line);
}

QWidget *ActionsPage::makeEmpty()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole); // as makeEmptyState(), whose way on is at the head of this page
    column->setContentsMargins(0, spacing::medium, 0, spacing::page);
    column->setSpacing(spacing::medium);
    m_emptyTitle = new PlainLabel({}, TextSize::Title, TextWeight::SemiBold);
    m_emptyTitle->setWordWrap(true);
    column->addWidget(m_emptyTitle);
    m_emptyText = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_emptyText->setMaximumWidth(qRound(textScaled(620)));
    m_emptyText->setWordWrap(true);
    column->addWidget(m_emptyText);
    column->addStretch(1);
    return whole;
}

QWidget *ActionsPage::makeDeeds()
{
    auto *whole = new QWidget;
    auto *row = new FlowLayout(spacing::small, whole);
    m_edit = new QPushButton(tr("Edit…"));
    m_remove = new QPushButton(tr("Delete"));
    m_remove->setObjectName(QStringLiteral("removeAction"));
    m_about = new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute);
    m_about->setObjectName(QStringLiteral("aboutDeeds"));
    m_setStatus = new ChoiceBox;
    m_setStatus->setObjectName(QStringLiteral("setActionStatus"));
    m_setStatus->setAccessibleName(tr("Status of the selected action"));
    for (const ActionStatus each : actionform::statuses)
        m_setStatus->addItem(actionStatusName(each), static_cast<int>(each));
    m_progress = new QPushButton(tr("Progress…"));
    m_progress->setObjectName(QStringLiteral("noteProgress"));
    m_targets = new QPushButton(tr("Targets…"));
    m_targets->setObjectName(QStringLiteral("setTargets"));
    row->addWidget(m_edit);
    row->addWidget(m_progress);
    row->addWidget(m_targets);
    row->addWidget(m_remove);
    connect(m_progress, &QPushButton::clicked, this, &ActionsPage::noteProgress);
    connect(m_targets, &QPushButton::clicked, this, &ActionsPage::setTargets);
    row->addSpring();
    row->addWidget(m_about);
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
    const std::optional<Action> kept = before ? std::optional(*before) : std::nullopt;
    m_model.read(workspace, m_filters->filter(), today);
    if (kept) {
        const int here = m_model.lineOf(kept->id);
        // What continued an action is gone when that is undone: back to what it continued, never to whatever is in its
        // line.
        choose(here < 0 && kept->carriedFrom ? m_model.lineOf(*kept->carriedFrom) : here);
    }
    const bool none = workspace.actions().isEmpty();
    m_summary->setText(none ? QString() : summaryOf(workspace, today));
    for (QWidget *each : std::initializer_list<QWidget *>{m_summary, m_filters, m_deeds, m_view})
        each->setVisible(!none);
    m_add->setEnabled(document().review() != nullptr);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? m_shown : emptyView);
    m_leverage->setVisible(!none && document().review());
    if (none) {
        m_emptyTitle->setText(tr("No actions yet"));
        m_emptyText->setText(document().review() ? tr("Add what would improve a statement, who will do it and by when. "
                                                      "You can also add actions while you agree a statement.")
                                                 : tr("Start a review first. Actions come from its statements."));
    } else {
        m_emptyTitle->setText(tr("Nothing to show"));
        m_emptyText->setText(tr("No action fits these filters. Choose “Any status” or clear the search to see more."));
    }
    tellLine();
}

const Action *ActionsPage::chosen() const
{
    const int here = line();
    return here >= 0 && here < m_model.rowCount() ? &m_model.action(here) : nullptr;
}

void ActionsPage::tellLine()
{
    const Action *action = chosen();
    m_about->setText(action ? tr("Status of the selected action") : tr("Select an action to change it"));
    for (QWidget *each : std::initializer_list<QWidget *>{m_edit, m_progress, m_targets, m_remove, m_setStatus})
        each->setEnabled(action != nullptr);
    m_setStatus->setCurrentIndex(action ? m_setStatus->findData(static_cast<int>(action->status)) : -1);
}

void ActionsPage::add()
{
    const Review *review = document().review();
    if (!review || document().isOnlyShown())
        return;
    Action start;
    start.id = ActionId::create();
    start.review = review->id;
    if (ActionDialog::ask(this, document(), start)) {
        read();
        choose(m_model.lineOf(start.id));
    }
}

void ActionsPage::edit()
{
    if (const Action *action = chosen(); action && !document().isOnlyShown()) {
        if (ActionDialog::ask(this, document(), *action))
            read();
    }
}

void ActionsPage::remove()
{
    if (const Action *action = chosen(); action && !document().isOnlyShown()) {
        const int before = line();
        const bool removed = document().perform(edit::RemoveAction{action->id}); // Undo brings it back: no question
        read();
        choose(std::min(before, m_model.rowCount() - 1));
        if (removed)
            showNoticeOf(document(), this, tr("Action deleted. You can undo this."));
    }
}

void ActionsPage::noteProgress()
{
    if (const Action *action = chosen()) {
        ProgressDialog(document(), action->id, this).exec();
        read();
    }
}

void ActionsPage::setTargets()
{
    const Action *action = chosen();
    const Review *review = document().review();
    if (!action || !review)
        return;
    // Targets belong to the review that is looked at, where the action's statements are in its edition.
    const std::vector<StatementNumber> here = statementsIn(document().workspace(), *review, *action);
    if (here.empty())
        TargetDialog(document(), action->review, action->statements, this).exec();
    else
        TargetDialog(document(), review->id, here, this).exec();
    read();
}

void ActionsPage::pickLeverage()
{
    if (const Review *review = document().review()) {
        LeverageDialog(document(), review->id, this).exec();
        read();
    }
}

void ActionsPage::offerMenu(QAbstractItemView *view, QPoint at)
{
    const QModelIndex index = view->indexAt(at);
    if (index.isValid())
        view->setCurrentIndex(index);
    const Action *action = chosen();
    if (!index.isValid() || !action)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("actionMenu"));
    const auto offer = [menu](QPushButton *button) {
        menu->addAction(button->text(), button, &QPushButton::click)->setEnabled(button->isEnabled());
    };
    offer(m_edit);
    offer(m_progress);
    offer(m_targets);
    QMenu *statuses = menu->addMenu(tr("Status"));
    statuses->setEnabled(m_setStatus->isEnabled());
    for (const ActionStatus each : actionform::statuses) {
        QAction *status = statuses->addAction(actionStatusName(each), this, [this, each] { setStatus(each); });
        status->setCheckable(true);
        status->setChecked(each == action->status);
    }
    menu->addSeparator();
    menu->addAction(tr("Go to statement %1").arg(action->statements.front().toString()), this,
                    [this, review = action->review, statement = action->statements.front()] {
                        if (!document().setReview(review))
                            return;
                        document().setStatement(statement);
                        Q_EMIT placeWanted(Place::Agree);
                    });
    menu->addSeparator();
    offer(m_remove);
    menu->popup(view->viewport()->mapToGlobal(at));
}

void ActionsPage::setStatus(ActionStatus status)
{
    const Action *action = chosen();
    if (!action || action->status == status || document().isOnlyShown())
        return;
    // Out of an earlier review: the one that is looked at goes on with it, under its own name.
    const Review *review = document().review();
    const Workspace &workspace = document().workspace();
    const auto next = status == ActionStatus::CarriedOn && review ? successorIn(workspace, *review, *action)
                                                                  : std::optional<Action>();
    if (next) {
        if (document().perform(edit::CarryOnAction{action->id, *next})) {
            read();
            choose(m_model.lineOf(next->id));
            showNoticeOf(document(), this, continuedNotice(document().workspace(), *next));
        }
        return;
    }
    Action revised = *action;
    revised.status = status;
    // What came of it is asked for where something came to an end: it is what governors read a year later.
    const bool told = revised.isRunning() ? document().perform(edit::ReviseAction{revised, QDate::currentDate()})
                                          : ActionDialog::askOutcome(this, document(), revised);
    if (told)
        read();
    else
        tellLine();
}

void ActionsPage::showHit(const HitPlace &place)
{
    const ActionId action{place.row};
    if (m_model.lineOf(action) < 0) {
        m_filters->showAll();
        read();
    }
    choose(m_model.lineOf(action));
    firstFocus()->setFocus(Qt::OtherFocusReason);
}

QWidget *ActionsPage::firstFocus()
{
    if (m_model.rowCount() == 0)
        return m_add;
    return m_shown == boardView ? m_board->firstFocus() : m_table;
}

} // namespace waymark
