// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/agendapanel.h"

#include "ui/desk/page.h"
#include "ui/look/accessible.h"
#include "ui/look/controlpainters.h"
#include "ui/look/plainlabel.h"
#include "ui/meeting/meetingsession.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <algorithm>

namespace waymark {

namespace {

constexpr int minListHeight = 48; ///< pixels at 100 %

int agendaLines(const QFont &font, const QString &text, int width)
{
    const QFontMetrics metrics(font);
    return std::max(metrics.height(),
                    metrics.boundingRect(QRect(0, 0, std::max(1, width), 10000), Qt::TextWordWrap, text).height());
}

} // namespace

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem without = option;
    initStyleOption(&without, index);
    without.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &without, painter, option.widget);
    const Tokens tokens = Tokens::of(option.palette);
    const QFont body = textFont(TextSize::Body);
    const QFont small = textFont(TextSize::Small);
    const bool agreed = index.data(agreedRole).toBool();
    const QRect inside = option.rect.adjusted(spacing::small, spacing::tiny, -spacing::small, -spacing::tiny);
    const int tick = QFontMetrics(body).height(); // reserved: agreeing makes no row higher
    const int first = agendaLines(body, index.data().toString(), inside.width() - tick);
    painter->save();
    painter->setFont(body);
    painter->setPen(agreed ? tokens.mute : tokens.text);
    const QRect above(inside.left(), inside.top(), inside.width() - tick, first);
    painter->drawText(above, Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
    if (agreed)
        paintTick(*painter, QRectF(inside.right() - tick * 0.8, inside.top() + tick * 0.1, tick * 0.8, tick * 0.8),
                  tokens.good);
    painter->setFont(small);
    painter->setPen(tokens.mute);
    painter->drawText(inside.adjusted(0, first, 0, 0), Qt::AlignTop | Qt::TextWordWrap, index.data(whyRole).toString());
    painter->restore();
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // As many lines as the words need at the list's width.
    const auto *list = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = list ? list->viewport()->width() : option.rect.width();
    const int inside = width - 2 * spacing::small;
    const QFont body = textFont(TextSize::Body);
    const int tick = QFontMetrics(body).height();
    return {width, agendaLines(body, index.data().toString(), inside - tick) +
                       agendaLines(textFont(TextSize::Small), index.data(whyRole).toString(), inside) +
                       2 * spacing::tiny};
}

void WholeRows::fitRows()
{
    if (m_isFitting || count() == 0)
        return;
    m_isFitting = true;
    const int room = height() - 2 * frameWidth();
    int used = 0;
    for (int row = std::max(0, indexAt({0, 0}).row()); row < count(); ++row) {
        const int next = visualItemRect(item(row)).height();
        if (used > 0 && used + next > room)
            break;
        used += next;
    }
    // The last ones are scrolled to by as much as it takes.
    const bool isLast = visualItemRect(item(count() - 1)).bottom() < room;
    const int rest = used > 0 && used < room && !isLast ? room - used : 0;
    if (viewportMargins().bottom() != rest)
        setViewportMargins(0, 0, 0, rest);
    m_isFitting = false;
}

void WholeRows::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    fitRows();
}

void WholeRows::focusOutEvent(QFocusEvent *event)
{
    QListWidget::focusOutEvent(event);
    Q_EMIT left();
}

void WholeRows::keyPressEvent(QKeyEvent *event)
{
    QListWidget::keyPressEvent(event);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->accept();
}

