// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statement/actionscard.h"

#include "core/text/followup.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/page.h"
#include "ui/look/accessible.h"
#include "ui/look/choices.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/statement/pagescroll.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTimer>
#include <QToolButton>
#include <algorithm>

namespace waymark {

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
    , m_what(new PlainLabel({}, this))
    , m_about(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_status(new ChoiceBox(this))
    , m_outcome(new QLineEdit(this))
    , m_more(new QToolButton(this))
{
    m_what->setWordWrap(true);
    m_about->setWordWrap(true); // its end is when the action is due
    for (const ActionStatus status :
         {ActionStatus::Open, ActionStatus::Done, ActionStatus::CarriedOn, ActionStatus::Stopped})
        m_status->addItem(status == ActionStatus::Open        ? tr("Outcome")
                          : status == ActionStatus::CarriedOn ? tr("Continue in this review")
                                                              : actionStatusName(status),
                          static_cast<int>(status));
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // in a narrow column of its own
    m_status->setMinimumContentsLength(8);
    m_status->setFocusPolicy(Qt::StrongFocus);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setPlaceholderText(tr("The outcome, in a sentence"));
    m_outcome->setAccessibleName(tr("Outcome"));
    m_outcome->setMaxLength(maxText);
    m_outcome->installEventFilter(this);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_menu = new QMenu(m_more);
    m_menu->setObjectName(QStringLiteral("actionMenu"));
    connect(m_menu->addAction(tr("Change…")), &QAction::triggered, this, [this] { Q_EMIT reviseWanted(m_entry.id); });
    connect(m_menu->addAction(tr("Remove")), &QAction::triggered, this, [this] { Q_EMIT removeWanted(m_entry.id); });
    connect(m_more, &QAbstractButton::clicked, m_menu,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    connect(m_status, qOverload<int>(&QComboBox::activated), this, [this](int index) {
        Q_EMIT statusChosen(m_entry.id, static_cast<ActionStatus>(m_status->itemData(index).toInt()));
    });
    connect(m_outcome, &QLineEdit::textEdited, this,
            [this](const QString &text) { Q_EMIT outcomeTyped(m_entry.id, text); });
    connect(m_outcome, &QLineEdit::editingFinished, this, &ActionRow::outcomeLeft);

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_what);
    words->addWidget(m_about);
    m_asked = new QWidget(this);
    auto *asked = new QHBoxLayout(m_asked);
    asked->setContentsMargins(0, 2, 0, 0);
    asked->setSpacing(spacing::tiny);
    asked->addWidget(m_status);
    asked->addWidget(m_outcome, 1);
    words->addWidget(m_asked);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins(0, 0, 0, spacing::tiny);
    all->setSpacing(spacing::tiny);
    all->addLayout(words, 1);
    all->addWidget(m_more, 0, Qt::AlignTop);
}

void ActionRow::show(const ActionEntry &entry)
{
    m_entry = entry;
    setObjectName(QStringLiteral("action"));
    m_what->setText(entry.what);
    QStringList about;
    if (entry.earlier)
        about << tr("from %1", "last year, or 2022/23").arg(entry.from);
    if (!entry.about.isEmpty())
        about << entry.about;
    if (!entry.earlier && entry.status != ActionStatus::Open)
        about << actionStatusName(entry.status).toLower();
    m_about->setText(inOneLine(about));
    m_about->setVisible(!about.isEmpty());
    m_asked->setVisible(entry.earlier);
    m_asked->setEnabled(!entry.onlyShown);
    m_status->setAccessibleName(tr("Outcome: %1").arg(entry.what));
    m_status->setCurrentIndex(std::max(0, m_status->findData(static_cast<int>(entry.status)))); // under way: not ended
    m_outcome->setVisible(m_status->currentIndex() > 0);
    if (m_outcome->text() != entry.outcome) {
        const int position = m_outcome->cursorPosition();
        m_outcome->setText(entry.outcome);
        m_outcome->setCursorPosition(m_outcome->hasFocus() ? position : 0); // a long one shows how it begins
    }
    setPlainToolTip(*m_outcome, entry.outcome);
    if (!m_outcome->hasFocus()) // it stays where someone types into it
        arrange();
    m_more->setVisible(!entry.earlier && !entry.onlyShown);
    m_more->setAccessibleName(tr("Change or remove: %1").arg(entry.what));
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// The outcome beside its status where all of it is seen there, else on a line of its own.
void ActionRow::arrange()
{
    const int beside = width() - m_status->sizeHint().width() - m_more->sizeHint().width() - spacing::large;
    const bool isLong = m_outcome->fontMetrics().horizontalAdvance(m_outcome->text()) > beside;
    static_cast<QBoxLayout *>(m_asked->layout())
        ->setDirection(width() < textScaled(310) || isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void ActionRow::contextMenuEvent(QContextMenuEvent *event)
{
    // Of an earlier action what came of it is asked on the row itself.
    if (!m_entry.earlier && !m_entry.onlyShown)
        m_menu->popup(event->globalPos());
}

bool ActionRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_outcome && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->ignore();
            return true;
        }
        if (event->type() == QEvent::KeyPress && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT outcomeLeft();
            return true; // not the page's "agree and go on"
        }
    }
    return QWidget::eventFilter(watched, event);
}

ActionsCard::ActionsCard(QWidget *parent)
    : Card(parent)
    , m_count(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_add(new LinkButton(tr("Add action…"), this))
    , m_target(new LinkButton({}, this, TextSize::Small))
    , m_points(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_none(new PlainLabel(tr("What would help us improve?"), TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_scroll(new PageScroll(this))
{
    setContentsMargins(0, 0, 0, 0);
    m_add->setObjectName(QStringLiteral("addAction"));
    m_add->setContentsMargins(0, 0, 0, 0);
    connect(m_add, &QAbstractButton::clicked, this, &ActionsCard::addWanted);
    m_target->setObjectName(QStringLiteral("target"));
    connect(m_target, &QAbstractButton::clicked, this, &ActionsCard::targetWanted);
    m_points->setObjectName(QStringLiteral("targetPoints"));
    m_count->setEliding(true);
    auto *list = new QWidget;
    m_rows = new QVBoxLayout(list);
    m_rows->setContentsMargins(0, 0, spacing::tiny, 0);
    m_rows->setSpacing(spacing::tiny);
    m_rows->addWidget(m_none);
    m_rows->addWidget(m_points);
    m_rows->addStretch(1);
    m_scroll->setWidget(list);
    m_scroll->setMinimumHeight(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(new PlainLabel(tr("Actions"), TextSize::Body, TextWeight::SemiBold, Ink::Text, this));
    head->addWidget(m_count, 1);
    head->addWidget(m_add);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    all->setSpacing(2);
    all->addLayout(head);
    all->addWidget(m_target, 0, Qt::AlignLeft);
    all->addWidget(m_scroll, 1);
}

ActionRow *ActionsCard::makeRow()
{
    auto *row = new ActionRow(this);
    connect(row, &ActionRow::statusChosen, this, &ActionsCard::statusChosen);
    connect(row, &ActionRow::outcomeTyped, this, &ActionsCard::outcomeTyped);
    connect(row, &ActionRow::outcomeLeft, this, &ActionsCard::outcomeLeft);
    connect(row, &ActionRow::reviseWanted, this, &ActionsCard::reviseWanted);
    connect(row, &ActionRow::removeWanted, this, &ActionsCard::removeWanted);
    m_rows->insertWidget(m_rows->indexOf(m_points), row);
    row->setVisible(true);
    return row;
}

void ActionsCard::show(const std::vector<ActionEntry> &entries, const TargetView &target)
{
    // Carried on, an action moves down: the keyboard goes with it, and does not answer for another.
    const QWidget *focus = window()->focusWidget(); // whatever list is open over it
    const auto inFocus =
        std::ranges::find_if(m_actions, [focus](const ActionRow *row) { return focus && row->isAncestorOf(focus); });
    const std::optional<ActionId> kept =
        inFocus == m_actions.end() ? std::nullopt : std::optional((*inFocus)->action());
    // Of another statement they are read from the top, wherever the list was left.
    const bool isOther = std::ranges::none_of(m_actions, [&](const ActionRow *row) {
        return std::ranges::find(entries, row->action(), &ActionEntry::id) != entries.end();
    });
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    while (m_actions.size() > entries.size()) {
        m_actions.back()->hide();
        m_actions.back()->deleteLater();
        m_actions.pop_back();
    }
    while (m_actions.size() < entries.size())
        m_actions.push_back(makeRow());
    for (std::size_t at = 0; at < entries.size(); ++at)
        m_actions[at]->show(entries[at]);
    const auto now = std::ranges::find_if(
        m_actions, [&](const ActionRow *row) { return kept && row->action() == *kept && !row->isAncestorOf(focus); });
    if (now != m_actions.end()) {
        if (auto *same = (*now)->findChild<QWidget *>(focus->objectName())) {
            same->setFocus();
            // Its place is known once the rows are laid out.
            QTimer::singleShot(0, same, [this, same] { m_scroll->ensureWidgetVisible(same); });
        }
    }
    const auto asked = std::ranges::count_if(entries, [](const ActionEntry &entry) {
        return entry.earlier && (entry.status == ActionStatus::Open || entry.status == ActionStatus::Underway);
    });
    m_count->setText(asked > 0 ? tr("%n unfinished from before", nullptr, static_cast<int>(asked)) : QString());
    m_none->setVisible(entries.empty());
    m_target->setText(target.line);
    const QString points = bulleted(target.points);
    setPlainToolTip(*m_target, points);
    m_target->setAccessibleDescription(target.points.join(QStringLiteral("; ")));
    m_points->setText(points);
    m_points->setVisible(!points.isEmpty());
}

} // namespace waymark
