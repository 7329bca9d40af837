#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# offline-test.sh OFFLINE: a test under which nothing can fail proves nothing. Programs that open what they may go on, those
# that open what they may not are ended, also where another one started them.
set -euo pipefail
offline=$1
signal=159 # 128 and SIGSYS

sockets() { printf 'import socket; socket.socket(socket.%s)' "$1"; }

"$offline" /usr/bin/python3 -c "$(sockets AF_UNIX)" || { echo "offline: a local socket is refused"; exit 1; }
for family in AF_INET AF_INET6; do
    status=0
    # shellcheck disable=SC2016
    "$offline" bash -c '/usr/bin/python3 -c "$0"; exit $?' "$(sockets "$family")" 2>/dev/null || status=$?
    if ((status != signal)); then echo "offline: a socket of $family can be opened ($status)"; exit 1; fi
done
