// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/table/answertabledialog.h"

#include "core/text/meeting.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

using Use = AnswerColumn::Use;

QString useText(const Structure &structure, const AnswerColumn &column)
{
    const Statement *statement = column.statement ? structure.statement(*column.statement) : nullptr;
    const QString title =
        statement ? QString(statement->number.toString() + QLatin1Char(' ') + statement->shortTitle) : QString();
    switch (column.use) {
    case Use::Unused:
        return AnswerTableDialog::tr("Not used");
    case Use::Name:
        return AnswerTableDialog::tr("Name");
    case Use::Surname:
        return AnswerTableDialog::tr("Surname");
    case Use::Role:
        return AnswerTableDialog::tr("Role or job");
    case Use::Time:
        return AnswerTableDialog::tr("Date sent");
    case Use::Email:
        return AnswerTableDialog::tr("Email address");
    case Use::Level:
        return AnswerTableDialog::tr("%1: level", "a statement").arg(title);
    case Use::Comment:
        return AnswerTableDialog::tr("%1: comment", "a statement").arg(title);
    case Use::Evidence:
        return AnswerTableDialog::tr("%1: evidence", "a statement").arg(title);
    }
    return {};
}

QTableWidget *tableOf(const char *name, const QString &accessible, const QStringList &headings)
{
    auto *table = new QTableWidget(0, static_cast<int>(headings.size()));
    table->setObjectName(QString::fromLatin1(name));
    table->setAccessibleName(accessible);
    table->setHorizontalHeaderLabels(headings);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setTextElideMode(Qt::ElideNone);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // A row is as high as its text needs in the width that there is, once that is known.
    QObject::connect(
        table->horizontalHeader(), &QHeaderView::sectionResized, table, [table] { table->resizeRowsToContents(); },
        Qt::QueuedConnection);
    return table;
}

void put(QTableWidget *table, int row, int column, const QString &text)
{
    QTableWidgetItem *item = table->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
        table->setItem(row, column, item);
    }
    item->setText(text);
}

} // namespace

AnswerTableDialog::AnswerTableDialog(Document &document, AnswerTable sheet, QWidget *parent)
    : FormDialog(tr("Answers in a table"), {}, parent)
    , m_document(document)
    , m_review(document.review()->id)
    , m_sheet(std::move(sheet))
    , m_columnList(nullptr)
    , m_use(new QComboBox)
    , m_rowList(nullptr)
    , m_whoseBox(new QComboBox)
    , m_whoseField(nullptr)
    , m_leave(new QCheckBox(tr("&Leave out cells that can't be read")))
{
    setObjectName(QStringLiteral("answerTableDialog"));
    watch(document);
    const Workspace &workspace = document.workspace();
    m_uses = {{{}, Use::Unused, {}}, {{}, Use::Name, {}}, {{}, Use::Surname, {}},
              {{}, Use::Role, {}},   {{}, Use::Time, {}}, {{}, Use::Email, {}}};
    for (const Statement &statement : workspace.structureOf(*document.review()).statements()) {
        for (const Use use : {Use::Level, Use::Comment, Use::Evidence})
            m_uses.push_back({{}, use, statement.number});
    }
    for (const auto &[id, person] : workspace.people().rows()) {
        if (!workspace.isFormer(id))
            m_voices.emplace_back(voiceName(workspace, id), id);
    }
    for (const auto &[id, group] : workspace.groups().rows())
        m_voices.emplace_back(group.name, id);
    std::ranges::stable_sort(
        m_voices, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });

    auto *sides = new QHBoxLayout;
    sides->setSpacing(spacing::page);
    sides->addWidget(makeRows(), 3);
    sides->addWidget(makeColumns(), 2);
    body()->addLayout(sides, 1);
    auto *promise = new PlainLabel(workspace.reflection(m_review).namesSeen
                                       ? tr("Names will be shown with these answers, as you chose in Send forms.")
                                       : tr("Names will be hidden for these answers, as you chose in Send forms."),
                                   TextSize::Small, TextWeight::Regular, Ink::Mute);
    promise->setWordWrap(true);
    body()->addWidget(promise);
    setButtons({}, tr("Cancel"));
    setMinimumWidth(static_cast<int>(textScaled(960)));
    tryAgain();
}

