// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/modelfile.h"

#include "core/base/plaintext.h"
#include "core/base/strictjson.h"
#include "core/base/wholefile.h"
#include "core/model/ownwordings.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>
#include <mutex>
#include <set>
#include <utility>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

constexpr int titleLength = 400;
constexpr int pointLength = 2000;
constexpr qint64 maxModelBytes = 4 << 20;

QString element(const QString &place, qsizetype index) { return QStringLiteral("%1[%2]").arg(place).arg(index); }

Result<Statement> readStatement(const QJsonValue &value, int theme, const QString &file, const QString &place)
{
    StrictObject object(value.toObject(), file, place);
    object.only({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("short")});
    const QString text = object.string(QStringLiteral("number"), 8);
    const auto number = StatementNumber::parse(text);
    if (!number || number->theme() != theme)
        object.fail(Problem::BadNumber, QStringLiteral("number"), text);
    const QString title = object.string(QStringLiteral("title"), titleLength);
    const QString shortTitle = object.string(QStringLiteral("short"), titleLength);
    if (object.error())
        return failed(*object.error());
    return Statement{*number, title, shortTitle};
}

Result<Theme> readTheme(const QJsonValue &value, const QString &file, const QString &place)
{
    StrictObject object(value.toObject(), file, place);
    object.only({QStringLiteral("number"), QStringLiteral("title"), QStringLiteral("short"),
                 QStringLiteral("benchmarks"), QStringLiteral("statements"), QStringLiteral("formerTitle")});
    Theme theme;
    theme.number = object.integer(QStringLiteral("number"), 1, StatementNumber::maxTheme);
    theme.title = object.string(QStringLiteral("title"), titleLength);
    theme.shortTitle = object.string(QStringLiteral("short"), titleLength);
    if (object.has(QStringLiteral("formerTitle")))
        theme.formerTitle = object.string(QStringLiteral("formerTitle"), titleLength);
    for (const QJsonValue &label : object.array(QStringLiteral("benchmarks"), 0, 12)) {
        if (!label.isString() || label.toString().size() > 40)
            object.fail(Problem::WrongType, QStringLiteral("benchmarks"));
        theme.benchmarks.append(label.toString());
    }
    const QJsonArray statements = object.array(QStringLiteral("statements"), 1, StatementNumber::maxOrdinal);
    if (object.error())
        return failed(*object.error());
    for (qsizetype i = 0; i < statements.size(); ++i) {
        const QString at = element(object.place(QStringLiteral("statements")), i);
        auto statement = readStatement(statements[i], theme.number, file, at);
        if (!statement)
            return failed(statement.error());
        if (!theme.statements.empty() && statement->number <= theme.statements.back().number)
            return failed(ContentError{Problem::DuplicateNumber, file, at, statement->number.toString()});
        theme.statements.push_back(*statement);
    }
    return theme;
}

Result<Structure> readStructure(StrictObject object, const QString &file)
{
    object.only({QStringLiteral("title"), QStringLiteral("levels"), QStringLiteral("notes"), QStringLiteral("themes")});
    const QString title = object.string(QStringLiteral("title"), titleLength);
    const int levels = object.integer(QStringLiteral("levels"), 2, Level::max);
    QStringList notes;
    for (const QJsonValue &note : object.array(QStringLiteral("notes"), 0, 40))
        notes.append(note.toString());
    const QJsonArray items = object.array(QStringLiteral("themes"), 1, StatementNumber::maxTheme);
    if (object.error())
        return failed(*object.error());
    std::vector<Theme> themes;
    std::size_t statements = 0;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString at = element(object.place(QStringLiteral("themes")), i);
        auto theme = readTheme(items[i], file, at);
        if (!theme)
            return failed(theme.error());
        if (!themes.empty() && theme->number <= themes.back().number)
            return failed(ContentError{Problem::DuplicateNumber, file, at, QString::number(theme->number)});
        statements += theme->statements.size();
        themes.push_back(std::move(*theme));
    }
    if (statements > Structure::maxStatements)
        return failed(ContentError{Problem::TooMany, file, object.place(QStringLiteral("themes")),
                                   QString::number(Structure::maxStatements)});
    return Structure(title, levels, notes, std::move(themes));
}

Result<Descriptor> readDescriptor(const QJsonValue &value, const QString &file, const QString &place)
{
    StrictObject object(value.toObject(), file, place);
    object.only({QStringLiteral("points")});
    Descriptor descriptor;
    const QJsonArray points = object.array(QStringLiteral("points"), 0, Descriptor::maxPoints);
    if (object.error())
        return failed(*object.error());
    for (qsizetype i = 0; i < points.size(); ++i) {
        StrictObject point(points[i].toObject(), file, element(object.place(QStringLiteral("points")), i));
        point.only({QStringLiteral("text"), QStringLiteral("new")});
        const QString text = point.string(QStringLiteral("text"), pointLength);
        const bool isNew = point.boolean(QStringLiteral("new"));
        if (point.error())
            return failed(*point.error());
        descriptor.points.push_back({text, isNew});
    }
    return descriptor;
}

