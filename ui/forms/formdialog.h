// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace waymark {

class Document;
class Field;
class PlainLabel;

/// What every dialog of ours is: a heading, a body that scrolls where the screen is small, and a row of buttons of
/// which one is primary. Enter presses the button that has the focus, and accepts wherever else the keyboard is. Esc
/// closes, but asks first where much would be lost.
class FormDialog : public QDialog
{
    Q_OBJECT

public:
    void accept() override;
    void reject() override;

protected:
    FormDialog(const QString &heading, const QString &introduction, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setIntroduction(const QString &text);
    /// The primary button, which accepts, beside one that closes the dialog; alone where there is nothing to leave
    /// undone.
    void setButtons(const QString &accept, const QString &close);
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    /// Left of the buttons.
    void addToFoot(QWidget *widget);
    /// Shows what an edit was refused for in this dialog, too.
    void watch(Document &document);
    /// Marks the field, brings it into sight and gives it the keyboard.
    void pointTo(Field *field, const QString &sentence);
    /// A sentence above the buttons; nothing takes it away.
    void setTrouble(const QString &sentence);

    /// Does what the dialog is for; false keeps it open.
    virtual bool submit() = 0;
    /// Whether so much was filled in that closing by accident would hurt.
    [[nodiscard]] virtual bool wouldBeMissed() const { return false; }

    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();

    PlainLabel *m_introduction;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body;
    PlainLabel *m_trouble;
    QHBoxLayout *m_foot;
    QPushButton *m_accept = nullptr;
    bool m_fitted = false;
};

} // namespace waymark
