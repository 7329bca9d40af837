// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/actions/actiondialog.h"

#include "core/text/followup.h"
#include "core/text/institution.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/linkbutton.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark::actionform {
namespace {

QString say(const char *text) { return QCoreApplication::translate("ui/actionform", text); }

} // namespace

QString numbersText(const std::vector<StatementNumber> &statements)
{
    QStringList numbers;
    for (const StatementNumber &statement : statements)
        numbers << statement.toString();
    return numbers.join(QStringLiteral(", "));
}

std::optional<std::vector<StatementNumber>> numbersFrom(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    std::vector<StatementNumber> found;
    for (const QString &word : text.split(between, Qt::SkipEmptyParts)) {
        const auto number = StatementNumber::parse(word);
        if (!number)
            return std::nullopt;
        found.push_back(*number);
    }
    return found;
}

QString statementsHint(const QString &text, const Structure &structure)
{
    const auto numbers = numbersFrom(text);
    if (!numbers)
        return say(QT_TRANSLATE_NOOP("ui/actionform", "Write numbers such as 2.4, with commas between them."));
    QStringList titles;
    for (const StatementNumber &number : *numbers) {
        const Statement *statement = structure.statement(number);
        if (!statement)
            return QCoreApplication::translate("ui/actionform", "There is no statement %1.").arg(number.toString());
        titles << number.toString() + u' ' + statement->shortTitle;
    }
    return inOneLine(titles);
}

std::optional<Problem> problem(const Action &action, const QString &statements, const Structure &structure)
{
    if (action.what.trimmed().isEmpty())
        return Problem{Input::What, say(QT_TRANSLATE_NOOP("ui/actionform", "Enter what needs to be done."))};
    if (action.what.size() > maxText)
        return Problem{Input::What, say(QT_TRANSLATE_NOOP("ui/actionform", "This is too long to save."))};
    const auto numbers = numbersFrom(statements);
    if (!numbers)
        return Problem{Input::Statements, statementsHint(statements, structure)};
    if (numbers->empty())
        return Problem{
            Input::Statements,
            say(QT_TRANSLATE_NOOP("ui/actionform", "Choose at least one statement that this should improve."))};
    for (const StatementNumber &number : *numbers) {
        if (!structure.statement(number))
            return Problem{Input::Statements, statementsHint(statements, structure)};
    }
    if (action.start && action.due && *action.due < *action.start)
        return Problem{Input::When, say(QT_TRANSLATE_NOOP("ui/actionform", "The due date is before the start date."))};
    if (action.success.size() > maxText)
        return Problem{Input::Success, say(QT_TRANSLATE_NOOP("ui/actionform", "This is too long to save."))};
    if (action.outcome.size() > maxText)
        return Problem{Input::Outcome, say(QT_TRANSLATE_NOOP("ui/actionform", "This is too long to save."))};
    return std::nullopt;
}

std::vector<OwnerChoice> people(const Workspace &workspace)
{
    std::vector<OwnerChoice> found;
    for (const auto &[id, person] : workspace.people().rows()) {
        Action owned;
        owned.person = id;
        if (!person.name.trimmed().isEmpty() && workspace.isHere(id))
            found.push_back({ownerOnScreen(workspace, owned), id});
    }
    std::ranges::sort(found, {}, &OwnerChoice::text);
    return found;
}

void setOwner(Action &action, const QString &text, const Workspace &workspace)
{
    const QString typed = text.simplified();
    std::vector<PersonId> meant;
    for (const OwnerChoice &each : people(workspace)) {
        const QString name = workspace.people().find(each.person)->name.simplified();
        if (each.text == typed || name.compare(typed, Qt::CaseInsensitive) == 0)
            meant.push_back(each.person);
    }
    // Of two with one name nobody can tell who is meant.
    action.person = meant.size() == 1 ? std::optional(meant.front()) : std::nullopt;
    QStringList roles;
    for (const PersonId each : meant)
        roles << roleTitle(workspace.people().find(each)->role, workspace.institution().kind);
    roles.removeDuplicates();
    action.owner = roles.size() == 1 ? roles.front() : typed.left(maxName);
}

