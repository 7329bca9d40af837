// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/card.h"

class QScrollArea;
class QVBoxLayout;

namespace waymark {

class Document;
class LinkButton;
class PlainLabel;

/// The responses that came in: those that somebody has to decide about, and all the others on demand. Each can be used
/// instead of another of the same person, said to be somebody's, or removed.
class ReturnsList : public Card
{
    Q_OBJECT

public:
    explicit ReturnsList(Document &document, QWidget *parent = nullptr);

    /// Hides itself where nothing came in.
    void refresh();

Q_SIGNALS:
    void done();

private:
    void fill();
    QWidget *rowOf(const ReturnEntry &entry);
    void askWhose(const ReturnEntry &entry, QWidget *at);
    void remove(const ReturnEntry &entry);

    Document &m_document;
    ReturnsContent m_content;
    PlainLabel *m_title;
    LinkButton *m_more;
    QVBoxLayout *m_rows;
    QScrollArea *m_scroll;
    bool m_all = false;
};

} // namespace waymark
