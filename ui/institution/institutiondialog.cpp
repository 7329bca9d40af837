// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institution/institutiondialog.h"

#include "core/review/keys.h"
#include "core/text/editions.h"
#include "core/text/errors.h"
#include "core/text/quality.h"
#include "ui/document/document.h"
#include "ui/forms/field.h"
#include "ui/forms/optionaldate.h"
#include "ui/institution/modelchoice.h"
#include "ui/institution/prioritylist.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waymark {

using institutionform::Place;

InstitutionDialog::InstitutionDialog(QWidget *parent)
    : FormDialog(
          tr("New school or college"),
          tr("A name is enough to begin. Everything can be changed later, and all of it stays in one file on this "
             "computer."),
          parent)
{
    build();
    setButtons(tr("Choose where to keep it…"), tr("Cancel"));
}

InstitutionDialog::InstitutionDialog(Document &document, QWidget *parent)
    : FormDialog(tr("School or college"), {}, parent)
    , m_document(&document)
{
    build();
    setButtons(tr("Save"), tr("Cancel"));
    watch(document);
    setValues(institutionform::valuesOf(document.workspace()));
}

void InstitutionDialog::build()
{
    setObjectName(QStringLiteral("institutionDialog"));
    const auto add = [this](QBoxLayout *layout, Place place, const QString &label, QWidget *editor, const QString &hint,
                            int stretch = 0) {
        auto *field = new Field(label, editor, hint);
        layout->addWidget(field, stretch, Qt::AlignTop);
        m_fields.emplace_back(place, field);
        return field;
    };
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("institutionName"));
    m_name->setMaxLength(maxName);
    add(body(), Place::Name, tr("&Name"), m_name, {});

    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("institutionKind"));
    for (const InstitutionKind each : institutionKinds)
        m_kind->addItem(institutionKindName(each), keyOf(each));
    m_kindField = new Field(tr("&Kind"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InstitutionDialog::explain);
    body()->addWidget(m_kindField);
    if (!m_document)
        addEdition();
    explain();

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_phase = new QLineEdit;
    m_phase->setMaxLength(maxName);
    add(row, Place::Phase, tr("&Phase or ages"), m_phase, tr("For example 11 to 18. Optional."), 1);
    m_reference = new QLineEdit;
    m_reference->setMaxLength(maxName);
    add(row, Place::Reference, tr("&Reference number"), m_reference, tr("For example the URN. Optional."), 1);
    body()->addLayout(row);

    m_priorities = new PriorityList(maxPriorities);
    add(body(), Place::Priorities, tr("&Whole-school or whole-college priorities"), m_priorities,
        institutionform::priorityHint(0));

    m_contacts = new QPlainTextEdit;
    m_contacts->setTabChangesFocus(true);
    m_contacts->setFixedHeight(static_cast<int>(textScaled(66)));
    add(body(), Place::Contacts, tr("Your &own contacts"), m_contacts,
        tr("People and places that help you, one a line: the careers hub, an Enterprise Adviser. Shown where Waymark "
           "points to support."));
    addStandard();
    body()->addStretch(1);
}

void InstitutionDialog::addEdition()
{
    m_edition = new ModelChoice;
    m_edition->setObjectName(QStringLiteral("institutionEdition"));
    m_editionField = new Field(tr("&Edition"), m_edition);
    connect(m_edition, &ModelChoice::chosen, this, &InstitutionDialog::explain);
    connect(m_edition, &ModelChoice::refused, this,
            [this](const Error &error) { m_editionField->setProblem(sentence(error)); });
    body()->addWidget(m_editionField);
}

void InstitutionDialog::explain()
{
    const bool own = !m_edition || m_edition->isOwn();
    m_kindField->setHint(own ? institutionform::kindHint(kind()) : QString());
    if (!m_edition)
        return;
    const Structure &structure = model().structure;
    m_editionField->setProblem({});
    m_editionField->setHint(tr("Themes: %1, statements: %2, levels: %3.")
                                .arg(structure.themes().size())
                                .arg(structure.statementCount())
                                .arg(structure.levels()));
}

