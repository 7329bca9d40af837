// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A key pressed in a field or on a button is that field's or button's, in every page, dialog and window: everything
// that can have the focus has every key typed into it.
#include "tests/keys/reactions.h"
#include "tests/support/catch.h"
#include "ui/statement/descriptorcard.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>

#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

using Kind = SurfaceMaker::Kind;

/// Printable ASCII, but for Space: that presses, ticks and opens, and is tried with Enter.
const std::vector<Stroke> &printable()
{
    static const std::vector<Stroke> strokes = [] {
        std::vector<Stroke> made;
        for (char letter = '!'; letter <= '~'; ++letter) {
            const QChar typed = QLatin1Char(letter);
            made.push_back({QString(typed), static_cast<Qt::Key>(typed.toUpper().unicode()), QString(typed),
                            typed.isUpper() ? Qt::ShiftModifier : Qt::NoModifier});
        }
        return made;
    }();
    return strokes;
}

const Stroke space{QStringLiteral("Space"), Qt::Key_Space, QStringLiteral(" "), Qt::NoModifier};
const Stroke enter{QStringLiteral("Enter"), Qt::Key_Return, QStringLiteral("\r"), Qt::NoModifier};
const Stroke escape{QStringLiteral("Esc"), Qt::Key_Escape, QStringLiteral("\x1b"), Qt::NoModifier};

bool isText(const QWidget &widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(&widget);
    return qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QPlainTextEdit *>(&widget) ||
           qobject_cast<const QTextEdit *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget) ||
           (combo && combo->isEditable());
}

/// A list looks for what is typed, a choice opens, a grid of levels takes numbers: their own doing.
bool choosesByLetter(const QWidget &widget)
{
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget);
}

/// Where keys answer on purpose: the levels on Agree and the empty page around them, and what stands for the whole of a
/// meeting's window.
bool takesKeysForStatement(const QWidget &widget)
{
    for (const QWidget *at = &widget; at; at = at->parentWidget()) {
        if (qobject_cast<const DescriptorRow *>(at))
            return true;
    }
    return widget.isWindow() || widget.objectName() == QLatin1String("agreePage");
}

/// Leaves out what is meant: in the main window, and only there, ? opens the sheet of keys.
void check(const SurfaceMaker &surface, QStringList done)
{
    if (surface.kind == Kind::Page)
        done.removeIf([](const QString &each) {
            return each.contains(QStringLiteral(" at ?: opened")) && each.endsWith(QStringLiteral("keySheet"));
        });
    for (const QString &each : std::as_const(done)) {
        FAIL_CHECK(surface.name << ": " << each.toStdString());
    }
}

/// A choice's list, opened by a letter, is its own.
void closePopups()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void typeInto(const SurfaceMaker &maker, Reactions &reactions, QWidget &widget)
{
    const QPointer<QWidget> still(&widget);
    for (const Stroke &stroke : printable()) {
        if (!still)
            return;
        if (isText(widget)) {
            check(maker, reactions.beyondItself(widget, stroke));
        } else if (choosesByLetter(widget)) {
            QStringList done = reactions.beyondItself(widget, stroke);
            done.removeIf(
                [](const QString &each) { return each.contains(QStringLiteral("QComboBoxPrivateContainer")); });
            closePopups();
            check(maker, done);
        } else {
            check(maker, reactions.anyAt(widget, stroke));
        }
        if (still && widget.window()->focusWidget() != &widget)
            widget.setFocus();
    }
}

/// With nothing to be pressed behind it, a button only counts: what it would do is another test's.
void press(const SurfaceMaker &maker, Reactions &reactions, QAbstractButton &button)
{
    const bool ticked = qobject_cast<QCheckBox *>(&button) || qobject_cast<QRadioButton *>(&button);
    // Not all of its signals: that it goes has to be known to what screen readers are told of it.
    const auto silence = [&button](auto signal) { QObject::disconnect(&button, signal, nullptr, nullptr); };
    silence(&QAbstractButton::clicked);
    silence(&QAbstractButton::pressed);
    silence(&QAbstractButton::released);
    silence(&QAbstractButton::toggled);
    const QSignalSpy clicks(&button, &QAbstractButton::clicked);
    check(maker, reactions.beyondItself(button, space));
    INFO(maker.name << ": " << described(&button).toStdString());
    CHECK(clicks.size() == 1);
    if (ticked)
        return; // in a dialog Enter is for its primary button
    check(maker, reactions.beyondItself(button, enter));
    CHECK(clicks.size() == 2);
}

/// Everything of it that can have the focus; made anew when a widget went away meanwhile.
void typeIntoAll(const SurfaceMaker &maker)
{
    std::unique_ptr<Surface> surface;
    std::vector<QPointer<QWidget>> widgets;
    const auto makeAnew = [&] {
        surface.reset();
        surface = maker.make();
        QWidget &window = surface->window();
        window.show();
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        QCoreApplication::processEvents();
        const auto found = focusables(window);
        widgets.assign(found.begin(), found.end());
    };
    makeAnew();
    const std::size_t count = widgets.size();
    CHECK((count > 0 || maker.kind == Kind::Meeting)); // nothing can be pressed in what everyone sees
    for (std::size_t at = 0; at < count; ++at) {
        if (!widgets[at] || !widgets[at]->isVisible() || !widgets[at]->isEnabled())
            makeAnew();
        REQUIRE(at < widgets.size());
        QWidget &widget = *widgets[at];
        if (takesKeysForStatement(widget))
            continue;
        Reactions reactions(*surface);
        widget.setFocus(Qt::TabFocusReason);
        if (surface->window().focusWidget() != &widget)
            FAIL_CHECK(maker.name << ": " << described(&widget).toStdString() << " does not take the focus");
        typeInto(maker, reactions, widget);
        if (!widgets[at])
            continue;
        auto *button = qobject_cast<QAbstractButton *>(&widget);
        if (button)
            press(maker, reactions, *button);
        else if (maker.kind == Kind::Page && isText(widget))
            check(maker, reactions.beyondItself(widget, enter)); // a dialog's Enter is for its primary button
        if (widgets[at] && (maker.kind == Kind::Page || maker.kind == Kind::Meeting))
            check(maker, reactions.beyondItself(widget, escape)); // elsewhere Esc closes the window
        if (surface->document.isOpen())
            CHECK(surface->document.flush());
        check(maker, reactions.sinceLast());
    }
}

void typeIntoEach(Kind kind)
{
    for (const SurfaceMaker &maker : surfaces(kind))
        typeIntoAll(maker);
}

} // namespace

TEST_CASE("On every page a key belongs to what has the focus", "[pages]") { typeIntoEach(Kind::Page); }

TEST_CASE("In every dialog a key belongs to what has the focus", "[dialogs]") { typeIntoEach(Kind::Dialog); }

TEST_CASE("In every other window a key belongs to what has the focus", "[windows]") { typeIntoEach(Kind::Window); }

TEST_CASE("In the meeting's windows a key belongs to what has the focus", "[meeting]") { typeIntoEach(Kind::Meeting); }
