// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/meetingkeys.h"

#include <QKeyEvent>
#include <algorithm>
#include <array>

namespace waymark {
namespace {

using Doing = MeetingKey::Kind;

struct Plain
{
    int key;
    Doing kind;
};

constexpr std::array plainKeys{
    Plain{Qt::Key_Space, Doing::Next},    Plain{Qt::Key_PageDown, Doing::Next}, Plain{Qt::Key_PageUp, Doing::Previous},
    Plain{Qt::Key_A, Doing::AgendaNext},  Plain{Qt::Key_T, Doing::Theme},       Plain{Qt::Key_O, Doing::Opening},
    Plain{Qt::Key_F, Doing::Film},        Plain{Qt::Key_R, Doing::Reveal},      Plain{Qt::Key_B, Doing::Blank},
    Plain{Qt::Key_Period, Doing::Blank},  Plain{Qt::Key_Plus, Doing::Larger},   Plain{Qt::Key_Equal, Doing::Larger},
    Plain{Qt::Key_Minus, Doing::Smaller}, Plain{Qt::Key_C, Doing::Clock},       Plain{Qt::Key_P, Doing::Pause},
    Plain{Qt::Key_G, Doing::PlanOn},      Plain{Qt::Key_S, Doing::Swap},        Plain{Qt::Key_W, Doing::Help},
    Plain{Qt::Key_Y, Doing::Reason},      Plain{Qt::Key_I, Doing::Room},        Plain{Qt::Key_H, Doing::Keys},
    Plain{Qt::Key_F1, Doing::Keys},       Plain{Qt::Key_Question, Doing::Keys}, Plain{Qt::Key_F5, Doing::Leave},
    Plain{Qt::Key_V, Doing::Hands},       Plain{Qt::Key_Escape, Doing::Leave},  Plain{Qt::Key_L, Doing::Widest},
};

/// Keys that may be held down: everything else happens once.
bool mayRepeat(Doing kind) { return kind == Doing::Larger || kind == Doing::Smaller; }

} // namespace

std::optional<MeetingKey> meetingKey(const QKeyEvent &event)
{
    const int key = event.key();
    if (event.matches(QKeySequence::Undo))
        return MeetingKey{Doing::Undo};
    if (event.matches(QKeySequence::Redo) || (key == Qt::Key_Y && event.modifiers() == Qt::ControlModifier))
        return MeetingKey{Doing::Redo};
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && key == Qt::Key_F5 && !event.isAutoRepeat())
        return MeetingKey{Doing::Start};
    if (modifiers == Qt::ControlModifier && key == Qt::Key_0)
        return MeetingKey{Doing::UsualSize};
    if (modifiers == Qt::ShiftModifier && key == Qt::Key_A)
        return MeetingKey{Doing::AgendaPrevious};
    if (modifiers == Qt::ShiftModifier && key == Qt::Key_G)
        return MeetingKey{Doing::PlanBack};
    // A plus and a question mark need Shift on many keyboards; remotes send Shift+F5.
    const bool shifted =
        modifiers == Qt::ShiftModifier && (key == Qt::Key_Plus || key == Qt::Key_Question || key == Qt::Key_F5);
    const auto *found = std::ranges::find(plainKeys, key, &Plain::key);
    if (found != plainKeys.end() && (modifiers == Qt::NoModifier || shifted)) {
        if (event.isAutoRepeat() && !mayRepeat(found->kind))
            return std::nullopt;
        return MeetingKey{found->kind};
    }
    if (modifiers == Qt::NoModifier && (key == Qt::Key_Up || key == Qt::Key_Down))
        return MeetingKey{key == Qt::Key_Up ? Doing::RowUp : Doing::RowDown};
    const auto answer = agreeKey(event);
    if (!answer)
        return std::nullopt;
    if (answer->kind == AgreeKey::Kind::Next)
        return MeetingKey{Doing::Next};
    if (answer->kind == AgreeKey::Kind::Previous)
        return MeetingKey{Doing::Previous};
    if (answer->kind == AgreeKey::Kind::Dissent)
        return MeetingKey{Doing::Dissent};
    return MeetingKey{Doing::Answer, *answer};
}

