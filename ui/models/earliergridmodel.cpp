// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/earliergridmodel.h"

#include "core/text/levels.h"

#include <QCoreApplication>
#include <algorithm>

namespace waymark {

EarlierAnswers::EarlierAnswers(Structure structure, Wording wording)
    : m_structure(std::move(structure))
    , m_wording(std::move(wording))
    , m_entries(static_cast<std::size_t>(m_structure.statementCount()))
{}

const Statement &EarlierAnswers::statement(int line) const
{
    return m_structure.statements()[static_cast<std::size_t>(line)];
}

int EarlierAnswers::answered() const
{
    return static_cast<int>(std::ranges::count_if(m_entries, [](const Entry &each) { return each.level.has_value(); }));
}

bool EarlierAnswers::canChoose(int line, int level) const
{
    const auto chosen = Level::from(level);
    return chosen && m_structure.accepts(*chosen) &&
           (level == 0 || !m_wording.descriptor(statement(line).number, *chosen).isMissing());
}

bool EarlierAnswers::choose(int line, int level)
{
    if (!canChoose(line, level))
        return false;
    entry(line).level = Level::from(level);
    return true;
}

void EarlierAnswers::clear(int line) { entry(line) = {}; }

void EarlierAnswers::toggleQuery(int line) { entry(line).query = !entry(line).query; }

QString EarlierAnswers::hint(int line, InstitutionKind kind) const
{
    const auto chosen = level(line);
    if (!chosen)
        return QCoreApplication::translate("ui/earlier",
                                           "Type 0 to %1. 0 means not in place yet. Leave blank if not answered.")
            .arg(m_structure.levels());
    if (*chosen == Level::notInPlace())
        return levelName(*chosen);
    const Descriptor &descriptor = m_wording.descriptor(statement(line).number, *chosen);
    return descriptor.isMissing() ? levelName(*chosen)
                                  : QCoreApplication::translate("ui/earlier", "%1: %2", "a level and what it means")
                                        .arg(levelName(*chosen), worded(descriptor.points.front().text, kind));
}

std::optional<edit::Answer> EarlierAnswers::answer(ReviewId review, const QDateTime &at) const
{
    edit::Answer made{review, {}, true, at};
    for (int line = 0; line < lines(); ++line) {
        const StatementNumber number = statement(line).number;
        if (const auto chosen = level(line))
            made.answers.push_back({number, edit::Answer::One::Kind::Level, chosen});
        if (query(line))
            made.answers.push_back({number, edit::Answer::One::Kind::Query, {}});
    }
    return made.answers.empty() ? std::nullopt : std::optional(made);
}

EarlierGridModel::EarlierGridModel(EarlierAnswers &answers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_answers(answers)
{}

std::optional<int> EarlierGridModel::levelAt(int column) const
{
    const int level = column - firstLevelColumn;
    return level >= 0 && level <= m_answers.structure().levels() ? std::optional(level) : std::nullopt;
}

bool EarlierGridModel::choose(int line, int level)
{
    const bool chosen = m_answers.choose(line, level);
    if (chosen)
        tell(line);
    return chosen;
}

void EarlierGridModel::clear(int line)
{
    m_answers.clear(line);
    tell(line);
}

void EarlierGridModel::toggleQuery(int line)
{
    m_answers.toggleQuery(line);
    tell(line);
}

void EarlierGridModel::tell(int line) { Q_EMIT dataChanged(index(line, 0), index(line, columnCount() - 1)); }

int EarlierGridModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_answers.lines(); }

int EarlierGridModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : queryColumn() + 1; }

QVariant EarlierGridModel::data(const QModelIndex &index, int role) const
{
    const int line = index.row();
    const Statement &statement = m_answers.statement(line);
    if (role == Qt::DisplayRole) {
        if (index.column() == numberColumn)
            return statement.number.toString();
        if (index.column() == titleColumn)
            return statement.shortTitle;
    }
    if (role == Qt::AccessibleTextRole) {
        const auto level = levelAt(index.column());
        if (level && m_answers.level(line) == Level::from(*level))
            return tr("%1: %2, chosen").arg(statement.number.toString(), levelName(*Level::from(*level)));
        if (level)
            return tr("%1: %2").arg(statement.number.toString(), levelName(*Level::from(*level)));
        if (index.column() == queryColumn())
            return m_answers.query(line) ? tr("%1: query").arg(statement.number.toString())
                                         : tr("%1: no query").arg(statement.number.toString());
    }
    return {};
}

QVariant EarlierGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == titleColumn ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == titleColumn)
        return tr("Statement");
    if (section == queryColumn())
        return tr("Query");
    if (const auto level = levelAt(section))
        return QString::number(*level);
    return QString();
}

} // namespace waymark
