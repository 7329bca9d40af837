// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/wordingcheck.h"

#include "core/base/csv.h"
#include "core/text/errors.h"
#include "core/text/institution.h"
#include "core/text/wordingnames.h"
#include "ui/wording/check/checkwords.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace waymark {
namespace {

QString checkText(const char *text) { return QCoreApplication::translate("ui/wordingcheck", text); }

/// Two wordings of one day are told apart by a number.
QString freeName(const Workspace &workspace, const QString &wanted)
{
    QString name = wanted;
    const auto taken = [&](const auto &row) { return row.second.wording.name() == name; };
    for (int next = 2; std::ranges::any_of(workspace.wordings().rows(), taken); ++next)
        name = QStringLiteral("%1 (%2)").arg(wanted).arg(next);
    return name.left(maxName);
}

/// Waymark's own words where there are any, for the official ones are what is read; else the first there is.
std::optional<Wording> wordingBeside(const Workspace &workspace, const Digest &structure)
{
    const std::vector<const Wording *> wordings = workspace.wordingsFor(structure);
    if (wordings.empty())
        return std::nullopt;
    const auto own = std::ranges::find(wordings, false, &Wording::isOfficial);
    return **(own == wordings.end() ? wordings.begin() : own);
}

const FoundModel::Text *textIn(const FoundModel &found, const FoundPlace &place)
{
    if (!place.statement) {
        const FoundModel::FoundTheme *theme = found.theme(place.theme);
        return theme ? &theme->title : nullptr;
    }
    const FoundModel::FoundStatement *statement = found.statement(*place.statement);
    if (!statement || place.level > static_cast<int>(statement->levels.size()))
        return nullptr;
    return place.isTitle() ? &statement->title : &statement->levels[static_cast<std::size_t>(place.level - 1)];
}

} // namespace

WordingCheck::WordingCheck(const Workspace &workspace, const Review *review, FoundModel read, QDate today)
    : name(freeName(workspace, officialWordingName(today)))
    , kind(workspace.institution().kind)
    , m_read(std::move(read))
    , m_found(m_read)
    , m_institution(workspace.institution().kind)
{
    for (const auto &[digest, stored] : workspace.structures().rows()) {
        const FoundModel::Fit fit = m_read.fits(stored.structure);
        if (!fit.sameLevels || fit.found == 0)
            continue;
        const bool first = review && review->structure == digest;
        m_structures.insert(first ? m_structures.begin() : m_structures.end(), stored.structure);
    }
    m_use = static_cast<int>(m_structures.size());
    for (int i = static_cast<int>(m_structures.size()); i-- > 0;) {
        if (m_read.fits(m_structures[static_cast<std::size_t>(i)]).isWording())
            m_use = i;
    }
    for (const Structure &structure : m_structures) {
        m_ours.push_back(wordingBeside(workspace, structure.digest()));
        m_uses
            << checkText(QT_TRANSLATE_NOOP("ui/wordingcheck", "Another wording of: %1")).arg(editionTitle(structure));
    }
    m_uses << checkText(QT_TRANSLATE_NOOP("ui/wordingcheck", "A separate model"));
    replay();
}

void WordingCheck::setUse(int use)
{
    if (use == m_use || use < 0 || use >= m_uses.size())
        return;
    m_use = use;
    // A title that is right beside a model's own was not looked at for itself, and the other way round.
    for (auto &[place, deed] : m_deeds)
        deed.confirmed = deed.confirmed && !place.isTitle();
    std::erase_if(m_deeds, [](const auto &each) {
        return !each.second.confirmed && !each.second.text && !each.second.benchmarks;
    });
    replay();
}

const Structure *WordingCheck::structure() const
{
    return isModel() ? nullptr : &m_structures[static_cast<std::size_t>(m_use)];
}

FoundModel::Fit WordingCheck::fit() const
{
    if (const Structure *known = structure())
        return m_read.fits(*known);
    return {static_cast<int>(m_read.statements().size()), 0, 0, 0, true};
}

