// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/forgetting.h"

#include "core/review/personname.h"
#include "core/review/rowtexts.h"

#include <algorithm>

namespace waymark {
namespace {

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
