// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/agreepage.h"

#include "core/find/finding.h"
#include "core/insight/followup.h"
#include "core/text/followup.h"
#include "core/text/levels.h"
#include "ui/actions/actiondialog.h"
#include "ui/actions/targetdialog.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/forms/formdialog.h"
#include "ui/look/accessible.h"
#include "ui/look/keyboard.h"
#include "ui/look/linkbutton.h"
#include "ui/meeting/meetingdialogs.h"
#include "ui/places/agree/agreeempty.h"
#include "ui/places/agree/agreefoot.h"
#include "ui/places/agree/morebelow.h"
#include "ui/places/agree/reviewcolumn.h"
#include "ui/statement/actionscard.h"
#include "ui/statement/agreebanner.h"
#include "ui/statement/agreekeys.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/notefield.h"
#include "ui/statement/pagescroll.h"
#include "ui/statement/remarksdialog.h"
#include "ui/statement/statementheader.h"
#include "ui/statement/statementpanel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedLayout>
#include <algorithm>
#include <functional>

namespace waymark {

AgreePage::AgreePage(Document &document, QWidget *parent)
    : Page(document, parent)
    , m_presenter(document)
    , m_states(new QStackedLayout(this))
    , m_empty(new AgreeEmpty(this))
    , m_column(new ReviewColumn)
    , m_scroll(new PageScroll)
    , m_panel(new StatementPanel)
{
    setObjectName(QStringLiteral("agreePage"));
    setFocusPolicy(Qt::ClickFocus);
    auto *work = new QWidget(this);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_column);
    row->addWidget(m_scroll, 1);
    m_scroll->setWidget(m_panel);
    m_scroll->viewport()->installEventFilter(this);
    new MoreBelow(tr("More levels below"), *m_scroll, *m_panel->descriptors());
    m_states->addWidget(m_empty);
    m_states->addWidget(work);
    for (QPushButton *each : m_empty->findChildren<QPushButton *>())
        needsChangeableFile(each, document);
    connect(m_empty, &AgreeEmpty::commandWanted, this, [this](Command command) { Q_EMIT commandWanted(command); });
    connectColumn();
    connectPanel();
}

void AgreePage::connectColumn()
{
    connect(m_column, &ReviewColumn::reviewChosen, this, [this](ReviewId review) {
        (void)document().setReview(review); // tells why not, and the column shows the one in view
    });
    connect(m_column, &ReviewColumn::roomWanted, this, [this] { Q_EMIT commandWanted(Command::MeetingRoom); });
    connect(m_column, &ReviewColumn::commandWanted, this, [this](Command command) { Q_EMIT commandWanted(command); });
    connect(m_column, &ReviewColumn::newReviewWanted, this, [this] { Q_EMIT commandWanted(Command::NewReview); });
    connect(m_column, &ReviewColumn::earlierReviewWanted, this,
            [this] { Q_EMIT commandWanted(Command::EnterEarlierReview); });
    StatementList *list = m_column->list();
    connect(list, &StatementList::themeChosen, this, [this](int theme) {
        m_presenter.goToTheme(theme);
        toLevels();
    });
    connect(list, &StatementList::statementChosen, this, [this](StatementNumber statement) {
        m_presenter.goTo(statement);
        toLevels();
    });
    connect(list, &StatementList::agreeThemeWanted, this, &AgreePage::agreeTheme);
    connect(list, &StatementList::menuWanted, this, &AgreePage::offerStatementMenu);
}

