// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/settings/settingspage.h"

#include "core/base/wholefile.h"
#include "ui/desk/languages.h"
#include "ui/desk/messages.h"
#include "ui/desk/onlyshown.h"
#include "ui/desk/settings.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace waymark {
namespace {

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker quiet(box);
    box->setCurrentIndex(qMax(0, box->findData(value)));
}

constexpr int maxPageWidth = 640; ///< of a line that is still read with ease, at the usual size

/// Where the text is large, the page scrolls and no row is squeezed.
void keepWhole(Card *card)
{
    card->setMaximumWidth(static_cast<int>(textScaled(maxPageWidth)));
    card->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

} // namespace

SettingsPage::SettingsPage(Document &document, Settings &settings, QWidget *parent)
    : Page(document, parent)
    , m_settings(settings)
    , m_theme(new QComboBox)
    , m_textSize(new QComboBox)
    , m_language(new QComboBox)
    , m_roomScreen(new QComboBox)
    , m_peerReviewYears(new QSpinBox)
    , m_backupFolder(new PlainLabel)
    , m_usualBackupFolder(new QPushButton(tr("&Use the default folder")))
    , m_openFile(makeOpenFile())
{
    // By these names the keyboard finds its place again in a window that is made anew.
    m_theme->setObjectName(QStringLiteral("theme"));
    m_textSize->setObjectName(QStringLiteral("textSize"));
    m_language->setObjectName(QStringLiteral("language"));
    m_roomScreen->setObjectName(QStringLiteral("meetingScreen"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    column->addWidget(new PlainLabel(tr("Settings"), TextSize::Page, TextWeight::SemiBold));

    m_theme->addItem(tr("Use system setting"), int(ThemeChoice::System));
    m_theme->addItem(tr("Light"), int(ThemeChoice::Light));
    m_theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    m_theme->addItem(tr("High contrast"), int(ThemeChoice::HighContrast));
    for (const int percent : {80, 90, 100, 115, 130, 150, 175, 200})
        m_textSize->addItem(percent == 100 ? tr("100% (system setting)") : tr("%1%").arg(percent), percent);
    m_language->addItem(tr("Use system setting"), QString());
    for (const QString &code : languages())
        m_language->addItem(languageName(code), code);

    auto *card = new Card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::medium);
    form->setHorizontalSpacing(spacing::page);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows); // a long choice goes below its label rather than over it
    form->addRow(tr("A&ppearance"), m_theme);
    form->addRow(tr("Text &size"), m_textSize);
    form->addRow(tr("L&anguage"), m_language);
    auto *note = new PlainLabel(tr("The model's own wording stays in the language it was written in."), TextSize::Small,
                                TextWeight::Regular, Ink::Mute);
    note->setWordWrap(true);
    form->addRow(note); // across, or its height would be that of another width
    form->addRow(tr("Screen for &meetings"), m_roomScreen);
    keepWhole(card);
    column->addWidget(card);
    column->addWidget(makeBackups());
    auto *privacy = new PlainLabel(tr("The settings above apply to this computer only. Everything about a school or "
                                      "college is saved in its file and its backups. Waymark never goes online."),
                                   TextSize::Body, TextWeight::Regular, Ink::Mute);
    privacy->setWordWrap(true);
    privacy->setMaximumWidth(static_cast<int>(textScaled(maxPageWidth)));
    column->addWidget(privacy);
    column->addWidget(m_openFile);
    column->addStretch(1);

    connect(m_theme, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setTheme(ThemeChoice(m_theme->currentData().toInt())); });
    connect(m_textSize, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setTextScale(m_textSize->currentData().toInt() / 100.0); });
    connect(m_language, &QComboBox::currentIndexChanged, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    connect(m_roomScreen, &QComboBox::activated, this,
            [this] { m_settings.setRoomScreen(m_roomScreen->currentData().value<ScreenName>()); });
    SettingsPage::refresh();
}

