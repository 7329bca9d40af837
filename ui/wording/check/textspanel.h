// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/check/checklist.h"

#include <QScrollArea>

class QVBoxLayout;

namespace waymark {

class TextCard;

/// The texts of one statement or theme, a card for each; or the rows of the document that were left out.
class TextsPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit TextsPanel(WordingCheck &check, QWidget *parent = nullptr);

    /// Makes the cards anew.
    void showRow(const CheckRow &row);
    /// Gives the keyboard to that text, or to the first one.
    void enter(const std::optional<FoundPlace> &place);
    /// The text that has or had the keyboard last; none where there is no text.
    [[nodiscard]] std::optional<FoundPlace> current() const;

Q_SIGNALS:
    void currentChanged();
    void changed();   ///< somebody typed, confirmed or took back
    void confirmed(); ///< by keyboard, in the text: on to the next
    void left();      ///< by Esc

private:
    void addCard(const FoundPlace &place);
    void addBenchmarks(int theme);
    void addLeftOut();
    void setCurrent(TextCard *card);

    WordingCheck &m_check;
    QVBoxLayout *m_column;
    std::vector<TextCard *> m_cards;
    TextCard *m_current = nullptr;
};

} // namespace waymark
