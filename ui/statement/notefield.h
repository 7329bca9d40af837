// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"

#include <QPlainTextEdit>

namespace waymark {

/// A field for notes. Undo is the document's, over everything; typing is told as it happens and the field says when it
/// is left. What the document holds is shown without moving the cursor more than the text makes necessary.
class NoteField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NoteField(QWidget *parent = nullptr, int longest = maxText);

    /// Shows the document's text.
    void setValue(const QString &text);

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
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onTextChanged();
    /// Shows what the document would take of it, with the cursor where it was.
    void showClean();

    int m_longest;
    bool m_setting = false;
};

} // namespace waymark
