// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/answer/answersheet.h"

#include "core/text/numbersanddates.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/flowlayout.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/screens.h"
#include "ui/look/waymarkstyle.h"
#include "ui/statement/descriptorcard.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace waymark {

AnswerSheet::AnswerSheet(QWidget *parent)
    : QWidget(parent)
    , m_theme(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_title(new PlainLabel({}, TextSize::Page, TextWeight::SemiBold))
    , m_earlier(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_draft(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold))
    , m_progress(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute))
    , m_cards(new DescriptorRow)
    , m_unknown(new QCheckBox(tr("I don't &know")))
    , m_query(new QCheckBox(tr("I have a &question about this. Please discuss it")))
    , m_clear(new LinkButton(tr("Clear my answer")))
    , m_comment(new TextField({}, maxAnswer))
    , m_evidence(new TextField({}, maxAnswer))
    , m_before(new QPushButton(tr("&Back")))
    , m_next(new QPushButton(tr("&Next")))
    , m_done(new QPushButton(tr("Save and &finish")))
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(spacing::small);
    makeHead(*m_column);
    m_column->addWidget(m_cards);
    connect(m_cards, &DescriptorRow::chosen, this, [this](int level) {
        m_answering->choose(level);
        showStatement();
    });
    connect(m_cards, &DescriptorRow::markPressed, this, &AnswerSheet::cycleMark);
    connect(m_cards, &DescriptorRow::markWanted, this, [this](int level, int point, std::optional<Mark> mark) {
        m_answering->mark(level, point, mark);
        showStatement();
    });
    makeTicks(*m_column);
    makeNotes(*m_column);
    m_column->addStretch(1);

    m_scroll = new WindowScroll(content);
    m_scroll->setObjectName(QStringLiteral("answerBody"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_scroll, 1);
    makeFoot(*all);
}

void AnswerSheet::makeHead(QVBoxLayout &column)
{
    m_title->setObjectName(QStringLiteral("answeredStatement"));
    m_title->setWordWrap(true);
    m_theme->setWordWrap(true);
    column.addWidget(m_theme);
    column.addWidget(m_title);
    m_earlier->setObjectName(QStringLiteral("answeredEarlier"));
    m_earlier->setWordWrap(true);
    column.addWidget(m_earlier);
    auto *stances = new FlowLayout(spacing::page);
    stances->addWidget(m_draft);
    const auto add = [&](Stance stance, const char *name, const QString &text) {
        auto *button = new QRadioButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setAutoExclusive(false); // none can be chosen
        connect(button, &QRadioButton::clicked, this, [this, stance] {
            m_answering->take(stance);
            showStatement();
        });
        stances->addWidget(button);
        m_stances.emplace_back(stance, button);
    };
    add(Stance::Agree, "stanceAgree", tr("I &agree with the draft"));
    add(Stance::Higher, "stanceHigher", tr("It should be &higher"));
    add(Stance::Lower, "stanceLower", tr("It should be &lower"));
    column.addLayout(stances);
}

void AnswerSheet::makeTicks(QVBoxLayout &column)
{
    auto *ticks = new FlowLayout(spacing::page);
    m_unknown->setObjectName(QStringLiteral("doNotKnow"));
    connect(m_unknown, &QCheckBox::clicked, this, [this] {
        m_answering->doNotKnow();
        showStatement();
    });
    connect(m_query, &QCheckBox::clicked, this, [this] {
        m_answering->toggleQuery();
        showStatement();
    });
    m_clear->setObjectName(QStringLiteral("clearAnswer"));
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_answering->takeAway();
        showStatement();
        if (DescriptorCard *card = m_cards->firstCard())
            card->setFocus();
    });
    ticks->addWidget(m_unknown);
    ticks->addWidget(m_query);
    ticks->addWidget(m_clear);
    column.addLayout(ticks);
}

void AnswerSheet::makeNotes(QVBoxLayout &column)
{
    m_notes = new QBoxLayout(QBoxLayout::TopToBottom);
    m_notes->setSpacing(spacing::medium);
    const auto add = [&](QPlainTextEdit *text, const QString &label, const QString &hint,
                         edit::WriteAnswer::Field field) {
        text->setTabChangesFocus(true);
        text->setFixedHeight(static_cast<int>(textScaled(66)));
        connect(text, &QPlainTextEdit::textChanged, this, [this, text, field] {
            if (!m_showing && m_answering)
                m_answering->write(field, text->toPlainText());
        });
        m_notes->addWidget(new Field(label, text, hint), 0, Qt::AlignTop); // one has a hint, and the other none
    };
    add(m_comment, tr("&Why, or what is your question?"), {}, edit::WriteAnswer::Field::Comment);
    add(m_evidence, tr("What is the e&vidence?"), tr("For example, documents, data or examples"),
        edit::WriteAnswer::Field::Evidence);
    m_comment->setObjectName(QStringLiteral("answerComment"));
    m_evidence->setObjectName(QStringLiteral("answerEvidence"));
    column.addLayout(m_notes);
}

void AnswerSheet::makeFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    m_progress->setObjectName(QStringLiteral("answerProgress"));
    m_next->setObjectName(QStringLiteral("nextStatement"));
    m_done->setObjectName(QStringLiteral("finishAnswering"));
    for (QPushButton *button : {m_before, m_next, m_done})
        button->setAutoDefault(false);
    makePrimary(m_next);
    connect(m_before, &QPushButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_done, &QPushButton::clicked, this, &AnswerSheet::finished);
    // In two lines where large text leaves no more: else the whole sheet would be wider than a small screen.
    m_progress->setWordWrap(true);
    foot->addWidget(m_progress, 1);
    foot->addWidget(m_before);
    foot->addWidget(m_done);
    foot->addWidget(m_next);
    column.addLayout(foot);
}

