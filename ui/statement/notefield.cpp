// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statement/notefield.h"

#include "core/base/plaintext.h"
#include "ui/forms/formdialog.h"
#include "ui/forms/textfield.h"
#include "ui/look/accessible.h"
#include "ui/look/keyboard.h"
#include "ui/look/plainlabel.h"
#include "ui/look/tokens.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>

namespace waymark {
namespace {

bool isDocumentsUndo(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier);
}

} // namespace

NoteField::NoteField(QWidget *parent, int maxLength) : TextField({}, maxLength, parent)
{
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumHeight(0);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::onTextChanged);
}

void NoteField::setValue(const QString &text)
{
    // Something else was changed while this is typed: the document's text is the old one until it is written.
    if (m_isTyped && hasFocus() && text == m_value)
        return;
    m_value = text;
    m_isTyped = false;
    m_setting = true;
    showInPlace(*this, text);
    m_setting = false;
}

void NoteField::takeTyped()
{
    m_value = toPlainText();
    m_isTyped = false;
}

void NoteField::onTextChanged()
{
    if (m_setting)
        return;
    m_isTyped = true;
    showClean();
    Q_EMIT typed(toPlainText());
}

void NoteField::showClean()
{
    const QString text = toPlainText();
    const QString clean = cleanText(text, Lines::Many);
    if (clean == text)
        return;
    const auto position = cleanText(text.left(textCursor().position()), Lines::Many).size();
    QTextCursor all(document());
    m_setting = true;
    all.select(QTextCursor::Document);
    all.insertText(clean); // not setPlainText(): where the field has an undo of its own, that would end it
    m_setting = false;
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(position));
    setTextCursor(cursor);
}

bool NoteField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isUndoRedoEnabled() &&
        isDocumentsUndo(*static_cast<QKeyEvent *>(event))) {
        event->ignore(); // the window's Undo shortcut gets it
        return true;
    }
    return TextField::event(event);
}

void NoteField::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isUndoRedoEnabled() && isDocumentsUndo(*event))
        event->ignore();
    else if (enter && event->modifiers().testFlag(Qt::ControlModifier) && !event->isAutoRepeat())
        Q_EMIT agreeWanted();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT escaped();
    else {
        TextField::keyPressEvent(event);
        if (belongsToFocus(*this, *event))
            event->accept(); // at the end of the text, too, an arrow does not leave the statement
    }
}

void NoteField::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.fillRect(QRect(0, viewport()->height() - 2, viewport()->width(), 2), Tokens::of(palette()).accent);
}

void NoteField::focusInEvent(QFocusEvent *event)
{
    TextField::focusInEvent(event);
    viewport()->update();
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    TextField::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason)
        Q_EMIT left();
}

NoteCard::NoteCard(edit::Write::Field field, const QString &title, const QString &placeholder, QWidget *parent)
    : Card(parent)
    , m_field(field)
    , m_placeholder(placeholder)
    , m_head(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_remark(new PlainLabel({}, TextSize::Small, TextWeight::Regular, Ink::Mute, this))
    , m_text(new NoteField(this))
{
    setContentsMargins(0, 0, 0, 0);
    m_name = new PlainLabel(title, TextSize::Body, TextWeight::SemiBold, Ink::Text, this);
    m_text->setAccessibleName(title);
    m_text->setPlaceholderText(placeholder);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->viewport()->setAutoFillBackground(false);
    m_text->document()->setDocumentMargin(1);
    m_remark->setEliding(true);
    m_head->setSpacing(spacing::small);
    m_head->addWidget(m_name);
    m_head->addWidget(m_remark, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(spacing::medium, spacing::small, spacing::small, spacing::small);
    all->setSpacing(2);
    all->addLayout(m_head);
    all->addLayout(m_below);
    all->addWidget(m_text, 1);
    setFocusProxy(m_text);
}

void NoteCard::setRemark(const QString &remark, const QString &whole)
{
    m_remark->setText(remark);
    setPlainToolTip(*m_remark, whole);
    describe();
    arrange();
}

void NoteCard::describe()
{
    QStringList said{m_remark->accessibleDescription(), m_before};
    said.removeAll(QString());
    m_text->setAccessibleDescription(said.join(u'\n'));
}

void NoteCard::addToHead(QWidget *widget)
{
    m_added = widget;
    m_head->addWidget(widget);
}

void NoteCard::arrange()
{
    QWidget *next = m_added ? m_added : m_remark;
    const QMargins around = layout()->contentsMargins();
    const int room = width() - around.left() - around.right() - m_name->sizeHint().width() - 2 * spacing::small;
    const bool isBelow = next->sizeHint().width() > room;
    if (isBelow == m_isBelow)
        return;
    m_isBelow = isBelow;
    (isBelow ? m_head : m_below)->removeWidget(next);
    if (isBelow)
        m_below->addWidget(next, 0, Qt::AlignLeft);
    else
        m_head->addWidget(next, next == m_remark ? 1 : 0);
}

bool NoteCard::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return Card::event(event);
}

void NoteCard::resizeEvent(QResizeEvent *event)
{
    arrange();
    Card::resizeEvent(event);
}

void NoteCard::show(const QString &text, bool locked, const QString &before)
{
    m_text->setPlaceholderText(before.isEmpty() ? m_placeholder : before);
    setPlainToolTip(*m_text, before);
    m_before = before;
    describe();
    m_text->setValue(text);
    m_text->setReadOnly(locked);
}

} // namespace waymark
