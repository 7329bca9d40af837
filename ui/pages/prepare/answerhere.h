// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"
#include "ui/pages/agree/agreeview.h"

#include <QCoreApplication>

namespace waymark {

class Document;

/// One voice answering in the program: its own answers to the statements of its themes, one at a time, and nobody
/// else's. The rules of the dialog, with no window.
class AnswerHere
{
    Q_DECLARE_TR_FUNCTIONS(AnswerHere)

public:
    /// A voice of the file goes on with what it answered here before; anybody else, by name and role, begins.
    AnswerHere(Document &document, std::optional<Voice> voice, const QString &name, const QString &role);

    [[nodiscard]] int count() const { return static_cast<int>(m_statements.size()); }
    [[nodiscard]] int at() const { return m_at; }
    [[nodiscard]] int answered() const;
    void goTo(int at);

    [[nodiscard]] const Statement &statement() const;
    [[nodiscard]] const Theme &theme() const;
    [[nodiscard]] ResponseAnswer answer() const;
    [[nodiscard]] std::vector<DescriptorEntry> descriptors() const;
    /// "The draft is: level 2."; empty where none is to be shown.
    [[nodiscard]] QString draftLine() const;

    void choose(int level);
    void doNotKnow();
    void toggleQuery();
    void write(edit::WriteAnswer::Field field, const QString &text);
    void mark(int level, int point, std::optional<Mark> mark);

private:
    [[nodiscard]] const Review &review() const;
    [[nodiscard]] std::optional<Level> draft() const;
    void record(std::optional<Level> level, bool doNotKnow, bool query);

    Document &m_document;
    Response m_response;
    std::vector<StatementNumber> m_statements;
    int m_at = 0;
};

} // namespace waymark
