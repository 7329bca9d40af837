// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/finishdialog.h"

#include "core/insight/followup.h"
#include "core/insight/guidance.h"
#include "core/insight/highlights.h"
#include "core/insight/profile.h"
#include "core/insight/returns.h"
#include "core/review/finishing.h"
#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>
#include <algorithm>
#include <set>

namespace waymark {
namespace {

int actionsToComplete(const Workspace &workspace, const Review &review)
{
    const auto actions = workspace.actionsOf(review.id);
    return static_cast<int>(std::ranges::count_if(actions, [&](const Action *action) {
        const bool hasOwner = action->person || !action->owner.trimmed().isEmpty();
        return isRunning(workspace, *action) && (!hasOwner || !action->due);
    }));
}

/// Governors read what became of them: of the last review's all, of older ones what was still to do.
int earlierActionsWithoutOutcome(const Workspace &workspace, const Review &review)
{
    std::vector<const Action *> actions = olderActionsRunningAt(workspace, review);
    if (const Review *last = workspace.previousReview(review)) {
        const std::vector<const Action *> ofLast = workspace.actionsOf(last->id);
        actions.insert(actions.end(), ofLast.begin(), ofLast.end());
    }
    return static_cast<int>(std::ranges::count_if(actions, [&](const Action *action) {
        return isRunning(workspace, *action) ||
               (action->status == ActionStatus::Done && action->outcome.trimmed().isEmpty());
    }));
}

/// What this review's statements rest on.
int evidenceToCheck(const Workspace &workspace, const Review &review, QDate today)
{
    std::set<EvidenceId> stale;
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        for (const EvidenceItem *item : workspace.evidenceFor(review.structure, statement.number)) {
            if (isStale(*item, today))
                stale.insert(item->id);
        }
    }
    return static_cast<int>(stale.size());
}

int priorityAreasWithoutAction(const Workspace &workspace, const Review &review)
{
    const std::vector<HighlightItem> areas = highlights(workspace, review).priorityAreas;
    return static_cast<int>(std::ranges::count_if(areas, [](const HighlightItem &area) {
        return std::ranges::find(area.reasons, HighlightReason::Kind::NoAction, &HighlightReason::kind) !=
               area.reasons.end();
    }));
}

/// As many as the list of them on Prepare.
int responsesToDecide(const Returns &returned)
{
    std::set<const Response *> open(returned.waiting.begin(), returned.waiting.end());
    open.insert(returned.unmatched.begin(), returned.unmatched.end());
    return static_cast<int>(open.size());
}

std::vector<FinishList::Besides> besidesOf(const Workspace &workspace, const Review &review, QDate today)
{
    const Returns returned = returns(workspace, review);
    const struct
    {
        const char *title;
        int count;
        Command way;
    } all[] = {
        {QT_TRANSLATE_NOOP("ui/finishlist", "Responses that need a decision"), responsesToDecide(returned),
         Command::ShowBoard},
        {QT_TRANSLATE_NOOP("ui/finishlist", "Colleagues who haven't answered"), returned.missing(), Command::ShowBoard},
        {QT_TRANSLATE_NOOP("ui/finishlist", "Actions without an owner or a date"), actionsToComplete(workspace, review),
         Command::GoToActions},
        {QT_TRANSLATE_NOOP("ui/finishlist", "Actions from earlier reviews without an outcome"),
         earlierActionsWithoutOutcome(workspace, review), Command::GoToActions},
        {QT_TRANSLATE_NOOP("ui/finishlist", "Overdue actions"),
         static_cast<int>(overdueActions(workspace, today).size()), Command::GoToActions},
        {QT_TRANSLATE_NOOP("ui/finishlist", "Evidence to check again"), evidenceToCheck(workspace, review, today),
         Command::ShowEvidence},
        {QT_TRANSLATE_NOOP("ui/finishlist", "Priority areas without an action"),
         priorityAreasWithoutAction(workspace, review), Command::GoToSummary},
    };
    std::vector<FinishList::Besides> besides;
    for (const auto &each : all) {
        if (each.count > 0)
            besides.push_back({QCoreApplication::translate("ui/finishlist", "%1: %2", "a group and how many are in it")
                                   .arg(QCoreApplication::translate("ui/finishlist", each.title))
                                   .arg(each.count),
                               each.way});
    }
    return besides;
}

} // namespace

