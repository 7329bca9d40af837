// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include "core/asking/answerblock.h"
#include "core/asking/answerrows.h"
#include "core/asking/offered.h"
#include "core/asking/responsefile.h"
#include "core/base/csv.h"
#include "core/base/filetexts.h"
#include "core/base/mail.h"
#include "core/base/ods.h"
#include "core/base/unzipping.h"
#include "core/base/zipping.h"
#include "core/export/workspacejson.h"
#include "core/model/modelfile.h"
#include "core/storage/loading.h"
#include "core/storage/store.h"
#include "core/storage/sums.h"
#include "core/wording/foundmodel.h"
#include "core/wording/pdfcells.h"
#include "core/wording/wordingcsv.h"
#include "tests/support/answerblocks.h"
#include "tests/support/randomedits.h"
#include "tests/support/responses.h"
#include "tests/support/workbooks.h"
#include "tests/support/workspaces.h"

#include <QTemporaryDir>
#include <fuzzer/FuzzedDataProvider.h>

namespace waymark::fuzz {
namespace {

using testing::noon;

const QString outside = QStringLiteral("outside");

/// A file with something of every kind in it.
QString fixture() { return QStringLiteral(WAYMARK_SOURCE_DIR "/tests/fixtures/format-10.waymark"); }

const Workspace &workspace()
{
    static const Workspace read = [] {
        auto found = readOnly(fixture());
        demand(found.has_value(), "the fixture can be read");
        return std::move(*found);
    }();
    return read;
}

/// In memory, where the system has that, and gone when the program ends.
QString scratch(const char *name)
{
    static const QTemporaryDir folder(QStringLiteral("/dev/shm/waymark-fuzz-XXXXXX"));
    return folder.filePath(QLatin1String(name));
}

QString written(const char *name, const QByteArray &bytes)
{
    QFile file(scratch(name));
    demand(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "the input is written");
    return file.fileName();
}

const Review &openReview()
{
    for (const auto &[id, review] : workspace().reviews().rows()) {
        if (!review.isFinished())
            return review;
    }
    return workspace().reviews().rows().begin()->second;
}

// Responses, as colleagues send them.

void takeResponse(const QByteArray &bytes)
{
    const auto response = parseResponse(bytes, outside, workspace(), noon);
    if (!response)
        return;
    // What crossed the border is an edit like any other: it is refused, or leaves sound values.
    if (const auto step = plan(workspace(), response->edit)) {
        Workspace after = workspace();
        after.apply(*step);
        demand(writeWorkspaceJson({after, false}, outside).has_value(), "a file can hold what was taken");
    }
}

std::vector<Seed> responseSeeds()
{
    const auto json = [](int level) {
        return QJsonDocument(testing::responseJson(workspace(), openReview(), QStringLiteral("Jo"), level))
            .toJson(QJsonDocument::Compact);
    };
    demand(parseResponse(json(2), outside, workspace(), noon).has_value(), "the first response is one");
    return {{"two", json(2)}, {"three", json(3)}};
}

// Tables with a row for each person, as workbooks and as CSV.

void takeTable(const QByteArray &bytes)
{
    std::vector<Sheet> sheets;
    if (auto read = readXlsx(bytes, outside)) {
        sheets = std::move(*read);
    } else if (auto spreadsheet = readOds(bytes, outside)) {
        sheets = std::move(*spreadsheet);
    } else if (const auto csv = readCsv(bytes, outside, {.maxFields = maxSheetColumns, .windowsText = true})) {
        sheets.push_back({{}, {{1, csv->header}}});
        for (const CsvRow &row : csv->rows)
            sheets.front().rows.push_back({row.line, row.fields});
    }
    const Review &review = openReview();
    const auto table = findAnswerTable(sheets, outside, workspace().structureOf(review));
    if (!table)
        return;
    const auto rows = readAnswerRows(*table, workspace(), review, noon);
    std::vector<Edit> edits;
    const auto outcomes = tryRows(rows, workspace(), edits);
    Workspace after = workspace();
    for (const Edit &edit : edits) {
        const auto step = plan(after, edit);
        demand(step.has_value(), "what was tried is done");
        after.apply(*step);
    }
    if (!edits.empty())
        demand(writeWorkspaceJson({after, false}, outside).has_value(), "a file can hold what was taken");
    for (std::size_t at = 0; at < rows.size(); ++at)
        demand(!outcomeText(rows[at], outcomes[at]).isEmpty(), "of each row it is told what came of it");
    edits.clear();
    for (const RowOutcome &again : tryRows(rows, after, edits))
        demand(!again.isTaken(), "the same rows again change nothing");
}

std::vector<Seed> tableSeeds()
{
    const QString statement = workspace().structureOf(openReview()).statements().front().number.toString();
    const QString dotted = statement + QStringLiteral(" comment");
    const std::vector<QStringList> rows{
        {QStringLiteral("Completion time"), QStringLiteral("Name"), statement, dotted, QStringLiteral("Role")},
        {QStringLiteral("46338.5"), QStringLiteral("Jo"), QStringLiteral("Level 2"), QStringLiteral("So"),
         QStringLiteral("Head")},
        {QStringLiteral("12/11/2026 15:14"), {}, QStringLiteral("Do not know"), {}, {}}};
    const QByteArray head = (QStringLiteral("Timestamp,Name,") + statement + u',' + dotted + u'\n').toUtf8();
    const std::vector<Seed> seeds{{"forms", testing::workbook(rows, testing::Workbooks::Forms)},
                                  {"google", testing::workbook(rows, testing::Workbooks::Google)},
                                  {"inline", testing::workbook(rows, testing::Workbooks::Inline)},
                                  {"ods", testing::openDocument(rows)},
                                  {"csv", head + "2026-11-12T12:00:00,Jo,3 - so,Why\n,,1,\n"}};
    demand(readXlsx(seeds.front().bytes, outside).has_value(), "the first workbook is one");
    demand(readOds(seeds[3].bytes, outside).has_value(), "the spreadsheet is one");
    return seeds;
}

// Mail that was saved, and answers as text in it or pasted.

void takeMail(const QByteArray &bytes)
{
    QString texts;
    std::size_t parts = 0;
    for (const MailPart &part : partsOfMail(bytes)) {
        demand(!part.name.contains(u'/') && !part.name.contains(u'\\'), "a name leads into no folder");
        texts += part.text;
        ++parts;
    }
    demand(parts <= static_cast<std::size_t>(maxMailParts), "no more parts are read than the most");
    for (const QString &text : {texts, QString::fromUtf8(bytes)}) {
        for (const auto &block : answerBlocksIn(text, outside)) {
            if (block)
                takeResponse(*block);
        }
        eachOfferedText(text, [](const OfferedFile &) { return true; });
    }
}

std::vector<Seed> mailSeeds()
{
    const QByteArray response =
        QJsonDocument(testing::responseJson(workspace(), openReview(), QStringLiteral("Jo"), 2)).toJson();
    const QByteArray block = testing::answerBlock(response).toUtf8();
    const QByteArray head = "From: a@b.example\nSubject: =?utf-8?Q?Zo=C3=AB?=\n";
    demand(answerBlocksIn(QString::fromUtf8(block), outside).size() == 1, "a block is one");
    return {{"block", block},
            {"plain", testing::answerBlock("{\"format\":\"waymark-response/1\"}", false).toUtf8()},
            {"mail", head + "\n> " + QByteArray(block).replace("\n", "\n> ")},
            {"parts",
             head + "Content-Type: multipart/mixed; boundary=\"b\"\n\n--b\nContent-Type: text/html\n"
                    "Content-Transfer-Encoding: quoted-printable\n\n<p>=\nx=3D</p>\n--b\nContent-Disposition: "
                    "attachment; filename*=utf-8''a%2Fb.json\nContent-Transfer-Encoding: base64\n\ne30=\n--b--\n"}};
}

// Model files.

void takeModel(const QByteArray &bytes)
{
    const auto model = parseModel(bytes, outside);
    if (!model)
        return;
    const auto again = parseModel(writeModel(*model), outside);
    demand(again && again->structure.digest() == model->structure.digest() &&
               again->wording.digest() == model->wording.digest(),
           "a model is the same when it was written and read again");
}

std::vector<Seed> modelSeeds()
{
    const QByteArray small = writeModel(testing::model({1, 1}, 2));
    demand(parseModel(small, outside).has_value(), "a model that was written is one");
    return {{"small", small}};
}

// The publisher's words as CSV.

void takeCsv(const QByteArray &bytes)
{
    static const Structure structure = testing::model().structure;
    for (const Structure *match : {&structure, static_cast<const Structure *>(nullptr)}) {
        const auto preview = readWordingCsv(bytes, outside, match);
        if (preview && preview->isCompleteModel)
            (void)preview->toModel();
        else if (preview)
            (void)preview->toWording();
    }
    (void)hasThemeColumn(bytes);
}

std::vector<Seed> csvSeeds()
{
    const std::vector<Seed> seeds{
        {"words", "statement,level,text\n1.1,1,\"We plan, in part\"\n1.1,2,\"We \"\"plan\"\"\nand review\"\n"},
        {"semicolons", "\xef\xbb\xbfStatement;Level;Text;Theme\r\n1,1;Level 2;Text \xc2\xa3;1 Vision\r\n"},
        {"tabs", "statement\tlevel\ttitle\ttext\n2.1\t4\tTitle\tText\n"},
        {"utf-16", QByteArray("\xff\xfes\0t\0a\0t\0e\0m\0e\0n\0t\0,\0l\0e\0v\0e\0l\0,\0t\0e\0x\0t\0\n\0"
                              "1\0.\0"
                              "1\0,\0"
                              "1\0,\0a\0\n\0",
                              60)}};
    static const Structure structure = testing::model().structure;
    for (const Seed &seed : seeds)
        demand(readWordingCsv(seed.bytes, outside, &structure).has_value(), seed.name);
    return seeds;
}

// The rows of a .waymark file that was made with care: whatever is in them, all checksums fit. (Bytes of files are
// damaged by tests/faults/torture.cpp.)

struct Column
{
    std::string table;
    std::string name;
};

class RowsInMemory
{
public:
    RowsInMemory()
    {
        const QString path = scratch("rows.waymark");
        demand(createFile(path, little(), QStringLiteral("fuzz"), noon).has_value(), "the rows have a file");
        storage::Connection file(path, storage::Access::Read);
        m_copy = storage::Connection::inMemory(file);
        m_copy->run("PRAGMA foreign_keys = OFF");
        m_copy->run("PRAGMA ignore_check_constraints = ON");
        SQLite::Statement tables(m_copy->database(), "SELECT t.name, c.name FROM sqlite_schema AS t, "
                                                     "pragma_table_info(t.name) AS c WHERE t.type = 'table'");
        while (tables.executeStep())
            m_columns.push_back({tables.getColumn(0).getString(), tables.getColumn(1).getString()});
    }

