// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/rehearsal.h"
#include "tests/support/newreview.h"

#include "core/asking/pack.h"
#include "core/review/presets.h"
#include "tests/support/responses.h"

#include <QDir>
#include <algorithm>
#include <array>
#include <stdexcept>

namespace waymark::testing {
namespace {

constexpr std::array<std::pair<const char *, const char *>, 12> people{{
    {"Ada Hale", "headteacher"},
    {"Ben Lark", "slt-link"},
    {"Cara Moss", "slt-curriculum"},
    {"Dev Noor", "careers-leader"},
    {"Eve Orr", "senco"},
    {"Finn Pike", "head-of-inclusion"},
    {"Gita Quill", "head-of-year"},
    {"Hal Reed", "head-of-year"},
    {"Ivy Snow", "head-of-department"},
    {"Jon Thorn", "head-of-department"},
    {"Kim Usher", "enterprise-adviser"},
    {"Lou Vane", "link-governor"},
}};

/// What the script of a form has in hand when somebody saves their answers.
QJsonObject formData(const QByteArray &html)
{
    const QByteArray opening = R"(<script id="pack" type="application/json">)";
    const auto from = html.indexOf(opening) + opening.size();
    const QJsonDocument data = QJsonDocument::fromJson(html.mid(from, html.indexOf("</script>", from) - from));
    if (!data.isObject())
        throw std::runtime_error("the form has no data");
    return data.object();
}

} // namespace

RehearsingSchool::RehearsingSchool()
{
    for (const Statement &statement : builtInModel().structure.statements())
        m_statements.push_back(statement.number);
    QDir(folder.path()).mkdir(QStringLiteral("answers"));
    addColleagues();
    reviewLastYear();
    const Review review = newReview(builtInModel(), "2026/27", QDate(2026, 11, 12));
    m_review = review.id;
    std::vector<Participant> everybody;
    everybody.reserve(m_colleagues.size());
    for (const Colleague &each : m_colleagues)
        everybody.push_back({m_review, each.id, roleFrom(each.role)});
    REQUIRE(document.perform(edit::AddReview{review, everybody}));
    (void)document.setReview(m_review);
    giveThemes();
}

void RehearsingSchool::addColleagues()
{
    for (const auto &[name, role] : people) {
        const Colleague colleague{QString::fromLatin1(name), QString::fromLatin1(role), PersonId::create()};
        REQUIRE(document.perform(edit::AddPerson{{colleague.id, colleague.name, roleFrom(colleague.role)}}));
        m_colleagues.push_back(colleague);
    }
}

void RehearsingSchool::reviewLastYear()
{
    const ReviewId last = startReview("2025/26", QDate(2025, 11, 13));
    edit::Answer answer{last, {}, true, noon.addYears(-1)};
    for (const StatementNumber statement : m_statements)
        answer.answers.push_back({statement, edit::Answer::One::Kind::Level, level(lastYear(statement))});
    REQUIRE(document.perform(answer));
    REQUIRE(document.perform(edit::FinishReview{last, noon.addYears(-1)}));
}

void RehearsingSchool::giveThemes()
{
    const PresetAssignments usual =
        presetAssignments(document.workspace(), *document.review(), AssignmentPreset::LinkLeaderAndTeam);
    CHECK(usual.missing.empty());
    edit::SetAssignments give = usual.edit;
    const auto giveTo = [&](const Voice &voice, const std::vector<int> &themes) {
        for (const int theme : themes)
            give.assignments.push_back({m_review, theme, voice});
    };
    giveTo(m_colleagues[3].id, {1, 2, 3, 4, 5, 6}); // the careers leader
    giveTo(m_colleagues[11].id, {1, 5, 6});         // the governor
    const GroupId years = GroupId::create();
    const GroupId subjects = GroupId::create();
    REQUIRE(document.perform(
        edit::AddGroup{{years, QStringLiteral("Heads of year")}, {m_colleagues[6].id, m_colleagues[7].id}}));
    REQUIRE(document.perform(
        edit::AddGroup{{subjects, QStringLiteral("Subject leaders")}, {m_colleagues[8].id, m_colleagues[9].id}}));
    giveTo(years, {1, 5});
    giveTo(subjects, {1, 4, 5});
    REQUIRE(document.perform(give));
}

std::vector<int> RehearsingSchool::offered(StatementNumber statement) const
{
    std::vector<int> levels{0};
    for (int value = 1; value <= builtInModel().structure.levels(); ++value) {
        if (!builtInModel().wording.descriptor(statement, level(value)).isMissing())
            levels.push_back(value);
    }
    return levels;
}

std::size_t RehearsingSchool::place(StatementNumber statement) const
{
    return static_cast<std::size_t>(std::ranges::find(m_statements, statement) - m_statements.begin());
}

/// Statements take turns: all see the same, most do, two camps, and everybody for themselves.
RehearsingSchool::Said RehearsingSchool::said(StatementNumber statement, int voice, bool secondThoughts) const
{
    const std::vector<int> levels = offered(statement);
    const auto at = place(statement);
    const auto top = levels.size() - 1;
    const auto turn = static_cast<std::size_t>(voice);
    Said made;
    switch (at % 4) {
    case 0:
        made.level = levels[top - at % 3 % top];
        return made;
    case 1:
        made.level = levels[turn % 5 == 0 ? top - 1 : top];
        break;
    case 2:
        made.level = levels[turn % 2 == 0 ? 0 : top];
        break;
    default:
        made.level = levels[secondThoughts ? 0 : turn % levels.size()];
        break;
    }
    made.query = voice % 4 == 3 && at % 7 == 2;
    if (voice % 4 == 2 && at % 6 == 1)
        made.level.reset();
    return made;
}

QString RehearsingSchool::fillIn(const QString &name, int voice, bool secondThoughts)
{
    const Workspace &workspace = document.workspace();
    const std::vector<Pack> packs = packsOf(workspace, *document.review());
    const Pack &pack = packs[static_cast<std::size_t>(voice)];
    const QJsonObject form = formData(packHtml(workspace, pack));
    QJsonObject response = responseJson(workspace, *document.review(), name, 0);
    for (const char *key : {"review", "structure", "wording", "pack", "voice", "kind"})
        response[QLatin1String(key)] = form[QLatin1String(key)];
    response[QStringLiteral("names_seen")] = form[QStringLiteral("namesSeen")];
    const bool isGroup = std::holds_alternative<GroupId>(*pack.voice);
    response[QStringLiteral("speaks_for")] = isGroup ? 2 : 1;
    if (secondThoughts)
        response[QStringLiteral("saved_at")] = QStringLiteral("2026-11-12T13:00:00.000Z");
    QJsonArray answers;
    m_said[name].clear();
    for (const QJsonValue &each : response[QStringLiteral("answers")].toArray()) {
        QJsonObject answer = each.toObject();
        const StatementNumber statement = *StatementNumber::parse(answer[QStringLiteral("statement")].toString());
        if (std::ranges::find(pack.themes, statement.theme()) == pack.themes.end())
            continue;
        const Said says = said(statement, voice, secondThoughts);
        answer[QStringLiteral("level")] = says.level ? QJsonValue(*says.level) : QJsonValue();
        answer[QStringLiteral("do_not_know")] = !says.level;
        answer[QStringLiteral("query")] = says.query;
        m_said[name][statement] = says;
        answers.append(answer);
    }
    response[QStringLiteral("answers")] = answers;
    const QString file = name + (secondThoughts ? u" (1)" : u"") + u".waymark-response.json";
    return writeResponse(QDir(secondThoughts ? folder.path() : answersFolder()).filePath(file), response);
}

void RehearsingSchool::everybodyAnswers()
{
    for (const Pack &pack : packsOf(document.workspace(), *document.review()))
        m_voices.append(packTitle(document.workspace(), pack));
    for (int voice = 0; voice < m_voices.size(); ++voice)
        fillIn(m_voices[voice], voice, false);
}

QString RehearsingSchool::answersAgain(const QString &name)
{
    return fillIn(name, static_cast<int>(m_voices.indexOf(name)), true);
}

Counts RehearsingSchool::counts(StatementNumber statement) const
{
    Counts made(static_cast<std::size_t>(builtInModel().structure.levels()) + 1);
    for (const auto &[name, answers] : m_said) {
        const auto found = answers.find(statement);
        if (found != answers.end() && found->second.level)
            ++made[static_cast<std::size_t>(*found->second.level)];
    }
    return made;
}

int RehearsingSchool::answers(StatementNumber statement) const
{
    int made = 0;
    for (const int each : counts(statement))
        made += each;
    return made;
}

bool RehearsingSchool::isTold(StatementNumber statement) const
{
    const auto saysLevel = [&](const QString &name) {
        const auto answers = m_said.find(name);
        const auto found = answers == m_said.end() ? Answers::const_iterator() : answers->second.find(statement);
        return answers != m_said.end() && found != answers->second.end() && found->second.level;
    };
    int apart = answers(statement);
    for (const auto &[group, members] :
         {std::pair("Heads of year", std::pair(6, 7)), std::pair("Subject leaders", std::pair(8, 9))}) {
        const auto nameOf = [this](int at) { return m_colleagues[static_cast<std::size_t>(at)].name; };
        if (saysLevel(QString::fromLatin1(group)) &&
            (saysLevel(nameOf(members.first)) || saysLevel(nameOf(members.second))))
            --apart;
    }
    return apart >= minAnonymous;
}

int RehearsingSchool::queries(StatementNumber statement) const
{
    return static_cast<int>(std::ranges::count_if(m_said, [statement](const auto &each) {
        const auto found = each.second.find(statement);
        return found != each.second.end() && found->second.query;
    }));
}

} // namespace waymark::testing
