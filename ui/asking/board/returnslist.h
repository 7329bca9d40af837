// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/returns.h"
#include "ui/look/card.h"

class QScrollArea;
class QVBoxLayout;

namespace waymark {

/// One response that came in, as the list of them shows it.
struct ReturnEntry
{
    ResponseId id;
    QString who;                ///< whose it is, or the name as claimed
    QString about;              ///< when it came, how much it answers, what is to be known of it
    QString question = {};      ///< what somebody has to decide; empty for nothing
    bool canBeUsed = false;     ///< another one of the same voice counts that speaks of the same statements
    bool canBeAdded = false;    ///< it doesn't count, and would add something to those that do
    bool canBeSetAside = false; ///< it waits for the choice, and another one counts in its place
    bool isToDecide = false;    ///< it waits for the choice
    bool isMatched = false;
    std::vector<std::pair<QString, Voice>> likely = {}; ///< one of them it is, where it is under another name

    friend bool operator==(const ReturnEntry &, const ReturnEntry &) = default;
};

struct ReturnsContent
{
    std::vector<ReturnEntry> toDecide; ///< newer ones of the same voice, then those of nobody in the file
    std::vector<ReturnEntry> others;   ///< the latest first
    /// Whose a response may be.
    std::vector<std::pair<QString, Voice>> voices;
    bool locked = false;

    friend bool operator==(const ReturnsContent &, const ReturnsContent &) = default;
};

ReturnsContent returnsContent(const Workspace &workspace, const Review &review);

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
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void done();

private:
    void fill();
    void fitRows();
    int focusedRow() const;
    void goOn(int acted);
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
