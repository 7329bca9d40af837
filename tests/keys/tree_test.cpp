// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The accessible tree of every page, dialog and window: what a screen reader is told of it.
#include "tests/keys/reactions.h"
#include "tests/support/catch.h"
#include "ui/charts/chartview.h"
#include "ui/look/accessible.h"
#include "ui/look/tags.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QRegularExpression>
#include <QTest>
#include <algorithm>
#include <cstdio>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct TreeNode
{
    QAccessibleInterface *interface;
    QString path;
};

void gather(QAccessibleInterface *interface, const QString &path, std::vector<TreeNode> &into)
{
    if (!interface || !interface->isValid() || interface->state().invisible)
        return;
    const QString here = path + u'/' + (interface->object() ? interface->object()->metaObject()->className() : "item");
    into.push_back({interface, here + u" \"" + interface->text(QAccessible::Name).left(40) + u'"'});
    for (int i = 0; i < interface->childCount(); ++i)
        gather(interface->child(i), here, into);
}

std::vector<TreeNode> treeOf(QWidget &window)
{
    std::vector<TreeNode> nodes;
    gather(QAccessible::queryAccessibleInterface(&window), {}, nodes);
    return nodes;
}

/// Nothing that could be worked with: what Qt calls a widget that it knows nothing of.
bool isMeaningless(QAccessible::Role role)
{
    static const std::set<QAccessible::Role> roles{QAccessible::NoRole, QAccessible::Client, QAccessible::Border,
                                                   QAccessible::UserRole};
    return roles.contains(role);
}

/// A cell that has nothing in it, in a column that may be empty and says what it is: the emptiness is what there is to
/// tell, and screen readers call it blank. An action has no date or outcome, a statement no minutes so far.
bool isBlankCell(QAccessibleInterface *interface)
{
    static const QStringList mayBeBlank{QStringLiteral("Who"),
                                        QStringLiteral("By when"),
                                        QStringLiteral("For"),
                                        QStringLiteral("Priority"),
                                        QStringLiteral("Reason"),
                                        QStringLiteral("Min."),
                                        QStringLiteral("Progress and outcome")};
    const QAccessibleTableCellInterface *cell = interface->tableCellInterface();
    if (!cell || interface->role() != QAccessible::Cell)
        return false;
    const QList<QAccessibleInterface *> heads = cell->columnHeaderCells();
    return !heads.isEmpty() && mayBeBlank.contains(heads.first()->text(QAccessible::Name));
}

QString withoutLetters(QString text) { return text.remove(u'&').simplified(); }

struct TreeSurface
{
    std::unique_ptr<Surface> surface;
    QWidget &window;

    explicit TreeSurface(const SurfaceMaker &maker) : surface(maker.make()), window(surface->window())
    {
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
    }
};

struct TreeCounts
{
    int surfaces = 0;
    int nodes = 0;
    int stops = 0;
    int headings = 0;
    int charts = 0;
    int cells = 0;
    std::set<int> roles;
};

TreeCounts &counted()
{
    static TreeCounts counts;
    return counts;
}

} // namespace