void AgreePage::connectPanel()
{
    StatementHeader *header = m_panel->header();
    connect(header, &StatementHeader::wordingWanted, this, [this] { Q_EMIT commandWanted(Command::ChooseWording); });
    connect(header, &StatementHeader::presentWanted, this, [this] { Q_EMIT commandWanted(Command::Present); });
    connect(header, &StatementHeader::remarksWanted, this, [this] { RemarksDialog(document(), window()).exec(); });
    connect(header, &StatementHeader::queryPressed, this, [this] { tell(m_presenter.toggleQuery()); });
    needsChangeableFile(m_panel->banner()->findChild<QWidget *>(QStringLiteral("bannerButton")), document());
    connect(m_panel->banner(), &AgreeBanner::commandWanted, this,
            [this](Command command) { Q_EMIT commandWanted(command); });
    // What was said of the last change is no longer so after the next one, which is mostly the undoing of it.
    connect(&document(), &Document::changed, m_panel, [this] { m_panel->setHint({}); });
    DescriptorRow *row = m_panel->descriptors();
    connect(row, &DescriptorRow::chosen, this, [this](int level) { tell(m_presenter.choose(level)); });
    connect(row, &DescriptorRow::markPressed, this,
            [this](int level, int point) { tell(m_presenter.cycleMark(level, point)); });
    connect(row, &DescriptorRow::markWanted, this,
            [this](int level, int point, std::optional<Mark> mark) { tell(m_presenter.mark(level, point, mark)); });
    connect(row, &DescriptorRow::menuWanted, this, &AgreePage::offerLevelMenu);
    for (NoteCard *note : m_panel->notes()) {
        NoteField *field = note->field();
        connect(field, &NoteField::typed, this,
                [this, kind = note->kind()](const QString &text) { m_presenter.write(kind, text); });
        connect(field, &NoteField::left, this, [this] { document().flush(); });
        connect(field, &NoteField::escaped, this, [this] { toLevels(); });
        connect(field, &NoteField::agreeWanted, this, &AgreePage::agree);
    }
    connect(m_panel->keptEvidence(), &QPushButton::clicked, this, &AgreePage::showEvidence);
    ActionsCard *actions = m_panel->actions();
    for (const char *name : {"addAction", "target"})
        needsChangeableFile(actions->findChild<QWidget *>(QLatin1String(name)), document());
    connect(actions, &ActionsCard::addWanted, this, [this] { askForAction({}); });
    connect(actions, &ActionsCard::targetWanted, this, &AgreePage::askForTarget);
    connect(actions, &ActionsCard::reviseWanted, this, [this](ActionId action) { askForAction(action); });
    connect(actions, &ActionsCard::removeWanted, this,
            [this](ActionId action) { tell(m_presenter.removeAction(action)); });
    connect(actions, &ActionsCard::statusChosen, this, [this](ActionId action, ActionStatus status) {
        tell(m_presenter.setStatus(action, status));
        const Action *next = document().workspace().successorOf(action);
        if (status == ActionStatus::CarriedOn && next && next->review == document().review()->id)
            showNoticeOf(document(), this, continuedNotice(document().workspace(), *next));
    });
    connect(actions, &ActionsCard::outcomeTyped, this,
            [this](ActionId action, const QString &text) { m_presenter.writeOutcome(action, text); });
    connect(actions, &ActionsCard::outcomeLeft, this, [this] { document().flush(); });
}

QWidget *AgreePage::makeFoot(QWidget *parent)
{
    m_foot = new AgreeFoot(parent);
    connect(m_foot, &QObject::destroyed, this, [this] { m_foot = nullptr; });
    connect(m_foot, &AgreeFoot::previousWanted, this, [this] {
        m_presenter.goPrevious();
        toLevels();
    });
    connect(m_foot, &AgreeFoot::nextWanted, this, [this] {
        m_presenter.goNext();
        toLevels();
    });
    connect(m_foot, &AgreeFoot::agreeWanted, this, &AgreePage::agree);
    connect(m_foot, &AgreeFoot::nextOpenWanted, this, [this] {
        tell(m_presenter.goNextOpen());
        toLevels();
    });
    connect(m_foot, &AgreeFoot::keysWanted, this, [this] { Q_EMIT commandWanted(Command::ShowKeys); });
    return m_foot;
}

QWidget *AgreePage::firstFocus()
{
    if (!m_presenter.hasReview())
        return m_empty->start();
    if (QWidget *card = m_panel->descriptors()->firstCard())
        return card;
    return this;
}

void AgreePage::refresh()
{
    const bool has = m_presenter.hasReview();
    m_states->setCurrentIndex(has ? 1 : 0);
    if (m_foot)
        m_foot->setVisible(has);
    announce(*this, m_spoken.since(document()));
    if (!has) {
        m_shown.reset();
        return;
    }
    const BannerView banner = m_presenter.banner();
    const bool another = takeAwayStaleHint();
    m_column->show(m_presenter.column());
    const Workspace &workspace = document().workspace();
    const Review &review = *document().review();
    m_panel->header()->showAnswered(workspace.responsesOf(review.id).empty()
                                        ? std::nullopt
                                        : std::optional(spreadOf(workspace, review, document().statement())),
                                    static_cast<int>(remarks(workspace, review, document().statement()).size()));
    m_panel->show(m_presenter.statement(), m_presenter.actions(), m_presenter.target(), banner);
    const auto kept = static_cast<int>(workspace.evidenceFor(review.structure, document().statement()).size());
    const auto offered = static_cast<int>(evidenceFromColleagues(workspace, review, document().statement()).size());
    showEvidenceLink(kept, offered);
    if (m_foot)
        m_foot->show(m_presenter.foot(), banner.kind != BannerView::Kind::AllAgreed);
    // Whoever wrote about the last statement or pressed a button of it is at the levels of the next one: no key may
    // fall into a note there, or press again.
    if (another && (isInside(m_panel) || isInside(m_foot)))
        toLevels();
}

