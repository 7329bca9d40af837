// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/profile.h"
#include "core/report/otherlanguage.h"

#include <QByteArray>
#include <QSizeF>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <optional>
#include <variant>

namespace waymark {

/// What goes out from a review, each for readers of its own.
enum class ReportKind {
    Governors, ///< a page to be read in a minute, the strategic questions, then statement by statement
    Full,      ///< everything that was decided, and how
    Dashboard, ///< one page for senior leaders
    Actions,   ///< who does what by when
    Peer,      ///< what peer reviewers read before they come
    Compass,   ///< the agreed answers, to tick off while they are typed into Compass+
    Agenda,    ///< what the meeting discusses, in order
    PreRead,   ///< a page for each theme, for those who read it before the meeting
    Minutes,   ///< what meetings agreed, and why
};
inline constexpr std::array reportKinds{ReportKind::Governors, ReportKind::Full,    ReportKind::Dashboard,
                                        ReportKind::Actions,   ReportKind::Peer,    ReportKind::Compass,
                                        ReportKind::Agenda,    ReportKind::PreRead, ReportKind::Minutes};

/// How a report can be made otherwise than usual.
struct ReportOptions
{
    bool deidentified = false;   ///< the institution's and people's names replaced; see Disguise
    bool comments = false;       ///< private comments as well; full report only
    bool signposts = true;       ///< where to find help, as Summary shows it; see canShowSignposts()
    bool criticalFriend = false; ///< what we asked and advised others; see canShowCriticalFriend()

    friend bool operator==(const ReportOptions &, const ReportOptions &) = default;
};
// Which of these options a report of the kind has; another kind leaves them aside.
bool canBeDeidentified(ReportKind kind);
bool canShowComments(ReportKind kind);
bool canShowSignposts(ReportKind kind);
bool canShowCriticalFriend(ReportKind kind);

QString keyOf(ReportKind kind);                               ///< "governors", for command lines and settings
std::optional<ReportKind> reportKindFrom(const QString &key); ///< nothing for any other text

// In words, for the picker.
QString reportName(ReportKind kind); ///< "Governors' paper"
struct ReportContent;
/// Which report of which review it is, for those who have several of them open or lying about.
QString paperTitle(const ReportContent &content);
QString reportPurpose(ReportKind kind);      ///< whom it is for, and what for, in a line
QStringList reportContains(ReportKind kind); ///< what is in it, a line each
/// What of the sensitive things is in it: names, individual answers, private comments, in a sentence each.
QStringList reportShows(ReportKind kind, const ReportOptions &options);

/// What a report is made of. Nothing here says where or how large anything is: pages and web pages are made of the
/// same blocks, in their order. All texts are plain text, ready to be shown.
namespace block {

struct Heading
{
    enum class Rank { Part, Section };
    Rank rank = Rank::Section; ///< a section belongs to the part before it, where there is one
    QString text;
    std::optional<int> theme = {}; ///< its number comes before the text
    QString note = {};             ///< small, below it

    friend bool operator==(const Heading &, const Heading &) = default;
};

struct Paragraph
{
    enum class Tone {
        Lead, ///< the one sentence for someone in a hurry
        Body,
        Warning,  ///< something is wrong with what the report is made of; colour only supports the words
        Quiet,    ///< about what is next to it
        Footnote, ///< about the whole of it, at its foot
    };
    Tone tone = Tone::Body;
    QString text;

    friend bool operator==(const Paragraph &, const Paragraph &) = default;
};

struct List
{
    enum class Style { Lines, Bullets, Numbers };
    Style style = Style::Lines;
    QStringList lines;
    bool quiet = false;

    friend bool operator==(const List &, const List &) = default;
};

/// A statement's answer, for a badge. Readers who see no badge need the same in words next to it.
struct LevelMark
{
    Standing standing = Standing::Unanswered;
    std::optional<Level> level = {};
    bool query = false;

    friend bool operator==(const LevelMark &, const LevelMark &) = default;
};

/// Something with a name of its own, what is said about it, and labelled texts.
struct Entry
{
    struct Field
    {
        QString label; ///< may be empty
        QStringList lines;
        bool bullets = false;

        friend bool operator==(const Field &, const Field &) = default;
    };
    std::optional<LevelMark> mark = {};
    QString title;
    QString note = {};
    std::vector<Field> fields = {};
    bool ruled = false; ///< closed by a line: one of many that each say much

    friend bool operator==(const Entry &, const Entry &) = default;
};

/// How many statements of each theme are at each level.
struct ThemeBars
{
    struct Row
    {
        int number = 1;
        QString title;
        LevelCounts counts{}; ///< draft and agreed answers at each level
        int carried = 0;      ///< carried forward and not confirmed
        int unanswered = 0;
        int total = 0;        ///< the sum of all these
        QString change;       ///< "4 up, 0 down"; empty without a comparison
        QString note = {};    ///< small, below the title
        LevelCounts drafts{}; ///< of `counts`, those that are not agreed yet

