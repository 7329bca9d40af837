// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/kinds/filekind.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/revieweddocument.h"
#include "tests/support/voices.h"
#include "ui/evidence/evidencecopies.h"
#include "ui/evidence/evidencedialog.h"
#include "ui/evidence/evidenceform.h"
#include "ui/evidence/evidencelink.h"
#include "ui/forms/dateedit.h"
#include "ui/places/agree/agreepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Kept : ReviewedDocument
{
    Kept()
    {
        add("2026/27", 2026);
        answer("1.1", 4, true);
        answer("1.3", 3, true);
    }

    EvidenceId keep(const char *title, const std::vector<StatementNumber> &statements,
                    std::optional<QDate> reviewBy = {}, std::optional<Attachment> file = {})
    {
        EvidenceItem item;
        item.id = EvidenceId::create();
        item.title = QString::fromLatin1(title);
        item.structure = model.structure.digest();
        item.statements = statements;
        item.reviewBy = reviewBy;
        REQUIRE(document.perform(edit::AddEvidence{item, std::move(file)}));
        return item.id;
    }

    QString write(const char *name, const QByteArray &bytes) const
    {
        const QString path = folder.filePath(QString::fromLatin1(name));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    }
};

QStringList linesOf(const QDialog &dialog)
{
    QStringList lines;
    const auto *list = child<QListWidget>(dialog, "evidenceList");
    for (int row = 0; row < list->count(); ++row)
        lines.append(list->item(row)->text());
    return lines;
}

void tick(QListWidget &list, const char *statement)
{
    for (int row = 0; row < list.count(); ++row) {
        if (list.item(row)->data(Qt::UserRole).toString() == QLatin1String(statement)) {
            list.setCurrentRow(row);
            QTest::keyClick(&list, Qt::Key_Space);
        }
    }
}

} // namespace

TEST_CASE("Evidence is added once for many statements, and undone as one", "[evidence]")
{
    Kept it;
    EvidenceDialog dialog(it.document, {});
    dialog.show();
    CHECK(linesOf(dialog).isEmpty());
    CHECK(child<QLabel>(dialog, "withoutEvidence")->text().contains(QStringLiteral("1.1, 1.3")));
    const QString file = it.write("programme.pdf", "%PDF-1.4");
    withNextDialog([&](QDialog &form) {
        // Without a title it stays open and says why.
        form.accept();
        CHECK(form.isVisible());
        CHECK_FALSE(child<QLineEdit>(form, "evidenceTitle")->accessibleDescription().isEmpty());
        QTest::keyClicks(child<QLineEdit>(form, "evidenceTitle"), QStringLiteral("Programme <i>2026</i>"));
        tick(*child<QListWidget>(form, "evidenceStatements"), "1.1");
        tick(*child<QListWidget>(form, "evidenceStatements"), "1.3");
        static_cast<EvidenceForm &>(form).attach(file);
        CHECK(child<QLabel>(form, "evidenceFile")->text() == QStringLiteral("programme.pdf"));
        QTest::keyClick(&form, Qt::Key_Return);
    });
    QTest::mouseClick(child<QPushButton>(dialog, "addEvidence"), Qt::LeftButton);
    REQUIRE(linesOf(dialog).size() == 1);
    CHECK(linesOf(dialog)[0].contains(QStringLiteral("Programme <i>2026</i>")));
    CHECK(linesOf(dialog)[0].contains(QStringLiteral("for 1.1, 1.3")));
    CHECK(linesOf(dialog)[0].contains(QStringLiteral("copy: programme.pdf")));
    CHECK_FALSE(child<QLabel>(dialog, "withoutEvidence")->isVisible());
    CHECK(it.document.workspace().attachedBytes() == 8);
    REQUIRE(it.document.undo());
    CHECK(linesOf(dialog).isEmpty());
    CHECK(it.document.workspace().attachedBytes() == 0);
}

TEST_CASE("The statement that evidence is begun for is ticked, and in sight", "[evidence]")
{
    Kept it;
    EvidenceForm form(it.document, {}, {it.model.structure.statements().back().number});
    form.show();
    REQUIRE(QTest::qWaitForWindowExposed(&form));
    QCoreApplication::processEvents();
    const auto *list = child<QListWidget>(form, "evidenceStatements");
    const QListWidgetItem *last = list->item(list->count() - 1);
    CHECK(last->checkState() == Qt::Checked);
    CHECK(list->viewport()->rect().intersects(list->visualItemRect(last)));
}

