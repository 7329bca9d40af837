// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/checklist.h"

#include "ui/look/badges.h"
#include "ui/look/icons.h"
#include "ui/look/plainlabel.h"
#include "ui/wording/check/checkwords.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace waymark {
namespace {

bool wasDoubted(const FoundModel::Text &text) { return !text.doubts.empty() && !text.isOpen(); }

CheckRow rowOf(const WordingCheck &check, const FoundModel::FoundStatement &statement)
{
    CheckRow row{CheckRow::Kind::Statement, statement.number.theme(), statement.number, statement.title.text};
    if (const Structure *structure = check.structure())
        row.shortTitle = structure->statement(statement.number)->shortTitle;
    row.open = statement.title.isOpen();
    row.looked = wasDoubted(statement.title) && (check.isModel() || !statement.title.doubts.empty());
    for (const FoundModel::Text &text : statement.levels) {
        row.open += text.isOpen();
        row.looked = row.looked || wasDoubted(text);
    }
    row.looked = row.looked && row.open == 0;
    return row;
}

} // namespace

std::vector<CheckRow> checkRows(const WordingCheck &check, bool onlyDoubtful, const std::optional<CheckRow> &kept)
{
    const FoundModel &found = check.found();
    std::vector<CheckRow> rows{{CheckRow::Kind::Document, 0, {}, found.file()}};
    const auto isWanted = [&](const CheckRow &row) {
        return !onlyDoubtful || row.open > 0 || (kept && kept->isSame(row));
    };
    for (const FoundModel::FoundTheme &theme : found.themes()) {
        CheckRow heading{CheckRow::Kind::Theme, theme.number, {}, theme.title.text};
        if (const Structure *structure = check.structure())
            heading.shortTitle = structure->theme(theme.number)->shortTitle;
        heading.heading = !check.isModel();
        heading.open = theme.title.isOpen();
        heading.looked = wasDoubted(theme.title);
        const std::size_t at = rows.size();
        for (const FoundModel::FoundStatement &statement : found.statements()) {
            if (statement.number.theme() != theme.number)
                continue;
            const CheckRow row = rowOf(check, statement);
            if (isWanted(row))
                rows.push_back(row);
        }
        if (rows.size() > at || isWanted(heading))
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(at), heading);
    }
    if (!found.leftOut().isEmpty())
        rows.push_back({CheckRow::Kind::LeftOut, 0, {}, {}});
    return rows;
}

QString spokenRow(const CheckRow &row)
{
    QString name;
    switch (row.kind) {
    case CheckRow::Kind::Document:
        name = QCoreApplication::translate("ui/wordingcheck", "The document");
        break;
    case CheckRow::Kind::LeftOut:
        name = QCoreApplication::translate("ui/wordingcheck", "What was left out");
        break;
    case CheckRow::Kind::Theme:
        name = QCoreApplication::translate("ui/wordingcheck", "Theme %1, %2", "number, title")
                   .arg(QString::number(row.theme), row.title);
        break;
    case CheckRow::Kind::Statement:
        name = row.statement->toString() + u' ' + row.title;
        break;
    }
    if (row.open > 0)
        return QCoreApplication::translate("ui/wordingcheck", "%1, %2", "a line of the list, what is to be done")
            .arg(name, QCoreApplication::translate("ui/wordingcheck", "%n doubtful text(s)", "", row.open));
    if (row.looked)
        return QCoreApplication::translate("ui/wordingcheck", "%1, %2", "a line of the list, what is to be done")
            .arg(name, QCoreApplication::translate("ui/wordingcheck", "checked"));
    return name;
}

class CheckRowsModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    const std::vector<CheckRow> &rows() const { return m_rows; }

    /// True where lines came or went.
    bool setRows(std::vector<CheckRow> rows)
    {
        const bool same = std::ranges::equal(
            rows, m_rows, [](const CheckRow &a, const CheckRow &b) { return a.isSame(b) && a.heading == b.heading; });
        if (!same)
            beginResetModel();
        m_rows = std::move(rows);
        if (!same)
            endResetModel();
        else if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount({}) - 1));
        return !same;
    }

    int rowCount(const QModelIndex &) const override { return static_cast<int>(m_rows.size()); }

    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return at(index).heading ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        const CheckRow &row = at(index);
        if (role == Qt::AccessibleTextRole || role == Qt::DisplayRole)
            return spokenRow(row);
        if (role == Qt::ToolTipRole)
            return plainToolTip(row.kind == CheckRow::Kind::Document ? row.title : spokenRow(row));
        return {};
    }

    const CheckRow &at(const QModelIndex &index) const { return m_rows[static_cast<std::size_t>(index.row())]; }

private:
    std::vector<CheckRow> m_rows;
};

