// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>
#include <vector>

class QPaintDevice;

namespace waymark {

/// A paragraph measured once, so that trying it in many widths costs next to nothing. Breaks where Unicode allows it;
/// what is longer than a line is broken between characters, so that nothing is ever cut off. Widths in the units of
/// the font's device.
class WrappedText
{
public:
    WrappedText() = default;
    /// `device` is what it will be painted on; null for the screen.
    WrappedText(const QString &text, const QFont &font, const QPaintDevice *device = nullptr);

    QStringList lines(qreal width) const;
    int lineCount(qreal width) const;
    /// The width of all of it in one line.
    qreal longestLine() const;

private:
    struct Piece
    {
        QString text;
        qreal whole = 0;   ///< with the white space at its end
        qreal visible = 0; ///< without
    };

    std::vector<Piece> m_pieces;
    QFont m_font;
    qreal m_character = 1; ///< the widest average character, for pieces longer than a line
};

} // namespace waymark
