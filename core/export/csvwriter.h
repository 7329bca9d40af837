// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/exporttable.h"

#include <QByteArray>

namespace waymark {

/// A text that a spreadsheet takes for a text. One that begins with = + - @, their wide forms, a tab or a line end
/// would be worked out as a formula, or hide one: an apostrophe is put before it, and the text itself stays as it is.
QString harmlessCell(const QString &text);

/// RFC 4180 for spreadsheets: UTF-8 with a byte order mark, commas, CRLF after each record, and quotes where a field
/// holds a comma, a quote or a line end. Every text is a harmlessCell().
QByteArray csvOf(const ExportTable &table);

} // namespace waymark
