// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/actiondialog.h"

#include "core/text/actions.h"
#include "core/text/owners.h"
#include "core/text/roles.h"
#include "ui/forms/field.h"
#include "ui/forms/optionaldate.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

QString literal(const QString &text) { return QString(text).replace(u'&', QStringLiteral("&&")); }

} // namespace

ActionDialog::ActionDialog(const Workspace &workspace, Action start, QWidget *parent)
    : FormDialog(workspace.actions().find(start.id) ? tr("Action") : tr("New action"), {}, parent)
    , m_workspace(workspace)
    , m_structure(workspace.structureOf(*workspace.review(start.review)))
    , m_start(std::move(start))
    , m_what(new QLineEdit(m_start.what))
{
    setObjectName(QStringLiteral("actionDialog"));
    m_what->setObjectName(QStringLiteral("actionWhat"));
    m_what->setMaxLength(maxText);
    m_what->home(false); // a long one is read from its beginning
    m_whatField = new Field(tr("&What is to be done"), m_what);
    body()->addWidget(m_whatField);
    addStatements();
    addWho();
    addWhen();
    addSuccess();
    addOutcome();
    body()->addStretch(1);
    setButtons(workspace.actions().find(m_start.id) ? tr("Save") : tr("Add action"), tr("Cancel"));
}

std::optional<Action> ActionDialog::ask(QWidget *parent, const Workspace &workspace, Action start)
{
    ActionDialog dialog(workspace, std::move(start), parent);
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.action()) : std::nullopt;
}

void ActionDialog::addStatements()
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    m_statements = new QLineEdit(actionform::numbersText(m_start.statements));
    m_statements->setObjectName(QStringLiteral("actionStatements"));
    m_statements->setAccessibleName(tr("Statements"));
    auto *choose = new QPushButton(tr("Choose"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose statements"));
    auto *menu = new QMenu(choose);
    for (const Theme &theme : m_structure.themes()) {
        QMenu *under =
            menu->addMenu(literal(tr("%1 %2", "number and title of a theme").arg(theme.number).arg(theme.shortTitle)));
        for (const Statement &statement : theme.statements) {
            QAction *each = under->addAction(literal(statement.number.toString() + u' ' + statement.shortTitle));
            each->setCheckable(true);
            connect(each, &QAction::triggered, this,
                    [this, number = statement.number](bool checked) { chooseStatement(number, checked); });
            connect(under, &QMenu::aboutToShow, each, [this, each, number = statement.number] {
                const auto now = actionform::numbersFrom(m_statements->text());
                each->setChecked(now && std::ranges::find(*now, number) != now->end());
            });
        }
    }
    choose->setMenu(menu);
    row->addWidget(m_statements, 1);
    row->addWidget(choose);
    whole->setFocusProxy(m_statements);
    m_statementsField = new Field(tr("&Statements it is to move up"), whole);
    const auto tell = [this] {
        m_statementsField->setProblem({});
        m_statementsField->setHint(actionform::statementsHint(m_statements->text(), m_structure));
    };
    connect(m_statements, &QLineEdit::textChanged, this, tell);
    tell();
    body()->addWidget(m_statementsField);
}

void ActionDialog::chooseStatement(StatementNumber statement, bool chosen)
{
    auto numbers = actionform::numbersFrom(m_statements->text()).value_or(std::vector<StatementNumber>());
    std::erase(numbers, statement);
    if (chosen)
        numbers.push_back(statement);
    std::ranges::sort(numbers);
    m_statements->setText(actionform::numbersText(numbers));
}

void ActionDialog::addWho()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_owner = new QComboBox;
    m_owner->setObjectName(QStringLiteral("actionOwner"));
    m_owner->setEditable(true);
    for (const actionform::OwnerChoice &each : actionform::people(m_workspace))
        m_owner->addItem(each.text, each.person.toString());
    for (const QString &title : actionform::ownerTitles(m_workspace))
        m_owner->addItem(title);
    m_owner->lineEdit()->setMaxLength(2 * maxName); // a name beside a role
    m_ownerBefore = ownerOnScreen(m_workspace, m_start);
    m_owner->setCurrentText(m_ownerBefore);
    row->addWidget(
        new Field(tr("Wh&o"), m_owner, tr("A role or group, or somebody of your list: reports say the role alone.")), 3,
        Qt::AlignTop);
    m_status = new QComboBox;
    m_status->setObjectName(QStringLiteral("actionStatus"));
    for (const ActionStatus each : actionform::statuses)
        m_status->addItem(actionStatusName(each), static_cast<int>(each));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(m_start.status)));
    row->addWidget(new Field(tr("S&tatus"), m_status), 2, Qt::AlignTop);
    body()->addLayout(row);
}

