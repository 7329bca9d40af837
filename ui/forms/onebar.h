// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QSize>
#include <vector>

class QAbstractScrollArea;
class QScrollArea;
class QWidget;

namespace waymark {

/// How high the lists and texts are in something that scrolls, so that no scroll bar is beside another one. Where there
/// is room they have all the height that they can use, the lower ones first; where there is less, each keeps what it
/// was given to be read in. Where not even that fits, the whole scrolls, and they are as long as what they show.
class OneBar : public QObject
{
public:
    explicit OneBar(QScrollArea &area);

    /// What is in the area at this width, in pixels, with all of each list and text in sight.
    [[nodiscard]] int wholeHeight();
    /// Gives each its height, for the size that the area has now.
    void settle();
    /// Brings the line of a list or text that has the keyboard into sight. False where it scrolls by itself, or is
    /// neither.
    bool showLine(const QWidget &focused);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QPointer<QAbstractScrollArea> widget;
        int least = 0;        ///< what it is readable in
        bool isFixed = false; ///< no higher than told: a text among fields
        int given = -1;
    };

    void find();
    void settleLater();
    [[nodiscard]] int needed() const;
    void give(const std::vector<int> &wanted, int most);

    QScrollArea &m_area;
    std::vector<Part> m_parts;
    std::vector<int> m_settledFor;
    bool m_isWhole = false; ///< no list scrolls by itself
    bool m_isDue = false;
    bool m_isSettling = false;
};

} // namespace waymark
