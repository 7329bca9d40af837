// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

class QComboBox;

namespace waymark {

class Settings;

/// Light or dark, text size, language. Each takes effect at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Document &document, Settings &settings, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

private:
    Settings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_language;
};

} // namespace waymark
