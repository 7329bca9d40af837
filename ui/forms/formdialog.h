// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDialog>
#include <QHash>
#include <QWidget>
#include <optional>

class QCheckBox;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;
class QString;
class QVBoxLayout;

namespace waymark {

/// Shows a text in a field in which someone can be typing: the cursor stays between the characters that it was
/// between, as far as they are still there.
void showInPlace(QPlainTextEdit &field, const QString &text);

/// Makes a field as high as so many lines of its text are, so that it scrolls with one more and with none of them.
void setLines(QPlainTextEdit &field, int lines);

class DateEdit;
class OneBar;
class PlainLabel;

/// Something to fill in: its label above, the editor, and below it a quiet hint that gives way to what is wrong.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over. The label's mnemonic leads to it.
    Field(const QString &label, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);

    /// What another field decides on, such as whose priorities these are.
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    /// A sentence, or nothing where all is well. Assistive technology hears it as the editor's description.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void tell();

    QWidget *m_editor;
    PlainLabel *m_above;
    PlainLabel *m_below;
    QString m_hint;
    QString m_problem;
};

/// A date that can be none: ticked and chosen, or not ticked.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive technology reads. `proposal` is shown until there is a date of its own.
    OptionalDate(const QString &name, const QDate &proposal, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &date);
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QCheckBox *tick() const { return m_tick; }
    /// Words beside the tick; without any it is only read out what it is for.
    void setTickText(const QString &text);
    [[nodiscard]] DateEdit *editor() const { return m_date; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_tick;
    DateEdit *m_date;
    QString m_name;
};

class Document;

/// A dialog that asks before it is closed. The program is not ended over it either: see Program::isReadyToEnd().
class AsksBeforeClosing
{
public:
    /// Whether closing by accident would lose something.
    [[nodiscard]] virtual bool wouldBeMissed() const = 0;

protected:
    ~AsksBeforeClosing() = default;
};

/// What every dialog of ours is: a heading, a body that scrolls where the screen is small, and a row of buttons of
/// which one is primary. Enter presses the button that has the focus, and accepts wherever else the keyboard is. Esc
/// closes, but asks first where something that was typed would be lost.
class FormDialog : public QDialog, public AsksBeforeClosing
{
    Q_OBJECT

public:
    void accept() override;
    void reject() override;
    /// Here what was typed, in any field but a password's.
    [[nodiscard]] bool wouldBeMissed() const override;

protected:
    FormDialog(const QString &heading, const QString &introduction, QWidget *parent);

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setIntroduction(const QString &text);
    /// The primary button, which accepts, next to one that closes the dialog; alone where there is nothing to leave
    /// undone. Answers with the one that closes.
    QPushButton *setButtons(const QString &accept, const QString &close);
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }
    /// Left of the buttons.
    void addToFoot(QWidget *widget);
    /// For a body with nothing in it but text, which the keyboard scrolls.
    void nameBody();
    /// Opens with a body of this height, or more: for one that fills while it is open. It is made lower where the
    /// screen is.
    void setRoomyBody(int height) { m_roomy = height; }
    /// Above the buttons, where it is in sight however far the body is scrolled.
    void addAboveFoot(QWidget *widget);
    /// Shows in this dialog, and nowhere else, why an edit was refused.
    void watch(Document &document);
    /// Marks the field, brings it into sight and gives it the keyboard.
    void pointTo(Field *field, const QString &sentence);
    /// A sentence above the buttons; nothing takes it away.
    void setTrouble(const QString &sentence);

    /// Does what the dialog is for; false leaves it open.
    virtual bool submit() = 0;

    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void showEvent(QShowEvent *event) override;

private:
    void fit();
    /// Takes the dates that were typed. False where one is not understood: it gets the keyboard, and the reason is
    /// told.
    bool takeDates();

    PlainLabel *m_introduction;
    QScrollArea *m_scroll;
    OneBar *m_oneBar = nullptr;
    QVBoxLayout *m_body;
    PlainLabel *m_trouble;
    QHBoxLayout *m_foot;
    QPushButton *m_accept = nullptr;
    int m_roomy = 0;
    bool m_fitted = false;
    QHash<const QWidget *, QString> m_first; ///< what each field held when the dialog appeared
};

} // namespace waymark