bool AgreePage::takeAwayStaleHint()
{
    const StatementKey shown(document().review()->id, document().statement());
    const bool locked = m_presenter.isLocked();
    if (m_shown == shown && m_wasLocked == locked)
        return false;
    m_shown = shown;
    m_wasLocked = locked;
    m_panel->setHint({});
    m_scroll->verticalScrollBar()->setValue(0);
    return true;
}

bool AgreePage::isInside(const QWidget *part) const
{
    // The window's, not the program's: the meeting's windows go about, too, while this one waits behind them.
    const QWidget *focus = window()->focusWidget();
    return focus && part && part->isAncestorOf(focus);
}

void AgreePage::toLevels() { firstFocus()->setFocus(Qt::OtherFocusReason); }

void AgreePage::tell(AgreePresenter::Outcome outcome)
{
    if (m_presenter.hasReview())
        m_panel->setHint(m_presenter.hint(outcome));
}

void AgreePage::agree()
{
    tell(m_presenter.agreeAndGoOn());
    toLevels();
}

void AgreePage::carryOut(Command command)
{
    if (command == Command::AgreeTheme)
        agreeTheme();
}

void AgreePage::showHit(const HitPlace &place)
{
    const std::pair<HitKind, edit::Write::Field> fields[] = {
        {HitKind::Reason, edit::Write::Field::Rationale},
        {HitKind::NotedEvidence, edit::Write::Field::Evidence},
        {HitKind::Comment, edit::Write::Field::Comment},
    };
    QWidget *there = firstFocus();
    for (const auto &[kind, field] : fields) {
        for (NoteCard *note : m_panel->notes()) {
            if (kind == place.kind && note->kind() == field)
                there = note->field();
        }
    }
    for (DescriptorCard *card : m_panel->descriptors()->cards()) {
        if (place.kind == HitKind::Descriptor && place.level && card->entry().level == place.level->value())
            there = card;
    }
    there->setFocus(Qt::OtherFocusReason);
    bringIntoSight(*m_scroll, *there);
}

void AgreePage::agreeTheme()
{
    if (!m_presenter.hasReview() || !document().flush())
        return;
    const QStringList open = m_presenter.unheardInTheme();
    if (!open.isEmpty() &&
        !confirm(this, tr("Agree these without discussing them?"), open.join(u'\n'), tr("Agree all drafts")))
        return;
    tell(m_presenter.agreeTheme());
    toLevels();
}

void AgreePage::askForDissent()
{
    const AgreePresenter::Outcome may = m_presenter.mayDissent();
    if (may == AgreePresenter::Outcome::Done && document().flush())
        DissentDialog(document(), this).exec();
    tell(may);
}

void AgreePage::askForTarget()
{
    if (document().flush())
        TargetDialog(document(), document().review()->id, {document().statement()}, window()).exec();
}

void AgreePage::showEvidenceLink(int kept, int offered)
{
    LinkButton &link = *m_panel->keptEvidence();
    QStringList parts;
    const QDate today = QDate::currentDate();
    const auto here = document().workspace().evidenceFor(document().review()->structure, document().statement());
    const bool stale = std::ranges::any_of(here, [&](const EvidenceItem *item) { return isStale(*item, today); });
    if (kept > 0)
        parts << tr("%n linked", nullptr, kept);
    if (stale)
        parts.back() = tr("%1, check again", "pieces of evidence, of which one is due").arg(parts.back());
    if (offered > 0)
        parts << tr("%n from colleagues", "pieces of evidence", offered);
    // The card is narrow: what colleagues named is called new where there is other evidence, too.
    QStringList shown = parts;
    if (shown.size() > 1)
        shown.back() = tr("%n new", "pieces of evidence", offered);
    link.setText(shown.isEmpty() ? tr("Add…") : tr("%1…", "a count").arg(shown.join(QStringLiteral(", "))));
    setPlainToolTip(link, parts.join(QStringLiteral(", ")));
    link.setAccessibleName(parts.isEmpty()
                               ? tr("Add evidence for this statement")
                               : tr("%1: evidence for this statement").arg(parts.join(QStringLiteral(", "))));
    // What is kept can be looked at in a file that is only shown.
    link.setEnabled(!parts.isEmpty() || !document().isOnlyShown());
}

void AgreePage::showEvidence()
{
    if (document().flush())
        EvidenceDialog(document(), document().statement(), window()).exec();
}

void AgreePage::askForAction(std::optional<ActionId> action)
{
    if (!m_presenter.hasReview() || document().isOnlyShown() || !document().flush())
        return;
    const Workspace &workspace = document().workspace();
    const Action *before = action ? workspace.actions().find(*action) : nullptr;
    (void)ActionDialog::ask(this, document(), before ? *before : m_presenter.newAction());
    // On the button the next Enter would ask for one more action.
    toLevels();
}