    void check(FuzzedDataProvider &given)
    {
        m_copy->run("BEGIN");
        constexpr int maxChanges = 8;
        for (int i = 0; i < maxChanges && given.remaining_bytes() > 0; ++i)
            change(given);
        storage::renewSums(*m_copy);
        const storage::Checked checked = storage::checkFile(*m_copy);
        if (checked.report.isSound())
            demand(writeWorkspaceJson({checked.workspace, false}, outside).has_value(), "sound rows can be exported");
        m_copy->run("ROLLBACK");
    }

private:
    /// Rows of every kind, and few of each: all of them are read each time.
    static Workspace little()
    {
        Workspace made = testing::workspaceWith(testing::model());
        testing::RandomEdits edits(1);
        constexpr int count = 60;
        for (int i = 0; i < count; ++i) {
            if (const auto step = plan(made, edits.next(made)))
                made.apply(*step);
        }
        return made;
    }

    void change(FuzzedDataProvider &given)
    {
        const Column &column = m_columns[given.ConsumeIntegralInRange<std::size_t>(0, m_columns.size() - 1)];
        const int which = given.ConsumeIntegralInRange(0, 15);
        // Some statements are refused by the tables themselves, which is as good.
        try {
            SQLite::Statement update(m_copy->database(), "UPDATE OR REPLACE \"" + column.table + "\" SET \"" +
                                                             column.name + "\" = ?1 WHERE sum = (SELECT sum FROM \"" +
                                                             column.table + "\" LIMIT 1 OFFSET " +
                                                             std::to_string(which) + ')');
            bind(update, given);
            update.exec();
        } catch (const SQLite::Exception &) {
            return;
        }
    }

