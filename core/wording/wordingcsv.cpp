// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wordingcsv.h"

#include "core/base/csv.h"
#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/wording/sentences.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
#include <map>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

// As in a model file: what is read here is stored as one.
constexpr qsizetype maxSentenceLength = 2000;
constexpr qsizetype maxHeadingLength = 400;
constexpr qsizetype maxQuoteLength = 40; ///< of a cell, in an error

struct WordingColumns
{
    qsizetype statement = -1;
    qsizetype title = -1;
    qsizetype level = -1;
    qsizetype text = -1;
    qsizetype theme = -1;
};

QString cell(const CsvRow &row, qsizetype column)
{
    return column >= 0 && column < row.fields.size() ? row.fields[column].trimmed() : QString();
}

Result<WordingColumns> columnsOf(const CsvTable &table, bool alone, const QString &file, QStringList &ignored)
{
    WordingColumns columns;
    const std::map<QString, qsizetype *> known{{QStringLiteral("statement"), &columns.statement},
                                               {QStringLiteral("title"), &columns.title},
                                               {QStringLiteral("level"), &columns.level},
                                               {QStringLiteral("text"), &columns.text},
                                               {QStringLiteral("theme"), &columns.theme}};
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString name = table.header[i].trimmed();
        const auto found = known.find(name.toLower());
        if (found == known.end()) {
            ignored.append(cutText(name, maxHeadingLength));
            continue;
        }
        if (*found->second >= 0)
            return failed(ContentError{Problem::DuplicateKey, file, u"column " + name});
        *found->second = i;
    }
    for (const auto &[name, column] : known) {
        const bool needed = name == u"theme" || name == u"title" ? alone : true;
        if (needed && *column < 0)
            return failed(ContentError{Problem::MissingColumn, file, u"column " + name});
    }
    return columns;
}

QString themeTitle(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^(?:theme\\s+)?[0-9]{1,2}\\s*[.:)\u2013-]?\\s+"),
                                           QRegularExpression::CaseInsensitiveOption);
    const QString title = QString(text).remove(number).simplified();
    return title.isEmpty() ? text : title;
}

/// The structure that the entries describe by themselves.
Result<Structure> structureOf(const std::vector<WordingRecord> &entries, const QString &file, const QString &name,
                              std::vector<WordingPreview::Doubt> &doubtful)
{
    std::map<int, Theme> themes;
    std::map<StatementNumber, Statement> statements;
    int levels = 2;
    for (const WordingRecord &entry : entries) {
        if (entry.level < 1 || entry.level > Level::max)
            return failed(ContentError{Problem::BadLevel, file, csvPlace(entry.line), QString::number(entry.level)});
        if (entry.title.isEmpty() || entry.theme.isEmpty())
            return failed(ContentError{Problem::Empty, file, csvPlace(entry.line),
                                       entry.title.isEmpty() ? QStringLiteral("title") : QStringLiteral("theme")});
        if (std::max(entry.title.size(), entry.theme.size()) > maxHeadingLength)
            return failed(
                ContentError{Problem::TooLong, file, csvPlace(entry.line), QString::number(maxHeadingLength)});
        levels = std::max(levels, entry.level);
        const QString title = themeTitle(entry.theme);
        const auto theme =
            themes.try_emplace(entry.statement.theme(), Theme{entry.statement.theme(), title, title, {}, {}});
        const auto statement =
            statements.try_emplace(entry.statement, Statement{entry.statement, entry.title, entry.title});
        if (theme.first->second.title != title || statement.first->second.title != entry.title)
            doubtful.push_back({entry.line, entry.statement, entry.level, WordingPreview::Doubt::Why::OtherTitle});
    }
    if (statements.size() > 99)
        return failed(ContentError{Problem::TooMany, file, {}, QStringLiteral("99")});
    std::vector<Theme> ordered;
    for (auto &[number, theme] : themes) {
        for (const auto &[key, statement] : statements) {
            if (key.theme() == number)
                theme.statements.push_back(statement);
        }
        ordered.push_back(theme);
    }
    return Structure(name, levels, {}, std::move(ordered));
}

/// Marks the points that the level below does not have, sentence by sentence.
void markNew(std::vector<Descriptor> &levels)
{
    for (std::size_t i = 1; i < levels.size(); ++i) {
        QSet<QString> below;
        for (const Point &point : levels[i - 1].points)
            below.insert(sentenceKey(point.text));
        for (Point &point : levels[i].points)
            point.isNew = !below.contains(sentenceKey(point.text));
    }
}

