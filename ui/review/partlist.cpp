// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/partlist.h"

#include "core/text/roles.h"
#include "ui/look/tokens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

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
    for (const QString &key : knownRoles())
        m_more->addItem(roleTitle({key, {}}, m_kind));
    m_more->setAccessibleName(tr("Role of one more person"));
    QLineEdit *typed = m_more->lineEdit();
    typed->setObjectName(QStringLiteral("moreRole"));
    typed->setMaxLength(maxName);
    typed->setPlaceholderText(tr("One more: choose a role, or type your own"));
    m_more->setCurrentIndex(-1);
    m_add = new QPushButton(tr("Add"));
    m_add->setObjectName(QStringLiteral("addRole"));
    m_add->setAccessibleName(tr("Add one more person"));
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
    // A check box takes an ampersand for a mnemonic; a title that somebody wrote means the character.
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
    // A role that was typed and not added is meant all the same.
    ReviewForm typed;
    typed.addRole(m_more->currentText(), m_kind);
    found.insert(found.end(), typed.people.begin(), typed.people.end());
    return found;
}

} // namespace waymark
