// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"
#include "tests/pictures/example.h"
#include "tests/pictures/takes.h"
#include "tests/support/responses.h"
#include "ui/asking/answer/answerheredialog.h"
#include "ui/asking/answer/bringanswersdialog.h"
#include "ui/asking/board/peopledialogs.h"
#include "ui/asking/differ/unanimousdialog.h"
#include "ui/asking/forget/forgetdialog.h"
#include "ui/asking/handout/handoutdialog.h"
#include "ui/document/document.h"

#include <QPushButton>
#include <QTemporaryDir>

namespace waymark::pictures {
namespace {

QString returnIn(const QTemporaryDir &folder, const Document &document, const QString &name, int level,
                 const QString &file)
{
    return testing::writeResponse(folder.filePath(file + QStringLiteral(".waymark-response.json")),
                                  testing::responseJson(document.workspace(), *document.review(), name, level));
}

/// Taken, waiting for a choice, and refused, each with its line; taken back afterwards.
void takeBringing(const Album &album, Document &document)
{
    const QTemporaryDir folder;
    QStringList files{returnIn(folder, document, QStringLiteral("Sam Example"), 2, QStringLiteral("Sam")),
                      returnIn(folder, document, QStringLiteral("Sam Example"), 3, QStringLiteral("Sam (1)"))};
    QFile broken(folder.filePath(QStringLiteral("half.waymark-response.json")));
    if (!broken.open(QIODevice::WriteOnly) || broken.write("{\"format\":") < 0)
        qFatal("a broken file could not be written");
    broken.close();
    files << broken.fileName();
    const auto before = document.workspace().responses().size();
    BringAnswersDialog dialog(document, files);
    dialog.show();
    while (document.workspace().responses().size() == before)
        settle();
    album.take(dialog, "dialog-bring");
    if (!document.undo())
        qFatal("the answers could not be taken back");
}

/// Three colleagues of a new review who see everything alike.
void takeUnanimous(const Album &album)
{
    const QTemporaryDir folder;
    Document document;
    startAnew(document, folder.filePath(QStringLiteral("new.waymark")));
    for (const char *name : {"Sam", "Alex", "Kim"})
        returnIn(folder, document, QLatin1String(name), 2, QLatin1String(name));
    AnswersIntake intake(document);
    intake.start({folder.path()});
    while (intake.isRunning())
        settle();
    UnanimousDialog dialog(document);
    album.take(dialog, "dialog-unanimous");
}

} // namespace

void takeAsking(const Album &album, Document &document)
{
    HandOutDialog handOut(document, QString());
    album.take(handOut, "dialog-handout");
    takeBringing(album, document);
    AnswerHereDialog here(document);
    album.take(here, "dialog-here-who");
    here.findChild<QPushButton *>(QStringLiteral("beginAnswering"))->click();
    album.take(here, "dialog-here");
    takeUnanimous(album);
    const Person &person = document.workspace().people().rows().begin()->second;
    ForgetDialog forget(document, person);
    album.take(forget, "dialog-forget");
    GroupDialog group(document, std::nullopt);
    album.take(group, "dialog-group");
    PersonDialog one(document, person);
    album.take(one, "dialog-person");
}

} // namespace waymark::pictures
