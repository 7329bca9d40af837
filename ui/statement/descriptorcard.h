// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"
#include "ui/statement/cardgeometry.h"

#include <QAbstractButton>

namespace waymark {

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

} // namespace waymark