QStringList ownerTitles(const Workspace &workspace, const std::vector<Role> &first)
{
    const InstitutionKind kind = workspace.institution().kind;
    QStringList titles;
    for (const Role &role : first)
        titles << roleTitle(role, kind);
    for (const QString &key : rolesOf(kind))
        titles << roleTitle({key, {}}, kind);
    titles.removeDuplicates();
    for (const auto &[id, person] : workspace.people().rows()) {
        if (person.role.key == u"own" && !titles.contains(person.role.ownTitle))
            titles << person.role.ownTitle;
    }
    return titles;
}

} // namespace waymark::actionform

namespace waymark {
namespace {

QString literal(const QString &text) { return QString(text).replace(u'&', QStringLiteral("&&")); }

} // namespace

ActionDialog::ActionDialog(Document &document, Action start, QWidget *parent)
    : FormDialog(document.workspace().actions().find(start.id) ? tr("Action") : tr("New action"), {}, parent)
    , m_document(document)
    , m_workspace(document.workspace())
    , m_structure(m_workspace.structureOf(*m_workspace.review(start.review)))
    , m_start(std::move(start))
    , m_what(new QLineEdit(m_start.what))
{
    setObjectName(QStringLiteral("actionDialog"));
    watch(document);
    m_what->setObjectName(QStringLiteral("actionWhat"));
    m_what->setMaxLength(maxText);
    m_what->home(false); // a long one is read from its beginning
    m_whatField = new Field(tr("&Action"), m_what);
    body()->addWidget(m_whatField);
    addStatements();
    addWho();
    addWhen();
    addSuccess();
    addOutcome();
    body()->addStretch(1);
    setButtons(m_workspace.actions().find(m_start.id) ? tr("Save") : tr("Add action"), tr("Cancel"));
}

bool ActionDialog::ask(QWidget *parent, Document &document, Action start)
{
    ActionDialog dialog(document, std::move(start), parent);
    return dialog.exec() == QDialog::Accepted;
}

bool ActionDialog::askOutcome(QWidget *parent, Document &document, Action ended)
{
    const ActionStatus status = ended.status;
    ActionDialog dialog(document, std::move(ended), parent);
    dialog.setIntroduction(tr("You marked this action as “%1”. What was the outcome? Enter it below, then choose Save. "
                              "You can leave it empty.")
                               .arg(actionStatusName(status)));
    dialog.m_outcome->setFocus(Qt::OtherFocusReason);
    return dialog.exec() == QDialog::Accepted;
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
    m_statements->setPlaceholderText(tr("Numbers such as 2.4, or Choose"));
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
    m_statementsField = new Field(tr("&Statements this should improve"), whole);
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
    m_owner->lineEdit()->setMaxLength(2 * maxName); // a name next to a role
    m_owner->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_owner->setMinimumContentsLength(12);
    m_ownerBefore = ownerOnScreen(m_workspace, m_start);
    m_owner->setCurrentIndex(m_start.person ? m_owner->findData(m_start.person->toString()) : -1);
    m_owner->setCurrentText(m_ownerBefore);
    m_owner->lineEdit()->setCursorPosition(0); // of one that is too long its beginning is shown
    row->addWidget(
        new Field(tr("Wh&o"), m_owner, tr("A role, a group or someone on your list. Reports show the role only.")), 4,
        Qt::AlignTop);
    m_priority = new QComboBox;
    m_priority->setObjectName(QStringLiteral("actionPriority"));
    m_priority->addItem(tr("None"), QString());
    for (const Priority *priority : m_workspace.prioritiesInOrder())
        m_priority->addItem(priority->text, priority->id.toString());
    if (m_start.priority) {
        const QString chosen = m_start.priority->toString();
        if (m_priority->findData(chosen) < 0) // one of earlier years
            m_priority->addItem(m_workspace.priorities().find(*m_start.priority)->text, chosen);
        m_priority->setCurrentIndex(m_priority->findData(chosen));
    }
    m_priority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_priority->setMinimumContentsLength(14);
    row->addWidget(new Field(m_workspace.institution().kind == InstitutionKind::College ? tr("Whole-college &priority")
                                                                                        : tr("Whole-school &priority"),
                             m_priority),
                   3, Qt::AlignTop);
    body()->addLayout(row);
}

void ActionDialog::addWhen()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_from = new OptionalDate(tr("Start"), QDate::currentDate());
    m_from->setDate(m_start.start);
    m_from->setObjectName(QStringLiteral("actionStart"));
    row->addWidget(new Field(tr("Sta&rt"), m_from), 3, Qt::AlignTop);
    m_due = new OptionalDate(tr("By when"), QDate::currentDate().addMonths(3));
    m_due->setDate(m_start.due);
    m_due->setObjectName(QStringLiteral("actionDue"));
    m_whenField = new Field(tr("&By when"), m_due);
    row->addWidget(m_whenField, 3, Qt::AlignTop);
    m_status = new QComboBox;
    m_status->setObjectName(QStringLiteral("actionStatus"));
    for (const ActionStatus each : actionform::statuses)
        m_status->addItem(actionStatusName(each), static_cast<int>(each));
    m_status->setCurrentIndex(m_status->findData(static_cast<int>(m_start.status)));
    row->addWidget(new Field(tr("S&tatus"), m_status), 2, Qt::AlignTop);
    body()->addLayout(row);
}

