// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/desk/messages.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/plainlabel.h"
#include "ui/statement/notefield.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace waymark;

namespace {

struct Window
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);

    template <class T>
    T *show(T *field)
    {
        column->addWidget(field);
        window.resize(600, 300);
        window.show();
        field->setFocus();
        return field;
    }
    QString notice() const
    {
        const auto *label = window.findChild<PlainLabel *>(QStringLiteral("notice"));
        return label ? label->text() : QString();
    }
};

void paste(QPlainTextEdit &field, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QTest::keySequence(&field, QKeySequence::Paste);
}

} // namespace

TEST_CASE("A text that is far too long is cut where it was pasted, at once, and the window says so")
{
    Window it;
    auto *field = it.show(new NoteField);
    QSignalSpy typed(field, &NoteField::typed);
    paste(*field, QStringLiteral("Before. After."));
    QTextCursor cursor = field->textCursor();
    cursor.setPosition(8);
    field->setTextCursor(cursor);
    CHECK(it.notice().isEmpty());

    paste(*field, QString(1'000'000, u'x') + QStringLiteral("\nend"));
    CHECK(field->toPlainText() == QStringLiteral("Before. ") + QString(maxText - 14, u'x') + QStringLiteral("After."));
    CHECK(it.notice() == QStringLiteral("A text here has at most 8,000 characters. The rest was left out."));
    CHECK(typed.last().first().toString() == field->toPlainText());
    // What is typed into a full field is left out as well, and what was there stays.
    const QString full = field->toPlainText();
    QTest::keyClick(field, Qt::Key_Y);
    CHECK(field->toPlainText() == full);
}

TEST_CASE("An address that a browser copied is pasted, and a file that was copied is not")
{
    Window it;
    auto *field = it.show(new NoteField);
    const auto pasteAddress = [&](const QUrl &address) {
        auto *copied = new QMimeData;
        copied->setText(address.toString());
        copied->setUrls({address});
        QApplication::clipboard()->setMimeData(copied);
        QTest::keySequence(field, QKeySequence::Paste);
    };
    pasteAddress(QUrl(QStringLiteral("https://careers.example/plan")));
    CHECK(field->toPlainText() == QStringLiteral("https://careers.example/plan"));
    pasteAddress(QUrl::fromLocalFile(QStringLiteral("/home/a/plan.pdf")));
    CHECK(field->toPlainText() == QStringLiteral("https://careers.example/plan"));
}

TEST_CASE("What is being typed stays while anything else is shown anew, until the document has another text")
{
    Window it;
    auto *field = it.show(new NoteField);
    it.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    field->setFocus();
    field->setValue(QStringLiteral("Seen"));
    field->moveCursor(QTextCursor::End);
    QTest::keyClicks(field, QStringLiteral(" by all"));
    field->setValue(QStringLiteral("Seen")); // a clock, a blank screen: not written yet
    CHECK(field->toPlainText() == QStringLiteral("Seen by all"));
    field->setValue(QStringLiteral("Seen by all")); // written
    field->setValue(QStringLiteral("Seen"));        // and undone
    CHECK(field->toPlainText() == QStringLiteral("Seen"));
    QTest::keyClicks(field, QStringLiteral("!"));
    field->setValue(QStringLiteral("Another statement's"));
    CHECK(field->toPlainText() == QStringLiteral("Another statement's"));
}

TEST_CASE("What is pasted over a chosen part has that part's room as well")
{
    Window it;
    auto *field = it.show(new TextField(QStringLiteral("0123456789"), 10));
    field->selectAll();
    paste(*field, QStringLiteral("abcdefghij"));
    CHECK(field->toPlainText() == QStringLiteral("abcdefghij"));
    CHECK(it.notice().isEmpty());
    paste(*field, QStringLiteral("k"));
    CHECK(field->toPlainText() == QStringLiteral("abcdefghij"));
    CHECK_FALSE(it.notice().isEmpty());
}

TEST_CASE("A label's letter leads into a field of several parts")
{
    Window it;
    auto *date = new OptionalDate(QStringLiteral("By when"), QDate(2026, 11, 30));
    it.show(new Field(QStringLiteral("&By when"), date));
    auto *other = it.show(new QCheckBox(QStringLiteral("Other")));
    REQUIRE(QTest::qWaitForWindowActive(&it.window));
    other->setFocus();
    QTest::keyClick(&it.window, Qt::Key_B, Qt::AltModifier);
    CHECK(date->tick()->hasFocus());
    CHECK_FALSE(date->date());
}
