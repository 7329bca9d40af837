// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The user guide inside the program: F1 wherever one is, and every link.
#include "core/base/wholefile.h"
#include "tests/keys/surfaces.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "ui/guide/guidewindow.h"
#include "ui/look/rail.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <algorithm>
#include <set>

using namespace waymark;
using namespace waymark::testing;

namespace {

QString sourceText(const QString &path)
{
    const auto bytes = readWholeFile(path, 1 << 20);
    REQUIRE(bytes);
    return QString::fromUtf8(*bytes);
}

bool isPlaceInGuide(const QString &place)
{
    for (const GuideChapter &chapter : guideChapters()) {
        if (chapter.file != place.section(u'#', 0, 0))
            continue;
        return std::ranges::any_of(chapter.sections, [anchor = place.section(u'#', 1)](const GuideSection &section) {
            return section.anchor == anchor;
        });
    }
    return false;
}

/// The guide in front of a surface, once F1 was pressed there.
GuideWindow *guideOver(QWidget &window)
{
    QWidget *focus = window.focusWidget() ? window.focusWidget() : &window;
    QTest::keyClick(focus, Qt::Key_F1);
    return window.findChild<GuideWindow *>();
}

/// A page of the guide, shown.
struct Opened
{
    QWidget over;
    GuideWindow *guide = nullptr;

    explicit Opened(const char *place = "index.md")
    {
        over.show();
        guide = GuideWindow::open(&over, QString::fromLatin1(place));
    }
    GuideView &view() const { return *guide->view(); }
    QString shown() const { return view().source().fileName(); }
    QListWidget &list() const { return *child<QListWidget>(*guide, "guideContents"); }
};

} // namespace

TEST_CASE("Every page and every dialog has a chapter, and the chapter is there", "[guide]")
{
    std::set<QString> subjects;
    for (const GuideSubject &each : guideSubjects()) {
        INFO(each.widget << ": " << each.place);
        CHECK(isPlaceInGuide(QString::fromLatin1(each.place)));
        CHECK(subjects.insert(QString::fromLatin1(each.widget)).second);
    }
    // The meeting's own list of keys is about nothing else; what others are made of is no dialog by itself.
    const QStringList without{QStringLiteral("FormDialog"), QStringLiteral("KeysSheet"), QStringLiteral("GuideWindow")};
    static const QRegularExpression kind(
        QStringLiteral(R"(class (\w+)(?: final)? : public (?:FormDialog|QDialog|Page|QWizard)\b)"));
    int looked = 0;
    for (QDirIterator each(QStringLiteral(WAYMARK_SOURCE_DIR "/ui"), {QStringLiteral("*.h")}, QDir::Files,
                           QDirIterator::Subdirectories);
         each.hasNext();) {
        const QString text = sourceText(each.next());
        for (auto found = kind.globalMatch(text); found.hasNext();) {
            const QString name = found.next().captured(1);
            INFO(name.toStdString());
            CHECK((without.contains(name) || subjects.contains(name)));
            ++looked;
        }
    }
    CHECK(looked > 40);
}

TEST_CASE("F1 opens the guide where it speaks of what is in sight, on each page and in each dialog", "[guide]")
{
    // What hears F1 in dialogs is the program's window.
    const auto program = surfaces(SurfaceMaker::Kind::Page).front().make();
    for (const auto kind : {SurfaceMaker::Kind::Page, SurfaceMaker::Kind::Dialog}) {
        for (const SurfaceMaker &maker : surfaces(kind)) {
            INFO(maker.name);
            const auto surface = maker.make();
            QWidget &window = surface->window();
            if (auto *dialog = qobject_cast<QDialog *>(&window))
                dialog->setModal(true);
            window.show();
            window.activateWindow();
            REQUIRE(QTest::qWaitForWindowActive(&window));
            if (kind == SurfaceMaker::Kind::Dialog && !QApplication::activeModalWidget())
                continue;
            CHECK_FALSE(guidePlaceOf(window.focusWidget() ? window.focusWidget() : &window).isEmpty());
            if (kind == SurfaceMaker::Kind::Page)
                continue; // by the window's own command, see the next test
            const GuideWindow *guide = guideOver(window);
            REQUIRE(guide);
            CHECK(guide->isVisible());
            CHECK(guide->view()->source().fileName() != QStringLiteral("index.md"));
            CHECK(guide->focusWidget() == guide->view());
        }
    }
}

TEST_CASE("F1 on a page opens its chapter, also while the keyboard is beside the page", "[guide]")
{
    const auto surface = surfaces(SurfaceMaker::Kind::Page)[4].make();
    QWidget &window = surface->window();
    window.show();
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    const auto shown = [&] {
        QTest::keyClick(&window, Qt::Key_F1);
        auto *guide = window.findChild<GuideWindow *>();
        REQUIRE(guide);
        const QString file = guide->view()->source().fileName();
        guide->close();
        QCoreApplication::sendPostedEvents(guide, QEvent::DeferredDelete);
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        return file;
    };
    CHECK(shown() == QStringLiteral("review.md"));
    window.findChild<RailEntry *>()->setFocus();
    CHECK(shown() == QStringLiteral("review.md"));
}

