// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"
#include "ui/statement/agreeview.h"

#include <QWidget>

class QPushButton;

namespace waymark {

class AnsweredLine;
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
    /// What colleagues answered; nothing where none of this review did.
    void showAnswered(const std::optional<StatementSpread> &spread);
    /// A sentence that helps on, e.g. "Choose a level first"; empty takes it away. Read aloud as well.
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;

Q_SIGNALS:
    void wordingWanted();
    void presentWanted();
    void queryPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// The title wraps where it has no room on one line, and the longer one gives way to it.
    void fitTitle();

    ThemeBadge *m_badge;
    PlainLabel *m_theme;
    AnsweredLine *m_answered;
    PlainLabel *m_title;
    PlainLabel *m_fullTitle;
    PlainLabel *m_hint;
    PillButton *m_wording;
    QPushButton *m_present;
    PillButton *m_query;
};

} // namespace waymark
