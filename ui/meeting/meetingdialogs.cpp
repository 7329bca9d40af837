// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/meetingdialogs.h"

#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/badges.h"
#include "ui/look/choices.h"
#include "ui/look/keycap.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/meeting/audiencegeometry.h"
#include "ui/meeting/meetingkeys.h"
#include "ui/meeting/meetingsession.h"
#include "ui/statement/agreepresenter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>
#include <numeric>
#include <set>

namespace waymark {

Dissent Dissent::of(const Document &document)
{
    const StatementNumber number = document.statement();
    Dissent made{{document.review()->id, number}, 0, {}, {}, {}};
    const Workspace &workspace = document.workspace();
    const Decision decision = workspace.decision(made.statement.first, number);
    const Settlement *last = workspace.lastSettlement(made.statement.first, number);
    if (decision.standing == Standing::Agreed && last) {
        made.settlement = last->number;
        made.text = last->dissent;
    }
    made.title = DissentDialog::tr("Record a different view on %1").arg(number.toString());
    made.deed = made.settlement > 0 || !decision.level
                    ? DissentDialog::tr("Record this")
                    : DissentDialog::tr("Agree %1 and record this").arg(levelInSentence(*decision.level));
    return made;
}

bool Dissent::record(Document &document, const QString &written) const
{
    const QString noted = written.trimmed().left(maxText);
    if (!document.setReview(statement.first))
        return false;
    if (settlement > 0)
        return document.perform(edit::WriteDissent{statement.first, statement.second, settlement, noted});
    if (document.statement() != statement.second)
        document.setStatement(statement.second);
    return AgreePresenter(document).agree(noted) == AgreePresenter::Outcome::Done;
}

DissentDialog::DissentDialog(Document &document, QWidget *parent)
    : FormDialog(Dissent::of(document).title,
                 tr("If someone disagrees but the meeting moves on, record it here. It is saved with the decision. Use "
                    "a role rather than a name."),
                 parent)
    , m_document(document)
    , m_dissent(Dissent::of(document))
    , m_text(new TextField)
{
    setObjectName(QStringLiteral("dissentDialog"));
    watch(document);
    m_text->setPlainText(m_dissent.text);
    m_text->setObjectName(QStringLiteral("dissentText"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(static_cast<int>(textScaled(72)));
    body()->addWidget(new Field(tr("&Note"), m_text));
    body()->addStretch(1);
    m_text->installEventFilter(this);
    setButtons(m_dissent.deed, tr("Cancel"));
    showKey(acceptButton(), QStringLiteral("↵"));
}

/// Enter saves, as it does where the same is typed in front of everyone; Shift+Enter begins a line.
bool DissentDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return FormDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if ((key->key() != Qt::Key_Return && key->key() != Qt::Key_Enter) || key->modifiers() & Qt::ShiftModifier)
        return FormDialog::eventFilter(watched, event);
    if (!key->isAutoRepeat())
        accept();
    return true;
}

bool DissentDialog::submit() { return m_dissent.record(m_document, m_text->toPlainText()); }

QString moreHandsThanPeople(const Document &document, const Counts &hands, bool brief)
{
    const auto people = static_cast<int>(document.workspace().peopleInTheRoom(document.review()->id).size());
    const int raised = std::accumulate(hands.begin(), hands.end(), 0);
    if (people == 0 || raised <= people)
        return {};
    if (brief)
        return HandsDialog::tr("%1 hands, %2 people").arg(raised).arg(people);
    return HandsDialog::tr("More hands (%1) than people listed for this meeting (%2).").arg(raised).arg(people);
}

HandsDialog::HandsDialog(MeetingSession &session, QWidget *parent, bool inSight)
    : FormDialog(tr("Show of hands for %1").arg(session.document().statement().toString()), {}, parent)
    , m_session(session)
    , m_before(session.handsNow())
    , m_remark(wrappingLabel({}, TextSize::Body, Ink::Warn))
{
    setObjectName(QStringLiteral("handsDialog"));
    Document &document = session.document();
    watch(document);
    const QString round = presentRound(document.workspace(), document.review()->id);
    const QString seen = inSight ? tr("Everyone sees the dots as you type.")
                                 : tr("This window is in front of what everyone sees. They see the dots once you have "
                                      "saved the count and pressed S.");
    const QString kept = round.isEmpty()
                             ? tr("The count is saved next to colleagues' earlier answers and never added to them.")
                             : tr("The count is saved with the round “%1”, next to colleagues' earlier answers and "
                                  "never added to them.")
                                   .arg(round);
    setIntroduction(seen + u' ' + kept);
    auto *form = new QGridLayout;
    form->setHorizontalSpacing(spacing::medium);
    form->setVerticalSpacing(spacing::small);
    for (std::size_t at = m_before.size(); at > 0; --at) {
        const auto level = *Level::from(static_cast<int>(at - 1));
        auto *hands = new QSpinBox;
        hands->setObjectName(QStringLiteral("hands%1").arg(level.value()));
        hands->setAccessibleName(levelName(level));
        hands->setRange(0, maxHands);
        hands->setValue(m_before[at - 1]);
        hands->setMinimumWidth(static_cast<int>(textScaled(90)));
        hands->installEventFilter(this);
        connect(hands, &QSpinBox::valueChanged, this, [this] {
            m_session.countHands(counts());
            m_remark->setText(moreHandsThanPeople(m_session.document(), counts()));
        });
        const int row = form->rowCount();
        form->addWidget(new PlainLabel(levelName(level), TextSize::Body), row, 0);
        form->addWidget(hands, row, 1);
        m_hands.insert(m_hands.begin(), hands);
    }
    form->setColumnStretch(2, 1);
    body()->addLayout(form);
    m_remark->setObjectName(QStringLiteral("handsRemark"));
    body()->addWidget(m_remark);
    body()->addStretch(1);
    setButtons(tr("Save count"), tr("Cancel"));
    m_hands.back()->setFocus();
    m_hands.back()->selectAll();
    m_session.countHands(m_before);
    m_remark->setText(moreHandsThanPeople(document, m_before));
}

HandsDialog::~HandsDialog() { m_session.countHands({}); }

Counts HandsDialog::counts() const
{
    Counts hands;
    for (const QSpinBox *each : m_hands)
        hands.push_back(each->value());
    return hands;
}

bool HandsDialog::submit() { return m_session.keepHands(); }

/// A number after another: Enter goes on to the next level, and from the last one keeps the count.
bool HandsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const auto at = std::ranges::find(m_hands, watched);
    if (event->type() != QEvent::KeyPress || at == m_hands.end() || at == m_hands.begin())
        return FormDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return FormDialog::eventFilter(watched, event);
    QSpinBox *next = *(at - 1);
    next->setFocus();
    next->selectAll();
    return true;
}

RoomDialog::RoomDialog(Document &document, QWidget *parent, bool starts)
    : FormDialog(tr("Who's in the meeting"),
                 tr("Decisions from now on are recorded with this round and the roles present, never with names."),
                 parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_round(new QComboBox)
    , m_boxes(new QVBoxLayout)
    , m_guestRole(new QComboBox)
    , m_guestName(new QLineEdit)
{
    setObjectName(QStringLiteral("roomDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    m_round->setObjectName(QStringLiteral("round"));
    m_round->setEditable(true);
    m_round->setInsertPolicy(QComboBox::NoInsert);
    m_round->lineEdit()->setMaxLength(maxName);
    m_round->addItems(roundsOf(workspace, m_review));
    m_round->setCurrentText(presentRound(workspace, m_review));
    m_roundField = new Field(tr("&Round"), m_round, tr("Choose one or type your own."));
    body()->addWidget(m_roundField);
    if (workspace.meeting(m_review).round.isEmpty())
        m_proposed = m_round->currentText();
    addPeople(starts);
    addGuestLine();
    proposeRound();
    m_first = ticked();
    body()->addStretch(1);
    const bool goesOn = starts && !workspace.meeting(m_review).round.isEmpty();
    if (goesOn)
        setIntroduction(tr("Check who is here this time. The list is as it was last time. Decisions from now on are "
                           "recorded with this round and the roles present, never with names."));
    setButtons(goesOn ? tr("Continue the meeting") : starts ? tr("Start the meeting") : tr("Save"), tr("Cancel"));
}

void RoomDialog::proposeRound()
{
    if (m_proposed.isEmpty() || m_round->currentText() != m_proposed)
        return;
    std::vector<Role> present;
    for (const Here &each : m_people) {
        if (each.box->isChecked())
            present.push_back(each.role);
    }
    m_proposed = roundOf(m_document.workspace(), m_review, present);
    m_round->setCurrentText(m_proposed);
}

std::vector<PersonId> RoomDialog::ticked() const
{
    std::vector<PersonId> found;
    for (const Here &each : m_people) {
        if (each.box->isChecked())
            found.push_back(each.person);
    }
    return found;
}

bool RoomDialog::wouldBeMissed() const { return ticked() != m_first || FormDialog::wouldBeMissed(); }

void RoomDialog::addPeople(bool starts)
{
    const Workspace &workspace = m_document.workspace();
    const InstitutionKind kind = workspace.institution().kind;
    const std::vector<PersonId> here = workspace.peopleInTheRoom(m_review);
    const std::vector<PersonId> sorry = workspace.peopleWithApologies(m_review);
    const bool isFirst = starts && workspace.meeting(m_review).round.isEmpty();
    std::vector<std::pair<PersonId, Role>> all;
    std::set<PersonId> listed;
    for (const Participant *each : workspace.participantsOf(m_review)) {
        all.emplace_back(each->person, each->role);
        listed.insert(each->person);
    }
    for (const auto &[id, person] : workspace.people().rows()) {
        const bool isIn = std::ranges::find(here, id) != here.end();
        if (!listed.count(id) && (workspace.isHere(id) || (isIn && !workspace.isFormer(id))))
            all.emplace_back(id, person.role);
    }
    body()->addWidget(new PlainLabel(tr("Tick who is here"), TextSize::Body, TextWeight::SemiBold));
    m_boxes->setSpacing(spacing::small);
    body()->addLayout(m_boxes);
    for (const auto &[person, role] : all) {
        const QString title = roleTitle(role, kind);
        const QString name =
            workspace.isFormer(person) ? voiceName(workspace, Voice(person)) : workspace.people().find(person)->name;
        QString text = name.isEmpty() ? title : tr("%1, %2", "a name, a role").arg(name, title);
        const bool sentApologies = std::ranges::find(sorry, person) != sorry.end();
        if (sentApologies)
            text = tr("%1 (sent apologies)", "a name, a role").arg(text);
        const bool isExpected = isFirst && here.empty() && listed.count(person) && !sentApologies;
        addBox(person, role, text, isExpected || std::ranges::find(here, person) != here.end());
    }
}

void RoomDialog::addBox(PersonId person, const Role &role, const QString &text, bool isHere)
{
    auto *box = new WrappingCheck(text);
    box->setChecked(isHere);
    connect(box, &QCheckBox::toggled, this, &RoomDialog::proposeRound);
    m_boxes->addWidget(box);
    m_people.push_back({person, role, box});
}

void RoomDialog::addGuestLine()
{
    const InstitutionKind kind = m_document.workspace().institution().kind;
    m_guestRole->setEditable(true);
    m_guestRole->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &key : rolesOf(kind))
        m_guestRole->addItem(roleTitle({key, {}}, kind));
    // As wide as its neighbour, however long the longest role is.
    m_guestRole->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_guestRole->setMinimumContentsLength(12);
    m_guestRole->setCurrentIndex(-1);
    m_guestRole->setAccessibleName(tr("Role of someone else who is here"));
    m_guestRole->lineEdit()->setObjectName(QStringLiteral("guestRole"));
    m_guestRole->lineEdit()->setMaxLength(maxName);
    m_guestRole->lineEdit()->setPlaceholderText(tr("Someone else: role"));
    m_guestName->setObjectName(QStringLiteral("guestName"));
    m_guestName->setAccessibleName(tr("Name of someone else who is here"));
    m_guestName->setMaxLength(maxName);
    m_guestName->setPlaceholderText(tr("Name, optional"));
    auto *add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addGuest"));
    add->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, &RoomDialog::addGuest);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, spacing::small, 0, 0);
    row->setSpacing(spacing::small);
    row->addWidget(m_guestRole, 1);
    row->addWidget(m_guestName, 1);
    row->addWidget(add);
    addAboveFoot(line); // in sight however long the list is
}

void RoomDialog::addGuest()
{
    const QString title = m_guestRole->currentText().simplified();
    if (title.isEmpty())
        return;
    const InstitutionKind kind = m_document.workspace().institution().kind;
    const Person guest{PersonId::create(), m_guestName->text().simplified(), roleTitled(title, kind)};
    m_guests.push_back(guest);
    const QString shown = roleTitle(guest.role, kind);
    addBox(guest.id, guest.role, guest.name.isEmpty() ? shown : tr("%1, %2", "a name, a role").arg(guest.name, shown),
           true);
    m_guestRole->setCurrentIndex(-1);
    m_guestRole->clearEditText();
    m_guestName->clear();
    proposeRound();
}

bool RoomDialog::submit()
{
    const QString round = m_round->currentText().simplified();
    if (round.isEmpty()) {
        pointTo(m_roundField, tr("Give the round a name."));
        return false;
    }
    m_roundField->setProblem({});
    addGuest(); // who was typed and not added is meant anyway
    std::vector<Edit> edits;
    for (const Person &guest : m_guests) {
        const auto isGuest = [&](const Here &each) { return each.person == guest.id && each.box->isChecked(); };
        if (std::ranges::any_of(m_people, isGuest))
            edits.emplace_back(edit::AddPerson{guest});
    }
    QStringList rounds = roundsOf(m_document.workspace(), m_review);
    if (!rounds.contains(round))
        edits.emplace_back(edit::SetRounds{m_review, rounds << round});
    edits.emplace_back(edit::ChooseRound{m_review, round});
    edits.emplace_back(edit::SetPresence{m_review, ticked()});
    return m_document.performAll(QStringLiteral("choose-round"), edits);
}

RecordDialog::RecordDialog(Document &document, QWidget *parent)
    : FormDialog(tr("Decision record, %1").arg(document.review()->year),
                 tr("How each decision was made: every round that agreed it, why, and who was in the meeting."), parent)
{
    setObjectName(QStringLiteral("recordDialog"));
    fill(document);
    body()->addStretch(1);
    nameBody();
    setButtons(tr("Close"), {});
}

void RecordDialog::fill(const Document &document)
{
    const Workspace &workspace = document.workspace();
    const Review &review = *document.review();
    const Structure &structure = workspace.structureOf(review);
    bool any = false;
    for (const DecisionRecord &record : decisionRecords(workspace, review)) {
        const std::vector<RecordEntry> entries = recordEntries(workspace, review.id, record);
        if (entries.empty())
            continue;
        any = true;
        auto *head = new QHBoxLayout;
        head->setSpacing(spacing::small);
        head->addWidget(new ThemeBadge(record.statement.theme()));
        auto *title =
            new PlainLabel(record.statement.toString() + u' ' + structure.statement(record.statement)->shortTitle,
                           TextSize::Body, TextWeight::SemiBold);
        title->setHeading(true);
        head->addWidget(title, 1);
        body()->addLayout(head);
        if (record.lastYear)
            body()->addWidget(wrappingLabel(tr("Last review: %1").arg(levelInSentence(*record.lastYear)),
                                            TextSize::Small, Ink::Mute));
        for (const RecordEntry &entry : entries) {
            body()->addWidget(wrappingLabel(entry.line, TextSize::Body, Ink::Text));
            body()->addWidget(wrappingLabel(entry.details.join(u'\n'), TextSize::Small, Ink::Mute));
        }
        if (record.isOpenAgain())
            body()->addWidget(
                wrappingLabel(tr("Not agreed: changed since it was last agreed."), TextSize::Small, Ink::Warn));
        body()->addSpacing(spacing::small);
    }
    if (!any)
        body()->addWidget(wrappingLabel(tr("Nothing has been agreed yet."), TextSize::Body, Ink::Mute));
}

namespace {

QWidget *keysTable(int levels, int letters)
{
    auto *table = new QWidget;
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::small);
    grid->setVerticalSpacing(spacing::tiny);
    const std::vector<KeyMeaning> keys = meetingKeyMeanings(levels);
    const int rows = static_cast<int>(keys.size() + 1) / 2;
    for (int at = 0; at < static_cast<int>(keys.size()); ++at) {
        const KeyMeaning &each = keys[static_cast<std::size_t>(at)];
        const int column = at < rows ? 0 : 3;
        auto *key = new KeyHint(each.key);
        auto *meaning = wrappingLabel(each.meaning, TextSize::Body, Ink::Text);
        if (letters > 0) {
            key->setLetters(letters);
            meaning->setFont(sizedFont(meaning->font(), letters));
        }
        grid->addWidget(key, at % rows, column, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(meaning, at % rows, column + 1);
    }
    grid->setColumnMinimumWidth(2, spacing::medium);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    grid->setRowStretch(rows, 1);
    return table;
}

} // namespace

KeysSheet::KeysSheet(int levels, QWidget *parent, int letters) : QDialog(parent)
{
    setObjectName(QStringLiteral("meetingKeys"));
    setWindowTitle(tr("Keyboard shortcuts in the meeting"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(windowTitle());
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Arrows scroll where the text is too large for the screen.
    scroll->setFocusPolicy(Qt::StrongFocus);
    QWidget *table = keysTable(levels, letters);
    scroll->setWidget(table);
    auto *buttons = new QDialogButtonBox;
    QPushButton *closing = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    makePrimary(closing);
    if (letters > 0)
        closing->setFont(sizedFont(closing->font(), letters));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::medium);
    all->setSpacing(spacing::medium);
    all->addWidget(scroll, 1);
    all->addWidget(buttons);
    const QSize most = (parent ? parent->screen() : screen())->availableSize() - QSize(40, 60);
    const int width = letters > 0 ? most.width() : qRound(textScaled(760));
    const QMargins around = all->contentsMargins();
    const int high = table->layout()->totalHeightForWidth(width - around.left() - around.right()) + around.top() +
                     around.bottom() + all->spacing() + buttons->sizeHint().height() + spacing::small;
    resize(std::min(width, most.width()), std::min(high, most.height()));
    scroll->setFocus();
}

void KeysSheet::keyPressEvent(QKeyEvent *event)
{
    const auto key = meetingKey(*event);
    if (key && key->kind == MeetingKey::Kind::Keys)
        close();
    else
        QDialog::keyPressEvent(event);
}

} // namespace waymark
