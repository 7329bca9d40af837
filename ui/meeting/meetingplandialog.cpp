// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingplandialog.h"

#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "core/text/typeddates.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

constexpr int heightBeside = 92;  ///< of three lines of a list
constexpr int widthBeside = 1100; ///< that the meeting and its plan want next to each other
constexpr int widthBelow = 760;

} // namespace

MeetingPlanDialog::MeetingPlanDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Meeting plan"), {}, parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_day(new OptionalDate(tr("Day of the meeting"), document.review()->date))
    , m_start(new QLineEdit)
    , m_place(new QLineEdit)
    , m_apologies(new QListWidget)
    , m_opening(new QPlainTextEdit)
    , m_film(new QLineEdit)
    , m_items(new QTableWidget(0, 3))
    , m_total(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
{
    setObjectName(QStringLiteral("meetingPlanDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    const Meeting meeting = workspace.meeting(m_review);
    // The plan is next to the rest, as high as the window, unless the screen is small or letters are large.
    const int widest = screen()->availableGeometry().width() * 94 / 100;
    const bool isBeside = widest >= qRound(textScaled(widthBeside));
    auto *columns = new QBoxLayout(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    columns->setSpacing(isBeside ? spacing::page : spacing::medium);
    auto *meetingItself = new QVBoxLayout;
    meetingItself->setSpacing(spacing::medium);
    meetingItself->addLayout(makeArrangement());
    m_opening->setObjectName(QStringLiteral("opening"));
    m_opening->setPlainText(openingOf(workspace, m_review));
    m_opening->setTabChangesFocus(true);
    m_opening->setFixedHeight(qRound(textScaled(heightBeside))); // or more, where there is room
    auto *words = new QBoxLayout(isBeside ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    words->setSpacing(spacing::medium);
    QWidget *absent = makeApologies(isBeside);
    auto *opening =
        new Field(tr("&Opening: why this matters"), m_opening,
                  tr("Shown first in the meeting, with your priorities below. Leave blank to use the standard text."));
    words->addWidget(absent, 1, isBeside ? Qt::Alignment() : Qt::AlignTop);
    words->addWidget(opening, isBeside ? 0 : 1, isBeside ? Qt::Alignment() : Qt::AlignTop);
    meetingItself->addLayout(words, 1);
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
    meetingItself->addWidget(new Field(tr("Vi&deo"), film, tr("Press F in the meeting to play it.")));
    columns->addLayout(meetingItself, isBeside ? 1 : 0);
    columns->addWidget(makePlan(), 1);
    body()->addLayout(columns, 1);
    setButtons(tr("Save"), tr("Cancel"));
    setMinimumWidth(std::min(qRound(textScaled(isBeside ? widthBeside : widthBelow)), widest));
    fill(meetingPlanOf(workspace, *document.review()));
    m_itemsBefore = items();
    m_apologiesBefore = apologies();
}

QLayout *MeetingPlanDialog::makeArrangement()
{
    const Arrangement arranged = m_document.workspace().arrangement(m_review);
    m_day->setObjectName(QStringLiteral("meetingDay"));
    m_day->setDate(arranged.day);
    m_start->setObjectName(QStringLiteral("meetingStart"));
    constexpr int longest = 20;
    m_start->setMaxLength(longest);
    m_start->setText(arranged.start ? clockTime(*arranged.start) : QString());
    m_place->setObjectName(QStringLiteral("meetingPlace"));
    m_place->setMaxLength(maxName);
    m_place->setText(arranged.place);
    m_startField = new Field(tr("St&arts at"), m_start, tr("For example: 15:45"));
    connect(m_start, &QLineEdit::textEdited, this, [this] {
        m_startField->setProblem({});
        count();
    });
    connect(m_start, &QLineEdit::editingFinished, this, &MeetingPlanDialog::takeStart);
    // Whoever says at what time or where means a day as well: the review's, until another one is chosen.
    const auto meansADay = [this] {
        if (m_day->property("isMeant").toBool() || m_day->tick()->isChecked())
            return;
        m_day->setProperty("isMeant", true);
        m_day->tick()->setChecked(true);
    };
    if (arranged.isEmpty()) {
        connect(m_start, &QLineEdit::textEdited, this, meansADay);
        connect(m_place, &QLineEdit::textEdited, this, meansADay);
    }
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(new Field(tr("Da&y"), m_day), 3, Qt::AlignTop);
    row->addWidget(m_startField, 2, Qt::AlignTop);
    row->addWidget(new Field(tr("&Place"), m_place, tr("For example: Room 4")), 3, Qt::AlignTop);
    return row;
}

QWidget *MeetingPlanDialog::makeApologies(bool isHigh)
{
    const Workspace &workspace = m_document.workspace();
    const std::vector<PersonId> sent = workspace.peopleWithApologies(m_review);
    std::vector<std::pair<PersonId, Role>> invited;
    for (const Participant *each : workspace.participantsOf(m_review))
        invited.emplace_back(each->person, each->role);
    for (const PersonId person : sent) { // who is not invited any more
        if (!workspace.participants().find({m_review, person}))
            invited.emplace_back(person, workspace.people().find(person)->role);
    }
    m_apologies->setObjectName(QStringLiteral("apologies"));
    wrapItems(*m_apologies);
    for (const auto &[person, role] : invited) {
        if (workspace.presences().find({m_review, person}))
            continue; // is in the meeting
        const QString title = roleTitle(role, workspace.institution().kind);
        const QString name =
            workspace.isFormer(person) ? voiceName(workspace, Voice(person)) : workspace.people().find(person)->name;
        auto *item =
            new QListWidgetItem(name.isEmpty() ? title : tr("%1, %2", "a name, a role").arg(name, title), m_apologies);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(std::ranges::find(sent, person) != sent.end() ? Qt::Checked : Qt::Unchecked);
        item->setData(Qt::UserRole, person.toString());
    }
    m_apologies->setCurrentRow(0);
    m_apologies->setMinimumHeight(qRound(textScaled(heightBeside)));
    if (!isHigh)
        m_apologies->setMaximumHeight(m_apologies->minimumHeight());
    const bool isAnyone = m_apologies->count() > 0;
    m_apologies->setVisible(isAnyone);
    return new Field(tr("Apolo&gies"), m_apologies,
                     isAnyone          ? tr("Tick who can't come. Press Space to tick.")
                     : invited.empty() ? tr("No one is listed as taking part in this review yet: add them in Edit "
                                            "details on the Prepare page.")
                                       : tr("Everyone who is listed as taking part is in the meeting."));
}

bool MeetingPlanDialog::takeStart()
{
    const QString typed = m_start->text().trimmed();
    const auto time = typedClock(typed);
    if (time)
        m_start->setText(clockTime(*time));
    const bool isFine = time || typed.isEmpty();
    m_startField->setProblem(isFine ? QString() : tr("Enter a time, such as 15:45."));
    return isFine;
}

Arrangement MeetingPlanDialog::arrangement() const
{
    return {m_review, m_day->date(), typedClock(m_start->text()), m_place->text().simplified()};
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
    m_items->setHorizontalHeaderLabels({tr("Item"), tr("Minutes"), tr("Starts at")});
    m_items->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_items->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_items->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_items->verticalHeader()->hide();
    m_items->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_items->setShowGrid(false);
    m_items->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->setTabKeyNavigation(false);
    m_items->setMinimumHeight(static_cast<int>(textScaled(150)));
    column->addWidget(m_items, 1);
    auto *deeds = new FlowLayout;
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
    auto *cell = new QWidget; // keeps the field a little apart from the next row's and from the time
    auto *around = new QHBoxLayout(cell);
    around->setContentsMargins(0, 2, spacing::small, 2);
    around->addWidget(minutes);
    minutes->installEventFilter(this);
    m_items->setCellWidget(row, 1, cell);
    m_items->setRowHeight(row, cell->sizeHint().height());
    auto *begins = new QTableWidgetItem;
    begins->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    m_items->setItem(row, 2, begins);
}

/// Where the plan scrolls, the field that has the keyboard is in sight, and Up, Down and Remove mean its row. (A table
/// sees to that itself for what is a cell's own widget, and not in one.)
bool MeetingPlanDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (int row = 0; row < m_items->rowCount(); ++row) {
            const QWidget *cell = m_items->cellWidget(row, 1);
            if (cell && watched->parent() == cell)
                m_items->setCurrentCell(row, 1);
        }
    }
    return FormDialog::eventFilter(watched, event);
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
    const std::vector<MeetingItem> plan = items();
    const std::vector<QTime> times = clockOf(plan, typedClock(m_start->text()));
    m_items->setColumnHidden(2, times.empty());
    for (int row = 0; row < m_items->rowCount() && !times.empty(); ++row)
        m_items->item(row, 2)->setText(clockTime(times[static_cast<std::size_t>(row)]));
    const QString total = tr("%n minute(s) in total", nullptr, minutesOf(plan));
    m_total->setText(
        times.empty() ? total : tr("%1, ends at %2", "how long, a time of day").arg(total, clockTime(times.back())));
}

std::vector<MeetingItem> MeetingPlanDialog::items() const
{
    std::vector<MeetingItem> made;
    for (int row = 0; row < m_items->rowCount(); ++row) {
        MeetingItem item{m_review, row + 1, m_items->item(row, 0)->text().simplified().left(maxName)};
        item.minutes = m_items->cellWidget(row, 1)->findChild<const QSpinBox *>()->value();
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

std::vector<PersonId> MeetingPlanDialog::apologies() const
{
    std::vector<PersonId> people;
    for (int row = 0; row < m_apologies->count(); ++row) {
        if (m_apologies->item(row)->checkState() == Qt::Checked)
            people.push_back(PersonId::parse(m_apologies->item(row)->data(Qt::UserRole).toString()));
    }
    return people;
}

bool MeetingPlanDialog::wouldBeMissed() const
{
    return FormDialog::wouldBeMissed() || items() != m_itemsBefore || apologies() != m_apologiesBefore;
}

bool MeetingPlanDialog::submit()
{
    if (!takeStart()) {
        pointTo(m_startField, m_startField->problem());
        return false;
    }
    std::vector<Edit> edits;
    edits.emplace_back(edit::ArrangeMeeting{arrangement()});
    edits.emplace_back(edit::SetApologies{m_review, apologies()});
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