QWidget *AnswerTableDialog::makeColumns()
{
    m_columnList = tableOf("answerColumns", tr("Columns of the table"), {tr("Column"), tr("Used as")});
    m_columnList->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch); // a long word has room in either
    m_columnList->setMinimumHeight(static_cast<int>(textScaled(250)));
    m_use->setObjectName(QStringLiteral("columnUse"));
    const Structure &structure = m_document.workspace().structureOf(*m_document.review());
    for (const AnswerColumn &use : m_uses)
        m_use->addItem(useText(structure, use));
    m_use->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_columnList, &QTableWidget::currentCellChanged, this, &AnswerTableDialog::showUse);
    connect(m_use, &QComboBox::activated, this, &AnswerTableDialog::changeUse);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_columnList, 1);
    column->addWidget(new Field(tr("The selected &column is"), m_use));
    return side;
}

QWidget *AnswerTableDialog::makeRows()
{
    m_rowList = tableOf("answerRows", tr("Rows of the table"), {tr("Row"), tr("Person"), tr("Result")});
    m_rowList->setColumnWidth(0, static_cast<int>(textScaled(52)));
    m_rowList->setColumnWidth(1, static_cast<int>(textScaled(170)));
    m_rowList->setMinimumHeight(static_cast<int>(textScaled(250)));
    m_whoseBox->setObjectName(QStringLiteral("rowWhose"));
    m_whoseBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_whoseField = new Field(tr("The selected row is from"), m_whoseBox);
    connect(m_rowList, &QTableWidget::currentCellChanged, this, &AnswerTableDialog::showWhose);
    connect(m_whoseBox, &QComboBox::activated, this, &AnswerTableDialog::changeWhose);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::medium);
    column->addWidget(m_rowList, 1);
    m_leave->setObjectName(QStringLiteral("leaveCells"));
    m_leave->setToolTip(tr("Imports the other answers in these rows. You can enter the missing ones later."));
    connect(m_leave, &QCheckBox::toggled, this, &AnswerTableDialog::tryAgain);
    column->addWidget(m_leave);
    column->addWidget(m_whoseField);
    return side;
}

void AnswerTableDialog::tryAgain()
{
    const Workspace &workspace = m_document.workspace();
    const Review &review = *workspace.review(m_review);
    m_rows = readAnswerRows(m_sheet, workspace, review, QDateTime::currentDateTimeUtc());
    for (AnswerRow &row : m_rows) {
        if (const auto chosen = m_whose.find(row.row); chosen != m_whose.end())
            row.edit.response.voice = chosen->second;
    }
    leaveCellsOut();
    m_edits.clear();
    m_outcomes = tryRows(m_rows, workspace, m_edits);
    showColumns();
    showRows();
    const auto levels = static_cast<int>(std::ranges::count(m_sheet.columns, Use::Level, &AnswerColumn::use));
    const auto lost = static_cast<int>(std::ranges::count(m_outcomes, RowOutcome::What::Refused, &RowOutcome::what));
    QStringList said{tr("%1 has %2 with answers to %3, for review %4.", "file, rows, statements, a year")
                         .arg(m_sheet.file, tr("%n row(s)", nullptr, static_cast<int>(m_rows.size())),
                              tr("%n statement(s)", nullptr, levels), review.year)};
    if (lost > 0)
        said.append(tr("%n row(s) can't be imported and (is/are) listed first. Choose what a column is used as, or "
                       "correct the cell in the table and import it again.",
                       nullptr, lost));
    setIntroduction(said.join(QLatin1Char(' ')));
    const auto people = static_cast<int>(m_edits.size());
    acceptButton()->setText(people > 0 ? tr("Import %n response(s)", nullptr, people) : tr("Nothing to import"));
    acceptButton()->setEnabled(people > 0);
}

void AnswerTableDialog::leaveCellsOut()
{
    m_left.assign(m_rows.size(), {});
    bool any = false;
    for (std::size_t at = 0; at < m_rows.size(); ++at) {
        AnswerRow &row = m_rows[at];
        // A row with nothing else in it is no answer.
        const bool says = std::ranges::any_of(row.edit.answers, [](const auto &each) { return !each.isEmpty(); });
        if (row.problems.empty() || !says)
            continue;
        any = true;
        if (!m_leave->isChecked())
            continue;
        QStringList cells;
        for (const CellProblem &problem : row.problems)
            cells << problemText(problem);
        m_left[at] = cells.join(QStringLiteral("; "));
        row.problems.clear();
    }
    m_leave->setVisible(any);
}

