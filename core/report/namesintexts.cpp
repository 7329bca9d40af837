// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namesintexts.h"

#include "core/review/personname.h"

#include <QSet>
#include <algorithm>

namespace waymark {
namespace {

/// What a publisher wrote names nobody: "learners may" is not Ms May.
QSet<QString> publishedTexts(const Workspace &workspace)
{
    QSet<QString> texts;
    for (const auto &[digest, stored] : workspace.structures().rows()) {
        for (const Theme &theme : stored.structure.themes())
            texts << theme.title << theme.shortTitle;
        for (const Statement &statement : stored.structure.statements())
            texts << statement.title << statement.number.toString() + QLatin1Char(' ') + statement.title;
        for (const QString &note : stored.structure.notes())
            texts << note;
        for (const auto &[key, words] : workspace.wordings().rows()) {
            if (words.wording.structure() != digest)
                continue;
            for (const Statement &statement : stored.structure.statements()) {
                for (int level = 1; level <= stored.structure.levels(); ++level) {
                    QStringList points;
                    for (const Point &point : words.wording.descriptor(statement.number, *Level::from(level)).points)
                        points << worded(point.text, workspace.institution().kind);
                    texts.unite({points.begin(), points.end()});
                    texts << points.join(QLatin1Char(' '));
                }
            }
        }
    }
    return texts;
}

} // namespace

std::vector<NameInText> namesInTexts(const Workspace &workspace, const ReportContent &content)
{
    ReportContent read = content;
    const QSet<QString> published = publishedTexts(workspace);
    std::vector<NameInText> found;
    for (const auto &[id, person] : workspace.people().rows()) {
        const auto name = nameExpression(person.name);
        if (!name)
            continue;
        eachText(read, [&, id = id](const QString &place, const QString &text) {
            const QStringList lines = text.split(QLatin1Char('\n'));
            if (std::ranges::all_of(lines, [&](const QString &line) { return published.contains(line); }))
                return;
            const auto match = name->match(text);
            const auto same = [&](const NameInText &other) { return other.person == id && other.place == place; };
            if (match.hasMatch() && std::ranges::none_of(found, same))
                found.push_back({id, match.captured(), place, text});
        });
    }
    return found;
}

} // namespace waymark
