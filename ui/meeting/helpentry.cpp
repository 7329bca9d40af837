// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/helpentry.h"

#include "ui/actions/actiondialog.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"
#include "ui/look/tokens.h"
#include "ui/meeting/meetingsession.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark {

HelpEntry::HelpEntry(MeetingSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(new PlainLabel(tr("What would help us improve, and what can senior leaders do?"), TextSize::Body,
                                TextWeight::SemiBold, Ink::Text, this))
    , m_about(new QComboBox(this))
    , m_what(new QLineEdit(this))
    , m_by(new OptionalDate(tr("By when"), QDate::currentDate().addMonths(3), this))
    , m_who(new WideList(this))
    , m_priority(new QComboBox(this))
    , m_add(new QPushButton(tr("Add action"), this))
    , m_told(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Good, this))
    , m_rows{new QHBoxLayout, new QHBoxLayout, new QHBoxLayout}
{
    m_what->setObjectName(QStringLiteral("helpWhat"));
    m_what->setMaxLength(maxText);
    m_what->setAccessibleName(m_question->text());
    m_what->setPlaceholderText(tr("Type an action, then press Enter"));
    m_by->setObjectName(QStringLiteral("helpBy"));
    m_by->setTickText(tr("By", "before the date of an action"));
    m_who->setObjectName(QStringLiteral("helpWho"));
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->lineEdit()->setMaxLength(maxName);
    m_who->lineEdit()->setPlaceholderText(tr("Who (a role)"));
    m_who->setAccessibleName(tr("Who, a role or a group"));
    m_priority->setObjectName(QStringLiteral("helpPriority"));
    m_priority->setAccessibleName(tr("Which of your priorities it supports"));
    m_about->setObjectName(QStringLiteral("helpAbout"));
    m_about->setAccessibleName(tr("For the statement, or for the whole theme"));
    m_add->setObjectName(QStringLiteral("helpAdd"));
    m_add->setAutoDefault(false);
    for (QComboBox *box : {m_who, m_priority, m_about}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    // A click on them leaves the keyboard in the line that is being typed.
    for (QWidget *each : {static_cast<QWidget *>(m_priority), static_cast<QWidget *>(m_about),
                          static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_by->tick())})
        each->setFocusPolicy(Qt::TabFocus);
    m_told->setObjectName(QStringLiteral("helpTold"));
    m_told->setEliding(true);
    auto *question = new QHBoxLayout;
    question->setSpacing(spacing::small);
    question->addWidget(m_question);
    question->addWidget(new KeyHint(QStringLiteral("W"), this));
    question->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addLayout(question);
    head->addWidget(m_told, 1);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::tiny);
    rows->addLayout(head);
    for (QHBoxLayout *each : m_rows) {
        each->setSpacing(spacing::small);
        rows->addLayout(each);
    }
    m_rows[0]->addWidget(m_about, 1);
    m_rows[0]->addWidget(m_what, 5);
    arrange(1);
    // The box for who has the focus itself, and hands keys on to its line past any filter of the line.
    for (QWidget *field : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_who),
                           static_cast<QWidget *>(m_priority), static_cast<QWidget *>(m_about),
                           static_cast<QWidget *>(m_by->tick()), static_cast<QWidget *>(m_by->editor())})
        field->installEventFilter(this);
    connect(m_what, &QLineEdit::textEdited, this, [this] { m_told->setText({}); });
    connect(m_about, &QComboBox::activated, this, &HelpEntry::chooseAbout);
    connect(m_add, &QPushButton::clicked, this, &HelpEntry::add);
    connect(&session, &MeetingSession::changed, this, &HelpEntry::refresh);
    refresh();
}

void HelpEntry::arrange(int rows)
{
    m_count = rows;
    const auto put = [this](QWidget *each, QHBoxLayout *into, int stretch) {
        for (QHBoxLayout *row : m_rows)
            row->removeWidget(each);
        into->addWidget(each, stretch);
    };
    QHBoxLayout *middle = rows == 1 ? m_rows[0] : m_rows[1];
    QHBoxLayout *last = m_rows[static_cast<std::size_t>(rows - 1)];
    put(m_who, middle, 2);
    put(m_by, middle, 0);
    put(m_priority, last, 2);
    put(m_add, last, 0);
}

int HelpEntry::whoAndWhen() const
{
    return m_who->minimumSizeHint().width() + spacing::small + m_by->minimumSizeHint().width();
}

int HelpEntry::whatForAndAdd() const
{
    return m_priority->minimumSizeHint().width() + spacing::small + m_add->sizeHint().width();
}

void HelpEntry::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Beside each other every field would be too narrow to read what is in it.
    const int rows = width() >= textScaled(960)                                   ? 1
                     : width() >= whoAndWhen() + spacing::small + whatForAndAdd() ? 2
                                                                                  : 3;
    if (rows != m_count)
        arrange(rows);
}

QSize HelpEntry::minimumSizeHint() const
{
    // Three rows are possible wherever fewer are too wide.
    return {std::max(whoAndWhen(), whatForAndAdd()), QWidget::minimumSizeHint().height()};
}

bool HelpEntry::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            if (!key->isAutoRepeat())
                add();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

HelpEntry::About HelpEntry::about() const
{
    const Document &document = m_session.document();
    const bool whole = m_about->currentIndex() == 1;
    const StatementNumber number = document.statement();
    if (!whole)
        return {document.review()->id, number};
    const Theme *theme = document.workspace().structureOf(*document.review()).theme(number.theme());
    return {document.review()->id, theme->statements.front().number, true};
}

