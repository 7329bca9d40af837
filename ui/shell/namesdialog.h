// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/disguise.h"

#include <QDialog>

namespace waymark {

/// All texts of a report that name somebody, and whether they are to go out like that. Whoever does not say so goes
/// back to mend them.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(const std::vector<NameInText> &names, QWidget *parent = nullptr);
};

} // namespace waymark
