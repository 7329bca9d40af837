// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark {

/// The print service is asked for printers by a local socket, never by the network, not even this computer's own. To be
/// called before a QPrinter is made.
void askPrintersLocally();

} // namespace waymark
