// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/actions/actionfilters.h"

#include "core/text/followup.h"
#include "core/text/institution.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

namespace waymark {
namespace {

using Items = std::vector<std::pair<QString, QVariant>>;

/// Fills a list without telling anybody.
void fill(QComboBox *box, const Items &items)
{
    const QSignalBlocker quiet(box);
    const QVariant before = box->currentData();
    box->clear();
    for (const auto &[text, data] : items)
        box->addItem(text, data);
    box->setCurrentIndex(std::max(0, before.isValid() ? box->findData(before) : 0));
}

} // namespace

ActionFilters::ActionFilters(QWidget *parent)
    : QWidget(parent)
    , m_first(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_text(new QLineEdit)
    , m_status(new QComboBox)
    , m_review(new QComboBox)
    , m_theme(new QComboBox)
    , m_owner(new QComboBox)
    , m_priority(new QComboBox)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    for (QHBoxLayout *row : {m_first, m_second}) {
        row->setSpacing(spacing::small);
        rows->addLayout(row);
    }
    m_text->setObjectName(QStringLiteral("actionsText"));
    m_text->setPlaceholderText(tr("Find in actions"));
    m_text->setAccessibleName(tr("Find in actions"));
    m_text->setClearButtonEnabled(true);
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(m_text->placeholderText()) +
                            qRound(textScaled(56)));
    m_status->setObjectName(QStringLiteral("actionsStatus"));
    m_status->setAccessibleName(tr("Status"));
    m_review->setObjectName(QStringLiteral("actionsReview"));
    m_review->setAccessibleName(tr("Review"));
    m_theme->setObjectName(QStringLiteral("actionsTheme"));
    m_theme->setAccessibleName(tr("Theme"));
    m_owner->setObjectName(QStringLiteral("actionsOwner"));
    m_owner->setAccessibleName(tr("Who"));
    m_priority->setObjectName(QStringLiteral("actionsPriority"));
    m_priority->setAccessibleName(tr("Priority"));
    for (QComboBox *box : {m_theme, m_owner, m_priority}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(11);
    }
    // What is chosen is read whole, also once there is another review.
    m_status->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_review->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_first->addWidget(m_text, 2);
    m_first->addWidget(m_status);
    m_first->addWidget(m_review);
    arrange();
    connect(m_text, &QLineEdit::textChanged, this, &ActionFilters::changed);
    for (QComboBox *box : {m_review, m_status, m_theme, m_owner, m_priority})
        connect(box, &QComboBox::currentIndexChanged, this, &ActionFilters::changed);
}

int ActionFilters::widthOfOneRow() const
{
    int width = -spacing::small;
    for (const QWidget *each : {static_cast<const QWidget *>(m_text), static_cast<const QWidget *>(m_status),
                                static_cast<const QWidget *>(m_review), static_cast<const QWidget *>(m_theme),
                                static_cast<const QWidget *>(m_owner), static_cast<const QWidget *>(m_priority)}) {
        if (!each->isHidden())
            width += std::max(each->minimumWidth(), each->minimumSizeHint().width()) + spacing::small;
    }
    return width;
}

void ActionFilters::arrange()
{
    QHBoxLayout *row = width() < widthOfOneRow() ? m_second : m_first;
    if (row->indexOf(m_theme) >= 0)
        return;
    for (QComboBox *box : {m_theme, m_owner, m_priority})
        row->addWidget(box, 1); // from the other row, if it was there
}

void ActionFilters::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

// Of two rows, so that it can become as narrow as that.
QSize ActionFilters::minimumSizeHint() const
{
    const auto room = [](const QWidget *widget) {
        return std::max(widget->minimumWidth(), widget->minimumSizeHint().width());
    };
    return {std::max(room(m_text) + room(m_status) + room(m_review), room(m_theme) + room(m_owner) + room(m_priority)) +
                2 * spacing::small,
            QWidget::minimumSizeHint().height()};
}

void ActionFilters::read(const Workspace &workspace)
{
    Items reviews{{tr("All reviews"), QString()}};
    const auto byDate = workspace.reviewsByDate();
    for (auto each = byDate.rbegin(); each != byDate.rend(); ++each)
        reviews.emplace_back(tr("From %1").arg((*each)->year), (*each)->id.toString());
    fill(m_review, reviews);
    // Of the latest review: an older one may have other themes under the same numbers.
    Items themes{{tr("All themes"), QVariant()}};
    if (!byDate.empty()) {
        for (const Theme &theme : workspace.structureOf(*byDate.back()).themes())
            themes.emplace_back(tr("%1 %2", "number and title of a theme").arg(theme.number).arg(theme.shortTitle),
                                theme.number);
    }
    fill(m_theme, themes);
    QStringList owners;
    for (const auto &[id, action] : workspace.actions().rows()) {
        const QString owner = ownerOnScreen(workspace, action);
        if (!owner.isEmpty() && !owners.contains(owner))
            owners << owner;
    }
    owners.sort(Qt::CaseInsensitive);
    Items named{{tr("Everyone"), QString()}};
    for (const QString &owner : owners)
        named.emplace_back(owner, owner);
    fill(m_owner, named);
    Items priorities{{tr("All priorities"), QString()}};
    for (const Priority *priority : workspace.prioritiesInOrder())
        priorities.emplace_back(priority->text, priority->id.toString());
    fill(m_priority, priorities);
    m_priority->setVisible(priorities.size() > 1);
    using Status = ActionFilter::Status;
    const auto item = [](const QString &text, Status status) {
        return std::pair(text, QVariant(static_cast<int>(status)));
    };
    fill(m_status,
         {item(tr("Still to do"), Status::Running), item(tr("Overdue"), Status::Overdue),
          item(actionStatusName(ActionStatus::Open), Status::Open),
          item(actionStatusName(ActionStatus::Underway), Status::Underway),
          item(actionStatusName(ActionStatus::CarriedOn), Status::CarriedOn),
          item(actionStatusName(ActionStatus::Done), Status::Done),
          item(actionStatusName(ActionStatus::Stopped), Status::Stopped), item(tr("Any status"), Status::All)});
}

void ActionFilters::setStatus(ActionFilter::Status status)
{
    const QSignalBlocker quiet(m_status);
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(status)));
}

void ActionFilters::showAll()
{
    const QSignalBlocker quiet(m_text);
    m_text->clear();
    for (QComboBox *box : {m_review, m_theme, m_owner, m_priority}) {
        const QSignalBlocker quietBox(box);
        box->setCurrentIndex(0);
    }
    setStatus(ActionFilter::Status::All);
}

ActionFilter ActionFilters::filter() const
{
    ActionFilter made;
    if (const QString review = m_review->currentData().toString(); !review.isEmpty())
        made.review = ReviewId::parse(review);
    if (const QString priority = m_priority->currentData().toString(); !priority.isEmpty())
        made.priority = PriorityId::parse(priority);
    made.status = static_cast<ActionFilter::Status>(m_status->currentData().toInt());
    made.text = m_text->text();
    if (m_theme->currentData().isValid())
        made.theme = m_theme->currentData().toInt();
    made.owner = m_owner->currentData().toString();
    return made;
}

} // namespace waymark
