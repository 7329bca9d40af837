// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/textspanel.h"

#include "ui/desk/page.h"
#include "ui/forms/formdialog.h"
#include "ui/wording/check/checkwords.h"
#include "ui/wording/check/textcard.h"

#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

TextsPanel::TextsPanel(WordingCheck &check, QWidget *parent) : QScrollArea(parent), m_check(check), m_column(nullptr)
{
    setObjectName(QStringLiteral("textsPanel"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

void TextsPanel::showRow(const CheckRow &row)
{
    m_cards.clear();
    m_current = nullptr;
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, spacing::tiny, 0);
    m_column->setSpacing(spacing::medium);
    auto *heading = wrappingLabel({}, TextSize::Title, Ink::Text);
    heading->setWeight(TextWeight::SemiBold);
    m_column->addWidget(heading);
    if (row.kind == CheckRow::Kind::LeftOut) {
        heading->setText(tr("What was left out"));
        addLeftOut();
    } else if (row.statement) {
        const FoundModel::FoundStatement *statement = m_check.found().statement(*row.statement);
        heading->setText(row.statement->toString() + u' ' + (statement ? statement->title.text : QString()));
        for (const FoundPlace &place : m_check.placesOf(*row.statement))
            addCard(place);
    } else {
        heading->setText(checkwords::placeName(FoundPlace::ofTheme(row.theme)));
        addCard(FoundPlace::ofTheme(row.theme));
        addBenchmarks(row.theme);
    }
    m_column->addStretch(1);
    // What is replaced may be in the middle of telling something.
    if (QWidget *before = takeWidget())
        before->deleteLater();
    setWidget(content);
    // Made after the window was shown, a card is not visible by itself.
    content->show();
    // The first doubtful one is what the page shows.
    const auto open =
        std::ranges::find_if(m_cards, [this](const TextCard *card) { return m_check.text(card->place())->isOpen(); });
    setCurrent(m_cards.empty() ? nullptr : open == m_cards.end() ? m_cards.front() : *open);
}

void TextsPanel::addCard(const FoundPlace &place)
{
    auto *card = new TextCard(m_check, place);
    m_column->addWidget(card);
    m_cards.push_back(card);
    connect(card, &TextCard::entered, this, [this, card] { setCurrent(card); });
    connect(card, &TextCard::typed, this, [this, card](const QString &text) {
        m_check.write(card->place(), text);
        card->refresh();
        Q_EMIT changed();
    });
    connect(card, &TextCard::confirmWanted, this, [this, card] {
        const bool byKeyboard = card->field()->hasFocus();
        m_check.confirm(card->place());
        card->refresh();
        Q_EMIT changed();
        if (byKeyboard)
            Q_EMIT confirmed();
    });
    connect(card, &TextCard::takeBackWanted, this, [this, card] {
        m_check.takeBack(card->place());
        card->refresh(true);
        Q_EMIT changed();
    });
    connect(card, &TextCard::left, this, &TextsPanel::left);
    connect(card, &TextCard::cursorMoved, this, [this, card](const QRect &cursor) {
        const QPoint at = card->mapTo(widget(), cursor.center());
        ensureVisible(at.x(), at.y(), 0, cursor.height() + spacing::page);
    });
}

void TextsPanel::addBenchmarks(int theme)
{
    const FoundModel::FoundTheme *found = m_check.found().theme(theme);
    if (!found)
        return;
    auto *labels = new QLineEdit(found->benchmarks.join(QStringLiteral(", ")));
    labels->setObjectName(QStringLiteral("themeBenchmarks"));
    labels->setMaxLength(60);
    m_column->addWidget(new Field(tr("Gatsby &Benchmarks"), labels,
                                  tr("Their numbers, for example 2, 7. Leave blank if there are none.")));
    connect(labels, &QLineEdit::textEdited, this, [this, theme](const QString &text) {
        m_check.writeBenchmarks(theme, text);
        Q_EMIT changed();
    });
}

void TextsPanel::addLeftOut()
{
    m_column->addWidget(wrappingLabel(tr("These rows aren't statements, so they were skipped. If one of them is a "
                                         "statement, type its text where it belongs."),
                                      TextSize::Small, Ink::Mute));
    constexpr int maxLeftOut = 60;
    for (const QString &line : m_check.found().leftOut().mid(0, maxLeftOut)) {
        auto *label = wrappingLabel(QStringLiteral("\u2022 ") + line.left(600), TextSize::Body, Ink::Text);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_column->addWidget(label);
    }
}

void TextsPanel::setCurrent(TextCard *card)
{
    m_current = card;
    for (TextCard *each : m_cards)
        each->setCurrent(each == card);
    Q_EMIT currentChanged();
}

std::optional<FoundPlace> TextsPanel::current() const
{
    return m_current ? std::optional(m_current->place()) : std::nullopt;
}

void TextsPanel::enter(const std::optional<FoundPlace> &place)
{
    const auto found =
        std::ranges::find_if(m_cards, [&](const TextCard *card) { return place && card->place() == *place; });
    TextCard *card = found == m_cards.end() ? m_current : *found;
    if (!card)
        return;
    widget()->layout()->activate();
    card->field()->setFocus(Qt::OtherFocusReason);
    ensureWidgetVisible(card, 0, spacing::medium);
}

} // namespace waymark