TEST_CASE("Ticks and an attached file are not thrown away without a question", "[evidence]")
{
    Kept it;
    EvidenceForm untouched(it.document, {}, {number("1.1")});
    untouched.show();
    untouched.reject();
    CHECK_FALSE(untouched.isVisible());
    const auto isAsked = [&](const std::function<void(EvidenceForm &)> &change) {
        EvidenceForm form(it.document, {}, {});
        form.show();
        change(form);
        bool asked = false;
        withNextDialog([&](QDialog &question) {
            asked = true;
            question.reject();
        });
        form.reject();
        return asked && form.isVisible();
    };
    CHECK(isAsked([](EvidenceForm &form) { tick(*child<QListWidget>(form, "evidenceStatements"), "1.3"); }));
    CHECK(isAsked([&](EvidenceForm &form) { form.attach(it.write("programme.pdf", "%PDF-1.4")); }));
}

TEST_CASE("A file dropped on the list becomes a new piece of evidence for the statement it was opened from",
          "[evidence]")
{
    Kept it;
    EvidenceDialog dialog(it.document, number("1.3"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(it.write("Survey of year 11.csv", "a,b"))});
    withNextDialog([](QDialog &form) {
        CHECK(child<QLineEdit>(form, "evidenceTitle")->text() == QStringLiteral("Survey of year 11"));
        form.accept();
    });
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&dialog, &event);
    REQUIRE(QTest::qWaitFor([&] { return linesOf(dialog).size() == 1; }));
    CHECK(it.document.workspace().evidenceFor(it.model.structure.digest(), number("1.3")).size() == 1);
}

TEST_CASE("Too large a file is refused by its name, and nothing is kept of it", "[evidence]")
{
    Kept it;
    EvidenceForm form(it.document, {}, {});
    form.show();
    form.attach(it.write("film.mp4", QByteArray(maxAttachment + 1, 'x')));
    CHECK(child<QLabel>(form, "evidenceFile")->text() == QStringLiteral("No copy attached."));
    bool said = false;
    for (const auto *label : form.findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(QStringLiteral("film.mp4")) &&
                        label->text().contains(QStringLiteral("up to 5 MB")) &&
                        label->text().contains(QStringLiteral("Enter where it is instead")));
    CHECK(said);
    CHECK(form.focusWidget() == child<QLineEdit>(form, "evidenceLink"));
    CHECK_FALSE(child<QPushButton>(form, "takeFileAway")->isVisible());
}

TEST_CASE("What is stale is marked by a mark and words, and found by the filter", "[evidence]")
{
    Kept it;
    it.keep("Old survey", {number("1.1")}, QDate(2020, 1, 1));
    it.keep("New survey", {}, QDate(2099, 1, 1));
    EvidenceDialog dialog(it.document, {});
    dialog.show();
    REQUIRE(linesOf(dialog).size() == 2);
    CHECK(linesOf(dialog)[1].contains(QStringLiteral("! Check again: was due 1 January 2020")));
    CHECK_FALSE(linesOf(dialog)[0].contains(u'!'));
    auto *filter = child<QComboBox>(dialog, "evidenceFilter");
    filter->setCurrentIndex(filter->findText(QStringLiteral("Due to be checked")));
    CHECK(linesOf(dialog).size() == 1);
    filter->setCurrentIndex(filter->findText(QStringLiteral("Not linked to a statement")));
    REQUIRE(linesOf(dialog).size() == 1);
    CHECK(linesOf(dialog)[0].startsWith(QStringLiteral("New survey")));
}

