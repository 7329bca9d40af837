// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/places/actions/actionsboard.h"

#include "core/text/followup.h"
#include "core/text/numbersanddates.h"
#include "ui/actions/actiondialog.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"
#include "ui/look/wrappedtext.h"
#include "ui/models/actionsmodel.h"

#include <QDropEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <algorithm>

namespace waymark {
namespace {

enum CardRole { Line = Qt::UserRole, About, Late, Top };

/// A text in at most so many lines of this width. Where there is more of it, the last says so.
QString inLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines = WrappedText(text, font).lines(width);
    if (lines.size() <= most)
        return lines.join(u'\n');
    const QString rest = lines.mid(most - 1).join(u' ');
    lines = lines.mid(0, most - 1);
    lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
    return lines.join(u'\n');
}

/// A card: what, in at most five lines, and quietly below who and by when.
class CardDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Tokens tokens = Tokens::of(option.palette);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(selected ? tokens.accent : tokens.line, selected ? 2 : 1));
        painter->setBrush(selected ? tokens.tint : tokens.surface);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -margin), 8, 8);
        const Parts parts = partsOf(option, index);
        QRect at = option.rect.adjusted(inside, inside, -inside, 0);
        const auto draw = [&](const QString &text, const QFont &font, const QColor &ink, int height) {
            painter->setFont(font);
            painter->setPen(ink);
            at.setHeight(height);
            painter->drawText(at, Qt::AlignLeft | Qt::AlignTop, text);
            at.translate(0, height);
        };
        const bool late = index.data(Late).toBool();
        if (parts.top > 0)
            draw(parts.topWords, parts.small, tokens.accent, parts.top);
        draw(parts.whatWords, option.font, tokens.text, parts.what);
        if (parts.about > 0)
            draw(parts.aboutWords, parts.small, late ? tokens.warn : tokens.mute, parts.about);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Parts parts = partsOf(option, index);
        return {option.rect.width(), parts.top + parts.what + parts.about + 2 * inside + margin};
    }

private:
    static constexpr int inside = 10;
    static constexpr int margin = 6;
    struct Parts
    {
        QFont small;
        QString topWords;
        QString whatWords;
        QString aboutWords;
        int top = 0;
        int what = 0;
        int about = 0;
    };

    Parts partsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
    {
        Parts parts;
        parts.small = option.font;
        parts.small.setPointSizeF(option.font.pointSizeF() * 12 / 14);
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (view ? view->viewport()->width() : option.rect.width()) - 2 * inside;
        // Measured as it is painted: lines may be further apart than the font alone would say.
        const auto height = [width](const QFont &font, const QString &words) {
            return words.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), 0, words).height();
        };
        parts.topWords = inLines(index.data(Top).toString(), parts.small, width, 2);
        parts.whatWords = inLines(index.data(Qt::DisplayRole).toString(), option.font, width, 5);
        parts.aboutWords = inLines(index.data(About).toString(), parts.small, width, 5);
        parts.top = height(parts.small, parts.topWords);
        parts.what = height(option.font, parts.whatWords);
        parts.about = height(parts.small, parts.aboutWords);
        return parts;
    }
};

/// A date that is not broken between its day, its month and its year.
QString unbroken(QString due)
{
    static const QRegularExpression within(QStringLiteral("(?<=\\d) (?=\\p{L})|(?<=\\p{L}) (?=\\d{4}\\b)"));
    return due.replace(within, QString(QChar::Nbsp));
}

} // namespace

BoardColumn::BoardColumn(ActionStatus status, QWidget *parent) : QListWidget(parent), m_status(status)
{
    setObjectName(QStringLiteral("column ") + actionStatusName(status));
    setItemDelegate(new CardDelegate(this));
    setFrameShape(QFrame::NoFrame);
    viewport()->setAutoFillBackground(false); // cards are on the page: a box of its own would be cut by the foot
    setDragDropMode(QAbstractItemView::DragDrop);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    connect(this, &QListWidget::itemSelectionChanged, this, [this] {
        if (line() >= 0)
            Q_EMIT lineChosen(line());
    });
    connect(this, &QListWidget::itemDoubleClicked, this, &BoardColumn::editWanted);
}

