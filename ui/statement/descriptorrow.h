// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/descriptorcard.h"

namespace waymark {

/// The descriptors of a statement, side by side and whole.
class DescriptorRow : public QWidget
{
    Q_OBJECT

public:
    explicit DescriptorRow(QWidget *parent = nullptr);

    void show(const std::vector<DescriptorEntry> &entries);
    /// Lays the cards out and answers how high they are; `preferred` and `least` as in placeCards().
    /// The text is `scale` times body text.
    int layOut(int width, int preferred, int least, qreal scale);
    [[nodiscard]] const std::vector<DescriptorCard *> &cards() const { return m_cards; }
    /// The card where the keyboard starts: the chosen one, or the lowest that has a text.
    [[nodiscard]] DescriptorCard *firstCard() const;

Q_SIGNALS:
    void chosen(int level);
    void markPressed(int level, int point);
    void markWanted(int level, int point, std::optional<waymark::Mark> mark);

private:
    void measure(qreal scale);

    std::vector<DescriptorCard *> m_cards;
    std::vector<CardContent> m_contents; ///< measured when the words changed, not with each resizing
    qreal m_scale = 0;                   ///< that they were measured with; 0 before
};

} // namespace waymark
