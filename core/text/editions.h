// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/institutionkind.h"
#include "core/model/model.h"

#include <QDate>

namespace waymark {

/// The edition that a review was answered against, as its structure is titled: "School and special school edition".
/// A college that uses it in our own wording reads "School edition, worded for a college", for we have no college
/// edition and do not pretend to.
QString editionName(const Structure &structure, const Wording &wording, InstitutionKind kind);

/// "Waymark wording, school and special school edition".
QString wordingLine(const Structure &structure, const Wording &wording, InstitutionKind kind);

/// What an official wording is called unless somebody names it: "Official wording, loaded 22 November 2026".
QString officialWordingName(QDate loaded);

QString institutionKindName(InstitutionKind kind); ///< "School", "Special school", "College"

} // namespace waymark
