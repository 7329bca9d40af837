// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/plainlabel.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <utility>

namespace waymark {

QColor inkColour(const Tokens &tokens, Ink ink)
{
    switch (ink) {
    case Ink::Mute:
        return tokens.mute;
    case Ink::Accent:
        return tokens.accent;
    case Ink::Good:
        return tokens.good;
    case Ink::Warn:
        return tokens.warn;
    case Ink::Text:
        break;
    }
    return tokens.text;
}

PlainLabel::PlainLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, TextSize::Body, TextWeight::Regular, Ink::Text, parent)
{}

PlainLabel::PlainLabel(const QString &text, TextSize size, TextWeight weight, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_weight(weight)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    applyFont();
    applyInk();
}

void PlainLabel::setSize(TextSize size)
{
    m_size = size;
    applyFont();
}

void PlainLabel::setWeight(TextWeight weight)
{
    m_weight = weight;
    applyFont();
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    setPalette({});
    applyInk();
}

void PlainLabel::setEliding(bool eliding)
{
    m_eliding = eliding;
    setSizePolicy(eliding ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    updateGeometry();
    update();
}

bool PlainLabel::isHeading() const
{
    const bool isTitle = m_size == TextSize::Title || m_size == TextSize::Page || m_size == TextSize::Home;
    return m_heading.value_or(isTitle && m_weight == TextWeight::SemiBold);
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize size = QLabel::minimumSizeHint();
    return m_eliding ? QSize(fontMetrics().averageCharWidth() * 4, size.height()) : size;
}

int PlainLabel::heightForWidth(int width) const
{
    constexpr std::size_t most = 8; // two for each layout pass, before and after a scroll bar comes
    std::map<int, int> &heights = measured().heights;
    if (const auto known = heights.find(width); known != heights.end())
        return known->second;
    if (heights.size() >= most)
        heights.clear();
    return heights.emplace(width, QLabel::heightForWidth(width)).first->second;
}

int PlainLabel::unbrokenWidth() const
{
    std::optional<int> &width = measured().unbrokenWidth;
    if (!width)
        width = fontMetrics().size(0, text()).width();
    return *width;
}

PlainLabel::Measured &PlainLabel::measured() const
{
    // A label wants no less than its least size, which may be less afterwards.
    Measured now{text(), font(), contentsMargins(), minimumSize(), logicalDpiY(), wordWrap()};
    if (!m_measured.isOfTheSame(now))
        m_measured = std::move(now);
    return m_measured;
}

void PlainLabel::changeEvent(QEvent *event)
{
    m_measured = {};
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange ||
        event->type() == QEvent::ParentChange)
        applyInk();
    QLabel::changeEvent(event);
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    if (!m_eliding || wordWrap()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QRect area = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(
        area, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())) | Qt::TextSingleLine, shown);
}

bool PlainLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_eliding && toolTip().isEmpty()) {
        const bool cut = fontMetrics().horizontalAdvance(text()) > contentsRect().width();
        // A tool tip guesses whether its text is markup: escaped, it shows every character.
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), cut ? plainToolTip(text()) : QString(), this);
        return true;
    }
    return QLabel::event(event);
}

void PlainLabel::applyFont() { setFont(textFont(m_size, m_weight)); }

void PlainLabel::applyInk()
{
    if (m_ink == Ink::Text)
        return;
    // Of what is around it: its own palette has the ink in it that it was given in the theme before.
    const Tokens tokens = Tokens::of(parentWidget() ? parentWidget()->palette() : QApplication::palette());
    const QColor wanted = inkColour(tokens, m_ink);
    if (palette().color(QPalette::Active, QPalette::WindowText) == wanted)
        return; // our own change comes back as an event
    QPalette own;
    own.setColor(QPalette::Active, QPalette::WindowText, wanted);
    own.setColor(QPalette::Inactive, QPalette::WindowText, wanted);
    own.setColor(QPalette::Disabled, QPalette::WindowText, tokens.faint());
    setPalette(own);
}

QString plainToolTip(const QString &text) { return QStringLiteral("<span>%1</span>").arg(text.toHtmlEscaped()); }

} // namespace waymark
