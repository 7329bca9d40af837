// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/earlierreviewdialog.h"

#include "core/model/modelfile.h"
#include "core/text/errors.h"
#include "ui/desk/busypointer.h"
#include "ui/document/document.h"
#include "ui/look/accessible.h"
#include "ui/look/badges.h"
#include "ui/look/plainlabel.h"
#include "ui/models/earliergridmodel.h"
#include "ui/review/levelgrid.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {
namespace {

EarlierAnswers answersFor(const ReviewForm &form, const Workspace &workspace)
{
    const WordingChoice &choice = form.chosenWording();
    const Wording &wording = workspace.wordings().find(choice.wording)->wording;
    return {shownWith(workspace.structures().find(choice.structure)->structure, wording), wording};
}

} // namespace

EarlierReviewDialog::EarlierReviewDialog(Document &document, QWidget *parent)
    : ReviewDialog(document, tr("Enter an earlier review"), {},
                   ReviewForm::forEarlier(document.workspace(), QDate::currentDate()), parent)
    , m_answers(answersFor(entered(), document.workspace()))
    , m_model(new EarlierGridModel(m_answers, this))
    , m_grid(new LevelGrid(*m_model))
    , m_hint(new PlainLabel)
    , m_count(new PlainLabel)
    , m_progress(new SplitProgress)
    , m_finish(new QCheckBox(tr("&Finish and lock it now")))
    , m_column(new QComboBox)
    , m_told(new PlainLabel)
{
    setObjectName(QStringLiteral("earlierReviewDialog"));
    setIntroduction(
        tr("From paper or another tool. Type a level (0 to %1) to move to the next row. Press ? after a "
           "level for a query, or Delete to clear. You can leave gaps. Nothing is saved until you choose Add review.")
            .arg(m_answers.structure().levels()));
    addTable();
    m_grid->setObjectName(QStringLiteral("earlierGrid"));
    m_grid->setMinimumHeight(static_cast<int>(textScaled(28 * 5)));
    body()->addWidget(m_grid, 1);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setInk(Ink::Mute);
    m_hint->setFixedHeight(m_hint->fontMetrics().lineSpacing() * 2 + 4); // two lines, so that nothing moves
    body()->addWidget(m_hint);
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    row->addWidget(m_progress, 1);
    row->addWidget(m_count);
    body()->addLayout(row);
    addToFoot(m_finish);
    setButtons(tr("Add review"), tr("Cancel"));

    connect(m_grid, &LevelGrid::lineChanged, this, &EarlierReviewDialog::tellLine);
    connect(m_grid, &LevelGrid::endReached, this, [this] { acceptButton()->setFocus(Qt::TabFocusReason); });
    connect(m_model, &EarlierGridModel::dataChanged, this, &EarlierReviewDialog::tellProgress);
    tellLine();
    tellProgress();
    m_grid->setFocus(Qt::OtherFocusReason);
}

void EarlierReviewDialog::addTable()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::medium);
    auto *choose = new QPushButton(tr("Fill in from a &spreadsheet…"));
    choose->setObjectName(QStringLiteral("fillFromTable"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &EarlierReviewDialog::chooseTable);
    row->addWidget(choose);
    m_column->setObjectName(QStringLiteral("levelColumn"));
    m_column->setAccessibleName(tr("Column with the levels"));
    m_column->hide();
    connect(m_column, &QComboBox::activated, this, &EarlierReviewDialog::fillFrom);
    row->addWidget(m_column);
    m_told->setObjectName(QStringLiteral("filledIn"));
    m_told->setWordWrap(true);
    m_told->hide();
    row->addStretch();
    body()->addLayout(row);
    body()->addWidget(m_told);
}

