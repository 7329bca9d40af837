// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forgetting.h"

#include "core/base/filetexts.h"
#include "core/review/namefinder.h"
#include "core/review/rowtexts.h"

#include <algorithm>

namespace waymark {
namespace {

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
    constexpr qsizetype maxPiece = 1 << 16;
    constexpr qsizetype overlap = 1 << 11;
    for (qsizetype from = 0;; from += maxPiece - overlap) {
        each(text.mid(from, maxPiece));
        if (from + maxPiece >= text.size())
            return;
    }
}

/// The name in the content of a file, with the line in which it is.
std::optional<NamingText> contentNaming(const auto &file, const NameFinder &name)
{
    const Row row(file);
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
    eachTextInFile(file.bytes, [&](const QString &text) { eachPiece(text, take); });
    return told;
}

template <class T>
constexpr bool isFile = std::is_same_v<T, Attachment> || std::is_same_v<T, SchoolFile>;

template <class T>
constexpr bool isPublished = std::is_same_v<T, StoredStructure> || std::is_same_v<T, StoredWording>;

} // namespace

bool claimsToBe(const Workspace &workspace, const Response &response, const Person &person)
{
    const auto hasTheName = [name = folded(person.name)](const QString &text) {
        return !name.isEmpty() && folded(text) == name;
    };
    if (response.voice == Voice(person.id)) {
        // Whoever counts it takes it for theirs, under whatever name it was signed; but a colleague's name stays.
        const auto isColleagues = [&](const auto &row) {
            return row.first != person.id && !workspace.isFormer(row.first) &&
                   sameName(response.claimedName, row.second.name);
        };
        return hasTheName(response.claimedName) || !workspace.isUnderAnotherName(response) ||
               (response.state != ResponseState::Waiting &&
                std::ranges::none_of(workspace.people().rows(), isColleagues));
    }
    const auto isNamesake = [&](const auto &row) {
        return row.first != person.id && !workspace.isFormer(row.first) && hasTheName(row.second.name);
    };
    return hasTheName(response.claimedName) && std::ranges::none_of(workspace.people().rows(), isNamesake);
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
                // Or it is a namesake's, who is still here.
                if (claimsToBe(workspace, typed, *person) || folded(typed.claimedName) == folded(person->name))
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
            if constexpr (isFile<T>) {
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
    workspace.forEachRow([&]<class T>(const T &file) {
        if constexpr (isFile<T>) {
            const auto hidden = eachTextInFile(file.bytes, [](const QString &) {});
            const Row row(file);
            if (hidden)
                found.push_back({{tableOf(row), subjectOf(row), attachedBytesField}, file.name, *hidden});
        }
    });
    return found;
}

} // namespace waymark
