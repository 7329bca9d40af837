// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QProgressBar;
class QPushButton;

namespace waymark {

class PlainLabel;

/// Takes response files in and says what became of each.
class BringAnswersDialog : public QDialog
{
    Q_OBJECT

public:
    BringAnswersDialog(Document &document, const QStringList &paths, QWidget *parent = nullptr);

    void reject() override;

private:
    void showResults();

    AnswersIntake *m_intake;
    PlainLabel *m_heading;
    QProgressBar *m_progress;
    QListWidget *m_list;
    QPushButton *m_close;
};

} // namespace waymark
