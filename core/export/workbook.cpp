// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/workbook.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/text/levels.h"
#include "core/text/questions.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <xlsxwriter.h>

namespace waymark {
namespace {

constexpr qint64 maxWorkbookBytes = qint64(1) << 30;
constexpr uint8_t paperA4 = 9;
constexpr lxw_col_t themeTitles = 5;    ///< which column of the counts' sheet names a theme
constexpr lxw_col_t firstLevel = 7;     ///< and which holds the first level
constexpr lxw_col_t yearColumn = 1;     ///< of the actions by status
constexpr lxw_col_t firstStatus = 4;    ///< likewise
constexpr int chartRows = 18;           ///< a chart's height, with the space below it
constexpr std::size_t rightColumn = 6;  ///< where the second chart of a row begins, right of the themes' titles
constexpr lxw_row_t rowsToFillIn = 200; ///< for as many people
constexpr double chartWidth = 760;
constexpr double chartHeight = 340;

/// The look's levels on paper, the weakest one hatched (ui/look is not for core).
constexpr lxw_color_t mute = 0x556170;
constexpr lxw_color_t levelColours[] = {0xffffff, 0xcfe2f4, 0x8dbde4, 0x2a76b4, 0x0b5398, 0x083d70, 0x052a4e, 0x031a31};

lxw_row_t row(std::size_t at) { return static_cast<lxw_row_t>(at); }
lxw_col_t column(std::size_t at) { return static_cast<lxw_col_t>(at); }

/// A text as the library can take it: a file may hold characters, from before texts were cleaned, that XML cannot.
QByteArray xmlText(const QString &text) { return cleanText(text, Lines::Many).toUtf8(); }

/// Spreadsheets read "_x0041_" as the character of that number: where somebody typed just that, its first mark is
/// spelled by its own number.
QString spelledOut(QString text)
{
    if (!text.contains(u"_x")) // as nearly every text
        return text;
    static const QRegularExpression number(QStringLiteral("_(?=x[0-9A-Fa-f]{4}_)"));
    return text.replace(number, QStringLiteral("_x005F_"));
}

/// What a cell can hold, in characters as QString counts them: what is longer is cut with a word that says so. The same
/// number is a library's limit, and it refuses the whole workbook.
QString inOneCell(const QString &text)
{
    constexpr qsizetype most = 32767;
    QString spelled = spelledOut(text);
    if (spelled.size() <= most)
        return spelled;
    const QString rest =
        QStringLiteral("…\n") +
        QCoreApplication::translate("core/exporttable", "[Too long for a spreadsheet cell. The rest is in Waymark.]");
    // What is spelled out can be seven times as long.
    for (qsizetype left = most - rest.size();; left -= (spelled.size() - most + 6) / 7) {
        spelled = spelledOut(cutText(text, left)) + rest;
        if (spelled.size() <= most)
            return spelled;
    }
}

/// Writes one workbook to a path. All pointers belong to the workbook.
class Book
{
public:
    explicit Book(const QByteArray &path)
        : m_book(workbook_new(path.constData()))
        , m_head(workbook_add_format(m_book))
        , m_body(workbook_add_format(m_book))
    {
        format_set_bold(m_head);
        format_set_text_wrap(m_head);
        format_set_align(m_head, LXW_ALIGN_VERTICAL_TOP);
        format_set_bottom(m_head, LXW_BORDER_THIN);
        format_set_text_wrap(m_body);
        format_set_align(m_body, LXW_ALIGN_VERTICAL_TOP);
        lxw_doc_properties properties{};
        properties.created = 946684800; // 2000-01-01: the same values make the same bytes
        workbook_set_properties(m_book, &properties);
    }