TEST_CASE("Every page, dialog and window is a tree of named things with roles, with no markup in a word of it",
          "[tree]")
{
    static const QRegularExpression markup(QStringLiteral("<(span|qt|b|i|p|br|html|ul|li)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    TreeCounts &counts = counted();
    counts = {};
    for (const SurfaceMaker &maker : allSurfaces()) {
        const TreeSurface it(maker);
        const std::vector<TreeNode> nodes = treeOf(it.window);
        int headings = 0;
        for (const TreeNode &node : nodes) {
            const QAccessible::State state = node.interface->state();
            const QAccessible::Role role = node.interface->role();
            for (const auto text :
                 {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
                if (markup.match(node.interface->text(text)).hasMatch())
                    FAIL_CHECK(maker.name << ": markup in " << node.path.toStdString() << ": "
                                          << node.interface->text(text).toStdString());
            }
            headings += role == QAccessible::Heading;
            counts.charts += role == QAccessible::Chart;
            counts.cells += role == QAccessible::Cell || role == QAccessible::ListItem;
            counts.roles.insert(role);
            // The window itself takes the focus in a meeting.
            const auto *widget = qobject_cast<const QWidget *>(node.interface->object());
            if (!state.focusable || state.disabled || (widget && widget->focusProxy()))
                continue;
            ++counts.stops;
            if (node.interface->text(QAccessible::Name).trimmed().isEmpty() && !isBlankCell(node.interface))
                FAIL_CHECK(maker.name << ": no name: " << node.path.toStdString());
            if (isMeaningless(role))
                FAIL_CHECK(maker.name << ": role " << role << ": " << node.path.toStdString());
        }
        if (headings == 0 && maker.name != "Audience") // a picture for the room
            FAIL_CHECK(maker.name << " has no heading");
        ++counts.surfaces;
        counts.nodes += static_cast<int>(nodes.size());
        counts.headings += headings;
    }
    CHECK(counts.surfaces == static_cast<int>(allSurfaces().size()));
    CHECK(counts.stops > 900);
}

TEST_CASE("What is written on a button is in its name, so that it can be pressed by saying so", "[tree]")
{
    for (const SurfaceMaker &maker : allSurfaces()) {
        const TreeSurface it(maker);
        for (const QAbstractButton *button : it.window.findChildren<QAbstractButton *>()) {
            const QString words = withoutLetters(button->text());
            if (!button->isVisible() || words.isEmpty() || words.size() == 1)
                continue;
            QAccessibleInterface *interface =
                QAccessible::queryAccessibleInterface(const_cast<QAbstractButton *>(button));
            if (interface->object() != button) {
                FAIL_CHECK(maker.name << ": \"" << words.toStdString() << "\" has the interface of something else");
                continue;
            }
            const QString name = withoutLetters(interface->text(QAccessible::Name));
            QString spoken = words;
            spoken.remove(u'…').remove(QStringLiteral("..."));
            if (!name.contains(spoken.trimmed(), Qt::CaseInsensitive))
                FAIL_CHECK(maker.name << ": \"" << words.toStdString() << "\" is called \"" << name.toStdString()
                                      << '"');
        }
    }
}

TEST_CASE("What is pressed is at least 24 by 24, or has that much room to itself", "[tree]")
{
    constexpr int least = 24;
    for (const SurfaceMaker &maker : allSurfaces()) {
        const TreeSurface it(maker);
        std::vector<std::pair<const QAbstractButton *, QRect>> targets;
        for (const QAbstractButton *button : it.window.findChildren<QAbstractButton *>()) {
            const bool inside = qobject_cast<const QAbstractItemView *>(button->parentWidget()); // corner of a table
            if (button->isVisible() && button->isEnabled() && !inside)
                targets.emplace_back(button, QRect(button->mapTo(&it.window, QPoint()), button->size()));
        }
        for (const auto &[button, rect] : targets) {
            if (rect.width() >= least && rect.height() >= least)
                continue;
            // Spacing: a circle of 24 on its middle meets no other target, and no other small one's circle.
            const QRect circle(rect.center() - QPoint(least / 2, least / 2), QSize(least, least));
            for (const auto &[other, otherRect] : targets) {
                if (other == button || other->isAncestorOf(button) || button->isAncestorOf(other))
                    continue;
                const bool small = otherRect.width() < least || otherRect.height() < least;
                const QPoint apart = otherRect.center() - rect.center();
                const bool tooNear = small ? QPoint::dotProduct(apart, apart) < least * least
                                           : circle.adjusted(3, 3, -3, -3).intersects(otherRect);
                if (tooNear) {
                    FAIL_CHECK(maker.name << ": " << described(button).toStdString() << " is " << rect.width() << " by "
                                          << rect.height() << ", next to " << described(other).toStdString());
                    break;
                }
            }
        }
    }
}

TEST_CASE("A chart tells its values row by row, with the arrow keys", "[tree]")
{
    int charts = 0;
    for (const SurfaceMaker &maker : surfaces(SurfaceMaker::Kind::Page)) {
        const TreeSurface it(maker);
        for (ChartCanvas *canvas : it.window.findChildren<ChartCanvas *>()) {
            if (!canvas->isVisible() || canvas->rowCount() == 0)
                continue;
            INFO(maker.name);
            ++charts;
            QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(canvas);
            CHECK(chart->role() == QAccessible::Chart);
            CHECK(chart->text(QAccessible::Description).contains(QStringLiteral("Ctrl+Shift+T")));
            REQUIRE(chart->childCount() == canvas->rowCount());
            for (int row = 0; row < chart->childCount(); ++row) {
                QAccessibleInterface *part = chart->child(row);
                REQUIRE(part);
                CHECK(part->parent() == chart);
                CHECK(chart->indexOfChild(part) == row);
                CHECK(part->text(QAccessible::Name) == canvas->spokenRowAt(row));
                CHECK_FALSE(part->text(QAccessible::Name).isEmpty());
            }
            canvas->setFocus();
            QTest::keyClick(canvas, Qt::Key_Down);
            CHECK(lastAnnouncement(*canvas) == canvas->spokenRowAt(0));
            QTest::keyClick(canvas, Qt::Key_End);
            CHECK(lastAnnouncement(*canvas) == canvas->spokenRowAt(canvas->rowCount() - 1));
            QTest::keyClick(canvas, Qt::Key_Up);
            CHECK(lastAnnouncement(*canvas) == canvas->spokenRowAt(std::max(0, canvas->rowCount() - 2)));
        }
    }
    CHECK(charts >= 3);
}

TEST_CASE("The counts of the accessible tree, for docs/accessibility.md", "[.][count]")
{
    const TreeCounts &counts = counted();
    std::printf("surfaces %d, nodes %d, can have the focus %d, headings %d, charts %d, cells and items %d, roles %zu\n",
                counts.surfaces, counts.nodes, counts.stops, counts.headings, counts.charts, counts.cells,
                counts.roles.size());
}