FinishList finishList(const Workspace &workspace, const Review &review, QDate today)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("ui/finishlist", text); };
    FinishList::Section unanswered{say(QT_TRANSLATE_NOOP("ui/finishlist", "Not answered yet")), {}};
    FinishList::Section carried{say(QT_TRANSLATE_NOOP("ui/finishlist", "Carried forward, not yet reviewed")), {}};
    FinishList::Section drafts{say(QT_TRANSLATE_NOOP("ui/finishlist", "Drafts, not agreed")), {}};
    FinishList::Section queries{say(QT_TRANSLATE_NOOP("ui/finishlist", "Queries")), {}};
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        const Decision decision = workspace.decision(review.id, statement.number);
        const FinishList::Item item{statement.number, statement.shortTitle, decisionLine(decision)};
        if (decision.standing == Standing::Unanswered)
            unanswered.items.push_back(item);
        else if (decision.standing == Standing::Carried)
            carried.items.push_back(item);
        else if (decision.standing == Standing::Draft)
            drafts.items.push_back(item);
        if (decision.query)
            queries.items.push_back(item);
    }
    FinishList list;
    for (FinishList::Section *section : {&unanswered, &carried, &drafts, &queries}) {
        if (section->items.empty())
            continue;
        section->title = QCoreApplication::translate("ui/finishlist", "%1: %2", "a group and how many are in it")
                             .arg(section->title)
                             .arg(section->items.size());
        list.sections.push_back(*section);
    }
    const Progress now = progress(workspace, review).overall;
    list.headline = list.isSettled()
                        ? QCoreApplication::translate("ui/finishlist", "All %1 statements are agreed.").arg(now.total)
                        : QCoreApplication::translate("ui/finishlist", "Agreed: %1 of %2 statements.")
                              .arg(now.agreed)
                              .arg(now.total);
    list.besides = besidesOf(workspace, review, today);
    return list;
}

namespace {

constexpr int numberRole = Qt::UserRole;

} // namespace

FinishDialog::FinishDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Finish review %1").arg(document.review()->year), {}, parent)
    , m_document(document)
    , m_review(document.review()->id)
{
    setObjectName(QStringLiteral("finishDialog"));
    watch(document);
    document.flush();
    const FinishList list = finishList(document.workspace(), *document.review(), QDate::currentDate());
    setIntroduction(
        list.isSettled()
            ? list.headline
            : tr("%1 These are unresolved. You can still finish (reports will show it) or choose one to go to it.")
                  .arg(list.headline));
    addStatements(list);
    addBesides(list);
    auto *lock = new PlainLabel(
        tr("Finishing locks the answers, texts and people in this review. If anything in them is changed outside "
           "Waymark later, Waymark will tell you. You can still edit actions and the text for governors, and you can "
           "reopen the review with a reason. You won't be able to undo earlier changes."));
    lock->setWordWrap(true);
    body()->addWidget(lock);
    addQuestions();
    setButtons(tr("Finish review"), tr("Cancel"));
}

void FinishDialog::addStatements(const FinishList &list)
{
    if (list.isSettled())
        return;
    m_list = new QListWidget;
    m_list->setObjectName(QStringLiteral("unsettled"));
    m_list->setAccessibleName(tr("Unresolved statements"));
    for (const FinishList::Section &section : list.sections) {
        auto *title = new QListWidgetItem(section.title, m_list);
        title->setFlags(Qt::ItemIsEnabled);
        title->setFont(textFont(TextSize::Body, TextWeight::SemiBold));
        for (const FinishList::Item &item : section.items) {
            auto *row = new QListWidgetItem(tr("%1 %2 · %3", "statement, its title, how it stands")
                                                .arg(item.statement.toString(), item.title, item.standing),
                                            m_list);
            row->setData(numberRole, item.statement.toString());
        }
    }
    m_list->setMinimumHeight(static_cast<int>(textScaled(4 * 26)));
    m_list->setCurrentRow(1); // the first line is a heading
    connect(m_list, &QListWidget::itemClicked, this, &FinishDialog::goTo);
    connect(m_list, &QListWidget::itemActivated, this, &FinishDialog::goTo);
    body()->addWidget(m_list, 1);
}