void ActionDialog::addSuccess()
{
    m_success = new QPlainTextEdit(m_start.success);
    m_success->setObjectName(QStringLiteral("actionSuccess"));
    m_success->setTabChangesFocus(true);
    setLines(*m_success, 2);
    m_successField = new Field(tr("What success &looks like"), m_success, tr("How you will know that it has worked."));
    body()->addWidget(m_successField);
}

void ActionDialog::addOutcome()
{
    m_outcome = new QPlainTextEdit(m_start.outcome);
    m_outcome->setObjectName(QStringLiteral("actionOutcome"));
    m_outcome->setTabChangesFocus(true);
    setLines(*m_outcome, 2);
    m_outcomeField = new Field(tr("Outco&me"), m_outcome, tr("Governors see this in next year's report."));
    body()->addWidget(m_outcomeField);
}

ActionStatus ActionDialog::status() const { return static_cast<ActionStatus>(m_status->currentData().toInt()); }

void ActionDialog::readOwner(Action &action) const
{
    const QString text = m_owner->currentText().simplified();
    // Two people can have one name and one role: which of them was chosen, only the list knows.
    const int at = m_owner->currentIndex();
    const bool isChosen = at >= 0 && m_owner->itemText(at).simplified() == text;
    if (const PersonId chosen = PersonId::parse(m_owner->itemData(at).toString()); isChosen && !chosen.isNull()) {
        if (action.person != chosen)
            action.owner = roleTitle(m_workspace.people().find(chosen)->role, m_workspace.institution().kind);
        action.person = chosen;
        return;
    }
    if (text == m_ownerBefore.simplified())
        return;
    actionform::setOwner(action, text, m_workspace);
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
    const auto check = [&](actionform::Input input, Field *field) {
        if (problem && problem->input == input)
            pointTo(field, problem->sentence);
        else
            field->setProblem({});
    };
    check(actionform::Input::What, m_whatField);
    check(actionform::Input::Statements, m_statementsField);
    check(actionform::Input::When, m_whenField);
    check(actionform::Input::Success, m_successField);
    check(actionform::Input::Outcome, m_outcomeField);
    if (problem)
        return false;
    // Of a finished review, too: actions lie outside its digest, and what follows from it is often settled later.
    return m_workspace.actions().find(m_start.id)
               ? m_document.perform(edit::ReviseAction{action(), QDate::currentDate()})
               : m_document.perform(edit::AddAction{action()});
}

