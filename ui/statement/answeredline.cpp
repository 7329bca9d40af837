// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/answeredline.h"

#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/desk/answerdots.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"

#include <QHBoxLayout>

namespace waymark {

AnsweredLine::AnsweredLine(QWidget *parent)
    : QWidget(parent)
    , m_words(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_dots(new AnswerDots(Qt::Horizontal))
    , m_reveal(new LinkButton({}, nullptr, TextSize::Small))
{
    setObjectName(QStringLiteral("answered"));
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::small);
    across->addWidget(m_words);
    across->addWidget(m_dots);
    across->addWidget(m_reveal);
    m_reveal->setObjectName(QStringLiteral("revealAnswers"));
    connect(m_reveal, &LinkButton::clicked, this, &AnsweredLine::toggle);
    hide();
}

void AnsweredLine::show(const std::optional<StatementSpread> &spread)
{
    const bool another = !spread || !m_spread || spread->statement != m_spread->statement;
    if (another)
        m_revealed = false;
    m_spread = spread;
    setVisible(spread.has_value());
    if (spread)
        present();
}

void AnsweredLine::present()
{
    const bool shown = m_revealed && m_spread->spread;
    m_words->setText(shown ? medianText(m_spread->spread->median()) : answersText(*m_spread));
    m_dots->setVisible(shown);
    if (shown)
        m_dots->setCounts(m_spread->spread->counts());
    m_reveal->setVisible(m_spread->spread.has_value());
    m_reveal->setText(shown ? tr("Hide") : tr("Show how"));
    m_reveal->setAccessibleName(shown ? tr("Hide how colleagues answered") : tr("Show how colleagues answered"));
}

void AnsweredLine::toggle()
{
    m_revealed = !m_revealed;
    present();
}

} // namespace waymark
