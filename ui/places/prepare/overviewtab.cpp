// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/prepare/overviewtab.h"

#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/asking/forget/forgetdialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/flowlayout.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"
#include "ui/review/someonenew.h"

#include <QBoxLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

PrepareCard::PrepareCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(new PlainLabel(title, TextSize::Title, TextWeight::SemiBold))
    , m_head(new FlowLayout(spacing::medium))
    , m_lines(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    // The links go below the title where there is no room beside it.
    m_title->setWordWrap(true);
    m_head->addWidget(m_title);
    m_head->addSpring();
    column->addLayout(m_head);
    m_lines->setSpacing(spacing::tiny);
    column->addLayout(m_lines);
    column->addStretch(1);
}

void PrepareCard::setTitle(const QString &title) { m_title->setText(title); }

LinkButton *PrepareCard::addLink(const QString &text)
{
    auto *link = new LinkButton(text);
    m_head->addWidget(link);
    return link;
}

void PrepareCard::clear() { retireLayout(m_lines); }

void PrepareCard::addText(const QString &text, bool quiet, bool strong, const QString &toolTip)
{
    if (text.isEmpty())
        return;
    auto *label = new PlainLabel(text, TextSize::Body, strong ? TextWeight::SemiBold : TextWeight::Regular,
                                 quiet ? Ink::Mute : Ink::Text);
    label->setWordWrap(true);
    if (!toolTip.isEmpty())
        setPlainToolTip(*label, toolTip);
    m_lines->addWidget(label);
}

void PrepareCard::addRow(QWidget *row) { m_lines->addWidget(row); }

OverviewTab::OverviewTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    setObjectName(QStringLiteral("overviewTab"));
    auto *whole = new QVBoxLayout(this);
    auto *scroll = new QScrollArea;
    whole->setContentsMargins(0, 0, 0, 0);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    whole->addWidget(scroll);
    auto *content = new QWidget;
    scroll->setWidget(content);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, spacing::page);
    m_columns->setSpacing(spacing::medium);
    column->addLayout(m_columns);
    column->addStretch(1);
    makeCards();
}

void OverviewTab::makeCards()
{
    const auto command = [this](LinkButton *link, Command wanted) {
        connect(link, &LinkButton::clicked, this, [this, wanted] { Q_EMIT commandWanted(wanted); });
        needsChangeableFile(link, document());
        return link;
    };
    m_review = new PrepareCard(tr("This review"));
    m_finish = command(m_review->addLink(tr("Finish…")), Command::FinishReview);
    m_reopen = command(m_review->addLink(tr("Reopen…")), Command::ReopenReview);
    m_revise = command(m_review->addLink(tr("Edit details…")), Command::ReviseReview);
    makeMeeting();
    m_reviews = new PrepareCard(tr("All reviews"));
    command(m_reviews->addLink(tr("Enter an earlier one…")), Command::EnterEarlierReview);
    command(m_reviews->addLink(tr("New review…")), Command::NewReview);
    m_institution = new PrepareCard(tr("School or college"));
    command(m_institution->addLink(tr("Edit…")), Command::EditInstitution)
        ->setAccessibleName(tr("Edit school or college"));
    m_priorities = new PrepareCard(wholePrioritiesName(InstitutionKind::School));
    command(m_priorities->addLink(tr("Edit…")), Command::EditInstitution)->setAccessibleName(tr("Edit priorities"));
    m_model = new PrepareCard(tr("Model and wording"));
    m_model->setObjectName(QStringLiteral("modelCard"));
    m_chooseWording = command(m_model->addLink(tr("Choose…")), Command::ChooseWording);
    m_chooseWording->setAccessibleName(tr("Choose wording"));
    command(m_model->addLink(tr("Load official wording…")), Command::LoadWording)
        ->setAccessibleName(tr("Load official wording"));
    m_people = new PrepareCard(tr("People"));
    m_people->setObjectName(QStringLiteral("peopleCard"));
    LinkButton *adding = m_people->addLink(tr("Add…"));
    connect(adding, &LinkButton::clicked, this, [this] { PersonDialog(document(), std::nullopt, this).exec(); });
    needsChangeableFile(adding, document());
    const auto stack = [this](std::initializer_list<QWidget *> cards, int stretch) {
        auto *column = new QVBoxLayout;
        column->setSpacing(spacing::medium);
        for (QWidget *card : cards)
            column->addWidget(card);
        column->addStretch(1);
        m_columns->addLayout(column, stretch);
    };
    stack({m_review, m_meeting, m_reviews, m_people}, 3);
    stack({m_institution, m_priorities, m_model}, 2);
}

