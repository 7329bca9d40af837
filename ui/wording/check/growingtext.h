// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/notefield.h"

namespace waymark {

/// A field for a whole text: as tall as the text is, with an undo of its own.
class GrowingText : public NoteField
{
    Q_OBJECT

public:
    explicit GrowingText(QWidget *parent = nullptr);

Q_SIGNALS:
    void entered();
    /// The cursor stands elsewhere; in the field's own pixels.
    void cursorMoved(const QRect &cursor);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
};

} // namespace waymark