bool looksWronglyDecoded(const QString &text)
{
    // The first is what a decoder leaves for a byte it cannot read, the others what UTF-8 becomes when read as Latin-1.
    return text.contains(QChar::ReplacementCharacter) || text.contains(QStringLiteral("\u00e2\u20ac")) ||
           text.contains(QStringLiteral("\u00c3\u00a2"));
}

void noteDoubts(const std::map<WordingPreview::Place, WordingRecord> &taken,
                std::vector<WordingPreview::Doubt> &doubtful)
{
    for (const auto &[place, entry] : taken) {
        const auto doubt = [&, line = entry.line, at = place](WordingPreview::Doubt::Why why) {
            doubtful.push_back({line, at.first, at.second, why});
        };
        if (looksWronglyDecoded(entry.text))
            doubt(WordingPreview::Doubt::Why::BrokenCharacters);
        if (entry.text.size() < 10)
            doubt(WordingPreview::Doubt::Why::VeryShort);
        const auto below = taken.find({place.first, place.second - 1});
        if (below != taken.end() && sentenceKey(below->second.text) == sentenceKey(entry.text))
            doubt(WordingPreview::Doubt::Why::SameAsLevelBelow);
    }
    std::ranges::stable_sort(doubtful, {}, &WordingPreview::Doubt::line);
}

Result<Descriptor> descriptorOf(const WordingRecord &entry, const QString &file)
{
    Descriptor descriptor;
    for (const QString &sentence : sentencesOf(entry.text)) {
        if (sentence.size() > maxSentenceLength)
            return failed(
                ContentError{Problem::TooLong, file, csvPlace(entry.line), QString::number(maxSentenceLength)});
        descriptor.points.push_back({sentence, true});
    }
    if (descriptor.points.size() > std::size_t(Descriptor::maxPoints))
        return failed(
            ContentError{Problem::TooMany, file, csvPlace(entry.line), QString::number(Descriptor::maxPoints)});
    return descriptor;
}

/// "1.1", and "1,1" from where the comma is a decimal sign.
std::optional<StatementNumber> statementIn(const QString &text)
{
    return StatementNumber::parse(QString(text).replace(u',', u'.'));
}

/// "2", and "2.0", "2,0", "Level 2".
std::optional<int> levelIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(?:level\\s*)?(-?[0-9]{1,4})(?:[.,]0{1,4})?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    return match.hasMatch() ? std::optional(match.captured(1).toInt()) : std::nullopt;
}

/// Why nothing belongs to the model, by the first record that it does not have.
ContentError nothingMatched(const QString &file, const std::vector<WordingPreview::LeftOut> &notKnown)
{
    ContentError error{Problem::NothingMatched, file, {}};
    if (!notKnown.empty()) {
        const WordingPreview::LeftOut &first = notKnown.front();
        error.place =
            QStringLiteral("%1: statement %2, level %3")
                .arg(csvPlace(first.line), first.statement.left(maxQuoteLength), first.level.left(maxQuoteLength));
    }
    return error;
}

/// The records that name a place; the others are noted as not known.
std::vector<WordingRecord> recordsOf(const CsvTable &table, const WordingColumns &columns, WordingPreview &preview)
{
    std::vector<WordingRecord> records;
    for (const CsvRow &row : table.rows) {
        const QString statement = cell(row, columns.statement);
        const QString level = cell(row, columns.level);
        const auto number = statementIn(statement);
        const auto value = levelIn(level);
        if (!number || !value) {
            preview.notKnown.push_back(
                {row.line, cutText(statement, maxHeadingLength), cutText(level, maxHeadingLength)});
            continue;
        }
        if (statement.contains(u','))
            preview.readAs.push_back({row.line, statement, number->toString()});
        if (bool isNumber = false; level.toInt(&isNumber), !isNumber)
            preview.readAs.push_back({row.line, level, QString::number(*value)});
        records.push_back(
            {row.line, *number, *value, cell(row, columns.title), cell(row, columns.theme), cell(row, columns.text)});
    }
    return records;
}

/// The texts as they are stored: digests are over them.
std::vector<WordingRecord> cleaned(std::vector<WordingRecord> records)
{
    for (WordingRecord &record : records) {
        record.title = cleanText(record.title, Lines::One).trimmed();
        record.theme = cleanText(record.theme, Lines::One).trimmed();
        record.text = plainText(record.text);
    }
    return records;
}

} // namespace

void WordingPreview::recognise(const Structure &known)
{
    if (!isCompleteModel ||
        Structure(known.title(), structure.levels(), {}, structure.themes()).digest() != known.digest())
        return;
    structure = known;
    isCompleteModel = false;
}

