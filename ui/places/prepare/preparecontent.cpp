// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/prepare/preparecontent.h"

#include "core/insight/followup.h"
#include "core/model/modelfile.h"
#include "core/review/finishing.h"
#include "core/review/offeredwordings.h"
#include "core/text/institution.h"
#include "core/text/language.h"
#include "core/text/numbersanddates.h"
#include "core/text/wordingnames.h"
#include "ui/document/document.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {
namespace {

QString prepareText(const char *text) { return QCoreApplication::translate("ui/prepare", text); }

QString stateOfReview(const Workspace &workspace, const Review &review, const Progress &now)
{
    QStringList parts;
    if (!review.finished && !workspace.reopeningsOf(review.id).empty())
        parts << prepareText(QT_TRANSLATE_NOOP("ui/prepare", "reopened, not finished again yet"));
    if (review.finished)
        parts << QCoreApplication::translate("ui/prepare", "finished on %1").arg(longDate(finishedOn(review)));
    parts << QCoreApplication::translate("ui/prepare", "%1 of %2 agreed").arg(now.agreed).arg(now.total);
    if (now.drafts > 0)
        parts << QCoreApplication::translate("ui/prepare", "%n draft(s)", nullptr, now.drafts);
    if (now.carried > 0)
        parts << QCoreApplication::translate("ui/prepare", "%n carried forward", nullptr, now.carried);
    if (now.unanswered > 0)
        parts << QCoreApplication::translate("ui/prepare", "%n unanswered", nullptr, now.unanswered);
    if (now.queries > 0)
        parts << QCoreApplication::translate("ui/prepare", "%n quer(y/ies)", nullptr, now.queries);
    if (review.enteredLater)
        parts << prepareText(QT_TRANSLATE_NOOP("ui/prepare", "entered later"));
    return inOneLine(parts);
}

void describeInstitution(PrepareContent &content, const Workspace &workspace)
{
    const Institution &institution = workspace.institution();
    content.institution = institution.name;
    content.aboutInstitution =
        inOneLine({institutionKindName(institution.kind), institution.phase, institution.reference});
    content.contacts = institution.contacts;
    for (const Priority *priority : workspace.prioritiesInOrder())
        content.priorities << priority->text;
}

void describeReview(PrepareContent &content, const Workspace &workspace, const Review &review)
{
    content.reviewTitle = QCoreApplication::translate("ui/prepare", "Review %1").arg(review.year);
    QString from;
    if (const Review *previous = review.previous ? workspace.review(*review.previous) : nullptr)
        from = QCoreApplication::translate("ui/prepare", "started from the answers of %1").arg(previous->year);
    content.aboutReview = inOneLine({review.title, longDate(review.date), from});
    std::vector<Role> roles;
    for (const Participant *participant : workspace.participantsOf(review.id))
        roles.push_back(participant->role);
    std::ranges::stable_sort(roles, [](const Role &a, const Role &b) {
        const auto place = [](const Role &role) {
            const auto at = knownRoles().indexOf(role.key);
            return at < 0 ? knownRoles().size() : at;
        };
        return place(a) < place(b);
    });
    content.participants = roles.empty() ? QString() : rolesLine(roles, workspace.institution().kind);
    content.progress = progress(workspace, review).overall;
    content.reviewState = stateOfReview(workspace, review, content.progress);
    content.reviewFinished = review.isFinished();
}

/// For whoever points at the line: it tells two texts of one name apart.
QString codeOf(const Digest &digest)
{
    return QCoreApplication::translate("ui/prepare", "Code of this text: %1", "a short digest").arg(digest.shortForm());
}

void describeModel(PrepareContent &content, const Workspace &workspace, const Structure &structure,
                   const Wording &wording)
{
    content.edition = editionName(structure, wording, workspace.institution().kind);
    content.structureLine = QCoreApplication::translate("ui/prepare", "%1 themes, %2 statements, %3 levels")
                                .arg(structure.themes().size())
                                .arg(structure.statementCount())
                                .arg(structure.levels());
    content.structureCode = codeOf(structure.digest());
    content.wordingName = wordingName(wording);
    content.wordingLine = !translationNotes(wording).isEmpty() ? translationNotes(wording).join(u' ')
                          : wording.isOfficial() ? prepareText(QT_TRANSLATE_NOOP("ui/prepare", "official wording"))
                                                 : QString();
    content.wordingNote = ownWordingHint(wording);
    content.wordingCode = codeOf(wording.digest());
    content.wordings = static_cast<int>(
        workspace.wordingsFor(structure.digest()).size() +
        (wording.language() == wordsLanguage() ? 0 : offeredModels(workspace, structure.digest()).size()));
}

} // namespace

PrepareContent prepareContent(const Document &document)
{
    const Workspace &workspace = document.workspace();
    PrepareContent content;
    describeInstitution(content, workspace);
    if (const Review *review = document.review()) {
        describeReview(content, workspace, *review);
        describeModel(content, workspace, workspace.structureOf(*review), workspace.wordingOf(*review));
        if (!review->isFinished() && newerModelFor(workspace.wordingOf(*review)))
            content.newerWording = QCoreApplication::translate(
                "ui/prepare", "There is a newer version of Waymark's wording. This review uses the one it was started "
                              "with until you choose another. Your answers won't change.");
    } else if (!workspace.wordings().isEmpty()) {
        const Wording &wording = workspace.wordings().rows().begin()->second.wording;
        if (const StoredStructure *structure = workspace.structures().find(wording.structure()))
            describeModel(content, workspace, structure->structure, wording);
    }
    const auto reviews = workspace.reviewsByDate();
    for (auto each = reviews.rbegin(); each != reviews.rend(); ++each) {
        const Review &review = **each;
        const Progress now = progress(workspace, review).overall;
        content.reviews.push_back({review.id, inOneLine({review.year, review.title}),
                                   stateOfReview(workspace, review, now), now, document.review() == &review,
                                   review.isFinished(), document.isChangedSinceFinished(review.id)});
    }
    for (const auto &[id, person] : workspace.people().rows()) {
        if (workspace.isFormer(id)) {
            ++content.formerColleagues;
            continue;
        }
        const QString role = roleTitle(person.role, workspace.institution().kind);
        QStringList about;
        if (!person.name.isEmpty())
            about << role;
        const Leaver *leaver = workspace.leavers().find(id);
        if (leaver)
            about << QCoreApplication::translate("ui/prepare", "noted on %1", "that someone left")
                         .arg(longDate(leaver->at.toLocalTime().date()));
        (leaver ? content.leavers : content.people)
            .push_back({id, person.name.isEmpty() ? role : person.name, inOneLine(about)});
    }
    for (std::vector<PersonLine> *list : {&content.people, &content.leavers}) {
        std::ranges::stable_sort(*list, [](const PersonLine &a, const PersonLine &b) {
            return QString::localeAwareCompare(a.name, b.name) < 0;
        });
    }
    return content;
}

QString leftNotice(const Workspace &workspace, PersonId person, const QString &name)
{
    const auto theirs = static_cast<int>(std::ranges::count_if(workspace.actions().rows(), [&](const auto &row) {
        return row.second.person == person && isRunning(workspace, row.second);
    }));
    QStringList sentences{
        QCoreApplication::translate("ui/prepare", "%1 stays in this file and won't be asked again.").arg(name)};
    if (theirs > 0)
        sentences << QCoreApplication::translate("ui/prepare", "%n of their actions still need(s) someone else.",
                                                 nullptr, theirs);
    sentences << QCoreApplication::translate("ui/prepare", "You can undo this.");
    return sentences.join(u' ');
}

} // namespace waymark
