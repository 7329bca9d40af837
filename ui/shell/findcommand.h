// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/finding.h"

#include <QObject>

namespace waymark {

class Document;
class MainWindow;

/// Finds in all reviews, and goes to what was chosen: its page or dialog, in its review, with the keyboard there.
class FindCommand : public QObject
{
    Q_OBJECT

public:
    FindCommand(MainWindow &window, Document &document);

    /// Only where isPossible() says so, and after what was typed last was written. Not while a meeting is on the
    /// screens: private comments are found, and the room would see them.
    /// Begins with these words, or with those of last time.
    void find(const QString &words = {});
    void goTo(const HitPlace &place);

private:
    MainWindow &m_window;
    Document &m_document;
    QString m_words; ///< that were looked for last
};

} // namespace waymark
