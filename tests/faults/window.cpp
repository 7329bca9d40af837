// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/documents.h"
#include "ui/desk/settings.h"
#include "ui/look/tokens.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <cstdio>
#include <cstdlib>

/// The program's window, worked in until it is killed: real fields and dialogs, without a screen.
///
///     waymark-faults-window WHAT FILE BACKUPS ANSWERS
///
/// Says 0 when the window is there. Says a number only when the foot of the window calls it saved: of the reason that
/// was typed last ("edit", "backup", without an end), or 1 when "import", "finish", "migrate" or "restore" is done;
/// then it ends with 0.

using namespace waymark;
using namespace waymark::testing;

namespace {

[[noreturn]] void give(const char *why)
{
    std::fprintf(stderr, "window: %s\n", why);
    std::exit(4);
}

void say(int number)
{
    std::printf("%d\n", number);
    std::fflush(stdout);
}

struct Work
{
    Settings settings;
    RecentFiles recent;
    Document document;
    MainWindow window{document, settings, recent};
    QString path;

    bool isSaved() const
    {
        return child<QLabel>(window, "saved")->text().startsWith(QStringLiteral("All changes saved"));
    }
    void mustBeSaved() const
    {
        if (!QTest::qWaitFor([this] { return isSaved() && !document.hasPending(); }, 30'000))
            give("the foot does not call it saved");
    }
    const Review &review() const { return *document.workspace().reviewByNumber(1); }

    /// Types a reason and leaves the field, and chooses a level by its key.
    void type(int number)
    {
        auto *field = child<QWidget>(window, "rationale")->findChild<QPlainTextEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QString::number(number));
        window.page()->setFocus();
        if (document.workspace().decision(review().id, testing::number("1.1")).rationale.toInt() != number)
            (void)document.flush();
        mustBeSaved();
        say(number);
        QTest::keyClick(window.page(), static_cast<Qt::Key>(Qt::Key_2 + number % 3));
        QCoreApplication::processEvents();
    }

    void edit()
    {
        window.goTo(Place::Agree);
        document.setStatement(testing::number("1.1"));
        for (int number = 1;; ++number)
            type(number);
    }
    void backUp()
    {
        window.goTo(Place::Agree);
        document.setStatement(testing::number("1.1"));
        for (int number = 1;; ++number) {
            type(number);
            document.findChild<QTimer *>(QStringLiteral("work"))->start(0); // half an hour later
            const std::size_t before = document.versions().size();
            (void)QTest::qWaitFor([&] { return document.versions().size() != before; }, 100);
        }
    }
    void import(const QString &answers)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(answers)});
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        withNextDialog([this](QDialog &dialog) {
            if (!QTest::qWaitFor([this] { return document.workspace().responsesOf(review().id).size() == 4; }, 30'000))
                give("the answers were not taken in");
            dialog.reject();
        });
        QCoreApplication::sendEvent(&window, &event);
        if (!QTest::qWaitFor([this] { return document.workspace().responsesOf(review().id).size() == 4; }, 30'000))
            give("the answers were not taken in");
    }
    void finish()
    {
        accepting(Command::FinishReview);
        if (!review().isFinished())
            give("the review is not finished");
    }
    void migrate()
    {
        Institution institution = document.workspace().institution();
        institution.phase = QStringLiteral("11 to 16");
        if (!document.perform(edit::DescribeInstitution{institution}))
            give("the school could not be described");
    }
    void restore()
    {
        withNextDialog([](QDialog &dialog) {
            QTest::keyClick(dialog.findChild<QListWidget *>(QStringLiteral("backups")), Qt::Key_Return);
        });
        window.run(Command::RestoreVersion);
        if (!document.workspace().actions().isEmpty())
            give("nothing was restored");
    }
    void accepting(Command command)
    {
        withNextDialog([](QDialog &dialog) {
            for (auto *each : dialog.findChildren<QPushButton *>()) {
                if (each->isDefault() && each->isEnabled()) {
                    each->click();
                    return;
                }
            }
            give("there is nothing to press");
        });
        window.run(command);
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    if (argc != 5)
        give("waymark-faults-window WHAT FILE BACKUPS ANSWERS");
    Work work;
    work.settings.setBackupFolder(QFile::decodeName(argv[3]));
    work.document.setBackupFolders(work.settings.backupFolders());
    work.window.show();
    const QByteArray what = argv[1];
    if (what == "migrate")
        say(0);
    work.window.run(Command::OpenPath, QFile::decodeName(argv[2]));
    if (!work.document.isOpen())
        give("the file did not open");
    if (what != "migrate")
        say(0);
    if (what == "edit")
        work.edit();
    else if (what == "backup")
        work.backUp();
    else if (what == "import")
        work.import(QFile::decodeName(argv[4]));
    else if (what == "finish")
        work.finish();
    else if (what == "migrate")
        work.migrate();
    else if (what == "restore")
        work.restore();
    else
        give("no such work");
    work.mustBeSaved();
    say(1);
    return work.window.close() ? 0 : 4;
}
