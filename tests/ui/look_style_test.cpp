// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/support/looks.h"

#include "ui/look/choices.h"
#include "ui/look/controlpainters.h"
#include "ui/look/waymarkstyle.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <algorithm>
#include <cstdlib>

using namespace waymark;

TEST_CASE("Keyboard focus is seen on buttons, fields and choices", "[look]")
{
    const LightTheme light;
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *plain = new QPushButton(QStringLiteral("Plain"), &window);
    auto *primary = new QPushButton(QStringLiteral("Primary"), &window);
    makePrimary(primary);
    auto *field = new QLineEdit(&window);
    auto *choice = new QRadioButton(QStringLiteral("Choice"), &window);
    auto *elsewhere = new QLineEdit(&window);
    for (QWidget *each : std::initializer_list<QWidget *>{plain, primary, field, choice, elsewhere})
        column->addWidget(each);
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    elsewhere->setFocus();
    for (QWidget *each : std::initializer_list<QWidget *>{plain, primary, field, choice}) {
        INFO(each->metaObject()->className());
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        const QImage without = each->grab().toImage().convertToFormat(QImage::Format_ARGB32);
        each->setFocus(Qt::TabFocusReason);
        const QImage with = each->grab().toImage().convertToFormat(QImage::Format_ARGB32);
        CHECK(difference(with, without) > 20);
        elsewhere->setFocus(Qt::TabFocusReason);
    }
}

TEST_CASE("A panel is the same picture wherever it lies on the pixels, and is not blurred between them", "[look]")
{
    const QColor solid(0x2a, 0x76, 0xb4);
    const QColor thin(0x55, 0x61, 0x70, 0x80);
    struct Panel
    {
        QColor fill;
        QColor border;
        qreal width;
        qreal radius;
    };
    const Panel panels[] = {{solid, thin, 1, 8}, {Qt::white, solid, 2, 10}, {{}, solid, 1.5, 4}, {thin, {}, 0, 6}};
    for (const qreal ratio : {1.0, 2.0}) {
        for (const Panel &panel : panels) {
            for (const QSize &size : {QSize(60, 40), QSize(301, 33), QSize(26, 120)}) {
                INFO(ratio << ' ' << panel.radius << ' ' << size.width());
                const auto blank = [&] {
                    QImage image(QSize(size.width() + 10, size.height() + 10) * ratio,
                                 QImage::Format_ARGB32_Premultiplied);
                    image.setDevicePixelRatio(ratio);
                    image.fill(Qt::white);
                    return image;
                };
                QImage painted = blank();
                QImage drawn = blank();
                {
                    QPainter painter(&painted);
                    painter.translate(3, 2);
                    paintPanel(painter, QRectF(QPointF(2, 1), size), panel.fill, panel.border, panel.width,
                               panel.radius);
                    QPainter reference(&drawn);
                    reference.setRenderHint(QPainter::Antialiasing);
                    reference.setBrush(panel.fill.isValid() ? QBrush(panel.fill) : QBrush(Qt::NoBrush));
                    reference.setPen(panel.border.isValid() ? QPen(panel.border, panel.width) : QPen(Qt::NoPen));
                    const qreal half = panel.width / 2;
                    reference.drawRoundedRect(QRectF(QPointF(5, 3), size).adjusted(half, half, -half, -half),
                                              panel.radius - half, panel.radius - half);
                }
                int most = 0;
                for (int y = 0; y < painted.height(); ++y) {
                    for (int x = 0; x < painted.width(); ++x) {
                        const QColor one = painted.pixelColor(x, y);
                        const QColor other = drawn.pixelColor(x, y);
                        most = std::max({most, std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                                         std::abs(one.blue() - other.blue())});
                    }
                }
                CHECK(most <= 3);
            }
        }
    }
}

