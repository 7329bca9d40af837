// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/document.h"

#include <QWidget>

namespace waymark {

class PlainLabel;
class ShownStack;

/// The bar at the window's foot: the page's own buttons at the left, and at the right whether all is saved.
class FootBar : public QWidget
{
    Q_OBJECT

public:
    explicit FootBar(Document &document, QWidget *parent = nullptr);

    /// Takes the page's foot as its own; null for none.
    void add(QWidget *page, QWidget *foot);
    void show(QWidget *page);
    /// Ctrl+S: says again, so that it is noticed, that all is saved.
    void answer();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    Document &m_document;
    ShownStack *m_feet;
    PlainLabel *m_saved;
    QHash<QWidget *, QWidget *> m_footOf;
};

} // namespace waymark
