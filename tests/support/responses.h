// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/workspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

/// Response files as the form saves them.
namespace waymark::testing {

/// Every statement of the review at `level`, which must have a descriptor in each.
inline QJsonObject responseJson(const Workspace &workspace, const Review &review, const QString &name, int level)
{
    QJsonArray answers;
    for (const Statement &statement : workspace.structureOf(review).statements()) {
        answers.append(QJsonObject{{QStringLiteral("statement"), statement.number.toString()},
                                   {QStringLiteral("level"), level},
                                   {QStringLiteral("do_not_know"), false},
                                   {QStringLiteral("stance"), QJsonValue()},
                                   {QStringLiteral("query"), false},
                                   {QStringLiteral("comment"), QStringLiteral("As far as %1 can see").arg(name)},
                                   {QStringLiteral("evidence"), QString()},
                                   {QStringLiteral("marks"), QJsonArray()}});
    }
    return {{QStringLiteral("format"), QStringLiteral("waymark-response/1")},
            {QStringLiteral("review"), review.id.toString()},
            {QStringLiteral("structure"), review.structure.hex},
            {QStringLiteral("wording"), review.wording.hex},
            {QStringLiteral("pack"), QStringLiteral("0f6b8f2e-1c2d-4e5f-8a9b-0c1d2e3f4a5b")},
            {QStringLiteral("voice"), QJsonValue()},
            {QStringLiteral("kind"), QStringLiteral("blind")},
            {QStringLiteral("names_seen"), false},
            {QStringLiteral("name"), name},
            {QStringLiteral("role"), QStringLiteral("Head of year")},
            {QStringLiteral("speaks_for"), 1},
            {QStringLiteral("saved_at"), QStringLiteral("2026-11-12T12:00:00.000Z")},
            {QStringLiteral("answers"), answers}};
}

/// Writes one; answers with its path.
inline QString writeResponse(const QString &path, const QJsonObject &response)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(response).toJson()) < 0)
        throw std::runtime_error("the response could not be written");
    return path;
}

} // namespace waymark::testing
