// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/statement/agreeview.h"

#include <QCoreApplication>

namespace waymark {

class Document;

/// One voice answering in the program: its own answers to the statements of its themes, one at a time, and nobody
/// else's. The rules of the dialog, with no window.
class AnswerHere
{
    Q_DECLARE_TR_FUNCTIONS(AnswerHere)

public:
    /// Who sits down: a voice of the file, or somebody by name and role.
    struct Who
    {
        std::optional<Voice> voice = {};
        QString name = {};
        QString role = {};
        int speaksFor = 1;
    };

    /// What the voice answered here before; null for nothing. Opening it shows all that was said in it.
    static const Response *before(const Document &document, const std::optional<Voice> &voice);

    /// Goes on with before(), where there is one; else begins.
    AnswerHere(Document &document, const Who &who);

    [[nodiscard]] int count() const { return static_cast<int>(m_statements.size()); }
    [[nodiscard]] int at() const { return m_at; }
    /// Here, or before in another response that counts.
    [[nodiscard]] int answered() const;
    /// Whether anything at all was said, now or before.
    [[nodiscard]] bool isBegun() const;
    void goTo(int at);
    /// To the first statement that is answered nowhere; to the last where there is none.
    void goToBlank();
    /// "You answered this on 3 November. That answer isn't shown here. ..."; empty where it was not answered anywhere
    /// else.
    [[nodiscard]] QString earlierLine() const;

    [[nodiscard]] const Statement &statement() const;
    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] ResponseAnswer answer() const;
    [[nodiscard]] std::vector<DescriptorEntry> descriptors() const;
    /// "The draft is: level 2."; empty where none is to be shown.
    [[nodiscard]] QString draftLine() const;
    /// Whether somebody can say so here: a draft is shown, and there is something above or below it.
    [[nodiscard]] bool offers(Stance stance) const;

    void choose(int level);
    /// To the draft; the same again takes it away. Agreeing gives the draft's level.
    void take(Stance stance);
    /// Of the statement at hand, what was chosen: a level, a stance, or that they do not know.
    void takeAway();
    void doNotKnow();
    void toggleQuery();
    void write(edit::WriteAnswer::Field field, const QString &text);
    void mark(int level, int point, std::optional<Mark> mark);

private:
    [[nodiscard]] const Review &review() const;
    [[nodiscard]] bool isAnsweredHere(StatementNumber statement) const;
    /// The response that answers it as well, which counts; null where there is none.
    [[nodiscard]] const Response *answeredElsewhere(StatementNumber statement) const;
    [[nodiscard]] std::optional<Level> draft() const;
    void record(std::optional<Level> level, bool doNotKnow, std::optional<Stance> stance, bool query);
    [[nodiscard]] std::optional<Stance> stanceOf(std::optional<Level> level) const;

    Document &m_document;
    Response m_response;
    std::vector<StatementNumber> m_statements;
    int m_at = 0;
};

} // namespace waymark
