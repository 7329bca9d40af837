// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forgetting.h"

#include "core/review/personname.h"

#include <algorithm>

namespace waymark {
namespace {

using Each = std::function<void(const TypedText &)>;

void numbered(QStringList &texts, const char *name, const Each &each, TypedText like)
{
    for (int i = 0; i < texts.size(); ++i) {
        like.field = QLatin1String(name) + QString::number(i + 1);
        like.text = &texts[i];
        each(like);
    }
}

/// A title of the institution's own; with any other role there is none, and nothing that could be typed.
void title(Role &role, const QString &field, const Each &each)
{
    if (!role.ownTitle.isEmpty())
        each({field, &role.ownTitle, longestName, true, true});
}

void texts(Institution &row, const Each &each)
{
    each({QStringLiteral("phase"), &row.phase, longestName});
    each({QStringLiteral("reference"), &row.reference, longestName});
    each({QStringLiteral("contacts"), &row.contacts});
}
void texts(Priority &row, const Each &each) { each({QStringLiteral("text"), &row.text, longestText, true}); }
void texts(Person &row, const Each &each) { title(row.role, QStringLiteral("role"), each); }
void texts(Review &row, const Each &each)
{
    each({QStringLiteral("year"), &row.year, longestName, true});
    each({QStringLiteral("title"), &row.title, longestName, true});
}
void texts(Participant &row, const Each &each) { title(row.role, QStringLiteral("role"), each); }
void texts(Decision &row, const Each &each)
{
    each({QStringLiteral("rationale"), &row.rationale});
    each({QStringLiteral("evidence"), &row.evidence});
    each({QStringLiteral("comment"), &row.comment});
    each({QStringLiteral("round"), &row.round, longestName});
}
void texts(Action &row, const Each &each)
{
    each({QStringLiteral("what"), &row.what, longestText, true});
    each({QStringLiteral("owner"), &row.owner, longestName});
    each({QStringLiteral("outcome"), &row.outcome});
    each({QStringLiteral("success"), &row.success});
}
void texts(Briefing &row, const Each &each)
{
    each({QStringLiteral("headline"), &row.headline});
    numbered(row.asks, "ask", each, {});
}
void texts(Highlight &row, const Each &each) { each({QStringLiteral("reason"), &row.reason, longestText, true}); }
void texts(Reopening &row, const Each &each) { each({QStringLiteral("reason"), &row.reason, longestText, true}); }
void texts(Group &row, const Each &each) { each({QStringLiteral("name"), &row.name, longestName, true}); }
void texts(Reflection &row, const Each &each) { each({QStringLiteral("message"), &row.message}); }
void texts(Response &row, const Each &each)
{
    each({QStringLiteral("claimedName"), &row.claimedName, longestName});
    each({QStringLiteral("claimedRole"), &row.claimedRole, longestName});
}
void texts(ResponseAnswer &row, const Each &each)
{
    each({QStringLiteral("comment"), &row.comment, longestAnswer});
    each({QStringLiteral("evidence"), &row.evidence, longestAnswer});
}
void texts(Settlement &row, const Each &each)
{
    each({QStringLiteral("round"), &row.round, longestName});
    each({QStringLiteral("rationale"), &row.rationale});
    each({QStringLiteral("dissent"), &row.dissent});
    for (std::size_t i = 0; i < row.present.size(); ++i)
        title(row.present[i], QStringLiteral("present") + QString::number(i + 1), each);
}
void texts(Meeting &row, const Each &each)
{
    numbered(row.rounds, "round", each, {{}, nullptr, longestName, true, true});
    each({QStringLiteral("round"), &row.round, longestName});
    each({QStringLiteral("opening"), &row.opening});
    each({QStringLiteral("film"), &row.film});
}
void texts(MeetingItem &row, const Each &each) { each({QStringLiteral("title"), &row.title, longestName, true}); }
void texts(ProgressNote &row, const Each &each) { each({QStringLiteral("text"), &row.text, longestText, true}); }
void texts(EvidenceItem &row, const Each &each)
{
    each({QStringLiteral("title"), &row.title, longestName, true, true});
    each({QStringLiteral("link"), &row.link, longestText, false, true});
    each({QStringLiteral("note"), &row.note});
}
void texts(Attachment &row, const Each &each) { each({QStringLiteral("name"), &row.name, longestName, true, true}); }
void texts(Visit &row, const Each &each)
{
    each({QStringLiteral("visitors"), &row.visitors});
    each({QStringLiteral("successes"), &row.successes});
    each({QStringLiteral("questions"), &row.questions});
    each({QStringLiteral("advice"), &row.advice});
    each({QStringLiteral("nextSteps"), &row.nextSteps});
}
void texts(GovernorAnswer &row, const Each &each)
{
    each({QStringLiteral("sentence"), &row.sentence});
    each({QStringLiteral("evidence"), &row.evidence});
}

// Rows in which nobody types anything.
void texts(Target &, const Each &) {}
void texts(Leverage &, const Each &) {}
void texts(MappedStatement &, const Each &) {}
void texts(StoredStructure &, const Each &) {}
void texts(StoredWording &, const Each &) {}
void texts(PointMark &, const Each &) {}
void texts(Membership &, const Each &) {}
void texts(Assignment &, const Each &) {}
void texts(ResponseMark &, const Each &) {}
void texts(Presence &, const Each &) {}
void texts(FormerColleague &, const Each &) {}

/// The name in the content of a file, with the line in which it stands there.
std::optional<NamingText> contentNaming(const Attachment &attachment, const QRegularExpression &name,
                                        const QRegularExpression &whole)
{
    const QString content = QString::fromUtf8(attachment.bytes);
    const auto match = name.match(content);
    if (!match.hasMatch())
        return std::nullopt;
    constexpr qsizetype around = 80;
    const QString line = content.mid(std::max<qsizetype>(0, match.capturedStart() - around), 2 * around);
    const Row row(attachment);
    return NamingText{{tableOf(row), subjectOf(row), attachedBytesField},
                      line.simplified(),
                      match.captured(),
                      whole.match(content).hasMatch()};
}

template <class T>
constexpr bool isPublished = std::is_same_v<T, StoredStructure> || std::is_same_v<T, StoredWording>;

} // namespace

void eachTypedText(Row &row, const Each &each)
{
    std::visit([&](auto &typed) { texts(typed, each); }, row);
}

bool claimsToBe(const Response &response, const Person &person)
{
    if (response.voice == Voice(person.id))
        return true;
    const QString name = person.name.simplified();
    return !name.isEmpty() && response.claimedName.simplified().compare(name, Qt::CaseInsensitive) == 0;
}

std::vector<NamingText> textsNaming(const Workspace &workspace, PersonId id)
{
    std::vector<NamingText> found;
    const Person *person = workspace.people().find(id);
    const auto name = person ? nameExpression(person->name) : std::nullopt;
    if (!name)
        return found;
    const auto whole = wholeNameExpression(person->name);
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (!isPublished<T>) {
            Row row(typed);
            if constexpr (std::is_same_v<T, Response>) {
                if (claimsToBe(typed, *person))
                    std::get<Response>(row).claimedName.clear();
            }
            eachTypedText(row, [&](const TypedText &each) {
                const auto match = name->match(*each.text);
                if (match.hasMatch())
                    found.push_back({{tableOf(row), subjectOf(row), each.field},
                                     *each.text,
                                     match.captured(),
                                     whole->match(*each.text).hasMatch()});
            });
            if constexpr (std::is_same_v<T, Attachment>) {
                if (auto content = contentNaming(typed, *name, *whole))
                    found.push_back(std::move(*content));
            }
        }
    });
    return found;
}

} // namespace waymark