    lxw_worksheet *add(const ExportTable &table)
    {
        lxw_worksheet *sheet = workbook_add_worksheet(m_book, xmlText(table.title).constData());
        for (std::size_t c = 0; c < table.columns.size(); ++c) {
            worksheet_set_column(sheet, column(c), column(c), table.columns[c].width, nullptr);
            text(sheet, 0, c, table.columns[c].title, m_head);
        }
        for (std::size_t r = 0; r < table.rows.size(); ++r) {
            for (std::size_t c = 0; c < table.rows[r].size(); ++c)
                cell(sheet, r + 1, c, table.rows[r][c]);
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, row(table.rows.size()), column(table.columns.size() - 1));
        worksheet_repeat_rows(sheet, 0, 0);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, paperA4);
        worksheet_fit_to_pages(sheet, 1, 0);
        return sheet;
    }

    /// A sheet to be filled in: lists of choices below the headings of the columns that have any.
    void addToFillIn(const ExportTable &table, const std::vector<QStringList> &choices)
    {
        lxw_worksheet *sheet = add(table);
        worksheet_freeze_panes(sheet, 1, 1);
        for (std::size_t c = 0; c < choices.size(); ++c) {
            if (choices[c].isEmpty())
                continue;
            std::vector<QByteArray> bytes;
            bytes.reserve(static_cast<std::size_t>(choices[c].size()));
            for (const QString &choice : choices[c])
                bytes.push_back(xmlText(choice));
            std::vector<char *> list; // the library copies them
            list.reserve(bytes.size() + 1);
            for (QByteArray &each : bytes)
                list.push_back(each.data());
            list.push_back(nullptr);
            lxw_data_validation validation{};
            validation.validate = LXW_VALIDATION_TYPE_LIST;
            validation.value_list = list.data();
            QByteArray title = xmlText(QCoreApplication::translate("core/exporttable", "Choose from the list"));
            QByteArray message = xmlText(QCoreApplication::translate(
                "core/exporttable", "Choose one of the answers in the list, or leave the cell blank."));
            validation.error_title = title.data();
            validation.error_message = message.data();
            m_good = worksheet_data_validation_range(sheet, 1, column(c), rowsToFillIn, column(c), &validation) ==
                         LXW_NO_ERROR &&
                     m_good;
        }
    }

    /// Stacked bars made of a table's columns, from row `first` to `last` of its rows, counted from 0.
    struct Bars
    {
        QString title;
        QString description; ///< for those who do not see it
        std::size_t first;
        std::size_t last;
        lxw_col_t names;        ///< the column that names each bar
        lxw_col_t parts;        ///< the first column that is counted in them
        std::vector<int> tones; ///< how each of these is painted, as levels are
        int longest;
    };

    /// Placed at a row and column.
    void addChart(lxw_worksheet *sheet, const ExportTable &table, const Bars &bars, std::size_t at, std::size_t beside)
    {
        lxw_chart *chart = workbook_add_chart(m_book, LXW_CHART_BAR_STACKED);
        const QByteArray name = xmlText(table.title);
        for (std::size_t part = 0; part < bars.tones.size(); ++part) {
            const auto c = static_cast<lxw_col_t>(bars.parts + part);
            lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_name_range(series, name.constData(), 0, c);
            chart_series_set_categories(series, name.constData(), row(bars.first + 1), bars.names, row(bars.last + 1),
                                        bars.names);
            chart_series_set_values(series, name.constData(), row(bars.first + 1), c, row(bars.last + 1), c);
            paint(series, bars.tones[part]);
            // A nought in a bar of no length would only be in the way.
            chart_series_set_labels(series);
            chart_series_set_labels_num_format(series, "0;;");
            lxw_chart_font font{};
            font.color = bars.tones[part] >= 3 ? lxw_color_t(LXW_COLOR_WHITE) : lxw_color_t(0x1b2430);
            chart_series_set_labels_font(series, &font);
        }
        chart_title_set_name(chart, xmlText(bars.title).constData());
        chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
        chart_axis_set_reverse(chart->y_axis); // the first on top, as in the table
        chart_axis_set_min(chart->x_axis, 0);
        chart_axis_set_max(chart->x_axis, bars.longest);
        chart_axis_set_major_unit(chart->x_axis, bars.longest > 20 ? 5 : 1);
        chart_axis_major_gridlines_set_visible(chart->x_axis, LXW_FALSE);
        lxw_chart_options place{};
        place.x_scale = chartWidth / 480; // of the library's own size
        place.y_scale = chartHeight / 288;
        QByteArray description = xmlText(bars.description);
        place.description = description.data();
        worksheet_insert_chart_opt(sheet, row(at), column(beside), chart, &place);
    }