Result<Wording> readWording(StrictObject object, const Structure &structure, const QString &file)
{
    object.only({QStringLiteral("name"), QStringLiteral("language"), QStringLiteral("source"),
                 QStringLiteral("official"), QStringLiteral("statements")});
    const QString name = object.string(QStringLiteral("name"), titleLength);
    const QString language = object.string(QStringLiteral("language"), 20);
    const QString source = object.string(QStringLiteral("source"), pointLength, false);
    const bool official = object.boolean(QStringLiteral("official"));
    const QJsonArray items = object.array(QStringLiteral("statements"), 1, Structure::maxStatements);
    if (object.error())
        return failed(*object.error());
    Wording::Descriptors descriptors;
    for (qsizetype i = 0; i < items.size(); ++i) {
        StrictObject item(items[i].toObject(), file, element(object.place(QStringLiteral("statements")), i));
        item.only({QStringLiteral("number"), QStringLiteral("levels")});
        const QString text = item.string(QStringLiteral("number"), 8);
        const auto number = StatementNumber::parse(text);
        if (!number || !structure.statement(*number))
            item.fail(Problem::UnknownStatement, QStringLiteral("number"), text);
        else if (descriptors.contains(*number))
            item.fail(Problem::DuplicateNumber, QStringLiteral("number"), text);
        const QJsonArray levels = item.array(QStringLiteral("levels"), structure.levels(), structure.levels());
        if (item.error())
            return failed(*item.error());
        for (qsizetype l = 0; l < levels.size(); ++l) {
            auto descriptor = readDescriptor(levels[l], file, element(item.place(QStringLiteral("levels")), l));
            if (!descriptor)
                return failed(descriptor.error());
            descriptors[*number].push_back(std::move(*descriptor));
        }
    }
    for (const Statement &statement : structure.statements()) {
        if (!descriptors.contains(statement.number))
            return failed(ContentError{Problem::MissingKey, file, object.place(QStringLiteral("statements")),
                                       statement.number.toString()});
    }
    return Wording(name, language, source, official, structure.digest(), std::move(descriptors));
}

QJsonObject toJson(const Structure &structure)
{
    QJsonArray themes;
    for (const Theme &theme : structure.themes()) {
        QJsonArray statements;
        for (const Statement &statement : theme.statements) {
            statements.append(QJsonObject{{QStringLiteral("number"), statement.number.toString()},
                                          {QStringLiteral("title"), statement.title},
                                          {QStringLiteral("short"), statement.shortTitle}});
        }
        QJsonObject object{{QStringLiteral("number"), theme.number},
                           {QStringLiteral("title"), theme.title},
                           {QStringLiteral("short"), theme.shortTitle},
                           {QStringLiteral("benchmarks"), QJsonArray::fromStringList(theme.benchmarks)},
                           {QStringLiteral("statements"), statements}};
        if (!theme.formerTitle.isEmpty())
            object.insert(QStringLiteral("formerTitle"), theme.formerTitle);
        themes.append(object);
    }
    return {{QStringLiteral("title"), structure.title()},
            {QStringLiteral("levels"), structure.levels()},
            {QStringLiteral("notes"), QJsonArray::fromStringList(structure.notes())},
            {QStringLiteral("themes"), themes}};
}

QJsonObject toJson(const Wording &wording)
{
    QJsonArray statements;
    for (const auto &[number, descriptors] : wording.descriptors()) {
        QJsonArray levels;
        for (const Descriptor &descriptor : descriptors) {
            QJsonArray points;
            for (const Point &point : descriptor.points)
                points.append(QJsonObject{{QStringLiteral("text"), point.text}, {QStringLiteral("new"), point.isNew}});
            levels.append(QJsonObject{{QStringLiteral("points"), points}});
        }
        statements.append(
            QJsonObject{{QStringLiteral("number"), number.toString()}, {QStringLiteral("levels"), levels}});
    }
    return {{QStringLiteral("name"), wording.name()},
            {QStringLiteral("language"), wording.language()},
            {QStringLiteral("source"), wording.source()},
            {QStringLiteral("official"), wording.isOfficial()},
            {QStringLiteral("statements"), statements}};
}

