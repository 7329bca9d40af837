#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# fulldisk.sh WRITER: edits on a disk of 320 KB until it is full. The edit that does not fit must fail with a reason,
# what was acknowledged before must be in the file, and the file must go on once there is room again.
# Exit 77 (skipped) where no small disk can be made without root.
set -euo pipefail
writer=$1

unshare -rm true 2>/dev/null || exit 77
# The text is for the inner shell.
# shellcheck disable=SC2016
unshare -rm bash -euo pipefail -c '
    writer=$1
    disk=$(mktemp -d)
    trap "cd /; umount \"$disk\"; rmdir \"$disk\"" EXIT
    mount -t tmpfs -o size=320k none "$disk" || exit 77
    file=$disk/school.waymark

    status=0
    acknowledged=$("$writer" write "$file" 2>"$disk.reason" | tail -1) || status=$?
    echo "the writer ended with $status after $acknowledged: $(cat "$disk.reason")"
    rm "$disk.reason"
    ((status == 3)) || { echo "it did not say that the disk is full"; exit 1; }
    ((acknowledged > 10))

    found=$("$writer" read "$file")
    ((found == acknowledged)) || { echo "acknowledged $acknowledged, found $found"; exit 1; }

    mount -o remount,size=640k "$disk"
    more=$("$writer" write "$file" 2>/dev/null | tail -1) || true
    ((more > acknowledged)) || { echo "it did not go on: $more"; exit 1; }
    echo "went on to $more"
' fulldisk "$writer"
