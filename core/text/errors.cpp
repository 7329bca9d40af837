// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/errors.h"

#include "core/base/portal.h"
#include "core/review/integrity.h"
#include "core/text/rows.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace waymark {
namespace {

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return name.isEmpty() ? path : name;
}

QString pattern(FileError::Problem problem)
{
    using P = FileError::Problem;
    switch (problem) {
    case P::NotFound:
        return QCoreApplication::translate("core/errors",
                                           "%1 was not found. It may have been moved, renamed or deleted.");
    case P::AlreadyExists:
        return QCoreApplication::translate("core/errors",
                                           "%1 already exists and was left as it is. Choose another name.");
    case P::NotAFile:
        return QCoreApplication::translate("core/errors", "%1 is not a file. Choose a file, not a folder or a device.");
    case P::CannotRead:
        return QCoreApplication::translate(
            "core/errors", "%1 could not be read. Check that you may open it and that its drive is connected.");
    case P::CannotWrite:
        return QCoreApplication::translate("core/errors", "%1 could not be written. Nothing was changed. Check that "
                                                          "you may write there and that its drive is connected.");
    case P::ReadOnly:
        return QCoreApplication::translate(
            "core/errors", "%1 is read-only. Nothing was changed. Save a copy where you may write, and work in that.");
    case P::DiskFull:
        return QCoreApplication::translate(
            "core/errors",
            "There is no room left on the drive of %1. Nothing was changed. Free some space and try again.");
    case P::NotWaymark:
        return QCoreApplication::translate("core/errors", "%1 is not a Waymark file, and was left as it is.");
    case P::Damaged:
        return QCoreApplication::translate(
            "core/errors",
            "%1 is damaged and was not opened, so that nothing gets worse. Open its latest backup or copy.");
    case P::ShownDamaged:
        return QCoreApplication::translate(
            "core/errors", "%1 is damaged. What can still be read is shown, and nothing in the file is changed. Open a "
                           "backup, or save a copy of what is left and work in that.");
    case P::CutShort:
        return QCoreApplication::translate(
            "core/errors",
            "The last change to %1 was interrupted, and it cannot be undone where nothing may be "
            "written. Copy the file and %1-journal together to a folder of your own, and open it there.");
    case P::TooNew:
        return QCoreApplication::translate("core/errors",
                                           "%1 was written by a newer version of Waymark. Update Waymark to open it.");
    case P::InUse:
        return QCoreApplication::translate(
            "core/errors", "%1 is open in another window or on another computer. Close it there first.");
    case P::ReadsDifferently:
        return QCoreApplication::translate(
            "core/errors",
            "%1 did not give back what was written to it, so nothing was changed. Save a copy on another "
            "drive and continue there.");
    case P::MovedAway:
        return QCoreApplication::translate(
            "core/errors",
            "%1 was moved, renamed or deleted while it was open, so changes can no longer be saved to it.");
    case P::FolderGone:
        return QCoreApplication::translate("core/errors",
                                           "The folder of %1 was moved, renamed or deleted, or its drive was "
                                           "disconnected, so changes can no longer be saved to it.");
    case P::DriveGone:
        return QCoreApplication::translate(
            "core/errors", "The drive that holds %1 was disconnected, so changes can no longer be saved to it.");
    case P::Replaced:
        return QCoreApplication::translate("core/errors",
                                           "%1 was replaced by another file while it was open, perhaps by a program "
                                           "that syncs the folder, so changes can no longer be saved to it.");
    case P::ChangedOutside:
        return QCoreApplication::translate(
            "core/errors", "Another program changed %1 while it was open, so changes can no longer be saved to it.");
    case P::TooLarge:
        return QCoreApplication::translate("core/errors", "%1 is too large to be what it should be, and was not read.");
    case P::NameTooLong:
        return QCoreApplication::translate("core/errors",
                                           "The name %1 is too long for this drive. Nothing was changed. Choose a "
                                           "shorter name, for the file or its folders.");
    case P::WrongPassword:
        return QCoreApplication::translate("core/errors", "That is not the password for %1.");
    case P::NotSealed:
        return QCoreApplication::translate("core/errors", "%1 is not a copy with a password that Waymark made. Unpack "
                                                          "it with the program it was made with.");
    case P::FailedCheck:
        return QCoreApplication::translate("core/errors", "The backup of %1 did not pass its check and was not kept. "
                                                          "Choose File > Check this file to see what is wrong.");
    case P::NotAPicture:
        return QCoreApplication::translate("core/errors", "%1 is not a picture that Waymark can read. Choose a PNG or "
                                                          "JPEG file.");
    case P::NotAWordDocument:
        return QCoreApplication::translate("core/errors", "%1 is not a Word document whose styles can be read. Open "
                                                          "it in Word and save it as a Word document (.docx).");
    }
    return {};
}

