// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/forgetting.h"

#include <QRegularExpression>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace waymark {

class PlainLabel;

/// A text that names a person, to be changed where it stands, or left where it means something else. A copied file is
/// not changed in here: it is taken out, or left.
class MendRow : public QWidget
{
    Q_OBJECT

public:
    /// `name` finds the person, `whole` their full name, which cannot be left.
    MendRow(const NamingText &text, const QString &where, const QRegularExpression &name,
            const QRegularExpression &whole, QWidget *parent = nullptr);

    [[nodiscard]] const TextPlace &place() const { return m_text.place; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool isChanged() const;
    [[nodiscard]] bool isLeft() const;
    /// Nothing is left to do here.
    [[nodiscard]] bool isSettled() const;
    /// Puts `words` wherever the name stands.
    void replaceName(const QString &words);
    [[nodiscard]] QPlainTextEdit *editor() const { return m_editor; }

Q_SIGNALS:
    void edited();

private:
    void tell();
    [[nodiscard]] bool isFile() const { return m_text.place.field == attachedBytesField; }

    NamingText m_text;
    QRegularExpression m_name;
    QRegularExpression m_whole;
    QPlainTextEdit *m_editor;
    QCheckBox *m_leave;
    QCheckBox *m_takeOut;
    PlainLabel *m_state;
};

} // namespace waymark