void OverviewTab::makeMeeting()
{
    m_meeting = new PrepareCard(tr("The meeting"));
    m_meeting->setObjectName(QStringLiteral("meetingCard"));
    m_plan = m_meeting->addLink(tr("Plan…"));
    m_plan->setObjectName(QStringLiteral("meetingPlan"));
    m_plan->setAccessibleName(tr("Meeting plan"));
    connect(m_plan, &LinkButton::clicked, this, [this] { Q_EMIT commandWanted(Command::MeetingPlan); });
    const auto paper = [this](const QString &text, Command command, const char *name) {
        LinkButton *link = m_meeting->addLink(text);
        link->setObjectName(QLatin1String(name));
        connect(link, &LinkButton::clicked, this, [this, command] { Q_EMIT commandWanted(command); });
    };
    paper(tr("Agenda"), Command::MeetingAgenda, "meetingAgenda");
    paper(tr("Pre-read"), Command::MeetingPreRead, "meetingPreRead");
    paper(tr("Minutes"), Command::MeetingMinutes, "meetingMinutes");
    LinkButton *record = m_meeting->addLink(tr("Decision record…"));
    record->setObjectName(QStringLiteral("decisionRecord"));
    connect(record, &LinkButton::clicked, this, [this] { Q_EMIT commandWanted(Command::DecisionRecord); });
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::medium);
    m_meetingLine = new PlainLabel;
    m_meetingLine->setWordWrap(true);
    across->addWidget(m_meetingLine, 1);
    auto *start = m_start = new QPushButton(tr("Start the meeting"));
    start->setObjectName(QStringLiteral("beginMeeting"));
    start->setAutoDefault(false);
    start->setToolTip(tr("Shows the meeting view on the projector, and the agenda and notes on this screen"));
    connect(start, &QPushButton::clicked, this, [this] { Q_EMIT commandWanted(Command::StartMeeting); });
    needsChangeableFile(start, document());
    across->addWidget(start);
    m_meeting->addRow(row);
}

void OverviewTab::resizeEvent(QResizeEvent *event)
{
    PageTab::resizeEvent(event);
    arrange();
}

