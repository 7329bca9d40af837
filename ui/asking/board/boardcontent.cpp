// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/asking/board/boardcontent.h"

#include "core/insight/spread.h"
#include "core/text/institution.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <map>
#include <set>

namespace waymark {
namespace {

QString sayOnBoard(const char *text) { return QCoreApplication::translate("ui/board", text); }

/// Everybody who could be asked: who takes part, groups, then who does not; each by name.
std::vector<Voice> voicesOf(const Workspace &workspace, const Review &review, const Returns &returned)
{
    struct Place
    {
        int part;
        QString name;
        Voice voice;
    };
    std::vector<Place> places;
    const auto known = [&](const Voice &voice) {
        return std::ranges::any_of(returned.voices, [&](const VoiceReturn &each) { return each.voice == voice; });
    };
    for (const auto &[id, person] : workspace.people().rows()) {
        const bool takesPart = workspace.participants().find({review.id, id}) != nullptr;
        // Who left and took part is part of the record.
        if (!workspace.isHere(id) && !known(id) && (workspace.isFormer(id) || !takesPart))
            continue;
        places.push_back({takesPart ? 0 : 2, voiceName(workspace, id), id});
    }
    for (const auto &[id, group] : workspace.groups().rows())
        places.push_back({1, group.name, id});
    std::ranges::stable_sort(places, [](const Place &a, const Place &b) {
        return a.part != b.part ? a.part < b.part : QString::localeAwareCompare(a.name, b.name) < 0;
    });
    std::vector<Voice> voices;
    voices.reserve(places.size());
    for (const Place &place : places)
        voices.push_back(place.voice);
    return voices;
}

BoardCell::State stateOf(bool given, int answered, int statements)
{
    if (answered == 0)
        return given ? BoardCell::State::Asked : BoardCell::State::NotAsked;
    if (!given)
        return BoardCell::State::AnsweredUnasked;
    return answered < statements ? BoardCell::State::Partly : BoardCell::State::Answered;
}

QString aboutOf(const Workspace &workspace, const Review &review, const Voice &voice)
{
    const InstitutionKind kind = workspace.institution().kind;
    if (const auto *group = std::get_if<GroupId>(&voice)) {
        QStringList names;
        // Who it was in a review that is over is no matter of who is here today.
        for (const PersonId member :
             workspace.wasHeld(review) ? workspace.membersThen(review.id, *group) : workspace.membersHere(*group))
            names << voiceName(workspace, member);
        return names.isEmpty() ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "group with no members yet"))
                               : names.join(QStringLiteral(", "));
    }
    const PersonId id = std::get<PersonId>(voice);
    const Person &person = *workspace.people().find(id);
    const Participant *part = workspace.participants().find({review.id, id});
    const QString role = roleTitle(part ? part->role : person.role, kind);
    if (!part)
        return QCoreApplication::translate("ui/board", "%1, not taking part in this review", "a role").arg(role);
    return person.name.isEmpty() ? QString() : role;
}

/// Send forms stores how colleagues are asked; whoever needs no form answers.
bool isAskingUnderWay(const Workspace &workspace, const Review &review)
{
    return workspace.reflections().find(review.id) || !workspace.responsesOf(review.id).empty();
}

/// Where themes are given out, who answered without one was not asked; where none are, everybody was asked everything.
void describeReturn(BoardRow &row, const VoiceReturn *returned, bool late, bool planned, bool areThemesGiven)
{
    using Return = BoardRow::Return;
    if (!returned) {
        row.state = sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "not asked"));
        return;
    }
    if (returned->isMissing()) {
        row.returned = late ? Return::Overdue : Return::Missing;
        row.state = late      ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "missing"))
                    : planned ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "planned"))
                              : sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "not yet"));
        return;
    }
    // When it was answered, as far as that is known, and not when the leader got to importing it.
    const QString day = dayAndMonth(returned->response->savedAt.toLocalTime().date());
    row.isUnasked = areThemesGiven && returned->themes.empty();
    if (row.isUnasked) {
        row.returned = Return::Answered;
        row.state = QCoreApplication::translate("ui/board", "not asked, answered %n on %1", nullptr, returned->answered)
                        .arg(day);
    } else if (returned->answered < returned->statements) {
        row.returned = Return::Partly;
        row.state =
            QCoreApplication::translate("ui/board", "%1 of %2, %3", "statements answered, of how many, on a day")
                .arg(QString::number(returned->answered), QString::number(returned->statements), day);
    } else {
        row.returned = Return::Answered;
        row.state = QCoreApplication::translate("ui/board", "answered %1", "on a day").arg(day);
    }
    if (returned->response->speaksFor > 1)
        row.state = QCoreApplication::translate("ui/board", "%1, for %n people", nullptr, returned->response->speaksFor)
                        .arg(row.state);
}

