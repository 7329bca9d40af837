// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/identity.h"

#include <QString>
#include <QStringList>
#include <array>
#include <compare>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace waymark {

/// A step of the scale: 0 is "not in place yet" (our addition), 1 up to a structure's number of levels is the
/// descriptor that fits best. No answer at all is an empty optional, never 0.
class Level
{
public:
    static constexpr int max = 7;

    static constexpr std::optional<Level> from(int value)
    {
        return value >= 0 && value <= max ? std::optional(Level(value)) : std::nullopt;
    }
    static constexpr Level notInPlace() { return Level(0); }

    constexpr int value() const { return m_value; }

    friend constexpr auto operator<=>(Level, Level) = default;

private:
    constexpr explicit Level(int value) : m_value(value) {}

    int m_value;
};

/// "2.4": the fourth statement of theme 2. Both count from 1.
class StatementNumber
{
public:
    static constexpr int maxTheme = 12;
    static constexpr int maxOrdinal = 99; ///< within a theme

    static std::optional<StatementNumber> from(int theme, int ordinal);
    /// Exactly digits, a full stop, digits, without leading zeros; nothing where the text is no such number.
    static std::optional<StatementNumber> parse(const QString &text);

    int theme() const { return m_theme; }
    int ordinal() const { return m_ordinal; }
    QString toString() const;

    friend auto operator<=>(const StatementNumber &, const StatementNumber &) = default;

private:
    StatementNumber(int theme, int ordinal) : m_theme(theme), m_ordinal(ordinal) {}

    int m_theme;
    int m_ordinal;
};

enum class InstitutionKind { School, SpecialSchool, College };

inline constexpr std::array institutionKinds{InstitutionKind::School, InstitutionKind::SpecialSchool,
                                             InstitutionKind::College};

/// "school", "special-school", "college": as in files and on the command line.
QString keyOf(InstitutionKind kind);
/// Nothing for any other text.
std::optional<InstitutionKind> institutionKindFrom(const QString &key);

/// Our wording with its placeholders filled for this kind: "{institution}" by "school", "special school" or "college";
/// "{whole}" by "whole-school", for both kinds of school, or "whole-college"; "{key-stage}" by "key stage" or, for a
/// college, which has none, "year of study". The words belong to the wording, which is English, and are therefore not
/// translated.
QString worded(const QString &text, InstitutionKind kind);

/// A statement as every wording shares it. `title` may be long; `shortTitle` fits a list.
struct Statement
{
    StatementNumber number;
    QString title;
    QString shortTitle;

    friend bool operator==(const Statement &, const Statement &) = default;
};

struct Theme
{
    int number = 1;
    QString title;
    QString shortTitle;
    QStringList benchmarks; ///< labels of Gatsby Benchmarks, e.g. "2", "7"; never scores
    std::vector<Statement> statements;
    /// The title that reviews are compared by, where `title` is a correction of it; else empty.
    QString formerTitle = {};

    friend bool operator==(const Theme &, const Theme &) = default;
};

/// What reviews are compared by: numbers, titles and how many levels there are. A theme whose title was corrected is
/// still the theme of its former title. Read-only once loaded.
/// 1 to 12 themes, 1 to 99 statements in all, 2 to 7 levels.
class Structure
{
public:
    static constexpr int maxStatements = 99; ///< of all themes together

    Structure() = default;
    Structure(QString title, int levels, QStringList notes, std::vector<Theme> themes);
    /// The same structure, of the same digest, under the titles and notes of another language: for showing it, never
    /// for storing it. Nothing where `titles` has other numbers.
    std::optional<Structure> titledAs(QString title, QStringList notes, std::vector<Theme> titles) const;

    const QString &title() const { return m_title; }
    int levels() const { return m_levels; }
    const QStringList &notes() const { return m_notes; }
    const std::vector<Theme> &themes() const { return m_themes; }
    const Digest &digest() const { return m_digest; }

    /// All statements in order.
    const std::vector<Statement> &statements() const { return m_statements; }
    int statementCount() const { return static_cast<int>(m_statements.size()); }
    /// Null where the structure has no such statement or theme.
    const Statement *statement(StatementNumber number) const;
    const Theme *theme(int number) const;
    bool accepts(Level level) const { return level.value() <= m_levels; }

private:
    QString m_title;
    int m_levels = 4;
    QStringList m_notes;
    std::vector<Theme> m_themes;
    std::vector<Statement> m_statements;
    Digest m_digest;
};

/// One short point of a descriptor, with its placeholders still in it: see worded().
struct Point
{
    QString text;
    bool isNew = true; ///< says something that the level below does not

    friend bool operator==(const Point &, const Point &) = default;
};

/// What a statement looks like at one level. No points: no descriptor in our source, and it cannot be chosen.
struct Descriptor
{
    static constexpr int maxPoints = 16;

    std::vector<Point> points;

    bool isMissing() const { return points.empty(); }

    friend bool operator==(const Descriptor &, const Descriptor &) = default;
};

/// The words for a structure: one descriptor for each statement and level. Read-only once loaded.
class Wording
{
public:
    using Descriptors = std::map<StatementNumber, std::vector<Descriptor>>; ///< index 0 is level 1

    Wording() = default;
    Wording(QString name, QString language, QString source, bool official, Digest structure, Descriptors descriptors);

    const QString &name() const { return m_name; }
    const QString &language() const { return m_language; }
    const QString &source() const { return m_source; }
    bool isOfficial() const { return m_official; }
    const Digest &structure() const { return m_structure; }
    const Descriptors &descriptors() const;
    /// Over language, structure and every point: not over name and source, so that the same text is one wording.
    const Digest &digest() const { return m_digest; }

    /// A missing descriptor where the wording has none; level 0 never has one.
    const Descriptor &descriptor(StatementNumber number, Level level) const;

private:
    QString m_name;
    QString m_language;
    QString m_source;
    bool m_official = false;
    Digest m_structure;
    std::shared_ptr<const Descriptors> m_descriptors; ///< of all copies; none where it was not loaded
    Digest m_digest;
};

struct Model
{
    Structure structure;
    Wording wording;
};

} // namespace waymark
