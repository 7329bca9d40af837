// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window shows of a file that cannot be changed.
#include "core/sample/sample.h"
#include "tests/support/looks.h"
#include "tests/support/menuwindow.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/forms/formdialog.h"
#include "ui/look/choices.h"
#include "ui/meeting/meetingsession.h"
#include "ui/meeting/presenterwindow.h"
#include "ui/places/compare/comparepage.h"
#include "ui/places/home/homecontent.h"
#include "ui/places/prepare/preparepage.h"
#include "ui/statement/agreepresenter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <sqlite3.h>
#include <string>

using namespace waymark;
using namespace waymark::testing;

namespace {

void changeFromOutside(const QString &path)
{
    sqlite3 *handle = nullptr;
    REQUIRE(sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK);
    REQUIRE(sqlite3_exec(handle, "UPDATE institution SET name = 'Another'", nullptr, nullptr, nullptr) == SQLITE_OK);
    sqlite3_close(handle);
}

/// The window over a file in which another program changed a name.
struct DamagedWindow : MenuWindow
{
    QString path = folder.filePath(QStringLiteral("damaged.waymark"));
    QString copy = folder.filePath(QStringLiteral("copy.waymark"));

    DamagedWindow()
    {
        REQUIRE(document.create(path, {QStringLiteral("Example Academy")}, builtInModel()));
        startReview("2026/27", QDate(2026, 11, 12));
        REQUIRE(document.close());
        changeFromOutside(path);
        REQUIRE(document.open(path));
        window.goTo(Place::Agree);
        window.show();
    }
};

/// Uses whatever looks usable, and takes a note of what should not have looked so.
class Walker
{
public:
    explicit Walker(Document &document) : m_document(document)
    {
        QObject::connect(&document, &Document::refused, &m_timer, [this](const Error &) { blame("was refused"); });
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { answer(); });
        m_timer.start(1);
    }

    void walk(QWidget &root, const std::string &where)
    {
        m_where = where;
        const auto usable = [&](const QWidget *each) {
            // Another view hides what is still to be used: each is walked by itself.
            return each && each->isVisible() && each->isEnabled() &&
                   !qobject_cast<SegmentedControl *>(each->parentWidget());
        };
        std::vector<QPointer<QWidget>> found;
        for (auto *each : root.findChildren<QWidget *>()) {
            if (usable(each))
                found.emplace_back(each);
        }
        for (const QPointer<QWidget> &each : found) {
            if (usable(each))
                use(*each);
            QCoreApplication::processEvents();
        }
    }
    /// A command that is wanted has to be possible.
    void wanted(Command command)
    {
        if (!isPossible(command, m_document))
            blame("wants a command that is not possible");
    }

