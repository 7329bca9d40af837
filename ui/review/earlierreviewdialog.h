// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pastlevels.h"
#include "ui/models/earliergridmodel.h"
#include "ui/review/reviewdialog.h"

class QCheckBox;
class QComboBox;

namespace waymark {

class EarlierGridModel;
class LevelGrid;
class SplitProgress;

/// "Enter an earlier review": what it is called, and one grid of all its answers, by keyboard. Nothing is written
/// before it is accepted; gaps are allowed. The current review stays the same, unless there was none.
class EarlierReviewDialog : public ReviewDialog
{
    Q_OBJECT

public:
    explicit EarlierReviewDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addTable();
    void chooseTable();
    void fillFrom(int column);
    void tellProgress();
    void tellLine();

    EarlierAnswers m_answers;
    EarlierGridModel *m_model;
    LevelGrid *m_grid;
    PlainLabel *m_hint;
    PlainLabel *m_count;
    SplitProgress *m_progress;
    QCheckBox *m_finish;
    QString m_table; ///< the name of the file that levels came from
    std::vector<LevelColumn> m_columns;
    QComboBox *m_column; ///< which of them; hidden where there is only one
    PlainLabel *m_told;  ///< what came of it
};

} // namespace waymark
