// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark {

class LinkButton;
class StatementButton;
class ThemeButton;

/// All themes, the current one opened to its statements.
class StatementList : public QWidget
{
    Q_OBJECT

public:
    explicit StatementList(QWidget *parent = nullptr);

    void show(const std::vector<ThemeEntry> &themes, bool locked);
    [[nodiscard]] StatementButton *currentRow() const;

Q_SIGNALS:
    void themeChosen(int theme);
    void statementChosen(waymark::StatementNumber statement);
    void agreeThemeWanted();

private:
    void arrange(const std::vector<ThemeEntry> &themes);

    QVBoxLayout *m_rows;
    std::vector<ThemeButton *> m_themes;
    std::vector<StatementButton *> m_statements;
    LinkButton *m_agree;
    int m_opened = 0; ///< the theme whose statements are shown
};

} // namespace waymark