namespace {

QMenu *menuOf(QWidget *parent, const char *name)
{
    auto *menu = new QMenu(parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QLatin1String(name));
    return menu;
}

void offer(QMenu *menu, const QString &text, bool isPossible, const std::function<void()> &deed)
{
    QAction *action = menu->addAction(text);
    action->setEnabled(isPossible);
    QObject::connect(action, &QAction::triggered, menu, deed);
}

} // namespace

// Each is about the statement it was asked for at, which is the one on the page from then on.
void AgreePage::offerStatementMenu(StatementNumber statement, QPoint place)
{
    m_presenter.goTo(statement);
    const Decision decision = document().workspace().decision(document().review()->id, statement);
    const bool open = !m_presenter.isLocked();
    QMenu *menu = menuOf(this, "statementMenu");
    offer(menu, tr("Agree %1").arg(statement.toString()),
          open && decision.level && decision.standing != Standing::Agreed, [this] { tell(m_presenter.agree()); });
    offer(menu, decision.query ? tr("Remove the query") : tr("Mark as query"), open,
          [this] { tell(m_presenter.toggleQuery()); });
    menu->addSeparator();
    offer(menu, tr("Add action…"), open, [this] { askForAction({}); });
    offer(menu, tr("Set target…"), !document().isOnlyShown(), [this] { askForTarget(); });
    offer(menu, tr("Evidence…"), true, [this] { showEvidence(); });
    menu->addSeparator();
    offer(menu, tr("Show to everyone"), true, [this] { Q_EMIT commandWanted(Command::Present); });
    menu->popup(place);
}

void AgreePage::offerLevelMenu(int level, QPoint place)
{
    const StatementView view = m_presenter.statement();
    const auto found = std::ranges::find(view.descriptors, level, &DescriptorEntry::level);
    if (found == view.descriptors.end())
        return;
    const bool choosable = !found->missing && !m_presenter.isLocked();
    QMenu *menu = menuOf(this, "levelMenu");
    const QString name = levelInSentence(*Level::from(level));
    offer(menu, tr("Choose %1", "a level").arg(name), choosable && !found->chosen,
          [this, level] { tell(m_presenter.choose(level)); });
    offer(menu, tr("Choose %1 and agree", "a level").arg(name), choosable, [this, level] {
        const AgreePresenter::Outcome chosen = m_presenter.choose(level);
        const bool isChosen =
            chosen == AgreePresenter::Outcome::Done || chosen == AgreePresenter::Outcome::NoLongerAgreed;
        tell(isChosen ? m_presenter.agree() : chosen);
    });
    offer(menu, tr("Clear the answer"), choosable && found->chosen, [this] { tell(m_presenter.clear()); });
    menu->addSeparator();
    offer(menu, tr("Make this the target"), level > 0 && !found->missing && !document().isOnlyShown(), [this, level] {
        document().perform(edit::SetTarget{document().review()->id, document().statement(), Level::from(level)});
    });
    QStringList lines;
    for (const PointEntry &point : found->points)
        lines << point.text;
    offer(menu, tr("Copy text"), !lines.isEmpty(), [this, lines] {
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
        showNotice(this, tr("Text copied, ready to paste"));
    });
    menu->popup(place);
}

std::optional<AgreeKey> AgreePage::keyForStatement(const QKeyEvent &event) const
{
    const auto key = m_presenter.hasReview() ? agreeKey(event) : std::nullopt;
    const bool atLevels = !window()->focusWidget() || hasFocus() || isInside(m_panel->descriptors());
    const bool wanted = key && (atLevels || (goesAbout(*key) && isInside(m_column->list())));
    return wanted ? key : std::nullopt;
}

void AgreePage::keyPressEvent(QKeyEvent *event)
{
    const auto key = keyForStatement(*event);
    if (!key) {
        Page::keyPressEvent(event);
        return;
    }
    event->accept();
    if (key->kind == AgreeKey::Kind::Dissent) {
        askForDissent();
        return;
    }
    tell(m_presenter.carryOut(*key));
    if (key->kind != AgreeKey::Kind::Choose)
        return;
    // What was chosen is seen to be chosen: it has the focus that another level had, and is in sight.
    for (DescriptorCard *card : m_panel->descriptors()->cards()) {
        if (!card->entry().chosen)
            continue;
        if (isInside(m_panel->descriptors()))
            card->setFocus(Qt::OtherFocusReason);
        bringIntoSight(*m_scroll, *card);
    }
}

void AgreePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_column->fitWithin(width());
    m_panel->setViewHeight(m_scroll->viewport()->height());
}

bool AgreePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        m_panel->setViewHeight(m_scroll->viewport()->height());
    return Page::eventFilter(watched, event);
}

} // namespace waymark
