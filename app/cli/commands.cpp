// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "core/base/wholefile.h"
#include "core/model/modelfile.h"
#include "core/review/academicyear.h"
#include "core/text/errors.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>
#include <algorithm>

namespace waymark::cli {
namespace {

/// The same for all spellings of a path to a file that need not be there.
QString placeOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    QString place = folder.isEmpty() ? info.absoluteFilePath() : QString(folder + u'/' + info.fileName());
#if defined(Q_OS_WIN) || defined(Q_OS_MACOS)
    place = place.toCaseFolded(); // as most of their drives do
#endif
    return place;
}

} // namespace

std::optional<Exit> refuseOutputs(const std::string &file, const std::vector<std::string> &outs)
{
    QStringList taken;
    for (const QString &companion : companionsOf(placeOf(text(file))))
        taken.append(placeOf(companion));
    // Of any other file too: the next program that opens it takes what has the name for its journal.
    const auto ownerOf = [&](const QString &out) {
        for (const QString &ending : companionsOf({})) {
            QString owner = out.chopped(out.endsWith(ending) ? ending.size() : 0);
            if (owner != out && QFileInfo(owner).isFile())
                return owner;
        }
        return QString();
    };
    QStringList places;
    for (const std::string &each : outs) {
        if (each.empty())
            continue;
        const QString out = text(each);
        const QString place = placeOf(out);
        if (places.contains(place))
            return usage(
                QCoreApplication::translate("cli", "%1 was given for two outputs. Each needs its own file.").arg(out));
        if (!file.empty() && taken.contains(place))
            return usage(
                QCoreApplication::translate("cli", "%1 is where the journal of %2 is stored. Choose another name.")
                    .arg(out, text(file)));
        if (const QString owner = ownerOf(out); !owner.isEmpty())
            return usage(
                QCoreApplication::translate("cli", "%1 is where the journal of %2 is stored. Choose another name.")
                    .arg(out, owner));
        if (const auto free = mustNotExist(out); !free)
            return fail(free.error());
        places.append(place);
    }
    return std::nullopt;
}

namespace {

bool isPlainNumber(const std::string &value)
{
    constexpr std::size_t maxDigits = 9;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !value.empty() && value.size() <= maxDigits && std::ranges::all_of(value, isDigit) &&
           (value.size() == 1 || value.front() != '0');
}

} // namespace

const CLI::Validator &plainNumber()
{
    static const CLI::Validator validator(
        [](const std::string &value) {
            return isPlainNumber(value)
                       ? std::string()
                       : utf8(QCoreApplication::translate("cli", "%1 is not a number such as 3").arg(text(value)));
        },
        "");
    return validator;
}

const CLI::Validator &numberOrYear()
{
    static const CLI::Validator validator(
        [](const std::string &value) {
            return isPlainNumber(value) || !nextAcademicYear(text(value)).isEmpty()
                       ? std::string()
                       : utf8(QCoreApplication::translate(
                                  "cli", "%1 is neither a review's number, such as 3, nor a year, such as 2026/27")
                                  .arg(text(value)));
        },
        "");
    return validator;
}

QStringList backupFolders() { return waymark::backupFolders(QSettings()); }

Result<std::unique_ptr<Editor>> openFile(const std::string &path) { return openFile(path, backupFolders()); }

Result<std::unique_ptr<Editor>> openFile(const std::string &path, const QStringList &backupFolders)
{
    auto editor = Editor::openOrShow(text(path), QDateTime::currentDateTimeUtc(), backupFolders);
    if (!editor)
        return editor;
    if (!(*editor)->setAside().isEmpty())
        warnOf(setAsideSentence((*editor)->setAside()));
    const Workspace &workspace = (*editor)->workspace();
    for (const QString &problem : sentences(workspace.damage(), workspace))
        warn(problem);
    return editor;
}

Exit shown(const Workspace &workspace)
{
    const bool isLost = std::ranges::any_of(workspace.damage(), &IntegrityProblem::isLoss);
    return isLost ? failWith(QCoreApplication::translate("cli", "The file is damaged. This is what can still be read."))
                  : Exit::Ok;
}

Result<const Review *> reviewOf(const Workspace &workspace, const std::string &named)
{
    const QString name = text(named);
    const Review *found = nullptr;
    for (const Review *review : workspace.reviewsByDate()) {
        if (QString::number(review->number) == name)
            return review;
        if (review->year == name)
            found = review;
    }
    if (!found)
        return failed(Refusal{Refusal::Reason::NoSuchReview, name});
    return found;
}

Result<OpenReview> openReview(const std::string &path, const std::string &named)
{
    auto editor = openFile(path);
    if (!editor)
        return failed(std::move(editor.error()));
    const auto review = reviewOf((*editor)->workspace(), named);
    if (!review)
        return failed(review.error());
    return OpenReview{std::move(*editor), *review};
}

std::vector<Edit> withWording(const Workspace &workspace, const Digest &wording, Edit edit)
{
    std::vector<Edit> edits;
    if (const Model *own = builtInModelWith(wording); own && !workspace.wordings().find(wording))
        edits.emplace_back(edit::AddModel{*own});
    edits.push_back(std::move(edit));
    return edits;
}

CLI::Option *addFileArgument(CLI::App &command, std::string &path)
{
    return command.add_option("FILE", path, utf8(QCoreApplication::translate("cli", "The school's or college's file")))
        ->required();
}

CLI::Option *addReviewOption(CLI::App &command, std::string &named)
{
    return command
        .add_option("--review", named,
                    utf8(QCoreApplication::translate(
                        "cli", "The review's number, as shown, or its year, e.g. 2026/27 (the latest of that year)")))
        ->check(numberOrYear())
        ->option_text("R");
}

CLI::Option *addKindOption(CLI::App &command, std::string &kind)
{
    return command
        .add_option("--kind", kind, utf8(QCoreApplication::translate("cli", "school, special-school or college")))
        ->check(CLI::IsMember(keysOf(institutionKinds)))
        ->option_text("K");
}

void addLanguageOption(CLI::App &command)
{
    const auto speak = [](const std::string &language) {
        const QLocale locale(text(language) + QStringLiteral("_GB"));
        QLocale::setDefault(locale);
        auto *words = new QTranslator(QCoreApplication::instance());
        if (words->load(locale, QStringLiteral("waymark"), QStringLiteral("_"), QStringLiteral(":/i18n")))
            QCoreApplication::installTranslator(words);
    };
    command
        .add_option_function<std::string>(
            "--language", speak,
            utf8(QCoreApplication::translate("cli", "en (the default) or cy: the language to write it in")))
        ->check(CLI::IsMember({"en", "cy"}))
        ->option_text("L");
}

void addPdfOptions(CLI::App &command, PdfOptions &options)
{
    command
        .add_option("--report", options.report,
                    utf8(QCoreApplication::translate(
                        "cli", "Write every text found in a PDF, and any doubts about it, as CSV")))
        ->option_text("OUT");
    command.add_flag("--accept-doubtful", options.acceptDoubtful,
                     utf8(QCoreApplication::translate("cli", "Accept doubtful texts from a PDF as they are")));
}

} // namespace waymark::cli
