// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/password.h"

#include <QStringList>
#include <vector>

namespace waymark {

struct IntegrityProblem;
class Workspace;

/// What happened, what stays as it is, and what to do, for a careers leader: plain text of one to three sentences.
/// Files are named by their names; error.detail (a system's own words) is left out, for a log or a tip.
QString sentence(const Error &error);

/// What to do about a password that is not possible.
QString sentence(PasswordProblem problem);

/// Each problem of a file in a sentence, in the order found; empty for a sound file. What it is about is named by what
/// is in the workspace.
QStringList sentences(const std::vector<IntegrityProblem> &problems, const Workspace &workspace);

/// What whoever opened a file is told where a journal was next to it that did not belong to it: what was done, and
/// where it is now. One sentence, then what to do.
QString setAsideSentence(const QStringList &paths);

} // namespace waymark
