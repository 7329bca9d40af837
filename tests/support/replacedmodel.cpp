// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/replacedmodel.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <stdexcept>

namespace waymark::testing {
namespace {

QString fixture(const char *name)
{
    return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/") + QLatin1String(name);
}

Model readFixture(const char *name)
{
    const auto read = readModel(fixture(name));
    if (!read)
        throw std::runtime_error("a replaced wording cannot be read");
    return *read;
}

} // namespace

const Model &replacedModel()
{
    static const Model model = readFixture("school-wording-1.json");
    return model;
}

const Model &secondModel()
{
    static const Model model = readFixture("school-wording-2.json");
    return model;
}

const Model &replacedWelshModel()
{
    static const Model model = [] {
        QFile file(fixture("school-wording-cy-2.json"));
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error("the replaced Welsh wording is not there");
        const QJsonObject words =
            QJsonDocument::fromJson(file.readAll()).object().value(QStringLiteral("wording")).toObject();
        const auto read = parseWording(QJsonDocument(words).toJson(), builtInModel().structure, file.fileName());
        if (!read)
            throw std::runtime_error("the replaced Welsh wording cannot be read");
        return Model{builtInModel().structure, *read};
    }();
    return model;
}

} // namespace waymark::testing
