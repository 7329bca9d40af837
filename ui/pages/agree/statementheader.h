// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/agree/agreeview.h"

#include <QWidget>

class QPushButton;

namespace waymark {

class PillButton;
class PlainLabel;
class ThemeBadge;

/// Above the descriptors: theme, statement, which wording, Present and the query.
class StatementHeader : public QWidget
{
    Q_OBJECT

public:
    explicit StatementHeader(QWidget *parent = nullptr);

    void show(const StatementView &view);
    /// A sentence that helps on, e.g. "Choose a level first"; empty takes it away. Read aloud as well.
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;

    [[nodiscard]] std::vector<QWidget *> tabStops() const;

Q_SIGNALS:
    void wordingWanted();
    void presentWanted();
    void queryPressed();

private:
    ThemeBadge *m_badge;
    PlainLabel *m_theme;
    PlainLabel *m_title;
    PlainLabel *m_fullTitle;
    PlainLabel *m_hint;
    PillButton *m_wording;
    QPushButton *m_present;
    PillButton *m_query;
};

} // namespace waymark
