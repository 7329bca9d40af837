// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/kinds/filekind.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

class QWidget;

namespace waymark {

class Document;

/// What is offered for a file that somebody opens or drops on the window and that is no school or college file: answers
/// are imported, wording and models loaded, exported data made into a file. What needs an open file waits for one.
class OtherFileOffers : public QObject
{
    Q_OBJECT

public:
    OtherFileOffers(QWidget &window, Document &document, QObject *parent);

    /// Says what the file is, and offers what can be done with it.
    void offer(const QString &path, FileKind kind);
    /// Files dropped on the window: a Waymark file is opened, a model file, a CSV or the publisher's PDF is loaded into
    /// the open file (or the next one, if there is none), other JSON files and folders hold colleagues' answers. Of
    /// several, the school's file comes first, so that the others go into it; what was left is told in the end.
    void take(const QList<QUrl> &urls);
    /// A file is open now: hands on what waited for one.
    void handOn();

Q_SIGNALS:
    void openWanted(const QString &path);
    /// A school or college file is to be chosen and opened.
    void chooseWanted();
    // For the open file.
    void wordingChosen(const QString &path);
    void answersChosen(const QStringList &paths);
    // A new file is to be made with it.
    void modelChosen(const QString &path);
    void exportChosen(const QString &path);

private:
    /// What was dropped, each kind in the order of dropping.
    struct Dropped
    {
        QStringList files; ///< of schools or colleges
        QStringList wordings;
        QStringList exports;
        QStringList answers;
        QStringList others;    ///< that nothing can be done with
        QStringList elsewhere; ///< no files of this computer
    };
    [[nodiscard]] Dropped sorted(const QList<QUrl> &urls) const;
    /// Opens one, and tells in `left` of the others. Whether it is open now.
    bool openOneOf(const QStringList &files, QStringList &left);
    void takeAnswers(const QStringList &answers);
    void offerAnswers(const QStringList &paths, const QString &title, const QString &what);
    void load(const QString &path);

    QWidget &m_window;
    Document &m_document;
    QStringList m_wordingsWaiting; ///< dropped while no file was open
    QStringList m_answersWaiting;  ///< while their file is chosen
};

} // namespace waymark
