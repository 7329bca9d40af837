// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartcanvas.h"
#include "ui/charts/export.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableWidget>

namespace waymark {

namespace {

/// A title as a file's name: what some system forbids in names becomes a blank.
QString suggestedName(const QString &title)
{
    QString name;
    for (const QChar letter : title)
        name += letter == u'/'                                                           ? QChar('-')
                : QStringLiteral("\\:*?\"<>|").contains(letter) || letter.unicode() < 32 ? QChar(' ')
                                                                                         : letter;
    return name.simplified().left(120);
}

QString tabbedText(const ChartTable &table)
{
    // Tabs and line ends inside a cell would shift what follows them.
    const auto line = [](const QStringList &cells) {
        QStringList plain;
        for (const QString &cell : cells)
            plain << cell.simplified();
        return plain.join(QLatin1Char('\t'));
    };
    QStringList lines{line(table.headers)};
    for (const QStringList &row : table.rows)
        lines << line(row);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedLayout(this))
    , m_canvas(new ChartCanvas(this))
    , m_copy(new QAction(this))
    , m_savePng(new QAction(this))
    , m_saveSvg(new QAction(this))
    , m_table(new QAction(this))
{
    m_stack->addWidget(m_canvas);
    setFocusProxy(m_canvas);
    m_copy->setShortcut(QKeySequence::Copy);
    m_table->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_table->setCheckable(true);
    for (QAction *action : {m_copy, m_savePng, m_saveSvg, m_table}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, &ChartView::copy);
    connect(m_savePng, &QAction::triggered, this,
            [this] { askAndSave(QStringLiteral("png"), tr("Pictures (*.png)")); });
    connect(m_saveSvg, &QAction::triggered, this,
            [this] { askAndSave(QStringLiteral("svg"), tr("Drawings (*.svg)")); });
    connect(m_table, &QAction::toggled, this, &ChartView::showTable);
    connect(m_canvas, &ChartCanvas::rowActivated, this, &ChartView::rowActivated);
    connect(m_canvas, &ChartCanvas::menuRequested, this, &ChartView::showMenu);
    retranslate();
}

void ChartView::retranslate()
{
    m_copy->setText(showsTable() ? tr("&Copy table") : tr("&Copy picture"));
    m_savePng->setText(tr("Save as &PNG..."));
    m_saveSvg->setText(tr("Save as &SVG..."));
    m_table->setText(tr("Show as &table"));
}

void ChartView::setChart(std::shared_ptr<const Chart> chart)
{
    m_chart = std::move(chart);
    m_canvas->setChart(m_chart);
    setAccessibleName(m_canvas->accessibleName());
    if (m_tableWidget)
        fillTable();
    for (QAction *action : {m_copy, m_savePng, m_saveSvg, m_table})
        action->setEnabled(m_chart != nullptr);
}

bool ChartView::showsTable() const { return m_tableWidget && m_stack->currentWidget() == m_tableWidget; }

void ChartView::showTable(bool shown)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (shown && !m_tableWidget) {
        m_tableWidget = new QTableWidget(this);
        m_tableWidget->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_tableWidget->setSelectionBehavior(QAbstractItemView::SelectRows);
        m_tableWidget->setAlternatingRowColors(true);
        m_tableWidget->verticalHeader()->hide();
        m_tableWidget->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        // Tab leaves the table, as it leaves the picture; arrows move inside.
        m_tableWidget->setTabKeyNavigation(false);
        connect(m_tableWidget, &QTableWidget::cellActivated, this, &ChartView::rowActivated);
        m_stack->addWidget(m_tableWidget);
        fillTable();
    }
    m_stack->setCurrentWidget(shown ? static_cast<QWidget *>(m_tableWidget) : m_canvas);
    setFocusProxy(m_stack->currentWidget());
    if (hadFocus)
        m_stack->currentWidget()->setFocus();
    m_table->setChecked(shown);
    retranslate();
}

void ChartView::fillTable()
{
    const ChartTable table = m_chart ? m_chart->table() : ChartTable();
    m_tableWidget->clear();
    m_tableWidget->setColumnCount(static_cast<int>(table.headers.size()));
    m_tableWidget->setRowCount(static_cast<int>(table.rows.size()));
    m_tableWidget->setHorizontalHeaderLabels(table.headers);
    for (int row = 0; row < m_tableWidget->rowCount(); ++row)
        for (int column = 0; column < m_tableWidget->columnCount(); ++column)
            m_tableWidget->setItem(row, column, new QTableWidgetItem(table.rows[row].value(column)));
    m_tableWidget->resizeColumnsToContents();
    m_tableWidget->setAccessibleName(m_chart ? tr("%1, as a table").arg(m_chart->title()) : QString());
    m_tableWidget->setAccessibleDescription(m_chart ? m_chart->description() : QString());
}

int ChartView::minHeight(int width) const
{
    if (!m_chart)
        return 0;
    const int around = std::max(0, minimumSizeHint().height() - m_canvas->minimumSizeHint().height());
    return m_canvas->minHeight(width) + around;
}

bool ChartView::saveTo(const QString &path)
{
    if (!m_chart)
        return false;
    const bool drawing = path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
    const Result<void> done = drawing ? saveSvg(*m_chart, path) : savePng(*m_chart, path);
    if (done)
        Q_EMIT saved(path);
    else
        Q_EMIT saveFailed(done.error());
    return done.has_value();
}

void ChartView::askAndSave(const QString &suffix, const QString &filter)
{
    if (!m_chart)
        return;
    const QDir pictures(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    // With whose it is and of which years: a folder holds the pictures of several reviews.
    const QString name =
        suggestedName(m_chart->title() + QLatin1Char(' ') + m_chart->source()) + QLatin1Char('.') + suffix;
    QFileDialog dialog(this, m_chart->title(), pictures.path(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(name);
    if (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty())
        saveTo(dialog.selectedFiles().constFirst());
}

void ChartView::copy()
{
    if (!m_chart)
        return;
    if (showsTable())
        QApplication::clipboard()->setText(tabbedText(m_chart->table()));
    else
        copyToClipboard(*m_chart);
    Q_EMIT copied();
}

void ChartView::showMenu(const QPoint &global)
{
    if (!m_chart)
        return;
    QMenu menu(this);
    menu.addActions({m_copy, m_savePng, m_saveSvg});
    menu.addSeparator();
    menu.addAction(m_table);
    menu.exec(global);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event) { showMenu(event->globalPos()); }

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace waymark
