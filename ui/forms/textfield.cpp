// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/textfield.h"

#include "core/base/plaintext.h"
#include "ui/desk/messages.h"

#include <QLocale>
#include <QMimeData>
#include <QUrl>
#include <algorithm>

namespace waymark {

TextField::TextField(const QString &text, int maxLength, QWidget *parent)
    : QPlainTextEdit(text, parent)
    , m_maxLength(maxLength)
{
    connect(this, &QPlainTextEdit::textChanged, this, &TextField::shorten);
}

void TextField::insertFromMimeData(const QMimeData *source)
{
    // Plain text. A file that is dragged here is none; an address that a browser copies is both.
    if (!source->hasText() || std::ranges::any_of(source->urls(), &QUrl::isLocalFile))
        return;
    // Cut before it is in: a million characters take longer to lay out than anyone waits.
    const QString text = cleanText(source->text(), Lines::Many);
    const auto chosen = textCursor().selectedText().size();
    const auto room = std::max<qsizetype>(0, m_maxLength - (document()->characterCount() - 1 - chosen));
    const bool tooLong = text.size() > room;
    insertPlainText(text.left(room));
    if (tooLong)
        tell();
}

void TextField::shorten()
{
    const int over = document()->characterCount() - 1 - m_maxLength; // the last one is the document's end
    if (over <= 0)
        return;
    QTextCursor cursor = textCursor();
    const int from = std::max(0, cursor.position() - over);
    cursor.setPosition(from, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (document()->characterCount() - 1 > m_maxLength)
        setPlainText(toPlainText().left(m_maxLength));
    tell();
}

void TextField::tell()
{
    if (isVisible())
        showNotice(
            this,
            tr("A text here has at most %1 characters. The rest was left out.").arg(QLocale().toString(m_maxLength)));
}

} // namespace waymark
