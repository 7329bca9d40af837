// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/insight/guidance.h"

#include "core/base/strictjson.h"
#include "core/model/modelfile.h"

#include <QJsonArray>
#include <QLocale>
#include <QResource>
#include <algorithm>
#include <iterator>

namespace waymark {

Result<std::vector<Signpost>> parseSignposts(const QByteArray &bytes, const QString &file)
{
    const auto root = parseStrictJson(bytes, file);
    if (!root)
        return tl::unexpected(root.error());
    StrictObject top(*root, file, {});
    top.only({QStringLiteral("format"), QStringLiteral("entries")});
    if (top.string(QStringLiteral("format"), 40) != QLatin1String("waymark-signposts/1"))
        top.fail(ContentError::Problem::WrongFormat, QStringLiteral("format"));
    const QJsonArray entries = top.array(QStringLiteral("entries"), 0, 500);
    if (top.error())
        return failed(*top.error());
    std::vector<Signpost> made;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString place = QStringLiteral("entries[%1]").arg(i);
        if (!entries[i].isObject())
            return failed(ContentError{ContentError::Problem::WrongType, file, place});
        StrictObject entry(entries[i].toObject(), file, place);
        entry.only({QStringLiteral("theme"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("text"),
                    QStringLiteral("welsh"), QStringLiteral("address")});
        // With a theme goes a span of levels; an entry with none of the three is for everyone.
        const bool isForAll = !entry.has(QStringLiteral("theme")) && !entry.has(QStringLiteral("from")) &&
                              !entry.has(QStringLiteral("to"));
        const auto theme = isForAll ? std::nullopt : std::optional(entry.integer(QStringLiteral("theme"), 1, 12));
        const auto from = Level::from(isForAll ? 0 : entry.integer(QStringLiteral("from"), 0, Level::max));
        const auto to = Level::from(isForAll ? Level::max : entry.integer(QStringLiteral("to"), 0, Level::max));
        const QString text = entry.string(QStringLiteral("text"), 500);
        const QString welsh =
            entry.has(QStringLiteral("welsh")) ? entry.string(QStringLiteral("welsh"), 500) : QString();
        const QString address = entry.string(QStringLiteral("address"), 300, false);
        if (from && to && *to < *from)
            entry.fail(ContentError::Problem::OutOfRange, QStringLiteral("to"));
        if (entry.error())
            return failed(*entry.error());
        made.push_back({theme, *from, *to, text, welsh, address});
    }
    return made;
}

std::vector<Signpost> signpostsFor(const std::vector<Signpost> &all, const ProfilePart &theme)
{
    std::vector<Signpost> found;
    if (!theme.median)
        return found;
    for (const Signpost &each : all) {
        if (each.theme == theme.theme && each.from <= theme.median->high && theme.median->low <= each.to)
            found.push_back(each);
    }
    return found;
}

std::vector<Signpost> signpostsOf(const Structure &structure)
{
    // Compiled into the program: no file of the machine is read.
    static const std::vector<Signpost> own = [] {
        const QResource resource(QStringLiteral(":/signposts.json"));
        return parseSignposts(resource.uncompressedData(), resource.fileName()).value_or(std::vector<Signpost>{});
    }();
    std::vector<Signpost> all = own;
    if (QLocale().language() == QLocale::Welsh) {
        for (Signpost &each : all)
            each.text = each.welsh.isEmpty() ? each.text : each.welsh;
    }
    if (structure.digest() != builtInModel().structure.digest())
        std::erase_if(all, [](const Signpost &each) { return each.theme.has_value(); });
    return all;
}

std::vector<Signpost> recommendedSignposts(const Structure &structure, const Profile &counts)
{
    const std::vector<Signpost> all = signpostsOf(structure);
    auto themes = counts.themes;
    std::ranges::stable_sort(
        themes, {}, [](const ProfilePart &part) { return part.median ? part.median->doubled() : 2 * Level::max + 1; });
    std::vector<Signpost> found;
    for (const ProfilePart &part : themes)
        std::ranges::move(signpostsFor(all, part), std::back_inserter(found));
    std::ranges::copy_if(all, std::back_inserter(found), [](const Signpost &each) { return !each.theme; });
    return found;
}

namespace {

using Numbers = std::pair<int, int>;

std::vector<Numbers> numbersBearingOn(GovernorQuestion question)
{
    switch (question) {
    case GovernorQuestion::Vision:
        return {{1, 2}, {1, 3}};
    case GovernorQuestion::NamedGovernor:
        return {{1, 5}};
    case GovernorQuestion::SeniorLeader:
        return {{1, 1}, {1, 4}};
    case GovernorQuestion::Monitoring:
        return {{1, 4}, {1, 5}, {2, 3}, {2, 4}, {2, 5}, {2, 6}, {2, 7}, {6, 3}};
    case GovernorQuestion::Staff:
        return {{3, 6}, {4, 2}, {4, 3}};
    case GovernorQuestion::Resources:
        return {{1, 1}, {1, 6}, {1, 7}, {6, 3}};
    }
    return {};
}

} // namespace

std::vector<StatementNumber> statementsBearingOn(const Structure &structure, GovernorQuestion question)
{
    std::vector<StatementNumber> statements;
    if (structure.digest() != builtInModel().structure.digest())
        return statements;
    for (const auto &[theme, statement] : numbersBearingOn(question)) {
        if (const auto number = StatementNumber::from(theme, statement))
            statements.push_back(*number);
    }
    return statements;
}

} // namespace waymark
