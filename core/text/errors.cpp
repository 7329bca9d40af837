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
                                           "%1 was not found. It might have been moved, renamed or deleted.");
    case P::AlreadyExists:
        return QCoreApplication::translate("core/errors",
                                           "%1 already exists and has not been changed. Choose another name.");
    case P::NotAFile:
        return QCoreApplication::translate("core/errors", "%1 is not a file. Choose a file, not a folder or a device.");
    case P::CannotRead:
        return QCoreApplication::translate(
            "core/errors",
            "%1 could not be read. Check that you have permission to open it and that its drive is connected.");
    case P::CannotWrite:
        return QCoreApplication::translate("core/errors",
                                           "%1 could not be saved. Nothing was changed. Check that you have permission "
                                           "to save there and that the drive is connected.");
    case P::ReadOnly:
        return QCoreApplication::translate(
            "core/errors",
            "%1 is read-only. Nothing was changed. Save a copy somewhere you can edit it, and work in that.");
    case P::DiskFull:
        return QCoreApplication::translate(
            "core/errors",
            "There is no space left on the drive that %1 is on. Nothing was changed. Free some space and try again.");
    case P::NotWaymark:
        return QCoreApplication::translate("core/errors", "%1 is not a Waymark file. It has not been changed.");
    case P::Damaged:
        return QCoreApplication::translate(
            "core/errors",
            "%1 is damaged. It was not opened, to prevent further damage. Open its latest backup or copy.");
    case P::ShownDamaged:
        return QCoreApplication::translate("core/errors",
                                           "%1 is damaged. Waymark shows what can still be read and changes nothing in "
                                           "the file. Open a backup, or save a copy of what is left and work in that.");
    case P::CutShort:
        return QCoreApplication::translate(
            "core/errors", "The last change to %1 was interrupted, and Waymark can't repair it in a folder where it "
                           "can't save. Copy the file and %1-journal together to another folder, and open it there.");
    case P::TooNew:
        return QCoreApplication::translate("core/errors",
                                           "%1 was saved by a newer version of Waymark. Update Waymark to open it.");
    case P::InUse:
        return QCoreApplication::translate(
            "core/errors", "%1 is open in another window or on another computer. Close it there first.");
    case P::ReadsDifferently:
        return QCoreApplication::translate("core/errors", "The drive did not save %1 correctly, so nothing was "
                                                          "changed. Save a copy on another drive and continue there.");
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
            "core/errors", "The drive that %1 is on was disconnected, so changes can no longer be saved to it.");
    case P::Replaced:
        return QCoreApplication::translate("core/errors",
                                           "%1 was replaced by another file while it was open, perhaps by a program "
                                           "that syncs the folder, so changes can no longer be saved to it.");
    case P::ChangedOutside:
        return QCoreApplication::translate(
            "core/errors", "Another program changed %1 while it was open, so changes can no longer be saved to it.");
    case P::TooLarge:
        return QCoreApplication::translate("core/errors", "%1 is too large, so it was not read.");
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
        return QCoreApplication::translate("core/errors", "The backup of %1 did not pass its check, so it was deleted. "
                                                          "Choose File > Check this file to see what is wrong.");
    case P::NotAPicture:
        return QCoreApplication::translate("core/errors", "%1 is not a picture that Waymark can read. Choose a PNG or "
                                                          "JPEG file.");
    case P::NotAWordDocument:
        return QCoreApplication::translate(
            "core/errors",
            "Waymark can't read the styles in %1. Open it in Word and save it as a Word document (.docx).");
    case P::NameRefused:
        return QCoreApplication::translate("core/errors", "Windows can't use %1 as a file name. Choose another name, "
                                                          "without \\ / : * ? \" < > | and without a full stop at the "
                                                          "end.");
    case P::HeldOpen:
        return QCoreApplication::translate("core/errors", "%1 could not be written, because another program is using "
                                                          "it. Nothing was changed. Close it there and try again.");
    }
    return {};
}