TEST_CASE("Every link of the guide leads somewhere, and every picture is there and described", "[guide]")
{
    static const QRegularExpression link(QStringLiteral(R"((!?)\[([^\]]*)\]\(([^)\s]+)\))"));
    int links = 0;
    for (const GuideChapter &chapter : guideChapters()) {
        const QString text = sourceText(QStringLiteral(":/docs/user-guide/") + chapter.file);
        CHECK_FALSE(chapter.title.endsWith(QStringLiteral(".md")));
        for (auto each = link.globalMatch(text); each.hasNext(); ++links) {
            const auto found = each.next();
            const QString target = found.captured(3);
            INFO(chapter.file.toStdString() << " -> " << target.toStdString());
            if (!found.captured(1).isEmpty()) {
                CHECK_FALSE(found.captured(2).isEmpty());
                CHECK(QFileInfo::exists(QStringLiteral(":/docs/user-guide/") + target));
            } else if (target.startsWith(u'#')) {
                CHECK(isPlaceInGuide(chapter.file + target));
            } else if (!target.contains(u'/')) {
                CHECK(isPlaceInGuide(target));
            } else if (!target.startsWith(u"http")) {
                // Another page of the project: of the program itself, or told to be outside it.
                CHECK(QFileInfo::exists(QStringLiteral(WAYMARK_SOURCE_DIR "/docs/user-guide/") +
                                        target.section(u'#', 0, 0)));
            }
        }
    }
    CHECK(links > 40);
}

TEST_CASE("Links lead from chapter to chapter and to a place in one, and the keyboard leads back", "[guide]")
{
    const Opened it;
    it.view().go(guideUrl(QStringLiteral("actions.md")));
    it.view().go(guideUrl(QStringLiteral("meeting.md#the-keys")));
    CHECK(it.shown() == QStringLiteral("meeting.md"));
    CHECK(it.view().verticalScrollBar()->value() > 0);
    CHECK(it.list().currentItem()->text() == QStringLiteral("The meeting"));
    const auto isDressed = [&] { return it.view().document()->begin().blockFormat().lineHeight() > 100; };
    CHECK(isDressed());
    QTest::keyClick(it.guide, Qt::Key_Left, Qt::AltModifier);
    CHECK(it.shown() == QStringLiteral("actions.md"));
    CHECK(it.list().currentItem()->text() == QStringLiteral("Actions"));
    CHECK(isDressed());
    QTest::keyClick(it.guide, Qt::Key_Right, Qt::AltModifier);
    CHECK(it.shown() == QStringLiteral("meeting.md"));
    Q_EMIT it.view().anchorClicked(QUrl(QStringLiteral("reports.md#draft")));
    CHECK(it.shown() == QStringLiteral("reports.md"));
}

TEST_CASE("A link out of the guide is told and never followed", "[guide]")
{
    const Opened it;
    for (const char *address : {"https://careers.example/page", "../../README.md", "../exchange-format.md"}) {
        INFO(address);
        QString said;
        withNextDialog([&](QDialog &dialog) {
            const auto *box = qobject_cast<QMessageBox *>(&dialog);
            said = box ? box->text() : QString();
            dialog.reject();
        });
        Q_EMIT it.view().anchorClicked(QUrl(QString::fromLatin1(address)));
        CHECK_FALSE(said.isEmpty());
        CHECK(it.shown() == QStringLiteral("index.md"));
    }
}

TEST_CASE("What a careers leader looks up is found first where it is told, and the command line last", "[guide]")
{
    const Opened it;
    auto *search = child<QLineEdit>(*it.guide, "guideSearch");
    const auto placeOf = [&](int row) { return it.list().item(row)->data(Qt::UserRole).toString(); };
    for (const auto &[words, place] :
         std::vector<std::pair<const char *, const char *>>{{"someone leaves", "preparing.md#when-someone-leaves"},
                                                            {"new principal", "preparing.md#when-someone-leaves"},
                                                            {"staff turnover", "preparing.md#when-someone-leaves"},
                                                            {"late answer", "asking-colleagues.md#late-answers"},
                                                            {"wrong file", "files.md#the-wrong-file"},
                                                            {"damaged", "files.md#this-file-is-damaged"}}) {
        INFO(words);
        search->setText(QString::fromLatin1(words));
        REQUIRE(it.list().count() > 0);
        CHECK(placeOf(0) == QLatin1String(place));
    }
    for (const char *words : {"review", "answers", "file", "name"}) {
        INFO(words);
        search->setText(QString::fromLatin1(words));
        bool isScripts = false;
        for (int row = 0; row < it.list().count(); ++row) {
            const bool here = placeOf(row).startsWith(QLatin1String(guideForScripts));
            CHECK((here || !isScripts));
            isScripts = isScripts || here;
        }
        CHECK(isScripts);
    }
}

TEST_CASE("What is searched for is found in every chapter's sections, marked, and gone to by keyboard", "[guide]")
{
    const Opened it;
    auto *search = child<QLineEdit>(*it.guide, "guideSearch");
    QTest::keyClick(it.guide, Qt::Key_F, Qt::ControlModifier);
    CHECK(it.guide->focusWidget() == search);
    const int chapters = it.list().count();
    CHECK(chapters > 20);
    QTest::keyClicks(search, QStringLiteral("compass"));
    const int found = it.list().count();
    CHECK(found > 0);
    CHECK(found < chapters);
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(it.guide->focusWidget() == &it.list());
    it.list().setCurrentRow(0);
    CHECK(it.shown() != QStringLiteral("index.md"));
    CHECK_FALSE(it.view().extraSelections().isEmpty());
    CHECK(it.view().document()->begin().blockFormat().lineHeight() > 100);
    search->setText(QStringLiteral("zzzz"));
    CHECK(it.list().count() == 1);
    CHECK(it.list().item(0)->flags() == Qt::NoItemFlags);
    search->clear();
    CHECK(it.list().count() == chapters);
    CHECK(it.view().extraSelections().isEmpty());
}
