// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/limits.h"

#include <QPlainTextEdit>

namespace waymark {

/// Plain text of at most so many characters (UTF-16 units), whatever is pasted. What there is no room for is left out
/// where it was put in, never at the end of what was there, and the window says so.
class TextField : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TextField(const QString &text = {}, int maxLength = maxText, QWidget *parent = nullptr);

    [[nodiscard]] int maxLength() const { return m_maxLength; }

protected:
    void insertFromMimeData(const QMimeData *source) override;

    /// Cuts what is too long; the text changes once more where it does.
    void shorten();

private:
    void tell();

    int m_maxLength;
};

} // namespace waymark
