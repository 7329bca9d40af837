// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/agreekeys.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>
#include <array>

namespace waymark {
namespace {

using Kind = AgreeKey::Kind;

struct PlainAgreeKey
{
    Qt::Key key;
    Kind kind;
    bool repeats = true; ///< whether holding it down does it again
};

/// Every key that needs no modifier, but for digits and Enter. The sheet of keys is made of these.
constexpr std::array plainAgreeKeys{
    PlainAgreeKey{Qt::Key_Delete, Kind::Clear},   PlainAgreeKey{Qt::Key_Backspace, Kind::Clear},
    PlainAgreeKey{Qt::Key_Q, Kind::Query, false}, PlainAgreeKey{Qt::Key_D, Kind::Dissent, false},
    PlainAgreeKey{Qt::Key_Left, Kind::Previous},  PlainAgreeKey{Qt::Key_Up, Kind::Previous},
    PlainAgreeKey{Qt::Key_Right, Kind::Next},     PlainAgreeKey{Qt::Key_Down, Kind::Next},
    PlainAgreeKey{Qt::Key_Home, Kind::First},     PlainAgreeKey{Qt::Key_End, Kind::Last},
    PlainAgreeKey{Qt::Key_N, Kind::NextOpen},
};

QString say(const char *text) { return QCoreApplication::translate("AgreeKeys", text); }

QString meaning(Kind kind)
{
    switch (kind) {
    case Kind::Choose:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Choose the level that fits best, as a draft"));
    case Kind::Agree:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Agree the level and move to the next statement that isn't agreed"));
    case Kind::Clear:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Clear the answer"));
    case Kind::Query:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Mark as a query, or remove the query"));
    case Kind::Dissent:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Record that someone disagrees"));
    case Kind::Previous:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Previous statement"));
    case Kind::Next:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Next statement"));
    case Kind::First:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "First statement"));
    case Kind::Last:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Last statement"));
    case Kind::NextOpen:
        return say(QT_TRANSLATE_NOOP("AgreeKeys", "Next unanswered or carried forward statement"));
    }
    return {};
}

QString named(Qt::Key key) { return QKeySequence(key).toString(QKeySequence::NativeText); }

} // namespace

std::optional<AgreeKey> agreeKey(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    const int key = event.key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        const bool meant = modifiers == Qt::NoModifier || modifiers == Qt::ControlModifier;
        return meant && !event.isAutoRepeat() ? std::optional(AgreeKey{Kind::Agree}) : std::nullopt;
    }
    if (modifiers != Qt::NoModifier)
        return std::nullopt;
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return AgreeKey{Kind::Choose, key - Qt::Key_0};
    const auto *found = std::ranges::find(plainAgreeKeys, key, &PlainAgreeKey::key);
    if (found == plainAgreeKeys.end() || (event.isAutoRepeat() && !found->repeats))
        return std::nullopt;
    return AgreeKey{found->kind};
}

bool goesAbout(const AgreeKey &key)
{
    return key.kind == Kind::Previous || key.kind == Kind::Next || key.kind == Kind::First || key.kind == Kind::Last;
}

std::vector<KeyLine> agreeKeyLines(int levels)
{
    std::vector<KeyLine> lines{
        {say(QT_TRANSLATE_NOOP("AgreeKeys", "0 to %1")).arg(levels), meaning(Kind::Choose)},
        {named(Qt::Key_Enter), meaning(Kind::Agree)},
        {named(Qt::Key_M), say(QT_TRANSLATE_NOOP("AgreeKeys", "Mark the points of a level: in place, not yet, query"))},
    };
    for (const PlainAgreeKey &each : plainAgreeKeys) {
        if (lines.back().meaning == meaning(each.kind))
            lines.back().keys += say(QT_TRANSLATE_NOOP("AgreeKeys", " or ")) + named(each.key);
        else
            lines.push_back({named(each.key), meaning(each.kind)});
    }
    lines.push_back({QKeySequence(Qt::CTRL | Qt::Key_Enter).toString(QKeySequence::NativeText),
                     say(QT_TRANSLATE_NOOP("AgreeKeys", "In a note: agree the level and move on"))});
    lines.push_back({named(Qt::Key_Escape), say(QT_TRANSLATE_NOOP("AgreeKeys", "In a note: back to the levels"))});
    return lines;
}

} // namespace waymark
