// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/taking.h"

#include "core/text/errors.h"
#include "core/text/meeting.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace waymark {
namespace {

Taken refusedFile(const QString &path, Error error)
{
    Taken taken;
    taken.path = path;
    taken.error = std::move(error);
    return taken;
}

QString remarks(const Taken &taken)
{
    QStringList said;
    if (taken.otherWording) {
        said.append(QCoreApplication::translate("core/taking",
                                                "It was answered in another wording than the review uses "
                                                "now."));
    }
    if (taken.cleaned) {
        said.append(QCoreApplication::translate("core/taking",
                                                "Characters that cannot be seen or that turn the writing "
                                                "round were taken out."));
    }
    if (taken.unknownVoice) {
        said.append(QCoreApplication::translate("core/taking", "Its form was made for somebody whom this file does not "
                                                               "hold."));
    }
    return said.isEmpty() ? QString() : QString(u' ' + said.join(u' '));
}

} // namespace

QStringList responseFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        QStringList found{path};
        if (QFileInfo(path).isDir()) {
            found.clear();
            const QDir folder(path);
            // A browser that finds the name taken writes "NAME.waymark-response (1).json".
            for (const QString &name :
                 folder.entryList({QStringLiteral("*waymark-response*.json")}, QDir::Files, QDir::Name))
                found.append(folder.filePath(name));
        }
        for (const QString &each : found) {
            if (!files.contains(each))
                files.append(each);
        }
    }
    return files;
}

Taken takeResponse(const QString &path, const Workspace &workspace, const QDateTime &now,
                   const std::function<Result<Step>(const Edit &)> &perform)
{
    auto received = readResponse(path, workspace, now);
    if (!received)
        return refusedFile(path, std::move(received.error()));
    const auto done = perform(received->edit);
    if (!done)
        return refusedFile(path, done.error());
    const Response &response = received->edit.response;
    Taken taken;
    taken.path = path;
    taken.response = response.id;
    taken.who = whoAnswered(workspace, response);
    taken.answers = static_cast<int>(received->edit.answers.size());
    taken.otherWording = received->otherWording;
    taken.cleaned = received->cleaned;
    taken.unknownVoice = received->unknownVoice;
    const Response *stored = workspace.responses().find(response.id);
    if (done->isEmpty())
        taken.what = Taken::What::AlreadyThere;
    else
        taken.what = stored && stored->state == ResponseState::Waiting ? Taken::What::Waits : Taken::What::Accepted;
    return taken;
}

QString sentence(const Taken &taken)
{
    const QString name = QFileInfo(taken.path).fileName();
    //: a return that names neither person nor role
    const QString who = taken.who.isEmpty() ? QCoreApplication::translate("core/taking", "nobody named") : taken.who;
    const QString answers = QCoreApplication::translate("core/taking", "%n statement(s)", nullptr, taken.answers);
    switch (taken.what) {
    case Taken::What::Accepted:
        return QCoreApplication::translate("core/taking", "%1: taken, %2, from %3.").arg(name, answers, who) +
               remarks(taken);
    case Taken::What::Waits:
        return QCoreApplication::translate("core/taking",
                                           "%1: taken, %2, from %3, who returned answers before: choose which "
                                           "ones count.")
                   .arg(name, answers, who) +
               remarks(taken);
    case Taken::What::AlreadyThere:
        return QCoreApplication::translate("core/taking", "%1: was taken before; nothing changed.").arg(name);
    case Taken::What::Refused:
        break;
    }
    // What the review refuses does not know of files.
    const QString why = sentence(*taken.error);
    return std::holds_alternative<Refusal>(*taken.error)
               ? QCoreApplication::translate("core/taking", "%1: %2", "name of a file, why it was refused")
                     .arg(name, why)
               : why;
}

} // namespace waymark
