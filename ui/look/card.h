// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QWidget>

class QPushButton;

namespace waymark {

/// A surface with round corners and a quiet line; 14 px inside. A chosen card has an accent border and a tint (say the
/// state in words on it, too). A pressable one is a button: Tab reaches it, Enter, Space and a click press it.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    void setSelected(bool selected);
    [[nodiscard]] bool isSelected() const { return m_selected; }
    /// Give a pressable card an accessible name.
    void setPressable(bool pressable);
    [[nodiscard]] bool isPressable() const { return m_pressable; }
    /// Does what a click does.
    void press();

Q_SIGNALS:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    bool m_selected = false;
    bool m_pressable = false;
    bool m_down = false;
};

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
