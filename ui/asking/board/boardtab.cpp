// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boardtab.h"

#include "ui/asking/board/boardmodel.h"
#include "ui/asking/board/boardtable.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/asking/board/returnslist.h"
#include "ui/asking/forget/forgetdialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/accessible.h"
#include "ui/look/flowlayout.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

BoardContent BoardPresenter::content(QDate today) const
{
    BoardContent content = boardContent(m_document.workspace(), *m_document.review(), today);
    content.locked = content.locked || m_document.isOnlyShown();
    return content;
}

bool BoardPresenter::give(const BoardContent &content, const std::set<Place> &places, bool given)
{
    const ReviewId review = m_document.review()->id;
    edit::SetAssignments edit{review, {}};
    for (const Assignment *each : m_document.workspace().assignmentsOf(review))
        edit.assignments.push_back(*each);
    for (const auto &[row, theme] : places) {
        const BoardRow &who = content.rows[static_cast<std::size_t>(row)];
        if (who.locked)
            continue;
        const Assignment one{review, content.themes[static_cast<std::size_t>(theme)].number, who.voice};
        const auto found = std::ranges::find(edit.assignments, one);
        if (given && found == edit.assignments.end())
            edit.assignments.push_back(one);
        else if (!given && found != edit.assignments.end())
            edit.assignments.erase(found);
    }
    return m_document.perform(edit);
}

bool BoardPresenter::join(const BoardContent &content, int person, int group)
{
    const auto *who = std::get_if<PersonId>(&content.rows[static_cast<std::size_t>(person)].voice);
    const auto *where = std::get_if<GroupId>(&content.rows[static_cast<std::size_t>(group)].voice);
    if (!who || !where)
        return false;
    std::vector<PersonId> members = m_document.workspace().membersOf(*where);
    if (std::ranges::find(members, *who) != members.end())
        return true;
    members.push_back(*who);
    return m_document.perform(edit::ReviseGroup{*m_document.workspace().groups().find(*where), members});
}

std::optional<std::vector<PresetAssignments::Missing>> BoardPresenter::usePreset(AssignmentPreset preset)
{
    const PresetAssignments made = presetAssignments(m_document.workspace(), *m_document.review(), preset);
    if (!m_document.perform(made.edit))
        return std::nullopt;
    return made.missing;
}

bool BoardPresenter::takeAllAway() { return m_document.perform(edit::SetAssignments{m_document.review()->id, {}}); }