QString pattern(ContentError::Problem problem)
{
    using P = ContentError::Problem;
    switch (problem) {
    case P::NotUtf8:
        return QCoreApplication::translate("core/errors",
                                           "%1 is not text in UTF-8. Save it again as UTF-8 and try once more.");
    case P::NotJson:
        return QCoreApplication::translate("core/errors", "%1 is not valid JSON%2.");
    case P::DuplicateKey:
        return QCoreApplication::translate("core/errors", "%1 names something twice%2.");
    case P::TooDeep:
        return QCoreApplication::translate("core/errors", "%1 is nested too deeply%2.");
    case P::MissingKey:
        return QCoreApplication::translate("core/errors", "Something that is needed is missing in %1%2.");
    case P::UnknownKey:
        return QCoreApplication::translate("core/errors", "%1 holds something that Waymark does not know%2.");
    case P::WrongType:
        return QCoreApplication::translate("core/errors", "%1 holds a value of the wrong kind%2.");
    case P::WrongFormat:
        return QCoreApplication::translate("core/errors", "%1 is not in a format that this version reads%2.");
    case P::OutOfRange:
        return QCoreApplication::translate("core/errors", "%1 holds a number that is too small or too large%2.");
    case P::BadNumber:
        return QCoreApplication::translate("core/errors", "%1 holds a number that is none, or not in its order%2.");
    case P::DuplicateNumber:
        return QCoreApplication::translate("core/errors", "%1 uses one number twice%2.");
    case P::Empty:
        return QCoreApplication::translate("core/errors", "%1 is empty where something is needed%2.");
    case P::TooLong:
        return QCoreApplication::translate("core/errors", "%1 holds a text that is too long%2.");
    case P::TooMany:
        return QCoreApplication::translate("core/errors", "%1 holds too many or too few entries%2.");
    case P::MissingColumn:
        return QCoreApplication::translate("core/errors", "A column that is needed is missing in %1%2.");
    case P::TooManyCells:
        return QCoreApplication::translate("core/errors", "%1 has a line with more cells than its first line%2.");
    case P::UnknownStatement:
        return QCoreApplication::translate("core/errors", "%1 names a statement that the model does not have%2.");
    case P::BadLevel:
        return QCoreApplication::translate("core/errors", "%1 names a level that the model does not have%2.");
    case P::NothingMatched:
        return QCoreApplication::translate("core/errors", "Nothing in %1 belongs to this model%2.");
    case P::OtherStructure:
        return QCoreApplication::translate("core/errors", "%1 belongs to a model of another structure%2.");
    case P::DamagedTable:
        return QCoreApplication::translate("core/errors",
                                           "%1 is damaged and could not be read. Open it in a spreadsheet program and "
                                           "save it again, as an Excel workbook (.xlsx) or as CSV.");
    case P::TextCutShort:
        return QCoreApplication::translate("core/errors",
                                           "%1 holds answers as text, but a part of them is missing: the text was cut "
                                           "short. Copy all of it, from the line WAYMARK ANSWERS BEGIN to the line "
                                           "WAYMARK ANSWERS END.");
    case P::TextChanged:
        return QCoreApplication::translate("core/errors",
                                           "%1 holds answers as text, but the text was changed on its way. Ask for it "
                                           "to be copied from the form again, or for the file that \"Save my "
                                           "answers\" makes.");
    case P::NoStatementColumns:
        return QCoreApplication::translate("core/errors",
                                           "%1 is a table, but no column of it is a statement of this review. Begin "
                                           "the heading of each column with the statement's number, such as 2.4.");
    }
    return {};
}

