#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# unmounted.sh WRITER: edits on a drive that goes away while its file is open. The writer must stop with the reason, and
# not go on calling edits saved. Exit 77 (skipped) where nothing can be mounted without root.
set -euo pipefail
writer=$1

unshare -rm true 2>/dev/null || exit 77
# The text is for the inner shell.
# shellcheck disable=SC2016
unshare -rm bash -euo pipefail -c '
    writer=$1
    work=$(mktemp -d)
    trap "cd /; umount -l \"$work/drive\" 2>/dev/null || true; rm -r \"$work\"" EXIT
    mkdir "$work/drive"
    mount -t tmpfs none "$work/drive" || exit 77

    "$writer" write "$work/drive/school.waymark" >"$work/numbers" 2>"$work/reason" &
    until (($(wc -l <"$work/numbers") > 20)); do sleep 0.01; done
    umount -l "$work/drive"
    status=0
    wait $! || status=$?
    echo "the writer ended with $status after $(tail -1 "$work/numbers"): $(cat "$work/reason")"
    ((status == 4)) || { echo "it did not say that the drive is gone"; exit 1; }
    [[ -z $(ls -A "$work/drive") ]] || { echo "it wrote where the drive was"; exit 1; }
' unmounted "$writer"