TEST_CASE("A copy is opened from a folder of its own, read-only, and a program never", "[evidence]")
{
    Kept it;
    it.keep("Plan", {}, {}, Attachment{{}, QStringLiteral("plan.pdf"), "%PDF"});
    EvidenceDialog dialog(it.document, {});
    QString opened;
    dialog.setOpener([&](const QUrl &url) {
        opened = url.toLocalFile();
        return true;
    });
    dialog.show();
    const auto press = [&](bool yes) {
        QString asked;
        withNextDialog([&](QDialog &question) {
            auto *box = qobject_cast<QMessageBox *>(&question);
            REQUIRE(box);
            CHECK(box->textFormat() == Qt::PlainText);
            asked = box->text() + u'\n' + box->informativeText();
            if (yes)
                button<QPushButton>(question, QStringLiteral("Open"))->click();
            else
                question.reject();
        });
        QTest::mouseClick(child<QPushButton>(dialog, "openCopy"), Qt::LeftButton);
        return asked;
    };
    CHECK(press(false).contains(QStringLiteral("“plan.pdf”")));
    CHECK(opened.isEmpty());
    CHECK(press(true).contains(QStringLiteral("PDF")));
    REQUIRE(QFileInfo(opened).fileName() == QStringLiteral("plan.pdf"));
    CHECK(QFileInfo(opened).absolutePath() != QFileInfo(it.path()).absolutePath());
    QFile file(opened);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "%PDF");
    CHECK_FALSE(file.permissions().testFlag(QFile::WriteOwner));

    for (const char *name : {"plan.exe", "plan.pdf.bat", "plan", "plan.docm", "plan.desktop", "plan.html"})
        CHECK_FALSE(isSafeToOpen(QString::fromLatin1(name)));
    CHECK(isSafeToOpen(QStringLiteral("Plan.PDF")));
    const EvidenceId program = it.keep("A plan", {}, {}, Attachment{{}, QStringLiteral("plan.pdf.exe"), "MZ"});
    auto *list = child<QListWidget>(dialog, "evidenceList");
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->data(Qt::UserRole).toString() == program.toString())
            list->setCurrentRow(row);
    }
    CHECK_FALSE(child<QPushButton>(dialog, "openCopy")->isEnabled());
    CHECK(child<QPushButton>(dialog, "saveCopy")->isEnabled());
}

TEST_CASE("Copies that an earlier run had to leave go at the next start, and those that are in use stay", "[evidence]")
{
    const QString place = EvidenceCopies::place();
    REQUIRE(place.startsWith(QStandardPaths::writableLocation(QStandardPaths::CacheLocation)));
    const QString left = place + QStringLiteral("/left/1");
    REQUIRE(QDir().mkpath(left));
    {
        QFile copy(left + QStringLiteral("/plan.pdf"));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write("%PDF");
    }
    REQUIRE(QFile::setPermissions(left + QStringLiteral("/plan.pdf"), QFile::ReadOwner));
    QObject owner;
    auto *copies = new EvidenceCopies(&owner);
    // Neither a device of Windows nor a stream of another file.
    const auto used = copies->make({{}, QStringLiteral("con.pdf"), "%PDF-1"});
    REQUIRE(used.has_value());
    CHECK(QFileInfo(*used).fileName() == QStringLiteral("_con.pdf"));
    EvidenceCopies::removeLeftovers();
    CHECK_FALSE(QFileInfo::exists(left));
    CHECK(QFileInfo::exists(*used));
    delete copies;
    CHECK_FALSE(QFileInfo::exists(QFileInfo(*used).dir().absoluteFilePath(QStringLiteral(".."))));
}

TEST_CASE("Evidence is changed and removed, with what was attached", "[evidence]")
{
    Kept it;
    const EvidenceId id = it.keep("Plan", {number("1.1")}, {}, Attachment{{}, QStringLiteral("plan.pdf"), "%PDF"});
    EvidenceDialog dialog(it.document, {});
    dialog.show();
    withNextDialog([](QDialog &form) {
        child<QCheckBox>(form, "hasReviewBy")->setChecked(true);
        child<DateEdit>(form, "reviewBy")->setDate(QDate(2027, 7, 1));
        QTest::mouseClick(child<QPushButton>(form, "takeFileAway"), Qt::LeftButton);
        form.accept();
    });
    QTest::mouseClick(child<QPushButton>(dialog, "changeEvidence"), Qt::LeftButton);
    CHECK(it.document.workspace().evidence().find(id)->reviewBy == QDate(2027, 7, 1));
    CHECK(it.document.workspace().attachment(id) == nullptr);
    REQUIRE(it.document.undo());
    CHECK(it.document.workspace().attachment(id) != nullptr);
    CHECK_FALSE(it.document.workspace().evidence().find(id)->reviewBy.has_value());
    withNextDialog([](QDialog &box) { button<QAbstractButton>(box, QStringLiteral("Remove"))->click(); });
    QTest::mouseClick(child<QPushButton>(dialog, "removeEvidence"), Qt::LeftButton);
    CHECK(it.document.workspace().evidence().size() == 0);
    CHECK_FALSE(child<QPushButton>(dialog, "removeEvidence")->isEnabled());
}