QString pattern(PdfError::Problem problem)
{
    using P = PdfError::Problem;
    switch (problem) {
    case P::NotPdf:
        return QCoreApplication::translate("core/errors",
                                           "%1 is not a PDF. Choose the publisher's PDF, or a CSV file.");
    case P::Encrypted:
        return QCoreApplication::translate(
            "core/errors", "%1 is locked with a password. Save a copy without one in a PDF reader, and choose that.");
    case P::PicturesOnly:
        return QCoreApplication::translate("core/errors", "%1 holds pictures of pages and no text that can be read. "
                                                          "Choose the publisher's own PDF, not a scan.");
    case P::NoTable:
        return QCoreApplication::translate("core/errors", "No table of statements and levels was found in %1. Choose "
                                                          "the PDF in which the publisher gives out the model.");
    case P::TooManyPages:
        return QCoreApplication::translate(
            "core/errors", "%1 has too many pages to be a model, and was not read. Choose the model's own PDF.");
    case P::Damaged:
        return QCoreApplication::translate("core/errors",
                                           "%1 is damaged and could not be read. Download or copy it again.");
    case P::ReaderMissing:
        return QCoreApplication::translate("core/errors", "This build of Waymark cannot read PDF, so %1 was not read. "
                                                          "Choose a CSV file with the same text.");
    case P::ReaderNotConfined:
        return QCoreApplication::translate(
            "core/errors", "%1 was not read: this computer does not let Waymark shut its PDF reader "
                           "off from your files and the network. Choose a CSV file with the same text.");
    case P::ReaderCrashed:
        return QCoreApplication::translate("core/errors", "%1 could not be read: reading it failed part of the way. "
                                                          "Download it again, or choose a CSV file.");
    case P::ReaderAnswer:
        return QCoreApplication::translate("core/errors", "%1 could not be read: what was found in it made no sense. "
                                                          "Download it again, or choose a CSV file.");
    case P::TookTooLong:
        return QCoreApplication::translate("core/errors", "%1 took too long to read, and was left. Choose a CSV file, "
                                                          "or a PDF with the model alone.");
    case P::TooMuchMemory:
        return QCoreApplication::translate("core/errors", "%1 needs too much memory to be read, and was left. Choose "
                                                          "a CSV file, or a PDF with the model alone.");
    case P::Cancelled:
        return QCoreApplication::translate("core/errors", "Reading %1 was stopped.");
    }
    return {};
}

