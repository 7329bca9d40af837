// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/listbuttons.h"

#include "ui/look/controlpainters.h"
#include "ui/look/plainlabel.h"
#include "ui/look/wrappedtext.h"

#include <QEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace waymark {
namespace {

constexpr int inset = 6;

QFont titleFont(bool strong) { return textFont(TextSize::Body, strong ? TextWeight::SemiBold : TextWeight::Regular); }

QFont smallFont(bool strong) { return textFont(TextSize::Small, strong ? TextWeight::SemiBold : TextWeight::Regular); }

int listWide(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text);
}

int themeSide() { return qRound(textScaled(22)); }

int querySide() { return qRound(textScaled(16)); }

int badgeSide() { return qRound(textScaled(20)); }

/// Arrows go through the statements from here, too: they are left to the page.
void pressOrPassOn(QAbstractButton *button, QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) && !event->isAutoRepeat())
        button->click();
    else
        event->ignore();
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace

ThemeButton::ThemeButton(QWidget *parent) : QAbstractButton(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ThemeButton::show(const ThemeEntry &entry)
{
    m_entry = entry;
    setObjectName(QStringLiteral("theme%1").arg(entry.number));
    const QString counts = entry.query ? tr("%1, with queries").arg(entry.counts) : entry.counts;
    setAccessibleName(tr("Theme %1, %2: %3").arg(entry.number).arg(entry.title, counts));
    setToolTip(plainToolTip(QStringLiteral("%1\n%2").arg(entry.title, counts)));
    updateGeometry();
    update();
}

QStringList ThemeButton::titleLines(int width) const
{
    const int room = width - 2 * inset - themeSide() - spacing::small - (m_entry.query ? querySide() : 0);
    return WrappedText(m_entry.shortTitle, titleFont(true)).lines(room);
}

QSize ThemeButton::sizeHint() const { return {180, heightForWidth(220)}; }

int ThemeButton::heightForWidth(int width) const
{
    const int lines = static_cast<int>(titleLines(width).size());
    const int words = lines * QFontMetrics(titleFont(true)).height() + QFontMetrics(smallFont(false)).height();
    return std::max(words, themeSide()) + 8;
}

void ThemeButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() && !m_entry.current)
        paintPanel(painter, rect(), mixed(tokens.window, tokens.tint, 0.6), {}, 0, corner::control);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), tokens, corner::control);
    const int side = themeSide();
    paintThemeBadge(painter, QRectF(inset, (height() - side) / 2.0, side, side), m_entry.number, tokens);
    const QStringList lines = titleLines(width());
    const int line = QFontMetrics(titleFont(true)).height();
    painter.setFont(titleFont(true));
    painter.setPen(tokens.text);
    const int small = QFontMetrics(smallFont(false)).height();
    int y = (height() - line * static_cast<int>(lines.size()) - small) / 2;
    for (const QString &text : lines) {
        painter.drawText(QRect(inset + side + spacing::small, y, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         text);
        y += line;
    }
    painter.setFont(smallFont(false));
    painter.setPen(tokens.mute);
    const QRect counts(inset + side + spacing::small, y, width() - 2 * inset - side - spacing::small, small);
    painter.drawText(counts, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(smallFont(false)).elidedText(m_entry.counts, Qt::ElideRight, counts.width()));
    if (m_entry.query) {
        const int mark = querySide();
        paintQueryMark(painter, QRectF(width() - inset - mark, (height() - mark) / 2.0, mark, mark), tokens);
    }
}

void ThemeButton::keyPressEvent(QKeyEvent *event) { pressOrPassOn(this, event); }

void ThemeButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

StatementButton::StatementButton(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void StatementButton::show(const StatementEntry &entry)
{
    m_entry = entry;
    m_number = entry.number;
    setObjectName(QStringLiteral("statement") + entry.number.toString());
    setAccessibleName(entry.spoken);
    setToolTip(plainToolTip(entry.title));
    setAutoExclusive(false);
    setChecked(entry.current);
    setAutoExclusive(true);
    // One stop for the Tab key in the whole list; arrows do the rest.
    setFocusPolicy(entry.current ? Qt::StrongFocus : Qt::ClickFocus);
    update();
}

QSize StatementButton::sizeHint() const
{
    return {180, std::max(badgeSide(), QFontMetrics(titleFont(false)).height()) + 8};
}

void StatementButton::paintEvent(QPaintEvent *)
{
    if (!m_entry)
        return;
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_entry->current)
        paintPanel(painter, rect(), tokens.tint, {}, 0, corner::control);
    else if (underMouse())
        paintPanel(painter, rect(), mixed(tokens.window, tokens.tint, 0.6), {}, 0, corner::control);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), tokens, corner::control);
    const int side = badgeSide();
    const BadgeState &badge = m_entry->badge;
    paintLevelBadge(painter, QRectF(inset + 4, (height() - side) / 2.0, side, side), badge.kind, badge.level,
                    badge.levels, tokens);
    int right = width() - inset;
    if (!m_entry->mark.isEmpty()) {
        const bool draft = badge.kind != BadgeKind::Carried;
        painter.setFont(smallFont(draft));
        painter.setPen(draft ? tokens.text : tokens.mute);
        painter.drawText(QRect(0, 0, right, height()), Qt::AlignRight | Qt::AlignVCenter, m_entry->mark);
        right -= listWide(smallFont(draft), m_entry->mark) + spacing::tiny;
    }
    if (m_entry->query) {
        const int mark = qRound(textScaled(15));
        paintQueryMark(painter, QRectF(right - mark, (height() - mark) / 2.0, mark, mark), tokens);
        right -= mark + spacing::tiny;
    }
    const int left = inset + 4 + side + spacing::small;
    const QFont font = titleFont(m_entry->current);
    painter.setFont(font);
    painter.setPen(m_entry->current ? tokens.accent : tokens.text);
    const QString text = m_number.toString() + u' ' + m_entry->shortTitle;
    painter.drawText(QRect(left, 0, right - left, height()), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, right - left));
}

void StatementButton::keyPressEvent(QKeyEvent *event) { pressOrPassOn(this, event); }

void StatementButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace waymark
