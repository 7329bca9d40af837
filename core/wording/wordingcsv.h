// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"

#include <QByteArray>
#include <QStringList>
#include <utility>
#include <vector>

namespace waymark {

/// What a CSV file with columns statement, title, level, text says before anything is stored: people see first what
/// fits. Made by readWordingCsv().
class WordingPreview
{
public:
    /// A place of the structure that the file has no text for.
    using Place = std::pair<StatementNumber, int>; ///< statement, level from 1

    /// A record that was left out, in its own words.
    struct LeftOut
    {
        int line = 1;
        QString statement;
        QString level;
        friend bool operator==(const LeftOut &, const LeftOut &) = default;
    };

    /// A number that was written in another way than the model's, and what it was taken for.
    struct ReadAs
    {
        int line = 1;
        QString written; ///< e.g. "1,1", "Level 2"
        QString taken;   ///< "1.1", "2"
        friend bool operator==(const ReadAs &, const ReadAs &) = default;
    };

    /// A record that was taken but should be looked at.
    struct Doubt
    {
        enum class Why {
            BrokenCharacters, ///< signs of a file saved in another encoding
            SameAsLevelBelow, ///< the whole text is at the level below already
            VeryShort,        ///< fewer than ten characters
            OtherTitle,       ///< another title, or theme, than an earlier record of the same statement or theme
        };
        int line = 1;
        StatementNumber statement;
        int level = 1;
        Why why = Why::VeryShort;
        friend bool operator==(const Doubt &, const Doubt &) = default;
    };

    QString file;
    QString suggestedName; ///< from the file's name
    int matched = 0;       ///< texts that found their place
    int expected = 0;      ///< places that the structure has
    std::vector<Place> missing;
    std::vector<LeftOut> notKnown;   ///< no such statement or level in the structure
    std::vector<LeftOut> duplicates; ///< the place had a text already: the first is used
    std::vector<ReadAs> readAs;
    std::vector<Doubt> doubtful;
    QStringList ignoredColumns;
    bool isCompleteModel = false; ///< the file has a theme column, so that toModel() makes a structure of its own

    Structure structure; ///< the one matched, or the file's own
    Wording::Descriptors descriptors;

    /// Where `known` is the file's own model under another title, which comes from the file's name, the texts are its.
    void recognise(const Structure &known);
    /// The text as an official wording of `structure`. An empty name means the suggested one.
    Wording toWording(const QString &name = {}, const QString &language = QStringLiteral("en")) const;
    /// Structure and wording together.
    Model toModel(const QString &name = {}, const QString &language = QStringLiteral("en")) const;
};

/// A text for one level of one statement, from whatever it was read.
struct WordingRecord
{
    int line = 1; ///< where it is in its source, for people
    StatementNumber statement;
    int level = 1;
    QString title;
    QString theme;
    QString text;
};

/// What records that were read from `file` say against `match`, or as a structure of their own. Those without text are
/// as if not there.
Result<WordingPreview> previewOfRecords(const std::vector<WordingRecord> &read, const QString &file,
                                        const Structure *match);

/// Reads official wording. A statement can be written "1,1" and a level "1.0" or "Level 1", as spreadsheets and people
/// do; `readAs` lists those. Columns may come in any order and in capitals; further ones are named and ignored. Each
/// whole sentence or list item becomes a point, new where the same sentence is not at the level below.
/// With `match`, texts go to that structure's statements and levels. Without, the file must have a theme column (and
/// titles) and becomes a structure of its own, with as many levels as the greatest it names (2 to 7).
Result<WordingPreview> readWordingCsv(const QByteArray &bytes, const QString &file, const Structure *match);

/// Whether the first record names a theme column: the file is then complete by itself.
bool hasThemeColumn(const QByteArray &bytes);

/// Whether the first record names the columns of wording: a table of anything else is none.
bool looksLikeWording(const QByteArray &bytes);

/// The bytes of such a file, or why it cannot be read.
Result<QByteArray> readCsvFile(const QString &path);

} // namespace waymark