namespace {

constexpr int rowInset = 8;

QFont rowFont(const CheckRow &row)
{
    return textFont(TextSize::Body, row.kind == CheckRow::Kind::Theme ? TextWeight::SemiBold : TextWeight::Regular);
}

/// The mark with the number of doubtful texts, or the tick of what was looked at; gives back where it begins.
int paintMark(QPainter &painter, const QRect &rect, const CheckRow &row, const Tokens &tokens)
{
    if (row.open == 0 && !row.looked)
        return rect.right() - rowInset;
    const int side = static_cast<int>(textScaled(16));
    int right = rect.right() - rowInset;
    if (row.open > 0) {
        const QString count = QString::number(row.open);
        painter.setFont(textFont(TextSize::Small, TextWeight::SemiBold));
        const int width = painter.fontMetrics().horizontalAdvance(count);
        painter.setPen(tokens.warn);
        painter.drawText(QRect(right - width, rect.top(), width + 1, rect.height()), Qt::AlignVCenter, count);
        right -= width + spacing::tiny;
    }
    const bool open = row.open > 0;
    painter.drawPixmap(right - side, rect.center().y() - side / 2 + 1,
                       iconPixmap(open ? QStringLiteral("warning") : QStringLiteral("check"),
                                  open ? tokens.warn : tokens.good, side, painter.device()->devicePixelRatioF()));
    return right - side - spacing::tiny;
}

class CheckRows : public QStyledItemDelegate
{
public:
    CheckRows(const CheckRowsModel &rows, QObject *parent) : QStyledItemDelegate(parent), m_rows(rows) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const CheckRow &row = m_rows.at(index);
        QStyleOptionViewItem panel = option;
        panel.text.clear();
        if (row.heading)
            panel.state &= ~(QStyle::State_MouseOver | QStyle::State_HasFocus);
        QApplication::style()->drawControl(QStyle::CE_ItemViewItem, &panel, painter, option.widget);
        const Tokens tokens = Tokens::of(option.palette);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const int right = paintMark(*painter, option.rect, row, tokens);
        const int left = paintBeginning(*painter, option.rect, row, tokens);
        painter->setFont(rowFont(row));
        painter->setPen(tokens.text);
        const QRect room(left, option.rect.top(), right - left - spacing::tiny, option.rect.height());
        painter->drawText(room, Qt::AlignVCenter,
                          painter->fontMetrics().elidedText(titleOf(row), Qt::ElideRight, room.width()));
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {100, std::max(QFontMetrics(textFont(TextSize::Body)).height() + 12, 30)};
    }

private:
    static QString titleOf(const CheckRow &row)
    {
        if (row.kind != CheckRow::Kind::Theme && row.kind != CheckRow::Kind::Statement)
            return spokenRow(row);
        return row.shortTitle.isEmpty() ? row.title : row.shortTitle;
    }

    /// What is before the title: a theme's circle, a statement's number, an icon.
    static int paintBeginning(QPainter &painter, const QRect &rect, const CheckRow &row, const Tokens &tokens)
    {
        const int side = static_cast<int>(textScaled(20));
        const int left = rect.left() + rowInset;
        const QRect square(left, rect.center().y() - side / 2 + 1, side, side);
        if (row.kind == CheckRow::Kind::Theme) {
            paintThemeBadge(painter, square, row.theme, tokens);
        } else if (row.kind == CheckRow::Kind::Statement) {
            painter.setFont(textFont(TextSize::Body));
            painter.setPen(tokens.mute);
            const int width = painter.fontMetrics().horizontalAdvance(QStringLiteral("0.00"));
            painter.drawText(QRect(left, rect.top(), width, rect.height()), Qt::AlignVCenter,
                             row.statement->toString());
            return left + width + spacing::small;
        } else {
            painter.drawPixmap(
                square.topLeft(),
                iconPixmap(row.kind == CheckRow::Kind::Document ? QStringLiteral("reports") : QStringLiteral("info"),
                           tokens.mute, side, painter.device()->devicePixelRatioF()));
        }
        return left + side + spacing::small;
    }

    const CheckRowsModel &m_rows;
};

} // namespace

CheckList::CheckList(QWidget *parent) : QListView(parent), m_rows(new CheckRowsModel(this))
{
    setObjectName(QStringLiteral("checkList"));
    setModel(m_rows);
    setItemDelegate(new CheckRows(*m_rows, this));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(true);
    setMouseTracking(true);
    setAccessibleName(tr("Statements by theme"));
}

void CheckList::showRows(std::vector<CheckRow> rows)
{
    const auto before = chosen();
    m_setting = true;
    if (m_rows->setRows(std::move(rows)) && before)
        choose(*before);
    m_setting = false;
    if (!chosen() && !m_rows->rows().empty())
        choose(m_rows->rows().front());
}

void CheckList::choose(const CheckRow &row)
{
    const auto &rows = m_rows->rows();
    const auto found = std::ranges::find_if(rows, [&](const CheckRow &each) { return each.isSame(row); });
    if (found == rows.end() || found->heading)
        return;
    const QModelIndex index = m_rows->index(static_cast<int>(found - rows.begin()));
    setCurrentIndex(index);
    scrollTo(index);
}

std::optional<CheckRow> CheckList::chosen() const
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    return selected.isEmpty() ? std::nullopt : std::optional(m_rows->at(selected.front()));
}

QSize CheckList::sizeHint() const { return {static_cast<int>(textScaled(250)), 400}; }

void CheckList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    if (!m_setting && !selected.isEmpty())
        Q_EMIT rowChosen();
}

void CheckList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        Q_EMIT entered();
        return;
    }
    // Arrows go over headings, on which there is nothing to see.
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) {
        const int step = event->key() == Qt::Key_Down ? 1 : -1;
        const auto &rows = m_rows->rows();
        int at = currentIndex().row() + step;
        while (at >= 0 && at < static_cast<int>(rows.size()) && rows[static_cast<std::size_t>(at)].heading)
            at += step;
        if (at >= 0 && at < static_cast<int>(rows.size()))
            choose(rows[static_cast<std::size_t>(at)]);
        return;
    }
    if (event->text().isEmpty() || !event->text().front().isPrint())
        QListView::keyPressEvent(event);
    else
        event->ignore(); // a letter belongs to the dialog
}

void CheckList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        doItemsLayout();
}

} // namespace waymark