void SettingsPage::fillScreens()
{
    const QList<ScreenName> connected = screenNames();
    const ScreenName chosen = m_settings.roomScreen();
    const qsizetype at = indexOf(connected, chosen);
    const QSignalBlocker quiet(m_roomScreen);
    m_roomScreen->clear();
    m_roomScreen->addItem(tr("Automatic (the screen that Waymark is not on)"), QVariant::fromValue(ScreenName()));
    for (const ScreenName &screen : connected)
        m_roomScreen->addItem(screen.label(), QVariant::fromValue(screen));
    if (!chosen.isEmpty() && at < 0)
        m_roomScreen->addItem(tr("%1, not connected", "a screen").arg(chosen.label()), QVariant::fromValue(chosen));
    m_roomScreen->setCurrentIndex(chosen.isEmpty() ? 0 : at < 0 ? m_roomScreen->count() - 1 : static_cast<int>(at) + 1);
}

Card *SettingsPage::makeBackups()
{
    auto *card = new Card;
    auto *rows = new QVBoxLayout(card);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(spacing::small);
    rows->addWidget(new PlainLabel(tr("Backups"), TextSize::Body, TextWeight::SemiBold));
    auto *note = new PlainLabel(
        tr("Waymark backs up your files as you work. Like the files, backups contain names and private comments. A "
           "folder on another drive also protects you if this computer is lost. Existing backups stay where they are."),
        TextSize::Small, TextWeight::Regular, Ink::Mute);
    note->setWordWrap(true);
    rows->addWidget(note);
    m_backupFolder->setObjectName(QStringLiteral("backupFolder"));
    m_backupFolder->setWordWrap(true);
    rows->addWidget(m_backupFolder);
    auto *buttons = new QHBoxLayout;
    auto *choosing = new QPushButton(tr("&Choose a folder…"));
    choosing->setObjectName(QStringLiteral("chooseBackupFolder"));
    m_usualBackupFolder->setObjectName(QStringLiteral("usualBackupFolder"));
    buttons->addWidget(choosing);
    buttons->addWidget(m_usualBackupFolder);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    keepWhole(card);
    connect(choosing, &QPushButton::clicked, this, &SettingsPage::chooseBackupFolder);
    connect(m_usualBackupFolder, &QPushButton::clicked, this, [this] { useBackupFolder({}); });
    return card;
}

void SettingsPage::chooseBackupFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Where to save backups"), m_settings.backupFolders().front());
    if (folder.isEmpty())
        return;
    if (!canMakeFilesIn(folder)) {
        tell(this, tr("Backups stay where they are"),
             tr("You can't save files in %1. Choose another folder.").arg(QDir::toNativeSeparators(folder)));
        return;
    }
    useBackupFolder(folder);
}

void SettingsPage::useBackupFolder(const QString &folder)
{
    m_settings.setBackupFolder(folder);
    SettingsPage::refresh();
}

Card *SettingsPage::makeOpenFile()
{
    m_peerReviewYears->setObjectName(QStringLiteral("settingsPeerReviewYears"));
    m_peerReviewYears->setRange(1, maxPeerReviewYears);
    auto *card = new Card;
    auto *form = new QFormLayout(card);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(spacing::medium);
    form->setHorizontalSpacing(spacing::page);
    form->addRow(tr("&Years between peer reviews"), m_peerReviewYears);
    auto *note = new PlainLabel(tr("Saved in this file and used to work out when the next peer review is due."),
                                TextSize::Small, TextWeight::Regular, Ink::Mute);
    note->setWordWrap(true);
    form->addRow(note); // across, or its height would be that of another width
    keepWhole(card);
    needsChangeableFile(m_peerReviewYears, document());
    connect(m_peerReviewYears, &QSpinBox::valueChanged, this, [this](int years) {
        Institution institution = document().workspace().institution();
        institution.peerReviewYears = years;
        document().perform(edit::DescribeInstitution{institution});
    });
    return card;
}

void SettingsPage::refresh()
{
    m_openFile->setVisible(document().isOpen());
    if (document().isOpen()) {
        const QSignalBlocker quiet(m_peerReviewYears);
        m_peerReviewYears->setValue(document().workspace().institution().peerReviewYears);
    }
    choose(m_theme, int(m_settings.theme()));
    choose(m_textSize, qRound(m_settings.textScale() * 100));
    choose(m_language, m_settings.language());
    fillScreens();
    const QStringList folders = m_settings.backupFolders();
    m_backupFolder->setText(QDir::toNativeSeparators(folders.front()));
    m_usualBackupFolder->setEnabled(m_settings.hasOwnBackupFolder());
}

QWidget *SettingsPage::firstFocus() { return m_theme; }

} // namespace waymark