void OverviewTab::arrange()
{
    const bool narrow = width() < static_cast<int>(textScaled(820));
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void OverviewTab::refresh()
{
    if (!document().isOpen())
        return;
    presentMeeting();
    const PrepareContent content = prepareContent(document());
    // Nothing new: what has the keyboard keeps it.
    if (content == m_shown)
        return;
    m_shown = content;
    presentInstitution(content);
    presentReview(content);
    presentReviews(content);
    presentModel(content);
    presentPeople(content);
}

void OverviewTab::presentInstitution(const PrepareContent &content)
{
    m_institution->clear();
    m_institution->addText(content.institution, false, true);
    m_institution->addText(content.aboutInstitution, true);
    m_institution->addText(content.contacts);
    m_priorities->clear();
    const InstitutionKind kind = document().workspace().institution().kind;
    m_priorities->setTitle(wholePrioritiesName(kind));
    int position = 0;
    for (const QString &priority : content.priorities)
        m_priorities->addText(tr("%1. %2", "a numbered priority").arg(++position).arg(priority));
    if (content.priorities.isEmpty())
        m_priorities->addText(
            kind == InstitutionKind::College
                ? tr("Add three to five, so that you can link actions to what the whole college is working towards.")
                : tr("Add three to five, so that you can link actions to what the whole school is working towards."),
            true);
}

void OverviewTab::presentReview(const PrepareContent &content)
{
    m_review->clear();
    const bool none = content.reviewTitle.isEmpty();
    m_review->setTitle(none ? tr("This review") : content.reviewTitle);
    m_finish->setVisible(isPossible(Command::FinishReview, document()));
    m_reopen->setVisible(isPossible(Command::ReopenReview, document()));
    m_revise->setVisible(isPossible(Command::ReviseReview, document()));
    if (none) {
        m_review->addText(tr("There is no review yet. Start your first one, or enter an earlier one from paper so that "
                             "you can compare them."),
                          true);
        return;
    }
    m_review->addText(content.aboutReview);
    auto *bar = new SplitProgress;
    bar->setCounts(content.progress.agreed, content.progress.drafts, content.progress.total);
    m_review->addRow(bar);
    m_review->addText(content.reviewState, true);
    m_review->addText(content.participants.isEmpty() ? tr("No one is listed as taking part yet.")
                                                     : tr("Taking part: %1").arg(content.participants),
                      content.participants.isEmpty());
}

QString OverviewTab::meetingText(const Workspace &workspace, const Review &review)
{
    const QString when = whenAndWhere(workspace.arrangement(review.id));
    const int minutes = minutesOf(meetingPlanOf(workspace, review));
    const bool isPlanned = !workspace.meetingItemsOf(review.id).empty();
    const auto apologies = static_cast<int>(workspace.peopleWithApologies(review.id).size());
    return (when.isEmpty() ? tr("No day, time or place yet.") : capitalised(when)) + u'\n' +
           inOneLine({isPlanned ? tr("%n minute(s) planned", nullptr, minutes)
                                : tr("Using the standard plan: %n minute(s)", nullptr, minutes),
                      workspace.meeting(review.id).round,
                      apologies > 0 ? tr("%n sent apologies", nullptr, apologies) : QString()});
}

void OverviewTab::presentMeeting()
{
    const Review *review = document().review();
    m_meeting->setVisible(review);
    if (!review)
        return;
    m_start->setVisible(!review->isFinished()); // what is finished is shown with Present, and its papers stay
    m_plan->setVisible(isPossible(Command::MeetingPlan, document()));
    if (review->isFinished()) {
        const QString when = whenAndWhere(document().workspace().arrangement(review->id));
        m_meetingLine->setText(when.isEmpty() ? tr("This review is finished.")
                                              : capitalised(when) + u'\n' + tr("This review is finished."));
        return;
    }
    m_meetingLine->setText(meetingText(document().workspace(), *review));
}

void OverviewTab::presentReviews(const PrepareContent &content)
{
    m_reviews->clear();
    for (const ReviewLine &line : content.reviews)
        m_reviews->addRow(reviewRow(line));
    if (content.reviews.empty())
        m_reviews->addText(tr("None yet."), true);
}

QWidget *OverviewTab::reviewRow(const ReviewLine &line)
{
    auto *row = new QWidget;
    row->setObjectName(QStringLiteral("reviewRow"));
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, spacing::tiny, 0, spacing::tiny);
    across->setSpacing(spacing::small);
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    auto *name = new PlainLabel(line.name, TextSize::Body, TextWeight::SemiBold);
    name->setEliding(true);
    names->addWidget(name);
    auto *state = new PlainLabel(
        line.changedSinceFinished ? tr("! changed since it was finished · %1").arg(line.state) : line.state,
        TextSize::Small, TextWeight::Regular, line.changedSinceFinished ? Ink::Warn : Ink::Mute);
    state->setEliding(true);
    names->addWidget(state);
    across->addLayout(names, 1);
    if (line.current) {
        across->addWidget(new Pill(tr("Showing")));
    } else {
        auto *open = new LinkButton(tr("View"));
        open->setAccessibleName(tr("View review %1").arg(line.name));
        connect(open, &LinkButton::clicked, this, [this, id = line.id] {
            (void)document().setReview(id); // tells why not
        });
        across->addWidget(open);
    }
    auto *more = new QToolButton;
    more->setIcon(icon(QStringLiteral("more")));
    more->setAutoRaise(true);
    more->setAccessibleName(tr("More for review %1").arg(line.name));
    auto *menu = new QMenu(more);
    const auto add = [&](const QString &text, Command command) {
        if (isPossible(command, document(), document().workspace().review(line.id)))
            menu->addAction(text, this, [this, id = line.id, command] { ask(id, command); });
    };
    add(tr("Reopen…"), Command::ReopenReview);
    add(tr("Edit details…"), Command::ReviseReview);
    add(tr("Finish…"), Command::FinishReview);
    menu->addSeparator(); // not shown where nothing follows it
    add(tr("Delete…"), Command::RemoveReview);
    connect(more, &QToolButton::clicked, menu, [more, menu] {
        menu->popup(more->mapToGlobal(QPoint(more->width() - menu->sizeHint().width(), more->height())));
    });
    needsChangeableFile(more, document()); // every line of it changes something
    across->addWidget(more);
    return row;
}

