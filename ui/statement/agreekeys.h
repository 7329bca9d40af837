// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

class QKeyEvent;

namespace waymark {

/// What a key means where a statement is answered: on the Agree page and in the meeting alike.
struct AgreeKey
{
    enum class Kind { Choose, Clear, Query, Previous, Next, NextOpen, First, Last, Agree, Dissent };
    Kind kind = Kind::Choose;
    int level = 0; ///< for Choose

    friend bool operator==(const AgreeKey &, const AgreeKey &) = default;
};

/// Nothing for any other key. A held-down Enter agrees once: nobody agrees a whole review by leaning on it.
std::optional<AgreeKey> agreeKey(const QKeyEvent &event);
/// Whether it only goes from statement to statement, and answers nothing.
bool goesAbout(const AgreeKey &key);

struct KeyLine
{
    QString keys; ///< as the system writes them
    QString meaning;
};
/// What agreeKey() takes, in words, and the keys of cards and notes: for the sheet of keys.
std::vector<KeyLine> agreeKeyLines(int levels);

} // namespace waymark
