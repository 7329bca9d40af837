// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/institution/institutiondialog.h"

#include "core/review/keys.h"
#include "core/review/rowtexts.h"
#include "core/text/errors.h"
#include "core/text/institution.h"
#include "core/text/wordingnames.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/institution/modelchoice.h"
#include "ui/institution/schoolfilechoice.h"
#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark::institutionform {
namespace {

QString sayOfInstitution(const char *text) { return QCoreApplication::translate("ui/institutionform", text); }

QString tooLong()
{
    return QCoreApplication::translate("ui/institutionform", "This is longer than %1 characters.").arg(maxName);
}

} // namespace

InstitutionValues valuesOf(const Workspace &workspace)
{
    InstitutionValues values{workspace.institution(), {}, {}};
    for (const Priority *priority : workspace.prioritiesInOrder())
        values.priorities.push_back(*priority);
    if (const SchoolFile *logo = workspace.schoolFiles().find(SchoolFileKind::Logo))
        values.logo = *logo;
    if (const SchoolFile *document = workspace.schoolFiles().find(SchoolFileKind::WordTemplate))
        values.wordTemplate = *document;
    return values;
}

InstitutionValues tidied(InstitutionValues values)
{
    Row row(values.institution);
    eachText(row, [](const TypedText &each) {
        *each.text = each.lines == Lines::One ? each.text->simplified() : each.text->trimmed();
    });
    values.institution = std::get<Institution>(std::move(row));
    for (Priority &priority : values.priorities)
        priority.text = priority.text.simplified();
    std::erase_if(values.priorities, [](const Priority &each) { return each.text.isEmpty(); });
    int position = 0;
    for (Priority &priority : values.priorities)
        priority.position = ++position;
    return values;
}

std::optional<Problem> problem(const InstitutionValues &values)
{
    const Institution &institution = values.institution;
    if (institution.name.trimmed().isEmpty())
        return Problem{Input::Name, sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform",
                                                                       "Enter the name of the school or college."))};
    if (institution.name.size() > maxName)
        return Problem{Input::Name, tooLong()};
    if (institution.phase.size() > maxName)
        return Problem{Input::Phase, tooLong()};
    if (institution.reference.size() > maxName)
        return Problem{Input::Reference, tooLong()};
    if (institution.contacts.size() > maxText)
        return Problem{Input::Contacts,
                       sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform", "This is too long to save."))};
    if (tidied(values).priorities.size() > maxPriorities)
        return Problem{Input::Priorities, sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform",
                                                                             "Enter no more than five priorities."))};
    return std::nullopt;
}

QString kindHint(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::School:
    case InstitutionKind::SpecialSchool:
        return sayOfInstitution(
            QT_TRANSLATE_NOOP("ui/institutionform", "Reviews use the school and special school edition."));
    case InstitutionKind::College:
        return sayOfInstitution(QT_TRANSLATE_NOOP(
            "ui/institutionform", "Waymark has no college edition. Reviews use the school edition, worded for a "
                                  "college and labelled as such, until you load a college edition yourself."));
    }
    return {};
}

QString priorityHint(int count)
{
    if (count > maxPriorities)
        return sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform", "Enter no more than five priorities."));
    return sayOfInstitution(QT_TRANSLATE_NOOP("ui/institutionform",
                                              "From your own improvement plan, the most important first. Three to "
                                              "five is usual. You can link actions to them, and reports show them."));
}

} // namespace waymark::institutionform

