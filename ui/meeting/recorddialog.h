// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formdialog.h"

namespace waymark {

/// The decision record: how each statement that was agreed came to its answer, round by round, and why.
class RecordDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RecordDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override { return true; }

private:
    void fill(const Document &document);
};

} // namespace waymark
