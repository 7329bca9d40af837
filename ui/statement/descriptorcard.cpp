// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statement/descriptorcard.h"

#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "ui/look/badges.h"
#include "ui/look/controlpainters.h"
#include "ui/look/plainlabel.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <algorithm>

namespace waymark {

QString markName(std::optional<Mark> mark)
{
    if (!mark)
        return QCoreApplication::translate("PointMark", "Not marked");
    switch (*mark) {
    case Mark::InPlace:
        return QCoreApplication::translate("PointMark", "In place");
    case Mark::NotYet:
        return QCoreApplication::translate("PointMark", "Not yet");
    case Mark::Query:
        break;
    }
    return QCoreApplication::translate("PointMark", "Query");
}

PointMarkButton::PointMarkButton(QWidget *parent) : QAbstractButton(parent)
{
    // Reached from its card by M: a tab stop for each point would make the way to the notes a long one.
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
}

void PointMarkButton::show(std::optional<Mark> mark, bool emphasised, const QString &point)
{
    m_mark = mark;
    m_emphasised = emphasised;
    setAccessibleName(tr("%1: %2").arg(markName(mark), point));
    setAccessibleDescription(tr("Press to mark this point as in place, not yet, or a query"));
    setToolTip(
        plainToolTip(tr("%1. Click to mark this point: in place, then not yet, then query.").arg(markName(mark))));
    update();
}

bool PointMarkButton::invites() const
{
    const auto *card = qobject_cast<const QAbstractButton *>(parentWidget());
    return isEnabled() && (hasFocus() || (card && (card->isChecked() || card->underMouse() || card->hasFocus())));
}

void PointMarkButton::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal unit = textScaled(1); // as large as the letters next to it
    QRectF box(0, 0, 13 * unit, 13 * unit);
    box.moveCenter(QRectF(rect()).center());
    const bool focused = hasFocus();
    if (isEnabled() && (underMouse() || focused))
        paintPanel(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), tokens.surface,
                   focused ? tokens.accent : tokens.edge(), focused ? 2 : 1, corner::small);
    if (!m_mark && invites()) {
        paintPanel(painter, box.adjusted(0.5, 0.5, -0.5, -0.5), tokens.surface,
                   m_emphasised ? tokens.good : tokens.edge(), 1, 3);
        return;
    }
    if (!m_mark) {
        const qreal radius = (m_emphasised ? 3.5 : 2.5) * unit;
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_emphasised ? tokens.good : tokens.mute);
        painter.drawEllipse(box.center(), radius, radius);
        return;
    }
    switch (*m_mark) {
    case Mark::InPlace:
        paintTick(painter, box, tokens.good);
        break;
    case Mark::NotYet:
        painter.setPen(QPen(tokens.mute, 1.6 * unit));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.center(), 4.6 * unit, 4.6 * unit);
        break;
    case Mark::Query:
        paintQueryMark(painter, box.adjusted(-1, -1, 1, 1), tokens);
        break;
    }
}

void PointMarkButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier)
        click();
    else if (event->key() == Qt::Key_Space)
        QAbstractButton::keyPressEvent(event);
    else
        event->ignore(); // arrows and digits belong to the page
}

void PointMarkButton::contextMenuEvent(QContextMenuEvent *event)
{
    if (!isEnabled())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const std::optional<Mark> mark : {std::optional(Mark::InPlace), std::optional(Mark::NotYet),
                                           std::optional(Mark::Query), std::optional<Mark>()}) {
        QAction *action = menu->addAction(markName(mark));
        action->setCheckable(true);
        action->setChecked(mark == m_mark);
        connect(action, &QAction::triggered, this, [this, mark] { Q_EMIT markWanted(mark); });
    }
    menu->popup(event->globalPos());
}

namespace {

QFont scaled(QFont font, qreal scale)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    else
        font.setPointSizeF(font.pointSizeF() * scale);
    return font;
}

qreal wide(const QFont &font, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetricsF(font).horizontalAdvance(text) + 1;
}

} // namespace

DescriptorCard::DescriptorCard(QWidget *parent) : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true); // what makes it a radio button to assistive technology
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(this, &QAbstractButton::clicked, this, [this] { Q_EMIT chosen(m_entry.level); });
}

QFont DescriptorCard::pointFont(bool emphasised) const
{
    return scaled(textFont(TextSize::Body, emphasised ? TextWeight::SemiBold : TextWeight::Regular), m_scale);
}

QFont DescriptorCard::smallFont() const { return scaled(textFont(TextSize::Small), m_scale); }

void DescriptorCard::setScale(qreal scale) { m_scale = scale; }

CardMetrics DescriptorCard::metrics(qreal scale)
{
    CardMetrics made;
    made.line = QFontMetricsF(scaled(textFont(TextSize::Body), scale)).height();
    made.small = QFontMetricsF(scaled(textFont(TextSize::Small), scale)).height();
    made.badge = textScaled(26) * scale;
    made.bullet = textScaled(16) * scale;
    made.minWidth = textScaled(150) * scale;
    made.narrowWidth = textScaled(112) * scale;
    return made;
}

