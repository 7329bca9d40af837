// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workspacejson.h"

#include "core/base/wholefile.h"
#include "core/export/rowjson.h"
#include "core/review/reviewdigest.h"
#include "core/review/rowtexts.h"

#include <QJsonDocument>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

constexpr auto anyFormat = "\"waymark-workspace/";
constexpr auto format = "waymark-workspace/7";
constexpr auto formatSix = "waymark-workspace/6";
constexpr auto formatFive = "waymark-workspace/5";
constexpr auto formatFour = "waymark-workspace/4";
constexpr auto formatThree = "waymark-workspace/3";
constexpr auto formatTwo = "waymark-workspace/2";
constexpr auto formatOne = "waymark-workspace/1";
constexpr int maxFileDepth = 16;
constexpr int maxRows = 1'000'000; ///< of one kind

template <class Row>
QJsonObject objectOf(const Row &row)
{
    JsonWriter to;
    RowKind<Row>::fields(to, row);
    return to.object();
}

/// Whether the digest of a finished review covers the row.
template <class Row>
bool isSealed(const Row &row, const Workspace &soFar)
{
    if constexpr (std::is_same_v<Row, Review>) {
        return row.isFinished();
    } else if constexpr (std::is_same_v<Row, Participant> || std::is_same_v<Row, Decision> ||
                         std::is_same_v<Row, Settlement>) {
        const Review *review = soFar.review(row.review);
        return review && review->isFinished();
    } else {
        return false;
    }
}

template <class Row>
std::optional<ContentError> readRow(JsonReader &from, Row &row)
{
    RowKind<Row>::fields(from, row);
    // Texts come in clean, but what was finished has to stay what was finished: an export can be of an older file.
    if (!from.hasFailed() && !isSealed(row, from.soFar()))
        cleanTexts(row);
    if (!from.hasFailed()) {
        if (const auto problem = broken(row, from.soFar()))
            from.fail(problem->problem, problem->field, problem->detail);
    }
    return from.finish();
}

/// Every row with these keys as well, all of one value.
QJsonArray withKeys(QJsonArray rows, const QStringList &keys, const QJsonValue &value)
{
    for (QJsonValueRef each : rows) {
        QJsonObject row = each.toObject();
        for (const QString &key : keys)
            row.insert(key, value);
        each = row;
    }
    return rows;
}

QJsonArray withTexts(const QJsonArray &rows, const QStringList &keys) { return withKeys(rows, keys, QString()); }

/// What format 1 did not have, as it is where nothing is stored.
QJsonObject broughtFromOne(QJsonObject object)
{
    const QString reflections = QLatin1String(RowKind<Reflection>::list);
    if (object.value(reflections).isArray())
        object.insert(reflections, withTexts(object.value(reflections).toArray(),
                                             {QStringLiteral("guidance"), QStringLiteral("guidance_link")}));
    object.insert(QLatin1String(RowKind<CriticalFriendNote>::list), QJsonArray());
    object.insert(QStringLiteral("format"), QLatin1String(formatTwo));
    return object;
}

/// Likewise of format 2.
QJsonObject broughtFromTwo(QJsonObject object)
{
    for (const char *list : {RowKind<HandCount>::list, RowKind<SchoolFile>::list})
        object.insert(QLatin1String(list), QJsonArray());
    object.insert(QStringLiteral("format"), QLatin1String(formatThree));
    return object;
}

/// And of format 3.
QJsonObject broughtFromThree(QJsonObject object)
{
    for (const char *list : {RowKind<Arrangement>::list, RowKind<Apology>::list})
        object.insert(QLatin1String(list), QJsonArray());
    object.insert(QStringLiteral("format"), QLatin1String(formatFour));
    return object;
}

/// And of format 4.
QJsonObject broughtFromFour(QJsonObject object)
{
    object.insert(QLatin1String(RowKind<Leaver>::list), QJsonArray());
    const QString notes = QLatin1String(RowKind<CriticalFriendNote>::list);
    if (object.value(notes).isArray())
        object.insert(notes, withTexts(object.value(notes).toArray(), {QStringLiteral("successes")}));
    object.insert(QStringLiteral("format"), QLatin1String(formatFive));
    return object;
}

/// And of format 5.
QJsonObject broughtFromFive(QJsonObject object)
{
    const QString settlements = QLatin1String(RowKind<Settlement>::list);
    if (object.value(settlements).isArray())
        object.insert(settlements,
                      withKeys(object.value(settlements).toArray(), {QStringLiteral("set_aside")}, QJsonValue()));
    object.insert(QStringLiteral("format"), QLatin1String(formatSix));
    return object;
}

/// And of format 6.
QJsonObject broughtFromSix(QJsonObject object)
{
    for (const char *list : {RowKind<RetiredPriority>::list, RowKind<PastPriority>::list, RowKind<PastMembership>::list,
                             RowKind<ActionEnd>::list})
        object.insert(QLatin1String(list), QJsonArray());
    const QString reopenings = QLatin1String(RowKind<Reopening>::list);
    if (object.value(reopenings).isArray())
        object.insert(reopenings,
                      withKeys(withKeys(object.value(reopenings).toArray(), {QStringLiteral("finished")}, QJsonValue()),
                               {QStringLiteral("kind")}, keyOf(ReopeningKind::NotStated)));
    object.insert(QStringLiteral("format"), QLatin1String(format));
    return object;
}

