// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

class QHBoxLayout;
class QVBoxLayout;

namespace waymark {

/// A card with a title, links beside it, and lines below.
class PrepareCard : public Card
{
    Q_OBJECT

public:
    explicit PrepareCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A link at the right end of the title line.
    class LinkButton *addLink(const QString &text);
    /// Takes the lines away.
    void clear();
    void addText(const QString &text, bool quiet = false, bool strong = false, const QString &toolTip = {});
    void addRow(QWidget *row);

private:
    class PlainLabel *m_title;
    QHBoxLayout *m_head;
    QVBoxLayout *m_lines;
};

} // namespace waymark
