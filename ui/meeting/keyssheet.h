// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace waymark {

/// The meeting's keys in two columns, over the presenter's window. The keys that open it close it, too.
class KeysSheet : public QDialog
{
    Q_OBJECT

public:
    explicit KeysSheet(int levels, QWidget *parent);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace waymark
