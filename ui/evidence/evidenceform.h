// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/followup.h"
#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace waymark {

/// Any file, for a piece of evidence. TooLarge above maxAttachment.
Result<Attachment> readAttachment(EvidenceId evidence, const QString &path);

class OptionalDate;

/// One piece of evidence: what it is, where it is or a copy of it, and the statements that it supports.
class EvidenceForm : public FormDialog
{
    Q_OBJECT

public:
    /// `statements` are ticked in a new one. An existing one is changed.
    EvidenceForm(Document &document, const std::optional<EvidenceItem> &item,
                 const std::vector<StatementNumber> &statements, QWidget *parent = nullptr);

    /// Begins a new one with what a colleague wrote: a title to shorten, the whole as a note, an address as where it
    /// is.
    void propose(const QString &text);
    /// The file that comes with it; says why where it cannot be taken.
    void attach(const QString &path);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeDates();
    QWidget *makeFile();
    void listStatements();
    void showFile();
    EvidenceItem filledIn() const;

    Document &m_document;
    EvidenceItem m_item;
    /// The edition whose statements are listed, and those ticked in it at first: the item's own, or this review's where
    /// its statements are known there. Only another choice changes that.
    Digest m_edition;
    std::vector<StatementNumber> m_ticked;
    bool m_isNew;
    bool m_fileChanged = false;
    std::optional<Attachment> m_file;
    EvidenceItem m_before; ///< as it was shown first
    QLineEdit *m_title;
    Field *m_titleField;
    QComboBox *m_kind;
    QLineEdit *m_link;
    OptionalDate *m_date;
    OptionalDate *m_reviewBy;
    QPlainTextEdit *m_note;
    QListWidget *m_statements;
    PlainLabel *m_fileName;
    Field *m_fileField = nullptr;
    QPushButton *m_takeAway;
};

} // namespace waymark
