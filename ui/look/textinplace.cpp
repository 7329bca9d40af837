// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/textinplace.h"

#include <QPlainTextEdit>
#include <algorithm>

namespace waymark {

void showInPlace(QPlainTextEdit &field, const QString &text)
{
    const QString shown = field.toPlainText();
    if (shown == text)
        return;
    qsizetype position = field.textCursor().position();
    const QString after = shown.mid(position);
    if (!text.startsWith(shown.left(position)) && text.endsWith(after))
        position = text.size() - after.size();
    field.setPlainText(text);
    QTextCursor cursor = field.textCursor();
    cursor.setPosition(static_cast<int>(std::min(position, text.size())));
    field.setTextCursor(cursor);
}

} // namespace waymark