AgendaPanel::AgendaPanel(MeetingSession &session, QWidget *parent)
    : Card(parent)
    , m_session(session)
    , m_themes(new QComboBox(this))
    , m_list(new WholeRows(this))
    , m_rule(wrappingLabel({}, TextSize::Small, Ink::Mute))
    , m_minutes(wrappingLabel({}, TextSize::Small, Ink::Mute))
{
    setContentsMargins(0, 0, 0, 0);
    m_themes->setObjectName(QStringLiteral("agendaTheme"));
    m_themes->setAccessibleName(tr("Agenda for theme"));
    m_themes->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_themes->setMinimumContentsLength(14);
    m_themes->setFocusPolicy(Qt::TabFocus);
    m_list->setObjectName(QStringLiteral("agenda"));
    m_list->setAccessibleName(tr("Agenda"));
    m_list->setResizeMode(QListView::Adjust); // a row is as high as its words at this width
    m_list->setItemDelegate(new AgendaDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(qRound(textScaled(minListHeight))); // what Qt takes for the least is more than a row
    m_list->setFocusPolicy(Qt::TabFocus);
    auto *head = new QHBoxLayout;
    head->setSpacing(spacing::small);
    head->addWidget(new PlainLabel(tr("Agenda"), TextSize::Title, TextWeight::SemiBold, Ink::Text, this));
    head->addWidget(m_themes, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::cardPadding, spacing::medium, spacing::cardPadding, spacing::medium);
    all->setSpacing(spacing::small);
    all->addLayout(head);
    all->addWidget(m_rule);
    all->addWidget(m_list, 1);
    all->addWidget(m_minutes);
    connect(&session, &MeetingSession::changed, this, &AgendaPanel::refresh);
    connect(m_themes, &QComboBox::activated, this,
            [this](int index) { m_session.setAgendaTheme(m_themes->itemData(index).toInt()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        if (const auto number = StatementNumber::parse(item->data(Qt::UserRole).toString()))
            m_session.goToOnAgenda(*number);
        Q_EMIT chosen();
    });
    // What arrows only passed over is not what everyone looks at.
    connect(m_list, &WholeRows::left, this, &AgendaPanel::refresh);
    connect(m_list, &QListWidget::itemActivated, m_list, &QListWidget::itemClicked);
    refresh();
}

void AgendaPanel::fillThemes()
{
    const Workspace &workspace = m_session.document().workspace();
    const auto &themes = workspace.structureOf(*m_session.document().review()).themes();
    const QSignalBlocker quiet(m_themes);
    m_themes->clear();
    // The plan goes theme by theme, and people prepared for theirs; where it does not, there is one order for all.
    if (themesOf(m_session.plan()).empty()) {
        m_themes->addItem(tr("All themes"), MeetingAgenda::byPlan);
    } else {
        m_themes->addItem(tr("Theme by theme"), MeetingAgenda::byPlan);
        m_themes->addItem(tr("Largest differences first"), MeetingAgenda::widestFirst);
    }
    for (const Theme &theme : themes)
        m_themes->addItem(tr("%1 %2", "number and title of a theme").arg(theme.number).arg(theme.shortTitle),
                          theme.number);
    m_themes->setCurrentIndex(std::max(0, m_themes->findData(m_session.agenda().theme())));
}

void AgendaPanel::refresh()
{
    if (!m_session.hasReview())
        return;
    const AgendaView agenda = m_session.agendaView();
    const bool planned = !themesOf(m_session.plan()).empty();
    const bool both = m_themes->findData(MeetingAgenda::widestFirst) >= 0;
    if (m_themes->count() == 0 || planned != both || m_themes->currentData().toInt() != m_session.agenda().theme())
        fillThemes();
    m_rule->setText(agenda.rule.value(0));
    setPlainToolTip(*m_rule, agenda.rule.join(u'\n'));
    m_minutes->setText(agenda.toDiscuss);
    const QSignalBlocker quiet(m_list);
    while (m_list->count() > static_cast<int>(agenda.entries.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int at = 0; at < static_cast<int>(agenda.entries.size()); ++at) {
        if (at >= m_list->count())
            m_list->addItem(new QListWidgetItem);
        const AgendaLine &entry = agenda.entries[static_cast<std::size_t>(at)];
        QListWidgetItem *item = m_list->item(at);
        item->setData(Qt::UserRole, entry.number.toString());
        item->setText(entry.text);
        item->setData(AgendaDelegate::whyRole, entry.why);
        item->setData(AgendaDelegate::agreedRole, entry.agreed);
        item->setData(Qt::AccessibleTextRole,
                      entry.agreed ? tr("%1 (agreed)", "a statement").arg(entry.text) : entry.text);
        item->setToolTip(plainToolTip(entry.why));
        item->setData(Qt::AccessibleDescriptionRole, entry.why);
        if (entry.current) {
            m_list->setCurrentItem(item);
            m_list->scrollToItem(item);
        }
    }
    if (std::ranges::none_of(agenda.entries, &AgendaLine::current))
        m_list->setCurrentRow(-1);
    m_list->fitRows();
}

} // namespace waymark