const FoundModel::Text *WordingCheck::text(const FoundPlace &place) const { return textIn(m_found, place); }

QString WordingCheck::textAsRead(const FoundPlace &place) const
{
    const FoundModel::Text *read = textIn(m_read, place);
    return read ? read->text : QString();
}

QStringList WordingCheck::ours(const FoundPlace &place) const
{
    const auto level = Level::from(place.level);
    if (isModel() || place.isTitle() || !place.statement || !level || !m_ours[static_cast<std::size_t>(m_use)])
        return {};
    QStringList points;
    for (const Point &point : m_ours[static_cast<std::size_t>(m_use)]->descriptor(*place.statement, *level).points)
        points << worded(point.text, m_institution);
    return points;
}

QString WordingCheck::oursName() const
{
    return isModel() || !m_ours[static_cast<std::size_t>(m_use)] ? QString()
                                                                 : m_ours[static_cast<std::size_t>(m_use)]->name();
}

std::vector<FoundPlace> WordingCheck::placesOf(StatementNumber number) const
{
    std::vector<FoundPlace> places;
    const FoundModel::FoundStatement *statement = m_found.statement(number);
    if (!statement)
        return places;
    if (isModel() || !statement->title.doubts.empty())
        places.push_back(FoundPlace::of(number, 0));
    for (int level = 1; level <= static_cast<int>(statement->levels.size()); ++level)
        places.push_back(FoundPlace::of(number, level));
    return places;
}

void WordingCheck::write(const FoundPlace &place, const QString &text)
{
    if (!isWritable(place) || !this->text(place))
        return;
    Deed &deed = m_deeds[place];
    // Typed back to what was read: as if nobody had typed.
    if (text == textAsRead(place) && textIn(m_read, place)) {
        deed.text.reset();
        if (!deed.confirmed && !deed.benchmarks)
            m_deeds.erase(place);
        return replay();
    }
    deed.text = text;
    deed.confirmed = false;
    carryOut(place, deed);
}

void WordingCheck::writeBenchmarks(int theme, const QString &labels)
{
    static const QRegularExpression between(QStringLiteral("[^0-9]+"));
    const FoundPlace place = FoundPlace::ofTheme(theme);
    if (!isModel() || !text(place))
        return;
    Deed &deed = m_deeds[place];
    deed.benchmarks = labels.split(between, Qt::SkipEmptyParts);
    replay();
}

void WordingCheck::confirm(const FoundPlace &place)
{
    const FoundModel::Text *there = text(place);
    if (!there || !there->isOpen())
        return;
    m_deeds[place].confirmed = true;
    carryOut(place, m_deeds[place]);
}

void WordingCheck::takeBack(const FoundPlace &place)
{
    if (m_deeds.erase(place) > 0)
        replay();
}

void WordingCheck::replay()
{
    m_found = isModel() ? m_read : m_read.arrangedFor(*structure());
    for (const auto &[place, deed] : m_deeds)
        carryOut(place, deed);
}

void WordingCheck::carryOut(const FoundPlace &place, const Deed &deed)
{
    if (!place.statement) {
        const FoundModel::FoundTheme *theme = m_found.theme(place.theme);
        if (!isModel() || !theme)
            return;
        if (deed.text || deed.benchmarks)
            m_found = m_found.withTheme(place.theme, deed.text.value_or(theme->title.text),
                                        deed.benchmarks.value_or(theme->benchmarks));
        if (deed.confirmed)
            m_found = m_found.withThemeConfirmed(place.theme);
        return;
    }
    if (deed.text && isWritable(place))
        m_found = place.isTitle() ? m_found.withTitle(*place.statement, *deed.text)
                                  : m_found.withText(*place.statement, place.level, *deed.text);
    if (deed.confirmed)
        m_found = m_found.withConfirmed(*place.statement, place.level);
}

