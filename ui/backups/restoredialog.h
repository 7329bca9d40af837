// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/forms/formdialog.h"

#include <QTimer>
#include <memory>
#include <vector>

class QComboBox;
class QListWidget;

namespace waymark {

class PlainLabel;
struct Backup;

/// The backups of the open file, with what each holds; what restoring the chosen one would change, all of it or one
/// review; and does that.
class RestoreDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RestoreDialog(Document &document, QWidget *parent = nullptr);
    ~RestoreDialog() override;

protected:
    bool submit() override;

private:
    void list();
    /// What one more of them holds: they are read one at a time, so that the list is there at once.
    void readNext();
    void describe(int row);
    void choose();
    void preview();
    [[nodiscard]] Result<edit::Restore> edit() const;

    Document &m_document;
    std::vector<Backup> m_backups;              ///< in the order of the list
    std::vector<QString> m_contents;            ///< what each holds; empty until it is read
    std::shared_ptr<const Workspace> m_version; ///< the chosen one; null where it cannot be read
    int m_nextToRead = 0;
    QTimer m_reading;
    QListWidget *m_list;
    QComboBox *m_what;
    PlainLabel *m_changes;
};

} // namespace waymark
