// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace waymark {

/// "2026/27": the academic year of a date; it starts on 1 September.
QString academicYearOf(QDate date);
/// The year after "2026/27"; empty where the text is no academic year.
QString nextAcademicYear(const QString &year);
/// "26/27" for a narrow column; the text itself where it is no academic year.
QString shortAcademicYear(const QString &year);

} // namespace waymark
