// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

namespace waymark {

/// The one field for a date: typed or pasted in any of the forms of typedDate(), stepped with the arrow keys, or chosen
/// from a calendar (the button, F4 or Alt+Down). A date counts as soon as it is typed whole; what is not understood
/// stays as it was typed, is told, and leaves the date as it was.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(const QDate &date = {}, QWidget *parent = nullptr);

    [[nodiscard]] QDate date() const { return m_date; }
    void setDate(const QDate &date);
    /// Takes what was typed, and shows it in full. False where it is not understood, and problem() says so.
    bool take();
    /// A sentence, or nothing where all is well.
    [[nodiscard]] const QString &problem() const { return m_problem; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dateChanged(const QDate &date);
    void problemChanged(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void read(const QString &typed);
    void believe(const QDate &date);
    void setProblem(const QString &sentence);
    void step(int by);
    void openCalendar();

    QDate m_date;
    QDate m_before; ///< what it was before the typing that is not taken yet
    QString m_problem;
    QAction *m_calendar;
};

} // namespace waymark