HelpEntry::Typed HelpEntry::typed() const
{
    return {m_what->text(), m_who->currentText(), m_priority->currentData().toString(), m_by->date()};
}

void HelpEntry::put(const Typed &typed)
{
    m_what->setText(typed.what);
    m_by->setDate(typed.by);
    m_who->setCurrentText(typed.who);
    m_priority->setCurrentIndex(std::max(0, m_priority->findData(typed.priority)));
}

void HelpEntry::followAbout()
{
    const About now = about();
    if (m_for && !(*m_for < now) && !(now < *m_for))
        return;
    if (const Typed before = typed(); m_for && !before.what.trimmed().isEmpty())
        m_aside[*m_for] = before;
    m_for = now;
    const auto node = m_aside.extract(now);
    put(node.empty() ? Typed{} : node.mapped());
    m_told->setText({});
}

void HelpEntry::chooseAbout()
{
    // Whoever types first and then chooses for what means what is typed, unless something waits there already.
    if (!m_aside.contains(about()))
        m_for = about();
    else
        followAbout();
}

QString HelpEntry::unfinished() const
{
    std::map<About, Typed> all = m_aside;
    if (m_for)
        all[*m_for] = typed();
    QStringList names;
    for (const auto &[about, typed] : all) {
        if (!typed.what.trimmed().isEmpty())
            names << (about.wholeTheme ? tr("theme %1").arg(about.statement.theme()) : about.statement.toString());
    }
    return names.join(QStringLiteral(", "));
}

void HelpEntry::followScreen()
{
    // A theme's screen asks about the theme, a statement's about the statement; what was chosen there otherwise stays.
    const AudienceScreen screen = m_session.screen();
    const bool tells = screen == AudienceScreen::Theme || screen == AudienceScreen::Statement;
    if (!tells || screen == m_screen)
        return;
    m_screen = screen;
    m_about->setCurrentIndex(screen == AudienceScreen::Theme ? 1 : 0);
}

void HelpEntry::refresh()
{
    if (!m_session.hasReview())
        return;
    followScreen();
    const Workspace &workspace = m_session.document().workspace();
    const StatementNumber number = m_session.document().statement();
    QStringList shown{number.toString()};
    for (const Priority *each : workspace.prioritiesInOrder())
        shown << each->text;
    m_owners = actionform::ownerTitles(workspace, m_session.document().present());
    shown << m_owners;
    // A list that a person is choosing from is not made again for nothing.
    if (shown != m_shown) {
        m_shown = shown;
        refreshChoices();
    }
    followAbout();
    // What was added may have been undone since.
    if (m_added && !workspace.actions().find(*m_added)) {
        m_added.reset();
        m_told->setText({});
    }
}

void HelpEntry::refreshChoices()
{
    const Workspace &workspace = m_session.document().workspace();
    const StatementNumber number = m_session.document().statement();
    const QSignalBlocker quietAbout(m_about);
    const bool whole = m_about->count() == 0 ? m_screen == AudienceScreen::Theme : m_about->currentIndex() == 1;
    m_about->clear();
    m_about->addItem(tr("For %1", "a statement's number").arg(number.toString()));
    m_about->addItem(tr("For theme %1").arg(number.theme()));
    m_about->setCurrentIndex(whole ? 1 : 0);
    const QString priority = m_priority->currentData().toString();
    const QSignalBlocker quietPriority(m_priority);
    m_priority->clear();
    m_priority->addItem(tr("No priority"), QString());
    for (const Priority *each : workspace.prioritiesInOrder())
        m_priority->addItem(each->text, each->id.toString());
    m_priority->setCurrentIndex(std::max(0, m_priority->findData(priority)));
    const QString typed = m_who->currentText();
    m_who->clear();
    m_who->addItems(m_owners);
    m_who->setCurrentText(typed);
}

void HelpEntry::add()
{
    if (!m_session.hasReview())
        return;
    const QString what = m_what->text().trimmed();
    if (what.isEmpty()) {
        m_told->setInk(Ink::Warn);
        m_told->setText(tr("Type the action first."));
        m_what->setFocus();
        return;
    }
    if (m_by->tick()->isChecked() && !m_by->editor()->take()) {
        m_told->setInk(Ink::Warn);
        m_told->setText(m_by->editor()->problem());
        m_by->editor()->setFocus();
        return;
    }
    Action action = m_session.newAction(m_about->currentIndex() == 1);
    action.what = what;
    actionform::setOwner(action, m_who->currentText(), m_session.document().workspace());
    action.due = m_by->date();
    for (const Priority *each : m_session.document().workspace().prioritiesInOrder()) {
        if (each->id.toString() == m_priority->currentData().toString())
            action.priority = each->id;
    }
    const AgreePresenter::Outcome outcome = m_session.presenter().keepAction(action);
    if (outcome != AgreePresenter::Outcome::Done) {
        m_told->setInk(Ink::Warn);
        m_told->setText(m_session.presenter().hint(outcome));
        return;
    }
    m_told->setInk(Ink::Good);
    m_told->setText(tr("Added: %1").arg(what));
    m_added = action.id;
    m_what->clear();
    // The next one has its own.
    m_by->setDate({});
    m_who->setCurrentText({});
    m_what->setFocus();
}

} // namespace waymark
