// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "ui/look/tokens.h"

#include <QRectF>

class QFont;
class QPainter;

namespace waymark {

/// The bar of a theme's counts: each of `parts` that has statements, as wide as its count but never too narrow for its
/// numeral. What is carried forward has an outline, what is unanswered a dashed one. Every part carries its count as
/// text. `unit` is 1/96 inch in the painter's units.
void paintThemeBar(QPainter &painter, const QRectF &bar, const block::ThemeBars::Row &row,
                   std::vector<block::ThemeBars::Part> parts, int levels, qreal unit, const QFont &letters,
                   const Tokens &tokens);

/// The widths of the parts, which together are `width`: in proportion to the counts, none below its own least width.
std::vector<qreal> partWidths(const std::vector<int> &counts, const std::vector<qreal> &minWidths, qreal width);

} // namespace waymark
