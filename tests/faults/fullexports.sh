#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fullexports.sh CLI: everything that the command line writes, onto a disk that is full: each says that there is no room
# left, ends with 1, and leaves nothing behind. Exit 77 (skipped) where no small disk can be made without root.
set -euo pipefail
cli=$1

unshare -rm true 2>/dev/null || exit 77
# The text is for the inner shell.
# shellcheck disable=SC2016
unshare -rm bash -euo pipefail -c '
    cli=$1
    here=$(mktemp -d)
    disk=$here/disk
    mkdir "$disk"
    trap "cd /; umount \"$disk\"; rm -r \"$here\"" EXIT
    mount -t tmpfs -o size=16k none "$disk" || exit 77
    "$cli" sample "$here/s.waymark"
    head -c 12288 /dev/zero >"$disk/filler" # one page is left, and everything needs more
    "$cli" export "$here/s.waymark" --json "$here/s.json"

    fails() {
        local status=0
        "$cli" "$@" >/dev/null 2>"$here/said" || status=$?
        echo "$*: $status $(cat "$here/said")"
        ((status == 1)) && (($(wc -l <"$here/said") == 1)) && grep -q "no space left" "$here/said" &&
            [[ $(ls -A "$disk") == filler ]]
    }
    fails export "$here/s.waymark" --json "$disk/o"
    fails export "$here/s.waymark" --csv "$disk/o"
    fails report "$here/s.waymark" --review 3 --html "$disk/o"
    fails report "$here/s.waymark" --review 3 --pdf "$disk/o"
    fails chart "$here/s.waymark" --review 3 --kind heatmap --svg "$disk/o"
    fails chart "$here/s.waymark" --review 3 --kind heatmap --png "$disk/o"
    fails pack "$here/s.waymark" --review 3 --out "$disk/forms"
    fails new "$disk/n.waymark" --name A --kind school
    fails sample "$disk/n.waymark"
    fails import-json "$disk/n.waymark" "$here/s.json"
' fullexports "$cli"
