// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agree/statementactiondialog.h"

#include "core/text/roles.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"
#include "ui/pages/agree/notefield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace waymark {

StatementActionDialog::StatementActionDialog(const Workspace &workspace, const QString &statement, QDate due,
                                             QWidget *parent)
    : QDialog(parent)
    , m_what(new NoteField(this))
    , m_owner(new QComboBox(this))
    , m_hasDate(new QCheckBox(tr("By"), this))
    , m_date(new QDateEdit(due, this))
    , m_priority(new QComboBox(this))
{
    setWindowTitle(tr("Action for %1").arg(statement));
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setPlaceholderText(tr("What will be done, in a sentence"));
    m_what->setFixedHeight(qRound(textScaled(66)));
    m_what->setUndoRedoEnabled(true);
    m_owner->setObjectName(QStringLiteral("owner"));
    m_owner->setEditable(true);
    m_owner->setInsertPolicy(QComboBox::NoInsert);
    m_owner->lineEdit()->setMaxLength(longestName);
    m_owner->lineEdit()->setPlaceholderText(tr("A role or group, not a name: governors may read it"));
    for (const QString &role : knownRoles())
        m_owner->addItem(roleTitle(roleFrom(role), workspace.institution().kind));
    m_owner->setCurrentIndex(-1);
    m_hasDate->setObjectName(QStringLiteral("hasDate"));
    m_date->setObjectName(QStringLiteral("date"));
    m_date->setCalendarPopup(true);
    m_date->setEnabled(false);
    m_date->setAccessibleName(tr("By when"));
    m_priority->setObjectName(QStringLiteral("priority"));
    m_priority->addItem(tr("None in particular"));
    for (const Priority *priority : workspace.prioritiesInOrder())
        m_priority->addItem(priority->text, priority->id.toString());
    m_priority->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_priority->setMinimumContentsLength(30);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Add action"));
    makePrimary(m_ok);
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("W&ho"), m_owner);
    form->addRow(m_hasDate, m_date);
    form->addRow(tr("Serves &priority"), m_priority);
    form->addRow(buttons);
    resize(qRound(textScaled(480)), sizeHint().height());

    connect(m_what, &QPlainTextEdit::textChanged, this, &StatementActionDialog::refresh);
    connect(m_hasDate, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(static_cast<NoteField *>(m_what), &NoteField::escaped, this, &QDialog::reject);
    connect(static_cast<NoteField *>(m_what), &NoteField::agreeWanted, this, [this] {
        if (m_ok->isEnabled())
            accept();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void StatementActionDialog::show(const Action &action)
{
    m_ok->setText(tr("Save"));
    m_what->setPlainText(action.what);
    m_owner->setEditText(action.owner);
    m_hasDate->setChecked(action.due.has_value());
    if (action.due)
        m_date->setDate(*action.due);
    m_priority->setCurrentIndex(action.priority ? std::max(0, m_priority->findData(action.priority->toString())) : 0);
}

QString StatementActionDialog::what() const { return m_what->toPlainText().trimmed(); }

QString StatementActionDialog::owner() const { return m_owner->currentText().trimmed(); }

std::optional<QDate> StatementActionDialog::due() const
{
    return m_hasDate->isChecked() ? std::optional(m_date->date()) : std::nullopt;
}

std::optional<PriorityId> StatementActionDialog::priority() const
{
    const QString id = m_priority->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(PriorityId::parse(id));
}

void StatementActionDialog::refresh() { m_ok->setEnabled(!what().isEmpty()); }

} // namespace waymark