QString pattern(Refusal::Reason reason)
{
    using R = Refusal::Reason;
    switch (reason) {
    case R::NoSuchReview:
        return QCoreApplication::translate("core/errors", "There is no such review in this file.");
    case R::NoSuchStatement:
        return QCoreApplication::translate("core/errors", "The model has no such statement.");
    case R::NoSuchPerson:
        return QCoreApplication::translate("core/errors", "There is no such person in this file.");
    case R::NoSuchAction:
        return QCoreApplication::translate("core/errors", "There is no such action in this file.");
    case R::NoSuchPriority:
        return QCoreApplication::translate("core/errors", "There is no such priority in this file.");
    case R::NoSuchPoint:
        return QCoreApplication::translate("core/errors", "The descriptor has no such point.");
    case R::NoSuchStructure:
        return QCoreApplication::translate("core/errors", "This file does not hold that model. Load it first.");
    case R::NoSuchWording:
        return QCoreApplication::translate("core/errors", "This file does not hold that wording. Load it first.");
    case R::ReviewFinished:
        return QCoreApplication::translate(
            "core/errors", "The review is finished and was left as it is. Reopen it, with a reason, to change it.");
    case R::ReviewNotFinished:
        return QCoreApplication::translate("core/errors", "The review is not finished, so there is nothing to reopen.");
    case R::LevelOutOfRange:
        return QCoreApplication::translate("core/errors", "The model has no such level. Nothing was changed.");
    case R::NoDescriptor:
        return QCoreApplication::translate(
            "core/errors", "There is no descriptor in our source at this level, so it cannot be chosen. Choose another "
                           "level, or load a wording that has one.");
    case R::NothingToAgree:
        return QCoreApplication::translate("core/errors", "There is no level to agree yet. Choose one first.");
    case R::NameMissing:
        return QCoreApplication::translate("core/errors", "A name is needed. Type one and try again.");
    case R::ReasonMissing:
        return QCoreApplication::translate("core/errors", "A reason is needed. Type one and try again.");
    case R::TextMissing:
        return QCoreApplication::translate("core/errors", "A text is needed. Type one and try again.");
    case R::TextTooLong:
        return QCoreApplication::translate("core/errors", "The text is too long to be kept. Shorten it and try again.");
    case R::TooManyPriorities:
        return QCoreApplication::translate("core/errors", "There can be at most five priorities.");
    case R::TooManyAsks:
        return QCoreApplication::translate("core/errors", "There can be at most three asks to governors.");
    case R::TooManyParticipants:
        return QCoreApplication::translate("core/errors", "There are too many people in this review.");
    case R::AlreadyThere:
        return QCoreApplication::translate("core/errors", "This is there already. Nothing was added.");
    case R::WordingOfOtherStructure:
        return QCoreApplication::translate("core/errors",
                                           "The wording belongs to another model. Choose one for this review's model.");
    case R::StructureDiffers:
        return QCoreApplication::translate(
            "core/errors",
            "The earlier review has another model, so its answers cannot be carried forward. Start empty.");
    case R::NothingToCarry:
        return QCoreApplication::translate("core/errors",
                                           "There is no earlier review to carry answers forward from. Start empty.");
    case R::PersonTookPart:
        return QCoreApplication::translate("core/errors",
                                           "This person took part in a review and stays in the list for its sake.");
    case R::NoSuchGroup:
        return QCoreApplication::translate("core/errors", "There is no such group in this file.");
    case R::NoSuchTheme:
        return QCoreApplication::translate("core/errors", "The model has no such theme.");
    case R::NoSuchResponse:
        return QCoreApplication::translate("core/errors", "There is no such response in this file.");
    case R::NoSuchText:
        return QCoreApplication::translate("core/errors", "There is no such text in this file any more. Look again.");
    case R::GroupAnswered:
        return QCoreApplication::translate("core/errors",
                                           "This group has answered and stays in the list for the answer's sake.");
    case R::NamesPromised:
        return QCoreApplication::translate(
            "core/errors", "Colleagues have answered with a promise of whether names are seen, so it stays as it is.");
    case R::AnswerMakesNoSense:
        return QCoreApplication::translate("core/errors", "This answer contradicts itself. Nothing was changed.");
    case R::AnsweredInFile:
        return QCoreApplication::translate("core/errors",
                                           "This response came in a file. What its writer said stays as it is.");
    case R::NotUnanimous:
        return QCoreApplication::translate("core/errors", "Agreeing in one step needs at least three answers, all the "
                                                          "same, and no query. Discuss this one.");
    case R::NoSuchSettlement:
        return QCoreApplication::translate("core/errors", "This was not agreed in that round.");
    case R::TooManyRounds:
        return QCoreApplication::translate("core/errors", "There can be at most twenty rounds.");
    case R::TooManyItems:
        return QCoreApplication::translate("core/errors", "There can be at most sixty lines in the meeting's plan.");
    case R::TooManyHands:
        return QCoreApplication::translate("core/errors", "At most 999 hands can be counted for a level.");
    case R::BadMinutes:
        return QCoreApplication::translate("core/errors", "A line of the plan takes from 1 to 240 minutes.");
    case R::StillNamed:
        return QCoreApplication::translate(
            "core/errors", "A text still names this person, so nothing was removed. Change the text first.");
    case R::PersonGone:
        return QCoreApplication::translate("core/errors", "This person was removed, and only counts as a former "
                                                          "colleague.");
    case R::NoSuchNote:
        return QCoreApplication::translate("core/errors", "There is no such progress note in this file.");
    case R::NoSuchEvidence:
        return QCoreApplication::translate("core/errors", "There is no such piece of evidence in this file.");
    case R::NoSuchVisit:
        return QCoreApplication::translate("core/errors", "There is no such visit in this file.");
    case R::NotAWebAddress:
        return QCoreApplication::translate("core/errors", "\"%1\" is not a web address. It has to begin with https://, "
                                                          "as in https://example.org/video.");
    case R::DateMissing:
        return QCoreApplication::translate("core/errors", "A date is needed. Choose one and try again.");
    case R::DatesOutOfOrder:
        return QCoreApplication::translate("core/errors",
                                           "The second date lies before the first. Change one of the two.");
    case R::ActionEnded:
        return QCoreApplication::translate(
            "core/errors", "This action is done or stopped, so there is nothing to go on with. Open it again first.");
    case R::ActionsInACircle:
        return QCoreApplication::translate("core/errors", "An action cannot go on with one that goes on with it.");
    case R::TooManyHighLeverage:
        return QCoreApplication::translate("core/errors", "There can be at most three actions of highest leverage.");
    case R::BadInterval:
        return QCoreApplication::translate("core/errors", "Between two peer reviews lie from 1 to 10 years.");
    case R::FileEmpty:
        return QCoreApplication::translate("core/errors", "The file is empty, so it was not copied in.");
    case R::FileTooLarge:
        return QCoreApplication::translate(
            "core/errors", "The file is larger than 5 MB, so it was not copied in. Give a link to it instead.");
    case R::SchoolFileTooLarge:
        return QCoreApplication::translate("core/errors",
                                           "This file is larger than 2 MB, so it was not taken. Choose a smaller one.");
    case R::FilesTooLarge:
        return QCoreApplication::translate("core/errors",
                                           "Together, copied files would take more than 25 MB. Give a link to this "
                                           "one instead, or take another one out.");
    case R::NotAnotherModel:
        return QCoreApplication::translate("core/errors", "Statements are matched between two different models.");
    case R::VersionDoesNotFit:
        return QCoreApplication::translate("core/errors",
                                           "The review on its own does not fit what is in the file now, so nothing was "
                                           "changed. Restore the whole earlier version instead.");
    case R::CopiesDoNotFit:
        return QCoreApplication::translate("core/errors", "The two copies do not fit together, so nothing was "
                                                          "changed. Choose the same copy for all that belongs "
                                                          "together.");
    case R::NotACopy:
        return QCoreApplication::translate("core/errors",
                                           "The two files are not copies of one file: they have no review, person or "
                                           "priority in common. Nothing was changed.");
    case R::NamedInCopy:
        return QCoreApplication::translate("core/errors",
                                           "This text of one copy names somebody who was removed for good in the "
                                           "other. Remove them in that copy too, and merge again.");
    }
    return {};
}

