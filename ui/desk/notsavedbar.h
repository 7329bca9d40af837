// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

#include <QKeySequence>

namespace waymark {

class Document;

/// Why what the window shows is not in the file, for as long as that is so, and the button that saves a copy.
class NotSavedBar : public AlertBar
{
    Q_OBJECT

public:
    explicit NotSavedBar(const Document &document, QWidget *parent = nullptr);

    /// The keys that save a copy, wherever that can be done.
    static QKeySequence copyKeys() { return Qt::CTRL | Qt::SHIFT | Qt::Key_S; }

Q_SIGNALS:
    void copyWanted();

private:
    void refresh();

    const Document &m_document;
};

} // namespace waymark
