// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workspacejson.h"

#include "core/base/wholefile.h"
#include "core/export/jsonevidence.h"
#include "core/export/jsonfollowup.h"
#include "core/export/jsoninstitution.h"
#include "core/export/jsonreview.h"
#include "core/export/jsonvoices.h"
#include "core/review/reviewdigest.h"
#include "core/review/rowtexts.h"

#include <QJsonDocument>
#include <algorithm>

namespace waymark {
namespace {

using Problem = ContentError::Problem;

constexpr auto anyFormat = "\"waymark-workspace/";
constexpr auto format = "waymark-workspace/1";
constexpr int deepestExport = 16;
constexpr int mostRows = 1'000'000; ///< of one kind

template <class... Rows>
struct Lists
{
    static constexpr std::size_t count = sizeof...(Rows);

    template <class Each>
    static void forEach(Each &&each)
    {
        (each.template operator()<Rows>(), ...);
    }
};

/// Every kind of row but the institution, in an order in which each refers only to those before it.
using AllLists =
    Lists<StoredStructure, StoredWording, Priority, Person, Review, Participant, Decision, PointMark, Action, Briefing,
          Highlight, Reopening, Group, Membership, Assignment, Reflection, Response, ResponseAnswer, ResponseMark,
          Settlement, Meeting, Presence, MeetingItem, FormerColleague, ProgressNote, Target, Leverage, EvidenceItem,
          Attachment, Visit, MappedStatement, GovernorAnswer>;

// A new kind of row is exported from the day on which it is kept, or the program is not built.
static_assert(AllLists::count + 1 == std::variant_size_v<RowKinds>, "a kind of row is not exported");

template <class Row>
QJsonObject objectOf(const Row &row)
{
    JsonWriter to;
    JsonRow<Row>::fields(to, row);
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
    JsonRow<Row>::fields(from, row);
    // Texts come in clean, but what was finished has to stay what was finished: an export can be of an older file.
    if (!from.hasFailed() && !isSealed(row, from.soFar()))
        cleanTexts(row);
    if constexpr (requires { JsonRow<Row>::check(from, row); }) {
        if (!from.hasFailed())
            JsonRow<Row>::check(from, row);
    }
    return from.finish();
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
        AllLists::forEach([this]<class Row>() { readList<Row>(); });
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
        const QString key = QLatin1String(JsonRow<Institution>::name);
        Institution institution;
        JsonReader from(m_top.object(key), m_file, key, m_read.workspace);
        pass(readRow(from, institution));
        m_read.workspace.setInstitution(std::move(institution));
    }

    template <class Row>
    void readList()
    {
        const QString key = QLatin1String(JsonRow<Row>::name);
        const QJsonArray items = m_top.array(key, 0, mostRows);
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

    /// What a row cannot know about itself: the rows after it.
    void checkWhole()
    {
        if (!m_top.error())
            checkReviews();
        if (!m_top.error())
            checkSettlements();
        if (!m_top.error())
            checkActions();
        if (!m_top.error() && m_read.workspace.attachedBytes() > Attachment::mostBytesInAll)
            m_top.fail(Problem::TooLong, QStringLiteral("attachments"));
    }

    void checkReviews()
    {
        const Workspace &workspace = m_read.workspace;
        QList<int> numbers;
        for (const auto &[id, review] : workspace.reviews().rows()) {
            if (review.previous && !workspace.review(*review.previous))
                m_top.fail(Problem::MissingKey, QStringLiteral("reviews"), review.year);
            if (review.number > workspace.lastReviewNumber())
                m_top.fail(Problem::OutOfRange, QStringLiteral("last_review_number"), QString::number(review.number));
            if (numbers.contains(review.number))
                m_top.fail(Problem::DuplicateNumber, QStringLiteral("reviews"), QString::number(review.number));
            numbers.append(review.number);
        }
    }

    /// The first of a statement is 1, and each is one more than the one before it.
    void checkSettlements()
    {
        const Settlement *before = nullptr;
        for (const auto &[key, settlement] : m_read.workspace.settlements().rows()) {
            const bool goesOn = before && before->key().first == key.first;
            if (settlement.number != (goesOn ? before->number + 1 : 1))
                return m_top.fail(Problem::BadNumber, QStringLiteral("settlements"), settlement.statement.toString());
            before = &settlement;
        }
    }

    /// An action goes on with another one that is there, and never, by any number of steps, with itself. Those of
    /// highest leverage are numbered without a gap from 1, and none of them is there twice.
    void checkActions()
    {
        const Workspace &workspace = m_read.workspace;
        for (const auto &[id, action] : workspace.actions().rows()) {
            std::optional<ActionId> from = action.carriedFrom;
            for (int steps = 1; from; ++steps) {
                const Action *origin = workspace.actions().find(*from);
                if (!origin || steps >= workspace.actions().size())
                    return m_top.fail(origin ? Problem::WrongType : Problem::MissingKey, QStringLiteral("actions"),
                                      id.toString());
                from = origin->carriedFrom;
            }
        }
        for (const auto &[key, row] : workspace.leverage().rows()) {
            const auto all = workspace.leverageOf(row.review);
            if (row.position > static_cast<int>(all.size()) ||
                std::ranges::count(all, workspace.actions().find(row.action)) != 1)
                return m_top.fail(Problem::BadNumber, QStringLiteral("leverage"), QString::number(row.position));
        }
    }

    QString m_file;
    StrictObject m_top;
    WorkspaceExport m_read;
};

} // namespace

QStringList workspaceJsonLists()
{
    QStringList keys;
    AllLists::forEach([&]<class Row>() { keys.append(QLatin1String(JsonRow<Row>::name)); });
    return keys;
}

Result<QByteArray> writeWorkspaceJson(const WorkspaceExport &exported, const QString &file)
{
    const Workspace &workspace = exported.workspace;
    QJsonObject top{{QStringLiteral("format"), QLatin1String(format)},
                    {QStringLiteral("de_identified"), exported.deIdentified},
                    {QStringLiteral("last_review_number"), workspace.lastReviewNumber()},
                    {QLatin1String(JsonRow<Institution>::name), objectOf(workspace.institution())}};
    AllLists::forEach([&]<class Row>() {
        QJsonArray items;
        for (const auto &[key, row] : workspace.table<Row>().rows())
            items.append(objectOf(row));
        top.insert(QLatin1String(JsonRow<Row>::name), items);
    });
    QByteArray bytes = QJsonDocument(top).toJson();
    if (bytes.size() > greatestExportSize)
        return failed(FileError{FileError::Problem::TooLarge, file});
    return bytes;
}

Result<WorkspaceExport> parseWorkspaceJson(const QByteArray &bytes, const QString &file)
{
    if (bytes.size() > greatestExportSize)
        return failed(FileError{FileError::Problem::TooLarge, file});
    const auto object = parseStrictJson(bytes, file, deepestExport);
    if (!object)
        return failed(object.error());
    return ExportReader(*object, file).read();
}

bool claimsToBeExport(const QByteArray &bytes) { return bytes.contains(anyFormat); }

Result<WorkspaceExport> readWorkspaceJson(const QString &path)
{
    const auto bytes = readWholeFile(path, greatestExportSize);
    if (!bytes)
        return failed(bytes.error());
    return parseWorkspaceJson(*bytes, path);
}

} // namespace waymark
