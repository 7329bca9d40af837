// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace waymark {

/// Message boxes that show any text literally. `title` says what it is about in two or three words.
void tell(QWidget *parent, const QString &title, const QString &sentence);

/// True where the person chose `yes`, which is named by what it does ("Remove", "Close and lose it"); Esc and the other
/// button leave everything as it is.
bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no);

/// The same before something is lost, with a sentence of explanation below the question.
bool confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes);

enum class Choice { First, Second, Neither };

/// The same with two ways on. The first is the button that Enter presses; Esc and Cancel are neither.
Choice choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
              const QString &second);

} // namespace waymark