QString phrase(const FileError &error)
{
    if (isHandedAlone(error.path) &&
        (error.problem == FileError::Problem::CannotRead || error.problem == FileError::Problem::ReadOnly)) {
        return QCoreApplication::translate("core/errors",
                                           "%1 can't be used where it is, because Waymark can reach this "
                                           "file but not the folder it is in. Move it to your Documents "
                                           "folder and open it there.")
            .arg(nameOf(error.path));
    }
    return pattern(error.problem).arg(nameOf(error.path));
}

QString phrase(const PdfError &error)
{
    return QCoreApplication::translate("core/errors", "%1 Nothing was changed.")
        .arg(pattern(error.problem).arg(nameOf(error.path)));
}

QString phrase(const ContentError &error)
{
    const QString place =
        error.place.isEmpty()
            ? QString()
            : QCoreApplication::translate("core/errors", " (%1)", "a place in a file, e.g. line 14").arg(error.place);
    QString text = pattern(error.problem);
    // One pass over both, for a file can be named "%2"; some sentences have no use for a place.
    text = text.contains(QLatin1String("%2")) ? text.arg(nameOf(error.file), place) : text.arg(nameOf(error.file));
    return QCoreApplication::translate("core/errors", "%1 Nothing was taken from it.").arg(text);
}

