#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# failedsyncs.sh CLI: a drive that does not say of one thing or another that it is on the disk, while something new is
# made. Either it is there and the program says so, or the program fails and nothing is there. Exit 77 (skipped) without
# strace.
set -euo pipefail
cli=$1

here=$(mktemp -d)
trap 'rm -r "$here"' EXIT
strace -qq -o /dev/null true 2>/dev/null || exit 77
"$cli" sample "$here/s.waymark"
"$cli" export "$here/s.waymark" --json "$here/s.json"

# Fails the first, second, third ... call of fsync in turn, until the command makes fewer.
each_sync_fails() {
    local at status failed=0
    for ((at = 1; at < 200; ++at)); do
        status=0
        mkdir "$here/new"
        strace -f -qq -o "$here/trace" -e trace=fsync,fdatasync -e inject=fsync,fdatasync:error=EIO:when="$at" \
            "$cli" "$@" >/dev/null 2>"$here/said" || status=$?
        if ! grep -q INJECTED "$here/trace"; then
            rm -r "$here/new"
            break
        fi
        ((failed += status != 0)) || true
        if ((status != 0)) && [[ -n $(ls -A "$here/new") ]]; then
            echo "$*, sync $at: it failed and left $(ls -A "$here/new"): $(cat "$here/said")"
            exit 1
        fi
        if ((status == 0)) && [[ -z $(ls -A "$here/new") ]]; then
            echo "$*, sync $at: nothing was made, and nothing was said"
            exit 1
        fi
        rm -r "$here/new"
    done
    echo "$*: $((at - 1)) syncs, $failed failures"
    ((at > 1 && failed > 0))
}
each_sync_fails new "$here/new/n.waymark" --name A --kind school
each_sync_fails import-json "$here/new/n.waymark" "$here/s.json"
each_sync_fails export "$here/s.waymark" --json "$here/new/o"
each_sync_fails report "$here/s.waymark" --review 3 --html "$here/new/o"
each_sync_fails pack "$here/s.waymark" --review 3 --out "$here/new/forms"
