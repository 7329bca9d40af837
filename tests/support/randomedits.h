// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/edit.h"

#include <memory>
#include <random>

namespace waymark::testing {

/// Edits of every kind about a workspace as it stands: most are possible, some are refused. The same seed makes the
/// same edits.
class RandomEdits
{
public:
    explicit RandomEdits(unsigned seed) : m_random(seed) {}

    Edit next(const Workspace &workspace);
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    /// From the seed too: a failure comes back with it.
    template <class AnyId>
    AnyId newId()
    {
        const auto part = [this] { return static_cast<ushort>(m_random()); };
        const uint first = static_cast<uint>(m_random());
        return {QUuid(first, part(), static_cast<ushort>(0x4000 | (part() & 0xfff)), 0x80, 1, 2, 3, 4, 5,
                      static_cast<uchar>(m_random()), static_cast<uchar>(m_random()))};
    }
    ReviewId review(const Workspace &workspace);
    StatementNumber statement();
    QString text();
    QDateTime time();
    Role role();
    Level level() { return *Level::from(below(6)); }
    std::optional<Edit> merged(const Workspace &workspace);
    Edit aboutInstitution(const Workspace &workspace);
    Edit aboutReview(const Workspace &workspace);
    Edit aboutStatement(const Workspace &workspace);
    Edit aboutFollowUp(const Workspace &workspace);
    Edit aboutVoices(const Workspace &workspace);
    Edit aboutResponse(const Workspace &workspace);
    Edit aboutMeeting(const Workspace &workspace);
    Edit aboutProgress(const Workspace &workspace);
    Edit aboutEvidence(const Workspace &workspace);
    Edit forgetting(const Workspace &workspace);
    /// A row that is there; a new id where there is none.
    template <class T>
    auto anyOf(const Table<T> &table) -> typename Table<T>::Key;
    std::optional<QDate> date();
    Action action(const Workspace &workspace);
    EvidenceItem evidence(const Workspace &workspace);
    std::optional<Attachment> attachment();
    PersonId person(const Workspace &workspace);
    GroupId group(const Workspace &workspace);
    Voice voice(const Workspace &workspace);
    Response response(const Workspace &workspace);
    /// One that is there, or nearly always so.
    ResponseId responseId(const Workspace &workspace);
    QString shortText() { return text().left(200); }

    std::mt19937 m_random;
    std::shared_ptr<const Workspace> m_version; ///< an earlier one, to be restored
};

} // namespace waymark::testing