void AnswerTableDialog::showColumns()
{
    const Structure &structure = m_document.workspace().structureOf(*m_document.workspace().review(m_review));
    const QSignalBlocker quiet(m_columnList);
    m_columnList->setRowCount(static_cast<int>(m_sheet.columns.size()));
    for (int at = 0; at < m_columnList->rowCount(); ++at) {
        const AnswerColumn &column = m_sheet.columns[static_cast<std::size_t>(at)];
        put(m_columnList, at, 0,
            tr("%1: %2", "letter of a column, its heading").arg(columnLetters(at), column.heading.left(80)));
        put(m_columnList, at, 1, useText(structure, column));
    }
    m_columnList->resizeRowsToContents();
    if (m_columnList->currentRow() < 0)
        m_columnList->setCurrentCell(0, 0);
    showUse();
}

void AnswerTableDialog::showRows()
{
    m_order.resize(m_rows.size());
    for (std::size_t at = 0; at < m_order.size(); ++at)
        m_order[at] = at;
    std::stable_partition(m_order.begin(), m_order.end(),
                          [this](std::size_t at) { return m_outcomes[at].what == RowOutcome::What::Refused; });
    const QSignalBlocker quiet(m_rowList);
    m_rowList->setRowCount(static_cast<int>(m_rows.size()));
    for (int at = 0; at < m_rowList->rowCount(); ++at) {
        const std::size_t row = m_order[static_cast<std::size_t>(at)];
        const RowOutcome &outcome = m_outcomes[row];
        put(m_rowList, at, 0, QString::number(m_rows[row].row));
        put(m_rowList, at, 1, outcome.who.isEmpty() ? tr("No name") : outcome.who);
        QString result = outcomeText(m_rows[row], outcome);
        if (!m_left[row].isEmpty())
            result += u' ' + tr("Left out: %1.", "cells of a table").arg(m_left[row]);
        put(m_rowList, at, 2, result);
    }
    m_rowList->resizeRowsToContents();
    if (m_rowList->currentRow() < 0)
        m_rowList->setCurrentCell(0, 0);
    showWhose();
}

void AnswerTableDialog::showUse()
{
    const int at = m_columnList->currentRow();
    m_use->setEnabled(at >= 0);
    if (at < 0)
        return;
    const AnswerColumn &column = m_sheet.columns[static_cast<std::size_t>(at)];
    const auto found = std::ranges::find_if(
        m_uses, [&](const AnswerColumn &use) { return use.use == column.use && use.statement == column.statement; });
    m_use->setCurrentIndex(static_cast<int>(found - m_uses.begin()));
}

std::optional<std::size_t> AnswerTableDialog::chosenRow() const
{
    const int at = m_rowList->currentRow();
    return at < 0 ? std::nullopt : std::optional(m_order[static_cast<std::size_t>(at)]);
}

void AnswerTableDialog::showWhose()
{
    m_whoseBox->clear();
    const auto row = chosenRow();
    m_whoseBox->setEnabled(row.has_value());
    if (!row)
        return;
    const Response &response = m_rows[*row].edit.response;
    const QString claimed = !response.claimedName.isEmpty() ? response.claimedName : response.claimedRole;
    m_whoseBox->addItem(claimed.isEmpty() ? tr("No name") : tr("As entered: %1", "a name").arg(claimed));
    for (const auto &[name, voice] : m_voices) {
        m_whoseBox->addItem(name);
        if (response.voice == voice)
            m_whoseBox->setCurrentIndex(m_whoseBox->count() - 1);
    }
}

void AnswerTableDialog::changeUse(int choice)
{
    const int at = m_columnList->currentRow();
    if (at < 0 || choice < 0)
        return;
    const AnswerColumn &use = m_uses[static_cast<std::size_t>(choice)];
    m_sheet.use(static_cast<std::size_t>(at), use.use, use.statement);
    tryAgain();
}

void AnswerTableDialog::changeWhose(int choice)
{
    const auto row = chosenRow();
    if (!row || choice < 0)
        return;
    m_whose[m_rows[*row].row] =
        choice == 0 ? std::nullopt : std::optional(m_voices[static_cast<std::size_t>(choice) - 1].second);
    const int number = m_rows[*row].row;
    tryAgain();
    // The same row stays chosen, wherever it stands now.
    for (int at = 0; at < m_rowList->rowCount(); ++at) {
        if (m_rows[m_order[static_cast<std::size_t>(at)]].row == number)
            m_rowList->setCurrentCell(at, 0);
    }
}

bool AnswerTableDialog::submit()
{
    if (!m_edits.empty())
        m_document.backUpBefore(BackupReason::Import);
    return m_document.performAll(QStringLiteral("import-responses"), m_edits);
}

} // namespace waymark
