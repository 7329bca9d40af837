// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/keys.h"

#include <array>

namespace waymark {
namespace {

template <class T, std::size_t N>
std::optional<T> find(const std::array<T, N> &all, const QString &key)
{
    for (const T each : all) {
        if (keyOf(each) == key)
            return each;
    }
    return std::nullopt;
}

} // namespace

QString keyOf(Standing standing)
{
    switch (standing) {
    case Standing::Unanswered:
        return QStringLiteral("unanswered");
    case Standing::Carried:
        return QStringLiteral("carried");
    case Standing::Draft:
        return QStringLiteral("draft");
    case Standing::Agreed:
        return QStringLiteral("agreed");
    }
    return {};
}

QString keyOf(Mark mark)
{
    switch (mark) {
    case Mark::InPlace:
        return QStringLiteral("in-place");
    case Mark::NotYet:
        return QStringLiteral("not-yet");
    case Mark::Query:
        return QStringLiteral("query");
    }
    return {};
}

QString keyOf(ActionStatus status)
{
    switch (status) {
    case ActionStatus::Open:
        return QStringLiteral("open");
    case ActionStatus::Underway:
        return QStringLiteral("underway");
    case ActionStatus::Done:
        return QStringLiteral("done");
    case ActionStatus::CarriedOn:
        return QStringLiteral("carried-on");
    case ActionStatus::Stopped:
        return QStringLiteral("stopped");
    }
    return {};
}

QString keyOf(HighlightKind kind)
{
    return kind == HighlightKind::Strength ? QStringLiteral("strength") : QStringLiteral("priority-area");
}

QString keyOf(PackKind kind)
{
    return kind == PackKind::Blind ? QStringLiteral("blind") : QStringLiteral("draft-shown");
}

QString keyOf(ResponseState state)
{
    switch (state) {
    case ResponseState::Counts:
        return QStringLiteral("counts");
    case ResponseState::Waiting:
        return QStringLiteral("waiting");
    case ResponseState::SetAside:
        return QStringLiteral("set-aside");
    }
    return {};
}

QString keyOf(ResponseOrigin origin)
{
    return origin == ResponseOrigin::File ? QStringLiteral("file") : QStringLiteral("program");
}

QString keyOf(Stance stance)
{
    switch (stance) {
    case Stance::Agree:
        return QStringLiteral("agree");
    case Stance::Higher:
        return QStringLiteral("higher");
    case Stance::Lower:
        return QStringLiteral("lower");
    }
    return {};
}

QString keyOf(ReopeningKind kind)
{
    switch (kind) {
    case ReopeningKind::NotStated:
        return QStringLiteral("not-stated");
    case ReopeningKind::Correction:
        return QStringLiteral("correction");
    case ReopeningKind::TooSoon:
        return QStringLiteral("too-soon");
    case ReopeningKind::NameRemoved:
        return QStringLiteral("name-removed");
    }
    return {};
}

QString keyOf(QualityStatus status)
{
    switch (status) {
    case QualityStatus::NotStated:
        return QStringLiteral("not-stated");
    case QualityStatus::WorkingTowards:
        return QStringLiteral("working-towards");
    case QualityStatus::Held:
        return QStringLiteral("held");
    }
    return {};
}

QString keyOf(EvidenceKind kind)
{
    switch (kind) {
    case EvidenceKind::Document:
        return QStringLiteral("document");
    case EvidenceKind::Data:
        return QStringLiteral("data");
    case EvidenceKind::Voices:
        return QStringLiteral("voice");
    case EvidenceKind::Observation:
        return QStringLiteral("observation");
    case EvidenceKind::Web:
        return QStringLiteral("web");
    case EvidenceKind::Other:
        return QStringLiteral("other");
    }
    return {};
}

QString keyOf(SchoolFileKind kind)
{
    switch (kind) {
    case SchoolFileKind::Logo:
        return QStringLiteral("logo");
    case SchoolFileKind::WordTemplate:
        return QStringLiteral("word-template");
    }
    return {};
}

QString keyOf(VisitKind kind)
{
    switch (kind) {
    case VisitKind::Peer:
        return QStringLiteral("peer");
    case VisitKind::Expert:
        return QStringLiteral("expert");
    }
    return {};
}

QString keyOf(GovernorQuestion question)
{
    switch (question) {
    case GovernorQuestion::Vision:
        return QStringLiteral("vision");
    case GovernorQuestion::NamedGovernor:
        return QStringLiteral("named-governor");
    case GovernorQuestion::SeniorLeader:
        return QStringLiteral("senior-leader");
    case GovernorQuestion::Monitoring:
        return QStringLiteral("monitoring");
    case GovernorQuestion::Staff:
        return QStringLiteral("staff");
    case GovernorQuestion::Resources:
        return QStringLiteral("resources");
    }
    return {};
}

QString keyOf(GovernorVerdict verdict)
{
    switch (verdict) {
    case GovernorVerdict::Yes:
        return QStringLiteral("yes");
    case GovernorVerdict::Partly:
        return QStringLiteral("partly");
    case GovernorVerdict::No:
        return QStringLiteral("no");
    }
    return {};
}

std::optional<Standing> standingFrom(const QString &key)
{
    return find(std::array{Standing::Unanswered, Standing::Carried, Standing::Draft, Standing::Agreed}, key);
}

std::optional<Mark> markFrom(const QString &key)
{
    return find(std::array{Mark::InPlace, Mark::NotYet, Mark::Query}, key);
}

std::optional<ActionStatus> actionStatusFrom(const QString &key)
{
    return find(std::array{ActionStatus::Open, ActionStatus::Underway, ActionStatus::Done, ActionStatus::CarriedOn,
                           ActionStatus::Stopped},
                key);
}

std::optional<HighlightKind> highlightKindFrom(const QString &key)
{
    return find(std::array{HighlightKind::Strength, HighlightKind::PriorityArea}, key);
}

std::optional<PackKind> packKindFrom(const QString &key)
{
    return find(std::array{PackKind::Blind, PackKind::DraftShown}, key);
}

std::optional<ResponseState> responseStateFrom(const QString &key)
{
    return find(std::array{ResponseState::Counts, ResponseState::Waiting, ResponseState::SetAside}, key);
}

std::optional<ResponseOrigin> responseOriginFrom(const QString &key)
{
    return find(std::array{ResponseOrigin::File, ResponseOrigin::Program}, key);
}

std::optional<Stance> stanceFrom(const QString &key)
{
    return find(std::array{Stance::Agree, Stance::Higher, Stance::Lower}, key);
}

std::optional<ReopeningKind> reopeningKindFrom(const QString &key)
{
    return find(std::array{ReopeningKind::NotStated, ReopeningKind::Correction, ReopeningKind::TooSoon,
                           ReopeningKind::NameRemoved},
                key);
}

std::optional<QualityStatus> qualityStatusFrom(const QString &key)
{
    return find(std::array{QualityStatus::NotStated, QualityStatus::WorkingTowards, QualityStatus::Held}, key);
}

std::optional<EvidenceKind> evidenceKindFrom(const QString &key)
{
    return find(std::array{EvidenceKind::Document, EvidenceKind::Data, EvidenceKind::Voices, EvidenceKind::Observation,
                           EvidenceKind::Web, EvidenceKind::Other},
                key);
}

std::optional<SchoolFileKind> schoolFileKindFrom(const QString &key)
{
    return find(std::array{SchoolFileKind::Logo, SchoolFileKind::WordTemplate}, key);
}

std::optional<VisitKind> visitKindFrom(const QString &key)
{
    return find(std::array{VisitKind::Peer, VisitKind::Expert}, key);
}

std::optional<GovernorQuestion> governorQuestionFrom(const QString &key)
{
    return find(std::array{GovernorQuestion::Vision, GovernorQuestion::NamedGovernor, GovernorQuestion::SeniorLeader,
                           GovernorQuestion::Monitoring, GovernorQuestion::Staff, GovernorQuestion::Resources},
                key);
}

std::optional<GovernorVerdict> governorVerdictFrom(const QString &key)
{
    return find(std::array{GovernorVerdict::Yes, GovernorVerdict::Partly, GovernorVerdict::No}, key);
}

} // namespace waymark
