// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace waymark {

class Document;

/// The one rule of what leads to a change, where no command does (isPossible() is for those): while the file is only
/// shown, because it is read-only or damaged, the widget is grey, whoever enables it, and a field of text can be read
/// and not typed in. The bar above the page gives the reason. To be called once for each such widget.
void needsChangeableFile(QWidget *editor, const Document &document);

} // namespace waymark
