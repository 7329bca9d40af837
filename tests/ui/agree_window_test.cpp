// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Agree page in the whole window: what is seen at once on a usual laptop, and what can be scrolled to on a small
// one, with texts as long as the official wording's.
#include "core/wording/wordingcsv.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/looks.h"
#include "ui/desk/messages.h"
#include "ui/desk/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/pagescroll.h"
#include "ui/statement/statementheader.h"

#include <QLayout>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

constexpr QSize laptop(1366, 690);
constexpr QSize small(1093, 614);

/// Letters of the longest official statements, level by level. Lengths only: the texts are their publisher's.
const std::map<QString, std::array<int, 4>> &longest()
{
    static const std::map<QString, std::array<int, 4>> lengths{
        {QStringLiteral("3.5"), {226, 237, 507, 447}}, {QStringLiteral("3.4"), {160, 301, 410, 394}},
        {QStringLiteral("3.6"), {220, 226, 392, 387}}, {QStringLiteral("4.1"), {262, 312, 237, 374}},
        {QStringLiteral("4.3"), {135, 329, 341, 345}}, {QStringLiteral("3.8"), {88, 229, 438, 368}}};
    return lengths;
}

/// That many letters in sentences of some twenty words.
QString standIn(int letters, const QString &about)
{
    QString text = about;
    for (int word = 0; text.size() < letters - 8; ++word)
        text += word % 20 == 19 ? QStringLiteral("needs. Routes") : QStringLiteral(" careers");
    return text + QStringLiteral(" whole.");
}

/// The school edition in words as long as the official ones, in use.
struct OfficialWindow : OpenFile
{
    LightTheme light;
    Settings settings;
    RecentFiles recent;
    MainWindow window{document, settings, recent};

    explicit OfficialWindow(const QString &name = QStringLiteral("Example Academy")) : OpenFile(name)
    {
        QByteArray csv("statement,title,level,text\n");
        for (const auto &[statement, letters] : longest()) {
            for (int level = 1; level <= 4; ++level)
                csv += statement.toUtf8() + ",Title," + QByteArray::number(level) + ",\"" +
                       standIn(letters[static_cast<std::size_t>(level - 1)],
                               QStringLiteral("Level %1 of %2").arg(level).arg(statement))
                           .toUtf8() +
                       "\"\n";
        }
        const auto preview = readWordingCsv(csv, QStringLiteral("words.csv"), &builtInModel().structure);
        REQUIRE(preview.has_value());
        const Wording wording = preview->toWording(QStringLiteral("Official wording, loaded 22 November 2026"));
        const ReviewId review = startReview("2026/27", QDate(2026, 11, 12));
        REQUIRE(document.perform(edit::AddModel{{builtInModel().structure, wording}}));
        REQUIRE(document.perform(edit::UseWording{review, wording.digest()}));
    }
    ~OfficialWindow() { QSettings().clear(); }

    void showAgree(QSize size)
    {
        window.resize(size);
        window.goTo(Place::Agree);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.resize(size);
        settle();
        // Nothing asks for more room than there is.
        INFO(window.size().width() << " by " << window.size().height() << " for " << size.width() << " by "
                                   << size.height() << ": " << tooLargeFor(size).toStdString());
        REQUIRE(window.size() == size);
    }
    /// The widgets in sight that ask for more than that, for the report of a failure.
    [[nodiscard]] QString tooLargeFor(QSize size) const
    {
        QStringList found;
        for (const QWidget *each : window.findChildren<QWidget *>()) {
            const QSize least = each->minimumSizeHint().expandedTo(each->minimumSize());
            if (each->isVisible() && (least.width() > size.width() * 3 / 4 || least.height() > size.height() * 3 / 4))
                found << QStringLiteral("%1 %2 (%3 by %4)")
                             .arg(QString::fromLatin1(each->metaObject()->className()), each->objectName())
                             .arg(least.width())
                             .arg(least.height());
        }
        return found.join(QStringLiteral(", "));
    }
    void goTo(const QString &statement)
    {
        document.setStatement(*StatementNumber::parse(statement));
        settle();
    }
    static void settle()
    {
        QCoreApplication::processEvents();
        QTest::qWait(5);
    }
    PageScroll &scroll() const
    {
        for (QWidget *at = child<QWidget>(window, "descriptors"); at; at = at->parentWidget()) {
            if (auto *found = dynamic_cast<PageScroll *>(at))
                return *found;
        }
        throw std::runtime_error("the statement does not scroll");
    }
    QList<DescriptorCard *> cards() const { return window.findChildren<DescriptorCard *>(); }
    /// Nothing may have to be scrolled sideways, neither inside the page nor around it.
    void checkNothingBeside() const
    {
        for (const QScrollArea *area : window.findChildren<QScrollArea *>()) {
            if (area->isAncestorOf(&scroll()))
                CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
        CHECK(scroll().widget()->width() <= scroll().viewport()->width());
    }
    /// Both ends of it come into sight, each by scrolling where that is needed.
    void checkReachable(QWidget &widget) const
    {
        INFO(widget.objectName().toStdString());
        for (const QPoint &corner : {widget.rect().topLeft(), widget.rect().bottomRight()}) {
            for (QWidget *at = widget.parentWidget(); at; at = at->parentWidget()) {
                if (auto *area = qobject_cast<QScrollArea *>(at)) {
                    const QPoint point = widget.mapTo(area->widget(), corner);
                    area->ensureVisible(point.x(), point.y(), 2, 2);
                }
            }
            settle();
            CHECK(widget.visibleRegion().contains(corner));
        }
    }
};

} // namespace

