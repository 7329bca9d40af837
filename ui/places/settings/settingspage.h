// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

class QComboBox;
class QPushButton;
class QSpinBox;

namespace waymark {

class Card;
class PlainLabel;
class Settings;

/// Light or dark, text size, language, the meeting's screen, where backups are; and of the school or college that is
/// open, the years between peer reviews. Each takes effect at once.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(Document &document, Settings &settings, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *firstFocus() override;

private:
    Card *makeOpenFile();
    Card *makeBackups();
    void chooseBackupFolder();
    void useBackupFolder(const QString &folder);
    void fillScreens();

    Settings &m_settings;
    QComboBox *m_theme;
    QComboBox *m_textSize;
    QComboBox *m_language;
    QComboBox *m_roomScreen;
    QSpinBox *m_peerReviewYears;
    PlainLabel *m_backupFolder;
    QPushButton *m_usualBackupFolder;
    Card *m_openFile; ///< what is kept in the file; shown while one is open
};

} // namespace waymark
