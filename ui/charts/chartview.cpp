// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/chartview.h"

#include "ui/charts/accessiblechart.h"
#include "ui/charts/export.h"
#include "ui/look/accessible.h"
#include "ui/look/card.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedLayout>
#include <QStandardPaths>
#include <QTableWidget>
#include <QToolTip>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <utility>

namespace waymark {

namespace {

/// Room for the ring that shows the keyboard's place.
constexpr qreal focusRoom = 3;

QAccessibleInterface *accessibleChart(const QString &className, QObject *object)
{
    auto *canvas = className == QLatin1String("waymark::ChartCanvas") ? qobject_cast<ChartCanvas *>(object) : nullptr;
    return canvas ? new AccessibleChart(canvas) : nullptr;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    // Installing the same factory again only moves it to the front.
    QAccessible::removeFactory(accessibleChart);
    QAccessible::installFactory(accessibleChart);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartCanvas::setChart(std::shared_ptr<const Chart> chart)
{
    if (chart && m_chart && chart->isSameAs(*m_chart))
        return; // a page that is gone to is refreshed, and what it shows has seldom changed
    m_chart = std::move(chart);
    setAccessibleName(m_chart ? m_chart->title() : QString());
    setAccessibleDescription(
        m_chart ? tr("%1 The arrow keys read its rows; Ctrl+Shift+T shows it as a table.", "what a chart shows")
                      .arg(m_chart->description())
                : QString());
    m_said = -1;
    fitRows();
    updateGeometry();
    forget();
}

QRectF ChartCanvas::area() const { return QRectF(rect()).adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom); }

QSize ChartCanvas::sizeHint() const
{
    if (!m_chart)
        return {};
    const QSizeF wanted = m_chart->sizeHint(bodyFont(font()));
    return QSizeF(std::ceil(wanted.width() + 2 * focusRoom), std::ceil(wanted.height() + 2 * focusRoom)).toSize();
}

QSize ChartCanvas::minimumSizeHint() const
{
    // What a chart wants is roomy; half its width and two thirds of its height still hold every word.
    const QSize wanted = sizeHint();
    return {wanted.width() / 2, m_chart && m_chart->isLong() ? wanted.height() : wanted.height() * 2 / 3};
}

int ChartCanvas::minHeight(int width) const
{
    const qreal room = 2 * focusRoom;
    return m_chart ? qCeil(m_chart->minHeight(bodyFont(font()), std::max<qreal>(1, width - room)) + room) : 0;
}

void ChartCanvas::forget()
{
    m_picture = QPixmap();
    update();
}

void ChartCanvas::fitRows()
{
    // A scroll area gives width, and asks for the height that goes with it.
    if (m_chart && m_chart->isLong())
        setMinimumHeight(qCeil(m_chart->sizeHint(bodyFont(font()), area().width()).height() + 2 * focusRoom));
    else
        setMinimumHeight(0);
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    const Tokens tokens = Tokens::of(palette());
    const qreal ratio = devicePixelRatioF();
    if (m_picture.isNull() || m_picture.devicePixelRatio() != ratio) {
        m_picture = QPixmap(QSizeF(QSizeF(size()) * ratio).toSize().expandedTo(QSize(1, 1)));
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(tokens.surface);
        if (m_chart) {
            QPainter painter(&m_picture);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setFont(bodyFont(font()));
            painter.setLayoutDirection(layoutDirection());
            m_chart->paint(painter, area(), tokens);
        }
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokens.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner::small, corner::small);
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
    forget();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::LanguageChange) {
        fitRows();
        updateGeometry();
        forget();
    }
}

bool ChartCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_chart) {
        auto *help = static_cast<QHelpEvent *>(event);
        const QString tip = m_chart->tipAt(help->pos(), area(), bodyFont(font()));
        // Always given as rich text and escaped: Qt guesses, and would take a title's markup for its own.
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               QStringLiteral("<qt>") +
                                   tip.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>")) +
                                   QStringLiteral("</qt>"),
                               this);
        return true;
    }
    return QWidget::event(event);
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    const qsizetype row = m_chart ? m_chart->rowAt(event->position(), area(), bodyFont(font())) : -1;
    if (row >= 0)
        Q_EMIT rowActivated(static_cast<int>(row));
}

int ChartCanvas::rowCount() const { return m_chart ? static_cast<int>(m_chart->table().rows.size()) : 0; }

QString ChartCanvas::spokenRowAt(int row) const { return m_chart ? spokenRow(m_chart->table(), row) : QString(); }

void ChartCanvas::sayRow(int row)
{
    if (rowCount() == 0)
        return;
    m_said = std::clamp(row, 0, rowCount() - 1);
    announce(*this, spokenRowAt(m_said));
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    // Nothing is seen of it, so what scrolls behind scrolls all the same.
    if (event->key() == Qt::Key_Down)
        sayRow(m_said + 1);
    else if (event->key() == Qt::Key_Up)
        sayRow(m_said - 1);
    else if (event->key() == Qt::Key_Home)
        sayRow(0);
    else if (event->key() == Qt::Key_End)
        sayRow(rowCount() - 1);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT menuRequested(mapToGlobal(rect().center()));
    else
        QWidget::keyPressEvent(event);
}

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
    m_savePng->setText(tr("Save as &PNG…"));
    m_saveSvg->setText(tr("Save as &SVG…"));
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
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return;
    // "St. Mary's radar" ends in something too, and is no picture by that name. Of the longer one nothing was asked.
    QString path = dialog.selectedFiles().constFirst();
    const bool isNamed = QFileInfo(path).suffix().compare(suffix, Qt::CaseInsensitive) == 0;
    if (!isNamed)
        path += QLatin1Char('.') + suffix;
    if (!isNamed && QFileInfo::exists(path))
        Q_EMIT saveFailed(FileError{FileError::Problem::AlreadyExists, path});
    else
        saveTo(path);
}

void ChartView::showTableBy(QAbstractButton &button)
{
    button.setCheckable(true);
    connect(&button, &QAbstractButton::toggled, this, &ChartView::showTable);
    connect(m_table, &QAction::toggled, &button, &QAbstractButton::setChecked);
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

QWidget *chartOnCard(ChartView *chart)
{
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(chart);
    inside->addWidget(scroll);
    return card;
}

} // namespace waymark
