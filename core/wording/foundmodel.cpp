// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/foundmodel.h"

#include "core/base/csv.h"
#include "core/base/plaintext.h"
#include "core/wording/founddoubts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

namespace waymark {
namespace {

/// Letters and digits alone, so that marks and capitals make no other title.
QString titleKey(const QString &title)
{
    QString key;
    for (const QChar c : title.toCaseFolded()) {
        if (c.isLetterOrNumber())
            key.append(c);
    }
    return key;
}

QString typed(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (!line.simplified().isEmpty())
            lines.append(line.simplified());
    }
    return lines.join(u'\n');
}

bool changeTo(FoundModel::Text &place, const QString &text)
{
    place.text = text;
    place.mended = true;
    place.confirmed = false;
    return true;
}

QString quoted(QString text) { return u'"' % text.replace(u'"', QStringLiteral("\"\"")) % u'"'; }

/// As a publisher's CSV has it, and what is doubtful.
struct ReportRow
{
    QString number;
    QString title;
    int level = 0;
    QString text;
    QString theme; ///< only where the file is a model of its own
    QString doubt;

    QString toCsv(FoundAs what) const
    {
        QStringList fields{quoted(number), quoted(title), QString::number(level), quoted(text)};
        if (what == FoundAs::Model)
            fields.append(quoted(theme));
        return fields.join(u',') % u',' % quoted(doubt) % u'\n';
    }
};

} // namespace

const FoundModel::FoundStatement *FoundModel::statement(StatementNumber number) const
{
    const auto found = std::ranges::find(m_statements, number, &FoundStatement::number);
    return found == m_statements.end() ? nullptr : &*found;
}

const FoundModel::FoundTheme *FoundModel::theme(int number) const
{
    const auto found = std::ranges::find(m_themes, number, &FoundTheme::number);
    return found == m_themes.end() ? nullptr : &*found;
}

FoundModel::Text *FoundModel::textAt(StatementNumber number, int level)
{
    const auto found = std::ranges::find(m_statements, number, &FoundStatement::number);
    if (found == m_statements.end() || level < 0 || level > static_cast<int>(found->levels.size()))
        return nullptr;
    return level == 0 ? &found->title : &found->levels[static_cast<std::size_t>(level - 1)];
}

int FoundModel::openCount() const
{
    int count = 0;
    for (const FoundTheme &theme : m_themes)
        count += theme.title.isOpen();
    for (const FoundStatement &statement : m_statements) {
        count += statement.title.isOpen();
        for (const Text &text : statement.levels)
            count += text.isOpen();
    }
    return count;
}

FoundModel::Fit FoundModel::fits(const Structure &structure) const
{
    Fit fit;
    fit.sameLevels = structure.levels() == m_levels;
    for (const FoundStatement &each : m_statements) {
        const Statement *known = structure.statement(each.number);
        fit.found += known != nullptr;
        fit.unknown += known == nullptr;
        fit.otherTitle += known && titleKey(known->title) != titleKey(each.title.text);
    }
    fit.missing = structure.statementCount() - fit.found;
    return fit;
}

FoundModel FoundModel::arrangedFor(const Structure &structure) const
{
    FoundModel arranged = *this;
    arranged.m_levels = structure.levels();
    arranged.m_statements.clear();
    arranged.m_themes.clear();
    for (const FoundStatement &each : m_statements) {
        if (!structure.statement(each.number))
            arranged.m_leftOut.append(each.number.toString() % u' ' % each.title.text);
    }
    for (const Theme &theme : structure.themes()) {
        const FoundTheme *found = this->theme(theme.number);
        FoundTheme own{theme.number, {}, theme.benchmarks};
        if (found)
            own.title.areas = found->title.areas;
        own.title.text = theme.title; // a wording changes no titles
        arranged.m_themes.push_back(std::move(own));
        for (const Statement &wanted : theme.statements) {
            const FoundStatement *given = statement(wanted.number);
            FoundStatement placed = given ? *given : FoundStatement{wanted.number, {}, {}};
            placed.levels.resize(static_cast<std::size_t>(structure.levels()));
            if (!given) {
                for (Text &text : placed.levels)
                    text.doubts = {Doubt::NotFound};
                placed.title.doubts = {Doubt::NotFound};
            } else if (titleKey(placed.title.text) != titleKey(wanted.title)) {
                placed.title.doubts.insert(Doubt::OtherTitle);
            } else {
                std::erase_if(placed.title.doubts, [](Doubt doubt) { return doubt != Doubt::NumberOutOfOrder; });
            }
            placed.title.text = wanted.title;
            arranged.m_statements.push_back(std::move(placed));
        }
    }
    return arranged;
}

FoundModel FoundModel::withText(StatementNumber number, int level, const QString &text) const
{
    FoundModel changed = *this;
    if (Text *place = level > 0 ? changed.textAt(number, level) : nullptr)
        changeTo(*place, typed(text));
    return changed;
}

FoundModel FoundModel::withTitle(StatementNumber number, const QString &title) const
{
    FoundModel changed = *this;
    if (Text *place = changed.textAt(number, 0))
        changeTo(*place, title.simplified());
    return changed;
}

