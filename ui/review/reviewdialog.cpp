// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/reviewdialog.h"

#include "core/text/institution.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/tokens.h"
#include "ui/review/someonenew.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

PartList::PartList(InstitutionKind kind, QWidget *parent) : QWidget(parent), m_kind(kind)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(spacing::medium);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    column->addLayout(m_grid);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    m_more = new QComboBox;
    m_more->setEditable(true);
    m_more->setInsertPolicy(QComboBox::NoInsert);
    for (const QString &key : rolesOf(m_kind))
        m_more->addItem(roleTitle({key, {}}, m_kind));
    m_more->setAccessibleName(tr("Role of another person"));
    QLineEdit *typed = m_more->lineEdit();
    typed->setObjectName(QStringLiteral("moreRole"));
    typed->setMaxLength(maxName);
    typed->setPlaceholderText(tr("Add another: choose a role or type your own"));
    m_more->setCurrentIndex(-1);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(QStringLiteral("addRole"));
    m_add->setAccessibleName(tr("Add another person"));
    m_add->setAutoDefault(false);
    m_add->setEnabled(false);
    connect(m_more, &QComboBox::editTextChanged, this, [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        Q_EMIT edited();
    });
    connect(m_add, &QPushButton::clicked, this, &PartList::addMore);
    row->addWidget(m_more, 1);
    row->addWidget(m_add);
    column->addLayout(row);
}

void PartList::setRows(const std::vector<PartRow> &rows)
{
    for (const Line &line : m_lines) {
        delete line.takesPart;
        delete line.name;
    }
    m_lines.clear();
    for (const PartRow &row : rows)
        addRow(row);
}

void PartList::addRow(const PartRow &row)
{
    const QString role = roleTitle(row.role, m_kind);
    const int line = static_cast<int>(m_lines.size());
    // A check box takes an ampersand for a mnemonic; a title that someone wrote means the character.
    auto *takesPart = new QCheckBox(QString(role).replace(QLatin1Char('&'), QStringLiteral("&&")));
    takesPart->setChecked(row.takesPart);
    auto *name = new QLineEdit(row.name);
    name->setMaxLength(maxName);
    name->setPlaceholderText(tr("Name, optional"));
    name->setAccessibleName(tr("Name of: %1").arg(role));
    connect(takesPart, &QCheckBox::toggled, this, &PartList::edited);
    connect(name, &QLineEdit::textEdited, this, [this, takesPart](const QString &text) {
        if (!text.trimmed().isEmpty())
            takesPart->setChecked(true);
        Q_EMIT edited();
    });
    m_grid->addWidget(takesPart, line, 0);
    m_grid->addWidget(name, line, 1);
    setTabOrder(takesPart, name);
    if (!m_lines.empty())
        setTabOrder(m_lines.back().name, takesPart);
    // One more comes after the last of them, as it is read.
    setTabOrder(name, m_more);
    setTabOrder(m_more, m_add);
    m_lines.push_back({row, takesPart, name});
}

void PartList::addMore()
{
    ReviewForm form;
    form.addRole(m_more->currentText(), m_kind);
    if (form.people.empty())
        return;
    for (const PartRow &row : form.people)
        addRow(row);
    m_more->setCurrentIndex(-1);
    m_more->clearEditText();
    m_lines.back().takesPart->setVisible(true);
    m_lines.back().name->setVisible(true); // what is hidden until the next layout takes no focus
    m_lines.back().name->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PartList::keyPressEvent(QKeyEvent *event)
{
    // Enter after a role adds it: the dialog would close without it.
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_more->hasFocus() && !m_more->currentText().trimmed().isEmpty())
        addMore();
    else
        QWidget::keyPressEvent(event);
}

std::vector<PartRow> PartList::rows() const
{
    std::vector<PartRow> found;
    for (const Line &line : m_lines) {
        PartRow row = line.row;
        row.takesPart = line.takesPart->isChecked();
        row.name = line.name->text();
        found.push_back(row);
    }
    // A role that was typed and not added is meant anyway.
    ReviewForm typed;
    typed.addRole(m_more->currentText(), m_kind);
    found.insert(found.end(), typed.people.begin(), typed.people.end());
    return found;
}

