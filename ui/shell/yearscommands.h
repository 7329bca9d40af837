// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QPointer>

namespace waymark {

class GroupWindow;
class Settings;

/// What goes beyond one review: the evidence that is kept, and several institutions side by side.
class YearsCommands : public QObject
{
    Q_OBJECT

public:
    YearsCommands(QWidget &window, Document &document, Settings &settings);

    void showEvidence();
    /// Needs no open file.
    void showGroup();

private:
    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
    QPointer<GroupWindow> m_group;
};

} // namespace waymark
