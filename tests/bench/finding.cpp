// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/find/finding.h"
#include "core/model/modelfile.h"
#include "core/sample/sample.h"
#include "tests/bench/bench.h"

#include <QTemporaryDir>

namespace waymark::bench {
namespace {

constexpr int years = 20;
constexpr int findRounds = 30;
constexpr double opening = 100;  // ms, once: a dialog that comes seems to come at once
constexpr double keyStroke = 50; // ms: what is typed seems to be answered at once

/// Texts as long as leaders write them, of words that a school uses.
QString prose(int seed, int words)
{
    static const QStringList some =
        QStringLiteral("careers leader governors learners destinations data employers tutor "
                       "group meeting plan agreed evidence survey parents café Zoë “year 9” "
                       "guidance interviews encounters curriculum the and with each for")
            .split(u' ');
    QStringList made;
    for (int i = 0; i < words; ++i)
        made << some[(seed * 31 + i * i * 7 + i) % some.size()];
    return made.join(u' ');
}

/// Twenty years of a school that writes much: each statement with three texts of some 600 characters, an action with
/// progress, and a piece of evidence.
Workspace manyYears()
{
    const Model &model = builtInModel();
    Workspace workspace;
    const auto perform = [&](const Edit &edit) { workspace.apply(plan(workspace, edit).value()); };
    perform(edit::DescribeInstitution{{QStringLiteral("Example Academy")}});
    perform(edit::AddModel{model});
    for (int year = 0; year < years; ++year) {
        Review review;
        review.id = ReviewId::create();
        review.year = QStringLiteral("%1/%2").arg(2006 + year).arg(7 + year, 2, 10, QChar(u'0'));
        review.title = QStringLiteral("Careers leadership review");
        review.date = QDate(2006 + year, 11, 12);
        review.structure = model.structure.digest();
        review.wording = model.wording.digest();
        perform(edit::AddReview{review, {}});
        int seed = year * 1000;
        for (const Statement &statement : model.structure.statements()) {
            using Field = edit::Write::Field;
            for (const Field field : {Field::Rationale, Field::Evidence, Field::Comment})
                perform(edit::Write{review.id, statement.number, field, prose(++seed, 90)});
            Action action;
            action.id = ActionId::create();
            action.review = review.id;
            action.statements = {statement.number};
            action.what = prose(++seed, 12);
            action.success = prose(++seed, 20);
            perform(edit::AddAction{action});
            perform(edit::NoteProgress{{ProgressNoteId::create(), action.id, review.date, prose(++seed, 20)}});
            EvidenceItem item{EvidenceId::create(), prose(++seed, 6)};
            item.note = prose(++seed, 30);
            item.structure = review.structure;
            item.statements = {statement.number};
            perform(edit::AddEvidence{item});
        }
    }
    return workspace;
}

} // namespace

void finding()
{
    const Workspace workspace = manyYears();
    Times making;
    for (int i = 0; i < findRounds; ++i)
        making.add(milliseconds([&] { (void)FindIndex(workspace, {}); }));
    const FindIndex index(workspace, {});
    const std::vector<QString> texts = index.texts();
    qsizetype characters = 0;
    for (const QString &text : texts)
        characters += text.size();
    reportMilliseconds(QStringLiteral("Find: folding %1 texts of %2 characters").arg(texts.size()).arg(characters),
                       making, opening);
    for (const char *wanted : {"d", "destinations", "zoe cafe tutor", "2.4 survey", "nowhere"}) {
        const QString words = QString::fromUtf8(wanted);
        const QStringList each = words.split(u' ');
        Times ours;
        Times plain;
        qsizetype seen = 0;
        inTurn(
            findRounds, [&] { seen += static_cast<qsizetype>(index.find(words).size()); },
            [&] {
                for (const QString &text : texts) {
                    for (const QString &word : each)
                        seen += text.contains(word, Qt::CaseInsensitive) ? 1 : 0;
                }
            },
            ours, plain);
        if (words.size() > 1) // the first letter is everywhere, where a plain scan stops at once
            report(QStringLiteral("  “%1”, next to a plain scan").arg(words), ours, plain, 3.0);
        reportMilliseconds(QStringLiteral("  “%1”").arg(words), ours, keyStroke);
        if (seen < 0)
            qFatal("never");
    }
}

} // namespace waymark::bench
