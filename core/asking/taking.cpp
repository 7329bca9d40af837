// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/taking.h"

#include "core/text/errors.h"
#include "core/text/meeting.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark {
namespace {

Taken refusedFile(const QString &name, Error error)
{
    Taken taken;
    taken.name = name;
    taken.error = std::move(error);
    return taken;
}

/// What the file is, and what to do about it.
QString pattern(NotAnswers other)
{
    switch (other) {
    case NotAnswers::Form:
        return QCoreApplication::translate("core/taking",
                                           "%1 is the form itself, not the answers. Ask for the file that “Save my "
                                           "answers” creates. Its name ends in .waymark-response.json.");
    case NotAnswers::Forms:
        return QCoreApplication::translate(
            "core/taking", "%1 contains only the forms you sent out, not answers. Ask for the files that “Save my "
                           "answers” creates. Their names end in .waymark-response.json.");
    case NotAnswers::WaymarkFile:
        return QCoreApplication::translate(
            "core/taking",
            "%1 is the Waymark file of a school or college, not a colleague's answers. To see it, choose File > Open.");
    case NotAnswers::OtherWaymark:
        return QCoreApplication::translate("core/taking",
                                           "%1 is an export or a model from Waymark, not a colleague's answers.");
    case NotAnswers::OtherJson:
        return QCoreApplication::translate("core/taking",
                                           "%1 is JSON from another program, not a colleague's answers.");
    case NotAnswers::Email:
        return QCoreApplication::translate(
            "core/taking", "%1 is an email, and no answers were found in it. Save the attached file whose name ends in "
                           ".waymark-response.json and import that, or copy the text of the answers and paste it.");
    case NotAnswers::WebPage:
        return QCoreApplication::translate("core/taking", "%1 is a web page, not a colleague's answers.");
    case NotAnswers::Pdf:
        return QCoreApplication::translate(
            "core/taking", "%1 is a PDF, and Waymark can't read answers from it. Ask for the file whose name ends in "
                           ".waymark-response.json, or enter the answers yourself with Answer on this computer.");
    case NotAnswers::Picture:
        return QCoreApplication::translate(
            "core/taking", "%1 is a picture, and Waymark can't read answers from it. Ask for the file whose name ends "
                           "in .waymark-response.json, or enter the answers yourself with Answer on this computer.");
    case NotAnswers::Recording:
        return QCoreApplication::translate("core/taking",
                                           "%1 is a sound or video recording, not a colleague's answers.");
    case NotAnswers::Document:
        return QCoreApplication::translate(
            "core/taking",
            "%1 is a document such as a Word file, and Waymark can't read answers from it. If it is a table, save it "
            "as an Excel workbook (.xlsx) or CSV. Otherwise ask for the file whose name ends in "
            ".waymark-response.json, or enter the answers yourself with Answer on this computer.");
    case NotAnswers::Text:
        return QCoreApplication::translate(
            "core/taking", "%1 is a text file, perhaps an email, and no answers were found in it. Ask for the file "
                           "whose name ends in .waymark-response.json, or for the answers as text.");
    case NotAnswers::Empty:
        return QCoreApplication::translate("core/taking",
                                           "%1 is empty. Download it again, or ask for it to be sent again.");
    case NotAnswers::Unknown:
        return QCoreApplication::translate("core/taking",
                                           "%1 is not a colleague's answers. Ask for the file whose name ends in "
                                           ".waymark-response.json.");
    case NotAnswers::PastedText:
        return QCoreApplication::translate(
            "core/taking", "%1 contains no answers. Copy the whole text of the answers, from the line WAYMARK ANSWERS "
                           "BEGIN to the line WAYMARK ANSWERS END, or the cells of a table with their headings.");
    case NotAnswers::NothingPasted:
        return QCoreApplication::translate("core/taking",
                                           "%1 is empty. In the email, select all of the text of the answers, from the "
                                           "line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, and copy it.");
    case NotAnswers::OtherArchive:
        return QCoreApplication::translate(
            "core/taking",
            "%1 is an archive that Waymark can't open. It reads ZIP files only. Unpack it and import the folder.");
    case NotAnswers::LockedArchive:
        return QCoreApplication::translate("core/taking",
                                           "%1 is a ZIP file with a password. Unpack it and import the folder.");
    case NotAnswers::DamagedArchive:
        return QCoreApplication::translate("core/taking",
                                           "%1 is a damaged ZIP file: not all of it could be read. Download it "
                                           "again, or ask for it to be sent again.");
    case NotAnswers::LargeArchive:
        return QCoreApplication::translate("core/taking",
                                           "%1 is a ZIP file with far more in it than answers need, so not all of it "
                                           "was read. Unpack only the answers and import those.");
    case NotAnswers::DeepArchive:
        return QCoreApplication::translate("core/taking",
                                           "%1 is a ZIP file inside too many others, so it was not read. Unpack it "
                                           "and import the folder.");
    case NotAnswers::LongText:
        return QCoreApplication::translate(
            "core/taking", "%1 contains more answers or text than Waymark reads at once, so the rest was not read. "
                           "Split it into smaller files, or save each colleague's answers on their own.");
    case NotAnswers::LargeMail:
        return QCoreApplication::translate("core/taking",
                                           "%1 is an email with more attachments than Waymark reads, so some were not "
                                           "read. Save the attachments in a folder and import the folder.");
    case NotAnswers::OtherSheets:
        return QCoreApplication::translate("core/taking",
                                           "%1 has answers on other sheets too, and they were not read: %2. Save each "
                                           "sheet as a separate file and import those.");
    case NotAnswers::TooManyFiles:
        return QCoreApplication::translate(
            "core/taking",
            "%1 contains more than %2 files, and the rest were not read. Choose only the folder with the answers.");
    case NotAnswers::NothingThere:
        return QCoreApplication::translate("core/taking",
                                           "There are no files in %1. Colleagues' answers are files whose names end "
                                           "in .waymark-response.json.");
    }
    return {};
}

QString remarks(const Taken &taken)
{
    QStringList said;
    if (!taken.otherYear.isEmpty())
        said.append(QCoreApplication::translate("core/taking", "They are for review %1.").arg(taken.otherYear));
    if (taken.isPart) {
        said.append(QCoreApplication::translate("core/taking", "Added to what they answered before."));
    }
    if (taken.otherWording) {
        said.append(QCoreApplication::translate("core/taking", "The form used a different wording from this review."));
    }
    if (taken.cleaned) {
        said.append(QCoreApplication::translate("core/taking", "Hidden characters were removed."));
    }
    if (taken.unknownVoice) {
        said.append(QCoreApplication::translate("core/taking", "The form was for someone who is not in this file."));
    }
    if (!taken.agreedOtherwise.isEmpty()) {
        said.append(QCoreApplication::translate("core/taking", "Agreed at another level before this came: %1.")
                        .arg(taken.agreedOtherwise.join(QStringLiteral(", "))));
    }
    return said.isEmpty() ? QString() : QString(u' ' + said.join(u' '));
}

} // namespace

