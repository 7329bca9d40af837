// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/backups/restoredialog.h"

#include "core/text/backups.h"
#include "core/text/errors.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/busypointer.h"
#include "ui/desk/messages.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/plainlabel.h"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace waymark {

RestoreDialog::RestoreDialog(Document &document, QWidget *parent)
    : FormDialog(
          tr("Restore an earlier version"),
          tr("Waymark makes backups of this file as you work. Choose one to see what restoring it would change. You "
             "can undo it afterwards."),
          parent)
    , m_document(document)
    , m_backups(document.versions())
    , m_contents(m_backups.size())
    , m_list(new QListWidget)
    , m_what(new QComboBox)
    , m_changes(wrappingLabel({}, TextSize::Body, Ink::Text))
{
    setObjectName(QStringLiteral("restoreDialog"));
    setMinimumWidth(static_cast<int>(textScaled(620)));
    watch(document);
    m_list->setObjectName(QStringLiteral("backups"));
    m_list->setAccessibleName(tr("Earlier versions"));
    m_list->setMinimumHeight(200); // not more with large text: what would change has to be in sight too
    m_list->setWordWrap(true);
    body()->addWidget(m_list, 1);
    m_what->setObjectName(QStringLiteral("whatToRestore"));
    body()->addWidget(new Field(tr("&What to restore"), m_what));
    m_changes->setObjectName(QStringLiteral("changes"));
    addAboveFoot(m_changes);
    setButtons(tr("Restore"), tr("Cancel"));

    connect(m_list, &QListWidget::currentRowChanged, this, &RestoreDialog::choose);
    connect(m_list, &QListWidget::itemActivated, this, [this] {
        if (acceptButton()->isEnabled())
            accept();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &RestoreDialog::preview);
    connect(&m_reading, &QTimer::timeout, this, &RestoreDialog::readNext);
    list();
    m_reading.start(0);
}

RestoreDialog::~RestoreDialog() = default;

void RestoreDialog::list()
{
    for (int row = 0; row < static_cast<int>(m_backups.size()); ++row) {
        m_list->addItem(QString());
        describe(row);
    }
    m_list->setCurrentRow(0);
    m_list->setFocus();
}

void RestoreDialog::describe(int row)
{
    const auto at = static_cast<std::size_t>(row);
    const Backup &backup = m_backups[at];
    const QString content = m_contents[at].isEmpty() ? tr("Reading…") : m_contents[at];
    m_list->item(row)->setText(backupTime(backup) + u'\n' +
                               inOneLine({backupReasonText(backup, m_document.workspace()), content}));
}

void RestoreDialog::readNext()
{
    while (m_nextToRead < static_cast<int>(m_backups.size()) &&
           !m_contents[static_cast<std::size_t>(m_nextToRead)].isEmpty())
        ++m_nextToRead;
    if (m_nextToRead == static_cast<int>(m_backups.size())) {
        m_reading.stop();
        return;
    }
    const auto at = static_cast<std::size_t>(m_nextToRead);
    const auto version = Document::readVersion(m_backups[at]);
    m_contents[at] = version ? contentText(contentOf(*version)) : tr("This backup can't be read");
    describe(m_nextToRead);
}

void RestoreDialog::choose()
{
    const int row = m_list->currentRow();
    m_version.reset();
    const QSignalBlocker quiet(m_what);
    m_what->clear();
    if (row < 0)
        return;
    const auto at = static_cast<std::size_t>(row);
    if (auto version = Document::readVersion(m_backups[at])) {
        m_version = std::make_shared<const Workspace>(std::move(*version));
        m_contents[at] = contentText(contentOf(*m_version));
        m_what->addItem(tr("Everything in this file"));
        for (const Review *review : m_version->reviewsByDate())
            m_what->addItem(tr("Only the %1 review: %2", "academic year, title").arg(review->year, review->title),
                            review->id.value);
    } else {
        m_contents[at] = tr("This backup can't be read");
    }
    describe(row);
    preview();
}

Result<edit::Restore> RestoreDialog::edit() const
{
    const QVariant review = m_what->currentData();
    return m_document.restoring(m_version, review.isNull() ? std::nullopt : std::optional(ReviewId{review.toUuid()}));
}

void RestoreDialog::preview()
{
    m_what->setEnabled(m_version != nullptr);
    acceptButton()->setEnabled(false);
    if (!m_version) {
        m_changes->setText(tr("This backup is damaged or its drive is not connected. Choose another one."));
        return;
    }
    // What will happen is what the plan says.
    const auto restore = edit();
    const auto step = restore ? plan(m_document.workspace(), *restore) : Result<Step>(failed(restore.error()));
    if (!step) {
        m_changes->setText(sentence(step.error()));
        return;
    }
    const QStringList lines = changeLines(*step, m_document.workspace());
    acceptButton()->setEnabled(!lines.isEmpty());
    m_changes->setText(lines.isEmpty()
                           ? tr("This is the same as the file now.")
                           : (QStringList(tr("Restoring will change this in the file:")) + lines).join(u'\n'));
}

bool RestoreDialog::submit()
{
    if (!m_version)
        return false;
    const auto before = withBusyPointer([&] { return m_document.backUp(BackupReason::Restore); });
    if (!before && !ask(this, tr("No backup"),
                        tr("The file as it is now could not be backed up. Restore anyway? You can undo it until you "
                           "close the file."),
                        tr("Restore anyway"), tr("Cancel"), sentence(before.error())))
        return false;
    const auto restore = edit();
    if (!restore)
        m_changes->setText(sentence(restore.error()));
    return restore && m_document.perform(*restore);
}

} // namespace waymark
