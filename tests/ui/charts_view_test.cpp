// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartview.h"
#include "ui/charts/dumbbellchart.h"
#include "ui/charts/levelbarschart.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace waymark;

namespace {

/// Counts how often it is painted.
class CountingChart : public LevelBarsChart
{
public:
    using LevelBarsChart::LevelBarsChart;
    void paint(QPainter &painter, const QRectF &area, const Tokens &tokens) const override
    {
        ++paintings;
        LevelBarsChart::paint(painter, area, tokens);
    }
    mutable int paintings = 0;
};

std::shared_ptr<const Chart> bars() { return std::make_shared<LevelBarsChart>(chartsamples::levelBars()); }

ChartCanvas *canvasOf(const ChartView &view) { return view.findChild<ChartCanvas *>(); }

void show(QWidget &widget, const QSize &size)
{
    widget.setPalette(Tokens::light().palette());
    widget.resize(size);
    widget.show();
    REQUIRE(QTest::qWaitForWindowExposed(&widget));
}

} // namespace

TEST_CASE("a chart is painted once, and again only for a new size, palette or chart", "[charts]")
{
    const auto chart = std::make_shared<CountingChart>(chartsamples::levelBars());
    ChartView view;
    view.setChart(chart);
    CHECK(chart->paintings == 0);
    show(view, QSize(1920, 1080));
    canvasOf(view)->repaint();
    const int first = chart->paintings;
    CHECK(first >= 1);
    for (int i = 0; i < 20; ++i)
        canvasOf(view)->repaint();
    CHECK(chart->paintings == first);

    view.resize(1600, 900);
    canvasOf(view)->repaint();
    CHECK(chart->paintings == first + 1);
    view.setPalette(Tokens::dark().palette());
    canvasOf(view)->repaint();
    CHECK(chart->paintings == first + 2);
    // The same values again, as with every visit to a page, and then others.
    view.setChart(chart);
    const auto same = std::make_shared<CountingChart>(chartsamples::levelBars());
    view.setChart(same);
    canvasOf(view)->repaint();
    CHECK(chart->paintings == first + 2);
    CHECK(same->paintings == 0);
    LevelBarsData values = chartsamples::levelBars();
    values.title += QStringLiteral(" of another year");
    const auto other = std::make_shared<CountingChart>(values);
    view.setChart(other);
    canvasOf(view)->repaint();
    CHECK(other->paintings == 1);
}

TEST_CASE("in the dark a chart is painted on the dark surface", "[charts]")
{
    ChartView view;
    view.setChart(bars());
    show(view, QSize(900, 300));
    view.setPalette(Tokens::dark().palette());
    const QImage image = canvasOf(view)->grab().toImage();
    CHECK(image.pixel(image.width() / 2, image.height() - 5) == Tokens::dark().surface.rgb());
}

TEST_CASE("a chart's table stands in the picture's place and says the same", "[charts]")
{
    ChartView view;
    view.setChart(bars());
    show(view, QSize(900, 300));
    CHECK_FALSE(view.showsTable());
    canvasOf(view)->setFocus();
    view.tableAction()->trigger();
    CHECK(view.showsTable());
    auto *table = view.findChild<QTableWidget *>();
    REQUIRE(table);
    CHECK(table->isVisible());
    CHECK_FALSE(canvasOf(view)->isVisible());
    const ChartTable twin = view.chart()->table();
    REQUIRE(table->rowCount() == twin.rows.size());
    for (int row = 0; row < table->rowCount(); ++row)
        for (int column = 0; column < table->columnCount(); ++column)
            CHECK(table->item(row, column)->text() == twin.rows[row][column]);
    CHECK_FALSE(table->item(0, 0)->data(Qt::EditRole).isNull());
    CHECK(table->editTriggers() == QAbstractItemView::NoEditTriggers);

    LevelBarsData fewer = chartsamples::levelBars();
    fewer.rows.removeLast();
    view.setChart(std::make_shared<LevelBarsChart>(fewer));
    CHECK(table->rowCount() == 5);
    view.tableAction()->trigger();
    CHECK(canvasOf(view)->isVisible());
}

TEST_CASE("Ctrl+C copies the picture, and the table as text while that is shown", "[charts]")
{
    ChartView view;
    view.setChart(bars());
    show(view, QSize(900, 300));
    QApplication::clipboard()->clear();
    view.activateWindow();
    canvasOf(view)->setFocus();
    QTest::keyClick(canvasOf(view), Qt::Key_C, Qt::ControlModifier);
    CHECK_FALSE(QApplication::clipboard()->image().isNull());
    view.showTable(true);
    QSignalSpy copied(&view, &ChartView::copied);
    view.copyAction()->trigger();
    CHECK(copied.count() == 1);
    const QStringList lines = QApplication::clipboard()->text().split('\n');
    REQUIRE(lines.size() == 8);
    CHECK(lines[1].startsWith("1 Leadership and planning\t0\t1\t2\t3\t1\t0\t7\t3\t"));
}

