// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/store.h"
#include "tests/bench/bench.h"
#include "tests/bench/sizes.h"
#include "ui/desk/settings.h"
#include "ui/document/document.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>

namespace waymark::bench {
namespace {

constexpr double onePicture = 16; ///< ms, of a screen of 60 Hz
constexpr int scrolls = 60;

void demandFrames(bool holds, const char *what)
{
    if (!holds)
        qFatal("%s", what);
}

/// A window with a file of these in it, at a place.
struct Shown
{
    QTemporaryDir folder;
    Document document;
    Settings settings;
    RecentFiles recent;
    MainWindow window{document, settings, recent};

    Shown(const Workspace &workspace, Place place)
    {
        const QString path = folder.filePath(QStringLiteral("file.waymark"));
        demandFrames(createFile(path, workspace, QStringLiteral("bench"), QDateTime::currentDateTimeUtc()).has_value(),
                     "create");
        demandFrames(document.open(path).has_value(), "open");
        window.resize(1920, 1080);
        window.show();
        window.goTo(place);
        QApplication::processEvents();
    }
};

/// From top to bottom in equal steps, each painted.
void scroll(const QString &name, QAbstractScrollArea &area)
{
    QScrollBar &bar = *area.verticalScrollBar();
    demandFrames(bar.maximum() > 0, "nothing to scroll");
    Times times;
    for (int i = 0; i <= scrolls; ++i) {
        times.add(milliseconds([&] {
            bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * i / scrolls));
            QCoreApplication::sendPostedEvents();
            area.window()->repaint();
        }));
    }
    reportMilliseconds(name, times, onePicture);
}

/// From a key in a note beside the levels to the letter on the window's surface.
void typing()
{
    Shown shown(withReviews(20), Place::Agree);
    QPlainTextEdit *note = nullptr;
    for (auto *each : shown.window.page()->findChildren<QPlainTextEdit *>()) {
        if (each->isVisible() && each->isEnabled() && !each->isReadOnly()) {
            note = each;
            break;
        }
    }
    demandFrames(note != nullptr, "no field to type in");
    note->setFocus();
    Times times;
    for (int i = 0; i < 200; ++i) {
        times.add(milliseconds([&] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier,
                            i % 6 == 5 ? QStringLiteral(" ") : QStringLiteral("a"));
            QCoreApplication::sendEvent(note, &press);
            QCoreApplication::sendPostedEvents();
            shown.window.repaint();
        }));
    }
    reportMilliseconds(QStringLiteral("Typing a note: key to letter, window whole"), times, onePicture);
}

/// The largest of those that can be scrolled.
QAbstractScrollArea *longest(const QWidget &in)
{
    QAbstractScrollArea *found = nullptr;
    for (auto *each : in.findChildren<QAbstractScrollArea *>()) {
        if (each->isVisible() &&
            (!found || each->verticalScrollBar()->maximum() > found->verticalScrollBar()->maximum()))
            found = each;
    }
    return found;
}

} // namespace

void frames()
{
    typing();
    {
        Shown shown(withActions(10'000), Place::Actions);
        scroll(QStringLiteral("Scrolling 10,000 actions"), *longest(*shown.window.page()));
    }
    {
        Shown shown(withEvidence(1000), Place::Agree);
        EvidenceDialog dialog(shown.document, std::nullopt, &shown.window);
        dialog.show();
        QApplication::processEvents();
        scroll(QStringLiteral("Scrolling 1,000 pieces of evidence"), *longest(dialog));
    }
    {
        Shown shown(withResponses(5000), Place::Prepare);
        shown.window.run(Command::ShowBoard);
        QApplication::processEvents();
        scroll(QStringLiteral("Scrolling the board of 5,000 responses"), *longest(*shown.window.page()));
    }
}

} // namespace waymark::bench
