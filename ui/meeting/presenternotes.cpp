// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presenternotes.h"

#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/answerdots.h"
#include "ui/desk/page.h"
#include "ui/look/badges.h"
#include "ui/look/card.h"
#include "ui/look/controlpainters.h"
#include "ui/look/flowlayout.h"
#include "ui/look/keycap.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tags.h"
#include "ui/look/waymarkstyle.h"
#include "ui/statement/notefield.h"
#include "ui/statement/pagescroll.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace waymark {
namespace {

void addHeading(QVBoxLayout *to, const QString &text)
{
    if (to->count() > 0)
        to->addSpacing(spacing::small);
    to->addWidget(new PlainLabel(text, TextSize::Body, TextWeight::SemiBold));
}

QWidget *voiceRow(const VoiceEntry &voice)
{
    auto *whole = new QWidget;
    auto *row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::small);
    if (voice.badge.kind != BadgeKind::Unanswered) {
        auto *badge = new LevelBadge(whole);
        badge->setAnswer(voice.badge.kind, voice.badge.level, voice.badge.levels);
        row->addWidget(badge, 0, Qt::AlignTop);
    }
    QStringList head;
    for (const QString &part : {voice.who, voice.said}) {
        if (!part.isEmpty())
            head << part;
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    if (!head.isEmpty())
        texts->addWidget(wrappingLabel(inOneLine(head), TextSize::Small, Ink::Mute));
    if (!voice.text.isEmpty())
        texts->addWidget(wrappingLabel(voice.text, TextSize::Body, Ink::Text));
    row->addLayout(texts, 1);
    return whole;
}

} // namespace

/// The levels as buttons, in a ring while numbers choose them.
class LevelRow : public QWidget
{
public:
    using QWidget::QWidget;

    void setReady(bool ready)
    {
        m_ready = ready;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!m_ready)
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), Tokens::of(palette()), corner::control + 2);
    }

private:
    bool m_ready = false;
};