TEST_CASE("In high contrast a chosen row has a line above and below it, in lists and in tables", "[look]")
{
    const LightTheme afterwards;
    applyTheme(*qApp, ThemeChoice::HighContrast);
    QListWidget list;
    list.addItems({QStringLiteral("One"), QStringLiteral("Two")});
    list.setCurrentRow(1);
    QTableWidget table(2, 2);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setCurrentCell(1, 1);
    for (QAbstractItemView *view : std::initializer_list<QAbstractItemView *>{&list, &table}) {
        INFO(view->metaObject()->className());
        view->setFocusPolicy(Qt::NoFocus); // or the ring would be where the line is
        view->resize(300, 200);
        view->show();
        REQUIRE(QTest::qWaitForWindowExposed(view));
        const QImage shown = view->viewport()->grab().toImage();
        const auto atTopOf = [&](int row) {
            const QRect place = view->visualRect(view->model()->index(row, 0));
            return shown.pixelColor(place.left() + 1, place.top());
        };
        CHECK(atTopOf(1) == Tokens::of(view->palette()).text);
        CHECK(atTopOf(0) != atTopOf(1));
    }
}

TEST_CASE("The wheel over a list or a number without the focus changes neither")
{
    const LightTheme light;
    QScrollArea area;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *list = new QComboBox;
    list->addItems({QStringLiteral("English"), QStringLiteral("Cymraeg")});
    auto *number = new QSpinBox;
    number->setValue(3);
    column->addWidget(list);
    column->addWidget(number);
    column->addSpacing(2000);
    area.setWidget(page);
    area.resize(300, 200);
    area.show();
    REQUIRE(QTest::qWaitForWindowExposed(&area));
    area.setFocus();
    const auto turn = [](QWidget *over) {
        QWheelEvent wheel(QPointF(5, 5), over->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(over, &wheel);
    };
    turn(list);
    CHECK(list->currentIndex() == 0);
    turn(number);
    CHECK(number->value() == 3);
    // Whoever has gone into it means it.
    number->setFocus();
    turn(number);
    CHECK(number->value() == 2);
}

TEST_CASE(
    "In high contrast what is chosen has the stronger edge, what is disabled the weaker, and no letter is covered",
    "[look]")
{
    const LightTheme light;
    applyTheme(application(), ThemeChoice::HighContrast);
    const Tokens tokens = Tokens::of(application().palette());
    const auto pictureOf = [](QWidget &widget, QSize size) {
        widget.ensurePolished();
        widget.resize(size);
        return widget.grab().toImage();
    };
    SegmentedControl views;
    views.addSegment(QStringLiteral("Table"));
    views.addSegment(QStringLiteral("Board"));
    const auto segments = views.findChildren<QRadioButton *>();
    const QImage chosen = pictureOf(*segments.at(0), segments.at(0)->sizeHint());
    const QImage other = pictureOf(*segments.at(1), segments.at(1)->sizeHint());
    CHECK(chosen.pixelColor(1, chosen.height() / 2) == tokens.accent);
    CHECK(other.pixelColor(1, other.height() / 2) == tokens.surface);

    QLineEdit open;
    QLineEdit closed;
    closed.setEnabled(false);
    const QColor openEdge = pictureOf(open, open.sizeHint()).pixelColor(0, open.height() / 2);
    const QColor closedEdge = pictureOf(closed, closed.sizeHint()).pixelColor(0, closed.height() / 2);
    CHECK(contrast(closedEdge, tokens.surface) >= 3);
    CHECK(contrast(closedEdge, tokens.surface) < contrast(openEdge, tokens.surface) / 2);

    QListWidget list;
    list.setFrameShape(QFrame::NoFrame);
    list.addItem(QStringLiteral("Governors' paper"));
    list.setCurrentRow(0);
    const QImage row = pictureOf(list, {200, 60});
    const QRect place = list.visualItemRect(list.item(0));
    CHECK(row.pixelColor(place.right() - 20, place.top()) == tokens.text);
    CHECK(row.pixelColor(place.right() - 20, place.bottom()) == tokens.text);
    CHECK(row.pixelColor(place.left() + 1, place.top() + 4) != tokens.text);
}