namespace waymark {
namespace {

QToolButton *lineButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PriorityList::PriorityList(int max, QWidget *parent) : QWidget(parent), m_max(max)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::tiny);
    m_grid->setVerticalSpacing(spacing::tiny);
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_max; ++i) {
        Line line;
        line.id = PriorityId::create();
        line.text = new QLineEdit;
        line.text->setMaxLength(400);
        line.text->setAccessibleName(tr("Priority %1").arg(i + 1));
        line.up = lineButton(QStringLiteral("arrow-up"), tr("Move priority %1 up").arg(i + 1));
        line.down = lineButton(QStringLiteral("arrow-down"), tr("Move priority %1 down").arg(i + 1));
        line.away = lineButton(QStringLiteral("delete"), tr("Remove priority %1").arg(i + 1));
        connect(line.text, &QLineEdit::textEdited, this, &PriorityList::edited);
        connect(line.up, &QToolButton::clicked, this, [this, i] { move(i, -1); });
        connect(line.down, &QToolButton::clicked, this, [this, i] { move(i, 1); });
        connect(line.away, &QToolButton::clicked, this, [this, i] { remove(i); });
        m_grid->addWidget(new PlainLabel(QString::number(i + 1), TextSize::Body, TextWeight::Regular, Ink::Mute), i, 0);
        m_grid->addWidget(line.text, i, 1);
        m_grid->addWidget(line.up, i, 2);
        m_grid->addWidget(line.down, i, 3);
        m_grid->addWidget(line.away, i, 4);
        m_lines.push_back(line);
    }
    m_add = new LinkButton(tr("Add another"));
    connect(m_add, &LinkButton::clicked, this, &PriorityList::addLine);
    m_grid->addWidget(m_add, m_max, 1);
    setFocusProxy(m_lines.front().text);
    m_shown = std::min(3, m_max);
    write();
}

void PriorityList::setPriorities(const std::vector<Priority> &priorities)
{
    const int given = std::min(static_cast<int>(priorities.size()), m_max);
    for (int i = 0; i < m_max; ++i) {
        Line &line = lineAt(i);
        line.id = i < given ? priorities[static_cast<std::size_t>(i)].id : PriorityId::create();
        line.text->setText(i < given ? priorities[static_cast<std::size_t>(i)].text : QString());
    }
    m_shown = std::max(given, std::min(3, m_max));
    write();
}

std::vector<Priority> PriorityList::priorities() const
{
    std::vector<Priority> found;
    for (int i = 0; i < m_shown; ++i) {
        const Line &line = lineAt(i);
        found.push_back({line.id, i + 1, line.text->text()});
    }
    return found;
}

void PriorityList::write()
{
    for (int i = 0; i < m_max; ++i) {
        const Line &line = lineAt(i);
        for (int column = 0; column < 5; ++column)
            m_grid->itemAtPosition(i, column)->widget()->setVisible(i < m_shown);
        line.up->setEnabled(i > 0);
        line.down->setEnabled(i + 1 < m_shown);
        line.away->setEnabled(m_shown > 1);
    }
    m_add->setVisible(m_shown < m_max);
}

/// Enter after a priority goes to the next, as in a list on paper; on an empty line it is the form's.
void PriorityList::keyPressEvent(QKeyEvent *event)
{
    const auto line =
        std::ranges::find_if(m_lines, [this](const Line &each) { return each.text == window()->focusWidget(); });
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || event->modifiers().testFlag(Qt::ControlModifier) || line == m_lines.end() ||
        line->text->text().trimmed().isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = static_cast<int>(line - m_lines.begin()) + 1;
    if (next < m_shown)
        lineAt(next).text->setFocus(Qt::TabFocusReason);
    else if (m_shown < m_max)
        addLine();
    else
        QWidget::keyPressEvent(event);
}

void PriorityList::addLine()
{
    ++m_shown;
    write();
    lineAt(m_shown - 1).text->setFocus(Qt::OtherFocusReason);
}

