// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/actionrow.h"

#include "core/text/actions.h"
#include "ui/look/choicebox.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

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
    m_about->setEliding(true);
    for (const ActionStatus status :
         {ActionStatus::Open, ActionStatus::Done, ActionStatus::CarriedOn, ActionStatus::Stopped})
        m_status->addItem(status == ActionStatus::Open        ? tr("What came of it?")
                          : status == ActionStatus::CarriedOn ? tr("Carry on in this review")
                                                              : actionStatusName(status),
                          static_cast<int>(status));
    m_status->setObjectName(QStringLiteral("status"));
    m_status->setFocusPolicy(Qt::StrongFocus);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->setPlaceholderText(tr("In a sentence: what came of it"));
    m_outcome->setAccessibleName(tr("What came of it"));
    m_outcome->setMaxLength(maxText);
    m_outcome->installEventFilter(this);
    m_more->setObjectName(QStringLiteral("more"));
    m_more->setIcon(icon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    auto *menu = new QMenu(m_more);
    connect(menu->addAction(tr("Change...")), &QAction::triggered, this, [this] { Q_EMIT reviseWanted(m_entry.id); });
    connect(menu->addAction(tr("Remove")), &QAction::triggered, this, [this] { Q_EMIT removeWanted(m_entry.id); });
    connect(m_more, &QAbstractButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
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
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_about->setVisible(!about.isEmpty());
    m_asked->setVisible(entry.earlier);
    m_status->setAccessibleName(tr("What came of it: %1").arg(entry.what));
    m_status->setCurrentIndex(std::max(0, m_status->findData(static_cast<int>(entry.status)))); // under way: not ended
    m_outcome->setVisible(m_status->currentIndex() > 0);
    if (m_outcome->text() != entry.outcome) {
        const int position = m_outcome->cursorPosition();
        m_outcome->setText(entry.outcome);
        m_outcome->setCursorPosition(position);
    }
    m_more->setVisible(!entry.earlier);
    m_more->setAccessibleName(tr("Change or remove: %1").arg(entry.what));
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    static_cast<QBoxLayout *>(m_asked->layout())
        ->setDirection(width() < textScaled(310) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
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

} // namespace waymark
