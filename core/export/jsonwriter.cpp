// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/jsonwriter.h"

#include "core/model/modelfile.h"

#include <QJsonDocument>

namespace waymark {

void JsonWriter::content(const StoredStructure &row)
{
    put("content", QJsonDocument::fromJson(writeStructure(row.structure)).object());
}

void JsonWriter::content(const StoredWording &row)
{
    digest("structure", row.wording.structure());
    put("content", QJsonDocument::fromJson(writeWording(row.wording)).object());
}

void JsonWriter::statements(const char *key, const std::vector<StatementNumber> &value, int)
{
    QJsonArray numbers;
    for (const StatementNumber each : value)
        numbers.append(each.toString());
    put(key, numbers);
}

void JsonWriter::roles(const char *key, const std::vector<Role> &value, int)
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