void PriorityList::move(int line, int by)
{
    Line &from = lineAt(line);
    Line &to = lineAt(line + by);
    std::swap(from.id, to.id);
    const QString text = from.text->text();
    from.text->setText(to.text->text());
    to.text->setText(text);
    // The keyboard follows the line that was moved, so that it can be moved on.
    QToolButton *next = by < 0 ? to.up : to.down;
    (next->isEnabled() ? static_cast<QWidget *>(next) : to.text)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PriorityList::remove(int line)
{
    for (int i = line; i + 1 < m_max; ++i) {
        Line &here = lineAt(i);
        const Line &below = lineAt(i + 1);
        here.id = below.id;
        here.text->setText(below.text->text());
    }
    m_lines.back().id = PriorityId::create();
    m_lines.back().text->clear();
    --m_shown;
    write();
    lineAt(std::min(line, m_shown - 1)).text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

using institutionform::Input;

InstitutionDialog::InstitutionDialog(QWidget *parent)
    : FormDialog(tr("New school or college"),
                 tr("You only need a name to start. You can change everything later. It is all saved in one file on "
                    "this computer."),
                 parent)
{
    build();
    setButtons(tr("Choose where to save it…"), tr("Cancel"));
    m_before = values();
}

InstitutionDialog::InstitutionDialog(Document &document, QWidget *parent)
    : FormDialog(tr("School or college"), {}, parent)
    , m_document(&document)
{
    build();
    setButtons(tr("Save"), tr("Cancel"));
    watch(document);
    setValues(institutionform::valuesOf(document.workspace()));
    m_before = values();
}

void InstitutionDialog::build()
{
    setObjectName(QStringLiteral("institutionDialog"));
    const auto add = [this](QBoxLayout *layout, Input input, const QString &label, QWidget *editor, const QString &hint,
                            int stretch = 0) {
        auto *field = new Field(label, editor, hint);
        layout->addWidget(field, stretch, Qt::AlignTop);
        m_fields.emplace_back(input, field);
        return field;
    };
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("institutionName"));
    m_name->setMaxLength(maxName);
    add(body(), Input::Name, tr("&Name"), m_name, {});

    m_kind = new QComboBox;
    m_kind->setObjectName(QStringLiteral("institutionKind"));
    for (const InstitutionKind each : institutionKinds)
        m_kind->addItem(institutionKindName(each), keyOf(each));
    m_kindField = new Field(tr("&Kind"), m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &InstitutionDialog::explain);
    body()->addWidget(m_kindField);
    if (!m_document)
        addEdition();

    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    m_phase = new QLineEdit;
    m_phase->setMaxLength(maxName);
    m_phaseField = add(row, Input::Phase, tr("&Phase or ages"), m_phase, {}, 1);
    m_reference = new QLineEdit;
    m_reference->setMaxLength(maxName);
    m_referenceField = add(row, Input::Reference, tr("&Reference number"), m_reference, {}, 1);
    body()->addLayout(row);

    m_priorities = new PriorityList(maxPriorities);
    m_prioritiesField =
        add(body(), Input::Priorities, tr("&Whole-school priorities"), m_priorities, institutionform::priorityHint(0));
    explain();

    m_contacts = new QPlainTextEdit;
    m_contacts->setTabChangesFocus(true);
    setLines(*m_contacts, 4);
    add(body(), Input::Contacts, tr("Your &own contacts"), m_contacts,
        tr("People and places that can help you, one on each line, such as your careers hub or Enterprise Adviser. "
           "Shown in “Where to find help”."));
    addStandard();
    if (m_document)
        addSchoolFiles();
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
    const bool college = kind() == InstitutionKind::College;
    m_phaseField->setHint(college                                    ? tr("For example, 16 to 18 and adults. Optional.")
                          : kind() == InstitutionKind::SpecialSchool ? tr("For example, 4 to 19. Optional.")
                                                                     : tr("For example, 11 to 18. Optional."));
    m_prioritiesField->setLabel(college ? tr("&Whole-college priorities") : tr("&Whole-school priorities"));
    m_referenceField->setHint(college ? tr("For example, the UKPRN. Optional.")
                                      : tr("For example, the URN. Optional."));
    if (!m_edition)
        return;
    const Structure &structure = model().structure;
    m_editionField->setProblem({});
    m_edition->setKind(kind());
    QStringList hints{tr("Themes: %1, statements: %2, levels: %3.")
                          .arg(structure.themes().size())
                          .arg(structure.statementCount())
                          .arg(structure.levels()),
                      ownWordingHint(model().wording)};
    hints.removeAll(QString());
    m_editionField->setHint(hints.join(QLatin1Char(' ')));
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
    row->addWidget(new Field(tr("&Quality in Careers Standard"), m_quality, tr("Shown in reports.")), 1, Qt::AlignTop);
    m_qualityDate = new OptionalDate(tr("Date of the standard"), QDate::currentDate());
    row->addWidget(new Field(tr("&Date"), m_qualityDate, tr("Date awarded, or your target date. Optional.")), 1,
                   Qt::AlignTop);
    body()->addLayout(row);
    m_peerReviewYears = new QSpinBox;
    m_peerReviewYears->setObjectName(QStringLiteral("peerReviewYears"));
    m_peerReviewYears->setRange(1, maxPeerReviewYears);
    m_peerReviewYears->setValue(Institution().peerReviewYears);
    body()->addWidget(new Field(tr("&Years between peer reviews"), m_peerReviewYears,
                                tr("Three in most regions, counted from the last peer visit.")));
}

void InstitutionDialog::addSchoolFiles()
{
    const auto add = [this](SchoolFileKind kind, const char *name, const QString &label, const QString &hint) {
        auto *choice = new SchoolFileChoice(kind);
        choice->setObjectName(QLatin1String(name));
        auto *field = new Field(label, choice, hint);
        connect(choice, &SchoolFileChoice::chosen, field, [field] { field->setProblem({}); });
        connect(choice, &SchoolFileChoice::refused, field,
                [field](const Error &error) { field->setProblem(sentence(error)); });
        body()->addWidget(field);
        return choice;
    };
    m_logo = add(SchoolFileKind::Logo, "institutionLogo", tr("&Logo"),
                 tr("Shown next to the heading in reports, but not in reports without names. A copy of the picture is "
                    "saved in your file. Optional."));
    m_wordTemplate = add(SchoolFileKind::WordTemplate, "institutionWordTemplate", tr("Re&ference document for Word"),
                         tr("Reports saved for Word use its styles: fonts, colours and headings. Nothing else in it is "
                            "saved. Optional."));
}

InstitutionKind InstitutionDialog::kind() const
{
    return institutionKindFrom(m_kind->currentData().toString()).value_or(InstitutionKind::School);
}

void InstitutionDialog::setValues(const InstitutionValues &values)
{
    m_name->setText(values.institution.name);
    m_kind->setCurrentIndex(m_kind->findData(keyOf(values.institution.kind)));
    m_phase->setText(values.institution.phase);
    m_reference->setText(values.institution.reference);
    m_contacts->setPlainText(values.institution.contacts);
    m_priorities->setPriorities(values.priorities);
    m_quality->setCurrentIndex(m_quality->findData(keyOf(values.institution.quality)));
    m_qualityDate->setDate(values.institution.qualityDate);
    m_peerReviewYears->setValue(values.institution.peerReviewYears);
    if (m_logo)
        m_logo->setFile(values.logo);
    if (m_wordTemplate)
        m_wordTemplate->setFile(values.wordTemplate);
}

InstitutionValues InstitutionDialog::values() const
{
    return institutionform::tidied(
        {{m_name->text(), kind(), m_phase->text(), m_reference->text(), m_contacts->toPlainText(),
          qualityStatusFrom(m_quality->currentData().toString()).value_or(QualityStatus::NotStated),
          m_qualityDate->date(), m_peerReviewYears->value()},
         m_priorities->priorities(),
         m_logo ? m_logo->file() : std::nullopt,
         m_wordTemplate ? m_wordTemplate->file() : std::nullopt});
}

/// Also a logo, a template, or priorities in another order.
bool InstitutionDialog::wouldBeMissed() const { return FormDialog::wouldBeMissed() || values() != m_before; }

bool InstitutionDialog::submit()
{
    const InstitutionValues entered = values();
    const auto problem = institutionform::problem(entered);
    for (const auto &[input, field] : m_fields) {
        if (problem && problem->input == input)
            pointTo(field, problem->sentence);
        else
            field->setProblem({});
    }
    if (problem)
        return false;
    return !m_document || m_document->performAll(
                              QStringLiteral("describe-institution"),
                              {edit::DescribeInstitution{entered.institution}, edit::SetPriorities{entered.priorities},
                               edit::SetSchoolFile{SchoolFileKind::Logo, entered.logo},
                               edit::SetSchoolFile{SchoolFileKind::WordTemplate, entered.wordTemplate}});
}

} // namespace waymark
