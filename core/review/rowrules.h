// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/review/rows.h"

/// What makes rows from outside no values of a workspace: asked by whoever reads a file or an export, each of which
/// puts the answer into an error of its own.
namespace waymark {

struct RowProblem
{
    ContentError::Problem problem;
    const char *field;  ///< as rows.h names it
    const char *reason; ///< in a few words of English, for the technical part of an error
    QString detail = {};
};

/// Checks the fields of a row against their limits, and that what they refer to is in the workspace. The first thing
/// that is wrong counts.
class RowCheck : public FieldsSkipped
{
public:
    using Problem = ContentError::Problem;

    /// `soFar` holds the rows read before: what a row can refer to is there already.
    explicit RowCheck(const Workspace &soFar) : m_soFar(soFar) {}

    const Workspace &soFar() const { return m_soFar; }
    const std::optional<RowProblem> &problem() const { return m_problem; }
    void require(bool holds, const char *field, const char *reason, Problem problem = Problem::WrongType,
                 const QString &detail = {});

    void ref(const char *field, const ReviewId &id);
    void ref(const char *field, const PersonId &id);
    void ref(const char *field, const GroupId &id);
    void ref(const char *field, const PriorityId &id);
    void ref(const char *field, const ActionId &id);
    void ref(const char *field, const ResponseId &id);
    void ref(const char *field, const EvidenceId &id);
    template <class Tag>
    void ref(const char *field, const std::optional<Id<Tag>> &id)
    {
        if (id)
            ref(field, *id);
    }
    void structure(const char *field, const Digest &digest);
    /// One of the structure named before it.
    void wording(const char *field, const Digest &digest);
    void text(const char *field, const QString &value, TextRule rule);
    void texts(const char *field, const QStringList &value, int max, TextRule rule);
    /// A file has them one to a line of one text.
    void lines(const char *field, const QStringList &value, TextRule rule);
    void number(const char *field, int value, int min, int max);
    void counts(const char *field, const std::vector<int> &value, int max);
    void point(const char *field, int value) { number(field, value, 0, Descriptor::maxPoints - 1); }
    void theme(const char *field, int value);
    void theme(const char *field, const std::optional<int> &value);
    void level(const char *field, const Level &value, int min = 0);
    void level(const char *field, const std::optional<Level> &value);
    void statement(const char *field, const StatementNumber &value);
    /// What a statement has become in another structure, the one named last.
    void statement(const char *field, const std::optional<StatementNumber> &value);
    /// Ascending, and no fewer than `min`.
    void statements(const char *field, const std::vector<StatementNumber> &value, int min);
    void role(const char *field, const Role &value);
    void roles(const char *field, const std::vector<Role> &value, int max);
    void voice(const std::optional<Voice> &value);
    void voice(const Voice &value) { voice(std::optional(value)); }
    void bytes(const char *field, const QByteArray &value, qint64 max);

private:
    template <class Row>
    const Row *find(const char *field, const typename Table<Row>::Key &key, const char *reason);
    void mustHold(const Structure *structure, const char *field, StatementNumber statement);

    const Workspace &m_soFar;
    std::optional<RowProblem> m_problem;
    const Structure *m_structure = nullptr; ///< of the review that the row belongs to, or the one that it names first
    const Structure *m_last = nullptr;      ///< the one that it names last
};

/// What is wrong with a row, given those that it can refer to; nothing where it is a value of that workspace.
template <class Row>
std::optional<RowProblem> broken(const Row &row, const Workspace &soFar)
{
    RowCheck check(soFar);
    RowKind<Row>::fields(check, row);
    if constexpr (requires { RowKind<Row>::rules(row, check); }) {
        if (!check.problem())
            RowKind<Row>::rules(row, check);
    }
    return check.problem();
}

/// What no row can know about itself, for it depends on those after it.
struct WholeProblem
{
    ContentError::Problem problem;
    const char *table;
    QString subject; ///< of the row, as the journal has it
    const char *reason;
    const char *place; ///< in an export
    QString detail = {};
};

/// All that is wrong between rows of which none is broken.
std::vector<WholeProblem> wholeProblems(const Workspace &workspace);

/// Values that contradict each other, although each could be in a file: no edit makes them, and what comes in from
/// outside is refused for them. A file that has them from before that was so is opened all the same.
std::vector<WholeProblem> contradictions(const Workspace &workspace);

} // namespace waymark
