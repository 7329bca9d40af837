// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/look/card.h"

class QHBoxLayout;

namespace waymark {

class NoteField;
class PlainLabel;

/// A card with a title and a field to write in.
class NoteCard : public Card
{
    Q_OBJECT

public:
    NoteCard(edit::Write::Field field, const QString &title, const QString &placeholder, QWidget *parent = nullptr);

    /// A remark beside the title, e.g. "private"; `whole` says it in a sentence.
    void setRemark(const QString &remark, const QString &whole);
    /// A command at the right end of the card's head.
    void addToHead(QWidget *widget);
    /// `before` is what was noted last time: shown in the empty field, and as its tip.
    void show(const QString &text, bool locked, const QString &before = {});
    [[nodiscard]] NoteField *field() const { return m_text; }
    [[nodiscard]] edit::Write::Field kind() const { return m_field; }

private:
    edit::Write::Field m_field;
    QString m_placeholder;
    QHBoxLayout *m_head;
    PlainLabel *m_remark;
    NoteField *m_text;
};

} // namespace waymark