void OverviewTab::ask(ReviewId review, Command command)
{
    if (document().setReview(review)) // or it would be done to the one in view
        Q_EMIT commandWanted(command);
}

void OverviewTab::presentModel(const PrepareContent &content)
{
    m_model->clear();
    m_model->addText(content.edition, false, true);
    m_model->addText(content.structureLine, true, false, content.structureCode);
    m_model->addText(content.wordingName, false, true, content.wordingCode);
    if (!content.wordingLine.isEmpty())
        m_model->addText(content.wordingLine, true);
    if (!content.wordingNote.isEmpty())
        m_model->addText(content.wordingNote);
    if (!content.newerWording.isEmpty())
        m_model->addText(content.newerWording);
    m_chooseWording->setVisible((content.wordings > 1 || !content.newerWording.isEmpty()) &&
                                isPossible(Command::ChooseWording, document()));
}

void OverviewTab::presentPeople(const PrepareContent &content)
{
    m_people->clear();
    for (const PersonLine &line : content.people)
        m_people->addRow(personRow(line));
    if (content.people.empty() && content.leavers.empty())
        m_people->addText(tr("No one yet. The people you add to a review are listed here. Reports for governors never "
                             "show their names."),
                          true);
    if (!content.leavers.empty())
        m_people->addText(tr("No longer here", "heading of a list of people"), true);
    for (const PersonLine &line : content.leavers)
        m_people->addRow(personRow(line));
    // One column of roles, whatever can be done with whom.
    const QList<QWidget *> links = m_people->findChildren<QWidget *>(QStringLiteral("personLinks"));
    int widest = 0;
    for (const QWidget *each : links)
        widest = std::max(widest, each->sizeHint().width());
    for (QWidget *each : links)
        each->setFixedWidth(widest);
    if (content.formerColleagues > 0)
        m_people->addText(tr("%n former colleague(s), names removed", nullptr, content.formerColleagues), true);
}

QWidget *OverviewTab::personRow(const PersonLine &line)
{
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::small);
    auto *name = new PlainLabel(line.name);
    name->setEliding(true);
    across->addWidget(name, 3);
    auto *about = new PlainLabel(line.role, TextSize::Small, TextWeight::Regular, Ink::Mute);
    about->setEliding(true);
    across->addWidget(about, 4);
    auto *links = new QWidget;
    links->setObjectName(QStringLiteral("personLinks"));
    auto *deeds = new QHBoxLayout(links);
    deeds->setContentsMargins(0, 0, 0, 0);
    deeds->setSpacing(spacing::small);
    across->addWidget(links);
    const auto link = [&](const QString &text, const QString &spoken, const QString &toolTip, auto deed) {
        auto *button = new LinkButton(text, nullptr, TextSize::Small);
        button->setAccessibleName(spoken.arg(line.name));
        if (!toolTip.isEmpty())
            button->setToolTip(toolTip);
        connect(button, &LinkButton::clicked, this, deed);
        needsChangeableFile(button, document());
        deeds->addWidget(button);
    };
    const PersonId id = line.id;
    if (document().workspace().hasLeft(id)) {
        link(tr("Here again"), tr("%1 is here again"), tr("They can be asked again, and take part in new reviews"),
             [this, id] { document().perform(edit::MarkBack{id}); });
    } else {
        link(tr("Edit…"), tr("Edit %1"), {}, [this, id] {
            if (const Person *person = document().workspace().people().find(id))
                PersonDialog(document(), *person, this).exec();
        });
        link(markAsLeftLink(), tr("Mark as left: %1"),
             tr("For someone who is no longer here. Their name and answers stay, but they aren't asked again or "
                "proposed for new "
                "reviews."),
             [this, id, name = line.name] {
                 if (document().perform(edit::MarkLeft{id, QDateTime::currentDateTimeUtc()}))
                     showNoticeOf(document(), this, leftNotice(document().workspace(), id, name));
             });
    }
    link(tr("Remove…"), tr("Remove %1"), tr("Permanently deletes the name, for example when someone asks for it"),
         [this, id] { forgetPerson(document(), id, this); });
    deeds->addStretch(1);
    return row;
}

} // namespace waymark
