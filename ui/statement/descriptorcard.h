// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/values.h"
#include "ui/statement/agreeview.h"
#include "ui/statement/cardgeometry.h"

#include <QAbstractButton>
#include <optional>

namespace waymark {

QString markName(std::optional<Mark> mark); ///< "In place", "Not yet", "Query", "Not marked"

/// The bullet of a point, which is also its mark: a dot, a tick, a ring or a question mark; an empty box to tick,
/// instead of the dot, while its card is the one that people deal with. Pressing goes round all four; the menu has them
/// by name.
class PointMarkButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PointMarkButton(QWidget *parent = nullptr);

    void show(std::optional<Mark> mark, bool emphasised, const QString &point);
    [[nodiscard]] std::optional<Mark> mark() const { return m_mark; }
    [[nodiscard]] QSize sizeHint() const override { return {18, 19}; }

Q_SIGNALS:
    void markWanted(std::optional<waymark::Mark> mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool invites() const;

    std::optional<Mark> m_mark;
    bool m_emphasised = false;
};

class PointMarkButton;

/// One descriptor to choose, the whole card being the button: to the keyboard and to assistive technology a radio
/// button "Level 2: ...". It shows what the document says, never what was pressed.
class DescriptorCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DescriptorCard(QWidget *parent = nullptr);

    void show(const DescriptorEntry &entry);
    [[nodiscard]] const DescriptorEntry &entry() const { return m_entry; }
    [[nodiscard]] CardContent content() const;
    void place(const PlacedCard &placed);
    [[nodiscard]] const PlacedCard &placed() const { return m_placed; }
    [[nodiscard]] const std::vector<PointMarkButton *> &marks() const { return m_marks; }
    [[nodiscard]] QSize sizeHint() const override { return m_placed.rect.size().toSize(); }

    /// The text is so much larger than body text, where there is room for it: 1 to 1.5.
    void setScale(qreal scale);
    static CardMetrics metrics(qreal scale = 1);

Q_SIGNALS:
    void chosen(int level);
    void markPressed(int level, int point);
    void markWanted(int level, int point, std::optional<waymark::Mark> mark);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {} // the document decides
    bool event(QEvent *event) override;

private:
    void showMarks();
    QFont pointFont(bool emphasised) const;
    QFont smallFont() const;
    QString footText() const;
    bool invites() const;
    void paintPoints(QPainter &painter, const struct Tokens &tokens) const;

    DescriptorEntry m_entry;
    qreal m_scale = 1;
    PlacedCard m_placed;
    std::vector<PointMarkButton *> m_marks;
};

/// The descriptors of a statement, side by side and whole.
class DescriptorRow : public QWidget
{
    Q_OBJECT

public:
    explicit DescriptorRow(QWidget *parent = nullptr);

    /// Whose levels they are, for a screen reader: number and title.
    void setStatement(const QString &name);
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
    /// What can be done with a level, at a place of the screen.
    void menuWanted(int level, QPoint place);

private:
    void measure(qreal scale);

    std::vector<DescriptorCard *> m_cards;
    std::vector<CardContent> m_contents; ///< measured when the words changed, not with each resizing
    qreal m_scale = 0;                   ///< that they were measured with; 0 before
};

} // namespace waymark
