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
#include <utility>

namespace waymark {

OtherFileOffers::OtherFileOffers(QWidget &window, Document &document, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_document(document)
{}

void OtherFileOffers::offer(const QString &path, OtherFile kind)
{
    const QString what = otherFileText(kind).arg(QFileInfo(path).fileName());
    const QString title = tr("Not a school or college file");
    switch (kind) {
    case OtherFile::Answers:
    case OtherFile::Table:
        offerAnswers(path, title, what);
        break;
    case OtherFile::Wording:
    case OtherFile::Pdf:
    case OtherFile::Model:
        if (m_document.isOpen() && !isPossible(Command::LoadWording, m_document))
            tell(&m_window, title, what);
        // A model with no file open asks by itself.
        else if ((!m_document.isOpen() && kind == OtherFile::Model) ||
                 ask(&m_window, title, what,
                     kind == OtherFile::Model ? tr("Add the model…") : tr("Load official wording…"), tr("Cancel")))
            load(path);
        break;
    case OtherFile::Export:
        if (ask(&m_window, title, what, tr("Create a file from it…"), tr("Cancel")))
            Q_EMIT exportChosen(path);
        break;
    default:
        tell(&m_window, title, what);
    }
}

void OtherFileOffers::offerAnswers(const QString &path, const QString &title, const QString &what)
{
    const Review *review = m_document.review();
    if (!m_document.isOpen()) {
        if (!ask(&m_window, title,
                 tr("%1 Answers are imported into the file the forms came from. Open that file first.").arg(what),
                 tr("Open the file…"), tr("Cancel")))
            return;
        m_answersWaiting = {path};
        Q_EMIT chooseWanted();
        m_answersWaiting.clear();
    } else if (!isPossible(Command::BringAnswersIn, m_document)) {
        tell(&m_window, title,
             review && review->isFinished()
                 ? tr("%1 The review you are viewing is finished, so no answers can be imported into it.").arg(what)
                 : tr("%1 Start a review before you import answers.").arg(what));
    } else if (ask(&m_window, title, tr("%1 Import the answers into the file you have open?").arg(what),
                   tr("Import answers…"), tr("Cancel"))) {
        Q_EMIT answersChosen({path});
    }
}

void OtherFileOffers::take(const QList<QUrl> &urls)
{
    QStringList answers;
    for (const QUrl &url : urls) {
        const QString path = url.toLocalFile();
        const QFileInfo info(path);
        const QString kind = info.suffix().toLower();
        // Without an open file no table can be answers.
        const bool isWordingTable = kind == u"csv" && (!m_document.isOpen() || isTableOfWording(path));
        const bool isWording = !info.isDir() && (isMeantAsPdf(path) || isWordingTable || looksLikeModel(path));
        // What else people send back is recognised where answers are brought in, and told what it is.
        const bool isOffered = !isSealedCopy(path) && (info.isDir() || kind == u"json" || kind == u"zip" ||
                                                       path.contains(QLatin1String("waymark-response")) ||
                                                       (m_document.isOpen() && kind != u"waymark"));
        const bool isExport = kind == u"json" && !isWording && otherFileAt(path) == OtherFile::Export;
        if (isWording)
            load(path);
        else if (isExport)
            offer(path, OtherFile::Export);
        else if (isOffered)
            answers.append(path);
        else
            Q_EMIT openWanted(path);
    }
    if (!answers.isEmpty())
        Q_EMIT answersChosen(answers);
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
