// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places/agree/statementlist.h"

#include "ui/look/linkbutton.h"
#include "ui/places/agree/listbuttons.h"

#include <QVBoxLayout>

namespace waymark {

StatementList::StatementList(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this)), m_agree(new LinkButton)
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(1);
    m_agree->setParent(this);
    m_agree->setObjectName(QStringLiteral("agreeTheme"));
    m_agree->setContentsMargins(0, 0, 0, 0);
    connect(m_agree, &QAbstractButton::clicked, this, &StatementList::agreeThemeWanted);
}

StatementButton *StatementList::currentRow() const
{
    for (StatementButton *row : m_statements) {
        if (row->isChecked())
            return row;
    }
    return nullptr;
}

void StatementList::show(const std::vector<ThemeEntry> &themes, bool locked)
{
    const bool hadFocus = currentRow() && currentRow()->hasFocus();
    arrange(themes);
    std::size_t at = 0;
    for (const ThemeEntry &theme : themes) {
        m_themes[at++]->show(theme);
        if (!theme.current)
            continue;
        for (std::size_t row = 0; row < theme.statements.size(); ++row)
            m_statements[row]->show(theme.statements[row]);
        m_agree->setText(tr("Agree %n draft(s)", nullptr, theme.drafts));
        m_agree->setToolTip(tr("Agrees all drafts of this theme at once"));
        m_agree->setVisible(theme.drafts > 0 && !locked);
    }
    m_rows->activate();
    if (hadFocus && currentRow())
        currentRow()->setFocus(Qt::OtherFocusReason);
}

void StatementList::arrange(const std::vector<ThemeEntry> &themes)
{
    int opened = 0;
    std::size_t wanted = 0;
    for (const ThemeEntry &theme : themes) {
        if (theme.current) {
            opened = theme.number;
            wanted = theme.statements.size();
        }
    }
    if (m_themes.size() == themes.size() && m_opened == opened && m_statements.size() == wanted)
        return;
    m_opened = opened;
    while (QLayoutItem *item = m_rows->takeAt(0))
        delete item;
    while (m_themes.size() > themes.size()) {
        m_themes.back()->deleteLater();
        m_themes.pop_back();
    }
    while (m_themes.size() < themes.size()) {
        auto *row = new ThemeButton(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT themeChosen(row->theme()); });
        m_themes.push_back(row);
    }
    while (m_statements.size() > wanted) {
        m_statements.back()->hide();
        m_statements.back()->deleteLater();
        m_statements.pop_back();
    }
    while (m_statements.size() < wanted) {
        auto *row = new StatementButton(this);
        connect(row, &QAbstractButton::clicked, this, [this, row] { Q_EMIT statementChosen(row->statement()); });
        m_statements.push_back(row);
    }
    const auto add = [&](QWidget *row) {
        m_rows->addWidget(row);
        row->setVisible(true);
    };
    std::size_t at = 0;
    for (const ThemeEntry &theme : themes) {
        add(m_themes[at++]);
        if (!theme.current)
            continue;
        for (StatementButton *row : m_statements)
            add(row);
        m_rows->addWidget(m_agree, 0, Qt::AlignRight);
    }
    m_rows->addStretch(1);
}

} // namespace waymark