BoardRow rowOf(const Workspace &workspace, const Review &review, const Voice &voice, const Returns &returned, bool late)
{
    BoardRow row;
    row.voice = voice;
    row.isGroup = std::holds_alternative<GroupId>(voice);
    row.name = voiceName(workspace, voice);
    row.about = aboutOf(workspace, review, voice);
    row.locked = !row.isGroup && workspace.isFormer(std::get<PersonId>(voice));
    const auto found =
        std::ranges::find_if(returned.voices, [&](const VoiceReturn &each) { return each.voice == voice; });
    const VoiceReturn *mine = found == returned.voices.end() ? nullptr : &*found;
    const bool planned = !isAskingUnderWay(workspace, review);
    describeReturn(row, mine, late, planned, !workspace.assignmentsOf(review.id).empty());
    for (const Theme &theme : workspace.structureOf(review).themes()) {
        BoardCell cell;
        cell.statements = static_cast<int>(theme.statements.size());
        cell.answered = mine ? answeredIn(workspace, mine->parts, theme) : 0;
        const bool given = mine && std::ranges::find(mine->themes, theme.number) != mine->themes.end();
        cell.state = stateOf(given, cell.answered, cell.statements);
        cell.overdue = late && cell.state == BoardCell::State::Asked;
        cell.planned = planned;
        row.cells.push_back(cell);
    }
    return row;
}

/// Members of a group are told of as the people they are, each once however often they are asked.
QString plannedText(const Workspace &workspace, const BoardContent &content)
{
    std::set<PersonId> people;
    int groups = 0;
    for (const BoardRow &row : content.rows) {
        if (row.returned == BoardRow::Return::NotAsked)
            continue;
        if (const auto *person = std::get_if<PersonId>(&row.voice)) {
            people.insert(*person);
            continue;
        }
        const std::vector<PersonId> members = workspace.membersHere(std::get<GroupId>(row.voice));
        people.insert(members.begin(), members.end());
        groups += members.empty() ? 1 : 0;
    }
    QStringList parts;
    const auto count = static_cast<int>(people.size());
    if (!people.empty())
        parts << QCoreApplication::translate("ui/board", "%n (person/people)", nullptr, count);
    if (groups > 0)
        parts << QCoreApplication::translate("ui/board", "%n group(s)", nullptr, groups);
    return QLocale().createSeparatedList(parts);
}

QString summaryOf(const Workspace &workspace, const BoardContent &content)
{
    using Return = BoardRow::Return;
    const auto is = [](const BoardRow &row, Return wanted) { return row.returned == wanted; };
    QStringList missing;
    int asked = 0;
    int unasked = 0;
    for (const BoardRow &row : content.rows) {
        unasked += row.isUnasked ? 1 : 0;
        asked += is(row, BoardRow::Return::NotAsked) || row.isUnasked ? 0 : 1;
        if (is(row, BoardRow::Return::Missing) || is(row, BoardRow::Return::Overdue))
            missing << row.name;
    }
    if (asked == 0 && unasked == 0)
        return sayOnBoard(
            QT_TRANSLATE_NOOP("ui/board", "No one has been asked yet. Ask the people who know each theme best."));
    if (content.onlyPlanned)
        return QCoreApplication::translate("ui/board", "Planned: %1. Next, send them forms.", "people and groups")
            .arg(plannedText(workspace, content));
    // Who answered a part of it has not answered yet, and is counted for that alone.
    const auto partly = static_cast<int>(std::ranges::count(content.rows, Return::Partly, &BoardRow::returned));
    const int came = asked - static_cast<int>(missing.size()) - partly;
    QStringList sentences;
    if (asked > 0)
        sentences << QCoreApplication::translate("ui/board", "%1 of %2 have answered.")
                         .arg(QString::number(came), QString::number(asked));
    if (unasked > 0)
        sentences << QCoreApplication::translate("ui/board", "%n (person/people) answered without being asked.",
                                                 nullptr, unasked);
    QString answered = sentences.join(u' ');
    if (partly > 0)
        answered += u' ' + QCoreApplication::translate("ui/board", "%n answered only in part.", nullptr, partly);
    constexpr int maxNamed = 4;
    if (missing.isEmpty())
        return answered;
    if (const auto count = static_cast<int>(missing.size()); count > maxNamed)
        return QCoreApplication::translate("ui/board", "%1 %n (is/are) missing.", nullptr, count).arg(answered);
    return QCoreApplication::translate("ui/board", "%1 Missing: %2.").arg(answered, missing.join(QStringLiteral(", ")));
}