FoundModel FoundModel::withTheme(int theme, const QString &title, const QStringList &benchmarks) const
{
    FoundModel changed = *this;
    const auto found = std::ranges::find(changed.m_themes, theme, &FoundTheme::number);
    if (found != changed.m_themes.end()) {
        if (title.simplified() != found->title.text) // other labels say nothing about the title
            changeTo(found->title, title.simplified());
        found->benchmarks = benchmarks;
    }
    return changed;
}

FoundModel FoundModel::withConfirmed(StatementNumber number, int level, bool confirmed) const
{
    FoundModel changed = *this;
    if (Text *place = changed.textAt(number, level))
        place->confirmed = confirmed;
    return changed;
}

FoundModel FoundModel::withThemeConfirmed(int theme, bool confirmed) const
{
    FoundModel changed = *this;
    const auto found = std::ranges::find(changed.m_themes, theme, &FoundTheme::number);
    if (found != changed.m_themes.end())
        found->title.confirmed = confirmed;
    return changed;
}

Result<WordingPreview> FoundModel::toPreview(const Structure *match, const QString &title) const
{
    std::vector<WordingRecord> records;
    for (const FoundStatement &each : m_statements) {
        const FoundTheme *of = theme(each.number.theme());
        for (std::size_t i = 0; i < each.levels.size(); ++i) {
            const int line = static_cast<int>(records.size()) + 1;
            records.push_back({line, each.number, static_cast<int>(i) + 1, each.title.text,
                               of ? of->title.text : QString(), each.levels[i].text});
        }
    }
    auto preview = previewOfRecords(records, m_file, match);
    if (!preview || match)
        return preview;
    std::vector<Theme> themes = preview->structure.themes();
    for (Theme &each : themes) {
        if (const FoundTheme *found = theme(each.number))
            each.benchmarks = found->benchmarks;
        for (QString &label : each.benchmarks)
            label = plainLine(label);
    }
    const QString typed = plainLine(title);
    const QString name = typed.isEmpty() ? preview->suggestedName : typed;
    preview->structure = Structure(name, m_levels, {}, std::move(themes));
    return preview;
}

QString doubtWords(FoundModel::Doubt doubt)
{
    using D = FoundModel::Doubt;
    switch (doubt) {
    case D::Empty:
        return QCoreApplication::translate("core/found", "empty: nothing was found here");
    case D::MuchLonger:
        return QCoreApplication::translate("core/found", "much longer than the texts around it");
    case D::MuchShorter:
        return QCoreApplication::translate("core/found", "much shorter than the texts around it");
    case D::OddStart:
        return QCoreApplication::translate("core/found", "starts in the middle of a sentence");
    case D::OddEnd:
        return QCoreApplication::translate("core/found", "ends in the middle of a sentence");
    case D::JoinedOverPage:
        return QCoreApplication::translate("core/found", "joined across two pages");
    case D::UnsureHyphen:
        return QCoreApplication::translate("core/found", "a word was split at the end of a line; check the hyphen");
    case D::UnsurePlace:
        return QCoreApplication::translate("core/found", "it is unclear where it starts and ends");
    case D::FewerLevels:
        return QCoreApplication::translate("core/found", "the document mentions more levels than were found");
    case D::BrokenCharacters:
        return QCoreApplication::translate("core/found", "characters that can't be read");
    case D::SameAsLevelBelow:
        return QCoreApplication::translate("core/found", "the same text as at the level below");
    case D::NumberOutOfOrder:
        return QCoreApplication::translate("core/found", "the statement's number is out of order");
    case D::OtherTitle:
        return QCoreApplication::translate("core/found", "a different title from the model");
    case D::NotFound:
        return QCoreApplication::translate("core/found", "this statement was not found");
    }
    return {};
}

QString doubtWords(const FoundModel::Text &text)
{
    if (!text.isOpen())
        return {};
    QStringList words;
    for (const FoundModel::Doubt doubt : text.doubts)
        words.append(doubtWords(doubt));
    return words.join(QStringLiteral("; "));
}

QByteArray foundReport(const FoundModel &found, FoundAs what)
{
    QString report = what == FoundAs::Model ? QStringLiteral("statement,title,level,text,theme,doubt\n")
                                            : QStringLiteral("statement,title,level,text,doubt\n");
    int lastTheme = 0;
    for (const auto &statement : found.statements()) {
        const auto *theme = found.theme(statement.number.theme());
        const QString themeTitle = theme ? theme->title.text : QString();
        QStringList above; // what is doubtful about the theme and the title is told at the first text
        if (theme && theme->number != lastTheme && theme->title.isOpen())
            above.append(QCoreApplication::translate("core/found", "theme: %1").arg(doubtWords(theme->title)));
        lastTheme = statement.number.theme();
        if (statement.title.isOpen())
            above.append(QCoreApplication::translate("core/found", "title: %1").arg(doubtWords(statement.title)));
        for (std::size_t i = 0; i < statement.levels.size(); ++i) {
            QStringList doubts = i == 0 ? above : QStringList();
            if (statement.levels[i].isOpen())
                doubts.append(doubtWords(statement.levels[i]));
            report += ReportRow{statement.number.toString(), statement.title.text, static_cast<int>(i) + 1,
                                statement.levels[i].text,    themeTitle,           doubts.join(QStringLiteral("; "))}
                          .toCsv(what);
        }
    }
    return report.toUtf8();
}

} // namespace waymark
