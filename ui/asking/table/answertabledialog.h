// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/answerrows.h"
#include "ui/forms/formdialog.h"

#include <map>

class QCheckBox;
class QComboBox;
class QTableWidget;

namespace waymark {

/// A table of answers before it is brought in: what each column is taken for, whose each row is, and what would come of
/// it. Both can be changed; then all rows are brought in as one gesture.
class AnswerTableDialog : public FormDialog
{
    Q_OBJECT

public:
    /// For the review that the document shows, which there must be.
    AnswerTableDialog(Document &document, AnswerTable sheet, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    QWidget *makeColumns();
    QWidget *makeRows();
    void tryAgain();
    /// What is wrong with a row is taken out of it where that was chosen.
    void leaveCellsOut();
    void showColumns();
    void showRows();
    void showUse();
    void showWhose();
    void changeUse(int choice);
    void changeWhose(int choice);
    /// Index into m_rows of the row that is chosen; nothing where none is.
    [[nodiscard]] std::optional<std::size_t> chosenRow() const;

    Document &m_document;
    ReviewId m_review;
    AnswerTable m_sheet;
    std::vector<AnswerColumn> m_uses;                ///< what a column can be taken for, without a heading
    std::vector<std::pair<QString, Voice>> m_voices; ///< by name
    std::map<int, std::optional<Voice>> m_whose;     ///< as chosen here, by row of the table
    std::vector<AnswerRow> m_rows;
    std::vector<RowOutcome> m_outcomes;
    std::vector<std::size_t> m_order; ///< of the rows as they are shown: those that are not taken first
    std::vector<Edit> m_edits;
    QTableWidget *m_columnList;
    QComboBox *m_use;
    QTableWidget *m_rowList;
    QComboBox *m_whoseBox;
    Field *m_whoseField;
    QCheckBox *m_leave;               ///< cells that cannot be read are left out, and the rest of their rows is not
    std::vector<QString> m_left = {}; ///< of m_rows: the cells that are
};

} // namespace waymark
