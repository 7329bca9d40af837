// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/compare/historytab.h"

#include "core/insight/followup.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/forms/dateedit.h"
#include "ui/forms/formdialog.h"
#include "ui/look/card.h"
#include "ui/look/choices.h"
#include "ui/look/flowlayout.h"
#include "ui/look/tokens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/places/compare/criticalfrienddialog.h"
#include "ui/statement/notefield.h"

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>

namespace waymark {
namespace {

/// What takes the height that is left over, and asks for no more than its least.
template <class Widget>
class LeastHeight : public Widget
{
public:
    [[nodiscard]] QSize sizeHint() const override { return {Widget::sizeHint().width(), this->minimumHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {Widget::minimumSizeHint().width(), this->minimumHeight()};
    }
};

/// Of a field for a line, at the usual size.
constexpr int lineHeight = 40;

} // namespace

VisitPanel::VisitPanel(Document &document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_kind(new SegmentedControl)
    , m_date(new DateEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::small);
    auto *row = new FlowLayout(spacing::medium);
    m_kind->setObjectName(QStringLiteral("visitKind"));
    m_kind->setAccessibleName(tr("Visitors"));
    m_kind->addSegment(tr("Peers"));
    m_kind->addSegment(tr("Experts"));
    row->addWidget(new Field(tr("&Kind"), m_kind));
    m_date->setObjectName(QStringLiteral("visitDate"));
    row->addWidget(new Field(tr("&Date"), m_date));
    column->addLayout(row);
    addNote("visitors", tr("&Visitors (roles)"), tr("Roles and institutions, not names"), &Visit::visitors, lineHeight);
    addNote("successes", tr("&Strengths they identified"), {}, &Visit::successes, 50);
    addNote("questions", tr("&Questions they asked"), {}, &Visit::questions, 50);
    addNote("advice", tr("Their &advice"), {}, &Visit::advice, 50);
    addNote("nextSteps", tr("&Next steps"), {}, &Visit::nextSteps, 50);

    needsChangeableFile(m_kind, document);
    needsChangeableFile(m_date, document);
    connect(m_kind, &SegmentedControl::currentChanged, this, [this](int index) {
        if (!m_document.flush())
            return;
        Visit visit = m_shown;
        visit.kind = index == 0 ? VisitKind::Peer : VisitKind::Expert;
        m_document.perform(edit::ReviseVisit{visit});
    });
    connect(m_date, &DateEdit::dateChanged, this, [this](const QDate &date) {
        m_shown.date = date;
        m_document.performLater(QStringLiteral("visit-date"), edit::ReviseVisit{m_shown});
    });
}

NoteField *VisitPanel::addNote(const char *name, const QString &label, const QString &hint, QString Visit::*text,
                               int height)
{
    auto *note = new LeastHeight<NoteField>;
    note->setObjectName(QString::fromLatin1(name));
    // What a large window has more is for the texts, not for the gaps between them.
    note->setMinimumHeight(static_cast<int>(textScaled(height)));
    const bool isLine = height == lineHeight;
    if (isLine) // and as high as what is written in it, up to three lines
        connect(note->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, note,
                [note](const QSizeF &size) { setLines(*note, std::clamp(qCeil(size.height()), 1, 3)); });
    auto *field = new Field(label, note, hint);
    static_cast<QBoxLayout *>(field->layout())->setStretchFactor(note, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(field, isLine ? 0 : 1);
    connect(note, &NoteField::typed, this, [this, name, text](const QString &value) { revise(name, text, value); });
    connect(note, &NoteField::left, this, [this] { m_document.flush(); });
    m_notes.emplace_back(note, text);
    needsChangeableFile(note, m_document);
    return note;
}

void VisitPanel::revise(const char *field, QString Visit::*text, const QString &value)
{
    m_shown.*text = value;
    // Typing elsewhere that was still pending is written first, and what is shown anew then lacks this key.
    m_writing = true;
    m_document.performLater(QStringLiteral("visit-") + QLatin1String(field), edit::ReviseVisit{m_shown});
    m_writing = false;
}

void VisitPanel::showVisit(const Visit &visit)
{
    // What is being typed is not in the file yet, and stays as it is typed.
    if ((m_writing || m_document.hasPending()) && visit.id == m_shown.id)
        return;
    m_shown = visit;
    const QSignalBlocker kindBlocker(m_kind);
    const QSignalBlocker dateBlocker(m_date);
    m_kind->setCurrentIndex(visit.kind == VisitKind::Peer ? 0 : 1);
    m_date->setDate(visit.date);
    for (const auto &[note, text] : m_notes)
        note->setValue(visit.*text);
}

void VisitPanel::startWriting() { m_notes.front().first->setFocus(Qt::OtherFocusReason); }

namespace {

QString dueLine(const QString &what, QDate due, QDate today)
{
    return due < today ? HistoryTab::tr("! Overdue: %1, due on %2").arg(what, longDate(due))
                       : HistoryTab::tr("Next: %1, due on %2").arg(what, longDate(due));
}

} // namespace

QStringList dueLines(const Workspace &workspace, QDate today)
{
    QStringList lines;
    using Because = NextReview::Because;
    if (const auto next = nextYearlyReview(workspace))
        lines.append(next->because != Because::Planned
                         ? dueLine(HistoryTab::tr("our internal review"), next->due, today)
                     : next->due < today
                         ? HistoryTab::tr("Not finished yet: our internal review for %1").arg(longDate(next->due))
                         : HistoryTab::tr("Next: our internal review, planned for %1").arg(longDate(next->due)));
    const auto peer = nextPeerReview(workspace);
    if (!peer)
        lines.append(HistoryTab::tr("No peer review is recorded yet. You can have the first one once your first review "
                                    "is finished, then usually every %n year(s).",
                                    nullptr, workspace.institution().peerReviewYears));
    else if (peer->because == Because::First)
        lines.append(
            HistoryTab::tr("No peer review is recorded yet. Your first review is finished, so you can arrange one "
                           "now, then usually every %n year(s).",
                           nullptr, workspace.institution().peerReviewYears));
    else
        lines.append(dueLine(HistoryTab::tr("a peer review"), peer->due, today));
    return lines;
}

HistoryTab::HistoryTab(Document &document, QWidget *parent)
    : PageTab(document, parent)
    , m_due(wrappingLabel({}, TextSize::Body, Ink::Text))
    , m_list(new LeastHeight<QListWidget>) // scrolls before the page does
    , m_record(new QPushButton(tr("Record a visit")))
    , m_asFriend(new QPushButton)
    , m_remove(new QPushButton(tr("Remove this visit…")))
    , m_explanation(wrappingLabel({}, TextSize::Body, Ink::Mute))
    , m_scroll(new LeastHeight<QScrollArea>)
    , m_panel(new VisitPanel(document))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(spacing::medium);
    auto *left = new Card;
    auto *list = new QVBoxLayout(left);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(spacing::medium);
    m_due->setObjectName(QStringLiteral("dueReviews"));
    list->addWidget(m_due);
    m_list->setObjectName(QStringLiteral("history"));
    m_list->setAccessibleName(tr("All reviews, latest first"));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(static_cast<int>(textScaled(120)));
    list->addWidget(m_list, 1);
    m_record->setObjectName(QStringLiteral("recordVisit"));
    makePrimary(m_record);
    m_asFriend->setObjectName(QStringLiteral("asCriticalFriend"));
    m_asFriend->setToolTip(tr("What you asked and advised other schools and colleges"));
    auto *buttons = new FlowLayout(spacing::small);
    buttons->addWidget(m_record);
    buttons->addWidget(m_asFriend);
    list->addLayout(buttons);
    columns->addWidget(left, 2);

    auto *right = new Card;
    auto *detail = new QVBoxLayout(right);
    detail->setContentsMargins(0, 0, 0, 0);
    detail->setSpacing(spacing::medium);
    detail->addWidget(m_explanation);
    // Five texts want more height than a small screen has.
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setMinimumHeight(static_cast<int>(textScaled(160)));
    m_scroll->setWidget(m_panel);
    for (QWidget *ground : {m_scroll->viewport(), static_cast<QWidget *>(m_panel)})
        ground->setAutoFillBackground(false); // the card's
    detail->addWidget(m_scroll, 1);
    m_remove->setObjectName(QStringLiteral("removeVisit"));
    detail->addWidget(m_remove, 0, Qt::AlignLeft);
    detail->addStretch(0);                           // keeps the explanation on top where there is nothing below it
    right->setMaximumWidth(qRound(textScaled(880))); // longer lines are hard to read
    columns->addWidget(right, 3);

    for (QPushButton *each : {m_record, m_asFriend, m_remove})
        needsChangeableFile(each, document);
    connect(m_record, &QPushButton::clicked, this, &HistoryTab::record);
    connect(m_asFriend, &QPushButton::clicked, this, &HistoryTab::showAsFriend);
    connect(m_remove, &QPushButton::clicked, this, &HistoryTab::remove);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || static_cast<std::size_t>(row) >= m_events.size())
            return;
        // A date that was typed a moment ago can put them in another order.
        const auto chosen = m_events[static_cast<std::size_t>(row)].visit;
        if (!this->document().flush())
            return;
        m_visit = chosen;
        if (m_events[static_cast<std::size_t>(row)].visit == chosen)
            showChosen();
        else
            refresh();
    });
}

