// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/namesintexts.h"

#include "core/review/namefinder.h"

#include <QCoreApplication>
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
    const EverydayWords everyday(workspace);
    std::vector<std::pair<PersonId, NameFinder>> people;
    for (const auto &[id, person] : workspace.people().rows()) {
        if (auto finder = NameFinder::ofPerson(person.name, everyday))
            people.emplace_back(id, std::move(*finder));
    }
    std::vector<NameInText> found;
    if (people.empty())
        return found;
    QSet<QString> known = publishedTexts(workspace);
    for (const QString &line : workspace.institution().contacts.trimmed().split(QLatin1Char('\n')))
        known << line;
    ReportContent read = content;
    eachText(read, [&](const QString &place, const QString &text) {
        const QStringList lines = text.split(QLatin1Char('\n'));
        if (std::ranges::all_of(lines, [&](const QString &line) { return known.contains(line); }))
            return;
        const FoldedText folded(text);
        for (const auto &[id, finder] : people) {
            for (const FoundName &each : finder.in(folded)) {
                const auto same = [&, id = id](const NameInText &other) {
                    return other.person == id && other.place == place;
                };
                const NameInText next{id, text.mid(each.span.from, each.span.length), place, text, each.sure};
                const auto before = std::ranges::find_if(found, same);
                if (before == found.end())
                    found.push_back(next);
                else if (each.sure && !before->sure)
                    *before = next;
            }
        }
    });
    return found;
}

QString inWords(const NameInText &name)
{
    const QString line = name.sure
                             ? QCoreApplication::translate("core/report", "%1: \"%2\"", "where a text is, the name")
                             : QCoreApplication::translate("core/report", "%1: \"%2\" (a name or an ordinary word?)",
                                                           "where a text is, a word in it");
    return line.arg(name.place, name.found);
}

} // namespace waymark
