// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace waymark {

class PlainLabel;

/// A strip across a window that says what is wrong for as long as it is wrong, with the button that helps. Screen
/// readers announce it when it appears; the keyboard reaches it, to have it read again.
class AlertBar : public QWidget
{
    Q_OBJECT

public:
    explicit AlertBar(QWidget *parent = nullptr);

    QString text() const;
    /// Hidden where there is nothing to say.
    void setText(const QString &text);
    QPushButton *button() const { return m_button; }

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_text;
    QPushButton *m_button;
};

} // namespace waymark