QString HistoryTab::lineOf(const HistoryEvent &event) const
{
    const Workspace &workspace = document().workspace();
    if (event.review) {
        const Review &review = *workspace.review(*event.review);
        const QString state = review.isFinished() ? tr("finished") : tr("not finished");
        return tr("%1\nOur internal review, %2: %3").arg(longDate(event.date), review.year, state);
    }
    const Visit &visit = *workspace.visits().find(*event.visit);
    const QString kind = visit.kind == VisitKind::Peer ? tr("Peer review") : tr("Expert review");
    const QString who = visit.visitors.simplified().left(120);
    return who.isEmpty() ? tr("%1\n%2").arg(longDate(event.date), kind)
                         : tr("%1\n%2, by %3").arg(longDate(event.date), kind, who);
}

void HistoryTab::refresh()
{
    const Workspace &workspace = document().workspace();
    m_due->setText(dueLines(workspace, QDate::currentDate()).join(u'\n'));
    const int notes = workspace.criticalFriendNotes().size();
    m_asFriend->setText(notes == 0 ? tr("As a critical friend…") : tr("As a critical friend (%1)…").arg(notes));
    m_events = reviewHistory(workspace);
    {
        const QSignalBlocker blocker(m_list);
        m_list->clear();
        int chosen = -1;
        for (const HistoryEvent &event : m_events) {
            m_list->addItem(lineOf(event));
            if (event.visit && event.visit == m_visit)
                chosen = m_list->count() - 1;
        }
        m_list->setCurrentRow(chosen);
        if (chosen < 0)
            m_visit.reset();
    }
    showChosen();
}

