// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingplandialog.h"

#include "core/text/meeting.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace waymark {

MeetingPlanDialog::MeetingPlanDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Meeting plan"), {}, parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_opening(new QPlainTextEdit)
    , m_film(new QLineEdit)
    , m_items(new QTableWidget(0, 2))
    , m_total(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
{
    setObjectName(QStringLiteral("meetingPlanDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    const Meeting meeting = workspace.meeting(m_review);
    m_opening->setObjectName(QStringLiteral("opening"));
    m_opening->setPlainText(openingOf(workspace, m_review));
    m_opening->setTabChangesFocus(true);
    m_opening->setFixedHeight(static_cast<int>(textScaled(72)));
    body()->addWidget(
        new Field(tr("&Opening: why this matters"), m_opening,
                  tr("Shown first in the meeting, with your priorities below. Leave blank to use the standard text.")));
    auto *film = new QWidget;
    auto *row = new QHBoxLayout(film);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_film->setObjectName(QStringLiteral("film"));
    m_film->setText(meeting.film);
    m_film->setMaxLength(maxText);
    m_film->setAccessibleName(tr("Video"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a video"));
    connect(choose, &QPushButton::clicked, this, &MeetingPlanDialog::browse);
    row->addWidget(m_film, 1);
    row->addWidget(choose);
    film->setFocusProxy(m_film);
    body()->addWidget(new Field(tr("Vi&deo"), film, tr("Press F in the meeting to play it.")));
    body()->addWidget(makePlan(), 1);
    setButtons(tr("Save"), tr("Cancel"));
    fill(meetingPlanOf(workspace, *document.review()));
}

QWidget *MeetingPlanDialog::makePlan()
{
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Plan"), TextSize::Body, TextWeight::SemiBold));
    head->addStretch(1);
    head->addWidget(m_total);
    column->addLayout(head);
    m_items->setObjectName(QStringLiteral("planTable"));
    m_items->setAccessibleName(tr("Plan"));
    m_items->setHorizontalHeaderLabels({tr("Item"), tr("Minutes")});
    m_items->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_items->verticalHeader()->hide();
    m_items->verticalHeader()->setDefaultSectionSize(static_cast<int>(textScaled(36)));
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->setTabKeyNavigation(false);
    m_items->setMinimumHeight(static_cast<int>(textScaled(230)));
    column->addWidget(m_items, 1);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(spacing::small);
    const auto button = [&](const QString &text, const char *name) {
        auto *made = new QPushButton(text);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        deeds->addWidget(made);
        return made;
    };
    connect(button(tr("Add item"), "addItem"), &QPushButton::clicked, this, [this] {
        const int row = m_items->currentRow() + 1;
        addRow({m_review, 1, tr("New item"), 5, {}}, row);
        m_items->setCurrentCell(row, 0);
        m_items->editItem(m_items->item(row, 0));
        count();
    });
    connect(button(tr("Remove"), "removeItem"), &QPushButton::clicked, this, [this] {
        m_items->removeRow(m_items->currentRow());
        count();
    });
    QPushButton *up = button(tr("Up"), "itemUp");
    up->setIcon(icon(QStringLiteral("arrow-up"))); // as wherever lines are put in order
    connect(up, &QPushButton::clicked, this, [this] { move(-1); });
    QPushButton *down = button(tr("Down"), "itemDown");
    down->setIcon(icon(QStringLiteral("arrow-down")));
    connect(down, &QPushButton::clicked, this, [this] { move(1); });
    connect(button(tr("Reset to the standard plan"), "usualPlan"), &QPushButton::clicked, this,
            [this] { fill(usualMeetingPlan(m_document.workspace().structureOf(*m_document.review()), m_review)); });
    deeds->addStretch(1);
    column->addLayout(deeds);
    return whole;
}

void MeetingPlanDialog::addRow(const MeetingItem &item, int row)
{
    m_items->insertRow(row);
    auto *title = new QTableWidgetItem(item.title);
    title->setData(Qt::UserRole, item.theme ? QVariant(*item.theme) : QVariant());
    m_items->setItem(row, 0, title);
    auto *minutes = new QSpinBox;
    minutes->setRange(1, maxMinutes);
    minutes->setValue(item.minutes);
    minutes->setAccessibleName(tr("Minutes"));
    connect(minutes, &QSpinBox::valueChanged, this, &MeetingPlanDialog::count);
    // Behind the field, for a screen reader that goes from cell to cell.
    auto *behind = new QTableWidgetItem;
    behind->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    behind->setData(Qt::AccessibleTextRole, QString::number(item.minutes));
    connect(minutes, &QSpinBox::valueChanged, minutes,
            [behind](int now) { behind->setData(Qt::AccessibleTextRole, QString::number(now)); });
    m_items->setItem(row, 1, behind);
    m_items->setCellWidget(row, 1, minutes);
}

void MeetingPlanDialog::fill(const std::vector<MeetingItem> &items)
{
    m_items->setRowCount(0);
    for (const MeetingItem &item : items)
        addRow(item, m_items->rowCount());
    m_items->setCurrentCell(0, 0);
    count();
}

void MeetingPlanDialog::count()
{
    int minutes = 0;
    for (const MeetingItem &item : items())
        minutes += item.minutes;
    m_total->setText(tr("%n minute(s) in total", nullptr, minutes));
}

std::vector<MeetingItem> MeetingPlanDialog::items() const
{
    std::vector<MeetingItem> made;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        MeetingItem item{m_review, row + 1, m_items->item(row, 0)->text().simplified().left(maxName)};
        item.minutes = qobject_cast<const QSpinBox *>(m_items->cellWidget(row, 1))->value();
        if (const QVariant theme = m_items->item(row, 0)->data(Qt::UserRole); theme.isValid())
            item.theme = theme.toInt();
        made.push_back(std::move(item));
    }
    return made;
}

void MeetingPlanDialog::move(int by)
{
    const int row = m_items->currentRow();
    std::vector<MeetingItem> all = items();
    const int there = row + by;
    if (row < 0 || there < 0 || there >= static_cast<int>(all.size()))
        return;
    std::swap(all[static_cast<std::size_t>(row)], all[static_cast<std::size_t>(there)]);
    fill(all);
    m_items->setCurrentCell(there, 0);
}

void MeetingPlanDialog::browse()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Choose a video"), m_film->text(),
                                     tr("Videos (*.mp4 *.m4v *.mov *.webm *.mkv *.avi *.wmv);;All files (*)"));
    if (!path.isEmpty())
        m_film->setText(path);
}

bool MeetingPlanDialog::submit()
{
    std::vector<Edit> edits;
    // The usual words and the usual plan are what a review has without any of its own.
    const QString opening = m_opening->toPlainText().trimmed();
    edits.emplace_back(edit::WriteOpening{m_review, opening == usualOpening() ? QString() : opening});
    edits.emplace_back(edit::ChooseFilm{m_review, m_film->text().trimmed()});
    const std::vector<MeetingItem> plan = items();
    const bool usual = plan == usualMeetingPlan(m_document.workspace().structureOf(*m_document.review()), m_review);
    edits.emplace_back(edit::SetMeetingPlan{m_review, usual ? std::vector<MeetingItem>() : plan});
    return m_document.performAll(QStringLiteral("set-meeting-plan"), edits);
}

} // namespace waymark
