// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/model.h"
#include "core/review/workspace.h"
#include "core/wording/foundmodel.h"

#include <QDate>
#include <compare>
#include <map>
#include <optional>

namespace waymark {

/// Where a text belongs: a theme's title, a statement's title, or one of its levels. They order as they are read.
struct FoundPlace
{
    int theme = 1;
    std::optional<StatementNumber> statement = {}; ///< none: the theme's own title
    int level = 0;                                 ///< from 1; 0 is the statement's title

    static FoundPlace ofTheme(int theme) { return {theme, {}, 0}; }
    static FoundPlace of(StatementNumber statement, int level) { return {statement.theme(), statement, level}; }
    bool isTitle() const { return level == 0; }

    friend auto operator<=>(const FoundPlace &, const FoundPlace &) = default;
};

/// The rules of checking what was read from a publisher's PDF, with no window: as what it is taken, what is doubtful,
/// what the person typed or confirmed, and the model that comes of it. Nothing here stores anything.
///
/// What was read stays as it was; the person's deeds are kept beside it. So each can be taken back, and all of them
/// hold when the document is taken as something else.
class WordingCheck
{
public:
    /// `review` is the one looked at, or null: its model is the first that the document is held against.
    WordingCheck(const Workspace &workspace, const Review *review, FoundModel read, QDate today);

    QString name;                                   ///< of the wording
    QString modelName;                              ///< of a model of its own; nobody but the person can give it
    InstitutionKind kind = InstitutionKind::School; ///< whom a model of its own is for

    /// What the document can be taken as: the wording of a model there is, or (last) a model of its own.
    const QStringList &uses() const { return m_uses; }
    int use() const { return m_use; }
    void setUse(int use);
    bool isModel() const { return m_use == static_cast<int>(m_structures.size()); }
    /// Null for a model of its own.
    const Structure *structure() const;

    const FoundModel &found() const { return m_found; }
    /// How many statements of the structure the document has; all of its own for a model.
    FoundModel::Fit fit() const;
    /// Null where there is no such place.
    const FoundModel::Text *text(const FoundPlace &place) const;
    /// Before anybody typed.
    QString textAsRead(const FoundPlace &place) const;
    /// What can be typed: all texts, but no titles of a model there is.
    bool isWritable(const FoundPlace &place) const { return isModel() || !place.isTitle(); }
    /// The same place in the wording there is, point by point; empty for titles and for a model of its own.
    QStringList ours(const FoundPlace &place) const;
    /// What the texts of ours() are called; empty for a model of its own.
    QString oursName() const;
    /// What there is to look at of a statement or of a theme.
    std::vector<FoundPlace> placesOf(StatementNumber number) const;

    void write(const FoundPlace &place, const QString &text);
    /// Labels of Gatsby Benchmarks, apart by anything but digits.
    void writeBenchmarks(int theme, const QString &labels);
    void confirm(const FoundPlace &place);
    /// Forgets what was typed and confirmed there.
    void takeBack(const FoundPlace &place);
    /// Whether closing would lose something.
    bool isTouched() const { return !m_deeds.empty(); }

    /// What is still doubtful, in the order of reading.
    std::vector<FoundPlace> open() const;
    int openCount() const { return m_found.openCount(); }
    int openCount(StatementNumber number) const;
    /// The next one behind `after`, from the beginning again behind the last; none where nothing is doubtful.
    std::optional<FoundPlace> nextOpen(const std::optional<FoundPlace> &after) const;

    /// What stands in the way of using it, doubts apart.
    struct Problem
    {
        enum class Kind { Name, ModelName, Text, Document } kind = Kind::Document;
        std::optional<FoundPlace> place = {}; ///< with Kind::Text
        QString sentence;
    };
    std::optional<Problem> problem() const;
    /// Structure and wording as they would be stored.
    Result<Model> model() const;

private:
    struct Deed
    {
        std::optional<QString> text = {};
        std::optional<QStringList> benchmarks = {};
        bool confirmed = false;
    };

    void replay();
    void carryOut(const FoundPlace &place, const Deed &deed);
    Result<WordingPreview> preview() const;
    Problem problemFrom(const Error &error) const;

    FoundModel m_read;
    FoundModel m_found;
    std::vector<Structure> m_structures;
    std::vector<std::optional<Wording>> m_ours; ///< beside m_structures
    QStringList m_uses;
    int m_use = 0;
    InstitutionKind m_institution;
    std::map<FoundPlace, Deed> m_deeds;
};

} // namespace waymark