PresenterNotes::PresenterNotes(QWidget *parent)
    : QWidget(parent)
    , m_stage(new QWidget(this))
    , m_theme(new ThemeBadge(1, this, 26))
    , m_badge(new LevelBadge(this, 26))
    , m_title(new PlainLabel({}, TextSize::Page, TextWeight::SemiBold, Ink::Text, this))
    , m_wholeTitle(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_standing(new PlainLabel({}, TextSize::Body, TextWeight::Regular, Ink::Mute, this))
    , m_room(new LinkButton({}, this))
    , m_levels(new LevelRow(this))
    , m_agree(new QPushButton(tr("Agree and next"), this))
    , m_hands(new QPushButton(tr("Hands…"), this))
    , m_dissent(new QPushButton(tr("Different view…"), this))
    , m_rationale(new NoteField(this))
    , m_scroll(new PageScroll(this))
{
    m_title->setEliding(true);
    m_title->setObjectName(QStringLiteral("presenterTitle"));
    m_wholeTitle->setObjectName(QStringLiteral("presenterWholeTitle"));
    m_wholeTitle->setEliding(true);
    m_rationale->setObjectName(QStringLiteral("presenterRationale"));
    m_rationale->setAccessibleName(tr("Why this fits"));
    m_rationale->setPlaceholderText(tr("In a sentence. It is saved with the decision."));
    m_rationale->setFixedHeight(static_cast<int>(textScaled(62)));
    m_agree->setObjectName(QStringLiteral("presenterAgree"));
    m_dissent->setObjectName(QStringLiteral("presenterDissent"));
    makePrimary(m_agree);
    showKey(m_agree, QStringLiteral("↵"));
    m_hands->setObjectName(QStringLiteral("presenterHands"));
    m_hands->setToolTip(tr("Count a show of hands for this statement (V)"));
    showKey(m_hands, QStringLiteral("V"));
    showKey(m_dissent, QStringLiteral("D"));
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(m_theme);
    head->addWidget(m_title, 1);
    auto *answer = new QHBoxLayout;
    answer->setSpacing(spacing::small);
    answer->addWidget(m_badge);
    answer->addWidget(m_standing, 1);
    answer->addWidget(m_room);
    answer->addWidget(new KeyHint(QStringLiteral("I"), this));
    auto *levels = new QHBoxLayout(m_levels);
    levels->setContentsMargins(spacing::tiny, spacing::tiny, spacing::tiny, spacing::tiny);
    levels->setSpacing(spacing::tiny);
    // What is pressed for each statement is next to its levels; the other two go to a line of their own together.
    auto *others = new QWidget(m_stage);
    auto *both = new QHBoxLayout(others);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(spacing::small);
    both->addWidget(m_hands);
    both->addWidget(m_dissent);
    auto *deeds = new FlowLayout;
    deeds->addWidget(m_levels);
    deeds->addWidget(m_agree);
    deeds->addSpring();
    deeds->addWidget(others);
    for (QPushButton *button : {m_agree, m_hands, m_dissent}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *why = new QHBoxLayout;
    why->setSpacing(spacing::small);
    why->addWidget(new PlainLabel(tr("Why this fits"), TextSize::Body, TextWeight::SemiBold, Ink::Text, this));
    why->addWidget(new KeyHint(QStringLiteral("Y"), this));
    why->addStretch(1);
    auto *texts = new QWidget;
    m_texts = new QVBoxLayout(texts);
    m_texts->setContentsMargins(0, 0, spacing::small, 0);
    m_texts->setSpacing(spacing::tiny);
    m_scroll->setWidget(texts);
    auto *card = new Card(this);
    card->setContentsMargins(0, 0, 0, 0);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(spacing::cardPadding, spacing::medium, spacing::small, spacing::medium);
    inside->addWidget(m_scroll);
    // At least a heading with a few lines: less would cut through one.
    m_scroll->setMinimumHeight(qRound(textScaled(84)));
    auto *stage = new QVBoxLayout(m_stage);
    stage->setContentsMargins(0, 0, 0, 0);
    stage->setSpacing(spacing::small);
    stage->addLayout(head);
    stage->addWidget(m_wholeTitle);
    stage->addLayout(answer);
    stage->addLayout(deeds);
    m_all = new QVBoxLayout(this);
    QVBoxLayout *all = m_all;
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(spacing::small);
    all->addWidget(m_stage);
    all->addLayout(why);
    all->addWidget(m_rationale);
    all->addWidget(card, 1);
    connect(m_agree, &QPushButton::clicked, this, &PresenterNotes::agreeWanted);
    m_room->setObjectName(QStringLiteral("presenterRoom"));
    m_room->setToolTip(tr("Which round this is and who is in the meeting (I)"));
    m_room->setFocusPolicy(Qt::TabFocus);
    connect(m_room, &QPushButton::clicked, this, &PresenterNotes::roomWanted);
    connect(m_hands, &QPushButton::clicked, this, &PresenterNotes::handsWanted);
    connect(m_dissent, &QPushButton::clicked, this, &PresenterNotes::dissentWanted);
}

void PresenterNotes::takeStageBack() { m_all->insertWidget(0, m_stage); }

void PresenterNotes::setReady(bool ready) { m_levels->setReady(ready); }

void PresenterNotes::showLevels(const PresenterContent &content)
{
    while (m_buttons.size() < content.missing.size()) {
        const int level = static_cast<int>(m_buttons.size());
        auto *button = new QPushButton(QString::number(level), m_levels);
        button->setObjectName(QStringLiteral("presenterLevel%1").arg(level));
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedWidth(static_cast<int>(textScaled(38)));
        connect(button, &QPushButton::clicked, this, [this, level] { Q_EMIT levelChosen(level); });
        m_levels->layout()->addWidget(button);
        m_buttons.push_back(button);
    }
    for (std::size_t level = 0; level < m_buttons.size(); ++level) {
        QPushButton *button = m_buttons[level];
        const bool there = level < content.missing.size();
        button->setVisible(there);
        button->setEnabled(there && !content.locked && !content.missing[level]);
        button->setAccessibleName(levelName(*Level::from(static_cast<int>(level))));
        button->setChecked(content.badge.kind != BadgeKind::Unanswered &&
                           content.badge.level == static_cast<int>(level));
    }
}

void PresenterNotes::showTexts(const PresenterContent &content)
{
    clearLayout(m_texts);
    if (!content.answers.isEmpty()) {
        addHeading(m_texts, tr("What colleagues said"));
        m_texts->addWidget(wrappingLabel(content.answers, TextSize::Small, Ink::Mute));
    }
    if (!content.spread.empty()) {
        auto *dots = new AnswerDots(Qt::Horizontal);
        dots->setCounts(content.spread);
        // Further apart than where there is less room, so that a count is by its own dots.
        dots->setMayStack();
        dots->setMaximumWidth(qRound(textScaled(94)) * static_cast<int>(content.spread.size()));
        m_texts->addWidget(dots);
    }
    for (const VoiceEntry &voice : content.voices)
        m_texts->addWidget(voiceRow(voice));
    for (const PresenterNote &note : content.notes) {
        addHeading(m_texts, note.heading);
        m_texts->addWidget(wrappingLabel(note.text, TextSize::Body, Ink::Text));
    }
    if (!content.record.empty())
        addHeading(m_texts, tr("Rounds so far"));
    for (const PresenterNote &note : content.record) {
        m_texts->addWidget(wrappingLabel(note.heading, TextSize::Body, Ink::Text));
        if (!note.text.isEmpty())
            m_texts->addWidget(wrappingLabel(note.text, TextSize::Small, Ink::Mute));
    }
    if (m_texts->count() == 0)
        m_texts->addWidget(wrappingLabel(tr("No notes yet."), TextSize::Body, Ink::Mute));
    m_texts->addStretch(1);
}

void PresenterNotes::show(const PresenterContent &content)
{
    m_theme->setNumber(content.theme);
    m_title->setText(content.number + u' ' + content.title);
    m_wholeTitle->setText(content.wholeTitle);
    m_wholeTitle->setVisible(!content.wholeTitle.isEmpty());
    m_standing->setText(content.standing);
    m_room->setText(content.round);
    m_badge->setAnswer(content.badge.kind, content.badge.level, content.badge.levels);
    m_rationale->setValue(content.rationale);
    m_rationale->setReadOnly(content.locked);
    m_agree->setEnabled(!content.locked);
    m_hands->setEnabled(!content.locked);
    m_dissent->setEnabled(!content.locked);
    showLevels(content);
    const bool same = m_shown.number == content.number && m_shown.voices == content.voices &&
                      m_shown.notes == content.notes && m_shown.record == content.record &&
                      m_shown.answers == content.answers && m_shown.spread == content.spread && m_texts->count() > 0;
    m_shown = content;
    if (!same)
        showTexts(content);
}

} // namespace waymark
