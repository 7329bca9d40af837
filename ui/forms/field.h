// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace waymark {

class PlainLabel;

/// Something to fill in: its label above, the editor, and below it a quiet hint that gives way to what is wrong.
class Field : public QWidget
{
    Q_OBJECT

public:
    /// Takes the editor over. The label's mnemonic leads to it.
    Field(const QString &label, QWidget *editor, const QString &hint = {}, QWidget *parent = nullptr);

    void setHint(const QString &hint);
    /// A sentence, or nothing where all is well. Assistive technology hears it as the editor's description.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const { return m_problem; }
    [[nodiscard]] QWidget *editor() const { return m_editor; }

private:
    void tell();

    QWidget *m_editor;
    PlainLabel *m_below;
    QString m_hint;
    QString m_problem;
};

} // namespace waymark
