// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/model.h"

#include <QList>
#include <algorithm>
#include <utility>

namespace waymark {

std::optional<StatementNumber> StatementNumber::from(int theme, int ordinal)
{
    if (theme < 1 || theme > maxTheme || ordinal < 1 || ordinal > maxOrdinal)
        return std::nullopt;
    return StatementNumber(theme, ordinal);
}

std::optional<StatementNumber> StatementNumber::parse(const QString &text)
{
    const auto parts = QStringView(text).split(u'.');
    if (parts.size() != 2)
        return std::nullopt;
    const auto number = from(parts[0].toInt(), parts[1].toInt());
    // Comparing with our own spelling refuses "01.2", "+1.2" and " 1.2" without a list of everything else that is
    // wrong.
    return number && number->toString() == text ? number : std::nullopt;
}

QString StatementNumber::toString() const { return QString::number(m_theme) + u'.' + QString::number(m_ordinal); }

QString keyOf(InstitutionKind kind)
{
    switch (kind) {
    case InstitutionKind::School:
        return QStringLiteral("school");
    case InstitutionKind::SpecialSchool:
        return QStringLiteral("special-school");
    case InstitutionKind::College:
        return QStringLiteral("college");
    }
    return {};
}

std::optional<InstitutionKind> institutionKindFrom(const QString &key)
{
    for (const InstitutionKind kind : institutionKinds) {
        if (keyOf(kind) == key)
            return kind;
    }
    return std::nullopt;
}

namespace {

/// "{for schools|for colleges}": the half that is meant, either of which may be empty.
QString chosen(const QString &text, bool college)
{
    QString made;
    qsizetype from = 0;
    while (true) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0)
            return made + text.mid(from);
        const QString inside = text.mid(open + 1, close - open - 1);
        const qsizetype bar = inside.indexOf(u'|');
        made += text.mid(from, open - from);
        made += bar < 0 ? u'{' + inside + u'}' : college ? inside.mid(bar + 1) : inside.left(bar);
        from = close + 1;
    }
}

} // namespace

QString worded(const QString &text, InstitutionKind kind)
{
    if (!text.contains(u'{'))
        return text;
    const bool college = kind == InstitutionKind::College;
    // Nobody in a special school calls it anything but "the school".
    const QString word = college ? QStringLiteral("college") : QStringLiteral("school");
    const QString filled = QString(text)
                               .replace(QStringLiteral("{institution}"), word)
                               .replace(QStringLiteral("{whole}"),
                                        college ? QStringLiteral("whole-college") : QStringLiteral("whole-school"))
                               .replace(QStringLiteral("{key-stage}"),
                                        college ? QStringLiteral("year of study") : QStringLiteral("key stage"));
    return chosen(filled, college);
}

Structure::Structure(QString title, int levels, QStringList notes, std::vector<Theme> themes)
    : m_title(std::move(title))
    , m_levels(levels)
    , m_notes(std::move(notes))
    , m_themes(std::move(themes))
{
    CanonicalBytes bytes(u"waymark-structure/1");
    bytes.text(m_title).number(m_levels).number(static_cast<qint64>(m_themes.size()));
    for (const Theme &theme : m_themes) {
        bytes.number(theme.number)
            .text(theme.formerTitle.isEmpty() ? theme.title : theme.formerTitle)
            .number(theme.benchmarks.size());
        for (const QString &benchmark : theme.benchmarks)
            bytes.text(benchmark);
        bytes.number(static_cast<qint64>(theme.statements.size()));
        for (const Statement &statement : theme.statements) {
            bytes.text(statement.number.toString()).text(statement.title);
            m_statements.push_back(statement);
        }
    }
    m_digest = bytes.digest();
}

std::optional<Structure> Structure::titledAs(QString title, QStringList notes, std::vector<Theme> titles) const
{
    Structure made = *this;
    made.m_title = std::move(title);
    made.m_notes = std::move(notes);
    if (titles.size() != m_themes.size())
        return std::nullopt;
    made.m_statements.clear();
    for (std::size_t i = 0; i < titles.size(); ++i) {
        Theme &theme = made.m_themes[i];
        if (titles[i].number != theme.number ||
            !std::ranges::equal(titles[i].statements, theme.statements, {}, &Statement::number, &Statement::number))
            return std::nullopt;
        theme.title = std::move(titles[i].title);
        theme.shortTitle = std::move(titles[i].shortTitle);
        theme.statements = std::move(titles[i].statements);
        made.m_statements.insert(made.m_statements.end(), theme.statements.begin(), theme.statements.end());
    }
    return made;
}

const Statement *Structure::statement(StatementNumber number) const
{
    const auto found = std::ranges::find(m_statements, number, &Statement::number);
    return found == m_statements.end() ? nullptr : &*found;
}

const Theme *Structure::theme(int number) const
{
    const auto found = std::ranges::find(m_themes, number, &Theme::number);
    return found == m_themes.end() ? nullptr : &*found;
}

Wording::Wording(QString name, QString language, QString source, bool official, Digest structure,
                 Descriptors descriptors)
    : m_name(std::move(name))
    , m_language(std::move(language))
    , m_source(std::move(source))
    , m_official(official)
    , m_structure(std::move(structure))
    , m_descriptors(std::make_shared<const Descriptors>(std::move(descriptors)))
{
    CanonicalBytes bytes(u"waymark-wording/1");
    bytes.text(m_language).text(m_structure.hex).number(static_cast<qint64>(m_descriptors->size()));
    for (const auto &[number, levels] : *m_descriptors) {
        bytes.text(number.toString()).number(static_cast<qint64>(levels.size()));
        for (const Descriptor &descriptor : levels) {
            bytes.number(static_cast<qint64>(descriptor.points.size()));
            for (const Point &point : descriptor.points)
                bytes.text(point.text).flag(point.isNew);
        }
    }
    m_digest = bytes.digest();
}

const Wording::Descriptors &Wording::descriptors() const
{
    static const Descriptors none;
    return m_descriptors ? *m_descriptors : none;
}

const Descriptor &Wording::descriptor(StatementNumber number, Level level) const
{
    static const Descriptor missing;
    const auto found = descriptors().find(number);
    const auto index = static_cast<std::size_t>(level.value()) - 1;
    if (found == descriptors().end() || level == Level::notInPlace() || index >= found->second.size())
        return missing;
    return found->second[index];
}

} // namespace waymark