ProgressDialog::ProgressDialog(Document &document, ActionId action, QWidget *parent)
    : FormDialog(tr("Progress"), document.workspace().actions().find(action)->what, parent)
    , m_document(document)
    , m_action(action)
    , m_date(new DateEdit(QDate::currentDate()))
    , m_text(new QPlainTextEdit)
    , m_keep(new QPushButton(tr("Add note")))
{
    setObjectName(QStringLiteral("progressDialog"));
    watch(document);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_date->setObjectName(QStringLiteral("progressDate"));
    row->addWidget(new Field(tr("&Date"), m_date), 1, Qt::AlignTop);
    m_text->setObjectName(QStringLiteral("progressText"));
    m_text->setTabChangesFocus(true);
    setLines(*m_text, 3);
    m_textField = new Field(tr("Progress &update"), m_text);
    row->addWidget(m_textField, 3, Qt::AlignTop);
    body()->addLayout(row);
    m_keep->setObjectName(QStringLiteral("keepNote"));
    m_keep->setAutoDefault(false);
    connect(m_keep, &QPushButton::clicked, this, [this] { (void)keepNote(); });
    body()->addWidget(m_keep, 0, Qt::AlignRight);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(spacing::medium);
    body()->addLayout(m_notes);
    body()->addStretch(1);
    setButtons(tr("Done"), tr("Cancel"));
    listNotes();
    m_text->setFocus();
}

void ProgressDialog::listNotes()
{
    retireLayout(m_notes);
    auto notes = m_document.workspace().notesOf(m_action);
    if (notes.empty())
        m_notes->addWidget(wrappingLabel(tr("No updates yet."), TextSize::Body, Ink::Mute));
    for (auto each = notes.rbegin(); each != notes.rend(); ++each) {
        const ProgressNote &note = **each;
        auto *entry = new QWidget;
        auto *column = new QVBoxLayout(entry);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(0);
        auto *head = new QHBoxLayout;
        head->setSpacing(spacing::small);
        const QString date = longDate(note.date);
        head->addWidget(new PlainLabel(date, TextSize::Body, TextWeight::SemiBold));
        auto *change = new LinkButton(tr("Change"), nullptr, TextSize::Small);
        change->setAccessibleName(tr("Change the note from %1").arg(date));
        connect(change, &QPushButton::clicked, this, [this, id = note.id] { revise(id); });
        head->addWidget(change);
        auto *remove = new LinkButton(tr("Remove"), nullptr, TextSize::Small);
        remove->setAccessibleName(tr("Remove the note from %1").arg(date));
        connect(remove, &QPushButton::clicked, this, [this, id = note.id] {
            m_document.perform(edit::RemoveProgress{id});
            if (m_revised == id)
                m_revised.reset();
            listNotes();
        });
        head->addWidget(remove);
        head->addStretch(1);
        column->addLayout(head);
        column->addWidget(wrappingLabel(note.text, TextSize::Body, Ink::Text));
        m_notes->addWidget(entry);
    }
    m_keep->setText(m_revised ? tr("Save change") : tr("Add update"));
}

void ProgressDialog::revise(ProgressNoteId id)
{
    const ProgressNote *note = m_document.workspace().progressNotes().find(id);
    if (!note)
        return;
    // What is typed and not added yet is added first, for it would be typed over.
    const ProgressNote *inHand = m_revised ? m_document.workspace().progressNotes().find(*m_revised) : nullptr;
    const QString typed = m_text->toPlainText().trimmed();
    if (!typed.isEmpty() && (!inHand || typed != inHand->text.trimmed()) && !keepNote())
        return;
    m_revised = id;
    m_date->setDate(note->date);
    m_text->setPlainText(note->text);
    m_keep->setText(tr("Save change"));
    m_text->setFocus();
}

bool ProgressDialog::keepNote()
{
    const QString text = m_text->toPlainText().trimmed();
    if (text.isEmpty()) {
        pointTo(m_textField, tr("Enter a short progress update."));
        return false;
    }
    m_textField->setProblem({});
    const ProgressNote note{m_revised.value_or(ProgressNoteId::create()), m_action, m_date->date(), text};
    const bool kept =
        m_revised ? m_document.perform(edit::ReviseProgress{note}) : m_document.perform(edit::NoteProgress{note});
    if (!kept)
        return false;
    m_revised.reset();
    m_text->clear();
    m_date->setDate(QDate::currentDate());
    listNotes();
    return true;
}

bool ProgressDialog::submit() { return m_text->toPlainText().trimmed().isEmpty() || keepNote(); }

} // namespace waymark
