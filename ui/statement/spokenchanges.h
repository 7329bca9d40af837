// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QCoreApplication>
#include <QTimer>

namespace waymark {

/// What whoever cannot see the page is told after a gesture: the level that was chosen, that it was agreed, and which
/// statement is shown now. For announce().
class SpokenChanges
{
    Q_DECLARE_TR_FUNCTIONS(SpokenChanges)

public:
    SpokenChanges();

    /// What has changed since the last call: plain text; empty for nothing, at first and where another review is shown.
    /// One gesture that changes an answer and then goes on to the next statement is told whole the second time.
    QString since(const Document &document);

private:
    struct Heard
    {
        ReviewId review;
        Decision decision;
    };

    static QString standing(const Document &document, StatementNumber statement);

    std::optional<Heard> m_heard;
    QString m_changed; ///< said of an answer in this gesture
    QTimer m_gesture;  ///< runs until the event that is under way has been dealt with
};

} // namespace waymark