/// The same with every text in it cleaned, on one line: digests are over what is stored.
QJsonValue cleaned(const QJsonValue &value)
{
    if (value.isString())
        return cleanText(value.toString(), Lines::One);
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &each : value.toArray())
            items.append(cleaned(each));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = cleaned(each.value());
    return object;
}

/// A translation of our own model: its wording, and the titles to show with it.
struct Translation
{
    Model model;
    Structure shown;
};

/// Titles as readTheme() reads them; a theme's benchmarks are those of the structure.
Result<Structure> readTitles(StrictObject object, const Structure &structure, const QString &file)
{
    object.only({QStringLiteral("title"), QStringLiteral("notes"), QStringLiteral("themes")});
    const QString title = object.string(QStringLiteral("title"), titleLength);
    QStringList notes;
    for (const QJsonValue &note : object.array(QStringLiteral("notes"), 0, 40))
        notes.append(note.toString());
    std::vector<Theme> themes;
    for (const QJsonValue &item : object.array(QStringLiteral("themes"), 1, StatementNumber::maxTheme)) {
        QJsonObject titled = item.toObject();
        titled.insert(QStringLiteral("benchmarks"), QJsonArray());
        auto theme = readTheme(titled, file, element(object.place(QStringLiteral("themes")), std::ssize(themes)));
        if (!theme)
            return failed(theme.error());
        themes.push_back(std::move(*theme));
    }
    if (object.error())
        return failed(*object.error());
    auto made = structure.titledAs(title, notes, std::move(themes));
    return made ? Result<Structure>(std::move(*made))
                : failed(ContentError{Problem::UnknownStatement, file, object.place(QStringLiteral("themes"))});
}

Result<Translation> readTranslation(const QByteArray &bytes, const Structure &structure, const QString &file)
{
    const auto json = parseStrictJson(bytes, file);
    if (!json)
        return failed(json.error());
    StrictObject root(*json, file, {});
    root.only({QStringLiteral("format"), QStringLiteral("titles"), QStringLiteral("wording")});
    if (root.string(QStringLiteral("format"), 40) != u"waymark-translation/1")
        root.fail(Problem::WrongFormat, QStringLiteral("format"));
    const QJsonObject titles = root.object(QStringLiteral("titles"));
    const QJsonObject words = root.object(QStringLiteral("wording"));
    if (root.error())
        return failed(*root.error());
    auto shown = readTitles(StrictObject(titles, file, QStringLiteral("titles")), structure, file);
    if (!shown)
        return failed(shown.error());
    auto wording = readWording(StrictObject(words, file, QStringLiteral("wording")), structure, file);
    if (!wording)
        return failed(wording.error());
    return Translation{{structure, std::move(*wording)}, std::move(*shown)};
}

const std::vector<Translation> &translationsOfOwn()
{
    static const std::vector<Translation> all = [] {
        QFile file(QStringLiteral(":/models/school-cy.json"));
        auto found = file.open(QIODevice::ReadOnly)
                         ? readTranslation(file.readAll(), builtInModel().structure, file.fileName())
                         : Result<Translation>(failed(FileError{FileError::Problem::NotFound, file.fileName()}));
        if (!found)
            qFatal("the translation in the program's own resources cannot be read");
        return std::vector{std::move(*found)};
    }();
    return all;
}

QByteArray compact(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Result<Model> parseModel(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxModelBytes)
        return failed(FileError{FileError::Problem::TooLarge, file, QString::number(maxModelBytes >> 20)});
    const auto json = parseStrictJson(bytes, file);
    if (!json)
        return failed(json.error());
    StrictObject root(cleaned(*json).toObject(), file, {});
    root.only({QStringLiteral("format"), QStringLiteral("structure"), QStringLiteral("wording")});
    if (root.string(QStringLiteral("format"), 40) != u"waymark-model/1")
        root.fail(Problem::WrongFormat, QStringLiteral("format"));
    const QJsonObject structureObject = root.object(QStringLiteral("structure"));
    const QJsonObject wordingObject = root.object(QStringLiteral("wording"));
    if (root.error())
        return failed(*root.error());
    auto structure = readStructure(StrictObject(structureObject, file, QStringLiteral("structure")), file);
    if (!structure)
        return failed(structure.error());
    auto wording = readWording(StrictObject(wordingObject, file, QStringLiteral("wording")), *structure, file);
    if (!wording)
        return failed(wording.error());
    return Model{std::move(*structure), std::move(*wording)};
}

Result<Model> readModel(const QString &path)
{
    const auto bytes = readWholeFile(path, maxModelBytes);
    return bytes ? parseModel(*bytes, path) : failed(bytes.error());
}

