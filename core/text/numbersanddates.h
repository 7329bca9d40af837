// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTime>

namespace waymark {

struct Review;
class Workspace;

/// "no", "one" to "ten" as words in a sentence; digits from 11 on, and for anything below nought.
QString numberWord(int number);
/// One after the other with a dot between, for a line of small facts; empty ones are left out.
QString inOneLine(const QStringList &facts);
/// With a capital first letter, for the beginning of a sentence.
QString capitalised(const QString &sentence);
/// What somebody wrote as a sentence, to go on with a comma or a bracket: without its full stop, unless it is an
/// ellipsis or an abbreviation's ("etc.", "e.g.").
QString withoutFullStop(const QString &sentence);

/// The form of longDate(), for a field in which one is chosen.
QString longDateForm();
QString longDate(QDate date, const QLocale &locale = QLocale()); ///< "12 November 2026"; empty for no date
/// "Thursday 3 December 2026", for a day on which people come together.
QString longDay(QDate date, const QLocale &locale = QLocale());
QString dayAndMonth(QDate date, const QLocale &locale = QLocale()); ///< "31 March", where the year goes without saying

/// "17:13", as every clock of the program shows it, whatever the computer's own form of time is.
QString clockTime(QTime time);

} // namespace waymark
