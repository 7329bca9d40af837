// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedLayout>
#include <QWidget>

namespace waymark {

/// A stack that asks for the room of what it shows. Qt's own asks for that of its largest part, hidden or not: a page
/// would scroll, and a bar be high, for the sake of what no one sees.
class ShownStack : public QWidget
{
    Q_OBJECT

public:
    explicit ShownStack(QWidget *parent = nullptr);

    int addWidget(QWidget *widget) { return m_layout->addWidget(widget); }
    void setCurrentIndex(int index) { m_layout->setCurrentIndex(index); }
    void setCurrentWidget(QWidget *widget) { m_layout->setCurrentWidget(widget); }
    [[nodiscard]] int currentIndex() const { return m_layout->currentIndex(); }
    [[nodiscard]] QWidget *currentWidget() const { return m_layout->currentWidget(); }
    [[nodiscard]] QWidget *widget(int index) const { return m_layout->widget(index); }
    [[nodiscard]] int count() const { return m_layout->count(); }

private:
    QStackedLayout *m_layout;
};

} // namespace waymark
