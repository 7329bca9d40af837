// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/reviewdialog.h"

#include "ui/document/document.h"
#include "ui/forms/field.h"
#include "ui/look/tokens.h"
#include "ui/review/partlist.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waymark {

ReviewDialog::ReviewDialog(Document &document, const QString &heading, const QString &introduction, ReviewForm form,
                           QWidget *parent)
    : FormDialog(heading, introduction, parent)
    , m_document(document)
    , m_form(std::move(form))
    , m_year(new QComboBox)
    , m_title(new QLineEdit)
    , m_date(new QDateEdit)
{
    watch(document);
    m_year->setObjectName(QStringLiteral("reviewYear"));
    m_year->setEditable(true);
    m_year->addItems(m_form.years());
    m_year->setCurrentText(m_form.year);
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setMaxLength(maxName);
    m_title->setText(m_form.title);
    m_date->setObjectName(QStringLiteral("reviewDate"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(tr("d MMMM yyyy", "date format of a field"));
    m_date->setDate(m_form.date);

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    const auto add = [&](ReviewForm::Place place, const QString &label, QWidget *editor, int stretch) {
        auto *field = new Field(label, editor);
        row->addWidget(field, stretch, Qt::AlignTop);
        m_fields.emplace_back(place, field);
    };
    add(ReviewForm::Place::Year, tr("&Academic year"), m_year, 2);
    add(ReviewForm::Place::Date, tr("&Date"), m_date, 2);
    add(ReviewForm::Place::Title, tr("&Title"), m_title, 4);
    body()->addLayout(row);
    connect(m_year, &QComboBox::currentTextChanged, this, &ReviewDialog::compareYearAndDate);
    connect(m_date, &QDateEdit::dateChanged, this, &ReviewDialog::compareYearAndDate);
    compareYearAndDate();
}

void ReviewDialog::compareYearAndDate()
{
    const auto date = std::ranges::find(m_fields, ReviewForm::Place::Date, [](const auto &each) { return each.first; });
    ReviewForm form;
    form.year = m_year->currentText();
    form.date = m_date->date();
    date->second->setHint(form.remark());
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
    body()->addWidget(new Field(tr("&Wording"), m_wording, tr("The words that everybody reads while you agree.")));
}

void ReviewDialog::addStart()
{
    auto *choices = new QWidget;
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    m_empty = new QRadioButton(tr("&Empty: every statement is looked at afresh"));
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
    m_carry->setText(tr("&From the answers of %1").arg(QString(previous->year).replace(u'&', QStringLiteral("&&"))));
    m_start->setHint(m_carry->isChecked()
                         ? tr("Answers are carried forward and count as open until you confirm or change them.")
                         : tr("Last year's answer stands beside each statement in any case."));
}

void ReviewDialog::addPeople()
{
    m_people = new PartList(m_document.workspace().institution().kind);
    m_people->setRows(m_form.people);
    auto *field = new Field(tr("Who takes part"), m_people,
                            tr("Names stay in this file and help you prepare; reports for governors name roles only."));
    m_fields.emplace_back(ReviewForm::Place::People, field);
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
    for (const auto &[place, field] : m_fields) {
        if (problem && problem->place == place)
            pointTo(field, problem->sentence);
        else
            field->setProblem({});
    }
    return !problem;
}

bool ReviewDialog::submit()
{
    const ReviewForm form = entered();
    if (!checkFields(form))
        return false;
    return m_document.performAll(form.gesture(), form.edits(m_document.workspace(), ReviewId::create()));
}

bool ReviewDialog::wouldBeMissed() const
{
    const ReviewForm now = entered();
    qsizetype typed = now.title == m_form.title ? 0 : now.title.size();
    for (std::size_t i = 0; i < now.people.size(); ++i) {
        if (i >= m_form.people.size() || now.people[i] != m_form.people[i])
            typed += 8 + now.people[i].name.size();
    }
    return typed > 40;
}

NewReviewDialog::NewReviewDialog(Document &document, QWidget *parent)
    : ReviewDialog(document, tr("New review"), tr("One review a year is usual. All of this can be changed later."),
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
    const ReviewForm form = entered();
    if (!checkFields(form))
        return false;
    const ReviewId id = ReviewId::create();
    if (!document().performAll(form.gesture(), form.edits(document().workspace(), id)))
        return false;
    document().setReview(id);
    return true;
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
