// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/mergedialog.h"

#include "core/text/errors.h"
#include "core/text/merging.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/busypointer.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"

#include <QButtonGroup>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

MergeDialog::MergeDialog(Document &document, Merge merge, const QString &name, QWidget *parent)
    : FormDialog(tr("Merge another copy"),
                 tr("%1 is a copy of this file that was changed separately. What it has and this file doesn't will be "
                    "added here. The copy itself is not changed.")
                     .arg(name),
                 parent)
    , m_document(document)
    , m_merge(std::move(merge))
    , m_choices(m_merge.conflicts().size())
    , m_gains(wrappingLabel(QString(), TextSize::Body, Ink::Text))
    , m_open(wrappingLabel(QString(), TextSize::Body, Ink::Mute))
{
    setObjectName(QStringLiteral("mergeDialog"));
    watch(document);
    m_gains->setObjectName(QStringLiteral("gains"));
    body()->addWidget(m_gains);
    if (m_choices.empty()) {
        body()->addStretch(1);
        setMinimumWidth(static_cast<int>(textScaled(560)));
    } else {
        addConflicts();
        setMinimumWidth(static_cast<int>(textScaled(820)));
    }
    m_open->setObjectName(QStringLiteral("open"));
    addAboveFoot(m_open);
    setButtons(tr("Merge"), tr("Cancel"));
    if (m_list)
        m_list->setCurrentRow(0);
    refresh();
}

MergeDialog::~MergeDialog() = default;

QWidget *MergeDialog::column(const QString &title, QWidget *head, PlainLabel *text)
{
    auto *card = new Card;
    auto *box = new QVBoxLayout(card);
    box->setContentsMargins({}); // the card has its own
    box->addWidget(head);
    text->setAccessibleName(title);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setMinimumHeight(static_cast<int>(textScaled(44))); // two lines, so that short answers do not jump
    text->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    box->addWidget(text);
    box->addStretch(1);
    return card;
}

void MergeDialog::addConflicts()
{
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("conflicts"));
    m_list->setAccessibleName(tr("What both copies changed"));
    m_list->setWordWrap(true);
    // Three at once: what the chosen one is about has to be in sight too.
    const auto shown = static_cast<int>(std::min<std::size_t>(m_choices.size(), 3));
    m_list->setFixedHeight(static_cast<int>(textScaled(27 * shown + 12)));
    body()->addWidget(m_list);
    for (int row = 0; row < static_cast<int>(m_choices.size()); ++row) {
        m_list->addItem(QString());
        describe(row);
    }
    m_reason = wrappingLabel({}, TextSize::Body, Ink::Text);
    m_reason->setObjectName(QStringLiteral("reason"));
    body()->addWidget(m_reason);

    m_earlier = wrappingLabel({}, TextSize::Body, Ink::Mute);
    m_here = wrappingLabel({}, TextSize::Body, Ink::Text);
    m_there = wrappingLabel({}, TextSize::Body, Ink::Text);
    m_takeHere = new QRadioButton(tr("&This file"));
    m_takeThere = new QRadioButton(tr("&Other copy"));
    m_takeHere->setObjectName(QStringLiteral("takeHere"));
    m_takeThere->setObjectName(QStringLiteral("takeThere"));
    m_sides = new QButtonGroup(this);
    m_sides->addButton(m_takeHere);
    m_sides->addButton(m_takeThere);
    auto *columns = new QHBoxLayout;
    if (m_merge.hasAncestor()) {
        const QString title = tr("Earlier");
        columns->addWidget(column(title, new PlainLabel(title, TextSize::Body, TextWeight::SemiBold), m_earlier), 1);
    } else {
        m_earlier->setParent(this);
        m_earlier->hide();
    }
    columns->addWidget(column(tr("This file"), m_takeHere, m_here), 1);
    columns->addWidget(column(tr("Other copy"), m_takeThere, m_there), 1);
    body()->addLayout(columns);
    body()->addStretch(1);

    auto *allHere = new QPushButton(tr("&All from this file"));
    auto *allThere = new QPushButton(tr("All &from the other copy"));
    allHere->setObjectName(QStringLiteral("allHere"));
    allThere->setObjectName(QStringLiteral("allThere"));
    if (m_choices.size() > 1) {
        addToFoot(allThere); // which puts each left of the one before
        addToFoot(allHere);
    } else {
        delete allHere;
        delete allThere;
        allHere = allThere = nullptr;
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &MergeDialog::showConflict);
    connect(m_takeHere, &QRadioButton::clicked, this, [this] { decide(Side::Mine); });
    connect(m_takeThere, &QRadioButton::clicked, this, [this] { decide(Side::Theirs); });
    if (allHere) {
        connect(allHere, &QPushButton::clicked, this, [this] { decideAll(Side::Mine); });
        connect(allThere, &QPushButton::clicked, this, [this] { decideAll(Side::Theirs); });
    }
}

