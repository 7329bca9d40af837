// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/desk/settings.h"
#include "ui/look/accessible.h"
#include "ui/look/controlpainters.h"
#include "ui/look/plainlabel.h"
#include "ui/look/waymarkstyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <array>

namespace waymark {
namespace {

const QString tourName = QStringLiteral("tour");

struct TourStep
{
    Place place;
    const char *text;
};

constexpr std::array tourSteps{
    TourStep{Place::Prepare,
             QT_TRANSLATE_NOOP(
                 "waymark::TourBar",
                 "Prepare: who is taking part, who you ask before the meeting, and where their views differ.")},
    TourStep{Place::Agree, QT_TRANSLATE_NOOP("waymark::TourBar",
                                             "Agree: one statement at a time. Choose the level that fits best, note "
                                             "why, and press Enter once everyone agrees.")},
    TourStep{Place::Summary,
             QT_TRANSLATE_NOOP("waymark::TourBar", "Summary: the results so far, with strengths and priority areas. "
                                                   "“why these?” explains how they were chosen.")},
    TourStep{Place::Actions,
             QT_TRANSLATE_NOOP("waymark::TourBar", "Actions: who does what by when, and the outcome, year by year.")},
    TourStep{Place::Reports,
             QT_TRANSLATE_NOOP("waymark::TourBar", "Reports: a paper for governors, ready to save. Press Ctrl+F to "
                                                   "find anything, and F1 to open the guide wherever you are.")},
};

} // namespace

TourBar::TourBar(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_text(new PlainLabel({}, TextSize::Body, TextWeight::SemiBold, Ink::Text, this))
    , m_next(new QPushButton(this))
    , m_leave(new QPushButton(this))
{
    setObjectName(tourName);
    m_text->setObjectName(QStringLiteral("tourText"));
    m_text->setWordWrap(true);
    m_next->setObjectName(QStringLiteral("tourNext"));
    m_leave->setObjectName(QStringLiteral("tourLeave"));
    makePrimary(m_next);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spacing::page, spacing::small, spacing::page, spacing::small);
    row->setSpacing(spacing::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_leave);
    row->addWidget(m_next);
    connect(m_next, &QPushButton::clicked, this, &TourBar::next);
    connect(m_leave, &QPushButton::clicked, this, &TourBar::leave);
    hide();
}

void TourBar::offer()
{
    if (m_settings.wasExplained(tourName))
        return;
    m_step = 0;
    m_next->setText(tr("Start the tour"));
    m_leave->setText(tr("No, thanks"));
    say(tr("New to Waymark? A tour of five pages of this sample takes a minute."));
}

void TourBar::next()
{
    m_settings.setExplained(tourName);
    if (m_step == static_cast<int>(tourSteps.size())) {
        leave();
        return;
    }
    const TourStep &step = tourSteps[static_cast<std::size_t>(m_step++)];
    const bool isLast = m_step == static_cast<int>(tourSteps.size());
    m_next->setText(isLast ? tr("Finish") : tr("Next"));
    m_leave->setText(tr("Leave the tour"));
    m_leave->setVisible(!isLast);
    Q_EMIT placeWanted(step.place);
    // The page that was gone to took the keyboard.
    m_next->setFocus(Qt::OtherFocusReason);
    say(tr("%1 of %2: %3", "a step of a tour, how many there are, what it says")
            .arg(m_step)
            .arg(tourSteps.size())
            .arg(tr(step.text)));
}

void TourBar::leave()
{
    if (isHidden())
        return;
    m_settings.setExplained(tourName);
    m_leave->show();
    const bool hadKeyboard = isAncestorOf(window()->focusWidget());
    hide();
    if (hadKeyboard)
        Q_EMIT left();
}

void TourBar::say(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
    announce(*this, text);
}

void TourBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

void TourBar::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    paintPanel(painter, QRectF(rect()), tokens.tint, tokens.accent, 1, 0);
}

} // namespace waymark
