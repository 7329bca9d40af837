// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printing.h"

#include <QByteArray>
#include <QtGlobal>

namespace waymark {

void askPrintersLocally()
{
    // Where this socket is missing, and where a file of settings names another computer, CUPS would open one of the
    // internet. Printers on the network are the print service's business.
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("CUPS_SERVER", "/run/cups/cups.sock");
#endif
}

} // namespace waymark