Wording WordingPreview::toWording(const QString &name, const QString &language) const
{
    const QString typed = plainLine(name);
    const QString wanted = typed.isEmpty() ? suggestedName : typed;
    return Wording(cutText(wanted, maxHeadingLength), language, plainLine(QFileInfo(file).fileName()), true,
                   structure.digest(), descriptors);
}

Model WordingPreview::toModel(const QString &name, const QString &language) const
{
    return {structure, toWording(name, language)};
}

Result<WordingPreview> previewOfRecords(const std::vector<WordingRecord> &read, const QString &file,
                                        const Structure *match)
{
    const std::vector<WordingRecord> records = cleaned(read);
    WordingPreview preview;
    preview.file = file;
    preview.suggestedName = cutText(plainLine(QFileInfo(file).completeBaseName()), maxHeadingLength);
    preview.isCompleteModel = match == nullptr;
    if (match) {
        preview.structure = *match;
    } else {
        auto own = structureOf(records, file, preview.suggestedName, preview.doubtful);
        if (!own)
            return failed(own.error());
        preview.structure = std::move(*own);
    }

    const int levels = preview.structure.levels();
    for (const Statement &statement : preview.structure.statements())
        preview.descriptors[statement.number].resize(static_cast<std::size_t>(levels));
    preview.expected = preview.structure.statementCount() * levels;
    std::map<WordingPreview::Place, WordingRecord> taken;
    for (const WordingRecord &entry : records) {
        const WordingPreview::LeftOut left{entry.line, entry.statement.toString(), QString::number(entry.level)};
        if (!preview.structure.statement(entry.statement) || entry.level < 1 || entry.level > levels) {
            preview.notKnown.push_back(left);
            continue;
        }
        if (entry.text.isEmpty())
            continue; // a place without text is missing, as if the record were not there
        if (!taken.try_emplace({entry.statement, entry.level}, entry).second) {
            preview.duplicates.push_back(left);
            continue;
        }
        auto descriptor = descriptorOf(entry, file);
        if (!descriptor)
            return failed(descriptor.error());
        preview.descriptors[entry.statement][static_cast<std::size_t>(entry.level - 1)] = std::move(*descriptor);
    }
    if (taken.empty())
        return failed(nothingMatched(file, preview.notKnown));
    std::ranges::stable_sort(preview.notKnown, {}, &WordingPreview::LeftOut::line);

    preview.matched = static_cast<int>(taken.size());
    for (auto &[number, descriptors] : preview.descriptors) {
        markNew(descriptors);
        for (int level = 1; level <= levels; ++level) {
            if (descriptors[static_cast<std::size_t>(level - 1)].isMissing())
                preview.missing.emplace_back(number, level);
        }
    }
    noteDoubts(taken, preview.doubtful);
    return preview;
}

Result<WordingPreview> readWordingCsv(const QByteArray &bytes, const QString &file, const Structure *match)
{
    const auto table = readCsv(bytes, file);
    if (!table)
        return failed(table.error());
    WordingPreview asked;
    const auto columns = columnsOf(*table, match == nullptr, file, asked.ignoredColumns);
    if (!columns)
        return failed(columns.error());
    const std::vector<WordingRecord> records = recordsOf(*table, *columns, asked);
    if (records.empty() && !asked.notKnown.empty())
        return failed(nothingMatched(file, asked.notKnown));
    auto preview = previewOfRecords(records, file, match);
    if (preview) {
        preview->ignoredColumns = asked.ignoredColumns;
        preview->readAs = asked.readAs;
        preview->notKnown.insert(preview->notKnown.end(), asked.notKnown.begin(), asked.notKnown.end());
        std::ranges::stable_sort(preview->notKnown, {}, &WordingPreview::LeftOut::line);
    }
    return preview;
}

namespace {

bool hasColumn(const QByteArray &bytes, const QString &name)
{
    const auto table = readCsv(bytes, {});
    return table && std::ranges::any_of(table->header, [&](const QString &each) {
               return each.trimmed().compare(name, Qt::CaseInsensitive) == 0;
           });
}

} // namespace

bool hasThemeColumn(const QByteArray &bytes) { return hasColumn(bytes, QStringLiteral("theme")); }

bool looksLikeWording(const QByteArray &bytes)
{
    return hasColumn(bytes, QStringLiteral("statement")) && hasColumn(bytes, QStringLiteral("text"));
}

Result<QByteArray> readCsvFile(const QString &path)
{
    constexpr qint64 maxBytes = 4 << 20;
    return readWholeFile(path, maxBytes);
}

} // namespace waymark