    int used = 0;
    QStringList wrong;

private:
    void use(QWidget &widget)
    {
        m_what = std::string(widget.metaObject()->className()) + ' ' + widget.objectName().toStdString() + ' ' +
                 widget.accessibleName().toStdString();
        const QPointer<QWidget> there(&widget);
        const auto key = [&](Qt::Key which) {
            if (there)
                QTest::keyClick(there, which);
        };
        if (auto *button = qobject_cast<QAbstractButton *>(&widget)) {
            m_what += ' ' + button->text().toStdString();
            ++used;
            button->click();
            chooseOffered();
        } else if (const auto *text = qobject_cast<QPlainTextEdit *>(&widget); text && !text->isReadOnly()) {
            ++used;
            QTest::keyClicks(&widget, QStringLiteral("x"));
            m_document.flush();
        } else if (const auto *line = qobject_cast<QLineEdit *>(&widget); line && !line->isReadOnly()) {
            ++used;
            QTest::keyClicks(&widget, QStringLiteral("x"));
            key(Qt::Key_Return);
            m_document.flush();
            key(Qt::Key_Backspace); // a search would hide what comes next
        } else if (qobject_cast<QAbstractSpinBox *>(&widget) || qobject_cast<QComboBox *>(&widget)) {
            ++used;
            key(Qt::Key_Down);
            key(Qt::Key_Up);
            m_document.flush();
        } else if (auto *list = qobject_cast<QAbstractItemView *>(&widget); list && list->model()) {
            ++used;
            list->setCurrentIndex(list->model()->index(0, list->model()->columnCount() > 1 ? 1 : 0));
            for (const Qt::Key each : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Delete})
                key(each);
            if (there)
                QTest::mouseDClick(list->viewport(), Qt::LeftButton, {},
                                   list->visualRect(list->currentIndex()).center());
        }
    }

    /// Takes a note of what an open menu offers, and closes it: some hold everything up until they are.
    void closePopup()
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (!popup)
            return;
        for (QAction *each : popup->actions()) {
            if (qobject_cast<QMenu *>(popup) && each->isEnabled() && !each->menu() && !each->isSeparator())
                m_offered.emplace_back(each);
        }
        popup->close();
    }
    void chooseOffered()
    {
        closePopup();
        const std::string button = m_what;
        for (const QPointer<QAction> &each : std::exchange(m_offered, {})) {
            m_what = button + " > " + (each ? each->text().toStdString() : std::string());
            if (each)
                each->trigger();
        }
    }

    /// What a dialog offers must not be an edit either. A question is answered by going on.
    void answer()
    {
        closePopup();
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (!dialog)
            return;
        if (auto *box = qobject_cast<QMessageBox *>(dialog)) {
            for (QAbstractButton *each : box->buttons()) {
                const auto role = box->buttonRole(each);
                if (role == QMessageBox::AcceptRole || role == QMessageBox::DestructiveRole) {
                    each->click();
                    return;
                }
            }
        } else if (auto *form = qobject_cast<FormDialog *>(dialog)) {
            for (auto *each : form->findChildren<QWidget *>()) {
                const auto *text = qobject_cast<QPlainTextEdit *>(each);
                const auto *line = qobject_cast<QLineEdit *>(each);
                const bool edits = (text && !text->isReadOnly()) || (line && !line->isReadOnly()) ||
                                   qobject_cast<QAbstractSpinBox *>(each);
                const auto *button = qobject_cast<QPushButton *>(each);
                const bool accepts = button && button->isDefault() && button->text() != u"Close";
                if ((edits || accepts) && each->isVisible() && each->isEnabled())
                    blame("opens a form to fill in");
            }
        }
        dialog->reject();
    }

    void blame(const char *what)
    {
        const QString line = QString::fromStdString(m_where + ": " + m_what + ' ' + what);
        if (!wrong.contains(line))
            wrong.append(line);
    }

    Document &m_document;
    QTimer m_timer;
    std::string m_where;
    std::string m_what;
    std::vector<QPointer<QAction>> m_offered;
};

/// The sample's window, which has everything there is to change.
struct ShownSample
{
    QTemporaryDir folder;
    QString path = folder.filePath(QStringLiteral("sample.waymark"));
    Document document;
    Settings settings;
    RecentFiles recent;
    MainWindow window{document, settings, recent};

    ShownSample()
    {
        REQUIRE(writeSample(path).has_value());
        changeFromOutside(path);
        REQUIRE(document.open(path));
        REQUIRE(document.isOnlyShown());
        window.resize(1366, 768);
        window.show();
    }
};

} // namespace

TEST_CASE("Nothing on any page, in any dialog or in the meeting's window looks as if it could change a file that is "
          "only shown",
          "[onlyshown]")
{
    ShownSample it;
    Walker walker(it.document);
    const auto walk = [&](const std::string &where) {
        // What is wanted of the window is only looked at: it would open other files.
        Page *page = it.window.page();
        QObject::disconnect(page, &Page::commandWanted, &it.window, nullptr);
        QObject::disconnect(page, &Page::placeWanted, &it.window, nullptr);
        const auto told = QObject::connect(page, &Page::commandWanted,
                                           [&](Command command, const QVariant &) { walker.wanted(command); });
        walker.walk(*page, where);
        QObject::disconnect(told);
    };
    for (const Place place : {Place::Home, Place::Prepare, Place::Agree, Place::Summary, Place::Compare, Place::Actions,
                              Place::Reports, Place::Settings}) {
        it.window.goTo(place);
        QCoreApplication::processEvents();
        walk("place " + std::to_string(static_cast<int>(place)));
        // Tabs that the first walk chose last.
        walk("place " + std::to_string(static_cast<int>(place)) + " again");
    }
    it.window.goTo(Place::Prepare);
    for (const auto tab : {PreparePage::Tab::Overview, PreparePage::Tab::Board, PreparePage::Tab::Differ}) {
        static_cast<PreparePage *>(it.window.page())->showTab(tab);
        walk("a tab of Prepare");
    }
    it.window.goTo(Place::Compare);
    for (const auto tab : {ComparePage::Tab::Reviews, ComparePage::Tab::Rounds, ComparePage::Tab::History}) {
        static_cast<ComparePage *>(it.window.page())->showTab(tab);
        walk("a tab of Compare");
    }
    it.window.goTo(Place::Actions);
    child<SegmentedControl>(*it.window.page(), "actionsView")->setCurrentIndex(1);
    walk("the board of actions");
    {
        EvidenceDialog evidence(it.document, std::nullopt);
        evidence.show();
        walker.walk(evidence, "evidence");
    }
    {
        MeetingSession session(it.document);
        session.show(AudienceScreen::Statement);
        PresenterWindow presenter(session);
        presenter.show();
        walker.walk(presenter, "the presenter's window");
    }
    std::printf("%d buttons, fields and lists of a file that is only shown were used\n", walker.used);
    CHECK(walker.used > 100);
    CHECK(walker.wrong.join(u'\n').toStdString() == "");
    CHECK(it.document.isOnlyShown());
}

