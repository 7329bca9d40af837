// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/answer/answerhere.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace waymark {

class Field;

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
    [[nodiscard]] std::optional<Voice> voice() const;
    void showFields();

    Document &m_document;
    std::vector<Voice> m_voices;
    QComboBox *m_who;
    QLineEdit *m_name;
    QLineEdit *m_role;
    QSpinBox *m_speaks;
    Field *m_nameField;
    Field *m_roleField;
    Field *m_speaksField;
};

} // namespace waymark
