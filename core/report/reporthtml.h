// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"

#include <QByteArray>

namespace waymark {

/// Draws a radar as SVG, a whole document. Its texts must be escaped already. Core knows no painter.
using RadarSvg = std::function<QByteArray(const block::Radar &)>;

/// The report as one web page that fetches nothing and runs nothing: headings, lists, and tables with captions and
/// scopes, so that it can be listened to as well as read. It is well-formed XML besides. Without `svgOf` the words of a
/// radar take its place.
QByteArray reportHtml(const ReportContent &content, const RadarSvg &svgOf);

} // namespace waymark