void BoardColumn::read(const ActionsModel &model)
{
    clear();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.action(row).status != m_status)
            continue;
        const auto text = [&](int column) { return model.index(row, column).data().toString(); };
        QStringList about;
        for (const QString &each :
             {text(ActionsModel::Statements), text(ActionsModel::Owner), unbroken(text(ActionsModel::Due))}) {
            if (!each.isEmpty())
                about << each;
        }
        auto *card = new QListWidgetItem(model.action(row).what, this);
        card->setData(Line, row);
        card->setData(About, inOneLine(about));
        card->setData(Late, model.index(row, 0).data(ActionsModel::overdueRole));
        card->setData(Top, model.index(row, 0).data(ActionsModel::leverageRole).toBool() ? tr("▲ highest leverage")
                                                                                         : QString());
        card->setData(
            Qt::AccessibleTextRole,
            QStringList{model.action(row).what, about.join(QStringLiteral(", ")), card->data(Top).toString()}.join(
                QStringLiteral(", ")));
        card->setToolTip(model.index(row, ActionsModel::What).data(Qt::ToolTipRole).toString());
    }
    setAccessibleName(tr("%1: %n action(s)", nullptr, count()).arg(actionStatusName(m_status)));
}

int BoardColumn::line() const
{
    const auto chosen = selectedItems();
    return chosen.isEmpty() ? -1 : chosen.first()->data(Line).toInt();
}

void BoardColumn::choose(int line)
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(Line).toInt() == line) {
            setCurrentRow(row);
            return;
        }
    }
    clearSelection();
    setCurrentItem(nullptr);
}

void BoardColumn::keyPressEvent(QKeyEvent *event)
{
    const int sideways = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (sideways != 0 && event->modifiers().testFlag(Qt::AltModifier))
        Q_EMIT moveWanted(sideways);
    else if (sideways != 0)
        Q_EMIT stepWanted(sideways);
    else if (line() >= 0 && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT editWanted();
    else if (line() >= 0 && event->key() == Qt::Key_Delete && !event->isAutoRepeat())
        Q_EMIT removeWanted();
    else
        QListWidget::keyPressEvent(event);
}

void BoardColumn::focusInEvent(QFocusEvent *event)
{
    QListWidget::focusInEvent(event);
    if (count() > 0 && selectedItems().isEmpty())
        setCurrentRow(0);
}

void BoardColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (qobject_cast<BoardColumn *>(event->source()))
        event->acceptProposedAction();
}

void BoardColumn::dragMoveEvent(QDragMoveEvent *event)
{
    if (qobject_cast<BoardColumn *>(event->source()))
        event->acceptProposedAction();
}

void BoardColumn::dropEvent(QDropEvent *event)
{
    auto *from = qobject_cast<BoardColumn *>(event->source());
    if (!from || from == this)
        return;
    // The file decides; the cards follow. A copy, so that the other column takes nothing out by itself.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(from);
}

void BoardColumn::resizeEvent(QResizeEvent *event)
{
    QListWidget::resizeEvent(event);
    scheduleDelayedItemsLayout(); // narrower cards are higher
}