Result<void> InstitutionDialog::takeModel(const QString &path) { return m_edition->take(path); }

const Model &InstitutionDialog::model() const { return m_edition->model(); }

void InstitutionDialog::addStandard()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_quality = new QComboBox;
    m_quality->setObjectName(QStringLiteral("institutionQuality"));
    for (const QualityStatus each : {QualityStatus::NotStated, QualityStatus::WorkingTowards, QualityStatus::Held})
        m_quality->addItem(qualityStatusName(each), keyOf(each));
    row->addWidget(new Field(tr("&Quality in Careers Standard"), m_quality, tr("Reports say where you stand.")), 1,
                   Qt::AlignTop);
    m_qualityDate = new OptionalDate(tr("Date of the standard"), QDate::currentDate());
    row->addWidget(new Field(tr("&Date"), m_qualityDate, tr("Held since, or aimed at. Optional.")), 1, Qt::AlignTop);
    body()->addLayout(row);
    m_peerReviewYears = new QSpinBox;
    m_peerReviewYears->setObjectName(QStringLiteral("peerReviewYears"));
    m_peerReviewYears->setRange(1, maxPeerReviewYears);
    m_peerReviewYears->setValue(Institution().peerReviewYears);
    body()->addWidget(new Field(tr("&Years between peer reviews"), m_peerReviewYears,
                                tr("Three in most regions. The next one is counted from the last peer visit.")));
}

InstitutionKind InstitutionDialog::kind() const
{
    return institutionKindFrom(m_kind->currentData().toString()).value_or(InstitutionKind::School);
}

void InstitutionDialog::setValues(const InstitutionValues &values)
{
    m_before = values;
    m_name->setText(values.institution.name);
    m_kind->setCurrentIndex(m_kind->findData(keyOf(values.institution.kind)));
    m_phase->setText(values.institution.phase);
    m_reference->setText(values.institution.reference);
    m_contacts->setPlainText(values.institution.contacts);
    m_priorities->setPriorities(values.priorities);
    m_quality->setCurrentIndex(m_quality->findData(keyOf(values.institution.quality)));
    m_qualityDate->setDate(values.institution.qualityDate);
    m_peerReviewYears->setValue(values.institution.peerReviewYears);
}

InstitutionValues InstitutionDialog::values() const
{
    return institutionform::tidied(
        {{m_name->text(), kind(), m_phase->text(), m_reference->text(), m_contacts->toPlainText(),
          qualityStatusFrom(m_quality->currentData().toString()).value_or(QualityStatus::NotStated),
          m_qualityDate->date(), m_peerReviewYears->value()},
         m_priorities->priorities()});
}

bool InstitutionDialog::submit()
{
    const InstitutionValues entered = values();
    const auto problem = institutionform::problem(entered);
    for (const auto &[place, field] : m_fields) {
        if (problem && problem->place == place)
            pointTo(field, problem->sentence);
        else
            field->setProblem({});
    }
    if (problem)
        return false;
    return !m_document || m_document->performAll(QStringLiteral("describe-institution"),
                                                 {edit::DescribeInstitution{entered.institution},
                                                  edit::SetPriorities{entered.priorities}});
}

bool InstitutionDialog::wouldBeMissed() const
{
    const InstitutionValues now = values();
    const auto differs = [](const QString &a, const QString &b) { return a == b ? 0 : a.size(); };
    qsizetype typed = differs(now.institution.contacts, m_before.institution.contacts) +
                      differs(now.institution.name, m_before.institution.name);
    for (const Priority &priority : now.priorities) {
        const auto same = std::ranges::find(m_before.priorities, priority.id, &Priority::id);
        typed += same == m_before.priorities.end() ? priority.text.size() : differs(priority.text, same->text);
    }
    return typed > 60;
}

} // namespace waymark
