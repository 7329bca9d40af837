// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/tokens.h"

#include <QLabel>
#include <map>
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
    /// Remembered for the last few widths: each time that a page is shown, layouts ask for the same ones again.
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Of the whole text in one line, without what is around it.
    [[nodiscard]] int unbrokenWidth() const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    /// What was measured of a text, and what else it depends on.
    struct Measured
    {
        QString text;
        QFont font;
        QMargins around;
        QSize least;
        int dpi = 0;
        bool isWrapping = false;
        std::map<int, int> heights = {}; ///< by width
        std::optional<int> unbrokenWidth = {};

        bool isOfTheSame(const Measured &other) const
        {
            return text == other.text && font == other.font && around == other.around && least == other.least &&
                   dpi == other.dpi && isWrapping == other.isWrapping;
        }
    };

    void applyFont();
    void applyInk();
    Measured &measured() const;

    TextSize m_size = TextSize::Body;
    TextWeight m_weight = TextWeight::Regular;
    Ink m_ink = Ink::Text;
    bool m_eliding = false;
    std::optional<bool> m_heading;
    mutable Measured m_measured;
};

} // namespace waymark
