// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/remarksdialog.h"

#include "core/insight/spread.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/desk/page.h"
#include "ui/document/document.h"
#include "ui/look/card.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"

#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

RemarksDialog::RemarksDialog(const Document &document, QWidget *parent)
    : FormDialog(tr("What colleagues wrote about %1").arg(document.statement().toString()), {}, parent)
{
    setObjectName(QStringLiteral("remarksDialog"));
    const Workspace &workspace = document.workspace();
    const std::vector<Remark> all = remarks(workspace, *document.review(), document.statement());
    const bool named = std::ranges::any_of(all, [](const Remark &each) { return each.response != nullptr; });
    setIntroduction(named ? tr("Only for you. It is not shown on the projector or to governors.")
                          : tr("Only for you. It is not shown on the projector or to governors. There are no names, "
                               "and the order does not show who wrote what."));
    for (const Remark &each : all) {
        auto *card = new Card;
        auto *lines = new QVBoxLayout(card);
        lines->setSpacing(spacing::tiny);
        QStringList above;
        if (each.response)
            above << whoAnswered(workspace, *each.response);
        if (each.isEvidence)
            above << tr("Evidence");
        above.removeAll(QString());
        if (!above.isEmpty())
            lines->addWidget(wrappingLabel(inOneLine(above), TextSize::Small, Ink::Mute));
        lines->addWidget(wrappingLabel(each.text, TextSize::Body, Ink::Text));
        body()->addWidget(card);
    }
    body()->addStretch(1);
    setButtons(tr("Close"), {});
}

} // namespace waymark
