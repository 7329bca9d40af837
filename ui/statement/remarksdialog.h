// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formdialog.h"

namespace waymark {

/// What colleagues wrote on the current statement, for whoever leads the review: comments and evidence, with names only
/// where the review and the form promised that they are seen. Only for a statement on which somebody wrote something.
class RemarksDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit RemarksDialog(const Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override { return true; }
};

} // namespace waymark
