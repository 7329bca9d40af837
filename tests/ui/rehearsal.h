// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/spread.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"

#include <map>

namespace waymark::testing {

/// A school that rehearses its review: twelve colleagues and two groups with their themes, and the files in which they
/// answer. What they said is kept beside the document, counted without it, so that both can be held together.
class RehearsingSchool : public OpenFile
{
public:
    struct Colleague
    {
        QString name;
        QString role; ///< a key of knownRoles()
        PersonId id;
    };

    RehearsingSchool();

    /// The present review; last year's is finished.
    [[nodiscard]] ReviewId review() const { return m_review; }
    [[nodiscard]] const std::vector<Colleague> &colleagues() const { return m_colleagues; }
    [[nodiscard]] const std::vector<StatementNumber> &statements() const { return m_statements; }
    /// The levels that a statement has something to read at, and "not in place".
    [[nodiscard]] std::vector<int> offered(StatementNumber statement) const;
    [[nodiscard]] int lastYear(StatementNumber statement) const { return offered(statement)[1]; }

    /// Everybody fills in the form made for them: a file for each, in `answersFolder()`.
    void everybodyAnswers();
    /// The same form once more, with other answers; answers with the file's path.
    QString answersAgain(const QString &name);
    [[nodiscard]] QString answersFolder() const { return folder.filePath(QStringLiteral("answers")); }

    /// What the files that count say, statement by statement.
    [[nodiscard]] Counts counts(StatementNumber statement) const;
    [[nodiscard]] int answers(StatementNumber statement) const;
    /// Whether so many answered that they may be shown: a group whose members answered too is no one else.
    [[nodiscard]] bool isTold(StatementNumber statement) const;
    [[nodiscard]] int queries(StatementNumber statement) const;
    /// Level 0 upwards; the lower one of a middle pair.
    [[nodiscard]] int median(StatementNumber statement) const { return medianCategories(counts(statement))->low; }

private:
    struct Said
    {
        std::optional<int> level;
        bool query = false;
    };
    using Answers = std::map<StatementNumber, Said>;

    void addColleagues();
    void reviewLastYear();
    void giveThemes();
    [[nodiscard]] Said said(StatementNumber statement, int voice, bool secondThoughts) const;
    QString fillIn(const QString &name, int voice, bool secondThoughts);
    [[nodiscard]] std::size_t place(StatementNumber statement) const;

    std::vector<StatementNumber> m_statements;
    std::vector<Colleague> m_colleagues;
    ReviewId m_review;
    QStringList m_voices; ///< names, in the order of their forms
    std::map<QString, Answers> m_said;
};

} // namespace waymark::testing