BoardTab::BoardTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_presenter(document)
    , m_model(new BoardModel(this))
    , m_table(new BoardTable(*m_model))
    , m_returns(new ReturnsList(document))
    , m_summary(new PlainLabel({}, TextSize::Title, TextWeight::SemiBold))
    , m_returnBy(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_leftOut(wrappingLabel({}, TextSize::Body, Ink::Warn))
    , m_counted(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_notice(wrappingLabel({}, TextSize::Body, Ink::Warn))
    , m_patterns(new QPushButton(tr("Assign automatically")))
    , m_newGroup(new QPushButton(tr("New group…")))
    , m_handOut(new QPushButton(tr("Send forms…")))
    , m_bringIn(new QPushButton(tr("Import answers…")))
    , m_paste(new LinkButton(tr("Paste answers")))
    , m_answerHere(new QPushButton(tr("Answer on this computer…")))
    , m_states(new QStackedLayout)
{
    setObjectName(QStringLiteral("boardTab"));
    m_notice->setObjectName(QStringLiteral("boardNotice"));
    m_notice->hide();
    m_leftOut->setObjectName(QStringLiteral("leftOutThemes"));
    m_leftOut->hide();
    m_counted->setObjectName(QStringLiteral("countedAnswers"));
    m_counted->hide();
    auto *board = new QWidget;
    auto *column = new QVBoxLayout(board);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    // Below the grid: what comes and goes above it would move its rows away from under the pointer.
    column->addWidget(makeHead());
    column->addWidget(m_returns);
    m_table->setMinimumHeight(qRound(textScaled(150)));
    column->addWidget(m_table, 1);
    column->addWidget(m_leftOut);
    column->addWidget(m_counted);
    column->addWidget(m_notice);
    QPushButton *name = nullptr;
    m_nobody = makeEmptyState(tr("No one is listed yet"),
                              tr("Add the people taking part. Then you can ask those who know each theme best."),
                              tr("Add a person…"), name);
    name->setObjectName(QStringLiteral("addFirstPerson"));
    makePrimary(name, false); // the page has its own
    needsChangeableFile(name, document);
    connect(name, &QPushButton::clicked, this, [this] {
        PersonDialog(BoardTab::document(), std::nullopt, this).exec();
        refresh();
    });
    column->addWidget(m_nobody, 1);
    m_legend = makeLegend();
    column->addWidget(m_legend);
    QPushButton *start = nullptr;
    auto *empty = makeEmptyState(tr("Who will you ask?"),
                                 tr("Once you have a review, you can ask the people who know each theme best to think "
                                    "about it before the meeting."),
                                 tr("Start a review…"), start);
    makePrimary(start, false); // the page has its own
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::NewReview); });
    needsChangeableFile(start, document);
    m_states->addWidget(board);
    m_states->addWidget(empty);
    setLayout(m_states);
    connectTable();
    connect(m_returns, &ReturnsList::done, this, &BoardTab::refresh);
    connect(m_handOut, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::HandOutForms); });
    connect(m_bringIn, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::BringAnswersIn); });
    const auto paste = [this] {
        if (isPossible(Command::PasteAnswers, BoardTab::document()))
            Q_EMIT commandWanted(Command::PasteAnswers);
    };
    connect(m_paste, &QPushButton::clicked, this, paste);
    auto *pasteKey = new QShortcut(QKeySequence::Paste, this);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, this, paste);
    connect(m_answerHere, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::AnswerHere); });
    connect(m_newGroup, &QPushButton::clicked, this, [this] {
        GroupDialog(BoardTab::document(), std::nullopt, this).exec();
        refresh();
    });
}

QWidget *BoardTab::makeHead()
{
    auto *head = new QWidget;
    m_head = new QBoxLayout(QBoxLayout::LeftToRight, head);
    m_head->setContentsMargins(0, 0, 0, 0);
    m_head->setSpacing(spacing::small);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_summary->setHeading(false); // a sentence that counts
    m_summary->setObjectName(QStringLiteral("boardSummary"));
    m_summary->installEventFilter(this);
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    words->addWidget(m_summary);
    words->addWidget(m_returnBy);
    m_spare = new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Fixed);
    words->addItem(m_spare);
    m_head->addLayout(words, 1);
    m_patterns->setToolTip(tr("Replaces the current assignments with a standard pattern"));
    m_patterns->setMenu(new QMenu(m_patterns));
    fillPatterns();
    m_answerHere->setObjectName(QStringLiteral("answerHere"));
    m_paste->setObjectName(QStringLiteral("pasteAnswers"));
    m_paste->setAccessibleName(tr("Paste answers that a colleague sent as text"));
    m_paste->setToolTip(tr("Copy the text a colleague sent, then press Ctrl+V"));
    m_answerHere->setToolTip(tr("A colleague answers on this computer"));
    m_buttons = new FlowLayout;
    for (QPushButton *button :
         {m_patterns, m_newGroup, m_handOut, m_bringIn, static_cast<QPushButton *>(m_paste), m_answerHere}) {
        button->setAutoDefault(false);
        m_buttons->addWidget(button);
    }
    auto *more = new QPushButton(tr("More", "a menu of what is done less often"));
    more->setObjectName(QStringLiteral("moreOfBoard"));
    more->setAutoDefault(false);
    m_buttons->foldInto(more, {m_newGroup, m_answerHere, m_paste});
    m_head->addLayout(m_buttons);
    return head;
}

QWidget *BoardTab::makeLegend()
{
    return wrappingLabel(
        tr("Click a cell (or press Space) to ask someone about a theme. You can also drag across cells, or drag people "
           "and themes. Dashed: planned or asked, no answer yet. Filled: answered. Plus sign: answered but not asked."),
        TextSize::Small, Ink::Mute);
}

