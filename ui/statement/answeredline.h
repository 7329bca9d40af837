// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"

#include <QWidget>

namespace waymark {

class AnswerDots;
class LinkButton;
class PlainLabel;

/// What colleagues answered to a statement, in one quiet line. How they answered is covered until it is asked for, and
/// again at the next statement: this page stands on the projector too.
class AnsweredLine : public QWidget
{
    Q_OBJECT

public:
    explicit AnsweredLine(QWidget *parent = nullptr);

    /// Nothing is shown where no colleague of this review answered anything at all.
    void show(const std::optional<StatementSpread> &spread);
    [[nodiscard]] bool isRevealed() const { return m_revealed; }

private:
    void toggle();
    void present();

    std::optional<StatementSpread> m_spread;
    bool m_revealed = false;
    PlainLabel *m_words;
    AnswerDots *m_dots;
    LinkButton *m_reveal;
};

} // namespace waymark