void DescriptorCard::show(const DescriptorEntry &entry)
{
    m_entry = entry;
    setObjectName(QStringLiteral("level%1").arg(entry.level));
    setAccessibleName(entry.spoken);
    const bool choosable = !entry.missing && !entry.locked;
    setEnabled(choosable || entry.locked);
    setCursor(choosable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    // A checked radio button of a group cannot be unchecked otherwise; clearing an answer does just that.
    setAutoExclusive(false);
    setChecked(entry.chosen);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    showMarks();
    update();
}

void DescriptorCard::showMarks()
{
    while (m_marks.size() > m_entry.points.size()) {
        m_marks.back()->hide();
        m_marks.back()->deleteLater();
        m_marks.pop_back();
    }
    while (m_marks.size() < m_entry.points.size()) {
        auto *mark = new PointMarkButton(this);
        const int point = static_cast<int>(m_marks.size());
        connect(mark, &QAbstractButton::clicked, this, [this, point] { Q_EMIT markPressed(m_entry.level, point); });
        connect(mark, &PointMarkButton::markWanted, this,
                [this, point](std::optional<Mark> wanted) { Q_EMIT markWanted(m_entry.level, point, wanted); });
        m_marks.push_back(mark);
    }
    for (std::size_t at = 0; at < m_marks.size(); ++at) {
        const PointEntry &point = m_entry.points[at];
        m_marks[at]->show(point.mark, point.emphasised, point.text);
        m_marks[at]->setEnabled(!m_entry.locked);
    }
}

bool DescriptorCard::invites() const
{
    return !m_entry.locked && !m_entry.points.empty() && (m_entry.chosen || underMouse() || hasFocus());
}

QString DescriptorCard::footText() const
{
    QStringList parts;
    for (const Mark mark : {Mark::InPlace, Mark::NotYet, Mark::Query}) {
        int count = 0;
        for (const PointEntry &point : m_entry.points)
            count += point.mark == mark ? 1 : 0;
        if (count > 0)
            parts << tr("%2 %1", "2 in place").arg(markName(mark).toLower()).arg(count);
    }
    if (!parts.isEmpty() || !invites())
        return inOneLine(parts);
    const QString whole = tr("To mark points, click a box or press M");
    const QString brief = tr("Press M to mark points");
    for (const QString &words : {whole, brief}) {
        if (wide(smallFont(), words) <= m_placed.foot.width())
            return words;
    }
    return {};
}

CardContent DescriptorCard::content() const
{
    CardContent made;
    // Measured as if each new point stood in semi-bold: it will when its level becomes the next one.
    for (const PointEntry &point : m_entry.points)
        made.points.emplace_back(point.text, pointFont(point.isNew));
    made.bullets = !m_entry.points.empty();
    if (m_entry.level == 0) {
        made.narrow = true;
        made.points.emplace_back(tr("Not in place yet"), pointFont(false));
        made.points.emplace_back(tr("Added by Waymark"), smallFont());
    } else if (m_entry.missing) {
        made.points.emplace_back(noDescriptor(), pointFont(false));
    }
    made.state = wide(pointFont(true), m_entry.state);
    for (const QString &state : m_entry.possibleStates)
        made.stateRoom = std::max(made.stateRoom, wide(pointFont(true), state));
    if (!m_entry.tag.isEmpty())
        made.tag = wide(smallFont(), m_entry.tag) + 15;
    made.footed = !m_entry.points.empty();
    return made;
}

void DescriptorCard::place(const PlacedCard &placed)
{
    m_placed = placed;
    setGeometry(placed.rect.toRect());
    for (std::size_t at = 0; at < m_marks.size() && at < placed.points.size(); ++at) {
        m_marks[at]->setGeometry(placed.points[at].bullet.toAlignedRect());
        m_marks[at]->setVisible(true);
    }
    update();
}

void DescriptorCard::paintPoints(QPainter &painter, const Tokens &tokens) const
{
    const qreal line = metrics(m_scale).line;
    for (std::size_t at = 0; at < m_placed.points.size(); ++at) {
        const PlacedPoint &point = m_placed.points[at];
        const bool isPoint = at < m_entry.points.size();
        const bool remark = !isPoint && (at == 1 || m_entry.missing);
        painter.setFont(isPoint ? pointFont(m_entry.points[at].emphasised) : at == 1 ? smallFont() : pointFont(false));
        painter.setPen(remark ? tokens.mute : tokens.text);
        for (qsizetype row = 0; row < point.lines.size(); ++row) {
            const QRectF box(point.text.left(), point.text.top() + static_cast<qreal>(row) * line,
                             point.text.width() + 8, line);
            painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip,
                             point.lines[row]);
        }
    }
}