TEST_CASE("Agree says that evidence of the statement is to be checked again", "[evidence]")
{
    Kept it;
    it.keep("Plan", {number("1.1")});
    it.document.setStatement(number("1.1"));
    AgreePage page(it.document);
    page.resize(1300, 800);
    page.show();
    page.refresh();
    const auto *kept = child<QPushButton>(page, "keptEvidence");
    CHECK_FALSE(kept->text().contains(QStringLiteral("check again")));
    EvidenceItem item = it.document.workspace().evidence().rows().begin()->second;
    item.date.reset();
    item.reviewBy = QDate(2020, 9, 30);
    REQUIRE(it.document.perform(edit::ReviseEvidence{item}));
    page.refresh();
    CHECK(kept->text().contains(QStringLiteral(", check again")));
}

TEST_CASE("Agree says how much is kept for the statement and leads there", "[evidence]")
{
    Kept it;
    it.keep("Plan", {number("1.1")});
    it.document.setStatement(number("1.1"));
    AgreePage page(it.document);
    page.resize(1300, 800);
    page.show();
    page.refresh();
    auto *kept = child<QPushButton>(page, "keptEvidence");
    CHECK(kept->text().startsWith(u'1'));
    QTest::qWait(1);
    REQUIRE(kept->isVisible());
    INFO("kept " << kept->width() << " x " << kept->height() << " enabled " << kept->isEnabled());
    bool shown = false;
    withNextDialog([&](QDialog &dialog) {
        shown = linesOf(dialog).size() == 1;
        INFO(linesOf(dialog).join(u'|').toStdString());
        CHECK(dialog.objectName() == QStringLiteral("evidenceDialog"));
        CHECK(child<QComboBox>(dialog, "evidenceFilter")->currentText() == QStringLiteral("For statement 1.1"));
        dialog.reject();
    });
    QTest::mouseClick(kept, Qt::LeftButton);
    CHECK(shown);
    it.document.setStatement(number("1.3"));
    page.refresh();
    CHECK(kept->text() == QStringLiteral("Add…"));
}

TEST_CASE("Evidence that colleagues named on their forms is shown with the rest, and taken over once", "[evidence]")
{
    Kept it;
    const auto names = [&](const char *statement, const char *evidence, const char *comment) {
        ResponseAnswer said = says(statement, 2);
        said.evidence = QString::fromUtf8(evidence);
        said.comment = QString::fromUtf8(comment);
        REQUIRE(it.document.perform(
            edit::ImportResponse{responseTo(it.document.workspace(), it.document.review()->id), {said}}));
    };
    names("1.1", "Careers plan <2026>, SharePoint", "A comment is none");
    names("1.1", "https://example.org/minutes", "");
    names("1.3", "Something else", "");
    it.document.setStatement(number("1.1"));
    AgreePage page(it.document);
    page.resize(1300, 800);
    page.show();
    page.refresh();
    CHECK(child<QPushButton>(page, "keptEvidence")->text() == QStringLiteral("2 from colleagues…"));

    EvidenceDialog dialog(it.document, number("1.1"));
    dialog.show();
    const auto offered = [&] {
        QStringList texts;
        for (const auto *row : dialog.findChildren<QWidget *>(QStringLiteral("offeredEvidence"))) {
            if (!row->isHidden())
                texts << row->findChild<QLabel *>()->text();
        }
        return texts;
    };
    QTest::qWait(1);
    CHECK(offered() == QStringList{"Careers plan <2026>, SharePoint", "https://example.org/minutes"});
    withNextDialog([&](QDialog &form) {
        CHECK(child<QLineEdit>(form, "evidenceTitle")->text() == QStringLiteral("Careers plan <2026>, SharePoint"));
        child<QLineEdit>(form, "evidenceTitle")->setText(QStringLiteral("Careers plan 2026"));
        form.accept();
    });
    dialog.findChildren<QPushButton *>(QStringLiteral("takeOverEvidence")).front()->click();
    REQUIRE(linesOf(dialog).size() == 1);
    CHECK(linesOf(dialog)[0].contains(QStringLiteral("Careers plan 2026")));
    CHECK(linesOf(dialog)[0].contains(QStringLiteral("for 1.1")));
    QTest::qWait(1);
    CHECK(offered() == QStringList{"https://example.org/minutes"}); // under whatever title
    page.refresh();
    const auto *link = child<QPushButton>(page, "keptEvidence");
    CHECK(link->text() == QStringLiteral("1 linked, 1 new…"));
    CHECK(link->accessibleName() == QStringLiteral("1 linked, 1 from colleagues: evidence for this statement"));
    QTest::qWait(1);
    CHECK(link->sizeHint().width() <= link->width()); // whole
    withNextDialog([&](QDialog &form) {
        CHECK(child<QLineEdit>(form, "evidenceLink")->text() == QStringLiteral("https://example.org/minutes"));
        form.accept();
    });
    button<QPushButton>(dialog, QStringLiteral("Add to evidence…"))->click();
    QTest::qWait(1);
    CHECK(offered().isEmpty());
}