QString phrase(const Refusal &refusal)
{
    QString text = pattern(refusal.reason);
    if (refusal.subject.isEmpty())
        return text;
    return QCoreApplication::translate("core/errors", "%1: %2", "what it is about, what is wrong")
        .arg(refusal.subject, text);
}

} // namespace

QString sentence(const Error &error)
{
    return std::visit([](const auto &each) { return phrase(each); }, error);
}

namespace {

QString phrase(const IntegrityProblem &problem, const Workspace &workspace)
{
    using Kind = IntegrityProblem::Kind;
    const auto name = [&] { return rowName(workspace, problem.table, problem.subject); };
    switch (problem.kind) {
    case Kind::FileDamaged:
        return QCoreApplication::translate("Integrity", "The file is damaged: %1.").arg(problem.subject);
    case Kind::ReferenceBroken:
        return QCoreApplication::translate("Integrity", "Something refers to a row that is not there: %1.")
            .arg(problem.subject);
    case Kind::RowUnreadable:
        return QCoreApplication::translate("Integrity", "%1: cannot be read (%2).").arg(name(), problem.detail);
    case Kind::RowChanged:
        return QCoreApplication::translate("Integrity", "%1: not what was saved.").arg(name());
    case Kind::RowLost:
        return QCoreApplication::translate("Integrity", "%1: missing.").arg(name());
    case Kind::RowsLost:
        return QCoreApplication::translate("Integrity", "%1: %n (is/are) missing.", nullptr, problem.count).arg(name());
    case Kind::RowsAdded:
        return QCoreApplication::translate("Integrity", "%1: %n too many.", nullptr, problem.count).arg(name());
    case Kind::TableChanged:
        return QCoreApplication::translate("Integrity", "%1: at least one is not what was saved.").arg(name());
    case Kind::FinishedChanged:
        return QCoreApplication::translate("Integrity", "Review %1 is not what was finished: its digest differs.")
            .arg(problem.subject);
    case Kind::JournalIncomplete:
        return QCoreApplication::translate("Integrity", "Lines of the journal are missing: %1.").arg(problem.subject);
    case Kind::JournalDiffers:
        return QCoreApplication::translate("Integrity", "%1: not in the state that the journal saw last.").arg(name());
    case Kind::ReviewNumberTooGreat:
        return QCoreApplication::translate("Integrity", "A review bears a number that was never given: %1.")
            .arg(problem.subject);
    case Kind::NoChecksums:
        return QCoreApplication::translate(
            "Integrity", "This file is from an older version of Waymark, which saved no checksums: what is shown may "
                         "not be what was saved.");
    }
    return {};
}

} // namespace

QStringList sentences(const std::vector<IntegrityProblem> &problems, const Workspace &workspace)
{
    QStringList found;
    for (const IntegrityProblem &problem : problems)
        found.append(phrase(problem, workspace));
    return found;
}

QString setAsideSentence(const QStringList &paths)
{
    QStringList names;
    for (const QString &path : paths)
        names.append(QFileInfo(path).fileName());
    return QCoreApplication::translate(
               "core/setaside",
               "A journal next to this file did not belong to it, so it was not used and is now called "
               "%1. Nothing in the file was changed. If this file is a copy that you put back, all is "
               "well, and you can delete the journal.")
        .arg(names.join(QStringLiteral(", ")));
}

QString sentence(PasswordProblem problem)
{
    switch (problem) {
    case PasswordProblem::TooShort:
        return QCoreApplication::translate("core/errors", "Use at least %1 characters.").arg(minPasswordLength);
    case PasswordProblem::TooLong:
        return QCoreApplication::translate("core/errors", "Use no more than %1 characters.").arg(maxPasswordLength);
    case PasswordProblem::OtherCharacters:
        return QCoreApplication::translate("core/errors", "Use unaccented letters, digits, spaces and signs such as - "
                                                          "or !. Leave out £: other programs may read it differently.");
    }
    return {};
}

} // namespace waymark
