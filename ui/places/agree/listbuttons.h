// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"

#include <QAbstractButton>

namespace waymark {

/// A theme in the left column: circle, short title, below it "4 of 7 agreed, 1 draft"; on the right a query's mark.
class ThemeButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ThemeButton(QWidget *parent = nullptr);

    void show(const ThemeEntry &entry);
    [[nodiscard]] int theme() const { return m_entry.number; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QStringList titleLines(int width) const;

    ThemeEntry m_entry;
};

/// A statement in the left column: level, number and short title, "draft", a query's mark.
class StatementButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit StatementButton(QWidget *parent = nullptr);

    void show(const StatementEntry &entry);
    [[nodiscard]] StatementNumber statement() const { return m_number; }
    [[nodiscard]] const StatementEntry &entry() const { return *m_entry; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {} // the document decides

private:
    StatementNumber m_number = *StatementNumber::from(1, 1);
    std::optional<StatementEntry> m_entry;
};

} // namespace waymark
