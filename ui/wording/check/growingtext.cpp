// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/textcard.h"

#include "ui/look/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QResizeEvent>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace waymark {

GrowingText::GrowingText(QWidget *parent) : NoteField(parent)
{
    setUndoRedoEnabled(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(spacing::small);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &GrowingText::fit);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (hasFocus())
            Q_EMIT cursorMoved(cursorRect().translated(viewport()->pos()));
    });
    fit();
}

void GrowingText::fit()
{
    // A plain text document measures itself in lines.
    const qreal lines = std::max(1.0, document()->documentLayout()->documentSize().height());
    const qreal text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    const int height = static_cast<int>(std::ceil(text)) + 2 * frameWidth();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
    verticalScrollBar()->setValue(0);
}

void GrowingText::resizeEvent(QResizeEvent *event)
{
    NoteField::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void GrowingText::paintEvent(QPaintEvent *event)
{
    QPlainTextEdit::paintEvent(event); // the frame shows where the keyboard is: no line under the text as in a note
}

void GrowingText::focusInEvent(QFocusEvent *event)
{
    NoteField::focusInEvent(event);
    Q_EMIT entered();
}

} // namespace waymark
