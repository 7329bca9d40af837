// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/comparison.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace waymark {

/// What the statements of an earlier edition have become in this review's: a row for each, confirmed one by one by the
/// leader. Suggestions are in their rows until then and compare nothing.
class MappingDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit MappingDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override { return m_touched; }

private:
    struct Row
    {
        StatementNumber old;
        QComboBox *now;
        QCheckBox *confirmed;
    };

    void chooseEdition(int index);
    void addRow(int line, const MappingRow &row, const Structure &from, const Structure &to);
    bool keep();

    Document &m_document;
    std::vector<const Structure *> m_editions;
    std::size_t m_edition = 0;
    QComboBox *m_choice;
    QWidget *m_table;
    std::vector<Row> m_rows;
    bool m_touched = false;
};

} // namespace waymark