ActionsBoard::ActionsBoard(ActionsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::small);
    m_grid->setVerticalSpacing(spacing::tiny);
    for (const ActionStatus status : actionform::statuses) {
        auto *column = new BoardColumn(status);
        auto *title = new PlainLabel({}, TextSize::Body, TextWeight::SemiBold);
        title->setWordWrap(true); // five statuses of one line each ask for more than a laptop has with large text
        title->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        column->setMinimumHeight(qRound(textScaled(150))); // a card whole
        m_columns.push_back(column);
        m_titles.push_back(title);
        connect(column, &BoardColumn::lineChosen, this, [this, column](int line) { chosen(column, line); });
        connect(column, &BoardColumn::editWanted, this, &ActionsBoard::editWanted);
        connect(column, &BoardColumn::removeWanted, this, &ActionsBoard::removeWanted);
        connect(column, &BoardColumn::moveWanted, this, [this, column](int by) { move(column, by); });
        connect(column, &BoardColumn::stepWanted, this, [this, column](int by) { step(column, by); });
        // Later, when the drag is over: what follows may ask a question.
        connect(
            column, &BoardColumn::dropped, this,
            [this, column](BoardColumn *from) {
                if (from->line() >= 0)
                    Q_EMIT statusWanted(column->status());
            },
            Qt::QueuedConnection);
    }
    arrange();
    connect(&model, &QAbstractItemModel::modelReset, this, &ActionsBoard::read);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ActionsBoard::read);
    read();
}

/// Next to each other where each has room for words, else in as many rows as it takes.
void ActionsBoard::arrange()
{
    const auto count = static_cast<int>(m_columns.size());
    const int least = qRound(textScaled(130)) + spacing::small;
    const int fitting = std::clamp((width() + spacing::small) / least, 1, count);
    const int rows = (count + fitting - 1) / fitting;
    const int across = (count + rows - 1) / rows; // three and two rather than four and one
    if (across == m_across)
        return;
    m_across = across;
    for (int at = 0; at < count; ++at) {
        m_grid->addWidget(m_titles[static_cast<std::size_t>(at)], at / across * 2, at % across);
        m_grid->addWidget(m_columns[static_cast<std::size_t>(at)], at / across * 2 + 1, at % across);
        m_grid->setColumnStretch(at, at < across ? 1 : 0);
        m_grid->setRowStretch(at * 2 + 1, at < rows ? 1 : 0);
    }
}

void ActionsBoard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionsBoard::read()
{
    m_reading = true;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->read(m_model);
        m_titles[i]->setText(tr("%1 (%2)", "a status, how many actions")
                                 .arg(actionStatusName(m_columns[i]->status()))
                                 .arg(m_columns[i]->count()));
    }
    m_reading = false;
    choose(m_line);
}

void ActionsBoard::choose(int line)
{
    m_line = line >= 0 && line < m_model.rowCount() ? line : -1;
    m_reading = true;
    for (BoardColumn *column : m_columns)
        column->choose(m_line);
    m_reading = false;
    Q_EMIT lineChanged();
}

void ActionsBoard::chosen(BoardColumn *column, int line)
{
    if (m_reading)
        return;
    m_line = line;
    m_reading = true;
    for (BoardColumn *other : m_columns) {
        if (other != column)
            other->choose(-1);
    }
    m_reading = false;
    Q_EMIT lineChanged();
}

void ActionsBoard::move(BoardColumn *from, int by)
{
    const auto here = std::ranges::find(m_columns, from) - m_columns.begin();
    const auto there = here + by;
    if (from->line() < 0 || there < 0 || there >= static_cast<std::ptrdiff_t>(m_columns.size()))
        return;
    Q_EMIT statusWanted(m_columns[static_cast<std::size_t>(there)]->status());
    firstFocus()->setFocus();
}

void ActionsBoard::step(BoardColumn *from, int by)
{
    auto at = std::ranges::find(m_columns, from) - m_columns.begin() + by;
    for (; at >= 0 && at < static_cast<std::ptrdiff_t>(m_columns.size()); at += by) {
        BoardColumn *column = m_columns[static_cast<std::size_t>(at)];
        if (column->count() > 0) {
            column->setFocus();
            return;
        }
    }
}

QWidget *ActionsBoard::firstFocus() const
{
    for (BoardColumn *column : m_columns) {
        if (m_line >= 0 && column->line() == m_line)
            return column;
    }
    const auto filled = std::ranges::find_if(m_columns, [](const BoardColumn *each) { return each->count() > 0; });
    return filled == m_columns.end() ? m_columns.front() : *filled;
}

} // namespace waymark
