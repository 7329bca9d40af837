// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "ui/forms/formdialog.h"

class QListWidget;

namespace waymark {

/// Agrees in one step what colleagues answered with one voice: a list to look through first, each line with a tick.
class UnanimousDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit UnanimousDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    [[nodiscard]] std::vector<StatementNumber> ticked() const;
    void count();

    Document &m_document;
    QListWidget *m_list;
};

} // namespace waymark