TEST_CASE("On a usual laptop every level of the longest official statements is seen whole at once")
{
    OfficialWindow it;
    it.showAgree(laptop);
    for (const auto &[statement, letters] : longest()) {
        it.goTo(statement);
        INFO(statement.toStdString());
        REQUIRE(it.cards().size() == 5);
        it.checkNothingBeside();
        for (const DescriptorCard *card : it.cards()) {
            INFO(card->objectName().toStdString());
            CHECK(card->visibleRegion() == QRegion(card->rect()));
        }
        CHECK(child<QPushButton>(it.window, "agree")->isVisible());
    }
}

TEST_CASE(
    "On a small laptop, and with large letters, every level and note of the longest statements can be scrolled to")
{
    OfficialWindow it;
    for (const double scale : {1.0, 1.5}) {
        applyTheme(application(), ThemeChoice::Light, scale);
        for (const QSize &size : {small, laptop}) {
            it.showAgree(size);
            for (const auto &[statement, letters] : longest()) {
                it.goTo(statement);
                INFO(statement.toStdString() << " at " << size.width() << ", letters times " << scale);
                if (scale == 1.0)
                    it.checkNothingBeside();
                for (DescriptorCard *card : it.cards())
                    it.checkReachable(*card);
                for (const char *name : {"rationale", "evidence", "comment", "actions", "query", "wording"})
                    it.checkReachable(*child<QWidget>(it.window, name));
            }
        }
    }
}

TEST_CASE("Where levels lie below the edge a button says so, and choosing one by its key brings it into sight")
{
    OfficialWindow it;
    it.showAgree(laptop);
    it.goTo(QStringLiteral("3.5"));
    auto *more = child<QPushButton>(it.window, "moreBelow");
    CHECK_FALSE(more->isVisible()); // all of them are in sight
    applyTheme(application(), ThemeChoice::Light, 1.5);
    it.showAgree(small);
    it.goTo(QStringLiteral("3.4"));
    it.goTo(QStringLiteral("3.5"));
    const QWidget &levels = *child<QWidget>(it.window, "descriptors");
    const auto endInSight = [&] {
        const QPoint end = levels.mapTo(it.scroll().viewport(), levels.rect().bottomLeft());
        return end.y() <= it.scroll().viewport()->height();
    };
    REQUIRE_FALSE(endInSight());
    REQUIRE(more->isVisible());
    CHECK(it.scroll().viewport()->geometry().contains(more->geometry()));
    QTest::mouseClick(more, Qt::LeftButton);
    CHECK(endInSight());
    CHECK_FALSE(more->isVisible());
    it.scroll().verticalScrollBar()->setValue(0);
    CHECK(more->isVisible());
    auto *first = it.cards()[1];
    first->setFocus();
    QTest::keyClick(first, Qt::Key_4);
    auto *fourth = child<DescriptorCard>(it.window, "level4");
    CHECK(it.window.focusWidget() == fourth); // the one that is chosen, as with any choice of one
    CHECK_FALSE(fourth->visibleRegion().isEmpty());
}

