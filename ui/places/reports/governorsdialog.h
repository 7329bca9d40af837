// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/followup.h"
#include "ui/forms/formdialog.h"

#include <vector>

class QPlainTextEdit;

namespace waymark {

class SegmentedControl;

/// The strategic questions that governors ask: a verdict, a sentence and evidence for each, with the statements that
/// bear on it and their levels in sight. All that changed is one gesture.
class GovernorsDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit GovernorsDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    struct Asked
    {
        GovernorQuestion question;
        SegmentedControl *verdict;
        QPlainTextEdit *sentence;
        QPlainTextEdit *evidence;
    };
    void add(GovernorQuestion question);
    QPlainTextEdit *addText(const QString &label, const QString &text);
    [[nodiscard]] GovernorAnswer written(const Asked &asked) const;
    [[nodiscard]] std::vector<GovernorAnswer> changed() const;

    Document &m_document;
    ReviewId m_review;
    std::vector<Asked> m_asked;
};

} // namespace waymark