void DescriptorCard::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(rect());
    const bool settled = m_entry.chosen && !m_entry.carried;
    const bool hovered = isEnabled() && !m_entry.locked && underMouse();
    const QColor fill = settled || isDown() ? tokens.tint
                        : hovered           ? mixed(tokens.surface, tokens.tint, 0.45)
                        : m_entry.missing   ? tokens.window
                                            : tokens.surface;
    paintPanel(painter, whole, fill, settled || hovered ? tokens.accent : tokens.line, settled ? 2 : 1, corner::card);
    if (m_entry.carried) {
        QPen dashed(tokens.edge(), 2, Qt::DashLine);
        painter.setPen(dashed);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), corner::card, corner::card);
    }
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(painter, whole.adjusted(4, 4, -4, -4), tokens, corner::card - 4);

    if (m_entry.missing)
        painter.setOpacity(0.55);
    paintLevelBadge(painter, m_placed.badge, m_entry.badge.kind, m_entry.badge.level, m_entry.badge.levels, tokens);
    painter.setOpacity(1);
    if (!m_entry.state.isEmpty()) {
        painter.setFont(pointFont(true));
        painter.setPen(m_entry.carried ? tokens.text : tokens.accent);
        painter.drawText(m_placed.state, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, m_entry.state);
    }
    if (!m_entry.tag.isEmpty()) {
        paintPanel(painter, m_placed.tag, {}, tokens.edge(), 1, m_placed.tag.height() / 2);
        painter.setFont(smallFont());
        painter.setPen(tokens.mute);
        painter.drawText(m_placed.tag, Qt::AlignCenter | Qt::TextSingleLine, m_entry.tag);
    }
    paintPoints(painter, tokens);
    if (!m_placed.foot.isEmpty()) {
        painter.setFont(smallFont());
        painter.setPen(tokens.mute);
        painter.drawText(m_placed.foot, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, footText());
    }
}

void DescriptorCard::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !m_entry.locked)
        QAbstractButton::keyPressEvent(event);
    else if (event->key() == Qt::Key_M && event->modifiers() == Qt::NoModifier && !m_marks.empty()) {
        for (PointMarkButton *mark : m_marks)
            mark->setFocusPolicy(Qt::StrongFocus);
        m_marks.front()->setFocus(Qt::TabFocusReason);
    } else
        event->ignore(); // arrows, digits and Enter belong to the page
}

bool DescriptorCard::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        for (PointMarkButton *mark : m_marks)
            mark->setFocusPolicy(Qt::ClickFocus);
    }
    const bool handled = QAbstractButton::event(event);
    if (event->type() == QEvent::FocusIn) {
        // Radio buttons share one tab stop, and arrows move among them. Here arrows move among the statements.
        for (DescriptorCard *card :
             parentWidget()->findChildren<DescriptorCard *>(QString(), Qt::FindDirectChildrenOnly))
            card->setFocusPolicy(Qt::StrongFocus);
    }
    return handled;
}

DescriptorRow::DescriptorRow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("descriptors"));
    setStatement({});
}

void DescriptorRow::setStatement(const QString &name)
{
    setAccessibleName(name.isEmpty() ? tr("Levels") : tr("Levels of %1", "a statement").arg(name));
}

void DescriptorRow::show(const std::vector<DescriptorEntry> &entries)
{
    while (m_cards.size() > entries.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < entries.size()) {
        auto *card = new DescriptorCard(this);
        connect(card, &DescriptorCard::chosen, this, &DescriptorRow::chosen);
        connect(card, &DescriptorCard::markPressed, this, &DescriptorRow::markPressed);
        connect(card, &DescriptorCard::markWanted, this, &DescriptorRow::markWanted);
        card->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(card, &QWidget::customContextMenuRequested, this,
                [this, card](QPoint at) { Q_EMIT menuWanted(card->entry().level, card->mapToGlobal(at)); });
        m_cards.push_back(card);
        card->setVisible(true);
    }
    m_scale = 0;
    for (std::size_t at = 0; at < entries.size(); ++at)
        m_cards[at]->show(entries[at]);
}

void DescriptorRow::measure(qreal scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    m_contents.clear();
    for (DescriptorCard *card : m_cards) {
        card->setScale(scale);
        m_contents.push_back(card->content());
    }
}

int DescriptorRow::layOut(int width, int preferred, int least, qreal scale)
{
    measure(scale);
    const PlacedCards placed = placeCards(m_contents, width, preferred, DescriptorCard::metrics(scale), least);
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards[at]->place(placed.cards[at]);
    return qRound(placed.height);
}

DescriptorCard *DescriptorRow::firstCard() const
{
    for (DescriptorCard *card : m_cards) {
        if (card->entry().chosen)
            return card;
    }
    for (DescriptorCard *card : m_cards) {
        if (card->entry().level > 0 && !card->entry().missing)
            return card;
    }
    return m_cards.empty() ? nullptr : m_cards.front();
}

} // namespace waymark
