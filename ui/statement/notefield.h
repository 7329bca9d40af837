// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "core/review/values.h"
#include "ui/forms/textfield.h"
#include "ui/look/card.h"

class QHBoxLayout;

namespace waymark {

/// A field for notes. Undo is the document's, over everything; typing is told as it happens and the field says when it
/// is left. What the document holds is shown without moving the cursor more than the text makes necessary.
class NoteField : public TextField
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr, int maxLength = maxText);

    /// Shows the document's text; what is being typed stays until the document has another one.
    void setValue(const QString &text);

    /// What was typed is the document's text now, though nobody shows it here.
    void takeTyped();

Q_SIGNALS:
    void typed(const QString &text);
    void left();
    void escaped();
    void agreeWanted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void onTextChanged();
    /// Shows what the document would take of it, with the cursor where it was.
    void showClean();

    bool m_setting = false;
    bool m_isTyped = false; ///< since the document's text was shown
    QString m_value;        ///< which that was
};

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

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void describe();
    /// What was added to the head, or else the remark, goes below it where it would be cut off next to the title.
    void arrange();

    edit::Write::Field m_field;
    QString m_placeholder;
    QHBoxLayout *m_head;
    QHBoxLayout *m_below;
    PlainLabel *m_name = nullptr;
    QWidget *m_added = nullptr; ///< to the head
    bool m_isBelow = false;     ///< what arrange() moves
    QString m_before;           ///< what stood there in the review before
    PlainLabel *m_remark;
    NoteField *m_text;
};

} // namespace waymark
