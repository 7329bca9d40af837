// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "ui/forms/formdialog.h"

#include <functional>

class QComboBox;
class QListWidget;
class QUrl;

namespace waymark {

struct EvidenceLink;

/// What colleagues named as evidence for a statement on their forms, each text once and in an order that says nothing
/// of who wrote it; without what was taken over into the evidence of that statement.
QStringList evidenceFromColleagues(const Workspace &workspace, const Review &review, StatementNumber statement);

/// All the evidence in the file, with what is stale marked, and the statements at the upper levels that have
/// none. A file that is dropped on it becomes a new piece.
class EvidenceDialog : public FormDialog
{
    Q_OBJECT

public:
    /// Shows what supports `statement` first, where there is one, and ticks it in what is added.
    EvidenceDialog(Document &document, std::optional<StatementNumber> statement, QWidget *parent = nullptr);

    /// Chooses a piece of evidence, of whatever statement.
    void choose(EvidenceId evidence);
    /// What opens a file or a page with the system's program; for tests to listen to.
    void setOpener(std::function<bool(const QUrl &)> opener) { m_opener = std::move(opener); }

protected:
    bool submit() override { return true; }
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    enum class Shown { Statement, All, Stale, Unfiled };

    QWidget *makeButtons();
    void refresh();
    void showOffered();
    void takeOver(const QString &text);
    void showWithout();
    void showButtons();
    [[nodiscard]] const EvidenceItem *chosen() const;
    bool isShown(const EvidenceItem &item) const;
    QString supportedBy(const EvidenceItem &item) const;
    QString lineOf(const EvidenceItem &item) const;
    void add(const QString &file = {});
    void change();
    void remove();
    void openCopy();
    void openLink();
    void follow(const EvidenceLink &link);
    void saveCopy();

    Document &m_document;
    std::optional<StatementNumber> m_statement;
    std::function<bool(const QUrl &)> m_opener;
    QComboBox *m_filter;
    QListWidget *m_list;
    PlainLabel *m_empty;
    QVBoxLayout *m_offered; ///< what colleagues named, to be taken over
    PlainLabel *m_without;
    QPushButton *m_change;
    QPushButton *m_open;
    QPushButton *m_save;
    QPushButton *m_openLink;
    QPushButton *m_copyLink;
    QPushButton *m_remove;
};

} // namespace waymark