TEST_CASE("Return on a chart opens its menu with every command", "[charts]")
{
    ChartView view;
    view.setChart(bars());
    show(view, QSize(900, 300));
    QStringList found;
    QTimer::singleShot(0, &view, [&found] {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        if (!menu)
            return;
        for (const QAction *action : menu->actions())
            if (!action->isSeparator())
                found << action->text().remove('&');
        menu->close();
    });
    QTest::keyClick(canvasOf(view), Qt::Key_Return);
    CHECK(found == QStringList{"Copy picture", "Save as PNG…", "Save as SVG…", "Show as table"});
}

TEST_CASE("a picture whose name has a full stop in it gets its own ending, and replaces nothing unasked", "[charts]")
{
    const QTemporaryDir folder;
    ChartView view;
    view.setChart(bars());
    show(view, QSize(900, 300));
    QSignalSpy saved(&view, &ChartView::saved);
    QSignalSpy failedToSave(&view, &ChartView::saveFailed);
    const QString path = folder.filePath(QStringLiteral("St. Mary's radar"));
    for (int turn = 0; turn < 2; ++turn) {
        QTimer::singleShot(1, &view, [&path] {
            auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            REQUIRE(files);
            files->selectFile(path);
            static_cast<QDialog *>(files)->done(QDialog::Accepted);
        });
        for (QAction *action : view.actions()) {
            if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8("Save as SVG…"))
                action->trigger();
        }
    }
    for (const QList<QVariant> &each : saved)
        UNSCOPED_INFO(each.front().toString().toStdString());
    REQUIRE(saved.size() == 1);
    CHECK(saved.front().front().toString() == path + QLatin1String(".svg"));
    CHECK(failedToSave.size() == 1); // the second time it is there
}

TEST_CASE("a saved chart is written in the form that its name asks for", "[charts]")
{
    const QTemporaryDir folder;
    ChartView view;
    view.setChart(bars());
    QSignalSpy saved(&view, &ChartView::saved);
    QSignalSpy failedToSave(&view, &ChartView::saveFailed);
    CHECK(view.saveTo(folder.filePath("a.SVG")));
    CHECK(view.saveTo(folder.filePath("a.png")));
    CHECK(saved.count() == 2);
    QFile svg(folder.filePath("a.SVG"));
    REQUIRE(svg.open(QIODevice::ReadOnly));
    CHECK(svg.readAll().contains("<svg"));
    CHECK_FALSE(QImage(folder.filePath("a.png")).isNull());
    CHECK_FALSE(view.saveTo("/nonexistent/a.png"));
    CHECK(failedToSave.count() == 1);
}

TEST_CASE("assistive technology meets a chart with a name and a description", "[charts]")
{
    ChartView view;
    view.setChart(bars());
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(canvasOf(view));
    REQUIRE(chart);
    CHECK(chart->role() == QAccessible::Chart);
    CHECK(chart->text(QAccessible::Name) == "Statements at each level, by theme");
    CHECK(chart->text(QAccessible::Description).contains("28 of 32 answered"));
}

TEST_CASE("a chart's tip shows markup as it stands", "[charts]")
{
    LevelBarsData data = chartsamples::levelBars();
    data.rows[0].theme.title = QStringLiteral("<h1>Big</h1>");
    ChartView view;
    view.setChart(std::make_shared<LevelBarsChart>(data));
    show(view, QSize(900, 300));
    ChartCanvas *canvas = canvasOf(view);
    QHelpEvent help(QEvent::ToolTip, QPoint(400, 55), canvas->mapToGlobal(QPoint(400, 55)));
    QApplication::sendEvent(canvas, &help);
    QString shown;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->inherits("QTipLabel"))
            shown = qobject_cast<QLabel *>(widget)->text();
    CHECK(shown.contains("1 &lt;h1&gt;Big&lt;/h1&gt;"));
}

TEST_CASE("a long chart in a scroll area is as high as its rows", "[charts]")
{
    StatementRowsData data = chartsamples::statements();
    while (data.rows.size() < 99)
        data.rows.append(data.rows[data.rows.size() % 10]);
    auto *view = new ChartView;
    const auto chart = std::make_shared<DumbbellChart>(data);
    view->setChart(chart);
    QScrollArea scroll;
    scroll.setWidgetResizable(true);
    scroll.setWidget(view);
    show(scroll, QSize(1000, 600));
    QCoreApplication::processEvents();
    CHECK(canvasOf(*view)->height() > 99 * 34);
    CHECK(canvasOf(*view)->width() <= 1000);

    QSignalSpy activated(view, &ChartView::rowActivated);
    const QFont body = bodyFont(canvasOf(*view)->font());
    const QRectF area = QRectF(canvasOf(*view)->rect()).adjusted(3, 3, -3, -3);
    const QPoint third = chart->geometry(area, body).rows().row(2).center().toPoint();
    QTest::mouseDClick(canvasOf(*view), Qt::LeftButton, {}, third);
    REQUIRE(activated.count() == 1);
    CHECK(activated[0][0].toInt() == 2);
}