void AnswerSheet::begin(AnswerHere &answering)
{
    m_answering = &answering;
    showStatement();
    if (DescriptorCard *card = m_cards->firstCard())
        card->setFocus();
}

void AnswerSheet::goToBlank()
{
    m_answering->goToBlank();
    showStatement();
    if (DescriptorCard *card = m_cards->firstCard())
        card->setFocus();
}

void AnswerSheet::clear()
{
    m_showing = true;
    m_answering = nullptr;
    for (PlainLabel *label : {m_theme, m_title, m_earlier, m_draft, m_progress})
        label->setText({});
    m_cards->show({});
    for (QPlainTextEdit *text : {m_comment, m_evidence})
        text->clear();
    m_showing = false;
}

void AnswerSheet::showStatement()
{
    m_showing = true;
    const ResponseAnswer answer = m_answering->answer();
    const Statement &statement = m_answering->statement();
    const QString theme = tr("Theme %1: %2").arg(m_answering->theme().number).arg(m_answering->theme().title);
    m_theme->setText(inOneLine({theme, statement.title == statement.shortTitle ? QString() : statement.title}));
    m_title->setText(statement.number.toString() + u' ' + statement.shortTitle);
    m_earlier->setText(m_answering->earlierLine());
    m_earlier->setVisible(!m_earlier->text().isEmpty());
    m_draft->setText(m_answering->draftLine());
    m_draft->setVisible(!m_draft->text().isEmpty());
    for (const auto &[stance, button] : m_stances) {
        button->setVisible(m_answering->offers(stance));
        button->setChecked(answer.stance == stance);
    }
    m_cards->show(m_answering->descriptors());
    m_unknown->setChecked(answer.doNotKnow);
    m_query->setChecked(answer.query);
    m_clear->setEnabled(answer.level || answer.stance || answer.doNotKnow);
    showInPlace(*m_comment, answer.comment);
    showInPlace(*m_evidence, answer.evidence);
    m_before->setEnabled(m_answering->at() > 0);
    const bool isLast = m_answering->at() + 1 == m_answering->count();
    m_next->setVisible(!isLast);
    makePrimary(m_done, isLast);
    m_progress->setText(tr("%1 of %2 answered").arg(m_answering->answered()).arg(m_answering->count()));
    m_showing = false;
    layOutCards();
}

void AnswerSheet::layOutCards()
{
    if (!m_answering)
        return;
    // The cards take what the rest leaves them, or what they need to be read, and all of it scrolls then: two scroll
    // bars next to each other would be one too many.
    m_cards->setFixedHeight(0);
    m_column->invalidate();
    const auto layOutFor = [this](int width) {
        const int rest = m_column->minimumHeightForWidth(width);
        const int room = std::max(m_scroll->height() - rest, 0);
        const int cards = m_cards->layOut(width, room, room, 1.0);
        return std::pair(cards, rest + cards);
    };
    auto [cards, whole] = layOutFor(m_scroll->width());
    if (whole > m_scroll->height())
        cards = layOutFor(m_scroll->width() - m_scroll->verticalScrollBar()->sizeHint().width()).first;
    m_cards->setFixedHeight(cards);
}

void AnswerSheet::cycleMark(int level, int point)
{
    const auto entries = m_answering->descriptors();
    const auto &points = entries[static_cast<std::size_t>(level)].points;
    const std::optional<Mark> now = points[static_cast<std::size_t>(point)].mark;
    const std::optional<Mark> next = !now                   ? std::optional(Mark::InPlace)
                                     : now == Mark::InPlace ? std::optional(Mark::NotYet)
                                     : now == Mark::NotYet  ? std::optional(Mark::Query)
                                                            : std::nullopt;
    m_answering->mark(level, point, next);
    showStatement();
}

void AnswerSheet::go(int by)
{
    const int wanted = m_answering->at() + by;
    if (wanted >= m_answering->count()) {
        Q_EMIT finished();
        return;
    }
    m_answering->goTo(wanted);
    showStatement();
    m_scroll->verticalScrollBar()->setValue(0);
    if (DescriptorCard *card = m_cards->firstCard())
        card->setFocus();
}

bool AnswerSheet::takeKey(const QKeyEvent &event)
{
    const int digit = event.key() - Qt::Key_0;
    // A number or a letter on a tick or a button is not meant for the levels.
    const QWidget *focus = window()->focusWidget();
    if (!event.text().isEmpty() && event.text().front().isLetterOrNumber() && isAncestorOf(focus) &&
        !m_cards->isAncestorOf(focus))
        return false;
    if (digit >= 0 && digit <= Level::max && event.modifiers() == Qt::NoModifier) {
        m_answering->choose(digit);
        showStatement();
        // The card that is chosen has the focus, as with any choice of one: two rings would be two choices.
        if (DescriptorCard *card = m_cards->firstCard(); card && m_cards->isAncestorOf(focus))
            card->setFocus();
    } else if (event.key() == Qt::Key_Delete || event.key() == Qt::Key_Backspace) {
        m_answering->takeAway();
        showStatement();
    } else if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        go(1);
    } else if (event.key() == Qt::Key_M) {
        // To the boxes of the points, of the chosen card or the first.
        if (DescriptorCard *card = m_cards->firstCard(); card && !card->marks().empty())
            card->marks().front()->setFocus();
    } else if (event.key() == Qt::Key_PageDown || event.key() == Qt::Key_PageUp) {
        go(event.key() == Qt::Key_PageDown ? 1 : -1);
    } else {
        return false;
    }
    return true;
}

void AnswerSheet::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // Below each other where their questions have no room beside each other.
    const bool below = width() < textScaled(960);
    m_notes->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    layOutCards();
}

} // namespace waymark
