// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field.h"

#include "ui/look/plainlabel.h"

#include <QVBoxLayout>

namespace waymark {

Field::Field(const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_below(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute))
    , m_hint(hint)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(spacing::tiny);
    auto *above = new PlainLabel(label, TextSize::Body, TextWeight::SemiBold);
    above->setBuddy(editor);
    column->addWidget(above);
    column->addWidget(editor);
    m_below->setWordWrap(true);
    column->addWidget(m_below);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    tell();
}

void Field::setHint(const QString &hint)
{
    m_hint = hint;
    tell();
}

void Field::setProblem(const QString &sentence)
{
    m_problem = sentence;
    tell();
}

void Field::tell()
{
    const bool wrong = !m_problem.isEmpty();
    const QString text = wrong ? tr("! %1", "a problem beside a field").arg(m_problem) : m_hint;
    m_below->setInk(wrong ? Ink::Warn : Ink::Mute);
    m_below->setText(text);
    m_below->setVisible(!text.isEmpty());
    m_editor->setAccessibleDescription(wrong ? m_problem : m_hint);
}

} // namespace waymark