Taken takeResponse(const OfferedFile &file, const Workspace &workspace, const QDateTime &now,
                   const std::function<Result<Step>(const Edit &)> &perform)
{
    Taken taken;
    taken.name = file.name;
    if (const auto *other = std::get_if<NotAnswers>(&file.content)) {
        taken.what = Taken::What::NotAnswers;
        taken.other = *other;
        return taken;
    }
    if (const auto *error = std::get_if<Error>(&file.content))
        return refusedFile(file.name, *error);
    Q_ASSERT(std::holds_alternative<QByteArray>(file.content));
    auto received = parseResponse(std::get<QByteArray>(file.content), file.name, workspace, now);
    if (!received)
        return refusedFile(file.name, std::move(received.error()));
    const auto done = perform(received->edit);
    if (!done)
        return refusedFile(file.name, done.error());
    const Response &response = received->edit.response;
    taken.response = response.id;
    taken.who = whoAnswered(workspace, response);
    taken.answers = static_cast<int>(received->edit.answers.size());
    const Review *review = workspace.review(response.review);
    if (review && review != workspace.reviewsByDate().back())
        taken.otherYear = review->year;
    for (const ResponseAnswer &answer : received->edit.answers) {
        const Decision decision = workspace.decision(response.review, answer.statement);
        if (decision.standing == Standing::Agreed && answer.level && answer.level != decision.level)
            taken.agreedOtherwise.append(answer.statement.toString());
    }
    taken.otherWording = received->otherWording;
    taken.cleaned = received->cleaned;
    taken.unknownVoice = received->unknownVoice;
    const Response *stored = workspace.responses().find(response.id);
    if (done->isEmpty())
        taken.what = Taken::What::AlreadyThere;
    else
        taken.what = stored && stored->state == ResponseState::Waiting ? Taken::What::Waits : Taken::What::Accepted;
    taken.isPart = taken.what == Taken::What::Accepted && stored && !workspace.countingBeside(*stored).empty();
    if (taken.what == Taken::What::Waits && workspace.isUnderAnotherName(response)) {
        taken.madeFor = voiceName(workspace, *response.voice);
        taken.claimed = response.claimedName.simplified();
    }
    return taken;
}

