// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forgetting.h"

#include "core/base/filetexts.h"
#include "core/review/namefinder.h"

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

/// The most telling of names in one text: a whole one, else a sure one, else any.
const FoundName *mostTelling(const std::vector<FoundName> &found)
{
    const auto weight = [](const FoundName &each) { return (each.whole ? 2 : 0) + (each.sure ? 1 : 0); };
    const auto most = std::ranges::max_element(found, {}, weight);
    return most == found.end() ? nullptr : &*most;
}

/// Calls `each` for pieces of a text that overlap by more than a name is long: folding all of a large file at once
/// would take many times its memory.
void eachPiece(const QString &text, const std::function<void(const QString &)> &each)
{
    constexpr qsizetype longest = 1 << 16;
    constexpr qsizetype overlap = 1 << 11;
    for (qsizetype from = 0;; from += longest - overlap) {
        each(text.mid(from, longest));
        if (from + longest >= text.size())
            return;
    }
}

/// The name in the content of a file, with the line in which it is.
std::optional<NamingText> contentNaming(const Attachment &attachment, const NameFinder &name)
{
    const Row row(attachment);
    std::optional<NamingText> told;
    const auto take = [&](const QString &piece) {
        const std::vector<FoundName> found = name.in(piece);
        const FoundName *most = mostTelling(found);
        if (!most || (told && (told->whole || (!most->whole && (told->sure || !most->sure)))))
            return;
        constexpr qsizetype around = 80;
        const QString line = piece.mid(std::max<qsizetype>(0, most->span.from - around), 2 * around);
        told = NamingText{{tableOf(row), subjectOf(row), attachedBytesField},
                          line.simplified(),
                          piece.mid(most->span.from, most->span.length),
                          most->whole,
                          most->sure};
    };
    eachTextInFile(attachment.bytes, [&](const QString &text) { eachPiece(text, take); });
    return told;
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
    const QString name = folded(person.name);
    return !name.isEmpty() && folded(response.claimedName) == name;
}

std::vector<NamingText> textsNaming(const Workspace &workspace, PersonId id)
{
    std::vector<NamingText> found;
    const Person *person = workspace.people().find(id);
    const auto name = person ? NameFinder::ofPerson(person->name, EverydayWords(workspace)) : std::nullopt;
    if (!name)
        return found;
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (!isPublished<T>) {
            Row row(typed);
            if constexpr (std::is_same_v<T, Response>) {
                if (claimsToBe(typed, *person))
                    std::get<Response>(row).claimedName.clear();
            }
            eachTypedText(row, [&](const TypedText &each) {
                const std::vector<FoundName> names = name->in(*each.text);
                if (const FoundName *most = mostTelling(names))
                    found.push_back({{tableOf(row), subjectOf(row), each.field},
                                     *each.text,
                                     each.text->mid(most->span.from, most->span.length),
                                     most->whole,
                                     most->sure});
            });
            if constexpr (std::is_same_v<T, Attachment>) {
                if (auto content = contentNaming(typed, *name))
                    found.push_back(std::move(*content));
            }
        }
    });
    return found;
}

std::vector<UnsearchedFile> unsearchedFiles(const Workspace &workspace)
{
    std::vector<UnsearchedFile> found;
    for (const auto &[id, attachment] : workspace.attachments().rows()) {
        const auto hidden = eachTextInFile(attachment.bytes, [](const QString &) {});
        const Row row(attachment);
        if (hidden)
            found.push_back({{tableOf(row), subjectOf(row), attachedBytesField}, attachment.name, *hidden});
    }
    return found;
}

} // namespace waymark