ReviewDialog::ReviewDialog(Document &document, const QString &heading, const QString &introduction, ReviewForm form,
                           QWidget *parent)
    : FormDialog(heading, introduction, parent)
    , m_document(document)
    , m_form(std::move(form))
    , m_year(new QComboBox)
    , m_title(new QLineEdit)
    , m_date(new DateEdit)
{
    watch(document);
    // Year, day and title are in one line, and a title in Welsh is longer.
    setMinimumWidth(std::min(qRound(textScaled(720)), screen()->availableGeometry().width() * 94 / 100));
    m_year->setObjectName(QStringLiteral("reviewYear"));
    m_year->setEditable(true);
    m_year->addItems(m_form.years());
    m_year->setCurrentText(m_form.year);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setMaxLength(maxName);
    m_title->setText(m_form.title);
    m_title->setCursorPosition(0); // a long one shows how it begins
    m_date->setObjectName(QStringLiteral("reviewDate"));
    m_date->setDate(m_form.date);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    const auto add = [&](ReviewForm::Input input, const QString &label, QWidget *editor, int stretch) {
        auto *field = new Field(label, editor);
        row->addWidget(field, stretch, Qt::AlignTop);
        m_fields.emplace_back(input, field);
    };
    add(ReviewForm::Input::Year, tr("&Academic year"), m_year, 2);
    add(ReviewForm::Input::Date, tr("&Date"), m_date, 2);
    add(ReviewForm::Input::Title, tr("&Title"), m_title, 4);
    body()->addLayout(row);
    connect(m_year, &QComboBox::currentTextChanged, this, [this](const QString &year) {
        followYear(year);
        compareYearAndDate();
    });
    connect(m_date, &DateEdit::dateChanged, this, &ReviewDialog::compareYearAndDate);
    compareYearAndDate();
}

/// A date that was proposed for one year is proposed for another in that year; one that someone chose stays.
void ReviewDialog::followYear(const QString &year)
{
    if (m_form.isRevision() || m_date->date() != m_form.date)
        return;
    const QDate moved = m_form.proposedIn(year);
    if (moved.isValid()) {
        m_form.date = moved;
        m_date->setDate(moved);
    }
}

void ReviewDialog::compareYearAndDate()
{
    const auto date = std::ranges::find(m_fields, ReviewForm::Input::Date, [](const auto &each) { return each.first; });
    ReviewForm form = m_form;
    form.year = m_year->currentText();
    form.date = m_date->date();
    const QString remark = form.remark(m_document.workspace());
    date->second->setHint(remark.isEmpty() ? tr("Usually the day of the meeting") : remark);
    explainStart(); // whose answers it can start from
}

void ReviewDialog::addWording()
{
    if (m_form.wordings().size() < 2)
        return;
    m_wording = new QComboBox;
    m_wording->setObjectName(QStringLiteral("reviewWording"));
    for (const WordingChoice &choice : m_form.wordings())
        m_wording->addItem(choice.title);
    m_wording->setCurrentIndex(m_form.wording);
    m_wording->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_wording, &QComboBox::currentIndexChanged, this, &ReviewDialog::explainStart);
    body()->addWidget(new Field(tr("&Wording"), m_wording, tr("The text everyone reads while you agree.")));
}

void ReviewDialog::addStart()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    m_empty = new QRadioButton(tr("Start with &no answers"));
    m_empty->setChecked(true);
    m_carry = new QRadioButton;
    m_carry->setObjectName(QStringLiteral("carryForward"));
    column->addWidget(m_empty);
    column->addWidget(m_carry);
    m_start = new Field(tr("Start"), choices);
    connect(m_carry, &QRadioButton::toggled, this, &ReviewDialog::explainStart);
    body()->addWidget(m_start);
    explainStart();
}

void ReviewDialog::explainStart()
{
    if (!m_start)
        return;
    const ReviewForm form = entered();
    const Review *previous = form.previous(m_document.workspace());
    m_start->setVisible(previous != nullptr);
    if (!previous) {
        m_empty->setChecked(true);
        return;
    }
    m_carry->setText(
        tr("Start &from the answers in %1").arg(QString(previous->year).replace(u'&', QStringLiteral("&&"))));
    m_start->setHint(m_carry->isChecked()
                         ? tr("Answers are carried forward. None of them is agreed until you confirm or change it.")
                         : tr("Last year's answers are shown alongside either way."));
}

void ReviewDialog::addPeople()
{
    m_people = new PartList(m_document.workspace().institution().kind);
    m_people->setRows(m_form.people);
    auto *field = new Field(tr("Who takes part"), m_people,
                            tr("Names help you prepare and stay in this file. Reports for governors show roles only."));
    m_fields.emplace_back(ReviewForm::Input::People, field);
    body()->addWidget(field);
    body()->addStretch(1);
}

