// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/program.h"

#include "core/kinds/filekind.h"
#include "core/text/language.h"
#include "ui/desk/languages.h"
#include "ui/desk/messages.h"
#include "ui/evidence/evidencecopies.h"
#include "ui/forms/formdialog.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileOpenEvent>
#include <QLibraryInfo>
#include <QLocale>
#include <QSessionManager>
#include <QTimer>
#include <algorithm>
#include <chrono>

namespace waymark {

Program::Program()
{
    qApp->installEventFilter(&m_fit);
    qApp->installEventFilter(&m_pointedAt);
    qApp->installEventFilter(this);
    const auto look = [this] { applyTheme(*qApp, m_settings.theme(), m_settings.textScale()); };
    look();
    translate();
    // Queued: both are changed on a page of the window that is then replaced. A window made anew has every text in the
    // new language, and every font and distance in the new size.
    connect(&m_settings, &Settings::lookChanged, this, look);
    // The computer is switched off, or its user signs out: the system ends the program next, and asks no one.
    connect(
        qApp, &QGuiApplication::commitDataRequest, this,
        [this](QSessionManager &session) {
            if (isReadyToEnd())
                return;
            session.cancel();
            tellNotReady();
        },
        Qt::DirectConnection);
    const auto folders = [this] { m_document.setBackupFolders(m_settings.backupFolders()); };
    folders();
    connect(&m_settings, &Settings::backupFoldersChanged, this, folders);
    connect(&m_settings, &Settings::textScaleChanged, this, &Program::replaceWindow, Qt::QueuedConnection);
    connect(&m_settings, &Settings::languageChanged, this, &Program::replaceWindow, Qt::QueuedConnection);
    connect(&m_document, &Document::reset, this, &Program::replaceIfDue, Qt::QueuedConnection);
}

Program::~Program() = default;

namespace {

bool isFormUnsaved()
{
    const QWidgetList all = QApplication::topLevelWidgets();
    return std::ranges::any_of(all, [](const QWidget *each) {
        const auto *form = dynamic_cast<const AsksBeforeClosing *>(each);
        return form && each->isVisible() && form->wouldBeMissed();
    });
}

} // namespace

bool Program::isReadyToEnd()
{
    const bool isWritten = m_document.writePending().has_value() && !m_document.isParted();
    return isWritten && !isFormUnsaved() && (!m_window || m_window->unsavedInMeeting().isEmpty());
}

void Program::tellNotReady()
{
    QWidget *front = QApplication::activeModalWidget();
    showNotice(front ? front : m_window.get(), tr("Something here isn't saved yet. Save or close it first, then shut "
                                                  "down or sign out again."));
}

void Program::translate()
{
    QCoreApplication::removeTranslator(&m_english);
    QCoreApplication::removeTranslator(&m_words);
    QCoreApplication::removeTranslator(&m_qtWords);
    const QLocale locale = localeFor(m_settings.language(), QLocale::system());
    QLocale::setDefault(locale);
    // English first: it holds the plural forms, and stands in for what another language does not say yet.
    if (m_english.load(QStringLiteral(":/i18n/waymark_en.qm")))
        QCoreApplication::installTranslator(&m_english);
    if (m_words.load(locale, QStringLiteral("waymark"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_words);
    // Qt's own, which it has in few languages and not in Welsh: then ours (translations/qt_cy.ts).
    if (m_qtWords.load(QStringLiteral(":/i18n/qt_%1.qm").arg(wordsLanguage())) ||
        m_qtWords.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                       QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qtWords);
}

void Program::replaceWindow()
{
    if (!m_window)
        return;
    // A meeting would go with the window, and what was typed in it and not added, which stays there after its end. A
    // dialog that is open has the window as its parent.
    const QString typed = m_window->unsavedInMeeting();
    m_isWindowDue = m_window->isMeetingShown() || !typed.isEmpty() || QApplication::activeModalWidget();
    if (m_isWindowDue) {
        showNotice(m_window.get(), m_window->isMeetingShown() || typed.isEmpty()
                                       ? tr("This will take effect when the meeting ends.")
                                       : tr("This will take effect when you close this file: something you typed in "
                                            "the meeting isn't saved (%1).",
                                            "statements and themes, titles of dialogs")
                                             .arg(typed));
        return;
    }
    if (!m_document.flush())
        return;
    translate();
    const Place place = m_window->place();
    m_settings.setWindowGeometry(m_window->saveGeometry());
    const QWidget *focus = m_window->focusWidget();
    const QString keyboard = focus ? focus->objectName() : QString();
    makeWindow();
    m_window->goTo(place);
    m_window->show();
    // Who changed the language by keyboard goes on from there.
    if (auto *same = keyboard.isEmpty() ? nullptr : m_window->findChild<QWidget *>(keyboard))
        same->setFocus(Qt::OtherFocusReason);
}

void Program::replaceIfDue()
{
    if (m_isWindowDue)
        replaceWindow();
}

bool Program::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != qApp || event->type() != QEvent::FileOpen || !m_window)
        return QObject::eventFilter(watched, event);
    // A dialog that is open is about the file that is open.
    if (QWidget *dialog = QApplication::activeModalWidget())
        dialog->activateWindow();
    else if (const QString path = static_cast<QFileOpenEvent *>(event)->file(); !path.isEmpty())
        m_window->run(Command::OpenPath, path);
    return true;
}

void Program::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_document, m_settings, m_recent);
    connect(m_window.get(), &MainWindow::meetingLeft, this, &Program::replaceIfDue, Qt::QueuedConnection);
}

void Program::start(const QString &path)
{
    // The file is read while the window is made: neither needs the other, and most computers have two processors.
    if (!path.isEmpty() && looksLikeDatabase(path))
        m_document.beginOpening(path);
    makeWindow();
    // Opened before it is shown: nothing is laid out twice.
    if (!path.isEmpty())
        m_window->run(Command::OpenPath, path);
    m_window->show();
    QTimer::singleShot(std::chrono::seconds(2), &m_document, &EvidenceCopies::removeLeftovers);
}

} // namespace waymark
