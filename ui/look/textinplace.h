// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPlainTextEdit;
class QString;

namespace waymark {

/// Shows a text in a field in which somebody may be typing: the cursor stays between the characters that it was
/// between, as far as they are still there.
void showInPlace(QPlainTextEdit &field, const QString &text);

} // namespace waymark
