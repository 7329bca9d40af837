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
#include "ui/asking/table/answertabledialog.h"
#include "ui/document/document.h"

#include <QComboBox>
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

/// Rows that can be taken and one that cannot, before any of them is.
void takeTable(const Album &album, Document &document)
{
    const auto column = [](const char *heading, AnswerColumn::Use use, const char *statement = nullptr) {
        return AnswerColumn{QString::fromUtf8(heading), use,
                            statement ? StatementNumber::parse(QLatin1String(statement)) : std::nullopt};
    };
    using Use = AnswerColumn::Use;
    AnswerTable table{QStringLiteral("Careers review.xlsx"), QStringLiteral("Form1"), 1, {}, {}};
    table.columns = {column("ID", Use::Unused),
                     column("Completion time", Use::Time),
                     column("Your name", Use::Name),
                     column("What is your role?", Use::Role),
                     column("2.4 Destinations data", Use::Level, "2.4"),
                     column("Why?", Use::Comment, "2.4"),
                     column("2.5 Learner perception", Use::Level, "2.5"),
                     column("Anything else?", Use::Unused)};
    const QStringList names{QStringLiteral("Sam Example"), QStringLiteral("Alex Example"),
                            QStringLiteral("Kim Example")};
    for (int at = 0; at < 9; ++at)
        table.rows.push_back({at + 2,
                              {QString::number(at + 1),
                               QString::number(46338.5 + at),
                               names[at % 3],
                               QStringLiteral("Head of year"),
                               at == 3 ? QStringLiteral("2 or 3") : QStringLiteral("Level 3"),
                               QStringLiteral("It is so"),
                               QString::number(at % 4 + 1),
                               {}}});
    AnswerTableDialog dialog(document, table);
    album.take(dialog, "dialog-table");
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
    takeTable(album, document);
    AnswerHereDialog here(document);
    album.take(here, "dialog-here-who");
    here.findChild<QComboBox *>(QStringLiteral("whoAnswers"))->setCurrentIndex(0);
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