TEST_CASE("A very long name of a school is shortened rather than the window made wider")
{
    const QString name =
        QStringLiteral("The Right Honourable Example Foundation Academy of Very Long Names, Upper School");
    REQUIRE(name.size() == 80);
    OfficialWindow it(name);
    it.showAgree(small);
    it.recent.remember(it.document);
    for (int place = 0; place <= static_cast<int>(Place::Settings); ++place) {
        INFO("place " << place);
        it.window.goTo(static_cast<Place>(place));
        OfficialWindow::settle();
        CHECK(it.window.size() == small);
        CHECK(it.window.minimumSizeHint().width() <= small.width());
        for (const QScrollArea *area : it.window.findChildren<QScrollArea *>()) {
            if (area->isVisible() && area->parentWidget() && area->widget() == it.window.page())
                CHECK(area->horizontalScrollBar()->maximum() == 0);
        }
    }
    CHECK(it.window.windowTitle().startsWith(name));
}

namespace {

/// Whether what is painted of one lies in the other.
bool overlap(const QWidget &a, const QWidget &b)
{
    const QWidget *window = a.window();
    const auto place = [window](const QWidget &each) { return QRect(each.mapTo(window, QPoint()), each.size()); };
    return a.isVisible() && b.isVisible() && place(a).intersects(place(b));
}

} // namespace

TEST_CASE("On a small screen and with large letters no sentence and no button covers a statement's title")
{
    OfficialWindow it;
    for (const double scale : {0.9, 1.0, 1.5, 2.0}) {
        applyTheme(application(), ThemeChoice::Light, scale);
        // At 0.9 as on a laptop whose screen is scaled to 150 %.
        it.window.resize(scale < 1 ? QSize(911, 512) : small);
        it.window.goTo(Place::Agree);
        it.window.show();
        for (const char *statement : {"6.1", "3.5", "2.5"}) {
            it.goTo(QString::fromLatin1(statement));
            const auto *title = child<QLabel>(it.window, "statementTitle");
            const auto *hint = child<QLabel>(it.window, "hint");
            const auto *header = title->parentWidget();
            INFO(statement << ", letters times " << scale);
            for (const int key : {Qt::Key_Return, Qt::Key_1, Qt::Key_Return}) {
                QTest::keyClick(it.cards().first(), static_cast<Qt::Key>(key));
                OfficialWindow::settle();
                INFO(hint->text().toStdString());
                // All of the title is there: no word of it is wider than its place.
                const QRect wanted = title->fontMetrics().boundingRect(QRect(0, 0, title->width(), 9999),
                                                                       Qt::TextWordWrap, title->text());
                CHECK(wanted.height() <= title->height() + 2);
                CHECK(wanted.width() <= title->width() + 2);
                for (const char *other : {"hint", "present", "query", "wording", "answered"})
                    CHECK_FALSE(overlap(*title, *child<QWidget>(it.window, other)));
                CHECK_FALSE(overlap(*header, *child<QWidget>(it.window, "descriptors")));
                CHECK((!hint->isVisible() || hint->height() >= hint->heightForWidth(hint->width()) - 2));
            }
        }
    }
    applyTheme(application(), ThemeChoice::Light, 1.0);
}

TEST_CASE("On a narrow window what colleagues answered and the wording's name cover no title, and are whole")
{
    const LightTheme light;
    OfficialWindow it;
    it.window.goTo(Place::Agree);
    it.window.show();
    it.goTo(QStringLiteral("2.4"));
    auto *header = it.window.findChild<StatementHeader *>();
    const auto *title = child<QLabel>(it.window, "statementTitle");
    for (const int width : {911, 940, 970, 1000, 1040, 1093}) {
        it.window.resize(width, 512);
        OfficialWindow::settle();
        header->showAnswered(StatementSpread{number("2.4"), 13, 17}, 2);
        OfficialWindow::settle();
        INFO(width);
        for (const char *other : {"present", "query", "wording", "answered"})
            CHECK_FALSE(overlap(*title, *child<QWidget>(it.window, other)));
        CHECK_FALSE(overlap(*child<QWidget>(it.window, "wording"), *child<QWidget>(it.window, "answered")));
        for (const auto *label : child<QWidget>(it.window, "answered")->findChildren<QLabel *>()) {
            INFO(label->text().toStdString());
            CHECK((!label->isVisible() || label->width() >= label->sizeHint().width()));
        }
    }
}

