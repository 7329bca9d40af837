// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/namesdialog.h"

#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark {

NamesDialog::NamesDialog(const std::vector<NameInText> &names, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("namesDialog"));
    setWindowTitle(tr("Names in the texts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::page, spacing::page, spacing::page, spacing::page);
    column->setSpacing(spacing::medium);
    auto *question =
        new PlainLabel(tr("Reports name roles only, but %n text(s) (holds/hold) a name of your people list. Go "
                          "on all the same?",
                          nullptr, static_cast<int>(names.size())));
    question->setWordWrap(true);
    column->addWidget(question);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("namesFound"));
    list->setAccessibleName(tr("Texts with a name"));
    list->setWordWrap(true);
    for (const NameInText &name : names)
        list->addItem(inWords(name));
    column->addWidget(list, 1);
    auto *buttons = new QDialogButtonBox;
    QPushButton *mend = buttons->addButton(tr("Mend the texts first"), QDialogButtonBox::RejectRole);
    buttons->addButton(tr("Go on"), QDialogButtonBox::AcceptRole)->setAutoDefault(false);
    mend->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    mend->setFocus();
    resize(static_cast<int>(textScaled(560)), static_cast<int>(textScaled(380)));
}

} // namespace waymark
