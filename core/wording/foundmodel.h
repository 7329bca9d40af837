// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/pdfcells.h"
#include "core/wording/wordingcsv.h"

#include <optional>
#include <set>

namespace waymark {

/// What was found in a publisher's PDF, before anything is stored: statements with title and one text for each level,
/// each with the reasons to look at it again and the place on the page it came from.
///
/// How a window uses it: PdfReading (pdfreading.h) reads a file without blocking and ends with a FoundModel. Show it
/// statement by statement beside the wording there is; a text with isOpen() is doubtful, and doubtWords() says why. Its
/// areas() lie on the page pictures that PagePicture makes. The person types a text anew (withText(), withTitle(),
/// withThemeTitle()) or says that it is right (withConfirmed()); each of these returns the model as it is then.
/// `fits()` says whether it is the wording of a structure there is: then toPreview(&structure) is what a CSV file would
/// have given, and its toWording() and toModel() do the rest; otherwise toPreview(nullptr) makes a model of its own.
/// openCount() is what is still doubtful.
class FoundModel
{
public:
    enum class Doubt {
        Empty,            ///< no text: empty in the original, or not found
        MuchLonger,       ///< than its neighbours
        MuchShorter,      ///< than its neighbours
        OddStart,         ///< does not begin as a sentence does
        OddEnd,           ///< does not end as a sentence does, while most do
        JoinedOverPage,   ///< begins on one page and continues on the next, and does not read as a whole
        UnsureHyphen,     ///< a word parted at a line's end: with or without its hyphen?
        UnsurePlace,      ///< only a little white space says where it begins or ends
        FewerLevels,      ///< the document names more levels than were found: two may be in one text
        BrokenCharacters, ///< letters that the PDF does not explain: missing, or put in by what other words are like
        SameAsLevelBelow, ///< the same text as at the level below
        NumberOutOfOrder, ///< the statement's number does not follow the one before, or is there twice
        OtherTitle,       ///< the structure compared with calls it otherwise
        NotFound,         ///< the structure compared with has it, the document has not
    };

    /// A text with its reasons for doubt. Confirmed or typed anew, it is doubted no longer.
    struct Text
    {
        QString text;
        std::set<Doubt> doubts;
        bool confirmed = false; ///< somebody looked and said that it is right
        bool mended = false;    ///< somebody typed it
        std::vector<PageArea> areas;

        bool isOpen() const { return !doubts.empty() && !confirmed && !mended; }
        friend bool operator==(const Text &, const Text &) = default;
    };

    struct FoundStatement
    {
        StatementNumber number;
        Text title;
        std::vector<Text> levels; ///< index 0 is level 1

        friend bool operator==(const FoundStatement &, const FoundStatement &) = default;
    };

    struct FoundTheme
    {
        int number = 1;
        Text title;
        QStringList benchmarks; ///< labels, e.g. "2", "7"

        friend bool operator==(const FoundTheme &, const FoundTheme &) = default;
    };

    /// How a structure and this document meet, by numbers and titles.
    struct Fit
    {
        int found = 0;      ///< statements of the structure that the document has
        int missing = 0;    ///< ... has not
        int unknown = 0;    ///< statements of the document that the structure has not
        int otherTitle = 0; ///< of those found, how many have another title
        bool sameLevels = false;

        /// The document words this structure: the rest can be mended by hand.
        bool isWording() const { return sameLevels && found > 0 && (missing + unknown + otherTitle) * 5 <= found; }
    };

    /// Statements, themes and levels out of plain cells, or PdfError::Problem::NoTable.
    static Result<FoundModel> fromCells(const PdfCells &read, const QString &file);

    const QString &file() const { return m_file; }
    int levels() const { return m_levels; }
    const std::vector<QSizeF> &pages() const { return m_pages; } ///< sizes in points
    const std::vector<FoundTheme> &themes() const { return m_themes; }
    const std::vector<FoundStatement> &statements() const { return m_statements; } ///< by number
    const QStringList &leftOut() const { return m_leftOut; }       ///< rows of the tables that are no statement
    const FoundStatement *statement(StatementNumber number) const; ///< null where there is none
    const FoundTheme *theme(int number) const;

    /// Texts, titles of statements and of themes that are still doubtful.
    int openCount() const;

    Fit fits(const Structure &structure) const;
    /// As a wording of `structure`: its statements in its order, those not found with empty texts to be typed in, its
    /// themes; and titles that differ are doubted. Statements that it does not have go to leftOut().
    FoundModel arrangedFor(const Structure &structure) const;

    /// Text typed by hand. Level from 1. A place that does not exist changes nothing.
    [[nodiscard]] FoundModel withText(StatementNumber number, int level, const QString &text) const;
    [[nodiscard]] FoundModel withTitle(StatementNumber number, const QString &title) const;
    /// The same title with other labels stays as doubtful as it was.
    [[nodiscard]] FoundModel withTheme(int theme, const QString &title, const QStringList &benchmarks) const;
    /// Somebody looked at the text and says that it is right (level 0: the statement's title); or takes that back.
    [[nodiscard]] FoundModel withConfirmed(StatementNumber number, int level, bool confirmed = true) const;
    [[nodiscard]] FoundModel withThemeConfirmed(int theme, bool confirmed = true) const;

    /// The same way as a CSV file with these texts (readWordingCsv()): against `match`, or as a model of its own, whose
    /// structure is called `title`, or by the file's name. The preview's lines count texts from 1: they mean nothing to
    /// people.
    Result<WordingPreview> toPreview(const Structure *match, const QString &title = {}) const;

    friend bool operator==(const FoundModel &, const FoundModel &) = default;

private:
    FoundModel() = default;
    Text *textAt(StatementNumber number, int level);

    QString m_file;
    int m_levels = 0;
    std::vector<QSizeF> m_pages;
    std::vector<FoundTheme> m_themes;
    std::vector<FoundStatement> m_statements;
    QStringList m_leftOut;
};

/// Why a text should be looked at, in a few words: "joined over a page".
QString doubtWords(FoundModel::Doubt doubt);
/// All reasons in one line, apart by semicolons; empty where there is none.
QString doubtWords(const FoundModel::Text &text);

/// What a document is taken as. A CSV file with a column `theme` is a model of its own (hasThemeColumn()).
enum class FoundAs { Wording, Model };

/// The columns of a CSV file that is loaded in the document's place (readWordingCsv()) and `doubt` behind them, to be
/// mended in a spreadsheet and loaded. A confirmed or mended text has no doubt.
QByteArray foundReport(const FoundModel &found, FoundAs what);

} // namespace waymark
