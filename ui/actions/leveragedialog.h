// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"
#include "ui/forms/formdialog.h"

class QCheckBox;

namespace waymark {

/// Two or three actions from which the leader expects most, picked out of those that run, in the order of a rule that
/// is shown.
class LeverageDialog : public FormDialog
{
    Q_OBJECT

public:
    LeverageDialog(Document &document, ReviewId review, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    struct Entry
    {
        ActionId action;
        QCheckBox *tick;
    };
    void add(const Action &action, const QString &why, bool picked);
    void tell();
    [[nodiscard]] std::vector<ActionId> picked() const;

    Document &m_document;
    ReviewId m_review;
    std::vector<Entry> m_entries;
    PlainLabel *m_count;
    PlainLabel *m_rule;
};

} // namespace waymark
