// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"
#include "ui/document/document.h"
#include "ui/look/plainlabel.h"
#include "ui/wording/wordingdialog.h"

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
    std::vector<const Wording *> wordings = document.workspace().wordingsFor(review.structure);
    const Model *newer = nullptr;
    for (const Wording *wording : wordings) {
        if (const Model *found = newerModelFor(*wording))
            newer = found;
    }
    // The file gets it with the choice, and not before.
    const bool isStored = newer && document.workspace().wordings().find(newer->wording.digest());
    if (newer && !isStored)
        wordings.push_back(&newer->wording);
    for (const Wording *wording : wordings) {
        const bool used = wording->digest() == review.wording;
        const QString name = QString(wording->name()).replace(u'&', QStringLiteral("&&"));
        auto *choice = new QRadioButton(used ? tr("%1 · in use").arg(name) : name);
        choice->setChecked(used);
        m_choices->addButton(choice, static_cast<int>(m_wordings.size()));
        m_wordings.push_back(wording->digest());
        if (newer && wording->digest() == newer->wording.digest()) {
            choice->setObjectName(QStringLiteral("newerWording"));
            choice->setText(tr("%1 · newer", "name of a wording").arg(name));
        }
        const QString kind = wording->isOfficial() ? tr("Official wording") : tr("Waymark's own wording");
        auto *about = new PlainLabel(wording->source().isEmpty() ? kind
                                     : wording->isOfficial()     ? tr("%1, from %2").arg(kind, wording->source())
                                                                 : wording->source(),
                                     TextSize::Small, TextWeight::Regular, Ink::Mute);
        about->setToolTip(plainToolTip(tr("Code of this text: %1").arg(wording->digest().shortForm())));
        about->setWordWrap(true);
        about->setContentsMargins(static_cast<int>(textScaled(26)), 0, 0, 0);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(choice);
        pair->addWidget(about);
        if (newer && !isStored && wording == &newer->wording) {
            auto *stored = new PlainLabel(tr("It comes with this version of Waymark. Choosing it stores it in this "
                                             "file, and earlier changes can then no longer be undone."),
                                          TextSize::Small, TextWeight::Regular, Ink::Mute);
            stored->setWordWrap(true);
            stored->setContentsMargins(static_cast<int>(textScaled(26)), 0, 0, 0);
            pair->addWidget(stored);
        }
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
    if (chosen < 0 || !review)
        return false;
    const edit::UseWording use{review->id, m_wordings[static_cast<std::size_t>(chosen)]};
    if (m_document.workspace().wordings().find(use.wording))
        return m_document.perform(use);
    return m_document.performAll(QStringLiteral("use-wording"), {edit::AddModel{builtInModel()}, use});
}

} // namespace waymark