        friend bool operator==(const Row &, const Row &) = default;
    };
    /// Of a bar, and a column of a table of them.
    struct Part
    {
        Standing standing = Standing::Agreed;
        int level = 0; ///< of what is agreed or a draft
    };
    /// The columns of a table: every level, drafts with what is agreed; what is carried forward or unanswered only
    /// where a row has some.
    [[nodiscard]] std::vector<Part> parts() const;
    /// What a bar is made of, so that a draft never looks agreed: at each level what is agreed, then drafts.
    [[nodiscard]] std::vector<Part> segments() const;
    [[nodiscard]] bool hasDrafts() const;
    /// Of a part of the table.
    static int count(const Row &row, const Part &part);
    /// Of a part of the bar.
    static int countInBar(const Row &row, const Part &part);

    QString caption;
    int levels = 4;
    std::vector<Row> rows;

    friend bool operator==(const ThemeBars &, const ThemeBars &) = default;
};

struct Table
{
    struct Column
    {
        QString title;
        int share = 1; ///< of the width, relative to the others' shares

        friend bool operator==(const Column &, const Column &) = default;
    };
    struct Cell
    {
        QString text = {};
        QString note = {}; ///< second text below the first
        std::optional<LevelMark> mark = {};
        bool tick = false;    ///< a box to be ticked by the reader, named by its row
        bool warning = false; ///< the text says what is wrong; colour only supports it

        friend bool operator==(const Cell &, const Cell &) = default;
    };
    using Row = std::vector<Cell>; ///< as many cells as columns

    QString caption; ///< says what the table holds, for readers who go from table to table; not seen on paper
    std::vector<Column> columns;
    std::size_t header = 0; ///< which cell of a row names it
    bool titles = true;     ///< whether the columns' titles are seen; they are always there to be heard
    std::vector<Row> rows;

    friend bool operator==(const Table &, const Table &) = default;
};

/// Means of each theme's answered statements. Always next to the counts they are made from.
struct Radar
{
    struct Spoke
    {
        int theme = 1;
        QString title;
        int total = 0;

        friend bool operator==(const Spoke &, const Spoke &) = default;
    };
    struct Series
    {
        QString label; ///< "2026/27"
        /// One for each spoke: the mean from 0 to the levels, and how many answers it is made of.
        std::vector<std::pair<std::optional<double>, int>> values;

        friend bool operator==(const Series &, const Series &) = default;
    };
    QString title;
    QString alternative; ///< all that the picture says
    int levels = 4;
    std::vector<Spoke> spokes;
    std::vector<Series> series; ///< oldest first

    friend bool operator==(const Radar &, const Radar &) = default;
};

/// Room for a reader to write by hand.
struct Room
{
    QString label;
    int lines = 1;

    friend bool operator==(const Room &, const Room &) = default;
};

struct PageBreak
{
    friend bool operator==(const PageBreak &, const PageBreak &) = default;
};

} // namespace block

struct ReportBlock;
using ReportBlocks = std::vector<ReportBlock>;

namespace block {

/// Blocks side by side where there is width for it, else one column after the other.
struct Columns
{
    struct Column
    {
        int share = 1; ///< of the width, relative to the others' shares
        ReportBlocks blocks;
    };
    std::vector<Column> columns;
};
bool operator==(const Columns &a, const Columns &b);

} // namespace block

struct ReportBlock
{
    std::variant<block::Heading, block::Paragraph, block::List, block::Entry, block::ThemeBars, block::Table,
                 block::Radar, block::Room, block::PageBreak, block::Columns>
        is;

    friend bool operator==(const ReportBlock &, const ReportBlock &) = default;
};

/// What stands beside the heading of papers that the institution sends out.
struct ReportLogo
{
    QByteArray png;
    QSizeF size; ///< in 1/96 inch, small enough for a heading

    friend bool operator==(const ReportLogo &, const ReportLogo &) = default;
};

/// What a report says, with no layout: painted on pages by ui/report, written as a web page by core/report/reporthtml.
/// Roles take the place of people, whose names never come in by themselves; private comments only where the options ask
/// for them.
struct ReportContent
{
    ReportKind kind = ReportKind::Governors;
    ReportOptions options;
    bool isDraft = true; ///< until the review is finished
    bool isWide = false; ///< reads better on paper that is wider than high
    bool isOnePage = false;
    int levels = 4;
    QString kicker;    ///< "Careers leadership review · for governors"
    QString heading;   ///< "Example Academy, 2026/27"
    QStringList aside; ///< date, what it is compared with
    std::optional<ReportLogo> logo = {};
    std::optional<SchoolFile> wordTemplate = {}; ///< what it looks like in Word, where the institution says so
    ReportBlocks blocks;
    OtherLanguage otherLanguage = {}; ///< which words in them are in another language than the rest

    friend bool operator==(const ReportContent &, const ReportContent &) = default;
};

/// Calls `each` for every text that a reader sees, in order, with where it is ("2.4 Destinations data, Evidence");
/// what it makes of the text stays in the report. Numerals in badges and bars are not texts.
void eachText(ReportContent &content, const std::function<void(const QString &place, QString &text)> &each);
/// All of them, for those who only read.
QStringList textsIn(const ReportContent &content);

} // namespace waymark