TEST_CASE("A link is opened once its host and the whole address were read, and only by the web or as a file",
          "[evidence]")
{
    const auto kindOf = [](const char *link) { return readEvidenceLink(QString::fromUtf8(link)).kind; };
    using Kind = EvidenceLink::Kind;
    CHECK(kindOf("https://careers.example/plan?x=1#top") == Kind::WebPage);
    CHECK(kindOf("HTTP://careers.example") == Kind::WebPage);
    CHECK(kindOf(" www.careers.example/plan ") == Kind::WebPage);
    CHECK(kindOf("S:/Careers/Plan 2026.docx") == Kind::File);
    CHECK(kindOf("S:\\Careers\\Plan 2026.docx") == Kind::File);
    CHECK(kindOf("/home/leader/plan.pdf") == Kind::File);
    CHECK(kindOf("file:///home/leader/plan.pdf") == Kind::File);
    for (const char *refused :
         {"javascript:alert(1)", "ms-word:ofe|u|https://x.example/a.docx", "mailto:head@school.example",
          "smb://server/a.pdf", "data:text/html,x", "https://our-school.example@elsewhere.example/", "https://",
          "in the head's office", "plan.pdf", "../plan.pdf", "C:\\tools\\setup.exe", "/usr/bin/reboot",
          "file:///home/leader/plan.sh", "S:/Careers/plan.pdf.bat", "S:/Careers/plan.lnk", "S:/Careers/plan.html",
          "S:/Careers/"}) {
        INFO(refused);
        const EvidenceLink link = readEvidenceLink(QString::fromUtf8(refused));
        CHECK(link.kind == Kind::Nothing);
        CHECK_FALSE(link.why.isEmpty());
        CHECK(link.url.isEmpty());
    }
    const EvidenceLink page = readEvidenceLink(QStringLiteral("https://cаreers.example/a")); // a Cyrillic letter
    CHECK(page.question.contains(QStringLiteral("xn--")));
    CHECK(page.explanation.contains(QStringLiteral("xn--")));

    Kept it;
    EvidenceItem item = *it.document.workspace().evidence().find(it.keep("Web site", {}));
    item.link = QStringLiteral("https://careers.example/plan");
    REQUIRE(it.document.perform(edit::ReviseEvidence{item}));
    EvidenceDialog dialog(it.document, {});
    QUrl opened;
    dialog.setOpener([&](const QUrl &url) {
        opened = url;
        return false;
    });
    dialog.show();
    withNextDialog([&](QDialog &question) {
        const auto *box = qobject_cast<QMessageBox *>(&question);
        REQUIRE(box);
        CHECK(box->text().contains(QStringLiteral("careers.example")));
        CHECK(box->informativeText().contains(QStringLiteral("https://careers.example/plan")));
        button<QPushButton>(question, QStringLiteral("Open"))->click();
    });
    QTest::mouseClick(child<QPushButton>(dialog, "openLink"), Qt::LeftButton);
    CHECK(opened == QUrl(QStringLiteral("https://careers.example/plan")));
    // What did not open says so.
    CHECK(std::ranges::any_of(dialog.findChildren<QLabel *>(), [](const QLabel *each) {
        return each->isVisible() && each->text().startsWith(QStringLiteral("It could not be opened"));
    }));
}
