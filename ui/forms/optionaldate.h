// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QWidget>
#include <optional>

class QCheckBox;
class QDateEdit;

namespace waymark {

/// A date that may be none: ticked and chosen, or not ticked.
class OptionalDate : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what assistive technology reads. `proposal` is shown until there is a date of its own.
    OptionalDate(const QString &name, const QDate &proposal, QWidget *parent = nullptr);

    void setDate(const std::optional<QDate> &date);
    [[nodiscard]] std::optional<QDate> date() const;
    [[nodiscard]] QCheckBox *tick() const { return m_tick; }
    [[nodiscard]] QDateEdit *editor() const { return m_date; }

Q_SIGNALS:
    void changed();

private:
    QCheckBox *m_tick;
    QDateEdit *m_date;
};

} // namespace waymark
