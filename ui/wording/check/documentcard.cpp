// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/documentcard.h"

#include "core/text/institution.h"
#include "ui/desk/page.h"
#include "ui/forms/formdialog.h"
#include "ui/look/card.h"
#include "ui/wording/check/checkwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QVBoxLayout>

namespace waymark {
namespace {

QLineEdit *nameEdit(const char *objectName, const QString &text, int maxLength)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(QString::fromLatin1(objectName));
    edit->setMaxLength(maxLength);
    return edit;
}

} // namespace

DocumentCard::DocumentCard(WordingCheck &check, const Review *review, QWidget *parent)
    : QWidget(parent)
    , m_check(check)
    , m_found(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_taken(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_use(new QComboBox)
    , m_name(nameEdit("checkedName", check.name, maxName))
    , m_modelName(nameEdit("checkedModelName", check.modelName, maxName))
    , m_kind(new QComboBox)
    , m_forReview(new QCheckBox)
    , m_nameField(new Field(tr("Na&me of the wording"), m_name, tr("The name shown on screen and in reports.")))
    , m_modelField(
          new Field(tr("Name of the m&odel"), m_modelName, tr("The edition's name as reports should show it.")))
    , m_kindField(new Field(tr("Edition &for"), m_kind))
{
    setObjectName(QStringLiteral("documentCard"));
    m_found->setObjectName(QStringLiteral("documentFound"));
    m_use->setObjectName(QStringLiteral("checkedUse"));
    m_use->addItems(m_check.uses());
    m_use->setCurrentIndex(m_check.use());
    m_use->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const InstitutionKind each : institutionKinds)
        m_kind->addItem(institutionKindName(each), keyOf(each));
    m_kind->setCurrentIndex(m_kind->findData(keyOf(m_check.kind)));
    m_kind->setObjectName(QStringLiteral("checkedKind"));
    m_forReview->setObjectName(QStringLiteral("useWording"));
    m_forReview->setChecked(true);
    if (review && !review->isFinished()) {
        m_reviewed = review->structure;
        m_forReview->setText(
            tr("Use it for &review %1").arg(QString(review->year).replace(u'&', QStringLiteral("&&"))));
    }

    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_found);
    auto *useField = new Field(tr("&Add as"), m_use);
    column->addWidget(useField);
    column->addWidget(m_taken);
    column->addWidget(m_modelField);
    column->addWidget(m_kindField);
    column->addWidget(m_nameField);
    column->addWidget(m_forReview);
    column->addWidget(
        wrappingLabel(tr("The list on the left has every text. Compare the doubtful ones with the page, correct any "
                         "errors and confirm the rest. Nothing is saved until you choose “Use this”."),
                      TextSize::Small, Ink::Mute));
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
    whole->addStretch(1);

    connect(m_use, &QComboBox::currentIndexChanged, this, [this](int use) {
        m_check.setUse(use);
        refresh();
        Q_EMIT useChanged();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_check.name = text;
        m_nameField->setProblem({});
    });
    connect(m_modelName, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_check.modelName = text;
        m_modelField->setProblem({});
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        m_check.kind = institutionKindFrom(m_kind->currentData().toString()).value_or(InstitutionKind::School);
    });
    refresh();
}

void DocumentCard::refresh()
{
    int texts = 0;
    for (const FoundModel::FoundStatement &statement : m_check.found().statements())
        texts += static_cast<int>(statement.levels.size());
    m_found->setText(tr("%1: %2 statements with %3 texts. %4.", "file, counts, how many are doubtful")
                         .arg(QFileInfo(m_check.found().file()).fileName(),
                              QString::number(m_check.found().statements().size()), QString::number(texts),
                              checkwords::doubtful(m_check.openCount())));
    m_taken->setText(checkwords::about(m_check));
    const bool isModel = m_check.isModel();
    m_modelField->setVisible(isModel);
    m_kindField->setVisible(isModel);
    m_forReview->setVisible(!isModel && m_reviewed && m_check.structure()->digest() == *m_reviewed);
}

bool DocumentCard::pointTo(const WordingCheck::Problem &problem)
{
    Field *field = problem.kind == WordingCheck::Problem::Kind::Name        ? m_nameField
                   : problem.kind == WordingCheck::Problem::Kind::ModelName ? m_modelField
                                                                            : nullptr;
    if (!field)
        return false;
    field->setProblem(problem.sentence);
    field->editor()->setFocus(Qt::OtherFocusReason);
    return true;
}

bool DocumentCard::useForReview() const { return !m_forReview->isHidden() && m_forReview->isChecked(); }

QWidget *DocumentCard::firstField() const { return m_check.isModel() ? m_modelName : m_name; }

} // namespace waymark
