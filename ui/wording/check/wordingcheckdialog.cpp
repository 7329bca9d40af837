// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/wordingcheckdialog.h"

#include "core/text/errors.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"
#include "ui/forms/formdialog.h"
#include "ui/look/keycap.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"
#include "ui/wording/check/checklist.h"
#include "ui/wording/check/checkwords.h"
#include "ui/wording/check/documentcard.h"
#include "ui/wording/check/pageview.h"
#include "ui/wording/check/textspanel.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace waymark {
namespace {

QScrollArea *scrolling(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

WordingCheckDialog::WordingCheckDialog(Document &document, FoundModel read, const QString &reader, QWidget *parent)
    : QDialog(parent)
    , m_document(document)
    , m_check(document.workspace(), document.review(), std::move(read), QDate::currentDate())
    , m_pictures(m_check.found().file(), reader)
    , m_list(new CheckList)
    , m_onlyDoubtful(new QCheckBox(tr("Only &doubtful")))
    , m_showPage(new QCheckBox(tr("Show the &page")))
    , m_middle(new QStackedWidget)
    , m_about(new DocumentCard(m_check, document.review()))
    , m_texts(new TextsPanel(m_check))
    , m_page(new PageView(m_pictures, m_check.found().pages()))
    , m_trouble(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Warn))
    , m_count(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold))
    , m_next(new QPushButton(tr("&Next doubtful")))
{
    setObjectName(QStringLiteral("wordingCheckDialog"));
    setWindowTitle(tr("Check what was read"));
    setModal(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::medium, spacing::page, spacing::medium);
    column->setSpacing(spacing::small);
    column->addWidget(new PlainLabel(tr("Check what was read"), TextSize::Page, TextWeight::SemiBold));
    m_middle->addWidget(scrolling(m_about));
    m_middle->addWidget(m_texts);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(spacing::page);
    parts->addWidget(makeList());
    parts->addWidget(m_middle);
    parts->addWidget(m_page);
    parts->setStretchFactor(0, 0);
    parts->setStretchFactor(1, 3);
    parts->setStretchFactor(2, 2);
    m_middle->setMinimumWidth(static_cast<int>(textScaled(250)));
    column->addWidget(parts, 1);
    m_trouble->setObjectName(QStringLiteral("checkTrouble"));
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addLayout(makeFoot());
    connectParts();
    refresh();
    m_list->choose({});
    m_list->setFocus();
}

QWidget *WordingCheckDialog::makeList()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    m_onlyDoubtful->setObjectName(QStringLiteral("onlyDoubtful"));
    column->addWidget(m_onlyDoubtful);
    column->addWidget(m_list, 1);
    m_showPage->setObjectName(QStringLiteral("showPage"));
    m_showPage->setChecked(true);
    column->addWidget(m_showPage);
    side->setMinimumWidth(static_cast<int>(textScaled(230))); // a number and a short title
    return side;
}

QLayout *WordingCheckDialog::makeFoot()
{
    auto *foot = new QHBoxLayout;
    foot->setSpacing(spacing::small);
    m_count->setObjectName(QStringLiteral("doubtfulCount"));
    m_next->setObjectName(QStringLiteral("nextDoubtful"));
    m_next->setToolTip(tr("Goes to the next doubtful text (N)"));
    m_next->setAutoDefault(false);
    showKey(m_next, QStringLiteral("N"));
    foot->addWidget(m_count);
    foot->addWidget(m_next);
    foot->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QAbstractButton::clicked, this, &WordingCheckDialog::reject);
    auto *use = new QPushButton(tr("&Use this"));
    use->setObjectName(QStringLiteral("useThis"));
    use->setAutoDefault(false);
    makePrimary(use);
    connect(use, &QAbstractButton::clicked, this, &WordingCheckDialog::accept);
    foot->addWidget(cancel);
    foot->addWidget(use);
    return foot;
}

void WordingCheckDialog::connectParts()
{
    connect(m_list, &CheckList::rowChosen, this, &WordingCheckDialog::showRow);
    connect(m_list, &CheckList::entered, this, [this] {
        if (m_middle->currentIndex() == 0)
            m_about->firstField()->setFocus(Qt::OtherFocusReason);
        else
            m_texts->enter(m_texts->current());
    });
    connect(m_onlyDoubtful, &QCheckBox::toggled, this, &WordingCheckDialog::refresh);
    connect(m_showPage, &QCheckBox::toggled, m_page, &QWidget::setVisible);
    connect(m_about, &DocumentCard::useChanged, this, &WordingCheckDialog::refresh);
    connect(m_texts, &TextsPanel::currentChanged, this, &WordingCheckDialog::showPlace);
    connect(m_texts, &TextsPanel::changed, this, [this] {
        refresh();
        showPlace();
    });
    connect(m_texts, &TextsPanel::confirmed, this, &WordingCheckDialog::goToNext);
    connect(m_texts, &TextsPanel::left, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_next, &QAbstractButton::clicked, this, &WordingCheckDialog::goToNext);
    // Only in the list: on a button, too, a letter does nothing to the texts.
    auto *next = new QShortcut(Qt::Key_N, m_list);
    next->setContext(Qt::WidgetShortcut);
    connect(next, &QShortcut::activated, this, &WordingCheckDialog::goToNext);
    setShowsRefusals(*this);
    connect(&m_document, &Document::refused, this, [this](const Error &error) { setTrouble(sentence(error)); });
}