void FinishDialog::addBesides(const FinishList &list)
{
    if (list.besides.empty())
        return;
    auto *besides = new QVBoxLayout;
    besides->setSpacing(0);
    besides->addWidget(new PlainLabel(tr("Also unfinished"), TextSize::Body, TextWeight::SemiBold));
    for (const FinishList::Besides &each : list.besides) {
        auto *way = new LinkButton(each.line);
        way->setObjectName(QStringLiteral("besides"));
        way->setAutoDefault(false);
        connect(way, &QPushButton::clicked, this, [this, command = each.way] {
            reject();
            Q_EMIT commandWanted(command);
        });
        besides->addWidget(way, 0, Qt::AlignLeft);
    }
    body()->addLayout(besides);
}

void FinishDialog::addQuestions()
{
    const int answered = m_document.workspace().governorQuestionsAnswered(m_review);
    if (const auto all = static_cast<int>(governorQuestions.size()); answered < all) {
        auto *questions = new PlainLabel(
            answered == 0 ? tr("Governors' questions aren't answered yet, so their paper will leave them out. You can "
                               "answer them in Reports, before or after you finish.")
                          : tr("%1 of %2 governors' questions are answered. You can answer the others in Reports, "
                               "before or after you finish.")
                                .arg(answered)
                                .arg(all));
        questions->setObjectName(QStringLiteral("governorQuestions"));
        questions->setWordWrap(true);
        body()->addWidget(questions);
    }
}

void FinishDialog::goTo(const QListWidgetItem *item)
{
    const auto number = StatementNumber::parse(item->data(numberRole).toString());
    if (!number)
        return;
    reject();
    m_document.setStatement(*number);
    Q_EMIT statementWanted(*number);
}

bool FinishDialog::submit()
{
    return m_document.perform(edit::FinishReview{m_review, QDateTime::currentDateTimeUtc()});
}

ReopenDialog::ReopenDialog(Document &document, QWidget *parent)
    : FormDialog(
          tr("Reopen review %1").arg(document.review()->year),
          tr("It was finished on %1. Once it is open you can change its answers, and its reports are marked DRAFT "
             "until you finish it again. The date and reason for reopening are recorded.")
              .arg(longDate(finishedOn(*document.review()))),
          parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_reason(new TextField)
{
    setObjectName(QStringLiteral("reopenDialog"));
    watch(document);
    m_reason->setObjectName(QStringLiteral("reopenReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(static_cast<int>(textScaled(72)));
    m_correction = new QRadioButton(tr("To &correct it"));
    m_correction->setObjectName(QStringLiteral("reopenCorrection"));
    m_tooSoon = new QRadioButton(tr("It was &finished too soon"));
    m_tooSoon->setObjectName(QStringLiteral("reopenTooSoon"));
    const Workspace &workspace = document.workspace();
    const bool isOver = workspace.reviewsByDate().back()->id != m_review ||
                        workspace.isCorrection({{}, m_review, QDateTime::currentDateTimeUtc(), {}});
    (isOver ? m_correction : m_tooSoon)->setChecked(true);
    auto *choices = new QVBoxLayout;
    choices->setSpacing(spacing::tiny);
    const auto offer = [choices](QRadioButton *choice, const QString &what) {
        choices->addWidget(choice);
        PlainLabel *about = wrappingLabel(what, TextSize::Small, Ink::Mute);
        about->setIndent(static_cast<int>(textScaled(26)));
        choices->addWidget(about);
        choice->setAccessibleDescription(what);
    };
    offer(m_correction,
          tr("The review itself is over. Its reports stay as of the day it was finished, and minutes call "
             "what you change a correction."));
    choices->addSpacing(spacing::small);
    offer(m_tooSoon, tr("The review carries on as if it had not been finished yet."));
    body()->addLayout(choices);
    m_field = new Field(tr("&Reason"), m_reason);
    body()->addWidget(m_field);
    body()->addStretch(1);
    setButtons(tr("Reopen review"), tr("Cancel"));
}

bool ReopenDialog::submit()
{
    const QString reason = m_reason->toPlainText().trimmed();
    if (reason.isEmpty()) {
        pointTo(m_field, tr("Enter a short reason for reopening it."));
        return false;
    }
    m_field->setProblem({});
    return m_document.perform(
        edit::ReopenReview{ReopeningId::create(), m_review, QDateTime::currentDateTimeUtc(), reason,
                           m_tooSoon->isChecked() ? ReopeningKind::TooSoon : ReopeningKind::Correction});
}

} // namespace waymark