QString returnByText(const std::optional<QDate> &day, QDate today)
{
    if (!day)
        return sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "No return-by date yet"));
    const QString by = QCoreApplication::translate("ui/board", "Return by %1").arg(longDate(*day));
    const int days = static_cast<int>(today.daysTo(*day));
    if (days == 0)
        return QCoreApplication::translate("ui/board", "%1, today").arg(by);
    if (days > 0)
        return QCoreApplication::translate("ui/board", "%1, in %n day(s)", nullptr, days).arg(by);
    return QCoreApplication::translate("ui/board", "%1, %n day(s) ago", nullptr, -days).arg(by);
}

QString askingText(const Reflection &reflection)
{
    const bool draft = reflection.packs == PackKind::DraftShown;
    if (reflection.namesSeen)
        return draft ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Draft shown, names shown"))
                     : sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Draft hidden, names shown"));
    return draft ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Draft shown, names hidden"))
                 : sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Draft hidden, names hidden"));
}

QString leftOutText(const std::vector<BoardTheme> &themes)
{
    QStringList numbers;
    for (const BoardTheme &theme : themes) {
        if (theme.isLeftOut)
            numbers << QString::number(theme.number);
    }
    if (numbers.isEmpty())
        return {};
    const auto count = static_cast<int>(numbers.size());
    return QCoreApplication::translate("ui/board", "No one is being asked about theme(s) %1.", "theme numbers", count)
        .arg(QLocale().createSeparatedList(numbers));
}

/// Those who are asked about the theme alone and in a group that is asked as well.
std::set<PersonId> askedTwice(const Workspace &workspace, const BoardContent &content, std::size_t theme)
{
    std::set<PersonId> alone;
    for (const BoardRow &row : content.rows) {
        if (const auto *person = std::get_if<PersonId>(&row.voice); person && row.cells[theme].isGiven())
            alone.insert(*person);
    }
    std::set<PersonId> twice;
    for (const BoardRow &row : content.rows) {
        if (!row.isGroup || !row.cells[theme].isGiven())
            continue;
        for (const PersonId member : workspace.membersOf(std::get<GroupId>(row.voice))) {
            if (alone.contains(member))
                twice.insert(member);
        }
    }
    return twice;
}

/// How many answers of a theme can count, as spreadOf() counts them: a group whose members answer alone as well is no
/// one more.
int countedAnswers(const Workspace &workspace, const BoardContent &content, std::size_t theme,
                   const std::set<PersonId> &twice)
{
    return static_cast<int>(std::ranges::count_if(content.rows, [&](const BoardRow &row) {
        if (row.cells[theme].state == BoardCell::State::NotAsked)
            return false;
        if (!row.isGroup)
            return true;
        const std::vector<PersonId> members = workspace.membersOf(std::get<GroupId>(row.voice));
        return std::ranges::none_of(members, [&](PersonId member) { return twice.contains(member); });
    }));
}

/// What colleagues are promised, and who counts once, told while who is asked can still be changed.
void describeCounted(const Workspace &workspace, const Review &review, BoardContent &content)
{
    QStringList few;
    QStringList names;
    for (std::size_t theme = 0; theme < content.themes.size(); ++theme) {
        const std::set<PersonId> twice = askedTwice(workspace, content, theme);
        for (const PersonId person : twice) {
            if (const QString name = voiceName(workspace, person); !names.contains(name))
                names << name;
        }
        if (content.themes[theme].asked > 0 && countedAnswers(workspace, content, theme, twice) < minAnonymous)
            few << QString::number(content.themes[theme].number);
    }
    const QLocale locale;
    const auto fewThemes = static_cast<int>(few.size()); // lupdate passes over a template among the arguments
    if (!few.isEmpty() && !workspace.reflection(review.id).namesSeen)
        content.tooFew = QCoreApplication::translate("ui/board",
                                                     "Fewer than four answers will come for theme(s) %1 (a group gives "
                                                     "one): too few to be shown without names.",
                                                     "theme numbers", fewThemes)
                             .arg(locale.createSeparatedList(few));
    names.sort(Qt::CaseInsensitive);
    if (!names.isEmpty())
        content.askedTwice =
            QCoreApplication::translate("ui/board",
                                        "Asked about the same theme alone and in a group: %1. Each counts "
                                        "once.",
                                        "names")
                .arg(locale.createSeparatedList(names));
}

} // namespace

bool BoardContent::isAnyoneMissing() const
{
    using Return = BoardRow::Return;
    return !onlyPlanned && std::ranges::any_of(rows, [](const BoardRow &row) {
        return row.returned == Return::Missing || row.returned == Return::Overdue;
    });
}