void WordingCheckDialog::takeSize()
{
    const QWidget *beside = parentWidget() ? parentWidget()->window() : nullptr;
    const QSize room = screen()->availableGeometry().size();
    const QSize wanted = beside ? beside->size() : room;
    resize(std::min({wanted.width(), room.width() - 2 * spacing::tiny, static_cast<int>(textScaled(1720))}),
           std::min({wanted.height(), room.height() - spacing::large, static_cast<int>(textScaled(1040))}));
    // The texts have most of the room, and the page enough to read two cells in.
    const int list = std::min(static_cast<int>(textScaled(300)), width() * 22 / 100);
    const int rest = width() - list;
    findChild<QSplitter *>()->setSizes({list, rest * 56 / 100, rest * 44 / 100});
}

void WordingCheckDialog::showEvent(QShowEvent *event)
{
    if (!m_sized)
        takeSize();
    m_sized = true;
    QDialog::showEvent(event);
}

void WordingCheckDialog::showRow()
{
    const auto row = m_list->chosen();
    if (!row)
        return;
    m_middle->setCurrentIndex(row->kind == CheckRow::Kind::Document ? 0 : 1);
    if (row->kind == CheckRow::Kind::Document) {
        m_about->refresh();
        m_page->showAreas({}, false);
    } else {
        m_texts->showRow(*row);
    }
    if (m_onlyDoubtful->isChecked())
        refresh();
}

void WordingCheckDialog::showPlace()
{
    const auto place = m_texts->current();
    const FoundModel::Text *text = place ? m_check.text(*place) : nullptr;
    m_page->showAreas(text ? text->areas : std::vector<PageArea>(), text && text->isOpen());
}

void WordingCheckDialog::refresh()
{
    m_list->showRows(checkRows(m_check, m_onlyDoubtful->isChecked(), m_list->chosen()));
    const int open = m_check.openCount();
    m_count->setText(checkwords::doubtful(open));
    m_count->setInk(open > 0 ? Ink::Warn : Ink::Text);
    m_next->setEnabled(open > 0);
    m_about->refresh();
    setTrouble({});
}

void WordingCheckDialog::goTo(const FoundPlace &place)
{
    CheckRow row;
    row.kind = place.statement ? CheckRow::Kind::Statement : CheckRow::Kind::Theme;
    row.theme = place.theme;
    row.statement = place.statement;
    const auto chosen = m_list->chosen();
    if (!chosen || !chosen->isSame(row)) {
        // The filter may hide it.
        m_list->showRows(checkRows(m_check, m_onlyDoubtful->isChecked(), row));
        m_list->choose(row);
    }
    m_texts->enter(place);
}

void WordingCheckDialog::goToNext()
{
    const auto chosen = m_list->chosen();
    const bool inTexts = m_middle->currentIndex() == 1 && chosen && chosen->kind != CheckRow::Kind::LeftOut;
    // From the list to the statement's own doubtful text first, then on.
    auto after = inTexts ? m_texts->current() : std::nullopt;
    if (after && !m_texts->isAncestorOf(focusWidget()) && m_check.text(*after)->isOpen()) {
        m_texts->enter(after);
        return;
    }
    if (const auto next = m_check.nextOpen(after))
        goTo(*next);
    else
        m_list->setFocus();
}

void WordingCheckDialog::setTrouble(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->setVisible(!sentence.isEmpty());
}

bool WordingCheckDialog::pointTo(const WordingCheck::Problem &problem)
{
    setTrouble(problem.sentence);
    if (problem.place) {
        goTo(*problem.place);
    } else if (problem.kind != WordingCheck::Problem::Kind::Document) {
        m_list->choose({});
        m_about->pointTo(problem);
    }
    return false;
}

bool WordingCheckDialog::store()
{
    if (const auto problem = m_check.problem())
        return pointTo(*problem);
    const int open = m_check.openCount();
    if (open > 0 && !confirm(this, tr("%1. Use them as they are?").arg(checkwords::doubtful(open)),
                             checkwords::openList(m_check), tr("Use them as they are")))
        return false;
    const auto model = m_check.model();
    if (!model) {
        setTrouble(sentence(model.error()));
        return false;
    }
    const Review *review = m_document.review();
    std::vector<Edit> edits{edit::AddModel{*model}};
    if (m_about->useForReview() && review)
        edits.emplace_back(edit::UseWording{review->id, model->wording.digest()});
    // Both or neither: with the first alone, trying again would be refused.
    const bool isStored = edits.size() == 1 ? m_document.perform(edits.front())
                                            : m_document.performAll(QStringLiteral("use-wording"), edits);
    if (!isStored)
        return false;
    m_stored = *model;
    return true;
}

void WordingCheckDialog::accept()
{
    setTrouble({});
    if (store())
        QDialog::accept();
}

void WordingCheckDialog::reject()
{
    if (wouldBeMissed() &&
        !confirm(this, tr("Close without saving what you checked?"), tr("None of it has been saved yet."),
                 tr("Close without saving"), tr("Continue editing")))
        return;
    QDialog::reject();
}

void WordingCheckDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter presses the button that has the keyboard; it never stores what nobody looked at.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()))
            button->click();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace waymark
