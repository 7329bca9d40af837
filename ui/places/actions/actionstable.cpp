// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/actions/actionstable.h"

#include "ui/look/tokens.h"
#include "ui/models/actionsmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>
#include <array>

namespace waymark {
namespace {

/// Plain text, never markup, in as many lines as the row holds.
class PlainCells : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *table = qobject_cast<const QTableView *>(option->widget);
        if (!table || index.column() != ActionsModel::What)
            return;
        for (int column = 0; column < ActionsModel::columns; ++column) {
            const QString text = index.siblingAtColumn(column).data().toString();
            if (table->isColumnHidden(column) && !text.isEmpty())
                option->text += QChar(QChar::LineSeparator) +
                                ActionsTable::tr("%1: %2", "the name of a column, what an action has in it")
                                    .arg(index.model()->headerData(column, Qt::Horizontal).toString(), text);
        }
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.rect.setWidth(cell.rect.width() - gap);
        return QStyledItemDelegate::sizeHint(cell, index);
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        cell.state &= ~QStyle::State_HasFocus; // the whole row is chosen, and shows it
        if (index.column() == ActionsModel::Due && index.data(ActionsModel::overdueRole).toBool()) {
            // The style paints what is chosen in its own ink: this cell shows that it is chosen by its ground alone.
            const Tokens tokens = Tokens::of(option.palette);
            if (cell.state.testFlag(QStyle::State_Selected))
                cell.backgroundBrush = tokens.tint;
            cell.state &= ~QStyle::State_Selected;
            cell.palette.setColor(QPalette::Text, tokens.warn);
        }
        // A text that fills its column does not run into the next one.
        if (cell.state.testFlag(QStyle::State_Selected) || cell.backgroundBrush.style() != Qt::NoBrush)
            QApplication::style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        cell.rect = QStyle::visualRect(cell.direction, cell.rect, cell.rect.adjusted(0, 0, -gap, 0));
        QStyledItemDelegate::paint(painter, cell, index);
    }

private:
    static constexpr int gap = spacing::tiny;
};

/// How the width is shared out, in parts of the whole, and the least a column needs at normal text size.
struct Share
{
    int part;
    int least;
};
constexpr std::array<Share, ActionsModel::columns> shares{Share{28, 190}, Share{4, 62}, Share{20, 140}, Share{9, 118},
                                                          Share{15, 110}, Share{6, 84}, Share{4, 68},   Share{14, 110}};

/// Where there is no room for all columns, what these have goes below what the action is: the first ones first.
constexpr std::array givingWay{ActionsModel::From, ActionsModel::Priority, ActionsModel::Outcome,
                               ActionsModel::Statements, ActionsModel::Owner};

// Heights, at normal text size. Rows are as high as what they say where there are few enough to be measured at once.
constexpr int twoLines = 48;
constexpr int fiveLines = 108;
constexpr int aLine = 20;
constexpr int maxMeasured = 100;

} // namespace

ActionsTable::ActionsTable(ActionsModel &model, QWidget *parent) : QTableView(parent)
{
    setModel(&model);
    setItemDelegate(new PlainCells(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(true);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Actions"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(static_cast<int>(textScaled(twoLines)));
    verticalHeader()->setMinimumSectionSize(static_cast<int>(textScaled(twoLines)));
    verticalHeader()->setMaximumSectionSize(static_cast<int>(textScaled(fiveLines)));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QTableView::doubleClicked, this, &ActionsTable::editWanted);
    connect(&model, &QAbstractItemModel::modelReset, this, &ActionsTable::fitRows);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionsTable::fitRows);
    connect(&model, &QAbstractItemModel::modelReset, this, &ActionsTable::lineChanged);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionsTable::lineChanged);
}

int ActionsTable::line() const { return selectionModel()->hasSelection() ? currentIndex().row() : -1; }

void ActionsTable::choose(int line)
{
    if (line >= 0 && line < model()->rowCount())
        setCurrentIndex(model()->index(line, 0));
}

void ActionsTable::keyPressEvent(QKeyEvent *event)
{
    if (line() >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editWanted();
    else if (line() >= 0 && event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        Q_EMIT removeWanted();
    else
        QTableView::keyPressEvent(event);
}

void ActionsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    share();
    if (event->size().width() != event->oldSize().width())
        fitRows();
}

void ActionsTable::fitRows()
{
    if (model()->rowCount() <= maxMeasured)
        resizeRowsToContents();
}

void ActionsTable::share()
{
    int parts = 0;
    for (const Share &each : shares)
        parts += each.part;
    const int room = viewport()->width();
    // A head is read whole in any language; what is below it takes more lines.
    const auto least = [this, room](int column) {
        const int wanted = static_cast<int>(textScaled(shares[static_cast<std::size_t>(column)].least));
        // The action itself never has less than a quarter.
        return std::max(wanted, column == ActionsModel::What ? room / 4 : horizontalHeader()->sectionSizeHint(column));
    };
    int needed = 0;
    for (int column = 0; column < ActionsModel::columns; ++column)
        needed += least(column);
    int below = 0;
    for (const int column : givingWay) {
        setColumnHidden(column, needed > room);
        if (isColumnHidden(column)) {
            ++below;
            needed -= least(column);
            parts -= shares[static_cast<std::size_t>(column)].part;
        }
    }
    verticalHeader()->setMaximumSectionSize(static_cast<int>(textScaled(fiveLines + 2 * aLine * below)));
    int used = 0;
    for (int column = 1; column < ActionsModel::columns; ++column) {
        if (isColumnHidden(column))
            continue;
        // What each needs, and its part of what is left: never more than there is.
        const int width =
            least(column) + std::max(0, room - needed) * shares[static_cast<std::size_t>(column)].part / parts;
        setColumnWidth(column, width);
        used += width;
    }
    setColumnWidth(0, std::max(room - used, room / 4));
}

void ActionsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT lineChanged();
}

} // namespace waymark
