// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/rail.h"

#include "ui/look/controlpainters.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

namespace {

constexpr int narrowestEntry = 72; ///< with 6 px at each side this is the rail of 84
constexpr int betweenIconAndWord = 2;

QFont entryFont(bool current)
{
    return textFont(TextSize::Small, current ? TextWeight::SemiBold : TextWeight::Regular);
}

/// On two lines where one would make the whole rail wide: every page has to do with what is left of the window.
QStringList entryLines(const QString &text, const QFontMetrics &metrics)
{
    const auto width = [&metrics](const QString &line) { return metrics.size(Qt::TextShowMnemonic, line).width(); };
    QStringList best{text};
    if (width(text) <= textScaled(narrowestEntry))
        return best;
    int least = width(text);
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QStringList lines{text.left(at), text.mid(at + 1)};
        const int wide = std::max(width(lines[0]), width(lines[1]));
        if (wide < least) {
            least = wide;
            best = lines;
        }
    }
    return best;
}

/// Not larger than it has to be: with text of 200 % all entries fit a laptop.
int entryIconSide() { return std::min(qRound(textScaled(20)), 32); }

} // namespace

RailEntry::RailEntry(int id, const QString &icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_id(id)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize RailEntry::sizeHint() const { return {minimumSizeHint().width(), minimumSizeHint().height() + 10}; }

QSize RailEntry::minimumSizeHint() const
{
    const QFontMetrics metrics(entryFont(true));
    const QStringList lines = entryLines(text(), metrics);
    const int words = metrics.size(Qt::TextShowMnemonic, lines.join(u'\n')).width() + 8;
    return {std::max(qRound(textScaled(narrowestEntry)), words),
            entryIconSide() + betweenIconAndWord + static_cast<int>(lines.size()) * metrics.height() + 4};
}

void RailEntry::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    const bool hovered = isEnabled() && underMouse();
    if (isChecked())
        paintPanel(painter, rect(), tokens.tint, tokens.highContrast ? tokens.line : QColor(), 2, corner::control);
    else if (hovered || isDown())
        paintPanel(painter, rect(), mixed(tokens.surface, tokens.tint, 0.55), {}, 0, corner::control);
    QColor ink = isChecked() ? tokens.accent : tokens.mute;
    if (hovered && !isChecked())
        ink = tokens.text;
    if (!isEnabled())
        ink = tokens.faint();
    const int side = entryIconSide();
    // Broken as it was measured, so that the words stay where they are when the entry is chosen.
    const QStringList lines = entryLines(text(), QFontMetrics(entryFont(true)));
    const QFontMetrics metrics(entryFont(isChecked()));
    const int words = static_cast<int>(lines.size()) * metrics.height();
    const int top = (height() - side - betweenIconAndWord - words) / 2;
    painter.drawPixmap(QPoint((width() - side) / 2, top), iconPixmap(m_icon, ink, side, devicePixelRatioF()));
    painter.setFont(entryFont(isChecked()));
    painter.setPen(ink);
    QRect line(0, top + side + betweenIconAndWord, width(), metrics.height());
    for (const QString &each : lines) {
        painter.drawText(line, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, each);
        line.translate(0, metrics.height());
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, rect(), tokens, corner::control);
}

void RailEntry::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
        event->ignore();
        return; // the rail moves
    default:
        QPushButton::keyPressEvent(event);
    }
}

void RailEntry::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        updateGeometry();
    QPushButton::changeEvent(event);
}

Rail::Rail(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(6, spacing::medium, 5 + 1, spacing::medium);
    m_column->setSpacing(spacing::tiny);
    m_column->addStretch(1);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void Rail::addEntry(int id, const QString &icon, const QString &text)
{
    add(id, icon, text, static_cast<int>(m_entries.size()) - m_bottomEntries);
}

void Rail::addBottomEntry(int id, const QString &icon, const QString &text)
{
    ++m_bottomEntries;
    add(id, icon, text, -1);
}

void Rail::add(int id, const QString &icon, const QString &text, int index)
{
    auto *added = new RailEntry(id, icon, text, this);
    m_column->insertWidget(index, added);
    m_entries.insert(index < 0 ? m_entries.end() : m_entries.begin() + index, added);
    connect(added, &RailEntry::clicked, this, [this, id] { Q_EMIT chosen(id); });
    for (std::size_t i = 1; i < m_entries.size(); ++i)
        setTabOrder(m_entries[i - 1], m_entries[i]);
    updateTabStop();
}

void Rail::setEntryEnabled(int id, bool enabled, const QString &toolTip)
{
    if (RailEntry *found = entry(id)) {
        found->setEnabled(enabled);
        found->setToolTip(toolTip);
        updateTabStop();
    }
}

bool Rail::isEntryEnabled(int id) const
{
    const RailEntry *found = entry(id);
    return found && found->isEnabled();
}

void Rail::setCurrent(int id)
{
    m_current = entry(id) ? id : -1;
    for (RailEntry *each : m_entries)
        each->setChecked(each->id() == m_current);
    updateTabStop();
}

QSize Rail::sizeHint() const { return {QWidget::sizeHint().width(), m_column->sizeHint().height()}; }

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tokens.surface);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), tokens.line);
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const auto focused =
        std::find_if(m_entries.begin(), m_entries.end(), [](const RailEntry *each) { return each->hasFocus(); });
    const int at = static_cast<int>(focused - m_entries.begin());
    const int count = static_cast<int>(m_entries.size());
    switch (event->key()) {
    case Qt::Key_Up:
        moveFocus(at - 1, -1);
        return;
    case Qt::Key_Down:
        moveFocus(at + 1, 1);
        return;
    case Qt::Key_Home:
        moveFocus(0, 1);
        return;
    case Qt::Key_End:
        moveFocus(count - 1, -1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

RailEntry *Rail::entry(int id) const
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const RailEntry *each) { return each->id() == id; });
    return found == m_entries.end() ? nullptr : *found;
}

void Rail::moveFocus(int from, int step)
{
    for (int at = from; at >= 0 && at < static_cast<int>(m_entries.size()); at += step) {
        RailEntry *candidate = m_entries[static_cast<std::size_t>(at)];
        if (!candidate->isEnabled())
            continue;
        candidate->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

void Rail::updateTabStop()
{
    RailEntry *stop = entry(m_current);
    if (!stop || !stop->isEnabled()) {
        const auto first =
            std::find_if(m_entries.begin(), m_entries.end(), [](const RailEntry *each) { return each->isEnabled(); });
        stop = first == m_entries.end() ? nullptr : *first;
    }
    for (RailEntry *each : m_entries)
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace waymark