/// Reads one export. The first problem ends it.
class ExportReader
{
public:
    ExportReader(const QJsonObject &object, QString file) : m_file(std::move(file)), m_top(object, m_file, {}) {}

    Result<WorkspaceExport> read()
    {
        if (m_top.string(QStringLiteral("format"), 40) != QLatin1String(format))
            m_top.fail(Problem::WrongFormat, QStringLiteral("format"));
        // Before anything else, for a newer format may name things that this one does not know.
        if (m_top.error())
            return failed(*m_top.error());
        m_top.only(QStringList{QStringLiteral("format"), QStringLiteral("de_identified"),
                               QStringLiteral("last_review_number"), QStringLiteral("institution")} +
                   workspaceJsonLists());
        m_read.deIdentified = m_top.boolean(QStringLiteral("de_identified"));
        m_read.workspace.setLastReviewNumber(m_top.integer(QStringLiteral("last_review_number"), 0, anyNumber));
        readInstitution();
        ListedRows::forEach([this]<class Row>() { readList<Row>(); });
        checkWhole();
        if (m_top.error())
            return failed(*m_top.error());
        const auto changed = changedSinceFinished(m_read.workspace);
        if (!changed.empty())
            return failed(FileError{FileError::Problem::Damaged, m_file,
                                    QStringLiteral("review %1 is not what was finished").arg(changed.front()->number)});
        return std::move(m_read);
    }

private:
    void pass(const std::optional<ContentError> &error)
    {
        if (error)
            m_top.fail(error->problem, error->place, error->detail);
    }

    void readInstitution()
    {
        const QString key = QLatin1String(RowKind<Institution>::list);
        Institution institution;
        JsonReader from(m_top.object(key), m_file, key, m_read.workspace);
        pass(readRow(from, institution));
        m_read.workspace.setInstitution(std::move(institution));
    }

    template <class Row>
    void readList()
    {
        const QString key = QLatin1String(RowKind<Row>::list);
        const QJsonArray items = m_top.array(key, 0, maxRows);
        for (qsizetype at = 0; at < items.size() && !m_top.error(); ++at) {
            const QString place = QStringLiteral("%1[%2]").arg(key).arg(at);
            Row row = blankRow<Row>();
            JsonReader from(items[at], m_file, place, m_read.workspace);
            pass(readRow(from, row));
            if (m_top.error())
                return;
            if (m_read.workspace.table<Row>().find(row.key()))
                return m_top.fail(Problem::DuplicateKey, place);
            m_read.workspace.append(std::move(row));
        }
    }

    void checkWhole()
    {
        if (m_top.error())
            return;
        for (const WholeProblem &problem : wholeProblems(m_read.workspace))
            m_top.fail(problem.problem, QLatin1String(problem.place), problem.detail);
        for (const WholeProblem &problem : contradictions(m_read.workspace))
            m_top.fail(problem.problem, QLatin1String(problem.place), problem.detail);
    }

    QString m_file;
    StrictObject m_top;
    WorkspaceExport m_read;
};

} // namespace

QStringList workspaceJsonLists()
{
    QStringList keys;
    ListedRows::forEach([&]<class Row>() { keys.append(QLatin1String(RowKind<Row>::list)); });
    return keys;
}

Result<QByteArray> writeWorkspaceJson(const WorkspaceExport &exported, const QString &file)
{
    const Workspace &workspace = exported.workspace;
    QJsonObject top{{QStringLiteral("format"), QLatin1String(format)},
                    {QStringLiteral("de_identified"), exported.deIdentified},
                    {QStringLiteral("last_review_number"), workspace.lastReviewNumber()},
                    {QLatin1String(RowKind<Institution>::list), objectOf(workspace.institution())}};
    ListedRows::forEach([&]<class Row>() {
        QJsonArray items;
        for (const auto &[key, row] : workspace.table<Row>().rows())
            items.append(objectOf(row));
        top.insert(QLatin1String(RowKind<Row>::list), items);
    });
    QByteArray bytes = QJsonDocument(top).toJson();
    if (bytes.size() > maxExportSize)
        return failed(FileError{FileError::Problem::TooLarge, file});
    return bytes;
}

Result<WorkspaceExport> parseWorkspaceJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > maxExportSize)
        return failed(FileError{FileError::Problem::TooLarge, file});
    auto object = parseStrictJson(bytes, file, maxFileDepth);
    if (!object)
        return failed(object.error());
    if (object->value(QStringLiteral("format")) == QLatin1String(formatOne))
        object = broughtFromOne(*object);
    if (object->value(QStringLiteral("format")) == QLatin1String(formatTwo))
        object = broughtFromTwo(*object);
    if (object->value(QStringLiteral("format")) == QLatin1String(formatThree))
        object = broughtFromThree(*object);
    if (object->value(QStringLiteral("format")) == QLatin1String(formatFour))
        object = broughtFromFour(*object);
    if (object->value(QStringLiteral("format")) == QLatin1String(formatFive))
        object = broughtFromFive(*object);
    if (object->value(QStringLiteral("format")) == QLatin1String(formatSix))
        object = broughtFromSix(*object);
    return ExportReader(*object, file).read();
}

bool claimsToBeExport(const QByteArray &bytes) { return bytes.contains(anyFormat); }

Result<WorkspaceExport> readWorkspaceJson(const QString &path)
{
    const auto bytes = readWholeFile(path, maxExportSize);
    if (!bytes)
        return failed(bytes.error());
    return parseWorkspaceJson(*bytes, path);
}

} // namespace waymark
