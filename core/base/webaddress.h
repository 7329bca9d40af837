// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace waymark {

/// Whether a text is an address that a colleague can be shown as where to look: https, with a host, and with no name or
/// password before it, which could make one site look like another ("https://our-school.example@elsewhere.example").
bool isWebAddress(const QString &text);

} // namespace waymark