std::vector<FoundPlace> WordingCheck::open() const
{
    std::vector<FoundPlace> open;
    const auto look = [&](const FoundPlace &place) {
        const FoundModel::Text *there = text(place);
        if (there && there->isOpen())
            open.push_back(place);
    };
    for (const FoundModel::FoundTheme &theme : m_found.themes())
        look(FoundPlace::ofTheme(theme.number));
    for (const FoundModel::FoundStatement &statement : m_found.statements()) {
        for (int level = 0; level <= static_cast<int>(statement.levels.size()); ++level)
            look(FoundPlace::of(statement.number, level));
    }
    std::ranges::sort(open);
    return open;
}

int WordingCheck::openCount(StatementNumber number) const
{
    const auto open = this->open();
    return static_cast<int>(
        std::ranges::count_if(open, [&](const FoundPlace &place) { return place.statement == number; }));
}

std::optional<FoundPlace> WordingCheck::nextOpen(const std::optional<FoundPlace> &after) const
{
    const std::vector<FoundPlace> open = this->open();
    if (open.empty())
        return std::nullopt;
    const auto next = after ? std::ranges::upper_bound(open, *after) : open.begin();
    return next == open.end() ? open.front() : *next;
}

Result<WordingPreview> WordingCheck::preview() const { return m_found.toPreview(structure(), modelName.simplified()); }

WordingCheck::Problem WordingCheck::problemFrom(const Error &error) const
{
    // The preview counts texts, which means nothing to people: it is said by the statement's number and level.
    const auto *content = std::get_if<ContentError>(&error);
    int line = 0;
    for (const FoundModel::FoundStatement &statement : m_found.statements()) {
        for (int level = 1; level <= static_cast<int>(statement.levels.size()); ++level) {
            if (!content || content->place != csvPlace(++line))
                continue;
            const FoundPlace place = FoundPlace::of(statement.number, level);
            ContentError named = *content;
            named.place = checkwords::placeName(place);
            return {Problem::Kind::Text, place, sentence(named)};
        }
    }
    return {Problem::Kind::Document, {}, sentence(error)};
}

std::optional<WordingCheck::Problem> WordingCheck::problem() const
{
    if (isModel() && modelName.simplified().isEmpty())
        return Problem{Problem::Kind::ModelName,
                       {},
                       checkText(QT_TRANSLATE_NOOP("ui/wordingcheck",
                                                   "Give the model a name, for example the edition and its year."))};
    if (name.simplified().isEmpty())
        return Problem{
            Problem::Kind::Name, {}, checkText(QT_TRANSLATE_NOOP("ui/wordingcheck", "Give the wording a name."))};
    if (isModel()) {
        const auto empty = [&](const FoundPlace &place) -> std::optional<Problem> {
            if (!text(place)->text.isEmpty())
                return std::nullopt;
            return Problem{Problem::Kind::Text, place,
                           QCoreApplication::translate("ui/wordingcheck", "%1 needs a title.", "a theme or statement")
                               .arg(place.statement ? place.statement->toString() : checkwords::placeName(place))};
        };
        for (const FoundModel::FoundTheme &theme : m_found.themes()) {
            if (auto problem = empty(FoundPlace::ofTheme(theme.number)))
                return problem;
        }
        for (const FoundModel::FoundStatement &statement : m_found.statements()) {
            if (auto problem = empty(FoundPlace::of(statement.number, 0)))
                return problem;
        }
    }
    const auto fitting = preview();
    return fitting ? std::nullopt : std::optional(problemFrom(fitting.error()));
}

Result<Model> WordingCheck::model() const
{
    const auto fitting = preview();
    if (!fitting)
        return failed(fitting.error());
    const Wording wording = fitting->toWording(name.simplified());
    if (!isModel())
        return Model{fitting->structure, wording};
    const QString note =
        QCoreApplication::translate("ui/wordingcheck", "Edition for: %1. Read from the publisher's PDF.",
                                    "a kind of institution")
            .arg(institutionKindName(kind));
    const Structure &own = fitting->structure;
    return Model{Structure(own.title(), own.levels(), {note}, own.themes()), wording};
}

} // namespace waymark
