// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/find/finding.h"
#include "ui/forms/formdialog.h"

class QLineEdit;
class QListView;

namespace waymark {

class HitModel;
class PlainLabel;

/// Finds in all reviews of the file, as it is typed. By keyboard: words, Down into what was found, Up from its first
/// line back into the words, Enter to go there; letters that are typed in the list go on with the words.
class FindDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit FindDialog(const Document &document, QWidget *parent = nullptr);

    /// What was chosen, once it is accepted.
    [[nodiscard]] const HitPlace &chosen() const { return m_chosen; }
    /// What was typed, to go on with next time.
    [[nodiscard]] QString words() const;
    void setWords(const QString &words);

protected:
    bool submit() override;
    /// The words come back with the next search.
    [[nodiscard]] bool wouldBeMissed() const override { return false; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void tell(const QString &sentence);
    /// From a line on, up or down; false where there is none.
    bool chooseNext(int row, int step);

    FindIndex m_index;
    HitModel *m_model;
    QLineEdit *m_words;
    PlainLabel *m_state;
    QListView *m_list;
    HitPlace m_chosen;
};

} // namespace waymark
