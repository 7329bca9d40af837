// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/model.h"
#include "ui/forms/formdialog.h"
#include "ui/institution/institutionform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace waymark {

class ModelChoice;
class OptionalDate;
class PriorityList;

/// Who the school or college is, and what it is working towards.
class InstitutionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// For a new file: nothing is written, the values are the caller's to write.
    explicit InstitutionDialog(QWidget *parent = nullptr);
    /// For the open file: accepting writes what changed.
    explicit InstitutionDialog(Document &document, QWidget *parent = nullptr);

    void setValues(const InstitutionValues &values);
    /// As they stand, tidied.
    [[nodiscard]] InstitutionValues values() const;
    /// Chooses the edition of a model file for a new file, as somebody could in the dialog.
    Result<void> takeModel(const QString &path);
    /// What a new file begins with.
    [[nodiscard]] const Model &model() const;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void build();
    void addEdition();
    void addStandard();
    void explain();
    [[nodiscard]] InstitutionKind kind() const;

    Document *m_document = nullptr;
    InstitutionValues m_before;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    Field *m_kindField = nullptr;
    ModelChoice *m_edition = nullptr; ///< only for a new file
    Field *m_editionField = nullptr;
    QLineEdit *m_phase = nullptr;
    QLineEdit *m_reference = nullptr;
    QPlainTextEdit *m_contacts = nullptr;
    PriorityList *m_priorities = nullptr;
    QComboBox *m_quality = nullptr;
    OptionalDate *m_qualityDate = nullptr;
    QSpinBox *m_peerReviewYears = nullptr;
    std::vector<std::pair<institutionform::Place, Field *>> m_fields;
};

} // namespace waymark
