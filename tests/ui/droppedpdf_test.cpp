// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way of a publisher's PDF, with the program that reads it: dropped, checked, mended, used, read by
// everybody.
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/foundcells.h"
#include "tests/support/needed.h"
#include "tests/support/writtenpdf.h"
#include "ui/desk/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/wording/check/checklist.h"
#include "ui/wording/check/textcard.h"
#include "ui/wording/check/wordingcheckdialog.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <algorithm>

using namespace waymark;
using namespace waymark::testing;

namespace {

void drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &enter);
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

/// Does something with the dialog of that kind, once it is there.
template <class Dialog>
void whenShown(std::function<void(Dialog &)> deed)
{
    QTimer::singleShot(5, qApp, [deed = std::move(deed)] {
        if (auto *dialog = qobject_cast<Dialog *>(QApplication::activeModalWidget()))
            deed(*dialog);
        else
            whenShown<Dialog>(deed);
    });
}

} // namespace

TEST_CASE("A PDF dropped on the window is checked, mended and used, and everybody reads its words")
{
    if (!test::isThere(!pdfReaderProgram().isEmpty(), "the reader of PDF"))
        return;
    OpenFile file;
    file.startReview("2026/27", QDate(2026, 11, 12));
    Settings settings;
    RecentFiles recent;
    MainWindow window(file.document, settings, recent);
    window.show();
    PdfCells cells = cellsOf(builtInModel());
    cellAt(cells, "1.1", 2).text = QStringLiteral("Words that only this document has and");
    // Whatever it is called: what it holds counts.
    const QString path = file.folder.filePath(QStringLiteral("publisher.download"));
    QFile document(path);
    REQUIRE(document.open(QIODevice::WriteOnly));
    document.write(printedPdf(cells));
    document.close();

    whenShown<WordingCheckDialog>([&](WordingCheckDialog &dialog) {
        CHECK_FALSE(dialog.check().isModel());
        CHECK(file.document.workspace().wordings().size() == 1);
        CheckRow row;
        row.kind = CheckRow::Kind::Statement;
        row.theme = 1;
        row.statement = number("1.1");
        child<CheckList>(dialog, "checkList")->choose(row);
        TextCard *mended = nullptr;
        for (TextCard *card : dialog.findChildren<TextCard *>()) {
            if (card->place().level == 2 && card->isVisible())
                mended = card;
        }
        if (!mended)
            return dialog.done(QDialog::Rejected);
        mended->field()->selectAll();
        QTest::keyClicks(mended->field(), QStringLiteral("Words that only this document has."));
        whenShown<QMessageBox>([](QMessageBox &box) { box.buttons().front()->click(); }); // as they are
        child<QPushButton>(dialog, "useThis")->click();
    });
    drop(window, path);
    REQUIRE(QTest::qWaitFor([&] { return file.document.workspace().wordings().size() == 2; }, 30'000));
    const Wording &used = file.document.workspace().wordingOf(*file.document.review());
    CHECK(used.isOfficial());
    file.document.setStatement(number("1.1"));
    window.goTo(Place::Agree);
    REQUIRE(used.descriptor(number("1.1"), level(2)).points.size() == 1);
    CHECK(used.descriptor(number("1.1"), level(2)).points[0].text ==
          QStringLiteral("Words that only this document has."));
    const auto labels = window.findChildren<QWidget *>();
    CHECK(std::ranges::any_of(labels, [](const QWidget *each) {
        return each->accessibleName().contains(QStringLiteral("Words that only this document has")) ||
               each->accessibleDescription().contains(QStringLiteral("Words that only this document has"));
    }));
}
