// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/answertable.h"
#include "ui/desk/command.h"
#include "ui/document/document.h"
#include "ui/meeting/sitting.h"

#include <QStringList>

class QWidget;

namespace waymark {

class Settings;

/// What is done with a review as a whole, and with its wording: each opens its dialog and performs what it gives.
class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    ReviewCommands(QWidget &window, Document &document, Settings &settings);

    // Each where isPossible() its command, and after what was typed last was written.
    void editInstitution();
    void startReview();
    void enterEarlier();
    void revise();
    void planMeeting();
    void askForRoom();
    /// Asked once, before the first meeting of a review: false where the person thought better of it.
    bool askBeforeMeeting();
    void showRecord();
    void showEvidence();
    void finish();
    void reopen();
    void chooseWording();
    /// The publisher's PDF, a table or a model file; asks for one where `path` is empty.
    void loadWording(QString path);
    void removeReview();
    /// After a meeting: where its minutes are, once something is agreed.
    void tellOfMinutes();

Q_SIGNALS:
    void placeWanted(waymark::Place place);
    void commandWanted(waymark::Command command, const QVariant &about = {});

private:
    void loadModel(const QString &path);
    void offerReview(const Model &stored);
    /// False where the person wants to choose another file.
    bool readPdf(const QString &path);
    void startReviewWith(const std::optional<Digest> &wording);

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
    Sitting m_sitting;
};

/// Asking colleagues before the meeting: what goes out to them, and what comes back.
class AskingCommands : public QObject
{
    Q_OBJECT

public:
    AskingCommands(QWidget &window, Document &document, Settings &settings);

    // Each where isPossible() its command, and after what was typed last was written.
    /// `only`: the id of the person or group it is for, where it is for one.
    void handOut(const QUuid &only);
    /// A colleague answers on this computer.
    void answerHere();
    /// Asks for response files, and brings them in.
    void chooseAnswers();
    void chooseAnswerFolder();
    /// Brings in what is on the clipboard: files, or answers as text.
    void pasteAnswers();

    /// Response files and folders that were dropped on the window, with a file open or not.
    void bringIn(const QStringList &paths);

private:
    /// Takes what can be taken at once, then shows one table after the other.
    void bring(const QStringList &paths);
    void showTables(const std::vector<AnswerTable> &tables);

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
