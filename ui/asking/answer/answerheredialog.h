// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/answer/answerhere.h"

#include <QDialog>
#include <QWidget>
#include <memory>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace waymark {

class Field;
class PlainLabel;

/// Where answering here begins: how people are asked and what is promised to them, as a form says it, then who it is
/// and for how many they speak.
class AnswererForm : public QWidget
{
    Q_OBJECT

public:
    explicit AnswererForm(Document &document, QWidget *parent = nullptr);

    /// As the fields say; nothing where they name nobody, which is then said beside them.
    [[nodiscard]] std::optional<AnswerHere::Who> who();
    /// Nobody has sat down yet.
    void clear();

Q_SIGNALS:
    void begun();
    void cancelled();

private:
    QWidget *makeAsking();
    void fillVoices();
    void chooseNobody();
    [[nodiscard]] std::optional<Voice> voice() const;
    void showFields();

    Document &m_document;
    std::vector<Voice> m_voices;
    QComboBox *m_who;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QSpinBox *m_speaks;
    Field *m_whoField;
    Field *m_nameField;
    Field *m_roleField;
    Field *m_speaksField;
};

class AnswererForm;
class AnswerSheet;
class ShownStack;

/// A colleague answers on this computer: first who it is, then one statement after the other, then a page that gives
/// the computer back. It covers what the window shows, and holds nobody else's answers: what was answered here before
/// opens only once somebody has said that it may.
class AnswerHereDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AnswerHereDialog(Document &document, QWidget *parent = nullptr);
    ~AnswerHereDialog() override;

    /// From a statement to the page that gives the computer back, from there and from the first page out.
    void reject() override;
    /// Begins for the voice or name that is in the fields.
    void begin();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    static QString handBackText();
    QWidget *makeHandBack();
    /// Tells first what is still blank.
    void finish();

    Document &m_document;
    std::unique_ptr<AnswerHere> m_answering;
    ShownStack *m_stack;
    AnswererForm *m_form;
    AnswerSheet *m_sheet;
    PlainLabel *m_thanks = nullptr; ///< of the page that gives the computer back
    QWidget *m_handBack;
};

} // namespace waymark
