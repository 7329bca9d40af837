// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/step.h"

#include <vector>

namespace waymark {

/// What can be undone and redone. It only remembers: a step moves from one side to the other after the file took it.
class History
{
public:
    /// A new step: what was undone before can no longer be redone.
    void push(const Step &step)
    {
        m_undone.clear();
        if (step.endsHistory)
            m_done.clear();
        else
            m_done.push_back(step);
    }
    /// Null where there is none.
    const Step *toUndo() const { return m_done.empty() ? nullptr : &m_done.back(); }
    const Step *toRedo() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    void undone() { move(m_done, m_undone); }
    void redone() { move(m_undone, m_done); }

private:
    static void move(std::vector<Step> &from, std::vector<Step> &to)
    {
        to.push_back(std::move(from.back()));
        from.pop_back();
    }

    std::vector<Step> m_done;
    std::vector<Step> m_undone;
};

} // namespace waymark
