// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/messages.h"

#include "core/text/errors.h"
#include "ui/document/document.h"

#include <QPushButton>

namespace waymark {

NotSavedBar::NotSavedBar(const Document &document, QWidget *parent) : AlertBar(parent), m_document(document)
{
    setObjectName(QStringLiteral("notSaved"));
    button()->setText(tr("Save a copy... (%1)", "with its keys").arg(copyKeys().toString(QKeySequence::NativeText)));
    connect(button(), &QAbstractButton::clicked, this, &NotSavedBar::copyWanted);
    connect(&document, &Document::saveStateChanged, this, &NotSavedBar::refresh);
    refresh();
}

void NotSavedBar::refresh()
{
    const SaveState &state = m_document.saveState();
    if (state.kind != SaveState::Kind::Failed)
        setText({});
    else if (m_document.isParted())
        setText(tr("%1 Your work is still here: save a copy to continue with it.").arg(sentence(*state.error)));
    else
        setText(sentence(*state.error));
}

} // namespace waymark
