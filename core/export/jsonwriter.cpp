// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/rowjson.h"

namespace waymark {
namespace {

QLatin1String own() { return QLatin1String("own:"); }

} // namespace

QString spelled(const Role &role) { return role.ownTitle.isEmpty() ? role.key : QString(own() + role.ownTitle); }

std::optional<Role> parseRole(const QString &text)
{
    if (text.startsWith(own())) {
        const QString title = text.mid(own().size());
        return title.isEmpty() || title.size() > longestName ? std::nullopt
                                                             : std::optional(Role{QStringLiteral("own"), title});
    }
    return knownRoles().contains(text) ? std::optional(Role{text, {}}) : std::nullopt;
}

void JsonWriter::statements(const char *key, const std::vector<StatementNumber> &value, int)
{
    QJsonArray numbers;
    for (const StatementNumber each : value)
        numbers.append(each.toString());
    put(key, numbers);
}

void JsonWriter::roles(const char *key, const std::vector<Role> &value)
{
    QJsonArray texts;
    for (const Role &each : value)
        texts.append(spelled(each));
    put(key, texts);
}

void JsonWriter::voice(const std::optional<Voice> &value)
{
    const auto *person = value ? std::get_if<PersonId>(&*value) : nullptr;
    const auto *group = value ? std::get_if<GroupId>(&*value) : nullptr;
    id("person", person ? std::optional(*person) : std::nullopt);
    id("group", group ? std::optional(*group) : std::nullopt);
}

} // namespace waymark
