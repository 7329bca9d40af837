// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/reviewform.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace waymark {

/// Who takes part: a check box for each role or person, with room for a name, and a line for further people and for
/// roles of one's own.
class PartList : public QWidget
{
    Q_OBJECT

public:
    explicit PartList(InstitutionKind kind, QWidget *parent = nullptr);

    void setRows(const std::vector<PartRow> &rows);
    [[nodiscard]] std::vector<PartRow> rows() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const PartRow &row);
    void addMore();

    struct Line
    {
        PartRow row;
        QCheckBox *takesPart;
        QLineEdit *name;
    };

    InstitutionKind m_kind;
    QGridLayout *m_grid;
    QComboBox *m_more;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};

} // namespace waymark
