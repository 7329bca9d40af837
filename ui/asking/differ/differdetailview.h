// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/asking/differ/differcontent.h"
#include "ui/look/card.h"

class QPushButton;
class QVBoxLayout;

namespace waymark {

class AnswerDots;
class LinkButton;
class PlainLabel;
class ThemeBadge;

/// One statement of the agenda in full: its answers, what they come to in plain words, and what colleagues wrote.
class DifferDetailView : public Card
{
    Q_OBJECT

public:
    explicit DifferDetailView(QWidget *parent = nullptr);

    void show(const DifferDetail &detail);

Q_SIGNALS:
    void opened();

private:
    void makeHead(QVBoxLayout *column);
    void fillWords(const DifferDetail &detail);

    std::optional<DifferDetail> m_shown;
    ThemeBadge *m_badge;
    PlainLabel *m_title;
    PlainLabel *m_standing;
    PlainLabel *m_answers;
    PlainLabel *m_withheld;
    AnswerDots *m_dots;
    QVBoxLayout *m_figures;
    LinkButton *m_explain;
    PlainLabel *m_explained;
    QVBoxLayout *m_words;
    QPushButton *m_open;
};

} // namespace waymark
