// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "ui/forms/formdialog.h"

class QComboBox;

namespace waymark {

/// Which level each statement of an action aims at, and the points between it and that level.
class TargetDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `review` has the structure that the statements are of.
    TargetDialog(Document &document, ReviewId review, const std::vector<StatementNumber> &statements,
                 QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    struct Entry
    {
        StatementNumber statement;
        QComboBox *level;
        PlainLabel *points;
    };
    void add(StatementNumber statement);
    void tell(const Entry &entry);
    [[nodiscard]] const Review &review() const;

    Document &m_document;
    ReviewId m_review;
    std::vector<Entry> m_entries;
};

} // namespace waymark