TEST_CASE("A statement's title is whole at every width, beside its longer one, below the buttons or on two lines")
{
    StatementView view;
    view.theme = 2;
    view.themeTitles = {QStringLiteral("Anghenion dysgwyr, effaith")};
    view.number = QStringLiteral("2.3");
    view.shortTitle = QStringLiteral("Systemau cofnodi");
    view.title = QStringLiteral("Defnydd effeithiol o systemau cofnodi");
    view.wording = view.shortWording = QStringLiteral("Geiriad Waymark");
    QStringList cut;
    for (const double scale : {1.0, 1.5}) {
        applyTheme(application(), ThemeChoice::Light, scale);
        StatementHeader header;
        header.show(view);
        static_cast<QWidget &>(header).show();
        const auto *title = child<QLabel>(header, "statementTitle");
        for (int width = qRound(560 * scale); width < 900 * scale; ++width) {
            header.resize(width, 300);
            header.layout()->activate();
            const int line = title->fontMetrics().horizontalAdvance(title->text());
            if (!title->wordWrap() && title->width() < line)
                cut << QStringLiteral("%1 wide, letters times %2: %3 of %4")
                           .arg(width)
                           .arg(scale)
                           .arg(title->width())
                           .arg(line);
        }
    }
    INFO(cut.join(u'\n').toStdString());
    CHECK(cut.isEmpty());
    applyTheme(application(), ThemeChoice::Light, 1.0);
}

TEST_CASE("A notice has a line of its own, and covers nothing that can be pressed")
{
    OfficialWindow it;
    for (const Place place :
         {Place::Home, Place::Prepare, Place::Agree, Place::Summary, Place::Actions, Place::Reports}) {
        it.window.resize(small);
        it.window.goTo(place);
        it.window.show();
        showNotice(&it.window, QStringLiteral("Morwenna Tregellas stays in this file and won't be asked again. You can "
                                              "undo this."));
        OfficialWindow::settle();
        OfficialWindow::settle();
        const auto *notice = child<QLabel>(it.window, "notice");
        INFO(static_cast<int>(place));
        REQUIRE(notice->isVisible());
        CHECK(notice->visibleRegion() == QRegion(notice->rect()));
        for (const QWidget *each : it.window.findChildren<QWidget *>()) {
            const bool isControl = each->focusPolicy() != Qt::NoFocus && !each->isAncestorOf(notice);
            if (isControl && !each->visibleRegion().isEmpty()) {
                const QRegion seen = each->visibleRegion().translated(each->mapTo(&it.window, QPoint()));
                INFO(each->metaObject()->className() << ' ' << each->objectName().toStdString());
                CHECK_FALSE(seen.intersects(QRect(notice->mapTo(&it.window, QPoint()), notice->size())));
            }
        }
        // In front of those that are below it in the same place.
        const QWidget *under = it.window.childAt(notice->mapTo(&it.window, notice->rect().center()));
        CHECK(under == notice);
        QTest::mouseClick(const_cast<QLabel *>(notice), Qt::LeftButton);
        OfficialWindow::settle();
        CHECK_FALSE(child<QWidget>(it.window, "noticePlace")->isVisible());
    }
}

TEST_CASE("On a usual laptop the link to evidence is whole, and a statement's name takes two lines rather than be cut")
{
    OfficialWindow it;
    it.showAgree(laptop);
    auto *link = child<QPushButton>(it.window, "keptEvidence");
    link->setText(QStringLiteral("3 linked, check again, 2 new…"));
    CHECK(QTest::qWaitFor([link] { return link->width() >= link->sizeHint().width(); }));
    const int below = link->y();
    link->setText(QStringLiteral("1 linked…"));
    CHECK(QTest::qWaitFor([&] { return link->y() < below; })); // next to the title where it has room

    it.document.setStatement(number("1.1"));
    it.showAgree(small);
    const auto row = [&](const char *statement) {
        return child<QWidget>(it.window, (std::string("statement") + statement).c_str());
    };
    CHECK(row("1.5")->height() == row("1.5")->heightForWidth(row("1.5")->width()));
    CHECK(row("1.5")->height() > row("1.1")->height());
}
