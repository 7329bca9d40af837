// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/keepingforgotten.h"

#include "core/review/forgetting.h"
#include "core/review/rowtexts.h"

#include <map>

namespace waymark {
namespace {

/// What a state of the file says at each place; of a file that is copied in, its bytes.
class TextsByPlace
{
public:
    explicit TextsByPlace(const Workspace &workspace)
    {
        workspace.forEachRow([&]<class T>(const T &same) {
            Row row(same);
            eachTypedText(row, [&](const TypedText &each) {
                m_texts.emplace(TextPlace{tableOf(row), subjectOf(row), each.field}, *each.text);
            });
            if constexpr (requires { same.bytes; })
                m_files.emplace(TextPlace{tableOf(row), subjectOf(row), attachedBytesField}, same.bytes);
        });
    }

    std::optional<QString> text(const TextPlace &place) const
    {
        const auto found = m_texts.find(place);
        return found == m_texts.end() ? std::nullopt : std::optional(found->second);
    }
    std::optional<QByteArray> file(const TextPlace &place) const
    {
        const auto found = m_files.find(place);
        return found == m_files.end() ? std::nullopt : std::optional(found->second);
    }

private:
    std::map<TextPlace, QString> m_texts;
    std::map<TextPlace, QByteArray> m_files;
};

} // namespace

Result<Step> forgottenAsIn(const Workspace &other, const Workspace &workspace, PersonId person, const QDateTime &at,
                           Refusal::Reason named, const std::function<bool(const TextPlace &)> &goesAnyway)
{
    const Person *there = workspace.people().find(person);
    if (!there || workspace.isFormer(person))
        return Step{};
    edit::ForgetPerson edit{person, at, {QUuid::createUuidV5(person.value, at.toString(Qt::ISODateWithMs))}};
    const TextsByPlace texts(other);
    const TextsByPlace own(workspace);
    for (const NamingText &naming : textsNaming(workspace, person)) {
        if (naming.place.field == attachedBytesField) {
            // The very file that was left when they were removed can be left here too.
            if (texts.file(naming.place) != own.file(naming.place))
                edit.mended.push_back({naming.place, {}});
            continue;
        }
        const auto text = texts.text(naming.place);
        if (text && *text != naming.text)
            edit.mended.push_back({naming.place, *text});
        else if (!text && (naming.whole || naming.sure) && !goesAnyway(naming.place))
            return failed(Refusal{named, naming.text.simplified().left(80)});
    }
    return forgettingStep(workspace, edit);
}

} // namespace waymark