    static void bind(SQLite::Statement &update, FuzzedDataProvider &given)
    {
        constexpr std::size_t longest = 300;
        switch (given.ConsumeIntegralInRange(0, 5)) {
        case 0:
            return; // NULL
        case 1:
            return update.bind(1, given.ConsumeIntegral<std::int64_t>());
        case 2:
            return update.bind(1, given.ConsumeIntegralInRange<std::int64_t>(-2, 12));
        case 3:
            return update.bind(1, given.ConsumeFloatingPoint<double>());
        case 4: {
            const std::string bytes = given.ConsumeRandomLengthString(longest);
            return update.bind(1, bytes.data(), static_cast<int>(bytes.size()));
        }
        default:
            return update.bind(1, given.ConsumeRandomLengthString(longest));
        }
    }

    std::unique_ptr<storage::Connection> m_copy;
    std::vector<Column> m_columns;
};

void takeRows(const QByteArray &bytes)
{
    static RowsInMemory rows;
    FuzzedDataProvider given(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                             static_cast<std::size_t>(bytes.size()));
    rows.check(given);
}

std::vector<Seed> rowSeeds()
{
    std::vector<Seed> seeds{{"text", QByteArray("2026-11-12\x05\x01\x10", 13)}, {"numbers", QByteArray(24, '\x02')}};
    return seeds;
}

// Everything as JSON.

void takeExport(const QByteArray &bytes)
{
    const auto exported = parseWorkspaceJson(bytes, outside);
    if (!exported)
        return;
    const auto json = writeWorkspaceJson(*exported, outside);
    demand(json.has_value(), "what was imported can be exported");
    demand(parseWorkspaceJson(*json, outside) == exported, "what was imported is the same when it is exported");
}

std::vector<Seed> exportSeeds()
{
    Workspace small = testing::workspaceWith(testing::model({1}, 2));
    const auto json = writeWorkspaceJson({small, false}, outside);
    demand(json.has_value(), "a small workspace can be exported");
    return {{"small", *json}};
}

// What people send in ZIP archives, and copies with a password.

void takeZip(const QByteArray &bytes)
{
    constexpr qint64 little = 1 << 20; // so that large ones are as quick
    qint64 unpacked = 0;
    (void)unzip(
        bytes, {64, little},
        [&](const QString &, const QByteArray &content) {
            unpacked += content.size();
            return true;
        },
        [](const QString &) {});
    demand(unpacked <= little + (1 << 16), "no more is unpacked than allowed");
    (void)unlock(bytes, QStringLiteral("four random words"), little);
    const QStringList paths{written("answers.zip", bytes)};
    eachOfferedFile(paths, {}, [](const OfferedFile &) { return true; });
}

std::vector<ZipEntry> someEntries()
{
    return {{QStringLiteral("a.json"), "{\"format\":\"waymark-response/1\"}"},
            {QStringLiteral("b/c.txt"), QByteArray("text ").repeated(40)}};
}

std::vector<Seed> zipSeeds()
{
    const QByteArray plain = zipOf(someEntries(), noon);
    return {{"two", plain},
            {"nested", zipOf({{QStringLiteral("in.zip"), plain}}, noon)},
            {"locked", zipOf({{QStringLiteral("s.waymark"), "text"}}, noon, QStringLiteral("four random words"))},
            {"empty", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0')}};
}

// Spreadsheets and documents that are attached as evidence: their texts are looked through for names.

void takeDocument(const QByteArray &bytes)
{
    (void)kindOfFile(bytes);
    (void)eachTextInFile(bytes, [](const QString &) {});
}

std::vector<Seed> documentSeeds()
{
    const auto at = [](const char *name, const char *xml) { return ZipEntry{QLatin1String(name), xml}; };
    return {
        {"sheet", zipOf({at("[Content_Types].xml", "<Types/>"),
                         at("xl/sharedStrings.xml", "<sst><si><t>Jo &amp; Al</t></si><si><r><t>J</t></r></si></sst>"),
                         at("xl/worksheets/sheet1.xml", "<worksheet><c t=\"s\"><v>0</v></c></worksheet>")},
                        noon)},
        {"open", zipOf({at("mimetype", "application/vnd.oasis.opendocument.spreadsheet"),
                        at("content.xml", "<office:text><text:p>J&#8217;o</text:p></office:text>")},
                       noon)},
        {"rtf", "{\\rtf1 J\\'f4 \\u8217?}"},
        {"utf-16", QByteArray("\xfe\xff\0J\0o", 6)},
        {"html", "<html><p>J<b>o</b>&nbsp;&#x2019;</p></html>"}};
}

// What the reader of PDF prints, in case it was taken over by a PDF.

void takeCells(const QByteArray &bytes)
{
    const auto cells = parsePdfCells(bytes, outside);
    if (!cells)
        return;
    if (const auto model = FoundModel::fromCells(*cells, outside)) {
        (void)model->fits(testing::model().structure);
        (void)model->toPreview(nullptr);
    }
}

std::vector<Seed> cellSeeds()
{
    const std::vector<Seed> seeds{
        {"refused", "{\"format\":\"waymark-cells/1\",\"refused\":\"no-table\"}"},
        {"table",
         "{\"format\":\"waymark-cells/1\",\"pages\":[[8420,5950]],\"columns\":3,\"cells\":["
         "{\"row\":0,\"column\":0,\"columns\":1,\"text\":\"Statement\",\"areas\":[[1,10,10,90,90]],\"flags\":[]},"
         "{\"row\":0,\"column\":1,\"columns\":1,\"text\":\"Level 1\",\"areas\":[[1,110,10,90,90]],\"flags\":[]},"
         "{\"row\":0,\"column\":2,\"columns\":1,\"text\":\"Level 2\",\"areas\":[[1,210,10,90,90]],\"flags\":[]},"
         "{\"row\":1,\"column\":0,\"columns\":1,\"text\":\"1.1 Vision\",\"areas\":[[1,10,110,90,90]],\"flags\":[]},"
         "{\"row\":1,\"column\":1,\"columns\":1,\"text\":\"We have "
         "plans\",\"areas\":[[1,110,110,90,90]],\"flags\":[\"unsure-hyphen\"]},"
         "{\"row\":1,\"column\":2,\"columns\":1,\"text\":\"We plan and "
         "review\",\"areas\":[[1,210,110,90,90]],\"flags\":[]},"
         "{\"row\":2,\"column\":0,\"columns\":1,\"text\":\"1.2 Aims\",\"areas\":[[1,10,210,90,90]],\"flags\":[]},"
         "{\"row\":2,\"column\":1,\"columns\":1,\"text\":\"We have no "
         "aims\",\"areas\":[[1,110,210,90,90]],\"flags\":[]},"
         "{\"row\":2,\"column\":2,\"columns\":1,\"text\":\"We have some "
         "aims\",\"areas\":[[1,210,210,90,90]],\"flags\":[\"joined-over-page\"]}]}"}};
    const auto cells = parsePdfCells(seeds[1].bytes, outside);
    demand(cells && FoundModel::fromCells(*cells, outside), "the table is the table of a model");
    return seeds;
}

} // namespace

const std::vector<Target> &targets()
{
    static const std::vector<Target> all{
        {"response", takeResponse, responseSeeds},
        {"model", takeModel, modelSeeds},
        {"csv", takeCsv, csvSeeds},
        {"table", takeTable, tableSeeds},
        {"mail", takeMail, mailSeeds},
        {"rows", takeRows, rowSeeds},
        {"export", takeExport, exportSeeds},
        {"zip", takeZip, zipSeeds},
        {"document", takeDocument, documentSeeds},
        {"cells", takeCells, cellSeeds},
    };
    return all;
}

} // namespace waymark::fuzz
