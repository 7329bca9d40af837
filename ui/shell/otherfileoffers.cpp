// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/otherfileoffers.h"

#include "core/model/modelfile.h"
#include "core/storage/sealedcopy.h"
#include "core/wording/pdfreading.h"
#include "ui/desk/command.h"
#include "ui/desk/messages.h"
#include "ui/document/document.h"

#include <QFileInfo>
#include <algorithm>
#include <utility>

namespace waymark {

OtherFileOffers::OtherFileOffers(QWidget &window, Document &document, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_document(document)
{}

void OtherFileOffers::offer(const QString &path, FileKind kind)
{
    const QString what = fileKindText(kind).arg(QFileInfo(path).fileName());
    const QString title = tr("Not a school or college file");
    switch (kind) {
    case FileKind::Answers:
    case FileKind::Table:
        offerAnswers({path}, title, what);
        break;
    case FileKind::Wording:
    case FileKind::Pdf:
    case FileKind::Model:
        if (m_document.isOpen() && !isPossible(Command::LoadWording, m_document))
            tell(&m_window, title, what);
        // A model with no file open asks by itself.
        else if ((!m_document.isOpen() && kind == FileKind::Model) ||
                 ask(&m_window, title, what,
                     kind == FileKind::Model ? tr("Add the model…") : tr("Load official wording…"), tr("Cancel")))
            load(path);
        break;
    case FileKind::Export:
        if (ask(&m_window, title, what, tr("Create a file from it…"), tr("Cancel")))
            Q_EMIT exportChosen(path);
        break;
    default:
        tell(&m_window, title, what);
    }
}

void OtherFileOffers::offerAnswers(const QStringList &paths, const QString &title, const QString &what)
{
    const Review *review = m_document.review();
    if (!m_document.isOpen()) {
        if (!ask(&m_window, title,
                 tr("%1 Answers are imported into the file the forms came from. Open that file first.").arg(what),
                 tr("Open the file…"), tr("Cancel")))
            return;
        m_answersWaiting = paths;
        Q_EMIT chooseWanted();
        m_answersWaiting.clear();
    } else if (!isPossible(Command::BringAnswersIn, m_document)) {
        tell(&m_window, title,
             review && review->isFinished()
                 ? tr("%1 The review you are viewing is finished, so no answers can be imported into it.").arg(what)
                 : tr("%1 Start a review before you import answers.").arg(what));
    } else if (ask(&m_window, title, tr("%1 Import the answers into the file you have open?").arg(what),
                   tr("Import answers…"), tr("Cancel"))) {
        Q_EMIT answersChosen(paths);
    }
}

OtherFileOffers::Dropped OtherFileOffers::sorted(const QList<QUrl> &urls) const
{
    Dropped dropped;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        const QFileInfo info(path);
        const QString kind = info.suffix().toLower();
        const bool isFile = !info.isDir() && (isSealedCopy(path) || looksLikeDatabase(path));
        // Without an open file no table can be answers.
        const bool isWordingTable = kind == u"csv" && ((!m_document.isOpen() && !isFile) || isTableOfWording(path));
        const bool isWording =
            !isFile && !info.isDir() && (isMeantAsPdf(path) || isWordingTable || looksLikeModel(path));
        // What else people send back is recognised where answers are brought in, and told what it is.
        const bool isOffered = !isFile && (info.isDir() || kind == u"json" || kind == u"zip" ||
                                           path.contains(QLatin1String("waymark-response")) ||
                                           (m_document.isOpen() && kind != u"waymark"));
        if (path.isEmpty())
            dropped.elsewhere.append(url.toDisplayString());
        else if (isWording)
            dropped.wordings.append(path);
        else if (isOffered && kind == u"json" && fileKindAt(path) == FileKind::Export)
            dropped.exports.append(path);
        else if (isOffered)
            dropped.answers.append(path);
        else
            (isFile || kind == u"waymark" ? dropped.files : dropped.others).append(path);
    }
    return dropped;
}

void OtherFileOffers::take(const QList<QUrl> &urls)
{
    const Dropped dropped = sorted(urls);
    if (urls.size() == 1 && !dropped.exports.isEmpty()) {
        offer(dropped.exports.first(), FileKind::Export);
        return;
    }
    const auto name = [](const QString &path) { return QFileInfo(path).fileName(); };
    QStringList left;
    for (const QString &each : dropped.elsewhere)
        left.append(tr("%1 is not a file on this computer. Save it first, then drop it here.").arg(each));
    for (const QString &each : dropped.exports)
        left.append(tr("%1 is data exported from a Waymark file. To create a file from it, drop it here by itself.")
                        .arg(name(each)));
    for (const QString &each : dropped.others)
        Q_EMIT openWanted(each); // which tells what it is
    // What comes with a school's file belongs in it.
    const bool isOpened = dropped.files.isEmpty() || openOneOf(dropped.files, left);
    if (!isOpened) {
        for (const QString &each : dropped.wordings + dropped.answers)
            left.append(tr("%1 was not imported, because the file it was dropped with is not open.").arg(name(each)));
    } else {
        for (const QString &each : dropped.wordings)
            load(each);
        takeAnswers(dropped.answers);
    }
    if (!left.isEmpty())
        tell(&m_window, tr("Not everything was opened"), left.join(u'\n'));
}

bool OtherFileOffers::openOneOf(const QStringList &files, QStringList &left)
{
    const auto isOther = [this](const QString &path) { return !m_document.isOpenAt(path); };
    const auto found = std::ranges::find_if(files, isOther);
    const QString &chosen = found == files.end() ? files.first() : *found;
    const QString before = m_document.path();
    Q_EMIT openWanted(chosen);
    // A copy with a password is opened at a path of its own.
    const bool isOpened = m_document.isOpenAt(chosen) || m_document.path() != before;
    for (const QString &each : files) {
        if (each != chosen)
            left.append(tr("%1 was not opened, because Waymark opens one file at a time. To compare several, choose "
                           "File > Group of schools or colleges…")
                            .arg(QFileInfo(each).fileName()));
    }
    return isOpened;
}

void OtherFileOffers::takeAnswers(const QStringList &answers)
{
    if (answers.isEmpty())
        return;
    if (m_document.isOpen()) {
        Q_EMIT answersChosen(answers);
        return;
    }
    constexpr qsizetype maxNamed = 5;
    QStringList names;
    for (const QString &each : answers.mid(0, maxNamed))
        names.append(QFileInfo(each).fileName());
    if (answers.size() > maxNamed)
        names.append(QStringLiteral("…"));
    offerAnswers(answers, tr("Open a file first"), tr("You dropped %1.").arg(names.join(QStringLiteral(", "))));
}

void OtherFileOffers::load(const QString &path)
{
    if (m_document.isOpen()) {
        Q_EMIT wordingChosen(path);
    } else if (looksLikeModel(path)) {
        if (ask(&m_window, tr("A model file"),
                tr("%1 contains a model. Create a new school or college file with it? To add it to a file you already "
                   "have, open that file first.")
                    .arg(QFileInfo(path).fileName()),
                tr("New school or college…"), tr("Not now")))
            Q_EMIT modelChosen(path);
    } else {
        m_wordingsWaiting.append(path);
        tell(&m_window, tr("Open a file first"),
             tr("Official wording is loaded into a school or college file. Open or create that file, and %1 will be "
                "loaded into it.")
                 .arg(QFileInfo(path).fileName()));
    }
}

void OtherFileOffers::handOn()
{
    for (const QString &path : std::exchange(m_wordingsWaiting, {}))
        Q_EMIT wordingChosen(path);
    if (const QStringList answers = std::exchange(m_answersWaiting, {}); !answers.isEmpty())
        Q_EMIT answersChosen(answers);
}

} // namespace waymark