TEST_CASE("A key that would choose a level in a file that is only shown is told that nothing can be changed",
          "[onlyshown]")
{
    ShownSample it;
    it.window.goTo(Place::Agree);
    AgreePresenter presenter(it.document);
    REQUIRE_FALSE(it.document.review()->isFinished());
    CHECK(presenter.hint(presenter.choose(2)) == u"Nothing in this file can be changed.");
}

TEST_CASE("What was grey while a file was only shown can be used in the copy that is saved of it", "[onlyshown]")
{
    ShownSample it;
    std::vector<QWidget *> held;
    const auto take = [&](Place place, std::initializer_list<const char *> names) {
        it.window.goTo(place);
        for (const char *name : names)
            held.push_back(child<QWidget>(*it.window.page(), name));
    };
    take(Place::Actions, {"pickLeverage"});
    take(Place::Prepare, {"beginMeeting"});
    take(Place::Compare, {"recordVisit", "asCriticalFriend"});
    take(Place::Reports, {"answerGovernors"});
    take(Place::Settings, {"settingsPeerReviewYears"});
    take(Place::Agree, {"addAction", "target", "beginMeeting"});
    for (const QWidget *each : held) {
        INFO(each->objectName().toStdString());
        CHECK_FALSE(each->isEnabled());
    }
    CHECK_FALSE(isPossible(Command::StartMeeting, it.document));
    REQUIRE(it.document.saveCopy(it.folder.filePath(QStringLiteral("copy.waymark"))));
    // Each page is brought up to date when it is gone to.
    for (const Place place :
         {Place::Actions, Place::Prepare, Place::Compare, Place::Reports, Place::Settings, Place::Agree})
        it.window.goTo(place);
    for (const QWidget *each : held) {
        INFO(each->objectName().toStdString());
        CHECK(each->isEnabled());
    }
    CHECK(isPossible(Command::StartMeeting, it.document));
}

TEST_CASE("A damaged file is shown with a bar that says so, and offers no edit", "[onlyshown]")
{
    DamagedWindow shown;
    Document &document = shown.document;
    CHECK(document.isOnlyShown());
    const auto *bar = child<NotSavedBar>(shown.window, "notSaved");
    CHECK(bar->isVisible());
    CHECK(bar->text().startsWith(QStringLiteral("damaged.waymark is damaged (1 problem")));
    CHECK(child<QLabel>(shown.window, "saved")->text() == "Read only");
    for (const Command edits : {Command::EditInstitution, Command::NewReview, Command::FinishReview,
                                Command::RemoveReview, Command::LoadWording, Command::BringAnswersIn})
        CHECK_FALSE(isPossible(edits, document));
    for (const Command reads : {Command::SaveCopy, Command::CheckFile, Command::ExportEverything,
                                Command::SaveReportPdf, Command::GoToReports, Command::OpenFile})
        CHECK(isPossible(reads, document));
    CHECK(document.close());
}

