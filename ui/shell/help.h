// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenuBar;
class QWidget;

namespace waymark {

class Document;

/// Every key of Agree, of the menus and of the meeting, and the first steps: one page, offline. It is made of what
/// takes the keys, so that none is missing.
void showKeys(const QMenuBar &menus, const Document &document, QWidget *parent);
/// Version, licence and where the model's words come from.
void showAbout(QWidget *parent);

} // namespace waymark