void ActionDialog::addWhen()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_from = new OptionalDate(tr("Start"), QDate::currentDate());
    m_from->setDate(m_start.start);
    m_from->setObjectName(QStringLiteral("actionStart"));
    row->addWidget(new Field(tr("Sta&rt"), m_from), 1, Qt::AlignTop);
    m_due = new OptionalDate(tr("By when"), QDate::currentDate().addMonths(3));
    m_due->setDate(m_start.due);
    m_due->setObjectName(QStringLiteral("actionDue"));
    m_whenField = new Field(tr("&By when"), m_due);
    row->addWidget(m_whenField, 1, Qt::AlignTop);
    m_priority = new QComboBox;
    m_priority->setObjectName(QStringLiteral("actionPriority"));
    m_priority->addItem(tr("None"), QString());
    for (const Priority *priority : m_workspace.prioritiesInOrder())
        m_priority->addItem(priority->text, priority->id.toString());
    if (m_start.priority)
        m_priority->setCurrentIndex(std::max(0, m_priority->findData(m_start.priority->toString())));
    m_priority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_priority->setMinimumContentsLength(14);
    row->addWidget(new Field(m_workspace.institution().kind == InstitutionKind::College ? tr("Whole-college &priority")
                                                                                        : tr("Whole-school &priority"),
                             m_priority),
                   1, Qt::AlignTop);
    body()->addLayout(row);
}

void ActionDialog::addSuccess()
{
    m_success = new QPlainTextEdit(m_start.success);
    m_success->setObjectName(QStringLiteral("actionSuccess"));
    m_success->setTabChangesFocus(true);
    m_success->setFixedHeight(static_cast<int>(textScaled(52)));
    m_successField = new Field(tr("What success &looks like"), m_success, tr("How you will know that it worked."));
    body()->addWidget(m_successField);
}

void ActionDialog::addOutcome()
{
    m_outcome = new QPlainTextEdit(m_start.outcome);
    m_outcome->setObjectName(QStringLiteral("actionOutcome"));
    m_outcome->setTabChangesFocus(true);
    m_outcome->setFixedHeight(static_cast<int>(textScaled(52)));
    m_outcomeField = new Field(tr("What &came of it"), m_outcome, tr("Governors read it a year later."));
    body()->addWidget(m_outcomeField);
}

ActionStatus ActionDialog::status() const { return static_cast<ActionStatus>(m_status->currentData().toInt()); }

void ActionDialog::readOwner(Action &action) const
{
    const QString text = m_owner->currentText().simplified();
    if (text == m_ownerBefore.simplified())
        return;
    // Somebody of the list is kept as a person, and as a role for everybody else's eyes.
    const int at = m_owner->findText(text, Qt::MatchExactly);
    const auto person = PersonId::parse(at < 0 ? QString() : m_owner->itemData(at).toString());
    action.person = person.isNull() ? std::nullopt : std::optional(person);
    const Person *found = person.isNull() ? nullptr : m_workspace.people().find(person);
    action.owner = found ? roleTitle(found->role, m_workspace.institution().kind) : text.left(maxName);
}

Action ActionDialog::action() const
{
    Action action = m_start;
    action.what = m_what->text().simplified();
    if (auto numbers = actionform::numbersFrom(m_statements->text()))
        action.statements = *numbers;
    readOwner(action);
    action.start = m_from->date();
    action.due = m_due->date();
    action.success = m_success->toPlainText().trimmed();
    const QString priority = m_priority->currentData().toString();
    action.priority = priority.isEmpty() ? std::nullopt : std::optional(PriorityId::parse(priority));
    action.status = status();
    action.outcome = m_outcome->toPlainText().trimmed();
    return action;
}

bool ActionDialog::submit()
{
    const auto problem = actionform::problem(action(), m_statements->text(), m_structure);
    const auto check = [&](actionform::Place place, Field *field) {
        if (problem && problem->place == place)
            pointTo(field, problem->sentence);
        else
            field->setProblem({});
    };
    check(actionform::Place::What, m_whatField);
    check(actionform::Place::Statements, m_statementsField);
    check(actionform::Place::When, m_whenField);
    check(actionform::Place::Success, m_successField);
    check(actionform::Place::Outcome, m_outcomeField);
    return !problem;
}

bool ActionDialog::wouldBeMissed() const
{
    const Action now = action();
    const auto typed = [](const QString &a, const QString &b) { return a == b ? 0 : a.size(); };
    return typed(now.what, m_start.what) + typed(now.outcome, m_start.outcome) + typed(now.success, m_start.success) >
           40;
}

} // namespace waymark
