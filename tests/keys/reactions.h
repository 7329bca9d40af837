// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/keys/surfaces.h"

#include <QObject>
#include <QPointer>
#include <QStringList>

namespace waymark::testing {

/// What could have the focus: visible, enabled and not only the outside of something that has it.
std::vector<QWidget *> focusables(QWidget &window);
/// Those of them that Tab is to come to.
std::vector<QWidget *> expectedStops(QWidget &window);
/// Its class, its name or that of the next parent with one, and its text.
QString described(const QWidget *widget);

struct Stroke
{
    QString name;
    Qt::Key key = Qt::Key_Space;
    QString text;
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
};

/// Watches everything that a key could do besides changing the widget that has the focus. Windows that open are noted,
/// and closed at once.
class Reactions : public QObject
{
public:
    explicit Reactions(Surface &surface);
    ~Reactions() override;

    /// Sends the key to the widget and answers with all it did, a line for each; empty for nothing.
    QStringList anyAt(QWidget &widget, const Stroke &stroke);
    /// Likewise for what a widget may do by itself, as a field does that is typed into: the file and the focus may
    /// change, answers and windows may not.
    QStringList beyondItself(QWidget &widget, const Stroke &stroke);
    /// Whether an answer was changed by what was written later than its key: a line, or none.
    QStringList sinceLast();

private:
    bool eventFilter(QObject *watched, QEvent *event) override;
    [[nodiscard]] QString answers() const;

    Surface &m_surface;
    QString m_answers;
    QStringList m_opened;
    int m_changes = 0;
    bool m_closed = false;
};

} // namespace waymark::testing
