// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/compare/mappingdialog.h"

#include "core/text/wordingnames.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace waymark {
namespace {

QString named(const Structure &structure, StatementNumber number)
{
    return MappingDialog::tr("%1 %2", "number and title of a statement")
        .arg(number.toString(), structure.statement(number)->shortTitle);
}

} // namespace

MappingDialog::MappingDialog(Document &document, QWidget *parent)
    : FormDialog(
          tr("Match the statements of two editions"),
          tr("The editions have different themes and statements. Choose the matching statement for each earlier one "
             "and confirm it. Only confirmed rows are compared. Suggestions are based on titles only, so read both."),
          parent)
    , m_document(document)
    , m_editions(otherStructuresBefore(document.workspace(), *document.review()))
    , m_choice(new QComboBox)
    , m_table(nullptr)
{
    setObjectName(QStringLiteral("mappingDialog"));
    setMinimumWidth(static_cast<int>(textScaled(960)));
    watch(document);
    m_choice->setObjectName(QStringLiteral("earlierEdition"));
    for (const Structure *structure : m_editions)
        m_choice->addItem(editionTitle(*structure));
    body()->addWidget(new Field(tr("&Earlier edition"), m_choice));
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        // Rows of one edition are kept before those of another come: nothing that was confirmed is lost.
        if (m_touched && !keep()) {
            const QSignalBlocker blocker(m_choice);
            m_choice->setCurrentIndex(static_cast<int>(m_edition));
            return;
        }
        chooseEdition(index);
    });
    if (!m_editions.empty())
        chooseEdition(0);
    body()->addStretch(1);
    setButtons(tr("Save confirmed matches"), tr("Cancel"));
}

void MappingDialog::chooseEdition(int index)
{
    m_edition = static_cast<std::size_t>(index);
    m_touched = false;
    m_rows.clear();
    delete m_table;
    m_table = new QWidget;
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::medium);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 2);
    int column = 0;
    for (const QString &head : {tr("Earlier statement"), tr("In this review's edition"), tr("Confirmed")})
        grid->addWidget(new PlainLabel(head, TextSize::Small, TextWeight::SemiBold, Ink::Mute), 0, column++);
    const Workspace &workspace = m_document.workspace();
    const Structure &from = *m_editions[m_edition];
    const Structure &to = workspace.structureOf(*m_document.review());
    int line = 1;
    for (const MappingRow &row : mappingRows(workspace, from, to))
        addRow(line++, row, from, to);
    body()->insertWidget(1, m_table);
}

void MappingDialog::addRow(int line, const MappingRow &row, const Structure &from, const Structure &to)
{
    auto *grid = static_cast<QGridLayout *>(m_table->layout());
    const QString old = named(from, row.old);
    grid->addWidget(wrappingLabel(old, TextSize::Body, Ink::Text), line, 0);
    auto *now = new ChoiceBox; // one that the wheel leaves alone: thirty of them are scrolled
    now->setObjectName(QStringLiteral("now%1").arg(row.old.toString()));
    now->setAccessibleName(tr("Match for %1").arg(old));
    now->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    now->setMinimumContentsLength(28);
    now->addItem(tr("No longer exists"));
    for (const Statement &statement : to.statements()) {
        const bool suggested = !row.confirmed && row.suggested == statement.number;
        const QString title = named(to, statement.number);
        now->addItem(suggested ? tr("suggested: %1").arg(title) : title, statement.number.toString());
    }
    // Without a suggestion nothing is chosen: that it is gone has to be said, and not only confirmed.
    now->setPlaceholderText(tr("Choose a match"));
    const auto shown = row.confirmed ? row.now : row.suggested;
    now->setCurrentIndex(shown ? now->findData(shown->toString()) : row.confirmed ? 0 : -1);
    auto *confirmed = new QCheckBox(tr("Confirmed"));
    confirmed->setObjectName(QStringLiteral("confirmed%1").arg(row.old.toString()));
    confirmed->setAccessibleName(tr("Confirmed: match for %1").arg(old));
    confirmed->setChecked(row.confirmed);
    confirmed->setEnabled(now->currentIndex() >= 0);
    connect(now, &QComboBox::currentIndexChanged, this, [this, confirmed] {
        // Another choice is another statement: it is to be confirmed anew.
        confirmed->setEnabled(true);
        confirmed->setChecked(false);
        m_touched = true;
    });
    connect(confirmed, &QCheckBox::toggled, this, [this] { m_touched = true; });
    grid->addWidget(now, line, 1);
    grid->addWidget(confirmed, line, 2);
    m_rows.push_back({row.old, now, confirmed});
}

bool MappingDialog::keep()
{
    edit::SetMapping mapping{m_editions[m_edition]->digest(), m_document.review()->structure, {}};
    for (const Row &row : m_rows) {
        if (row.confirmed->isChecked())
            mapping.statements.push_back(
                {mapping.from, mapping.to, row.old, StatementNumber::parse(row.now->currentData().toString())});
    }
    if (!m_document.perform(mapping))
        return false;
    m_touched = false;
    return true;
}

bool MappingDialog::submit() { return m_editions.empty() || keep(); }

} // namespace waymark