bool TypedRun::take(const QKeyEvent &event)
{
    constexpr int word = 3; // letters
    constexpr quint64 betweenLetters = 350;
    constexpr quint64 afterWord = 1500; // milliseconds: people look up before they press Enter
    const quint64 at = event.timestamp();
    const bool follows = at != 0 && m_at != 0 && at - m_at < (m_letters >= word ? afterWord : betweenLetters);
    m_at = at;
    if (!follows)
        m_letters = 0;
    const bool isLetter = event.text().size() == 1 && event.text().front().isLetter() &&
                          !(event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    // The same one again is a command that is pressed again: along the agenda, for instance.
    if (isLetter && event.text() != m_last && !event.isAutoRepeat())
        ++m_letters;
    m_last = isLetter ? event.text() : QString();
    return m_letters >= word;
}

std::vector<KeyMeaning> meetingKeyMeanings(int levels)
{
    const auto said = [](const char *source) { return QCoreApplication::translate("MeetingKeys", source); };
    return {
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "0 to %1")).arg(levels),
         said(QT_TRANSLATE_NOOP("MeetingKeys", "choose that level"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "Enter")), said(QT_TRANSLATE_NOOP("MeetingKeys", "agree and next"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "Delete")), said(QT_TRANSLATE_NOOP("MeetingKeys", "clear the answer"))},
        {QStringLiteral("D"), said(QT_TRANSLATE_NOOP("MeetingKeys", "record a different view"))},
        {QStringLiteral("Q"), said(QT_TRANSLATE_NOOP("MeetingKeys", "query"))},
        {QStringLiteral("R"), said(QT_TRANSLATE_NOOP("MeetingKeys", "reveal the answers"))},
        {QStringLiteral("V"), said(QT_TRANSLATE_NOOP("MeetingKeys", "count a show of hands"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "arrows")), said(QT_TRANSLATE_NOOP("MeetingKeys", "previous, next"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "Home, End")),
         said(QT_TRANSLATE_NOOP("MeetingKeys", "first, last statement"))},
        {QStringLiteral("A"), said(QT_TRANSLATE_NOOP("MeetingKeys", "next on the agenda; Shift+A back"))},
        {QStringLiteral("L"), said(QT_TRANSLATE_NOOP("MeetingKeys", "largest difference left, then the next largest"))},
        {QStringLiteral("N"), said(QT_TRANSLATE_NOOP("MeetingKeys", "next unanswered or carried forward statement"))},
        {QStringLiteral("T"), said(QT_TRANSLATE_NOOP("MeetingKeys", "the theme, and back"))},
        {QStringLiteral("O"), said(QT_TRANSLATE_NOOP("MeetingKeys", "the opening"))},
        {QStringLiteral("F"), said(QT_TRANSLATE_NOOP("MeetingKeys", "the video"))},
        {QStringLiteral("Y"), said(QT_TRANSLATE_NOOP("MeetingKeys", "write why this fits"))},
        {QStringLiteral("W"), said(QT_TRANSLATE_NOOP("MeetingKeys", "suggest an action"))},
        {QStringLiteral("B"), said(QT_TRANSLATE_NOOP("MeetingKeys", "blank the screen"))},
        {QStringLiteral("+ -"), said(QT_TRANSLATE_NOOP("MeetingKeys", "text size; Ctrl+0 resets it"))},
        {QStringLiteral("G"), said(QT_TRANSLATE_NOOP("MeetingKeys", "next item in the plan; Shift+G back"))},
        {QStringLiteral("P"), said(QT_TRANSLATE_NOOP("MeetingKeys", "pause the clock"))},
        {QStringLiteral("C"), said(QT_TRANSLATE_NOOP("MeetingKeys", "show the clock to everyone"))},
        {QStringLiteral("I"), said(QT_TRANSLATE_NOOP("MeetingKeys", "who is in the meeting"))},
        {QStringLiteral("S"), said(QT_TRANSLATE_NOOP("MeetingKeys", "swap the screens"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "Ctrl+Z")), said(QT_TRANSLATE_NOOP("MeetingKeys", "undo; Ctrl+Y redo"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "F1, H, ?")),
         said(QT_TRANSLATE_NOOP("MeetingKeys", "show these shortcuts"))},
        {said(QT_TRANSLATE_NOOP("MeetingKeys", "Esc")),
         said(QT_TRANSLATE_NOOP("MeetingKeys", "back one step, then end the meeting (asks first)"))},
    };
}

} // namespace waymark