ReviewForm ReviewDialog::entered() const
{
    ReviewForm form = m_form;
    form.year = m_year->currentText();
    form.title = m_title->text();
    form.date = m_date->date();
    if (m_wording)
        form.wording = m_wording->currentIndex();
    if (m_carry)
        form.carryForward = m_carry->isChecked();
    if (m_people)
        form.people = m_people->rows();
    return form;
}

bool ReviewDialog::checkFields(const ReviewForm &form)
{
    const auto problem = form.problem();
    for (const auto &[input, field] : m_fields) {
        if (problem && problem->input == input)
            pointTo(field, problem->sentence);
        else
            field->setProblem({});
    }
    return !problem;
}

bool ReviewDialog::checkPeople(const ReviewForm &form)
{
    const QStringList twoInOne = form.twoInOne(m_document.workspace());
    if (!twoInOne.isEmpty() && twoInOne != m_toldTwoInOne) {
        m_toldTwoInOne = twoInOne;
        setTrouble(
            tr("%1 looks like two people. Each needs a line, to get a form and be counted: use Add another below "
               "the list. If it is one person, press %2 again.",
               "a name, a button")
                .arg(twoInOne.first(), acceptButton()->text()));
        return false;
    }
    const QStringList twice = form.listedTwice(m_document.workspace());
    if (twice.isEmpty() || twice == m_toldTwice)
        return true;
    m_toldTwice = twice;
    setTrouble(tr("%1 is listed twice. If you mean two people, press %2 again.", "a person, a button")
                   .arg(twice.first(), acceptButton()->text()));
    return false;
}

bool ReviewDialog::settle(ReviewForm &form)
{
    if (!checkFields(form) || !checkPeople(form))
        return false;
    for (const std::size_t row : form.renamed(m_document.workspace())) {
        PartRow &part = form.people[row];
        const QString before = m_document.workspace().people().find(*part.person)->name;
        const Choice who = askWhoItIs(this, before, part.name);
        if (who == Choice::Neither)
            return false;
        part.isSomeoneNew = who == Choice::First;
    }
    return true;
}

bool ReviewDialog::submit()
{
    ReviewForm form = entered();
    if (!settle(form))
        return false;
    return m_document.performAll(form.gesture(), form.edits(m_document.workspace(), ReviewId::create()));
}

bool ReviewDialog::wouldBeMissed() const
{
    // One box is ticked again at once, a whole list is not.
    const ReviewForm now = entered();
    int people = 0;
    for (std::size_t i = 0; i < now.people.size(); ++i)
        people += i >= m_form.people.size() || now.people[i] != m_form.people[i] ? 1 : 0;
    return people > 4 || FormDialog::wouldBeMissed();
}

NewReviewDialog::NewReviewDialog(Document &document, QWidget *parent)
    : ReviewDialog(document, tr("New review"),
                   tr("Most schools and colleges do one review a year. You can change all of this later."),
                   ReviewForm::forNew(document.workspace(), QDate::currentDate()), parent)
{
    setObjectName(QStringLiteral("newReviewDialog"));
    addStart();
    addWording();
    addPeople();
    setButtons(tr("Start review"), tr("Cancel"));
}

void NewReviewDialog::chooseWording(const Digest &wording)
{
    const ReviewForm form = entered(); // holds the choices while they are looked through
    const auto &choices = form.wordings();
    const auto found = std::ranges::find(choices, wording, &WordingChoice::wording);
    auto *box = findChild<QComboBox *>(QStringLiteral("reviewWording"));
    if (box && found != choices.end())
        box->setCurrentIndex(static_cast<int>(found - choices.begin()));
}

bool NewReviewDialog::submit()
{
    ReviewForm form = entered();
    if (!settle(form))
        return false;
    const ReviewId id = ReviewId::create();
    if (!document().performAll(form.gesture(), form.edits(document().workspace(), id)))
        return false;
    return document().setReview(id);
}

ReviseReviewDialog::ReviseReviewDialog(Document &document, QWidget *parent)
    : ReviewDialog(document, tr("This review"), {}, ReviewForm::forRevision(document.workspace(), *document.review()),
                   parent)
{
    setObjectName(QStringLiteral("reviseReviewDialog"));
    addPeople();
    setButtons(tr("Save"), tr("Cancel"));
}

} // namespace waymark