TEST_CASE("Saving a copy of a damaged file goes on in the copy, which can be changed", "[onlyshown]")
{
    DamagedWindow shown;
    Document &document = shown.document;
    REQUIRE(document.saveCopy(shown.copy));
    CHECK(document.path() == shown.copy);
    CHECK_FALSE(document.isOnlyShown());
    CHECK_FALSE(child<NotSavedBar>(shown.window, "notSaved")->isVisible());
    CHECK(isPossible(Command::EditInstitution, document));
    CHECK(document.perform(edit::DescribeInstitution{{QStringLiteral("Third")}}));
    CHECK(document.check()->isSound());
}

TEST_CASE("Opening a damaged file offers its newest backup, which comes back as a file of its own", "[onlyshown]")
{
    MenuWindow it;
    Document &document = it.document;
    const QString path = document.path();
    it.settings.setBackupFolder(it.folder.filePath(QStringLiteral("backups")));
    document.setBackupFolders(it.settings.backupFolders());
    REQUIRE(document.backUp(BackupReason::Work));
    REQUIRE(QTest::qWaitFor([&] { return document.versions().size() == 1; }, 10000));
    REQUIRE(document.close());
    changeFromOutside(path);
    QString said;
    QString offered;
    QString told;
    withNextDialog([&](QDialog &dialog) {
        auto *box = qobject_cast<QMessageBox *>(&dialog);
        REQUIRE(box);
        said = box->text();
        for (QAbstractButton *button : box->buttons()) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole) {
                offered = button->text();
                withNextDialog([&](QDialog &then) {
                    told = qobject_cast<QMessageBox *>(&then)->text();
                    then.accept();
                });
                button->click();
            }
        }
    });
    it.window.run(Command::OpenPath, path);
    CHECK(said.contains(QStringLiteral("Details of the school or college: has changed since it was saved.")));
    CHECK(offered.startsWith(QStringLiteral("Restore the backup from ")));
    CHECK(document.path() != path);
    CHECK(told.contains(QFileInfo(document.path()).fileName()));
    CHECK(told.contains(QFileInfo(path).fileName()));
    CHECK(QFileInfo(document.path()).absolutePath() == QFileInfo(path).absolutePath());
    CHECK_FALSE(document.isOnlyShown());
    CHECK(document.workspace().institution().name == "Example Academy");
    CHECK(document.check()->isSound());
    CHECK(document.close());
    REQUIRE(document.open(path)); // the damaged one is left as it was
    CHECK(document.isOnlyShown());
    CHECK(document.workspace().institution().name == "Another");
}

TEST_CASE("An edit of a damaged file is refused with the reason, and typing leaves nothing to be written",
          "[onlyshown]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("damaged.waymark"));
    Document document;
    REQUIRE(document.create(path, {QStringLiteral("Example Academy")}, builtInModel()));
    REQUIRE(document.close());
    changeFromOutside(path);
    REQUIRE(document.open(path));
    const QSignalSpy refused(&document, &Document::refused);
    const Workspace before = document.workspace();
    CHECK_FALSE(document.perform(edit::DescribeInstitution{{QStringLiteral("Third")}}));
    document.performLater(QStringLiteral("field"), edit::DescribeInstitution{{QStringLiteral("Third")}});
    CHECK(refused.count() == 2);
    CHECK_FALSE(document.hasPending());
    CHECK(document.workspace() == before);
}

TEST_CASE("Home calls a damaged file damaged, and not ready for its first review", "[onlyshown]")
{
    const DamagedWindow it;
    {
        RecentFiles writes;
        writes.remember(it.document);
    }
    const RecentFiles recent;
    const auto own = std::ranges::find(recent.files(), it.path, &RecentFile::path);
    REQUIRE(own != recent.files().end());
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 30));
    HomeContent content = homeContent(it.document, {*own}, {}, now);
    CHECK(content.cards[0].title == QStringLiteral("View: Another"));
    CHECK(content.cards[0].text == QStringLiteral("Another\nDamaged: opened read-only, with what can still be read"));
    REQUIRE(content.recent.size() == 1);
    CHECK(content.recent[0].state == QStringLiteral("damaged · open now"));
    // Later, too, as far as anyone knows.
    content = homeContent(Document(), {*own}, {}, now);
    CHECK(content.cards[0].text.contains(QStringLiteral("Damaged")));
    CHECK(content.recent[0].state.startsWith(QStringLiteral("damaged")));
}
