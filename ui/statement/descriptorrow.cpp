// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/descriptorrow.h"

namespace waymark {

DescriptorRow::DescriptorRow(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("descriptors"));
    setAccessibleName(tr("Levels"));
}

void DescriptorRow::show(const std::vector<DescriptorEntry> &entries)
{
    while (m_cards.size() > entries.size()) {
        m_cards.back()->hide();
        m_cards.back()->deleteLater();
        m_cards.pop_back();
    }
    while (m_cards.size() < entries.size()) {
        auto *card = new DescriptorCard(this);
        connect(card, &DescriptorCard::chosen, this, &DescriptorRow::chosen);
        connect(card, &DescriptorCard::markPressed, this, &DescriptorRow::markPressed);
        connect(card, &DescriptorCard::markWanted, this, &DescriptorRow::markWanted);
        m_cards.push_back(card);
        card->setVisible(true);
    }
    m_scale = 0;
    for (std::size_t at = 0; at < entries.size(); ++at)
        m_cards[at]->show(entries[at]);
}

void DescriptorRow::measure(qreal scale)
{
    if (m_scale == scale)
        return;
    m_scale = scale;
    m_contents.clear();
    for (DescriptorCard *card : m_cards) {
        card->setScale(scale);
        m_contents.push_back(card->content());
    }
}

int DescriptorRow::layOut(int width, int preferred, int least, qreal scale)
{
    measure(scale);
    const PlacedCards placed = placeCards(m_contents, width, preferred, DescriptorCard::metrics(scale), least);
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_cards[at]->place(placed.cards[at]);
    return qRound(placed.height);
}

DescriptorCard *DescriptorRow::firstCard() const
{
    for (DescriptorCard *card : m_cards) {
        if (card->entry().chosen)
            return card;
    }
    for (DescriptorCard *card : m_cards) {
        if (card->entry().level > 0 && !card->entry().missing)
            return card;
    }
    return m_cards.empty() ? nullptr : m_cards.front();
}

} // namespace waymark