    bool close()
    {
        const bool closed = workbook_close(m_book) == LXW_NO_ERROR; // frees it, whatever it says
        return closed && m_good;
    }

private:
    void cell(lxw_worksheet *sheet, std::size_t r, std::size_t c, const ExportCell &value)
    {
        if (const auto *number = std::get_if<int>(&value))
            m_good = worksheet_write_number(sheet, row(r), column(c), *number, m_body) == LXW_NO_ERROR && m_good;
        else if (const auto *words = std::get_if<QString>(&value); words && !words->isEmpty())
            text(sheet, r, c, *words, m_body);
    }

    void text(lxw_worksheet *sheet, std::size_t r, std::size_t c, const QString &value, lxw_format *format)
    {
        const QByteArray bytes = xmlText(inOneCell(value));
        m_good = worksheet_write_string(sheet, row(r), column(c), bytes.constData(), format) == LXW_NO_ERROR && m_good;
    }

    static void paint(lxw_chart_series *series, int level)
    {
        lxw_chart_line line{};
        line.color = mute;
        line.width = 0.75;
        chart_series_set_line(series, &line);
        if (level == 0) {
            lxw_chart_pattern hatched{};
            hatched.type = LXW_CHART_PATTERN_WIDE_UPWARD_DIAGONAL;
            hatched.fg_color = mute;
            hatched.bg_color = LXW_COLOR_WHITE;
            chart_series_set_pattern(series, &hatched);
            return;
        }
        lxw_chart_fill fill{};
        fill.color = levelColours[level];
        chart_series_set_fill(series, &fill);
    }

