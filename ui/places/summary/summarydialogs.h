// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"
#include "ui/places/summary/summarypresenter.h"

#include "ui/forms/formdialog.h"

class QComboBox;
class QLineEdit;
class QWidget;

namespace waymark {

/// One signpost: the theme's circle, what it offers, and its address as text.
QWidget *makeHelpRow(const SummaryContent::Help &help);

/// Signposts of all themes and the institution's own contacts.
void showHelpDialog(QWidget *parent, const SummaryContent &content);

/// Puts statements of the leader's choice in place of the rule's, each with its reason, or gives places back.
class HighlightDialog : public FormDialog
{
    Q_OBJECT

public:
    HighlightDialog(Document &document, HighlightKind kind, QWidget *parent);

protected:
    bool submit() override;

private:
    struct Place
    {
        QComboBox *statement;
        QLineEdit *reason;
    };

    Document &m_document;
    HighlightKind m_kind;
    std::vector<Place> m_places;
};

/// The rule, in sentences.
void showHighlightRule(QWidget *parent, HighlightKind kind, int levels);

} // namespace waymark
