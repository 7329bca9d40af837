// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/reviewjson.h"

#include "core/text/institution.h"

#include <QJsonArray>

namespace waymark {
namespace {

QJsonArray levelsJson(const Model &model, StatementNumber statement, InstitutionKind kind)
{
    QJsonArray levels;
    for (int level = 1; level <= model.structure.levels(); ++level) {
        QJsonArray points;
        for (const Point &point : model.wording.descriptor(statement, *Level::from(level)).points) {
            points.append(
                QJsonObject{{QStringLiteral("text"), worded(point.text, kind)}, {QStringLiteral("new"), point.isNew}});
        }
        levels.append(QJsonObject{{QStringLiteral("level"), level}, {QStringLiteral("points"), points}});
    }
    return levels;
}

} // namespace

QJsonObject modelJson(const Model &model, InstitutionKind kind)
{
    QJsonArray themes;
    for (const Theme &theme : model.structure.themes()) {
        QJsonArray statements;
        for (const Statement &statement : theme.statements) {
            statements.append(QJsonObject{{QStringLiteral("statement"), statement.number.toString()},
                                          {QStringLiteral("title"), worded(statement.title, kind)},
                                          {QStringLiteral("levels"), levelsJson(model, statement.number, kind)}});
        }
        themes.append(QJsonObject{{QStringLiteral("theme"), theme.number},
                                  {QStringLiteral("title"), theme.title},
                                  {QStringLiteral("benchmarks"), QJsonArray::fromStringList(theme.benchmarks)},
                                  {QStringLiteral("statements"), statements}});
    }
    return {{QStringLiteral("format"), QStringLiteral("waymark-model-show/1")},
            {QStringLiteral("kind"), keyOf(kind)},
            {QStringLiteral("edition"), editionName(model.structure, model.wording, kind)},
            {QStringLiteral("levels"), model.structure.levels()},
            {QStringLiteral("notes"), QJsonArray::fromStringList(model.structure.notes())},
            {QStringLiteral("structureDigest"), model.structure.digest().hex},
            {QStringLiteral("wording"), model.wording.name()},
            {QStringLiteral("wordingDigest"), model.wording.digest().hex},
            {QStringLiteral("themes"), themes}};
}

} // namespace waymark