    lxw_workbook *m_book;
    lxw_format *m_head;
    lxw_format *m_body;
    bool m_good = true;
};

/// The counts with a chart for each review below them, two in a row, the newest first.
void addCounts(Book &book, const Workspace &workspace, const ExportReviews &reviews)
{
    const ExportTable counts = countsTable(workspace, reviews);
    lxw_worksheet *sheet = book.add(counts);
    worksheet_fit_to_pages(sheet, 1, 1); // a page's end would go through a chart
    bool left = true;
    std::size_t at = counts.rows.size() + 2;
    std::size_t end = counts.rows.size();
    for (auto review = reviews.rbegin(); review != reviews.rend(); ++review) {
        const Structure &structure = workspace.structureOf(**review);
        std::size_t longest = 1;
        for (const Theme &theme : structure.themes())
            longest = std::max(longest, theme.statements.size());
        const std::size_t first = end - structure.themes().size();
        std::vector<int> tones;
        for (int level = 0; level <= structure.levels(); ++level)
            tones.push_back(level);
        // The library takes a title that begins with "=" for a reference to a cell: ours begins with a word.
        const QString title = QCoreApplication::translate("core/exporttable", "Review of %1: %2", "its year and title")
                                  .arg((*review)->year, (*review)->title);
        const QString description =
            QCoreApplication::translate(
                "core/exporttable",
                "%1: how many statements in each theme are at each level. The figures are in the table")
                .arg(title);
        book.addChart(
            sheet, counts,
            {title, description, first, end - 1, themeTitles, firstLevel, std::move(tones), static_cast<int>(longest)},
            at, left ? 0 : rightColumn);
        at += left ? 0 : chartRows;
        left = !left;
        end = first;
    }
}

/// How far the actions of each review have come, with a chart of all of them below.
void addStatuses(Book &book, const Workspace &workspace, const ExportReviews &reviews)
{
    const ExportTable statuses = statusTable(workspace, reviews);
    lxw_worksheet *sheet = book.add(statuses);
    std::size_t longest = 0;
    for (const Review *review : reviews)
        longest = std::max(longest, workspace.actionsOf(review->id).size());
    if (longest == 0)
        return;
    worksheet_fit_to_pages(sheet, 1, 1);
    const QString title = QCoreApplication::translate("core/exporttable", "Actions of each review by status");
    book.addChart(
        sheet, statuses,
        {title,
         QCoreApplication::translate("core/exporttable", "%1: how many are at each level. The figures are in the table")
             .arg(title),
         0,
         statuses.rows.size() - 1,
         yearColumn,
         firstStatus,
         {1, 2, 4, 3, 0}, // what was stopped is hatched
         static_cast<int>(longest)},
        statuses.rows.size() + 2, 0);
}

/// What a filled book comes to; `fill` adds its sheets.
template <class Fill>
Result<QByteArray> bytesOf(Fill &&fill)
{
    // The library writes files only.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("workbook.xlsx"));
    const FileError failure{FileError::Problem::CannotWrite, path, folder.errorString()};
    if (!folder.isValid())
        return failed(failure);
    Book book(QFile::encodeName(path));
    fill(book);
    if (!book.close())
        return failed(failure);
    return readWholeFile(path, maxWorkbookBytes);
}

ExportTable descriptorsTable(const Workspace &workspace, const Review &review, const std::vector<Statement> &statements)
{
    ExportTable table{QCoreApplication::translate("core/exporttable", "What the levels mean"),
                      {{QCoreApplication::translate("core/exporttable", "Statement"), 10},
                       {QCoreApplication::translate("core/exporttable", "Title"), 34},
                       {QCoreApplication::translate("core/exporttable", "Level"), 16},
                       {QCoreApplication::translate("core/exporttable", "Descriptor"), 90}},
                      {}};
    const InstitutionKind kind = workspace.institution().kind;
    for (const Statement &statement : statements) {
        for (int value = 1; value <= workspace.structureOf(review).levels(); ++value) {
            const Level level = *Level::from(value);
            const QString text = descriptorLine(workspace, review, statement.number, level);
            table.rows.push_back({statement.number.toString(), worded(statement.title, kind), levelName(level),
                                  text.isEmpty() ? noDescriptor() : text});
        }
    }
    return table;
}

} // namespace

Result<QByteArray> questionWorkbook(const Workspace &workspace, const Review &review, const std::vector<int> &themes)
{
    constexpr int wide = 28;
    constexpr int narrow = 18;
    ExportTable answers{QCoreApplication::translate("core/exporttable", "Your answers"),
                        {{nameHeading(), wide}, {roleHeading(), wide}},
                        {}};
    std::vector<QStringList> choices(2);
    std::vector<Statement> statements;
    for (const int number : themes) {
        const Theme *theme = workspace.structureOf(review).theme(number);
        if (!theme)
            continue;
        for (const Statement &statement : theme->statements) {
            answers.columns.push_back({statementHeading(statement, workspace.institution().kind), narrow});
            choices.push_back(choicesOf(workspace, review, statement.number));
            answers.columns.push_back({commentHeading(statement), wide});
            choices.emplace_back();
            statements.push_back(statement);
        }
    }
    return bytesOf([&](Book &book) {
        book.addToFillIn(answers, choices);
        book.add(descriptorsTable(workspace, review, statements));
    });
}

Result<QByteArray> workbookOf(const Workspace &workspace, const ExportReviews &reviews)
{
    return bytesOf([&](Book &book) {
        book.add(answersTable(workspace, reviews));
        addCounts(book, workspace, reviews);
        book.add(actionsTable(workspace, reviews));
        addStatuses(book, workspace, reviews);
        book.add(evidenceTable(workspace));
        book.add(visitsTable(workspace));
        book.add(criticalFriendTable(workspace));
        book.add(notesTable(workspace, reviews));
    });
}

Result<QByteArray> workbookOf(const ExportTable &table)
{
    return bytesOf([&](Book &book) { book.add(table); });
}

} // namespace waymark