void MergeDialog::describe(int row)
{
    const auto at = static_cast<std::size_t>(row);
    const std::optional<Side> &side = m_choices[at];
    const QString chosen = !side                 ? tr("To decide")
                           : *side == Side::Mine ? tr("From this file")
                                                 : tr("From the other copy");
    m_list->item(row)->setText(inOneLine({conflictName(m_merge, m_merge.conflicts()[at]), chosen}));
}

void MergeDialog::showConflict(int row)
{
    if (row < 0)
        return;
    const auto at = static_cast<std::size_t>(row);
    const MergeConflict &conflict = m_merge.conflicts()[at];
    m_reason->setText(conflictReason(conflict));
    m_earlier->setText(earlierText(m_merge, conflict));
    m_here->setText(sideText(m_merge, conflict, Side::Mine));
    m_there->setText(sideText(m_merge, conflict, Side::Theirs));
    m_sides->setExclusive(false); // or neither could be taken out again
    m_takeHere->setChecked(m_choices[at] == Side::Mine);
    m_takeThere->setChecked(m_choices[at] == Side::Theirs);
    m_sides->setExclusive(true);
}

void MergeDialog::decide(Side side)
{
    const int row = m_list->currentRow();
    m_choices[static_cast<std::size_t>(row)] = side;
    describe(row);
    refresh();
}

void MergeDialog::decideAll(Side side)
{
    std::ranges::fill(m_choices, side);
    for (int row = 0; row < m_list->count(); ++row)
        describe(row);
    showConflict(m_list->currentRow());
    refresh();
}

std::vector<Side> MergeDialog::choices() const
{
    std::vector<Side> made;
    for (const auto &side : m_choices)
        made.push_back(side.value_or(Side::Mine));
    return made;
}

bool MergeDialog::hasAnything() const
{
    const auto step = m_merge.changeOf(Side::Mine, choices());
    return !step || !step->isEmpty() || !m_choices.empty();
}

void MergeDialog::refresh()
{
    const auto open = static_cast<int>(std::ranges::count_if(m_choices, [](const auto &side) { return !side; }));
    const auto step = m_merge.changeOf(Side::Mine, choices());
    const auto renumbered = m_merge.renumbered(choices());
    acceptButton()->setEnabled(open == 0 && step && !step->isEmpty());
    if (!step || !renumbered) {
        m_gains->setText(sentence(step ? renumbered.error() : step.error()));
        return;
    }
    const Workspace &mine = m_merge.original(Side::Mine);
    const QStringList lines =
        mergeLines(changesOf(*step, mine)) + changedAnswerLines(*step, mine) + renumberedLines(*renumbered);
    m_gains->setText(!lines.isEmpty() ? tr("Merging changes this file. %1").arg(inOneLine(lines))
                     : open > 0       ? tr("Apart from what you choose below, nothing in this file changes.")
                                      : tr("Nothing in this file changes."));
    QStringList told;
    if (open > 0)
        told.append(tr("Both copies changed %n thing(s). Choose which to use.", nullptr, open));
    told.append(m_merge.forgets(Side::Mine) ? tr("Someone was permanently removed from the other copy. They will be "
                                                 "removed from this file and its backups too. This can't be undone.")
                                            : tr("You can undo it afterwards."));
    m_open->setText(told.join(u' '));
}

bool MergeDialog::wouldBeMissed() const
{
    constexpr int few = 3;
    return std::ranges::count_if(m_choices, [](const auto &side) { return side.has_value(); }) > few;
}

bool MergeDialog::submit()
{
    if (std::ranges::any_of(m_choices, [](const auto &side) { return !side; }))
        return false; // Enter in the list
    const auto edit = m_merge.asEdit(choices());
    if (!edit) {
        setTrouble(sentence(edit.error()));
        return false;
    }
    if (m_merge.forgets(Side::Mine) && !confirm(this, tr("Merge, and remove someone permanently?"),
                                                tr("They were removed from the other copy. The name will be deleted "
                                                   "from this file and its backups. This can't be undone."),
                                                tr("Merge and remove")))
        return false;
    const auto before = withBusyPointer([&] { return m_document.backUp(BackupReason::Merge); });
    if (!before && !ask(this, tr("No backup"),
                        tr("The file as it is now could not be backed up. Merge anyway? You can undo it until you "
                           "close the file."),
                        tr("Merge anyway"), tr("Cancel"), sentence(before.error())))
        return false;
    return m_document.perform(*edit);
}

} // namespace waymark
