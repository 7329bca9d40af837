// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"
#include "ui/statement/notefield.h"
#include "ui/wording/check/wordingcheck.h"

class QBoxLayout;
class QLabel;
class QPushButton;

namespace waymark {

class LinkButton;
class PlainLabel;
class WordingCheck;

/// A field for a whole text: as tall as the text is, with an undo of its own.
class GrowingText : public NoteField
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

Q_SIGNALS:
    void entered();
    /// The cursor is elsewhere; in the field's own pixels.
    void cursorMoved(const QRect &cursor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
};

/// One text that was found: to be read beside ours, typed anew, or said to be right.
class TextCard : public Card
{
    Q_OBJECT

public:
    TextCard(const WordingCheck &check, FoundPlace place, QWidget *parent = nullptr);

    [[nodiscard]] const FoundPlace &place() const { return m_place; }
    /// Shows what became of the text. What is in the field is left alone, but for `anew`.
    void refresh(bool anew = false);
    /// The picture beside shows this text's place.
    void setCurrent(bool current);
    [[nodiscard]] GrowingText *field() const { return m_field; }

Q_SIGNALS:
    void entered();
    void typed(const QString &text);
    void confirmWanted();
    void takeBackWanted();
    void left();                           ///< by Esc
    void cursorMoved(const QRect &cursor); ///< in the card's pixels

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead(const QString &title);
    QWidget *makeOurs();
    QString title() const;
    void arrange();

    const WordingCheck &m_check;
    FoundPlace m_place;
    GrowingText *m_field;
    QBoxLayout *m_body;
    QWidget *m_ours;
    QLabel *m_mark;
    PlainLabel *m_state;
    QPushButton *m_confirm;
    LinkButton *m_back;
};

} // namespace waymark
