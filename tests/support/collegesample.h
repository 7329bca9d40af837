// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"
#include "core/sample/recipe.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <stdexcept>
#include <utility>

/// The sample as a college would have written it.
namespace waymark::testing {

/// Words that people typed, as a college's people would have: then what is left of a school is the program's own.
inline QString asCollegesSay(QString text)
{
    static const std::pair<QRegularExpression, QString> words[] = {
        {QRegularExpression(QStringLiteral("\\bkey stage")), QStringLiteral("course")},
        {QRegularExpression(QStringLiteral("\\b([Yy]ear)s? \\d+( (to|and) \\d+)?")), QStringLiteral("\\1 one")},
        {QRegularExpression(QStringLiteral("\\byear group")), QStringLiteral("course")},
        {QRegularExpression(QStringLiteral("\\bProvider access")), QStringLiteral("Provider visits")},
        {QRegularExpression(QStringLiteral("\\bevening")), QStringLiteral("event")},
        {QRegularExpression(QStringLiteral("\\bEvening")), QStringLiteral("Event")},
        {QRegularExpression(QStringLiteral("\\bschool")), QStringLiteral("college")},
        {QRegularExpression(QStringLiteral("\\bSchool")), QStringLiteral("College")},
        {QRegularExpression(QStringLiteral("\\bPSHE")), QStringLiteral("Tutorials")},
        {QRegularExpression(QStringLiteral("\\bSENCo")), QStringLiteral("Learning support lead")},
        {QRegularExpression(QStringLiteral("\\b[Hh]eadteacher")), QStringLiteral("Principal")},
        {QRegularExpression(QStringLiteral("\\bHead of sixth form")), QStringLiteral("Head of A levels")},
        {QRegularExpression(QStringLiteral("\\b[Hh]eads of year")), QStringLiteral("Curriculum managers")},
        {QRegularExpression(QStringLiteral("\\b11 to 18")), QStringLiteral("16 and over")},
    };
    for (const auto &[school, college] : words)
        text.replace(school, college);
    return text;
}

inline QJsonValue asCollegesSay(const QString &key, const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray made;
        for (const QJsonValue &each : value.toArray())
            made.append(asCollegesSay(key, each));
        return made;
    }
    if (value.isObject()) {
        QJsonObject made;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            made.insert(each.key(), asCollegesSay(each.key(), each.value()));
        return made;
    }
    if (!value.isString())
        return value;
    if (key != u"role")
        return asCollegesSay(value.toString());
    static const std::pair<QString, QString> roles[] = {
        {QStringLiteral("head-of-year"), QStringLiteral("curriculum-manager")},
        {QStringLiteral("senco"), QStringLiteral("learning-support")},
        {QStringLiteral("Head of PSHE"), QStringLiteral("Head of tutorials")},
    };
    for (const auto &[school, college] : roles) {
        if (value.toString() == school)
            return college;
    }
    return value;
}

inline Recipe collegeRecipe()
{
    QFile file(QStringLiteral(":/sample/recipe.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the sample's recipe is not there");
    const QJsonValue made = asCollegesSay({}, QJsonDocument::fromJson(file.readAll()).object());
    auto recipe = parseRecipe(QJsonDocument(made.toObject()).toJson(), builtInModel(), file.fileName());
    if (!recipe)
        throw std::runtime_error("the college's recipe cannot be read");
    return std::move(*recipe);
}

} // namespace waymark::testing
