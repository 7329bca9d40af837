// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/onlyshown.h"

#include "ui/document/document.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace waymark {
namespace {

/// Holds a widget for as long as the file is only shown; what had been usable is usable again afterwards.
class Holder : public QObject
{
public:
    Holder(QWidget *editor, const Document &document) : QObject(editor), m_editor(editor), m_document(document)
    {
        editor->installEventFilter(this);
        connect(&document, &Document::reset, this, [this] { hold(); });
        hold();
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        // A page enables it by a rule of its own.
        if (event->type() == QEvent::EnabledChange || event->type() == QEvent::ReadOnlyChange)
            hold();
        return false;
    }

private:
    bool isUsable() const
    {
        if (const auto *text = qobject_cast<const QPlainTextEdit *>(m_editor))
            return !text->isReadOnly();
        if (const auto *line = qobject_cast<const QLineEdit *>(m_editor))
            return !line->isReadOnly();
        return !m_editor->testAttribute(Qt::WA_ForceDisabled);
    }
    void setUsable(bool usable)
    {
        if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor))
            text->setReadOnly(!usable);
        else if (auto *line = qobject_cast<QLineEdit *>(m_editor))
            line->setReadOnly(!usable);
        else
            m_editor->setEnabled(usable);
    }
    void hold()
    {
        const bool held = m_document.isOnlyShown();
        if (held && isUsable()) {
            m_held = true;
            setUsable(false);
        } else if (!held && m_held) {
            m_held = false;
            setUsable(true);
        }
    }

    QWidget *m_editor;
    const Document &m_document;
    bool m_held = false;
};

} // namespace

void needsChangeableFile(QWidget *editor, const Document &document) { new Holder(editor, document); }

} // namespace waymark