std::optional<Taken> leftOut(const AnswerTable &table)
{
    if (table.others.isEmpty())
        return std::nullopt;
    Taken taken;
    taken.name = table.file;
    taken.what = Taken::What::NotAnswers;
    taken.other = NotAnswers::OtherSheets;
    taken.sheets = table.others;
    return taken;
}

QString sentence(const Taken &taken)
{
    const QString &name = taken.name;
    //: a return that names neither person nor role
    const QString who = taken.who.isEmpty() ? QCoreApplication::translate("core/taking", "no name given") : taken.who;
    const QString answers = QCoreApplication::translate("core/taking", "%n statement(s)", nullptr, taken.answers);
    switch (taken.what) {
    case Taken::What::Accepted:
        return QCoreApplication::translate("core/taking", "%1: imported, %2, from %3.").arg(name, answers, who) +
               remarks(taken);
    case Taken::What::Waits:
        if (!taken.madeFor.isEmpty())
            return QCoreApplication::translate("core/taking",
                                               "%1: imported, %2. The form was for %3, but the name on it is %4. The "
                                               "answers aren't counted until you choose who answered.")
                       .arg(name, answers, taken.madeFor, taken.claimed) +
                   remarks(taken);
        return QCoreApplication::translate(
                   "core/taking", "%1: imported, %2, from %3, who has answered before. Choose which answers count.")
                   .arg(name, answers, who) +
               remarks(taken);
    case Taken::What::AlreadyThere:
        return taken.otherYear.isEmpty()
                   ? QCoreApplication::translate("core/taking", "%1: already imported; nothing changed.").arg(name)
                   : QCoreApplication::translate("core/taking",
                                                 "%1: already imported; nothing changed. It is for review %2.")
                         .arg(name, taken.otherYear);
    case Taken::What::NotAnswers:
        // One pass over both, for a file may be named "%2".
        if (taken.other == NotAnswers::OtherSheets)
            return pattern(taken.other).arg(name, taken.sheets.join(QStringLiteral(", ")));
        return taken.other == NotAnswers::TooManyFiles ? pattern(taken.other).arg(name, QLocale().toString(maxOffered))
                                                       : pattern(taken.other).arg(name);
    case Taken::What::Refused:
        break;
    }
    // What the review refuses does not know of files, and other errors only of the last part of the name.
    const QString why = sentence(*taken.error);
    return std::holds_alternative<Refusal>(*taken.error) || name.contains(u'/')
               ? QCoreApplication::translate("core/taking", "%1: %2", "name of a file, why it was refused")
                     .arg(name, why)
               : why;
}

} // namespace waymark
