// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"
#include "tests/support/newreview.h"
#include "tests/support/workspaces.h"
#include "ui/document/document.h"

#include <QApplication>
#include <QDialog>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <functional>
#include <stdexcept>
#include <string>

/// Real files with a document over them, for tests of pages and dialogs.
namespace waymark::testing {

/// A folder that goes away with the test, and a file in it with the school edition.
struct OpenFile
{
    QTemporaryDir folder;
    Document document;

    explicit OpenFile(const QString &name = QStringLiteral("Example Academy"))
    {
        Institution institution;
        institution.name = name;
        if (!document.create(folder.filePath(QStringLiteral("example.waymark")), institution, builtInModel()))
            throw std::runtime_error("the file could not be made");
    }

    ReviewId startReview(const char *year, QDate date)
    {
        const Review review = newReview(builtInModel(), year, date);
        if (!document.perform(edit::AddReview{review, {}}))
            throw std::runtime_error("the review was refused");
        if (!document.setReview(review.id))
            throw std::runtime_error("the review cannot be looked at");
        return review.id;
    }

    /// Agrees the first `count` statements at a level that each of them has.
    void agreeFirst(ReviewId review, int count, int value = 2)
    {
        edit::Answer answer{review, {}, true, noon};
        for (int i = 0; i < count; ++i)
            answer.answers.push_back({builtInModel().structure.statements()[static_cast<std::size_t>(i)].number,
                                      edit::Answer::One::Kind::Level, level(value)});
        if (!document.perform(answer))
            throw std::runtime_error("the answers were refused");
    }
};

/// Finds a child by its object's name, or throws, so that the test fails where it stands.
template <class T>
T *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<T *>(QString::fromLatin1(name));
    if (!found)
        throw std::runtime_error(std::string("there is no ") + name);
    return found;
}

/// The shown button with that text, mnemonics apart, or null.
template <class Button>
Button *button(const QWidget &parent, const QString &text)
{
    QTest::qWait(1); // what was put into a layout is shown by the next event
    for (auto *each : parent.findChildren<Button *>()) {
        if (!each->isHidden() && QString(each->text()).remove(u'&') == text)
            return each;
    }
    return nullptr;
}

/// Does something with the dialog that is opened by what follows, as soon as it is there: another than the one that is
/// open now, which may be looked at once more meanwhile.
inline void withNextDialog(std::function<void(QDialog &)> deed,
                           const QPointer<QWidget> &now = QApplication::activeModalWidget())
{
    QTimer::singleShot(1, qApp, [deed = std::move(deed), now] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        if (dialog && dialog != now)
            deed(*dialog);
        else
            withNextDialog(deed, now);
    });
}

} // namespace waymark::testing