void BoardTab::fillPatterns()
{
    QMenu *menu = m_patterns->menu();
    for (const AssignmentPreset preset : assignmentPresets) {
        QAction *use = menu->addAction(presetName(preset), this, [this, preset] {
            const auto missing = m_presenter.usePreset(preset);
            refresh();
            if (missing)
                say(missingRolesText(*missing, document().workspace().institution().kind));
            if (missing && m_shown && !m_shown->tooFew.isEmpty())
                announce(*this, m_shown->tooFew);
        });
        connect(menu, &QMenu::aboutToShow, use, [this, use, preset] {
            const Review *review = document().review();
            use->setEnabled(review && isOffered(document().workspace(), *review, preset));
        });
    }
    menu->addSeparator();
    menu->addAction(tr("Clear all"), this, [this] {
        m_presenter.takeAllAway();
        refresh();
    });
}

void BoardTab::connectTable()
{
    connect(m_table, &BoardTable::given, this, [this](const std::set<BoardPresenter::Place> &places, bool given) {
        m_presenter.give(m_model->content(), places, given);
        refresh();
    });
    connect(m_table, &BoardTable::joined, this, [this](int person, int group) {
        m_presenter.join(m_model->content(), person, group);
        refresh();
    });
    connect(m_table, &BoardTable::rowOpened, this, &BoardTab::open);
    connect(m_table, &BoardTable::removeWanted, this, &BoardTab::removeGroup);
    connect(m_table, &BoardTable::menuWanted, this, &BoardTab::showMenu);
}

void BoardTab::refresh()
{
    const bool there = document().isOpen() && document().review();
    m_states->setCurrentIndex(there ? 0 : 1);
    if (!there)
        return;
    m_returns->refresh();
    const BoardContent content = m_presenter.content(QDate::currentDate());
    if (content == m_shown)
        return;
    say({});
    const QModelIndex current = m_table->currentIndex();
    const std::optional<Voice> voice =
        current.isValid() ? std::optional<Voice>(m_model->row(current.row()).voice) : std::nullopt;
    m_shown = content;
    m_summary->setText(content.summary);
    if (m_summaryWidth > 0) // before that no layout has given it one, and what Qt begins with is narrow
        reserveSummary();
    m_returnBy->setText(tr("%1 · %2", "return-by date, how people are asked").arg(content.returnBy, content.asking));
    m_returnBy->setInk(content.late ? Ink::Warn : Ink::Mute);
    m_leftOut->setText(content.leftOut);
    m_leftOut->setVisible(!content.leftOut.isEmpty());
    QStringList counted{content.askedTwice, content.tooFew};
    counted.removeAll(QString());
    m_counted->setText(counted.join(u' '));
    m_counted->setVisible(!counted.isEmpty());
    m_patterns->setEnabled(!content.locked);
    m_newGroup->setEnabled(!content.locked);
    m_handOut->setEnabled(isPossible(Command::HandOutForms, document()));
    m_handOut->setText(content.isAnyoneMissing() ? tr("Forms and reminders…") : tr("Send forms…"));
    makePrimary(m_handOut, hasNextStep());
    m_bringIn->setEnabled(isPossible(Command::BringAnswersIn, document()));
    m_paste->setEnabled(isPossible(Command::PasteAnswers, document()));
    m_answerHere->setEnabled(isPossible(Command::AnswerHere, document()));
    m_table->setLocked(content.locked);
    m_table->setVisible(!content.rows.empty());
    m_legend->setVisible(!content.rows.empty());
    m_nobody->setVisible(content.rows.empty() && !content.locked);
    if (m_model->setContent(content))
        m_table->chooseVoice(voice, current.isValid() ? current.column() : 1);
}