QString pattern(ContentError::Problem problem)
{
    using P = ContentError::Problem;
    switch (problem) {
    case P::NotUtf8:
        return QCoreApplication::translate("core/errors", "%1 is not UTF-8 text. Save it as UTF-8 and try again.");
    case P::NotJson:
        return QCoreApplication::translate("core/errors", "%1 is damaged or isn't a Waymark file%2.");
    case P::DuplicateKey:
        return QCoreApplication::translate("core/errors", "%1 lists something twice%2.");
    case P::TooDeep:
        return QCoreApplication::translate("core/errors", "%1 is nested too deeply%2.");
    case P::MissingKey:
        return QCoreApplication::translate("core/errors", "Something required is missing from %1%2.");
    case P::UnknownKey:
        return QCoreApplication::translate("core/errors", "%1 contains something that Waymark doesn't recognise%2.");
    case P::WrongType:
        return QCoreApplication::translate("core/errors", "%1 contains a value of the wrong kind%2.");
    case P::WrongFormat:
        return QCoreApplication::translate("core/errors", "%1 is in a format that this version can't read%2.");
    case P::OutOfRange:
        return QCoreApplication::translate("core/errors", "%1 contains a number that is too small or too large%2.");
    case P::BadNumber:
        return QCoreApplication::translate("core/errors", "%1 contains a number that is invalid or out of order%2.");
    case P::DuplicateNumber:
        return QCoreApplication::translate("core/errors", "%1 uses the same number twice%2.");
    case P::Empty:
        return QCoreApplication::translate("core/errors", "%1 is blank where something is required%2.");
    case P::TooLong:
        return QCoreApplication::translate("core/errors", "%1 contains text that is too long%2.");
    case P::TooMany:
        return QCoreApplication::translate("core/errors", "%1 contains too many or too few entries%2.");
    case P::MissingColumn:
        return QCoreApplication::translate("core/errors", "A required column is missing from %1%2.");
    case P::TooManyCells:
        return QCoreApplication::translate("core/errors", "%1 has a row with more cells than its first row%2.");
    case P::UnknownStatement:
        return QCoreApplication::translate("core/errors", "%1 names a statement that the model does not have%2.");
    case P::BadLevel:
        return QCoreApplication::translate("core/errors", "%1 names a level that the model does not have%2.");
    case P::NothingMatched:
        return QCoreApplication::translate("core/errors", "Nothing in %1 belongs to this model%2.");
    case P::OtherStructure:
        return QCoreApplication::translate("core/errors", "%1 belongs to a model with a different structure%2.");
    case P::DamagedTable:
        return QCoreApplication::translate("core/errors",
                                           "%1 is damaged and could not be read. Open it in a spreadsheet program and "
                                           "save it again, as an Excel workbook (.xlsx) or as CSV.");
    case P::TextCutShort:
        return QCoreApplication::translate("core/errors",
                                           "%1 contains answers as text, but some of the text is missing. Copy all of "
                                           "it, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END.");
    case P::TextChanged:
        return QCoreApplication::translate(
            "core/errors", "%1 contains answers as text, but the text was changed before it reached you. Ask for it to "
                           "be copied from the form again, or for the file that “Save my answers” creates.");
    case P::NoStatementColumns:
        return QCoreApplication::translate("core/errors",
                                           "%1 is a table, but none of its columns is a statement in this review. "
                                           "Start each column heading with the statement's number, such as 2.4.");
    case P::RowForEachStatement:
        return QCoreApplication::translate(
            "core/errors", "%1 has a row for each statement, like the results of a whole review. To add "
                           "an earlier review, choose Review > Enter an earlier review, then Fill in "
                           "from a spreadsheet. To import people's answers, use a row for each person.");
    case P::NoStatementRows:
        return QCoreApplication::translate(
            "core/errors", "No levels were found in %1. Use a row for each statement, starting with its "
                           "number, such as 2.4, and put the levels in a column to the right of it.");
    case P::NotATable:
        return QCoreApplication::translate("core/errors", "%1 is not an Excel workbook (.xlsx), an OpenDocument "
                                                          "spreadsheet (.ods) or a CSV file. Open it in a spreadsheet "
                                                          "program and save it as one of these.");
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
            "core/errors",
            "%1 is protected by a password. Use a PDF reader to save a copy without one, and choose that.");
    case P::PicturesOnly:
        return QCoreApplication::translate("core/errors", "%1 contains pictures of pages, not text that Waymark can "
                                                          "read. Choose the publisher's own PDF, not a scan.");
    case P::NoTable:
        return QCoreApplication::translate(
            "core/errors",
            "No table of statements and levels was found in %1. Choose the PDF that the publisher uses for the model.");
    case P::TooManyPages:
        return QCoreApplication::translate(
            "core/errors", "%1 has too many pages to be a model, so it was not read. Choose the model's own PDF.");
    case P::Damaged:
        return QCoreApplication::translate("core/errors",
                                           "%1 is damaged and could not be read. Download or copy it again.");
    case P::ReaderMissing:
        return QCoreApplication::translate(
            "core/errors",
            "This version of Waymark can't read PDF files, so %1 was not read. Choose a CSV file with the same text.");
    case P::ReaderNotConfined:
        return QCoreApplication::translate(
            "core/errors",
            "%1 was not read: Waymark reads PDFs cut off from your files and the network, and this computer "
            "does not allow that. Choose a CSV file with the same text.");
    case P::ReaderCrashed:
        return QCoreApplication::translate("core/errors",
                                           "%1 could be read only in part. Download it again, or choose a CSV file.");
    case P::ReaderAnswer:
        return QCoreApplication::translate(
            "core/errors",
            "%1 could not be read because its content makes no sense. Download it again, or choose a CSV file.");
    case P::TookTooLong:
        return QCoreApplication::translate(
            "core/errors",
            "%1 took too long to read, so Waymark stopped. Choose a CSV file, or a PDF with only the model in it.");
    case P::TooMuchMemory:
        return QCoreApplication::translate("core/errors", "%1 needs too much memory to read, so Waymark stopped. "
                                                          "Choose a CSV file, or a PDF with only the model in it.");
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
        return QCoreApplication::translate("core/errors", "That model is not in this file. Load it first.");
    case R::NoSuchWording:
        return QCoreApplication::translate("core/errors", "That wording is not in this file. Load it first.");
    case R::ReviewFinished:
        return QCoreApplication::translate(
            "core/errors", "The review is finished, so it was not changed. To change it, reopen it and give a reason.");
    case R::ReviewNotFinished:
        return QCoreApplication::translate("core/errors", "The review is not finished, so there is nothing to reopen.");
    case R::LevelOutOfRange:
        return QCoreApplication::translate("core/errors", "The model has no such level. Nothing was changed.");
    case R::NoDescriptor:
        return QCoreApplication::translate("core/errors", "There is no description for this level, so you can't choose "
                                                          "it. Choose another level, or load a wording that has one.");
    case R::NothingToAgree:
        return QCoreApplication::translate("core/errors", "There is no level to agree yet. Choose one first.");
    case R::NameMissing:
        return QCoreApplication::translate("core/errors", "Enter a name and try again.");
    case R::ReasonMissing:
        return QCoreApplication::translate("core/errors", "Enter a reason and try again.");
    case R::TextMissing:
        return QCoreApplication::translate("core/errors", "Enter some text and try again.");
    case R::TextTooLong:
        return QCoreApplication::translate("core/errors", "The text is too long to save. Shorten it and try again.");
    case R::TooManyPriorities:
        return QCoreApplication::translate("core/errors", "There can be at most five priorities.");
    case R::TooManyAsks:
        return QCoreApplication::translate("core/errors", "You can ask governors for at most three things.");
    case R::TooManyParticipants:
        return QCoreApplication::translate("core/errors", "There are too many people in this review.");
    case R::AlreadyThere:
        return QCoreApplication::translate("core/errors", "This is already there. Nothing was added.");
    case R::WordingOfOtherStructure:
        return QCoreApplication::translate("core/errors",
                                           "The wording belongs to another model. Choose one for this review's model.");
    case R::StructureDiffers:
        return QCoreApplication::translate("core/errors", "The earlier review uses a different model, so its answers "
                                                          "can't be carried forward. Start with no answers.");
    case R::NothingToCarry:
        return QCoreApplication::translate(
            "core/errors", "There is no earlier review to carry answers forward from. Start with no answers.");
    case R::PersonTookPart:
        return QCoreApplication::translate("core/errors",
                                           "This person took part in a review, so they must stay on the list.");
    case R::NoSuchGroup:
        return QCoreApplication::translate("core/errors", "There is no such group in this file.");
    case R::NoSuchTheme:
        return QCoreApplication::translate("core/errors", "The model has no such theme.");
    case R::NoSuchResponse:
        return QCoreApplication::translate("core/errors", "There is no such response in this file.");
    case R::NoSuchText:
        return QCoreApplication::translate("core/errors", "This text is no longer in the file. Check again.");
    case R::GroupAnswered:
        return QCoreApplication::translate("core/errors", "This group has answered, so it must stay on the list.");
    case R::NamesPromised:
        return QCoreApplication::translate(
            "core/errors", "Colleagues were told whether names would be shown, so this can't be changed now.");
    case R::AnswerMakesNoSense:
        return QCoreApplication::translate("core/errors", "This answer contradicts itself. Nothing was changed.");
    case R::AnsweredInFile:
        return QCoreApplication::translate("core/errors",
                                           "This response came in a file, so its content can't be changed.");
    case R::NotUnanimous:
        return QCoreApplication::translate("core/errors", "To agree in one step, you need at least four answers, all "
                                                          "the same, and no query. Discuss this one instead.");
    case R::NoSuchSettlement:
        return QCoreApplication::translate("core/errors", "This was not agreed in that round.");
    case R::TooManyRounds:
        return QCoreApplication::translate("core/errors", "There can be at most twenty rounds.");
    case R::TooManyItems:
        return QCoreApplication::translate("core/errors", "The meeting plan can have at most sixty items.");
    case R::TooManyHands:
        return QCoreApplication::translate("core/errors", "At most 999 hands can be counted for a level.");
    case R::BadMinutes:
        return QCoreApplication::translate("core/errors", "An item in the meeting plan can take 1 to 240 minutes.");
    case R::StillNamed:
        return QCoreApplication::translate(
            "core/errors", "This person is still named in a text, so nothing was removed. Change the text first.");
    case R::PersonGone:
        return QCoreApplication::translate("core/errors",
                                           "This person has been removed and is now shown as a former colleague.");
    case R::NoSuchNote:
        return QCoreApplication::translate("core/errors", "There is no such progress note in this file.");
    case R::NoSuchEvidence:
        return QCoreApplication::translate("core/errors", "There is no such piece of evidence in this file.");
    case R::NoSuchVisit:
        return QCoreApplication::translate("core/errors", "There is no such visit in this file.");
    case R::NotAWebAddress:
        return QCoreApplication::translate(
            "core/errors",
            "“%1” is not a web address. It must start with https://, for example https://example.org/video.");
    case R::DateMissing:
        return QCoreApplication::translate("core/errors", "Choose a date and try again.");
    case R::DatesOutOfOrder:
        return QCoreApplication::translate("core/errors", "The second date is before the first. Change one of them.");
    case R::ActionEnded:
        return QCoreApplication::translate(
            "core/errors", "This action is done or stopped, so it can't be continued. Change its status first.");
    case R::ActionsInACircle:
        return QCoreApplication::translate("core/errors", "Two actions can't continue each other.");
    case R::TooManyHighLeverage:
        return QCoreApplication::translate("core/errors", "You can choose at most three highest-leverage actions.");
    case R::BadInterval:
        return QCoreApplication::translate("core/errors", "Peer reviews must be 1 to 10 years apart.");
    case R::FileEmpty:
        return QCoreApplication::translate("core/errors", "The file is empty, so it was not attached.");
    case R::FileTooLarge:
        return QCoreApplication::translate(
            "core/errors", "The file is larger than 5 MB, so it was not attached. Add a link to it instead.");
    case R::SchoolFileTooLarge:
        return QCoreApplication::translate("core/errors",
                                           "This file is larger than 2 MB, so it can't be used. Choose a smaller one.");
    case R::FilesTooLarge:
        return QCoreApplication::translate("core/errors", "With this one, attached files would be larger than 25 MB in "
                                                          "total. Add a link instead, or remove another file.");
    case R::NotAnotherModel:
        return QCoreApplication::translate("core/errors",
                                           "Statements can only be matched between two different models.");
    case R::VersionDoesNotFit:
        return QCoreApplication::translate("core/errors",
                                           "This review can't be restored on its own because the rest of the file has "
                                           "changed. Nothing was changed. Restore the whole earlier version instead.");
    case R::CopiesDoNotFit:
        return QCoreApplication::translate("core/errors",
                                           "The choices you made don't fit together, so nothing was changed. Where "
                                           "things belong together, choose the same copy for all of them.");
    case R::NotACopy:
        return QCoreApplication::translate("core/errors", "These are not copies of the same file. They have no review, "
                                                          "person or priority in common. Nothing was changed.");
    case R::NamedInVersion:
        return QCoreApplication::translate(
            "core/errors", "That version mentions someone who has since been permanently removed, so it was not "
                           "restored. Open a copy of it, remove them there too, then restore that copy.");
    case R::NamedInCopy:
        return QCoreApplication::translate("core/errors",
                                           "One copy mentions someone who was permanently removed from the other. "
                                           "Remove them from that copy too, then merge again.");
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
    return QCoreApplication::translate("core/errors", "%1 Nothing was imported.").arg(text);
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
    case Kind::FileDamaged: {
        // SQLite has a line for each page; a hundred of them would leave no room for what is lost.
        const QStringList faults = problem.subject.split(u'\n', Qt::SkipEmptyParts);
        const int places = static_cast<int>(faults.size());
        if (places > 1)
            return QCoreApplication::translate("Integrity", "The file is damaged in %n place(s), first: %1.", nullptr,
                                               places)
                .arg(faults.first());
        return QCoreApplication::translate("Integrity", "The file is damaged: %1.").arg(problem.subject);
    }
    case Kind::ReferenceBroken:
        return QCoreApplication::translate("Integrity", "Something refers to a missing row: %1.").arg(problem.subject);
    case Kind::RowUnreadable:
        return QCoreApplication::translate("Integrity", "%1: can't be read (%2).").arg(name(), problem.detail);
    case Kind::RowChanged:
        return QCoreApplication::translate("Integrity", "%1: has changed since it was saved.").arg(name());
    case Kind::RowLost:
        return QCoreApplication::translate("Integrity", "%1: missing.").arg(name());
    case Kind::RowsLost:
        return QCoreApplication::translate("Integrity", "%1: %n (is/are) missing.", nullptr, problem.count).arg(name());
    case Kind::RowsAdded:
        return QCoreApplication::translate("Integrity", "%1: %n too many.", nullptr, problem.count).arg(name());
    case Kind::TableChanged:
        return QCoreApplication::translate("Integrity", "%1: at least one has changed since it was saved.").arg(name());
    case Kind::FinishedChanged:
        return QCoreApplication::translate("Integrity",
                                           "Review %1 has been changed since it was finished: its digest is different.")
            .arg(problem.subject);
    case Kind::JournalIncomplete:
        return QCoreApplication::translate("Integrity", "Lines of the journal are missing: %1.").arg(problem.subject);
    case Kind::JournalDiffers:
        return QCoreApplication::translate("Integrity", "%1: does not match the last entry in the journal.")
            .arg(name());
    case Kind::ReviewNumberTooGreat:
        return QCoreApplication::translate("Integrity", "A review has a number that was never issued: %1.")
            .arg(problem.subject);
    case Kind::NoChecksums:
        return QCoreApplication::translate("Integrity",
                                           "This file is from an older version of Waymark, without checksums. Waymark "
                                           "can't tell whether anything has changed since it was saved.");
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
               "A journal next to this file did not belong to it, so it was not used and is now called %1. "
               "Nothing in the file was changed. If you put this file "
               "back from a copy, all is well and you can delete the journal.")
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
        return QCoreApplication::translate("core/errors",
                                           "Use letters without accents, digits, spaces and signs such as - or !. "
                                           "Don't use £, because other programs could read it differently.");
    }
    return {};
}

} // namespace waymark
