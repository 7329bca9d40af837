// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/bringanswersdialog.h"

#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

BringAnswersDialog::BringAnswersDialog(Document &document, const QStringList &paths, QWidget *parent)
    : QDialog(parent)
    , m_intake(new AnswersIntake(document, this))
    , m_heading(new PlainLabel(tr("Bringing answers in"), TextSize::Page, TextWeight::SemiBold))
    , m_progress(new QProgressBar)
    , m_list(new QListWidget)
    , m_close(new QPushButton(tr("Cancel")))
{
    setObjectName(QStringLiteral("bringAnswersDialog"));
    setWindowTitle(tr("Bring answers in"));
    setModal(true);
    m_heading->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("broughtIn"));
    m_list->setAccessibleName(tr("What became of each file"));
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    m_progress->setAccessibleName(tr("Files read"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(m_heading);
    column->addWidget(m_progress);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_close);
    column->addLayout(foot);
    resize(static_cast<int>(textScaled(640)), static_cast<int>(textScaled(180)));

    connect(m_close, &QPushButton::clicked, this, &BringAnswersDialog::reject);
    connect(m_intake, &AnswersIntake::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, std::max(total, 1));
        m_progress->setValue(done);
    });
    connect(m_intake, &AnswersIntake::finished, this, &BringAnswersDialog::showResults);
    m_intake->start(paths);
}

void BringAnswersDialog::reject()
{
    m_intake->cancel();
    QDialog::reject();
}

void BringAnswersDialog::showResults()
{
    const std::vector<Taken> &results = m_intake->results();
    const auto count = [&results](Taken::What what) {
        return static_cast<int>(std::ranges::count(results, what, &Taken::what));
    };
    const int taken = count(Taken::What::Accepted) + count(Taken::What::Waits);
    QStringList parts{tr("%n return(s) taken", nullptr, taken)};
    if (const int waiting = count(Taken::What::Waits))
        parts.append(tr("%n to choose between", nullptr, waiting));
    if (const int again = count(Taken::What::AlreadyThere))
        parts.append(tr("%n there already", nullptr, again));
    if (const int refused = count(Taken::What::Refused))
        parts.append(tr("%n refused", nullptr, refused));
    if (const int others = count(Taken::What::NotAnswers))
        parts.append(tr("%n without answers", nullptr, others));
    m_heading->setText(parts.join(QStringLiteral(", ")));
    // Those that need someone come first.
    std::vector<const Taken *> inOrder;
    inOrder.reserve(results.size());
    for (const Taken &each : results)
        inOrder.push_back(&each);
    std::ranges::stable_sort(inOrder, [](const Taken *a, const Taken *b) {
        const auto rank = [](const Taken *each) {
            return !each->isTaken() ? 0 : each->what == Taken::What::Waits ? 1 : 2;
        };
        return rank(a) < rank(b);
    });
    for (const Taken *each : inOrder)
        m_list->addItem(sentence(*each));
    m_progress->hide();
    m_list->show();
    m_close->setText(tr("Close"));
    m_close->setDefault(true);
    makePrimary(m_close);
    resize(width(), static_cast<int>(textScaled(m_list->count() > 6 ? 460 : 320)));
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

} // namespace waymark
