// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/differ/differtable.h"

#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "ui/charts/spreadchart.h"
#include "ui/desk/answerdots.h"
#include "ui/look/badges.h"
#include "ui/look/plainlabel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace waymark {

void DifferModel::setContent(const DifferContent &content)
{
    beginResetModel();
    m_content = content;
    endResetModel();
}

int DifferModel::rowOf(StatementNumber statement) const
{
    const auto found = std::ranges::find(m_content.rows, statement, &DifferRow::statement);
    return found == m_content.rows.end() ? -1 : static_cast<int>(found - m_content.rows.begin());
}

int DifferModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_content.rows.size());
}

int DifferModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : columns; }

QString DifferModel::text(const QModelIndex &index) const
{
    const DifferRow &about = row(index.row());
    switch (index.column()) {
    case Position:
        return QString::number(about.position);
    case Title:
        return tr("%1 %2", "number and title").arg(about.statement.toString(), about.title);
    case Spread:
        return about.counts.empty() ? about.withheld : countsInWords(about.counts);
    case Why:
        return about.reason;
    default:
        // Or the rows without would seem to wait for some.
        return about.minutes  ? minutesText(*about.minutes)
               : about.agreed ? tr("agreed", "a statement, in place of its minutes")
                              : QString();
    }
}

QVariant DifferModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::DisplayRole)
        return text(index);
    if (role == Qt::AccessibleTextRole)
        return index.column() == Title ? row(index.row()).spoken : text(index);
    if (role == Qt::ToolTipRole)
        return plainToolTip(text(index));
    return {};
}

QVariant DifferModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Position:
        return tr("No.", "place in the agenda");
    case Title:
        return tr("Statement");
    case Spread:
        return tr("Answers");
    case Why:
        return tr("Reason");
    default:
        return tr("Min.", "minutes");
    }
}

namespace {

constexpr int cellPadding = spacing::small;

/// The place of a level within the column of answers.
QRectF levelCell(const QRect &column, int level, int levels)
{
    const qreal width = (column.width() - cellPadding) / qreal(levels + 1);
    return {column.left() + cellPadding / 2.0 + width * level, qreal(column.top()), width, qreal(column.height())};
}

/// Shows the levels above the answers.
class DifferHeader : public QHeaderView
{
public:
    DifferHeader(const DifferModel &model, QWidget *parent) : QHeaderView(Qt::Horizontal, parent), m_model(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setMinimumSectionSize(qRound(textScaled(24)));
        setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override
    {
        if (section != DifferModel::Spread) {
            painter->save();
            QHeaderView::paintSection(painter, rect, section);
            painter->restore();
            return;
        }
        const Tokens tokens = Tokens::of(palette());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min<qreal>(textScaled(18), rect.height() - 4);
        for (int level = 0; level <= m_model.content().levels; ++level) {
            const QRectF cell = levelCell(rect, level, m_model.content().levels);
            paintLevelBadge(*painter, {cell.left() + 2, cell.center().y() - side / 2, side, side},
                            level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, m_model.content().levels,
                            tokens);
        }
        painter->setPen(tokens.line);
        painter->drawLine(rect.bottomLeft(), rect.bottomRight());
        painter->restore();
    }

private:
    const DifferModel &m_model;
};

class DifferDelegate : public QStyledItemDelegate
{
public:
    DifferDelegate(const DifferModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens tokens = Tokens::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, chosen ? tokens.tint : tokens.surface);
        painter->setPen(tokens.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (chosen && index.column() == 0)
            painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()), tokens.accent);
        const DifferRow &row = m_model.row(index.row());
        QRect rect = option.rect.adjusted(cellPadding, 0, -spacing::tiny, 0);
        if (index.column() == DifferModel::Spread && !row.counts.empty()) {
            paintDots(*painter, option.rect, row, tokens);
        } else if (index.column() == DifferModel::Title) {
            const qreal side = textScaled(20);
            paintThemeBadge(*painter, {qreal(rect.left()), rect.center().y() - side / 2, side, side},
                            row.statement.theme(), tokens);
            rect.setLeft(rect.left() + qRound(side) + cellPadding);
            words(*painter, rect, index.data().toString(), TextSize::Body, tokens.text);
        } else {
            const bool quiet = index.column() == DifferModel::Why || index.column() == DifferModel::Spread ||
                               (index.column() == DifferModel::Minutes && !row.minutes);
            words(*painter, rect, index.data().toString(), quiet ? TextSize::Small : TextSize::Body,
                  quiet ? tokens.mute : tokens.text);
        }
        painter->restore();
    }

private:
    void paintDots(QPainter &painter, const QRect &rect, const DifferRow &row, const Tokens &tokens) const
    {
        const int levels = m_model.content().levels;
        const QFont small = textFont(TextSize::Small);
        // A count is nearer to its own dots than to the next level's.
        const qreal numeral = QFontMetricsF(small).horizontalAdvance(QStringLiteral("88")) + spacing::medium;
        const QRectF first = levelCell(rect, 0, levels);
        const SpreadDots dots = SpreadDots::fitting(
            m_model.content().maxDots, {first.width() - numeral - spacing::tiny, first.height() - 8.0}, textScaled(9));
        painter.setFont(small);
        for (int level = 0; level <= levels; ++level) {
            const int count = row.counts[static_cast<std::size_t>(level)];
            if (count == 0)
                continue;
            const QRectF cell = levelCell(rect, level, levels).adjusted(2, 0, 0, 0);
            dots.paint(painter, count, cell, Qt::AlignLeft, tokens.accent);
            painter.setPen(tokens.text);
            painter.drawText(cell.adjusted(dots.sizeOf(count).width() + spacing::tiny, 0, 0, 0),
                             Qt::AlignLeft | Qt::AlignVCenter, QString::number(count));
        }
    }