/// Room for a line more than it has now and for all it had before, so that a line that wraps moves no row of the grid.
/// What it does not take itself is left below the words.
void BoardTab::reserveSummary()
{
    if (m_summaryWidth != m_summary->width()) {
        m_summaryWidth = m_summary->width();
        m_reserved = 2 * m_summary->fontMetrics().lineSpacing();
    }
    const int wanted = m_summary->heightForWidth(std::max(1, m_summary->width()));
    m_reserved = std::max(m_reserved, wanted);
    if (m_spare->sizeHint().height() == m_reserved - wanted)
        return;
    m_spare->changeSize(0, m_reserved - wanted, QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_head->invalidate();
}

void BoardTab::resizeEvent(QResizeEvent *event)
{
    PageTab::resizeEvent(event);
    // The buttons go below the words where they would leave these less than half of the line.
    const bool below = m_buttons->sizeHint().width() > width() / 2;
    m_head->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool BoardTab::eventFilter(QObject *watched, QEvent *event)
{
    // Not with the tab: the words get their own width later.
    if (watched == m_summary && event->type() == QEvent::Resize)
        reserveSummary();
    return PageTab::eventFilter(watched, event);
}

void BoardTab::say(const QString &notice)
{
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    if (notice.isEmpty())
        return;
    announce(*this, notice);
}

void BoardTab::open(int row)
{
    if (document().isOnlyShown())
        return;
    const Voice voice = m_model->row(row).voice;
    const Workspace &workspace = document().workspace();
    if (const auto *group = std::get_if<GroupId>(&voice))
        GroupDialog(document(), *workspace.groups().find(*group), this).exec();
    else if (!m_model->row(row).locked)
        PersonDialog(document(), *workspace.people().find(std::get<PersonId>(voice)), this).exec();
    refresh();
}

void BoardTab::removeGroup(int row)
{
    const BoardRow who = m_model->row(row);
    const auto *group = std::get_if<GroupId>(&who.voice);
    if (!group || m_model->content().locked)
        return;
    if (confirm(this, tr("Remove the group %1?").arg(who.name),
                tr("The people in it stay on the list. The group will no longer be asked about its themes. You can "
                   "undo this."),
                tr("Remove")))
        document().perform(edit::RemoveGroup{*group});
    refresh();
}

void BoardTab::giveRow(int row, bool given)
{
    std::set<BoardPresenter::Place> places;
    for (int theme = 0; theme < m_model->themes(); ++theme)
        places.insert({row, theme});
    m_presenter.give(m_model->content(), places, given);
    refresh();
}

void BoardTab::showMenu(int row, const QPoint &global)
{
    const BoardRow who = m_model->row(row);
    if (m_model->content().locked || who.locked)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Ask about all themes"), this, [this, row] { giveRow(row, true); });
    menu->addAction(tr("Clear all"), this, [this, row] { giveRow(row, false); });
    menu->addSeparator();
    if (who.returned != BoardRow::Return::NotAsked && who.returned != BoardRow::Return::Answered) {
        QAction *send =
            menu->addAction(m_model->content().onlyPlanned ? tr("Send a form…") : tr("Send a reminder…"), this,
                            [this, id = idOf(who.voice)] { Q_EMIT commandWanted(Command::HandOutForms, id); });
        send->setEnabled(isPossible(Command::HandOutForms, document()));
        menu->addSeparator();
    }
    menu->addAction(who.isGroup ? tr("Name and members…") : tr("Name and role…"), this, [this, row] { open(row); });
    if (who.isGroup) {
        menu->addAction(tr("Remove the group…"), this, [this, row] { removeGroup(row); });
    } else {
        QMenu *groups = menu->addMenu(tr("Add to a group"));
        for (int other = 0; other < m_model->rowCount(); ++other) {
            if (m_model->row(other).isGroup)
                groups->addAction(QString(m_model->row(other).name).replace(u'&', QStringLiteral("&&")), this,
                                  [this, row, other] {
                                      m_presenter.join(m_model->content(), row, other);
                                      refresh();
                                  });
        }
        groups->setEnabled(!groups->isEmpty());
        menu->addAction(tr("Remove permanently…"), this, [this, id = std::get<PersonId>(who.voice)] {
            forgetPerson(document(), id, this);
            refresh();
        });
    }
    menu->popup(global);
}

QWidget *BoardTab::firstFocus() { return m_table; }

bool BoardTab::hasNextStep() const
{
    return m_shown && m_shown->onlyPlanned && !m_shown->nothingGiven && !m_shown->locked;
}

void BoardTab::chooseRow(const QUuid &voice)
{
    if (!m_shown)
        return;
    const auto row = std::ranges::find(m_shown->rows, voice, [](const BoardRow &each) { return idOf(each.voice); });
    if (row != m_shown->rows.end())
        m_table->chooseVoice(row->voice, 0);
}

} // namespace waymark
