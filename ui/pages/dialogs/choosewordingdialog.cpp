// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/document.h"
#include "ui/look/plainlabel.h"
#include "ui/pages/dialogs/wordingdialog.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace waymark {

ChooseWordingDialog::ChooseWordingDialog(Document &document, QWidget *parent)
    : FormDialog(
          tr("Wording of review %1").arg(document.review()->year),
          tr("Everybody should read the same words while you agree. Answers stay as they are; marks on single points "
             "are taken off where the wording changes, for they belong to the words they were made for."),
          parent)
    , m_document(document)
    , m_choices(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("chooseWordingDialog"));
    watch(document);
    const Review &review = *document.review();
    for (const Wording *wording : document.workspace().wordingsFor(review.structure)) {
        const bool used = wording->digest() == review.wording;
        const QString name = QString(wording->name()).replace(u'&', QStringLiteral("&&"));
        auto *choice = new QRadioButton(used ? tr("%1 · in use").arg(name) : name);
        choice->setChecked(used);
        m_choices->addButton(choice, static_cast<int>(m_wordings.size()));
        m_wordings.push_back(wording->digest());
        const QString kind = wording->isOfficial() ? tr("Official wording") : tr("Waymark's own wording");
        auto *about = new PlainLabel(tr("%1 · digest %2", "what a wording is, and its digest")
                                         .arg(wording->source().isEmpty() ? kind
                                              : wording->isOfficial() ? tr("%1, from %2").arg(kind, wording->source())
                                                                      : wording->source(),
                                              wording->digest().shortForm()),
                                     TextSize::Small, TextWeight::Regular, Ink::Mute);
        about->setWordWrap(true);
        about->setContentsMargins(static_cast<int>(textScaled(26)), 0, 0, 0);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(choice);
        pair->addWidget(about);
        body()->addLayout(pair);
        choice->setAccessibleDescription(about->text());
    }
    body()->addStretch(1);
    setButtons(tr("Use this wording"), tr("Cancel"));
}

bool ChooseWordingDialog::submit()
{
    const int chosen = m_choices->checkedId();
    const Review *review = m_document.review();
    return chosen >= 0 && review &&
           m_document.perform(edit::UseWording{review->id, m_wordings[static_cast<std::size_t>(chosen)]});
}

} // namespace waymark