    static void words(QPainter &painter, const QRect &rect, const QString &text, TextSize size, const QColor &colour)
    {
        const QFont font = textFont(size);
        const QFontMetrics metrics(font);
        painter.setFont(font);
        painter.setPen(colour);
        // As many lines as the row has room for, two and more; what is longer than that is in the tool tip.
        // Where its words break, lines hold less than their width.
        const int most = std::max(2, (rect.height() - 4) / metrics.lineSpacing());
        const auto lines = [&](const QString &each) {
            const QRect space(0, 0, rect.width(), 10000);
            return qRound(metrics.boundingRect(space, Qt::TextWordWrap, each).height() / qreal(metrics.lineSpacing()));
        };
        QString shown = text;
        for (int room = most * rect.width(); lines(shown) > most && room >= rect.width(); room -= rect.width() / 10)
            shown = metrics.elidedText(text, Qt::ElideRight, room);
        painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, shown);
    }

    const DifferModel &m_model;
};

} // namespace

DifferTable::DifferTable(DifferModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("agenda"));
    setAccessibleName(tr("Discussion agenda. Press Enter to open the statement in Agree."));
    setHorizontalHeader(new DifferHeader(model, this));
    setModel(&model);
    setItemDelegate(new DifferDelegate(model, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(qRound(textScaled(42)));
    connect(this, &QTableView::doubleClicked, this, &DifferTable::opened);
}

void DifferTable::choose(int row)
{
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, DifferModel::Title));
}

void DifferTable::keyPressEvent(QKeyEvent *event)
{
    if (row() >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT opened();
    else
        QTableView::keyPressEvent(event);
}

void DifferTable::share()
{
    const int room = viewport()->width();
    // A title can take two lines; on a narrow screen a reason takes three.
    verticalHeader()->setDefaultSectionSize(qRound(textScaled(room < textScaled(700) ? 54 : 42)));
    const int position = qRound(textScaled(38));
    const int minutes = qRound(textScaled(70));
    const int spread = std::max(qRound(textScaled(40)) * (m_model.content().levels + 1), room * 34 / 100);
    const int leastWhy = qRound(textScaled(110));
    // What is left for a title where reasons need the rest: no table that scrolls sideways for a little.
    const int title =
        std::max(qRound(textScaled(120)), std::min(room * 28 / 100, room - position - minutes - spread - leastWhy));
    setColumnWidth(DifferModel::Position, position);
    setColumnWidth(DifferModel::Title, title);
    setColumnWidth(DifferModel::Spread, spread);
    setColumnWidth(DifferModel::Why, std::max(leastWhy, room - position - minutes - spread - title));
    setColumnWidth(DifferModel::Minutes, minutes);
}

void DifferTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
}

void DifferTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT rowChanged();
}

} // namespace waymark