bool looksLikeModel(const QString &path)
{
    const auto bytes = readWholeFile(path, maxModelBytes);
    if (!bytes)
        return false;
    const QByteArray word("waymark-model/");
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    // One that is no whole JSON any more is still told as the model that it wanted to be.
    return json.isNull() ? bytes->left(1024).contains(word)
                         : json.object().value(QStringLiteral("format")).toString().startsWith(QLatin1String(word));
}

QByteArray writeModel(const Model &model)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("waymark-model/1")},
                                     {QStringLiteral("structure"), toJson(model.structure)},
                                     {QStringLiteral("wording"), toJson(model.wording)}})
        .toJson(QJsonDocument::Indented);
}

namespace {

/// What was parsed lately, by the text that it was parsed from: the same few models are in most files, and a group of
/// institutions has thousands of files. Any thread may ask.
template <class Parsed>
class ParsedLately
{
public:
    template <class Parse>
    Result<Parsed> of(const QByteArray &text, Parse &&parse)
    {
        {
            const std::lock_guard guard(m_mutex);
            if (const auto found = m_parsed.constFind(text); found != m_parsed.cend())
                return *found;
        }
        Result<Parsed> made = parse();
        if (made && text.size() <= longest) {
            const std::lock_guard guard(m_mutex);
            if (m_parsed.size() >= most)
                m_parsed.clear();
            m_parsed.insert(text, *made);
        }
        return made;
    }

private:
    static constexpr qsizetype most = 16;
    static constexpr qsizetype longest = 1 << 18; ///< bytes, three times those of our own model

    std::mutex m_mutex;
    QHash<QByteArray, Parsed> m_parsed;
};

} // namespace

Result<Structure> parseStructure(const QByteArray &bytes, const QString &file)
{
    static ParsedLately<Structure> lately;
    return lately.of(bytes, [&]() -> Result<Structure> {
        const auto json = parseStrictJson(bytes, file);
        return json ? readStructure(StrictObject(*json, file, {}), file) : failed(json.error());
    });
}

Result<Wording> parseWording(const QByteArray &bytes, const Structure &structure, const QString &file)
{
    static ParsedLately<Wording> lately;
    // The same words are another wording with other statements, or none.
    return lately.of(structure.digest().hex.toLatin1() + bytes, [&]() -> Result<Wording> {
        const auto json = parseStrictJson(bytes, file);
        return json ? readWording(StrictObject(*json, file, {}), structure, file) : failed(json.error());
    });
}

QByteArray writeStructure(const Structure &structure) { return compact(toJson(structure)); }

QByteArray writeWording(const Wording &wording) { return compact(toJson(wording)); }

const Model &builtInModel()
{
    // Our own resource: a program that ships a broken one is refused by its tests, so there is no error to hand on.
    static const Model model = [] {
        QFile file(QStringLiteral(":/models/school.json"));
        const auto found = file.open(QIODevice::ReadOnly)
                               ? parseModel(file.readAll(), file.fileName())
                               : Result<Model>(failed(FileError{FileError::Problem::NotFound, file.fileName()}));
        if (!found)
            qFatal("the model in the program's own resources cannot be read");
        return *found;
    }();
    return model;
}

const Model *newerModelFor(const Wording &wording)
{
    const std::optional<QString> language = replacedLanguage(wording.digest());
    if (!language)
        return nullptr;
    const auto found = std::ranges::find(builtInTranslations(), *language,
                                         [](const Model &model) { return model.wording.language(); });
    return found == builtInTranslations().end() ? &builtInModel() : &*found;
}

const std::vector<Model> &builtInTranslations()
{
    static const std::vector<Model> models = [] {
        std::vector<Model> made;
        for (const Translation &translation : translationsOfOwn())
            made.push_back(translation.model);
        return made;
    }();
    return models;
}

const Model *builtInModelWith(const Digest &wording)
{
    if (builtInModel().wording.digest() == wording)
        return &builtInModel();
    const auto found =
        std::ranges::find(builtInTranslations(), wording, [](const Model &model) { return model.wording.digest(); });
    return found == builtInTranslations().end() ? nullptr : &*found;
}

const Structure &shownWith(const Structure &structure, const Wording &wording)
{
    // Nearly every wording is English, and this is asked for each statement that is drawn.
    if (wording.language() == u"en")
        return structure;
    // A translation that was replaced keeps the titles of the one that replaced it.
    const Model *newer = newerModelFor(wording);
    const Digest &present = newer ? newer->wording.digest() : wording.digest();
    const auto found = std::ranges::find_if(translationsOfOwn(), [&](const Translation &translation) {
        return translation.model.wording.digest() == present && translation.shown.digest() == structure.digest();
    });
    return found == translationsOfOwn().end() ? structure : found->shown;
}

} // namespace waymark
