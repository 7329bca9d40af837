// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/screens.h"

#include "ui/look/keyboard.h"

#include <QApplication>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScreen>
#include <algorithm>

namespace waymark {

ScreenName ScreenName::of(const QScreen &screen)
{
    QString connector = screen.name();
    connector.remove(QStringLiteral("\\\\.\\"));
    // Some platforms name no screen, and each needs a name to be known by.
    if (connector.isEmpty())
        connector = QString::number(QGuiApplication::screens().indexOf(&screen) + 1);
    const QString model = QStringLiteral("%1 %2").arg(screen.manufacturer(), screen.model()).simplified();
    return {connector, model, screen.serialNumber().simplified()};
}

ScreenName ScreenName::from(const QStringList &parts)
{
    return parts.size() == 3 ? ScreenName{parts[0], parts[1], parts[2]} : ScreenName();
}

QString ScreenName::label() const
{
    bool isNumber = false;
    const int number = connector.toInt(&isNumber);
    const QString name = isNumber ? QCoreApplication::translate("ScreenName", "Screen %1").arg(number) : connector;
    return model.isEmpty() ? name : QStringLiteral("%1 (%2)").arg(model, name);
}

bool ScreenName::isBuiltIn() const
{
    const QString lower = connector.toLower();
    return lower.startsWith(u"edp") || lower.startsWith(u"lvds") || lower.startsWith(u"dsi");
}

qsizetype indexOf(const QList<ScreenName> &names, const ScreenName &wanted)
{
    if (wanted.isEmpty())
        return -1;
    const qsizetype same = names.indexOf(wanted);
    if (same >= 0 || wanted.model.isEmpty())
        return same;
    const auto isAlike = [&wanted](const ScreenName &name) {
        return name.model == wanted.model && name.serial == wanted.serial;
    };
    // Of two alike neither is known to be the one.
    if (std::ranges::count_if(names, isAlike) != 1)
        return -1;
    return std::ranges::find_if(names, isAlike) - names.begin();
}

QList<ScreenName> screenNames()
{
    QList<ScreenName> names;
    for (const QScreen *screen : QGuiApplication::screens())
        names.append(ScreenName::of(*screen));
    return names;
}

namespace {

/// What a window manager puts around a window that is not shown yet: more than most, for it cannot be known.
constexpr QSize frameAllowance(16, 40);

/// As near to where it is as has room for the window and its frame, which begins this much before the window.
QPoint placeWithin(const QRect &free, const QRect &window)
{
    const int maxX = free.x() + free.width() - frameAllowance.width() - window.width();
    const int maxY = free.y() + free.height() - frameAllowance.height() - window.height();
    return {std::max(free.x(), std::min(window.x(), maxX)), std::max(free.y(), std::min(window.y(), maxY))};
}

} // namespace

bool FitScreen::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = event->type() == QEvent::Show && watched->isWidgetType() ? static_cast<QWidget *>(watched) : nullptr;
    const bool isFilling = window && window->windowState() & (Qt::WindowMaximized | Qt::WindowFullScreen);
    if (!window || event->spontaneous() || isFilling)
        return false;
    const Qt::WindowType type = window->windowType();
    if (type != Qt::Window && type != Qt::Dialog)
        return false;
    const QScreen *at = QGuiApplication::screenAt(window->geometry().center());
    const QRect free = (at ? at : window->screen())->availableGeometry();
    const QSize maxSize = free.size() - frameAllowance;
    const bool isTooLarge = window->size().boundedTo(maxSize) != window->size();
    if (isTooLarge) {
        window->setMinimumSize(window->minimumSize().boundedTo(maxSize));
        window->resize(window->size().boundedTo(maxSize));
    }
    if (type == Qt::Window && window->testAttribute(Qt::WA_Moved) && !free.contains(window->geometry()))
        window->move(placeWithin(free, window->geometry()));
    if (type == Qt::Window && isTooLarge)
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
    return false;
}

void scrollOnGround(QScrollArea &scroll, QWidget *content)
{
    scroll.setFrameShape(QFrame::NoFrame);
    scroll.setWidgetResizable(true);
    scroll.setFocusPolicy(Qt::NoFocus);
    scroll.setWidget(content);
    content->setAutoFillBackground(false);
    scroll.viewport()->setAutoFillBackground(false);
}

WindowScroll::WindowScroll(QWidget *content, QWidget *parent) : QScrollArea(parent)
{
    scrollOnGround(*this, content);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && widget() && widget()->isAncestorOf(now))
            bringIntoSight(*this, *now);
    });
}

QSize WindowScroll::sizeHint() const { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }

void WindowScroll::keyPressEvent(QKeyEvent *event) { event->ignore(); }

} // namespace waymark