void HistoryTab::showChosen()
{
    const Visit *visit = m_visit ? document().workspace().visits().find(*m_visit) : nullptr;
    m_scroll->setVisible(visit);
    m_remove->setVisible(visit);
    m_explanation->setText(visit ? tr("What visitors found. Visits have no levels.")
                                 : tr("Peers from other schools and colleges, or experts, visit every few years. "
                                      "Record the strengths they identified, their questions and advice, and your next "
                                      "steps. Choose a visit on the left to read or change it."));
    if (visit)
        m_panel->showVisit(*visit);
}

void HistoryTab::record()
{
    Visit visit;
    visit.id = VisitId::create();
    visit.date = QDate::currentDate();
    const auto before = m_visit;
    m_visit = visit.id;
    if (!document().perform(edit::RecordVisit{visit})) {
        m_visit = before;
        return;
    }
    m_panel->startWriting();
}

void HistoryTab::remove()
{
    if (!m_visit || !document().flush())
        return;
    if (confirm(this, tr("Remove this visit?"), tr("Your notes about it will be removed too. You can undo this."),
                tr("Remove")))
        document().perform(edit::RemoveVisit{*m_visit});
}

void HistoryTab::chooseVisit(VisitId visit)
{
    m_visit = visit;
    refresh();
}

void HistoryTab::showAsFriend()
{
    if (document().flush())
        CriticalFriendDialog(document(), this).exec();
}

QWidget *HistoryTab::firstFocus() { return m_list; }

} // namespace waymark
