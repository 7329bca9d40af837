// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/levelgrid.h"

#include "ui/look/badges.h"
#include "ui/models/earliergridmodel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStyledItemDelegate>
#include <algorithm>
#include <utility>

namespace waymark {
namespace {

/// Levels as squares: the chosen one as everywhere else, the others as quiet numerals.
class LevelCells : public QStyledItemDelegate
{
public:
    LevelCells(const EarlierGridModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state &= ~QStyle::State_HasFocus;
        const auto level = m_model.levelAt(index.column());
        const bool isQuery = index.column() == m_model.queryColumn();
        QStyledItemDelegate::paint(painter, plain, index);
        if (!level && !isQuery)
            return;
        const Tokens tokens = Tokens::of(option.palette);
        const qreal side = textScaled(20);
        const QRectF square(option.rect.center().x() - side / 2 + 0.5, option.rect.center().y() - side / 2 + 0.5, side,
                            side);
        const EarlierAnswers &answers = m_model.answers();
        const int line = index.row();
        if (isQuery) {
            if (answers.query(line))
                paintQueryMark(*painter, square, tokens);
            return;
        }
        if (answers.level(line) == Level::from(*level)) {
            paintLevelBadge(*painter, square, *level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, *level,
                            answers.structure().levels(), tokens);
            return;
        }
        painter->setPen(tokens.mute);
        painter->setFont(option.font);
        painter->drawText(option.rect, Qt::AlignCenter,
                          answers.canChoose(line, *level) ? QString::number(*level) : QStringLiteral("–"));
    }

private:
    const EarlierGridModel &m_model;
};

} // namespace

LevelGrid::LevelGrid(EarlierGridModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new LevelCells(model, this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setAccessibleName(tr("Answers, one row for each statement"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(static_cast<int>(textScaled(28)));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setMinimumSectionSize(static_cast<int>(textScaled(30)));
    for (int column = 0; column < model.columnCount(); ++column) {
        horizontalHeader()->setSectionResizeMode(column, column == EarlierGridModel::titleColumn ? QHeaderView::Stretch
                                                                                                 : QHeaderView::Fixed);
        setColumnWidth(column, static_cast<int>(textScaled(column == 0                     ? 46
                                                           : column == model.queryColumn() ? 64
                                                                                           : 42)));
    }
    connect(this, &QTableView::clicked, this, &LevelGrid::click);
    goTo(0);
}

int LevelGrid::line() const { return std::max(0, currentIndex().row()); }

void LevelGrid::goTo(int line)
{
    const int last = m_model.rowCount() - 1;
    const QModelIndex target = m_model.index(std::clamp(line, 0, last), EarlierGridModel::titleColumn);
    setCurrentIndex(target);
    scrollTo(target);
}

QSize LevelGrid::sizeHint() const
{
    const int line = verticalHeader()->defaultSectionSize();
    const int room = screen()->availableGeometry().height() * 94 / 100 - static_cast<int>(textScaled(340));
    const int lines = std::clamp(room / line, 5, std::min(std::max(m_model.rowCount(), 5), 18) + 1);
    return {QTableView::sizeHint().width(), lines * line + 2 * frameWidth()};
}

void LevelGrid::click(const QModelIndex &index)
{
    m_answered.reset();
    if (const auto level = m_model.levelAt(index.column()))
        m_model.choose(index.row(), *level);
    else if (index.column() == m_model.queryColumn())
        m_model.toggleQuery(index.row());
    Q_EMIT lineChanged();
}

void LevelGrid::change(int by)
{
    const auto now = m_model.answers().level(line());
    const int max = m_model.answers().structure().levels();
    for (int level = now ? now->value() + by : (by > 0 ? 0 : max); level >= 0 && level <= max; level += by) {
        if (m_model.choose(line(), level))
            break;
    }
    Q_EMIT lineChanged();
}

void LevelGrid::keyPressEvent(QKeyEvent *event)
{
    const QString text = event->text();
    const bool plain = (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) == 0;
    if (event->key() == Qt::Key_Shift || event->key() == Qt::Key_AltGr)
        return; // on its way to the question mark, which is a key of its own on no keyboard
    const std::optional<int> answered = std::exchange(m_answered, std::nullopt);
    const bool isDigit = plain && text.size() == 1 && text[0] >= u'0' && text[0] <= u'9';
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!plain)
            break; // Ctrl+Enter is the dialog's
        if (line() + 1 < m_model.rowCount())
            goTo(line() + 1);
        else
            Q_EMIT endReached();
        return;
    case Qt::Key_Left:
        change(-1);
        return;
    case Qt::Key_Right:
        change(1);
        return;
    case Qt::Key_Home:
        goTo(0);
        return;
    case Qt::Key_End:
        goTo(m_model.rowCount() - 1);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_model.clear(line());
        Q_EMIT lineChanged();
        return;
    default:
        break;
    }
    if (isDigit) {
        const int here = line();
        if (m_model.choose(here, text[0].digitValue())) {
            goTo(here + 1);
            m_answered = here;
        }
        Q_EMIT lineChanged();
        return;
    }
    if (plain && (text == u"?" || event->key() == Qt::Key_Q)) {
        // Paper says "2?": the question mark belongs to the level that was typed just now.
        m_model.toggleQuery(answered.value_or(line()));
        Q_EMIT lineChanged();
        return;
    }
    QTableView::keyPressEvent(event);
}

void LevelGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_answered.reset();
    Q_EMIT lineChanged();
}

} // namespace waymark