BoardContent boardContent(const Workspace &workspace, const Review &review, QDate today)
{
    BoardContent content;
    const Returns returned = returns(workspace, review);
    const std::optional<QDate> day = workspace.reflection(review.id).returnBy;
    const bool past = day && *day < today;
    content.locked = review.isFinished();
    content.onlyPlanned = !isAskingUnderWay(workspace, review);
    content.returnBy = returnByText(day, today);
    content.asking = askingText(workspace.reflection(review.id));
    for (const Theme &theme : workspace.structureOf(review).themes())
        content.themes.push_back({theme.number, theme.shortTitle, theme.title});
    const std::vector<int> leftOut = themesNoOneIsAsked(workspace, review);
    for (BoardTheme &theme : content.themes)
        theme.isLeftOut = std::ranges::find(leftOut, theme.number) != leftOut.end();
    content.leftOut = leftOutText(content.themes);
    for (const Voice &voice : voicesOf(workspace, review, returned)) {
        content.rows.push_back(rowOf(workspace, review, voice, returned, past));
        const BoardRow &row = content.rows.back();
        for (std::size_t theme = 0; theme < content.themes.size(); ++theme) {
            content.themes[theme].asked += row.cells[theme].isGiven() ? 1 : 0;
            content.themes[theme].returned += row.cells[theme].isGiven() && row.cells[theme].answered > 0 ? 1 : 0;
        }
        content.late = content.late || row.returned == BoardRow::Return::Overdue;
    }
    content.nothingGiven = workspace.assignmentsOf(review.id).empty();
    content.summary = summaryOf(workspace, content);
    if (!content.locked)
        describeCounted(workspace, review, content);
    return content;
}

QString cellText(const BoardCell &cell)
{
    switch (cell.state) {
    case BoardCell::State::NotAsked:
        return {};
    case BoardCell::State::Asked:
        return cell.overdue   ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "missing"))
               : cell.planned ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "planned"))
                              : sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "asked"));
    case BoardCell::State::Answered:
        return sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "answered"));
    case BoardCell::State::Partly:
    case BoardCell::State::AnsweredUnasked:
        break;
    }
    return QCoreApplication::translate("ui/board", "%1 of %2", "statements answered")
        .arg(QString::number(cell.answered), QString::number(cell.statements));
}

QString cellSpoken(const BoardRow &row, const BoardTheme &theme, const BoardCell &cell)
{
    QString state;
    switch (cell.state) {
    case BoardCell::State::NotAsked:
        state = sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "not asked"));
        break;
    case BoardCell::State::Asked:
        state = cell.overdue   ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "asked, overdue"))
                : cell.planned ? sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "planned, not asked yet"))
                               : sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "asked, no answer yet"));
        break;
    case BoardCell::State::Partly:
    case BoardCell::State::Answered:
        state = QCoreApplication::translate("ui/board", "asked, answered %1 of %2 statements")
                    .arg(QString::number(cell.answered), QString::number(cell.statements));
        break;
    case BoardCell::State::AnsweredUnasked:
        state = QCoreApplication::translate("ui/board", "not asked, but answered %1 of %2 statements")
                    .arg(QString::number(cell.answered), QString::number(cell.statements));
        break;
    }
    return QCoreApplication::translate("ui/board", "%1, theme %2 %3: %4", "person, number, title, how it stands")
        .arg(row.name, QString::number(theme.number), theme.shortTitle, state);
}

QString presetName(AssignmentPreset preset)
{
    switch (preset) {
    case AssignmentPreset::PairsByTheme:
        return sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Pairs by theme"));
    case AssignmentPreset::LinkLeaderAndTeam:
        return sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "SLT link plus theme leads"));
    case AssignmentPreset::AsLastTime:
        return sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Same as last time"));
    case AssignmentPreset::EverythingToEveryone:
        break;
    }
    return sayOnBoard(QT_TRANSLATE_NOOP("ui/board", "Everyone answers everything"));
}

QString missingRolesText(const std::vector<PresetAssignments::Missing> &missing, InstitutionKind kind)
{
    std::map<qsizetype, std::pair<QString, QStringList>> byRole; // in the order of the roles
    for (const PresetAssignments::Missing &each : missing) {
        auto &[title, themes] = byRole[knownRoles().indexOf(each.role)];
        title = roleTitle({each.role, {}}, kind);
        themes << QString::number(each.theme);
    }
    if (byRole.empty())
        return {};
    QStringList parts;
    for (const auto &[place, role] : byRole) {
        const auto themes = static_cast<int>(role.second.size());
        parts << QCoreApplication::translate("ui/board", "%1 (theme(s) %2)", "a role, theme numbers", themes)
                     .arg(role.first, QLocale().createSeparatedList(role.second));
    }
    return QCoreApplication::translate("ui/board",
                                       "No one taking part has these roles: %1. You can add someone, or ask others.")
        .arg(parts.join(QStringLiteral("; ")));
}

} // namespace waymark