void EarlierReviewDialog::chooseTable()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Choose the spreadsheet with the results"),
                                                      QFileInfo(document().path()).absolutePath(),
                                                      tr("Spreadsheets (*.xlsx *.ods *.csv *.tsv);;All files (*)"));
    if (path.isEmpty())
        return;
    Review review;
    review.structure = entered().chosenWording().structure;
    review.wording = entered().chosenWording().wording;
    auto columns = withBusyPointer([&] { return readLevelColumns(path, document().workspace(), review); });
    if (!columns) {
        setTrouble(sentence(columns.error()));
        return;
    }
    setTrouble({});
    m_table = QFileInfo(path).fileName();
    m_columns = std::move(*columns);
    m_column->clear();
    for (const LevelColumn &each : m_columns)
        m_column->addItem(
            tr("%1 (%n level(s))", "a column's heading", static_cast<int>(each.levels.size())).arg(each.heading));
    m_column->setVisible(m_columns.size() > 1);
    // Results of several years stand side by side, the last one at the right.
    m_column->setCurrentIndex(m_column->count() - 1);
    fillFrom(m_column->currentIndex());
}

/// The column takes the place of whatever was there: half of one year and half of another is no review.
void EarlierReviewDialog::fillFrom(int column)
{
    const LevelColumn &levels = m_columns[static_cast<std::size_t>(column)];
    for (int line = 0; line < m_answers.lines(); ++line) {
        const auto found = levels.levels.find(m_answers.statement(line).number);
        if (found == levels.levels.end() || !m_model->choose(line, found->second.value()))
            m_model->clear(line);
    }
    constexpr std::size_t maxNamed = 3;
    QStringList told{
        tr("%n level(s) filled in from %1.", nullptr, static_cast<int>(levels.levels.size())).arg(m_table)};
    for (std::size_t at = 0; at < std::min(levels.problems.size(), maxNamed); ++at)
        told << problemText(levels.problems[at]);
    if (const int more = static_cast<int>(levels.problems.size()) - static_cast<int>(maxNamed); more > 0)
        told << tr("and %n more", nullptr, more);
    m_told->setText(told.join(u'\n'));
    m_told->setInk(levels.problems.empty() ? Ink::Good : Ink::Warn);
    m_told->show();
    announce(*m_told, m_told->text());
    m_grid->goTo(0);
    m_grid->setFocus(Qt::OtherFocusReason);
}

void EarlierReviewDialog::tellProgress()
{
    m_count->setText(tr("%1 of %2").arg(m_answers.answered()).arg(m_answers.lines()));
    m_progress->setCounts(m_answers.answered(), 0, m_answers.lines());
}

void EarlierReviewDialog::tellLine()
{
    m_hint->setText(tr("%1 · %2", "a statement's number and what to know about it")
                        .arg(m_answers.statement(m_grid->line()).number.toString(),
                             m_answers.hint(m_grid->line(), document().workspace().institution().kind)));
}

bool EarlierReviewDialog::submit()
{
    ReviewForm form = entered();
    if (!settle(form))
        return false;
    const ReviewId id = ReviewId::create();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto answer = m_answers.answer(id, now);
    if (!answer) {
        setTrouble(tr("Enter at least one level first."));
        m_grid->setFocus(Qt::OtherFocusReason);
        return false;
    }
    std::vector<Edit> edits = form.edits(document().workspace(), id);
    for (Edit &each : edits) {
        if (auto *added = std::get_if<edit::AddReview>(&each))
            added->review.enteredLater = true;
    }
    edits.emplace_back(*answer);
    if (m_finish->isChecked())
        edits.emplace_back(edit::FinishReview{id, now});
    // One gesture: a review without its answers is nothing that anyone wants to undo to.
    return document().performAll(QStringLiteral("add-review"), edits);
}

/// Typed in from paper with one hand on Enter, which goes on to what is next and adds the review only on its button.
void EarlierReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool alone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const auto isButton = [this] { return qobject_cast<QPushButton *>(focusWidget()) != nullptr; };
    if (!enter || !alone || isButton()) {
        ReviewDialog::keyPressEvent(event);
        return;
    }
    // Whoever types from paper has no spreadsheet: the way from the title to the levels passes its button.
    do
        focusNextPrevChild(true);
    while (isButton() && focusWidget() != acceptButton());
}

bool EarlierReviewDialog::wouldBeMissed() const { return m_answers.answered() > 2; }

} // namespace waymark
