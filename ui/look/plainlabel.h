// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QLabel>
#include <optional>

namespace waymark {

/// What a text is painted in; the colours come from the palette in force.
enum class Ink { Text, Mute, Accent, Good, Warn };

QColor inkColour(const Tokens &tokens, Ink ink);

/// Text from outside as a tool tip: QToolTip guesses whether a text is markup, this one shows every character.
QString plainToolTip(const QString &text);

/// A label that shows any text literally, in one of the look's sizes. Text from outside belongs in no other label.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &text = {}, QWidget *parent = nullptr);
    PlainLabel(const QString &text, TextSize size, TextWeight weight = TextWeight::Regular, Ink ink = Ink::Text,
               QWidget *parent = nullptr);

    void setSize(TextSize size);
    void setWeight(TextWeight weight);
    void setInk(Ink ink);
    /// Shortened with an ellipsis when there is no room; the whole text is then the tool tip. Not with word wrap.
    void setEliding(bool eliding);
    [[nodiscard]] bool isEliding() const { return m_eliding; }
    /// A title that screen readers find as a heading. Whatever is semi-bold and larger than body text is one unless
    /// this says otherwise.
    void setHeading(bool heading) { m_heading = heading; }
    [[nodiscard]] bool isHeading() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyFont();
    void applyInk();

    TextSize m_size = TextSize::Body;
    TextWeight m_weight = TextWeight::Regular;
    Ink m_ink = Ink::Text;
    bool m_eliding = false;
    std::optional<bool> m_heading;
};

} // namespace waymark
